/** The dates worth a mark on the strip of time. */
import type { Pack, TimelineEntry } from '../../api';
import { packText, t } from '../../app/words.svelte';
import type { StripEvent } from '../../components/Strip.svelte';
import type { Tone } from '../../components/tones';

export function stripEvents(pack: Pack | undefined, timeline: readonly TimelineEntry[], seminar: string, today: string): StripEvent[] {
  const entry = (id: string): TimelineEntry | undefined => timeline.find((one) => one.id === id);
  const tone = (found: TimelineEntry): Tone => (found.done ? 'ok' : found.date < today ? 'bad' : 'accent');
  const stages = (pack?.stages ?? []).flatMap((stage) => {
    const due = entry(`stage-${stage.id}`);
    return due ? [{ date: due.date, label: packText(`stage-${stage.id}`, stage.id), tone: tone(due) }] : [];
  });
  const report = entry('report');
  return [
    ...together(stages),
    { date: seminar, label: t('overview-strip-seminar'), main: true },
    ...(report ? [{ date: report.date, label: t('overview-strip-report'), tone: tone(report) }] : []),
  ];
}

/** Stages of one day share one mark; the mark says the worst of them. */
function together(events: readonly { date: string; label: string; tone: Tone }[]): StripEvent[] {
  const order: Tone[] = ['bad', 'accent', 'ok'];
  const days = new Map<string, { date: string; label: string; tone: Tone }>();
  for (const event of events) {
    const before = days.get(event.date);
    const worse = before && order.indexOf(before.tone) < order.indexOf(event.tone) ? before.tone : event.tone;
    days.set(event.date, before ? { date: event.date, label: `${before.label}, ${event.label.toLowerCase()}`, tone: worse } : event);
  }
  return [...days.values()];
}
