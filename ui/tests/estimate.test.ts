import { describe, expect, it } from 'vitest';
import type { Estimate, LineOutcome, LineReason, Pack } from '../src/api';
import { hasWords } from '../src/app/words.svelte';
import { grouped, kindsToAdd, newLine, reasonTone, sum, withLine, withOrganizer, withoutLine, withoutOrganizer } from '../src/features/estimate/lines';
import { fixtures } from './fixtures.js';

const pack = fixtures().pack_open.pack as Pack;
const own = pack.cost_kinds.find((kind) => !kind.compensable)?.id ?? '';
const paid = pack.cost_kinds.find((kind) => kind.compensable)?.id ?? '';
const hall = { ...newLine(paid, 'Зал'), planned: 100 };
const badge = { ...newLine(own, 'Бейджи'), planned: 20 };
const estimate: Estimate = { lines: [badge, hall], organizers: [] };

describe('an estimate', () => {
  it('parts its lines by what the season pays back', () => {
    expect(grouped(estimate.lines, pack).map((group) => group.lines)).toEqual([[hall], [badge]]);
    expect(grouped([newLine('no_such_kind', '')], pack)[1]?.lines.length).toBe(1);
    const agreed = new Map([[badge.id, { reason: 'agreed' } as LineOutcome]]);
    expect(grouped(estimate.lines, pack, agreed).map((group) => group.lines)).toEqual([estimate.lines, []]);
  });

  it('offers every kind that is paid back, and one for the rest', () => {
    const kinds = kindsToAdd(pack);
    expect(kinds.filter((kind) => kind.compensable)).toEqual(pack.cost_kinds.filter((kind) => kind.compensable));
    expect(kinds.filter((kind) => !kind.compensable).length).toBe(1);
  });

  it('adds up, changes and removes lines', () => {
    expect(sum(estimate.lines, (line) => line.planned)).toBe(120);
    expect(sum(withLine(estimate, hall.id, { planned: 150 }).lines, (line) => line.planned)).toBe(170);
    expect(withoutLine(estimate, badge.id).lines).toEqual([hall]);
    expect(hall.planned).toBe(100);
  });

  it('makes the partner the first organizer as soon as there is a second', () => {
    const two = withOrganizer(estimate, 'ООО «Вектор»');
    expect(two.organizers.map((one) => [one.name, one.gives_product_talks])).toEqual([
      ['ООО «Вектор»', true],
      ['', false],
    ]);
    expect(withOrganizer(two, 'ООО «Вектор»').organizers.length).toBe(3);
  });

  it('gives the lines of a removed organizer back to the partner', () => {
    const three = withOrganizer(withOrganizer(estimate, 'А'), 'А');
    const [first, second, third] = three.organizers.map((one) => one.id);
    const shared: Estimate = {
      ...three,
      lines: [
        { ...hall, organizer: second ?? null },
        { ...badge, organizer: third ?? null },
      ],
    };
    const left = withoutOrganizer(shared, second ?? '');
    expect(left.organizers.map((one) => one.id)).toEqual([first, third]);
    expect(left.lines.map((line) => line.organizer)).toEqual([null, third]);
    const alone = withoutOrganizer(left, third ?? '');
    expect(alone.organizers).toEqual([]);
    expect(alone.lines.map((line) => line.organizer)).toEqual([null, null]);
  });

  it('has words for every reason', () => {
    const missing = (Object.keys(reasonTone) as LineReason[]).filter((reason) => !hasWords(`costs-reason-${reason.replaceAll('_', '-')}`));
    expect(missing).toEqual([]);
  });
});
