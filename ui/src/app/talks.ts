/** Which blocks of an agenda are talks. */
import type { Block } from '../api';

/** Somebody speaks on a subject of their own. */
export function isTalk({ kind }: Pick<Block, 'kind'>): boolean {
  return kind === 'talk' || kind === 'story' || kind === 'workshop';
}
