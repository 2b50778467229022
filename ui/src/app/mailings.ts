/** Letters that the timeline asks for, and the record that one was sent. */
import type { MailingKind, Reminders, TimelineEntry } from '../api';
import { newId } from './ids';

/** The kind of letter a date of the timeline stands for; none for other dates. */
export function mailingKind(entry: string): MailingKind | null {
  const key = entry.split('.')[0] ?? entry;
  return ({ 'weekly-mail': 'weekly', 'final-mail': 'final', 'presentations-mail': 'presentations' } as const)[key] ?? null;
}

/** The reminders with one more letter, sent on `day` to `recipients` people. */
export function withMailing(reminders: Reminders, kind: MailingKind, day: string, recipients: number): Reminders {
  const mailings = [...reminders.mailings, { id: newId(), kind, sent: day, at: null, recipients, named: false }];
  return { ...reminders, mailings: mailings.sort((a, b) => a.sent.localeCompare(b.sent)) };
}

/** The reminders without the letter that fulfils `entry`: the last of its kind up to that day. */
export function withoutMailing(reminders: Reminders, kind: MailingKind, entry: TimelineEntry): Reminders {
  const found = reminders.mailings.filter((one) => one.kind === kind && (kind === 'presentations' || one.sent <= entry.date)).at(-1);
  return { ...reminders, mailings: reminders.mailings.filter((one) => one !== found) };
}

/** The name of a kind in word keys: `venue-change`. */
export const slug = (kind: string): string => kind.replaceAll('_', '-');
