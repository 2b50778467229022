/** The rental hours against what the day needs, in minutes since midnight. */
import type { Block, TimedBlock, VenueRules, Venues } from '../../api';

export interface Stretch {
  kind: 'setup' | 'registration' | 'programme' | 'coffee_break' | 'packing';
  from: number;
  to: number;
}

export interface RentPlan {
  rent: { from: number; to: number } | null;
  stretches: Stretch[];
  /** The shortest rent, minutes. */
  needed: number;
  /** Whole hours that hold everything. */
  from: number;
  to: number;
}

/** `null` while the programme has no blocks. */
export function rentPlan(
  rules: VenueRules,
  venues: Pick<Venues, 'rent_from' | 'rent_to'>,
  start: string,
  blocks: readonly Block[],
  times: readonly TimedBlock[],
): RentPlan | null {
  const programme = merged(blocks, times);
  const end = programme.at(-1)?.to;
  if (end === undefined) return null;
  const begin = clock(start);
  const setup: Stretch = { kind: 'setup', from: begin - rules.setup_minutes, to: begin };
  const packing: Stretch = { kind: 'packing', from: end, to: end + rules.rent_extra_minutes - rules.setup_minutes };
  const rent = venues.rent_from && venues.rent_to ? { from: clock(venues.rent_from), to: clock(venues.rent_to) } : null;
  return {
    rent,
    stretches: [setup, ...programme, packing].filter(({ from, to }) => to > from),
    needed: end - begin + rules.rent_extra_minutes,
    from: Math.floor(Math.min(setup.from, rent?.from ?? setup.from) / 60) * 60,
    to: Math.ceil(Math.max(packing.to, rent?.to ?? packing.to) / 60) * 60,
  };
}

/** `HH:MM:SS` in minutes since midnight. */
export function clock(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** Blocks of one kind that follow each other make one stretch. */
function merged(blocks: readonly Block[], times: readonly TimedBlock[]): Stretch[] {
  const kinds = new Map(blocks.map(({ id, kind }) => [id, kind]));
  const stretches: Stretch[] = [];
  for (const { block, starts, ends } of times) {
    const found = kinds.get(block);
    const kind = found === 'registration' || found === 'coffee_break' ? found : 'programme';
    const last = stretches.at(-1);
    if (last?.kind === kind) last.to = clock(ends);
    else stretches.push({ kind, from: clock(starts), to: clock(ends) });
  }
  return stretches;
}
