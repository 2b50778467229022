/** What differs between the agenda that was approved and the one that stands. */
import type { Agenda, Block } from '../../api';

export type ChangeKind = 'seminar-title' | 'title' | 'points' | 'added' | 'removed';

export interface Change {
  kind: ChangeKind;
  /** None for the title of the seminar. */
  block: string | null;
  /** Title of the block, or empty. */
  label: string;
  before: string[];
  after: string[];
}

/**
 * Changes of wording and of the set of blocks, in the order of the current agenda, removed blocks last.
 * Order and length are not among them: moving the clock needs no new approval.
 */
export function agendaChanges(approved: Agenda, current: Agenda): Change[] {
  const changes: Change[] = [];
  if (differ([approved.title], [current.title])) {
    changes.push({ kind: 'seminar-title', block: null, label: '', before: [approved.title], after: [current.title] });
  }
  for (const block of current.blocks) {
    const before = approved.blocks.find((one) => one.id === block.id);
    if (before) changes.push(...reworded(before, block));
    else changes.push({ kind: 'added', block: block.id, label: block.title, before: [], after: [block.title] });
  }
  for (const block of approved.blocks) {
    if (current.blocks.some((one) => one.id === block.id)) continue;
    changes.push({ kind: 'removed', block: block.id, label: block.title, before: [block.title], after: [] });
  }
  return changes;
}

function reworded(before: Block, after: Block): Change[] {
  const changes: Change[] = [];
  const here = { block: after.id, label: after.title };
  if (differ([before.title], [after.title])) changes.push({ ...here, kind: 'title', before: [before.title], after: [after.title] });
  if (differ(before.points, after.points)) changes.push({ ...here, kind: 'points', before: before.points, after: after.points });
  return changes;
}

/** Spaces and line ends make no difference. */
function differ(before: readonly string[], after: readonly string[]): boolean {
  const words = (texts: readonly string[]): string => texts.join('\n').split(/\s+/).filter(Boolean).join(' ');
  return words(before) !== words(after);
}
