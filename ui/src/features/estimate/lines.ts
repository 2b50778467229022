/** Lines of the estimate as values: nothing here changes what it is given. */
import type { CostKind, Estimate, EstimateLine, LineOutcome, LineReason, Organizer, Pack } from '../../api';
import { newId } from '../../app/ids';
import type { Tone } from '../../components/tones';

export interface Group {
  id: 'compensable' | 'own';
  lines: EstimateLine[];
}

/**
 * The lines that the programme pays back and those that the organizers pay themselves, each in its own order. What the
 * coordinator has answered about a kind of cost shows in the outcome of its lines; a line without one follows the season.
 */
export function grouped(lines: readonly EstimateLine[], pack: Pack | undefined, outcomes: ReadonlyMap<string, LineOutcome> = new Map()): Group[] {
  const compensable = new Set(pack?.cost_kinds.filter((kind) => kind.compensable).map((kind) => kind.id));
  const own = (line: EstimateLine): boolean => {
    const reason = outcomes.get(line.id)?.reason;
    return reason ? reason === 'not_compensable' || reason === 'unknown_kind' : !compensable.has(line.kind);
  };
  return [
    { id: 'compensable', lines: lines.filter((line) => !own(line)) },
    { id: 'own', lines: lines.filter(own) },
  ];
}

export function newLine(kind: string, title: string): EstimateLine {
  return {
    id: newId(),
    kind,
    title,
    detail: '',
    planned: 0,
    agreed: null,
    organizer: null,
    announcement: null,
    barter: false,
    branded: false,
  };
}

/** Kinds to begin a line with: all that are paid back, and one for everything else. */
export function kindsToAdd(pack: Pack): CostKind[] {
  const own = pack.cost_kinds.filter((kind) => !kind.compensable);
  const rest = own.find((kind) => kind.id === 'other') ?? own.at(-1);
  return [...pack.cost_kinds.filter((kind) => kind.compensable), ...(rest ? [rest] : [])];
}

export function withLine(estimate: Estimate, id: string, change: Partial<EstimateLine>): Estimate {
  return { ...estimate, lines: estimate.lines.map((line) => (line.id === id ? { ...line, ...change } : line)) };
}

export function withoutLine(estimate: Estimate, id: string): Estimate {
  return { ...estimate, lines: estimate.lines.filter((line) => line.id !== id) };
}

/** One more organizer; the partner itself is always the first. */
export function withOrganizer(estimate: Estimate, partner: string): Estimate {
  const organizer = (name: string, gives: boolean): Organizer => ({ id: newId(), name, gives_product_talks: gives });
  const present = estimate.organizers.length > 0 ? estimate.organizers : [organizer(partner, true)];
  return { ...estimate, organizers: [...present, organizer('', false)] };
}

/** Lines that the removed organizer paid fall back to the first one. */
export function withoutOrganizer(estimate: Estimate, id: string): Estimate {
  const organizers = estimate.organizers.filter((organizer) => organizer.id !== id);
  return {
    organizers: organizers.length > 1 ? organizers : [],
    lines: estimate.lines.map((line) => (line.organizer === id || organizers.length <= 1 ? { ...line, organizer: null } : line)),
  };
}

/** Whether a line comes back: it does, it may still, or it does not. */
export const reasonTone: Record<LineReason, Tone> = {
  agreed: 'ok',
  papers_less: 'ok',
  agreed_less: 'ok',
  papers_expected: 'warn',
  agreement_expected: 'warn',
  unknown_kind: 'bad',
  not_compensable: 'neutral',
  not_agreed: 'bad',
  branded: 'bad',
  second_coffee_break: 'bad',
  unapproved: 'bad',
  bad_positioning: 'bad',
  no_papers: 'bad',
  no_offset: 'bad',
  off_topic: 'bad',
};

export function sum(lines: readonly EstimateLine[], of: (line: EstimateLine) => number): number {
  return lines.reduce((total, line) => total + of(line), 0);
}
