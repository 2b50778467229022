/** What the window says about one person. */
import UserCheck from '@lucide/svelte/icons/user-check';
import type { Person, PersonField, PersonRow } from '../../api';
import { phone, time } from '../../app/format';
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

/** The fields of a person, in the order of the form. */
export const personFields = ['last_name', 'first_name', 'middle_name', 'company', 'position', 'phone', 'email', 'heard_from', 'note'] as const;

export function fieldName(field: PersonField): string {
  return t(`people-field-${field.replaceAll('_', '-')}`);
}

/** A value as it is shown; answers about consents travel as words of their own. */
export function fieldValue(field: PersonField, value: string): string {
  if (field === 'phone') return phone(value);
  if (field === 'status') return t(`people-status-${value}`);
  if ((field === 'consent' || field === 'mailing_consent') && value) return t(`people-consent-${value}`);
  return value;
}
