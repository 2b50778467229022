/** Files on their way into one stage: how far, what was refused, how to stop. */
import { api, uploadAll, type RefusedFile } from '../../api';
import { session } from '../../app/session.svelte';
import { toast, toastError } from '../../app/toasts.svelte';
import { t } from '../../app/words.svelte';

export class Intake {
  running = $state(false);
  done = $state(0);
  total = $state(0);
  refused = $state.raw<RefusedFile[]>([]);
  private stop: AbortController | null = null;

  constructor(private readonly stage: string) {}

  async take(files: readonly File[]): Promise<void> {
    if (this.running) return;
    const id = session.id;
    const stop = new AbortController();
    Object.assign(this, { running: true, done: 0, total: files.length, refused: [], stop });
    try {
      const tokens = await uploadAll(files, (done) => (this.done = done), stop.signal);
      stop.signal.throwIfAborted();
      const taken = await api.photosAdd(id, this.stage, tokens);
      this.refused = taken.refused;
      if (taken.already > 0) toast('warn', t('photos-already', { count: taken.already }));
      await session.refresh();
    } catch (error) {
      if (!stop.signal.aborted) toastError(error);
    } finally {
      this.running = false;
    }
  }

  /** Nothing of what was handed over so far is kept. */
  cancel(): void {
    this.stop?.abort();
  }

  forget(): void {
    this.refused = [];
  }
}
