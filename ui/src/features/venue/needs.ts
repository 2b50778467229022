/** What a venue is compared by, in the order in which one looks at it. */
import type { Pack, Venue, VenueScore } from '../../api';
import { dateShort, moneyShort, number } from '../../app/format';
import { packText, t } from '../../app/words.svelte';

export interface Cell {
  text: string;
  tone: 'ok' | 'bad' | 'neutral';
  /** Nobody knows yet. */
  open?: boolean;
}

export interface Need {
  id: string;
  label: string;
  /** What is asked for: «нужно 60». */
  asked?: string;
  cell: (venue: Venue) => Cell;
}

/** The demands of the programme on a venue. */
export function demands(pack: Pack, planned: number): Need[] {
  return [
    {
      id: 'capacity',
      label: t('venue-capacity'),
      asked: t('venue-asked', { count: number(planned) }),
      cell: ({ capacity }) =>
        capacity === 0 ? unknown() : { text: number(capacity), tone: capacity >= planned ? 'ok' : 'bad' },
    },
    ...pack.venue.equipment.map((need) => equipment(need.kind, need.count)),
    yesNo('catering_outside_hall'),
    yesNo('room_for_desk'),
    yesNo('screen_visible'),
    yesNo('near_transport'),
  ];
}

/** What one likes to know besides. */
export function facts(): Need[] {
  const words = (id: 'technician' | 'caterer'): Need => ({
    id,
    label: t(`venue-${id}`),
    cell: (venue) => (venue[id].trim() ? { text: venue[id], tone: 'neutral' } : unknown()),
  });
  return [
    { ...yesNo('parking'), cell: ({ parking }) => ({ ...tick(parking), tone: parking ? 'ok' : 'neutral' }) },
    {
      id: 'visited',
      label: t('venue-visited'),
      cell: ({ visited }) => (visited ? { text: dateShort(visited), tone: 'ok' } : unknown(t('venue-not-visited'))),
    },
    {
      id: 'cost',
      label: t('venue-cost'),
      cell: ({ cost }) => (cost === 0 ? unknown() : { text: moneyShort(cost), tone: 'neutral' }),
    },
    words('technician'),
    words('caterer'),
  ];
}

export const marks = ['place', 'service', 'surroundings'] as const;

/** What the organizer thinks of the venues, from 1 to 5, and the sum. */
export function opinions(scores: readonly VenueScore[]): Need[] {
  const of = (venue: Venue): VenueScore | undefined => scores.find((score) => score.venue === venue.id);
  const mark = (value: number | null | undefined): Cell => (value ? { text: number(value), tone: 'neutral' } : unknown());
  return [
    ...marks.map((id) => ({ id: `mark-${id}`, label: t(`venue-mark-${id}`), cell: (venue: Venue) => mark(venue.marks[id]) })),
    { id: 'mark-cost', label: t('venue-mark-cost'), asked: t('venue-mark-cost-hint'), cell: (venue) => mark(of(venue)?.cost) },
    {
      id: 'score',
      label: t('venue-score'),
      cell: (venue) => {
        const known = of(venue);
        if (!known) return unknown();
        const { score, missing, most, best } = known;
        if (score === null) return unknown(t('venue-score-missing', { count: missing }));
        const text = t('venue-score-of', { score, most });
        return best ? { text: `${text} · ${t('venue-best')}`, tone: 'ok' } : { text, tone: 'neutral' };
      },
    },
  ];
}

/** How many demands are met. */
export function met(needs: readonly Need[], venue: Venue): number {
  return needs.filter((need) => need.cell(venue).tone === 'ok').length;
}

function equipment(kind: string, count: number): Need {
  return {
    id: `equipment-${kind}`,
    label: packText(`equipment-${kind}`, kind),
    ...(count > 1 && { asked: t('venue-asked', { count: number(count) }) }),
    cell: (venue) => {
      const there = venue.equipment[kind] ?? 0;
      const text = count === 1 ? t(there > 0 ? 'tick-yes' : 'tick-no') : number(there);
      return { text, tone: there >= count ? 'ok' : 'bad' };
    },
  };
}

type Yes = 'catering_outside_hall' | 'room_for_desk' | 'screen_visible' | 'near_transport' | 'parking';

function yesNo(id: Yes): Need {
  return { id, label: t(`venue-${id.replaceAll('_', '-')}`), cell: (venue) => tick(venue[id]) };
}

function tick(value: boolean | null): Cell {
  if (value === null) return unknown(t('tick-unset'));
  return value ? { text: t('tick-yes'), tone: 'ok' } : { text: t('tick-no'), tone: 'bad' };
}

function unknown(text = '—'): Cell {
  return { text, tone: 'neutral', open: true };
}
