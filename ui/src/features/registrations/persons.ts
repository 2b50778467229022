/** What the window says about one person. */
import UserCheck from '@lucide/svelte/icons/user-check';
import type { Person, PersonRow } from '../../api';
import { moment, time } from '../../app/format';
import { t } from '../../app/words.svelte';
import type { Icon, Tone } from '../../components/tones';

export function fullName(person: Person): string {
  return [person.last_name, person.first_name, person.middle_name].filter(Boolean).join(' ');
}

/** How a list calls a person; one whose data were erased is told as such. */
export function nameOf(person: Person): string {
  const erased = Object.values(person).every((field) => field === '');
  return fullName(person) || t(erased ? 'people-erased' : 'people-unnamed');
}

export function emptyPerson(): Person {
  return {
    last_name: '',
    first_name: '',
    middle_name: '',
    company: '',
    position: '',
    email: '',
    phone: '',
    heard_from: '',
    note: '',
  };
}

const statusTones = { received: 'neutral', confirmed: 'ok', refused: 'bad', cancelled: 'warn' } as const;

/** The one thing to know first: here, or else how the registration stands. */
export function stateOf(row: PersonRow): { tone: Tone; icon?: Icon; text: string } {
  const { registration, presence } = row;
  if (presence.arrived) {
    return { tone: 'accent', icon: UserCheck, text: t('people-here-since', { time: time(presence.arrived.slice(11, 16)) }) };
  }
  return { tone: statusTones[registration.status], text: t(`people-status-${registration.status}`) };
}

/** What happened to the registration, in the order of time. */
export function historyOf(row: PersonRow): { at: string; text: string }[] {
  const { registration, presence, last_contact: contact } = row;
  const events: { at: string | null; text: string }[] = [
    { at: registration.registered, text: t(registration.walk_in ? 'people-history-walk-in' : 'people-history-registered') },
    { at: registration.confirmed, text: t('people-history-confirmed') },
    {
      at: registration.refused,
      text: registration.refusal_reason ? t('people-history-refused-because', { reason: registration.refusal_reason }) : t('people-history-refused'),
    },
    {
      at: contact?.at ?? null,
      text: contact
        ? t(`people-contact-${contact.kind.replaceAll('_', '-')}`, { outcome: t(`people-outcome-${contact.outcome.replaceAll('_', '-')}`) })
        : '',
    },
    { at: presence.arrived, text: t(presence.kit ? 'people-history-arrived-kit' : 'people-history-arrived') },
  ];
  return events
    .filter((event): event is { at: string; text: string } => event.at !== null)
    .sort((a, b) => a.at.localeCompare(b.at))
    .map(({ at, text }) => ({ at: moment(at), text }));
}
