/** The season's checklist as the kit shows it, and the ticks of the open seminar. */
import type { ChecklistItem, ChecklistPage } from '../api';
import type { ChecklistLine, Outcome } from '../components/Checklist.svelte';
import { timeOfMinutes } from './format';
import { session } from './session.svelte';
import { attempt } from './toasts.svelte';
import { packText, t } from './words.svelte';

/** Items of one page, in the order of the season pack. */
export function checklistItems(page: ChecklistPage): ChecklistItem[] {
  return session.pack?.pack.checklist.filter((item) => item.page === page) ?? [];
}

/** What the window says about an item. */
export function checklistLine(item: ChecklistItem): ChecklistLine {
  const points = session.pack?.pack.penalties.find((penalty) => penalty.id === item.penalty)?.points ?? 0;
  return {
    id: item.id,
    text: packText(`tick-${item.id}`, item.id),
    note: typeof item.minutes === 'number' ? timeOfMinutes(startMinutes() + item.minutes) : undefined,
    advice: item.advice,
    penalty: points > 0 ? t('cost-points', { points }) : undefined,
    photo: item.needs_photo ? t('checklist-photo', { stage: packText(`photo-stage-${item.needs_photo}`) }) : undefined,
  };
}

/** Writes one answer with today's date, or takes it back. */
export function saveTick(id: string, outcome: Outcome | null, note: string): Promise<void | undefined> {
  const { [id]: _, ...others } = session.plan.checklist.ticks;
  const ticks = outcome === null ? others : { ...others, [id]: { outcome, on: session.today, note } };
  return attempt(() => session.savePart('checklist', { ticks }));
}

function startMinutes(): number {
  const [hours = 0, minutes = 0] = session.plan.card.start.split(':').map(Number);
  return hours * 60 + minutes;
}
