/** The shortcuts of the whole window. */
import { attempt } from './toasts.svelte';

const apple = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);

/** The key that goes before the letter of a shortcut, as it is written on the keyboard. */
export const commandKey = apple ? '⌘' : 'Ctrl';

/**
 * Calls `undo` on Ctrl+Z (Cmd+Z), whatever the keyboard layout; gives back how to stop.
 * While a text is being typed the key belongs to the text; a page with `data-own-undo` undoes by itself.
 */
export function watchUndo(undo: () => Promise<void>): () => void {
  let typing: EventTarget | null = null;
  const typed = (event: Event): void => {
    typing = event.target;
  };
  const finished = (): void => {
    typing = null;
  };
  const pressed = (event: KeyboardEvent): void => {
    const wanted = event.code === 'KeyZ' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    if (!wanted || typing === event.target || document.querySelector('dialog[open], [data-own-undo]')) return;
    event.preventDefault();
    void attempt(undo);
  };
  const listeners = [
    ['input', typed],
    ['change', finished],
    ['focusout', finished],
    ['keydown', pressed],
  ] as const;
  for (const [name, listener] of listeners) addEventListener(name, listener as EventListener, true);
  return () => {
    for (const [name, listener] of listeners) removeEventListener(name, listener as EventListener, true);
  };
}
