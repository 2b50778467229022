import { beforeEach, describe, expect, it } from 'vitest';
import type { HistoryEntry, PeopleQuery, PersonRow } from '../src/api';
import { People } from '../src/features/registrations/people.svelte';
import { told } from '../src/features/registrations/history';
import { stateOf } from '../src/features/registrations/persons';
import { fixtures } from './fixtures.js';

type Question = { text: string; query: PeopleQuery };
const sample = fixtures().people_page.rows[0] as PersonRow;
const total = 100_000;

let asked: Question[];
/** Answers that are kept back until a test lets them through. */
let held: Map<string, () => void>;

const rowAt = (text: string, index: number): PersonRow => ({ ...sample, registration: { ...sample.registration, id: `${text}${index}` } });

beforeEach(() => {
  asked = [];
  held = new Map();
  const invoke = async (command: string, question: Question): Promise<unknown> => {
    if (command !== 'people_page') throw { code: 'unexpected', message: command, hint: '' };
    asked.push(question);
    if (question.text === 'сломано') throw { code: 'disk', message: 'Диск не отвечает', hint: '' };
    if (question.text === 'медленно') await new Promise<void>((resolve) => held.set(question.text, resolve));
    const { offset, limit } = question.query;
    const count = question.text === '' ? total : 3;
    const rows = Array.from({ length: Math.max(0, Math.min(limit, count - offset)) }, (_, at) => rowAt(question.text, offset + at));
    return { rows, total: count };
  };
  Object.assign(window, { __TAURI_INTERNALS__: { invoke } });
});

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe('the list of people', () => {
  it('loads only the pages that come into view, each once', async () => {
    const people = new People('s');
    await people.restart();
    expect(people.total).toBe(total);
    await people.show(54_390, 54_410);
    await people.show(54_395, 54_415);
    await settle();
    expect(asked.map(({ query }) => query.offset)).toEqual([0, 54_300, 54_400]);
    expect(people.row(54_399)?.registration.id).toBe('54399');
    expect(people.row(54_400)?.registration.id).toBe('54400');
    expect(people.row(70_000)).toBeUndefined();
  });

  it('reads ahead of what is in view, within the list', async () => {
    const people = new People('s');
    await people.restart();
    await people.show(30, 50);
    await people.show(99_950, 99_999);
    await settle();
    expect(asked.map(({ query }) => query.offset)).toEqual([0, 100, 99_800, 99_900]);
  });

  it('forgets what lies far from the view, and reads it again', async () => {
    const people = new People('s');
    await people.restart();
    await people.show(54_390, 54_410);
    await settle();
    expect(people.row(0)).toBeUndefined();
    await people.show(0, 10);
    await settle();
    expect(people.row(0)?.registration.id).toBe('0');
    expect(people.row(54_400)).toBeUndefined();
  });

  it('throws away the answer to what is no longer asked', async () => {
    const people = new People('s');
    people.text = 'медленно';
    const slow = people.restart();
    people.text = 'ива';
    await people.restart();
    held.get('медленно')?.();
    await slow;
    expect(people.row(0)?.registration.id).toBe('ива0');
    expect(people.total).toBe(3);
  });

  it('asks for what was chosen', async () => {
    const people = new People('s');
    people.shown = 'arrived';
    people.orderBy('company');
    people.orderBy('company');
    await settle();
    expect(asked.at(-1)?.query).toMatchObject({ arrived: true, status: null, sort: 'company', descending: true });
    people.shown = 'refused';
    await people.restart();
    expect(asked.at(-1)?.query).toMatchObject({ arrived: null, status: 'refused' });
  });

  it('puts a changed person in place without asking again', async () => {
    const people = new People('s');
    await people.restart();
    const changed = { ...rowAt('', 7), calls: 9 };
    people.replace(changed);
    expect(people.row(7)?.calls).toBe(9);
    expect(asked.length).toBe(1);
  });

  it('keeps the error until a question is answered', async () => {
    const people = new People('s');
    people.text = 'сломано';
    await people.restart();
    expect(people.failure).toMatchObject({ message: 'Диск не отвечает' });
    people.text = '';
    await people.restart();
    expect(people.failure).toBeNull();
  });
});

describe('a person', () => {
  const arrived: PersonRow = {
    ...sample,
    registration: { ...sample.registration, status: 'confirmed', confirmed: '2017-03-01T10:00:00' },
    presence: { arrival: 'e', arrived: '2017-03-29T09:42:00', kit: 'k', same_as: null },
  };

  it('is first of all here, and then confirmed', () => {
    expect(stateOf(arrived).text).toBe('На месте с 9:42');
    expect(stateOf({ ...arrived, presence: { ...arrived.presence, arrived: null } }).text).toBe('Подтверждён');
  });

  it('tells what changed field by field, and answers about consents in words', () => {
    const history = fixtures().person_history as HistoryEntry[];
    const lines = history.map((entry) => told(entry.event));
    expect(lines[0]?.text).toBe('Регистрация');
    expect(lines.flatMap((line) => line.details)).toContain('Должность: менеджер → директор');
    expect(lines.flatMap((line) => line.details)).toContain('Компания: — → ООО «Вектор»');
    expect(lines.map((line) => line.text)).toContain('Согласие на рассылку: нет');
  });
});
