/** How the deeds of the reminders are shown. */
import type { ReminderKind, ReminderStatus, MailingKind } from '../../api';
import type { Tone } from '../../components/tones';

export const tones: Record<ReminderStatus, Tone> = { idle: 'neutral', ahead: 'neutral', open: 'warn', late: 'bad', done: 'ok' };

/** The letter that does the deed; a call has none. */
export function letterOf(kind: ReminderKind): MailingKind | null {
  return kind === 'call' ? null : kind;
}
