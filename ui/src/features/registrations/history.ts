/** What the window says about the events of a person's history. */
import type { FieldChange, HistoryEntry, HistoryEvent, PersonChange } from '../../api';
import { dateShort, moment } from '../../app/format';
import { t } from '../../app/words.svelte';
import { fieldName, fieldValue } from './persons';

export interface Told {
  text: string;
  /** «Company: old → new» of every changed field. */
  details: string[];
}

export function when(entry: HistoryEntry): string {
  const at = entry.day_only ? dateShort(entry.at) : moment(entry.at);
  return entry.operator ? t('people-history-by', { at, operator: entry.operator }) : at;
}

export function told(event: HistoryEvent): Told {
  const plain = (text: string): Told => ({ text, details: [] });
  const word = (value: string): string => value.replaceAll('_', '-');
  switch (event.event) {
    case 'registered':
      return plain(t(event.walk_in ? 'people-history-walk-in' : 'people-history-registered'));
    case 'added_by':
      return plain(t('people-history-added-by', { file: event.file }));
    case 'confirmed':
      return plain(t('people-history-confirmed'));
    case 'refused':
      return plain(event.reason ? t('people-history-refused-because', { reason: event.reason }) : t('people-history-refused'));
    case 'mailed':
      return plain(t('people-history-mailed', { letter: t(`people-mailing-${word(event.mailing)}`) }));
    case 'contacted':
      return plain(t(`people-contact-${word(event.contact)}`, { outcome: t(`people-outcome-${word(event.outcome)}`) }));
    case 'arrived':
      return plain(t('people-history-arrived-at', { desk: event.desk }));
    case 'kit_handed':
      return plain(t('people-history-kit', { desk: event.desk }));
    case 'undone':
      return plain(t('people-history-undone', { desk: event.desk }));
    case 'noted':
      return plain(t('people-history-noted', { note: event.note }));
    case 'changed':
      return change(event.change);
  }
}

function change(change: PersonChange): Told {
  switch (change.kind) {
    case 'edited':
      return { text: t('people-history-edited'), details: change.fields.map(detail) };
    case 'imported':
      return { text: t('people-history-imported', { file: change.file }), details: change.fields.map(detail) };
    case 'merged':
      return { text: t('people-history-merged', { name: change.name }), details: change.fields.map(detail) };
    case 'consent': {
      const answer = change.given === null ? 'unknown' : change.given ? 'yes' : 'no';
      const text = t('people-history-consent', { what: fieldName(change.consent === 'data' ? 'consent' : 'mailing_consent'), answer: t(`people-consent-${answer}`) });
      return { text, details: change.source ? [change.source] : [] };
    }
    case 'cancelled':
      return { text: t('people-history-cancelled'), details: [] };
    case 'reopened':
      return { text: t('people-history-reopened'), details: [] };
    case 'invited':
      return { text: t(change.letter ? 'people-history-invited-letter' : 'people-history-invited'), details: [] };
    case 'chosen':
      return { text: t('people-history-chosen'), details: change.over.map((old) => detail({ field: change.field, old, new: change.value })) };
    case 'told':
      return { text: t('people-history-told'), details: [`${fieldName(change.field)}: ${fieldValue(change.field, change.value)}`] };
  }
}

export function detail({ field, old, new: now }: FieldChange): string {
  const value = (text: string): string => fieldValue(field, text) || '—';
  return t('people-history-field', { field: fieldName(field), old: value(old), new: value(now) });
}
