import { describe, expect, it } from 'vitest';
import type { Hall } from '../../api';
import { hallPlan, seatCount } from './plan';

const hall: Hall = { layout: 'theatre', rows: 8, seats_per_row: 10, seats_lost: 4, aisle_after: 5, marks: [], signs: 0 };

describe('the plan of the hall', () => {
  it('draws every seat and strikes out as many as are lost', () => {
    const { seats } = hallPlan(hall);
    expect(seats).toHaveLength(80);
    expect(seats.filter(({ lost }) => !lost)).toHaveLength(seatCount(hall));
  });

  it('keeps the seats inside the walls and out of each other', () => {
    const { seats, width, depth } = hallPlan({ ...hall, layout: 'classroom' });
    expect(seats.every(({ x, y }) => x > 0 && x + 0.5 < width && y > 0 && y + 0.5 < depth)).toBe(true);
    expect(new Set(seats.map(({ x, y }) => `${x} ${y}`)).size).toBe(80);
  });

  it('leaves an aisle only between seats', () => {
    const gap = (aisle_after: number | null): number => {
      const [, , , , fifth, sixth] = hallPlan({ ...hall, aisle_after }).seats;
      return (sixth?.x ?? 0) - (fifth?.x ?? 0);
    };
    expect(gap(5)).toBeCloseTo(1.75);
    expect(gap(null)).toBeCloseTo(0.55);
    expect(gap(10)).toBeCloseTo(0.55);
  });

  it('draws no rows where there are none', () => {
    expect(hallPlan({ ...hall, layout: 'round_table' }).seats).toEqual([]);
  });

  it('never counts less than no seats', () => {
    expect(seatCount({ ...hall, rows: 0 })).toBe(0);
  });
});
