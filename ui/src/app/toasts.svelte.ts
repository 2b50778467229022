/** Short messages in the corner. */
import { api, type Written } from '../api';
import type { Toast } from '../components/Toasts.svelte';
import { t } from './words.svelte';

const toasts = $state<Toast[]>([]);
let last = 0;

export function shownToasts(): readonly Toast[] {
  return toasts;
}

/** Says that something was done; it goes away by itself unless it is bad news. */
export function toast(tone: Toast['tone'], text: string, more: Pick<Toast, 'hint' | 'action'> = {}): void {
  const id = ++last;
  toasts.push({ id, tone, text, ...more });
  if (toasts.length > 4) toasts.shift();
  if (tone !== 'bad') setTimeout(() => closeToast(id), more.action ? 9000 : 5000);
}

export function closeToast(id: number): void {
  const at = toasts.findIndex((shown) => shown.id === id);
  if (at !== -1) toasts.splice(at, 1);
}

/** Says that a file was written, and offers to show it in its folder. */
export function toastWritten(written: Written): void {
  const name = written.path.split(/[\\/]/).at(-1) ?? written.path;
  const show = (): void => void attempt(() => api.reveal(written.path));
  toast('ok', t('file-written', { name }), { action: { label: t('action-reveal'), run: show } });
}

export function toastError(error: unknown): void {
  const hint = error instanceof Error && 'hint' in error ? String(error.hint) : undefined;
  toast('bad', error instanceof Error && error.message ? error.message : t('error-unknown'), hint ? { hint } : {});
}

/** Puts `text` on the clipboard and says so in `done`. */
export async function copyText(text: string, done: string): Promise<void> {
  const copied = await attempt(async () => {
    await navigator.clipboard.writeText(text);
    return true;
  });
  if (copied) toast('ok', done);
}

/** Does `work`; what goes wrong is shown as a toast and gives `undefined`. */
export async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    toastError(error);
    return undefined;
  }
}
