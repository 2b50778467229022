/** The date of the program changes while its window stands open. */

/** Milliseconds between two looks at the date. */
const every = 30_000;

/** Calls `look` now and then, and whenever somebody comes back to the window; gives back how to stop. */
export function watchDay(look: () => Promise<void>): () => void {
  // A backend that does not answer is told of by whatever is done next.
  const quiet = (): void => void look().catch(() => undefined);
  const seen = (): void => {
    if (!document.hidden) quiet();
  };
  const timer = setInterval(quiet, every);
  document.addEventListener('visibilitychange', seen);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', seen);
  };
}
