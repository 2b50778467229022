import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RunSheet } from '../src/api';
import { session } from '../src/app/session.svelte';
import { DaySheet } from '../src/features/day/day.svelte';
import { fake } from './fake.js';
import { fixtures } from './fixtures.js';

type Invoke = (command: string, args?: unknown) => Promise<unknown>;
const inside = (): { invoke: Invoke } => (window as unknown as { __TAURI_INTERNALS__: { invoke: Invoke } }).__TAURI_INTERNALS__;
const told = fixtures().run_sheet as RunSheet;
const next = told.deeds.find((deed) => deed.id === told.next)!;

/** How often the sheet was asked for, and what it answers. */
let asked = 0;
let answer: () => RunSheet;
let day: DaySheet;
let stop: () => void;

beforeEach(async () => {
  vi.useFakeTimers({ now: 0 });
  fake(fixtures());
  await session.start();
  await session.load(fixtures().seminar_open.id as string);
  asked = 0;
  answer = () => structuredClone(told);
  const invoke = inside().invoke;
  inside().invoke = async (command, args) => {
    if (command !== 'run_sheet') return invoke(command, args);
    asked += 1;
    return answer();
  };
  day = new DaySheet(session.id);
  stop = day.start();
  await vi.advanceTimersByTimeAsync(10);
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

const at = (minutes: number): RunSheet => {
  const now = new Date(Date.parse(`${next.starts}Z`) + minutes * 60_000).toISOString().slice(0, 19);
  return { ...structuredClone(told), now };
};

describe('the clock of the day', () => {
  it('goes on between the answers and is set right by each', async () => {
    const before = day.now;
    await vi.advanceTimersByTimeAsync(5000);
    expect(day.now - before).toBe(5000);
    expect(asked).toBe(1);
    await vi.advanceTimersByTimeAsync(6000);
    expect(asked).toBe(2);
  });

  it('asks at once when the computer has slept or its clock was set', async () => {
    vi.setSystemTime(Date.now() + 3_600_000);
    await vi.advanceTimersByTimeAsync(600);
    expect(asked).toBe(2);
    vi.setSystemTime(Date.now() - 7_200_000);
    await vi.advanceTimersByTimeAsync(600);
    expect(asked).toBe(3);
  });

  it('asks at once when the window is seen again', async () => {
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(10);
    expect(asked).toBe(2);
  });

  it('moves what follows only by what it is still behind', async () => {
    answer = () => at(3.5);
    await day.read();
    expect(day.behind).toBe(4);
    // After a shift of four minutes the next block begins later, and nothing is left to move.
    answer = () => {
      const sheet = at(3.5);
      const moved = sheet.deeds.find((deed) => deed.id === sheet.next)!;
      moved.starts = new Date(Date.parse(`${moved.starts}Z`) + 240_000).toISOString().slice(0, 19);
      return sheet;
    };
    await day.read();
    expect(day.behind).toBe(0);
  });

  it('does not let an older answer stand over an edit', async () => {
    let release: (sheet: RunSheet) => void = () => {};
    const invoke = inside().invoke;
    inside().invoke = async (command, args) => {
      if (command === 'run_sheet') return new Promise((resolve) => (release = resolve));
      if (command === 'day_mark') return { ...structuredClone(told), present: told.next };
      return invoke(command, args);
    };
    const reading = day.read();
    await day.mark(next, true);
    release(structuredClone(told));
    await reading;
    expect(day.sheet?.present).toBe(told.next);
  });
});
