/** What the window knows: settings, the open seminar, what follows from it. Pages edit through `savePart`. */
import { api } from '../api';
import type { Assessment, Finding, Fix, PackView, Part, Phase, Plan, ProgrammeEntry, Saved, SeminarRow, SeminarView, Settings, WorkspaceInfo } from '../api';
import { t, setLanguage, setPackWords } from './words.svelte';
import { toast } from './toasts.svelte';

class Session {
  info = $state.raw<WorkspaceInfo | null>(null);
  seminars = $state.raw<SeminarRow[]>([]);
  view = $state.raw<SeminarView | null>(null);
  pack = $state.raw<PackView | null>(null);
  /** Every entry of the season's programme, in the language of the window. */
  programme = $state.raw<ProgrammeEntry[]>([]);
  /** The seminar could not be opened. */
  trouble = $state.raw<unknown>(null);
  /** How often something was taken back that had been done to people; lists of people follow it. */
  peopleUndone = $state(0);
  /** Edits on their way to the disk. */
  waiting = $state(0);
  /** Id and language of the pack whose words are in use. */
  private packShown = '';
  private queue: Promise<unknown> = Promise.resolve();

  /** The date that the program reckons with, `YYYY-MM-DD`. */
  get today(): string {
    return this.info?.today ?? '1970-01-01';
  }

  /** The seminar whose desk is locked: then the window shows nothing else. */
  get locked(): string | null {
    return this.info?.locked_desk ?? null;
  }

  get settings(): Settings {
    return this.open(this.info).settings;
  }

  /** The seminar that comes next, or else the one that was last; `null` while there is none. */
  get nearest(): string | null {
    const rows = [...this.seminars].sort((a, b) => a.date.localeCompare(b.date));
    return (rows.find((row) => row.date >= this.today) ?? rows.at(-1))?.id ?? null;
  }

  get id(): string {
    return this.open(this.view).id;
  }

  /** The plan of the open seminar. Pages stand only while there is one. */
  get plan(): Plan {
    return this.open(this.view).plan;
  }

  get assessment(): Assessment {
    return this.open(this.view).assessment;
  }

  findings(phase: Phase): Finding[] {
    return this.view?.assessment.findings.filter((finding) => finding.phase === phase) ?? [];
  }

  async start(): Promise<void> {
    this.apply(await api.workspaceInfo());
    await this.list();
  }

  /** A window that stands open over midnight reads again what follows from the date. */
  async keepDay(): Promise<void> {
    if (!this.info || this.waiting > 0) return;
    const info = await api.workspaceInfo();
    if (info.today === this.today) return;
    this.apply(info);
    await this.list();
    await this.refresh();
  }

  async list(): Promise<void> {
    this.seminars = await api.seminarList();
  }

  async saveSettings(change: Partial<Settings>): Promise<void> {
    this.apply(await api.settingsSave({ ...$state.snapshot(this.settings), ...change }));
    await this.list();
    // Findings come in the language of the settings, and a new date changes them.
    if (this.view) await this.load(this.view.id);
  }

  async lockDesk(id: string, pin: string): Promise<void> {
    this.apply(await api.deskLock(id, pin));
  }

  async unlockDesk(pin: string): Promise<void> {
    this.apply(await api.deskUnlock(pin));
  }

  /** Opens a seminar, or reads it again. */
  async load(id: string): Promise<void> {
    this.trouble = null;
    try {
      const view = await api.seminarOpen(id);
      await this.needPack(view.plan.card.pack);
      this.view = view;
    } catch (error) {
      this.view = null;
      this.trouble = error;
    }
  }

  /** Deletes a seminar for good. */
  async remove(id: string): Promise<void> {
    await api.seminarDelete(id);
    if (this.view?.id === id) this.leave();
    await this.list();
  }

  leave(): void {
    this.view = null;
    this.trouble = null;
  }

  /**
   * Saves one part of the plan and takes over everything that follows from it.
   * The window shows the new part at once; if it cannot be saved, the stored plan comes back and the error is thrown.
   */
  async savePart<N extends Part['noun']>(noun: N, value: Extract<Part, { noun: N }>['value']): Promise<void> {
    const { id, plan, assessment } = this.open(this.view);
    const plain = $state.snapshot(value) as typeof value;
    this.view = { id, plan: { ...plan, [noun]: plain }, assessment };
    await this.inOrder(id, async () => api.partSave(id, { noun, value: plain } as Part));
  }

  async undo(): Promise<void> {
    const id = this.id;
    if (!this.assessment.undo && this.waiting === 0) return;
    let noun = '';
    await this.inOrder(id, async () => {
      const undone = await api.undo(id);
      noun = undone.noun;
      return undone.saved;
    });
    // What is no part of the plan was done to people; a mailing confirms them as well.
    if (!(noun in this.plan) || noun === 'reminders') this.peopleUndone += 1;
    toast('ok', t('undo-done', { what: t(`part-${noun}`) }));
  }

  async applyFix(fix: Fix): Promise<void> {
    const id = this.id;
    await this.inOrder(id, () => api.fixApply(id, fix));
  }

  /** Takes over what a command of a page gave back, unless edits that are newer are still under way. */
  take(id: string, saved: Saved): void {
    if (this.view?.id === id && this.waiting === 0) this.view = { id, plan: saved.plan, assessment: saved.assessment };
  }

  /** Reads the open seminar again after people, photos or papers have changed. */
  async refresh(): Promise<void> {
    if (this.view) await this.load(this.view.id);
  }

  /** Edits reach the backend one after another, so that the last answer is the newest. */
  private async inOrder(id: string, work: () => Promise<Saved>): Promise<void> {
    this.waiting += 1;
    const mine = this.queue.then(work);
    this.queue = mine.catch(() => undefined);
    try {
      const saved = await mine;
      this.waiting -= 1;
      this.take(id, saved);
    } catch (error) {
      this.waiting -= 1;
      if (this.view?.id === id) await this.load(id);
      throw error;
    }
  }

  private async needPack(id: string): Promise<void> {
    const wanted = `${id} ${this.settings.language}`;
    if (this.packShown === wanted) return;
    [this.pack, this.programme] = await Promise.all([api.packOpen(id), api.programme(id)]);
    setPackWords(this.pack.words);
    this.packShown = wanted;
  }

  private apply(info: WorkspaceInfo): void {
    this.info = info;
    setLanguage(info.settings.language);
    const theme = info.settings.theme;
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }

  private open<T>(value: T | null): T {
    if (value === null) throw new Error('no seminar is open');
    return value;
  }
}

export const session = new Session();
