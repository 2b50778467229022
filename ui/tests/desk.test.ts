import { beforeEach, describe, expect, it } from 'vitest';
import type { PersonRow, Verdict } from '../src/api';
import { answerOf, phoneEnd, scannedCode, walkInFrom } from '../src/features/desk/answers';
import { Desk } from '../src/features/desk/desk.svelte';
import { fixtures } from './fixtures.js';

const sample = fixtures().desk_search[0] as PersonRow;
const counters = { registered: 86, arrived: 12, walk_ins: 1, kits_handed: 11, seats: 76, kits: 80 };
const welcome: Verdict = { verdict: 'welcome', ordinal: 13, staff: false, kit_handed: false, over_seats: false, kits_left: 69 };
const person = (name: string, change: Partial<PersonRow> = {}): PersonRow => ({
  ...sample,
  registration: { ...sample.registration, id: name, person: { ...sample.registration.person, last_name: name } },
  ...change,
});

interface Call {
  command: string;
  args: Record<string, unknown>;
}

let calls: Call[];
let verdict: Verdict;
let refuse: boolean;

beforeEach(() => {
  calls = [];
  verdict = welcome;
  refuse = false;
  const answers: Record<string, (args: Record<string, unknown>) => unknown> = {
    desk_counts: () => counters,
    desk_search: ({ query }) => (query === 'никто' ? [] : [person(String(query)), person(`${String(query)} второй`)]),
    desk_log: () => [],
    person_status: ({ person: id }) => person(String(id)),
    desk_arrive: ({ person: id }) => ({ verdict, person: person(String(id)), counters: { ...counters, arrived: 13 } }),
    desk_undo: ({ person: id }) => ({ verdict: welcome, person: person(String(id)), counters }),
    desk_scan: ({ code }) =>
      code === '0000000000000'
        ? { scan: 'unknown' }
        : { scan: 'found', answer: { verdict, person: person(`код ${String(code)}`), counters: { ...counters, arrived: 13 } } },
    desk_walk_in: () => ({ verdict: welcome, person: person('Новый'), counters }),
  };
  const invoke = async (command: string, args: Record<string, unknown>): Promise<unknown> => {
    calls.push({ command, args });
    await new Promise((resolve) => setTimeout(resolve, command === 'desk_search' ? 5 : 0));
    if (refuse) throw { code: 'disk_full', message: 'Диск заполнен', hint: 'Освободите место' };
    const answer = answers[command];
    if (!answer) throw { code: 'unexpected', message: command, hint: '' };
    return answer(args);
  };
  Object.assign(window, { __TAURI_INTERNALS__: { invoke } });
});

const marked = (): unknown[] => calls.filter(({ command }) => command === 'desk_arrive').map(({ args }) => args.person);

describe('the desk', () => {
  it('marks whom the whole word found, however fast Enter was pressed', async () => {
    const desk = new Desk('s');
    desk.muted = true;
    desk.type('ив');
    desk.type('иван');
    expect(await desk.markChosen()).toBe('marked');
    expect(marked()).toEqual(['иван']);
    expect(desk.answer?.tone).toBe('ok');
    expect(desk.counters?.arrived).toBe(13);
    expect(desk.query).toBe('');
  });

  it('marks whoever is scanned without a key, one after another, and takes the code out of the field', async () => {
    const desk = new Desk('s');
    desk.muted = true;
    desk.type('1111111111111');
    expect(desk.query).toBe('');
    await desk.scan('2222222222222');
    expect(calls.filter(({ command }) => command === 'desk_scan').map(({ args }) => args.code)).toEqual(['1111111111111', '2222222222222']);
    expect(desk.last?.registration.id).toBe('код 2222222222222');
    expect(desk.marks).toHaveLength(2);
    await desk.scan('0000000000000');
    expect(desk.answer).toMatchObject({ tone: 'warn', title: 'Приглашение не узнано' });
    expect(marked()).toEqual([]);
  });

  it('marks the row that was chosen', async () => {
    const desk = new Desk('s');
    desk.muted = true;
    desk.type('иван');
    await new Promise((resolve) => setTimeout(resolve, 20));
    desk.move(1);
    desk.move(1);
    await desk.markChosen();
    expect(marked()).toEqual(['иван второй']);
  });

  it('marks nobody when nobody was found', async () => {
    const desk = new Desk('s');
    desk.type('никто');
    expect(await desk.markChosen()).toBe('nobody');
    expect(marked()).toEqual([]);
    expect(desk.answer).toBeNull();
  });

  it('marks once, however often it is asked before the answer', async () => {
    const desk = new Desk('s');
    desk.muted = true;
    await Promise.all([desk.mark(person('А')), desk.mark(person('А')), desk.mark(person('Б'))]);
    expect(marked()).toEqual(['А']);
  });

  it('takes the marks back one after another, the latest first', async () => {
    const desk = new Desk('s');
    desk.muted = true;
    await desk.mark(person('А'));
    await desk.mark(person('Б'));
    await desk.undo();
    expect(desk.answer?.tone).toBe('neutral');
    expect(desk.last?.registration.id).toBe('А');
    await desk.undo();
    await desk.undo();
    expect(calls.filter(({ command }) => command === 'desk_undo').map(({ args }) => args.person)).toEqual(['Б', 'А']);
  });

  it('counts nobody as marked who was here already', async () => {
    const desk = new Desk('s');
    desk.muted = true;
    verdict = { verdict: 'already_arrived', at: '2017-03-29T09:42:00', desk: '2', operator: '', kit_handed: true };
    desk.type('иван');
    await desk.markChosen();
    expect(desk.answer).toMatchObject({ tone: 'warn', lines: ['9:42, стойка 2', 'Пакет не выдан'] });
    expect(desk.last).toBeNull();
    expect(desk.query).toBe('иван');
  });

  it('says so when the mark could not be written', async () => {
    const desk = new Desk('s');
    desk.muted = true;
    refuse = true;
    await desk.mark(person('А'));
    expect(desk.answer).toMatchObject({ tone: 'bad', title: 'Отметка не записана', lines: ['Диск заполнен', 'Освободите место'] });
    expect(desk.last).toBeNull();
  });

  it('lets a refused person in only by a decision of its own', async () => {
    const desk = new Desk('s');
    desk.muted = true;
    await desk.admit(person('А'));
    expect(calls.filter(({ command }) => command !== 'desk_log').map(({ command }) => command)).toEqual(['person_status', 'desk_arrive']);
    expect(desk.last?.registration.id).toBe('А');
  });
});

describe('the answers', () => {
  const tone = (of: Verdict): string => answerOf({ verdict: of, person: person('А'), counters }).tone;

  it('are green for a welcome, amber for what needs a look, red for what needs a decision', () => {
    expect(tone(welcome)).toBe('ok');
    expect(tone({ ...welcome, over_seats: true })).toBe('warn');
    expect(tone({ ...welcome, kit_handed: true })).toBe('warn');
    expect(tone({ verdict: 'already_arrived', at: '2017-03-29T09:42:00', desk: '1', operator: '', kit_handed: true })).toBe('warn');
    expect(tone({ verdict: 'refused', reason: '' })).toBe('bad');
    expect(tone({ verdict: 'cancelled' })).toBe('bad');
  });

  it('begin a walk-in with what was typed', () => {
    expect(walkInFrom(' шарафутдинов ильдар 8999 12-34')).toEqual({ name: 'Шарафутдинов Ильдар', phone: '8999 12-34' });
    expect(walkInFrom('')).toEqual({ name: '', phone: '' });
  });

  it('know an invitation by its thirteen digits, and a phone by having fewer', () => {
    expect(scannedCode('0123456789012')).toBe('0123456789012');
    expect(scannedCode(' 0123 4567 890 12')).toBe('0123456789012');
    expect(scannedCode('89161234567')).toBeNull();
    expect(scannedCode('иванов')).toBeNull();
  });

  it('show no more than the end of a phone', () => {
    const of = (phone: string): string => phoneEnd({ ...sample.registration.person, phone });
    expect(of('+7 000 123-45-67')).toBe('тел. …45-67');
    expect(of('')).toBe('');
  });
});
