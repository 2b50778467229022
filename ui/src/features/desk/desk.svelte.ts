/** The registration desk: what is typed, who was found, what was answered. */
import { api, type DeskAnswer, type DeskCounters, type LoggedMark, type PersonRow, type WalkIn } from '../../api';
import { session } from '../../app/session.svelte';
import { answerOf, failedAnswer, kitAnswer, scannedCode, undoneAnswer, unknownScan, type Answer } from './answers';
import { play } from './sound';

const muteKey = 'kafedra-desk-muted';
const recentMarks = 8;

export class Desk {
  query = $state('');
  /** Something was typed since the last answer. */
  edited = $state(false);
  rows = $state.raw<PersonRow[]>([]);
  /** Index of the row that Enter would mark. */
  chosen = $state(0);
  /** The rows answer to the query as it stands. */
  current = $state(true);
  answer = $state.raw<Answer | null>(null);
  counters = $state.raw<DeskCounters | null>(null);
  /** The marks made last that count, the latest first; `null` until they are known. */
  recent = $state.raw<LoggedMark[] | null>(null);
  /** People marked here, the latest last: what the undo takes back. */
  marks = $state.raw<PersonRow[]>([]);
  kit = $state(true);
  busy = $state(false);
  muted = $state(localStorage.getItem(muteKey) === 'yes');

  private question = 0;
  private searching: Promise<void> = Promise.resolve();
  private scanning: Promise<void> = Promise.resolve();
  private working: Promise<void> = Promise.resolve();
  /** What stood in the field when the work under way began: only that is cleared, not what was typed since. */
  private asked = '';
  private refreshing: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly seminar: string) {}

  get last(): PersonRow | null {
    return this.marks.at(-1) ?? null;
  }

  async start(): Promise<void> {
    try {
      this.counters = await api.deskCounts(this.seminar);
      await this.readRecent();
    } catch (error) {
      this.answer = failedAnswer(error, null);
    }
  }

  /** Leaving the desk: what the other pages show has to follow at once. */
  stop(): void {
    if (this.refreshing === undefined) return;
    clearTimeout(this.refreshing);
    if (session.view?.id === this.seminar) void session.refresh();
  }

  type(text: string): void {
    this.edited = true;
    const code = scannedCode(text);
    if (code) void this.scan(code);
    else this.look(text);
  }

  /** Marks whoever's invitation was scanned, without a key more; it waits for a mark that is under way. */
  async scan(code: string): Promise<void> {
    this.look('');
    this.scanning = this.scanning.then(async () => {
      await this.working;
      await this.readScan(code);
    });
    await this.scanning;
  }

  /** After sleep, or after marks that came from elsewhere: what is shown is what is on the disk. */
  async renew(): Promise<void> {
    await this.start();
    if (this.query) this.look(this.query);
  }

  move(by: number): void {
    this.chosen = Math.max(0, Math.min(this.rows.length - 1, this.chosen + by));
  }

  /** Marks the chosen row, as it stands once the search for all that was typed has answered. */
  async markChosen(): Promise<'marked' | 'nobody'> {
    await this.searching;
    const row = this.rows[this.chosen];
    if (!row) return 'nobody';
    await this.mark(row);
    return 'marked';
  }

  async mark(row: PersonRow): Promise<void> {
    await this.ask(row, () => api.deskArrive(this.seminar, row.registration.id, this.kit), (found) => {
      if (found.verdict.verdict === 'welcome') this.marked(found.person);
      return answerOf(found);
    });
  }

  /** A person decides that somebody who was refused or has withdrawn comes in all the same. */
  async admit(row: PersonRow): Promise<void> {
    const work = async (): Promise<DeskAnswer> => {
      await api.personStatus(this.seminar, row.registration.id, 'confirmed', '');
      return api.deskArrive(this.seminar, row.registration.id, this.kit);
    };
    await this.ask(row, work, (found) => {
      if (found.verdict.verdict === 'welcome') this.marked(found.person);
      return answerOf(found);
    });
  }

  async handKit(row: PersonRow): Promise<void> {
    await this.ask(row, () => api.deskKit(this.seminar, row.registration.id), kitAnswer);
  }

  /** Gives back whether the walk-in was written down. */
  async walkIn(person: WalkIn): Promise<boolean> {
    return this.ask(null, () => api.deskWalkIn(this.seminar, person), (found) => {
      this.marked(found.person);
      return answerOf(found);
    });
  }

  async undo(row: PersonRow | null = this.last): Promise<void> {
    if (!row) return;
    await this.ask(row, () => api.deskUndo(this.seminar, row.registration.id), (found) => {
      this.marks = this.marks.filter((mark) => mark.registration.id !== row.registration.id);
      return undoneAnswer(found);
    });
  }

  mute(muted: boolean): void {
    this.muted = muted;
    localStorage.setItem(muteKey, muted ? 'yes' : 'no');
  }

  private async readScan(code: string): Promise<void> {
    const done = this.begin();
    try {
      const scan = await api.deskScan(this.seminar, code, this.kit);
      if (scan.scan === 'found') {
        this.take(scan.answer, answerOf(scan.answer));
        if (scan.answer.verdict.verdict === 'welcome') this.marked(scan.answer.person);
      } else if (scan.scan === 'several') {
        this.rows = scan.rows;
      } else {
        this.answer = unknownScan();
      }
    } catch (error) {
      this.answer = failedAnswer(error, null);
    }
    this.edited = this.query !== this.asked;
    done();
  }

  /** One mark at a time; the answer is shown only when the backend has it on disk. */
  private async ask(row: PersonRow | null, work: () => Promise<DeskAnswer>, say: (found: DeskAnswer) => Answer): Promise<boolean> {
    if (this.busy) return false;
    const done = this.begin();
    let written = false;
    try {
      const found = await work();
      this.take(found, say(found));
      written = true;
      this.edited = this.query !== this.asked && this.query !== '';
      if (this.query && !this.edited) this.look(this.query);
    } catch (error) {
      this.answer = failedAnswer(error, row);
    }
    done();
    return written;
  }

  private take(found: DeskAnswer, answer: Answer): void {
    this.counters = found.counters;
    this.answer = answer;
    this.later();
    void this.readRecent().catch(() => undefined);
  }

  /** Work has begun; gives back what says that it has ended. */
  private begin(): () => void {
    this.busy = true;
    this.asked = this.query;
    let release = (): void => undefined;
    this.working = new Promise((resolve) => (release = resolve));
    return () => {
      this.busy = false;
      release();
      if (!this.muted && this.answer) play(this.answer.tone);
    };
  }

  private marked(person: PersonRow): void {
    this.marks = [...this.marks.filter((mark) => mark.registration.id !== person.registration.id), person];
    if (this.query === this.asked) this.look('');
  }

  private look(text: string): void {
    this.query = text;
    this.chosen = 0;
    const mine = ++this.question;
    this.current = false;
    this.searching = this.search(text, mine);
  }

  private async search(text: string, mine: number): Promise<void> {
    if (text.trim() === '') {
      this.rows = [];
      this.current = true;
      return;
    }
    try {
      const rows = await api.deskSearch(this.seminar, text);
      if (mine !== this.question) return;
      this.rows = rows;
      this.current = true;
    } catch (error) {
      if (mine === this.question) this.answer = failedAnswer(error, null);
    }
  }

  private async readRecent(): Promise<void> {
    const log = await api.deskLog(this.seminar, 2 * recentMarks);
    this.recent = log.filter((mark) => mark.counts).slice(0, recentMarks);
  }

  /** Findings and counts of the other pages follow when the rush pauses. */
  private later(): void {
    clearTimeout(this.refreshing);
    this.refreshing = setTimeout(() => {
      this.refreshing = undefined;
      if (session.view?.id === this.seminar) void session.refresh();
    }, 4000);
  }
}
