/** Places in a text that are underlined, in UTF-16 units. */
export interface Mark {
  from: number;
  to: number;
  tone: 'bad' | 'warn';
}

/** A piece of a text, marked or not. */
export interface Piece {
  text: string;
  tone: Mark['tone'] | null;
}

/**
 * The marks of `before` as they lie in `after`: what was typed behind or in front of them moves them, what was
 * typed inside takes them away until the text is read anew.
 */
export function carried<M extends Pick<Mark, 'from' | 'to'>>(marks: readonly M[], before: string, after: string): M[] {
  if (before === after) return [...marks];
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const moved = after.length - before.length;
  return marks.flatMap((mark) => {
    if (mark.to <= head) return [mark];
    if (mark.from >= before.length - tail) return [{ ...mark, from: mark.from + moved, to: mark.to + moved }];
    return [];
  });
}

/** The text cut at its marks; where marks overlap, the one that begins first counts. */
export function pieces(text: string, marks: readonly Mark[]): Piece[] {
  const cut: Piece[] = [];
  let at = 0;
  for (const mark of [...marks].sort((a, b) => a.from - b.from)) {
    const from = Math.max(at, mark.from);
    const to = Math.min(text.length, mark.to);
    if (from >= to) continue;
    if (from > at) cut.push({ text: text.slice(at, from), tone: null });
    cut.push({ text: text.slice(from, to), tone: mark.tone });
    at = to;
  }
  if (at < text.length) cut.push({ text: text.slice(at), tone: null });
  return cut;
}
