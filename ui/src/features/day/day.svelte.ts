/** The run sheet as the backend last told it, a clock that ticks between its answers, and what one does with it. */
import { api, type Deed, type RunSheet } from '../../api';
import { timeOfMinutes } from '../../app/format';
import { session } from '../../app/session.svelte';
import { attempt } from '../../app/toasts.svelte';

/** How often the states are asked for anew, in milliseconds. */
const EVERY = 10_000;

export class DaySheet {
  sheet = $state.raw<RunSheet | null>(null);
  failure = $state.raw<unknown>(null);
  busy = $state(false);
  /** Seconds since the sheet was told. */
  private since = $state(0);
  private told = 0;
  private timers: ReturnType<typeof setInterval>[] = [];

  constructor(private readonly seminar: string) {}

  start(): () => void {
    void this.read();
    const tick = (): void => {
      this.since = Math.floor((performance.now() - this.told) / 1000);
    };
    this.timers = [setInterval(tick, 500), setInterval(() => void this.read(), EVERY)];
    return () => this.timers.forEach(clearInterval);
  }

  async read(): Promise<void> {
    if (this.busy) return;
    try {
      this.take(await api.runSheet(this.seminar));
    } catch (error) {
      this.failure = error;
    }
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

  /** Whole minutes of the over-run, begun ones counted. */
  get overrun(): number {
    return this.left < 0 ? Math.ceil(-this.left / 60) : 0;
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
