/** The run sheet as the backend last told it, a clock that ticks between its answers, and what one does with it. */
import { api, type Deed, type RunSheet } from '../../api';
import { timeOfMinutes } from '../../app/format';
import { session } from '../../app/session.svelte';
import { attempt } from '../../app/toasts.svelte';

/** How often the states are asked for anew, in milliseconds. */
const EVERY = 10_000;
/** The two clocks of this computer may part by so many milliseconds before it has slept or was set anew. */
const APART = 2_000;

export class DaySheet {
  sheet = $state.raw<RunSheet | null>(null);
  failure = $state.raw<unknown>(null);
  busy = $state(false);
  /** Seconds since the sheet was told. */
  private since = $state(0);
  private told = 0;
  /** The wall clock at that moment: unlike the other it goes on while the computer sleeps, and it can be set. */
  private toldWall = 0;
  private reading = false;
  /** Edits so far: what was read before an edit is thrown away after it. */
  private edits = 0;

  constructor(private readonly seminar: string) {}

  start(): () => void {
    void this.read();
    const tick = (): void => {
      const since = performance.now() - this.told;
      this.since = Math.floor(since / 1000);
      if (this.sheet && Math.abs(Date.now() - this.toldWall - since) > APART) void this.read();
    };
    const seen = (): void => {
      if (!document.hidden) void this.read();
    };
    const timers = [setInterval(tick, 500), setInterval(() => void this.read(), EVERY)];
    document.addEventListener('visibilitychange', seen);
    return () => {
      timers.forEach(clearInterval);
      document.removeEventListener('visibilitychange', seen);
    };
  }

  async read(): Promise<void> {
    if (this.busy || this.reading) return;
    const edits = this.edits;
    this.reading = true;
    try {
      const told = await api.runSheet(this.seminar);
      if (edits === this.edits) this.take(told);
    } catch (error) {
      if (edits === this.edits) this.failure = error;
    }
    this.reading = false;
  }

  /** The moment that the clock shows, in milliseconds without a zone. */
  get now(): number {
    return this.sheet ? millis(this.sheet.now) + this.since * 1000 : 0;
  }

  get present(): Deed | null {
    return this.deed(this.sheet?.present);
  }

  get next(): Deed | null {
    return this.deed(this.sheet?.next);
  }

  /** Seconds that the present block has left; negative once it overruns. */
  get left(): number {
    const ends = this.present?.ends;
    return ends ? Math.round((millis(ends) - this.now) / 1000) : 0;
  }

  /** The present block goes on although its time is over. */
  get overruns(): boolean {
    return this.left < 0;
  }

  /** Whole minutes, begun ones counted, by which the next block should have begun with all shifts so far. */
  get behind(): number {
    return this.next ? Math.max(0, Math.ceil((this.now - millis(this.next.starts)) / 60_000)) : 0;
  }

  mark(deed: Deed, done: boolean): Promise<void> {
    return this.ask(() => api.dayMark(this.seminar, deed.id, done));
  }

  async begin(): Promise<void> {
    if (this.next) await this.mark(this.next, true);
  }

  /** Moves all that follows the present block. */
  async shift(minutes: number, reason: string): Promise<void> {
    const first = this.next?.planned;
    if (first && minutes !== 0) await this.ask(() => api.dayShift(this.seminar, first.slice(11), minutes, reason));
  }

  undo(): Promise<void> {
    return this.ask(() => api.dayShiftUndo(this.seminar));
  }

  private deed(id: string | null | undefined): Deed | null {
    return this.sheet?.deeds.find((deed) => deed.id === id) ?? null;
  }

  /** One edit at a time; the rules see the ticks as well. */
  private async ask(work: () => Promise<RunSheet>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.edits += 1;
    const told = await attempt(work);
    this.busy = false;
    if (!told) return;
    this.take(told);
    if (session.view?.id === this.seminar) await attempt(() => session.refresh());
  }

  private take(sheet: RunSheet): void {
    this.sheet = sheet;
    this.failure = null;
    this.told = performance.now();
    this.toldWall = Date.now();
    this.since = 0;
  }
}

/** A moment without a zone in milliseconds. */
export function millis(moment: string): number {
  return Date.parse(`${moment.slice(0, 19)}Z`);
}

/** «9:30:05» of a moment in milliseconds. */
export function clockFace(moment: number): string {
  const seconds = Math.floor(moment / 1000) % 86_400;
  return `${timeOfMinutes(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
}

/** «12:05» of a length in seconds. */
export function countdown(seconds: number): string {
  const length = Math.abs(seconds);
  return `${Math.floor(length / 60)}:${String(length % 60).padStart(2, '0')}`;
}
