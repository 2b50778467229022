/** What the desk is told after a mark: a colour, always with words. */
import type { DeskAnswer, Person, PersonRow, Verdict } from '../../api';
import { number, time } from '../../app/format';
import { t } from '../../app/words.svelte';

export interface Answer {
  tone: 'ok' | 'warn' | 'bad' | 'neutral';
  /** The answer in two or three words. */
  title: string;
  person: PersonRow | null;
  lines: string[];
  /** What can be done about it besides going on. */
  actions: ('kit' | 'undo' | 'admit')[];
}

export function answerOf(found: DeskAnswer): Answer {
  const { verdict, person } = found;
  const handed = person.presence.kit !== null;
  switch (verdict.verdict) {
    case 'welcome':
      return welcome(verdict, person);
    case 'already_arrived':
      return {
        tone: 'warn',
        title: t('desk-already'),
        person,
        lines: [
          verdict.operator
            ? t('desk-already-by', { time: time(verdict.at.slice(11, 16)), desk: verdict.desk, operator: verdict.operator })
            : t('desk-already-at', { time: time(verdict.at.slice(11, 16)), desk: verdict.desk }),
          t(handed ? 'desk-kit-before' : 'desk-kit-not-handed'),
        ],
        actions: handed ? ['undo'] : ['kit', 'undo'],
      };
    case 'refused':
      return {
        tone: 'bad',
        title: t('desk-refused'),
        person,
        lines: [verdict.reason ? t('desk-refused-because', { reason: verdict.reason }) : t('desk-refused-text')],
        actions: ['admit'],
      };
    case 'cancelled':
      return { tone: 'bad', title: t('desk-cancelled'), person, lines: [t('desk-cancelled-text')], actions: ['admit'] };
    case 'not_in_list':
      return { tone: 'warn', title: t('desk-not-in-list'), person, lines: [], actions: [] };
  }
}

function welcome(verdict: Extract<Verdict, { verdict: 'welcome' }>, person: PersonRow): Answer {
  const handed = person.presence.kit !== null;
  const lines = [
    verdict.staff ? t('desk-staff') : verdict.ordinal === null ? '' : t('desk-ordinal', { number: number(verdict.ordinal) }),
    verdict.kit_handed ? t('desk-kit-before') : t(handed ? 'desk-kit-give' : 'desk-kit-not-handed'),
    verdict.over_seats ? t('desk-over-seats') : '',
    // The count was taken before this person's own kit.
    verdict.kits_left !== null && verdict.kits_left <= 10 && handed
      ? t('desk-kits-left', { count: Math.max(0, verdict.kits_left - (verdict.kit_handed ? 0 : 1)) })
      : '',
  ];
  return {
    tone: verdict.over_seats || verdict.kit_handed ? 'warn' : 'ok',
    title: t(person.registration.walk_in ? 'desk-welcome-walk-in' : 'desk-welcome'),
    person,
    lines: lines.filter(Boolean),
    actions: handed ? ['undo'] : ['kit', 'undo'],
  };
}

export function undoneAnswer(found: DeskAnswer): Answer {
  return { tone: 'neutral', title: t('desk-undone'), person: found.person, lines: [t('desk-undone-text')], actions: [] };
}

export function kitAnswer(found: DeskAnswer): Answer {
  return { tone: 'ok', title: t('desk-kit-done'), person: found.person, lines: [], actions: ['undo'] };
}

export function failedAnswer(error: unknown, person: PersonRow | null): Answer {
  const hint = error instanceof Error && 'hint' in error ? String(error.hint) : '';
  const message = error instanceof Error && error.message ? error.message : t('error-unknown');
  return { tone: 'bad', title: t('desk-failed'), person, lines: [message, hint].filter(Boolean), actions: [] };
}

export function nameOf(person: Person): string {
  return [person.last_name, person.first_name, person.middle_name].filter(Boolean).join(' ') || t('desk-unnamed');
}

/** «Иванова М.», for a button. */
export function shortName(person: Person): string {
  const initial = person.first_name ? `${person.first_name.charAt(0)}.` : '';
  return [person.last_name, initial].filter(Boolean).join(' ') || t('desk-unnamed');
}

/** The end of the phone, enough to tell two of a name apart without showing all of it to the queue. */
export function phoneEnd(person: Person): string {
  const digits = person.phone.replaceAll(/\D/g, '').slice(-4);
  return digits.length === 4 ? t('desk-phone-end', { digits: `${digits.slice(0, 2)}-${digits.slice(2)}` }) : '';
}

/** What was typed into the search, as the beginning of a walk-in. */
export function walkInFrom(query: string): { name: string; phone: string } {
  const words = query.trim().split(/\s+/).filter(Boolean);
  const isPhone = (word: string): boolean => /\d/.test(word) && !/\p{L}/u.test(word);
  const names = words.filter((word) => !isPhone(word)).map((word) => word.charAt(0).toLocaleUpperCase() + word.slice(1));
  const phone = words.filter(isPhone).join(' ');
  return { name: names.join(' '), phone };
}

/** The digits of an invitation, if that is what a scanner has just typed. */
export function scannedCode(text: string): string | null {
  const digits = text.replaceAll(/\s/g, '');
  return /^\d{13}$/.test(digits) ? digits : null;
}

export function unknownScan(): Answer {
  return { tone: 'warn', title: t('desk-scan-unknown'), person: null, lines: [t('desk-scan-unknown-text')], actions: [] };
}
