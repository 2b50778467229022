import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from '../src/api';
import { watchDay } from '../src/app/days';
import { shownToasts } from '../src/app/toasts.svelte';
import { session } from '../src/app/session.svelte';
import { language } from '../src/app/words.svelte';
import { fake } from './fake.js';
import { fixtures } from './fixtures.js';

type Invoke = (command: string, args?: unknown) => Promise<unknown>;
const inside = (): { invoke: Invoke } => (window as unknown as { __TAURI_INTERNALS__: { invoke: Invoke } }).__TAURI_INTERNALS__;
const id = fixtures().seminar_open.id as string;

beforeEach(async () => {
  fake(fixtures());
  await session.start();
  await session.load(id);
});

describe('the session', () => {
  it('opens a seminar with its pack', () => {
    expect(session.id).toBe(id);
    expect(session.pack?.pack.id).toBe(session.plan.card.pack);
    expect(session.findings('agenda').every((finding) => finding.phase === 'agenda')).toBe(true);
  });

  it('shows an edit before it is saved, and what follows from it after', async () => {
    const saving = session.savePart('agenda', { ...session.plan.agenda, title: 'Другое название' });
    expect(session.plan.agenda.title).toBe('Другое название');
    await saving;
    expect(session.plan.agenda.title).toBe('Другое название');
    expect(session.assessment.undo).toBe('agenda');
  });

  it('sends edits one after another, and the last one stands', async () => {
    const order: string[] = [];
    const invoke = inside().invoke;
    inside().invoke = async (command, args) => {
      if (command === 'part_save') order.push(`begin ${order.length}`);
      const answer = await invoke(command, args);
      if (command === 'part_save') order.push('end');
      return answer;
    };
    const title = (text: string): Promise<void> => session.savePart('agenda', { ...session.plan.agenda, title: text });
    await Promise.all([title('раз'), title('два'), title('три')]);
    expect(order).toEqual(['begin 0', 'end', 'begin 2', 'end', 'begin 4', 'end']);
    expect(session.plan.agenda.title).toBe('три');
  });

  it('reads again what follows from the date when midnight has passed', async () => {
    const invoke = inside().invoke;
    const read: string[] = [];
    let today = session.today;
    inside().invoke = async (command, args) => {
      read.push(command);
      const answer = await invoke(command, args);
      return command === 'workspace_info' ? { ...(answer as object), today } : answer;
    };
    await session.keepDay();
    expect(read).toEqual(['workspace_info']);
    today = '2017-03-30';
    await session.keepDay();
    expect(session.today).toBe('2017-03-30');
    expect(read.slice(1)).toEqual(['workspace_info', 'seminar_list', 'seminar_open']);
  });

  it('looks at the date now and then until the window is closed', async () => {
    vi.useFakeTimers();
    const look = vi.fn(() => Promise.resolve());
    const stop = watchDay(look);
    await vi.advanceTimersByTimeAsync(61_000);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(look).toHaveBeenCalledTimes(3);
    stop();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(look).toHaveBeenCalledTimes(3);
    vi.useRealTimers();
  });

  it('puts the stored plan back when an edit is refused', async () => {
    const before = session.plan.agenda.title;
    const invoke = inside().invoke;
    inside().invoke = async (command, args) => {
      if (command === 'part_save') throw { code: 'disk_full', message: 'Диск заполнен', hint: 'Освободите место' };
      return invoke(command, args);
    };
    const saving = session.savePart('agenda', { ...session.plan.agenda, title: 'не сохранится' });
    await expect(saving).rejects.toEqual(new ApiError('disk_full', 'Диск заполнен', 'Освободите место'));
    expect(session.plan.agenda.title).toBe(before);
  });

  it('names what was undone', async () => {
    await session.undo();
    expect(shownToasts().at(-1)?.text).toBe('Отменено: программа');
  });

  it('takes over language and theme', async () => {
    await session.saveSettings({ language: 'en', theme: 'dark' });
    expect(language()).toBe('en');
    expect(document.documentElement.dataset.theme).toBe('dark');
    expect(document.documentElement.lang).toBe('en');
  });

  it('finds the nearest seminar', () => {
    const rows = session.seminars.filter((row) => row.date >= session.today).map((row) => row.date);
    expect(session.seminars.find((row) => row.id === session.nearest)?.date).toBe(rows.sort()[0]);
  });
});
