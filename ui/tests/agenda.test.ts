import { describe, expect, it } from 'vitest';
import type { Agenda, Block, Pack } from '../src/api';
import {
  fromTemplate,
  knownSpeakers,
  lengthOf,
  missingSlots,
  ownBlock,
  talksLeft,
  withAdded,
  withMoved,
  withOrder,
  withoutBlock,
} from '../src/features/agenda/blocks';
import { agendaChanges } from '../src/features/agenda/changes';
import { fixtures } from './fixtures.js';

const pack = fixtures().pack_open.pack as Pack;
const block = (change: Partial<Block>): Block => ({ ...ownBlock('talk'), ...change });
const agenda = (...blocks: Block[]): Agenda => ({ title: 'Семинар', blocks });
const ids = (of: Agenda): string[] => of.blocks.map((one) => one.id);

const a = block({ id: 'a', title: 'Первый', minutes: 40 });
const b = block({ id: 'b', title: 'Второй', minutes: 20 });
const questions = block({ id: 'q', kind: 'questions', title: 'Вопросы', minutes: 15 });

describe('an agenda', () => {
  it('keeps the closing questions at the end', () => {
    expect(ids(withAdded(agenda(a, questions), b))).toEqual(['a', 'b', 'q']);
    expect(ids(withAdded(agenda(a), b))).toEqual(['a', 'b']);
    expect(ids(withAdded(agenda(a, questions), block({ id: 'r', kind: 'registration' })))).toEqual(['r', 'a', 'q']);
  });

  it('moves a block by one place and no farther than the ends', () => {
    const day = agenda(a, b, questions);
    expect(ids(withMoved(day, 'b', -1))).toEqual(['b', 'a', 'q']);
    expect(ids(withMoved(day, 'b', 1))).toEqual(['a', 'q', 'b']);
    expect(withMoved(day, 'a', -1)).toBe(day);
    expect(withMoved(day, 'gone', 1)).toBe(day);
  });

  it('takes over the order of a drag', () => {
    expect(ids(withOrder(agenda(a, b, questions), ['q', 'a', 'b']))).toEqual(['q', 'a', 'b']);
    expect(ids(withOrder(agenda(a, b, questions), ['b', 'a']))).toEqual(['b', 'a', 'q']);
  });

  it('changes nothing that it was given', () => {
    const day = agenda(a, b);
    withoutBlock(day, 'a');
    withMoved(day, 'a', 1);
    expect(ids(day)).toEqual(['a', 'b']);
  });

  it('adds up its minutes', () => {
    expect(lengthOf([a, b, questions])).toBe(75);
    expect(lengthOf([])).toBe(0);
  });

  it('names every mandatory slot of the season while it is empty', () => {
    expect(missingSlots(agenda(), pack).map((slot) => slot.id)).toEqual(pack.programme.slots.map((slot) => slot.id));
    const [first] = pack.programme.slots;
    expect(missingSlots(agenda(block({ slot: first?.id ?? null })), pack).map((slot) => slot.id)).not.toContain(first?.id);
  });

  it('offers the talks of a slot to choose from until they are taken', () => {
    const all = talksLeft(agenda(), pack);
    const [one] = all;
    if (!one) throw new Error('the season has talks to choose from');
    const left = talksLeft(agenda(block({ slot: one.slot.id, option: one.talk.id })), pack);
    expect(left.length).toBe(all.length - 1);
    expect(left.map(({ talk }) => talk.id)).not.toContain(one.talk.id);
  });

  it('takes a sample over with the official texts', () => {
    const [sample] = pack.samples;
    if (!sample) throw new Error('the season has samples');
    const taken = fromTemplate(sample, pack, '');
    expect(taken.title).toBe(pack.title);
    expect(taken.blocks.length).toBe(sample.blocks.length);
    expect(new Set(ids(taken)).size).toBe(taken.blocks.length);
    for (const [index, from] of sample.blocks.entries()) {
      const official = pack.programme.slots.flatMap((slot) => slot.talks).find((talk) => talk.id === from.talk);
      expect(taken.blocks[index]?.title).toBe(official?.title ?? from.title);
    }
    expect(fromTemplate(sample, pack, 'Своё название').title).toBe('Своё название');
  });

  it('knows everybody who speaks elsewhere, once', () => {
    const speaker = { name: 'Антон Белов', company: '', position: '', phone: '', category: 'organizer' as const };
    const first = { ...a, speakers: [speaker] };
    const second = { ...b, speakers: [speaker] };
    expect(knownSpeakers(agenda(first, second, questions), questions).map((one) => one.name)).toEqual(['Антон Белов']);
    expect(knownSpeakers(agenda(first, second), first)).toEqual([]);
  });
});

describe('what has changed since the approval', () => {
  const approved = agenda(a, b);

  it('is nothing when only order, length or spaces differ', () => {
    const later = agenda({ ...b, minutes: 90 }, { ...a, title: ' Первый ' });
    expect(agendaChanges(approved, later)).toEqual([]);
  });

  it('names new wording, added and removed blocks', () => {
    const later = { title: 'Другой', blocks: [{ ...a, title: 'Иначе', points: ['раз'] }, questions] };
    expect(agendaChanges(approved, later).map(({ kind, before, after }) => [kind, before, after])).toEqual([
      ['seminar-title', ['Семинар'], ['Другой']],
      ['title', ['Первый'], ['Иначе']],
      ['points', [], ['раз']],
      ['added', [], ['Вопросы']],
      ['removed', ['Второй'], []],
    ]);
  });
});
