/** Money, dates and counts in the language of the window. Pages format nothing by hand. */
import { language, t } from './words.svelte';

const tags = { ru: 'ru-RU', en: 'en-GB' } as const;

/** Kopecks as roubles: «20 500,00 ₽». */
export function money(kopecks: number): string {
  return roubles(2).format(kopecks / 100);
}

/** Kopecks as roubles without empty kopecks: «20 500 ₽», «29 166,67 ₽». */
export function moneyShort(kopecks: number): string {
  return roubles(kopecks % 100 === 0 ? 0 : 2).format(kopecks / 100);
}

export function number(value: number, digits = 0): string {
  return new Intl.NumberFormat(tag(), { maximumFractionDigits: digits }).format(value);
}

/** A share between 0 and 1 as «61 %». */
export function percent(share: number, digits = 0): string {
  return new Intl.NumberFormat(tag(), { style: 'percent', maximumFractionDigits: digits }).format(share);
}

/** `2017-03-29` as «29 марта 2017». */
export function date(iso: string): string {
  return parts(iso, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** `2017-03-29` as «29 марта». */
export function dayMonth(iso: string): string {
  return parts(iso, { day: 'numeric', month: 'long' });
}

/** `2017-03-29` as «ср, 29 марта». */
export function weekdayDate(iso: string): string {
  return parts(iso, { weekday: 'short', day: 'numeric', month: 'long' });
}

/** `2017-03-29` as «29.03.2017». */
export function dateShort(iso: string): string {
  return parts(iso, { day: '2-digit', month: '2-digit', year: 'numeric' });
}

/** `2017-03` or `2017-03-29` as «март 2017». */
export function month(iso: string): string {
  return parts(iso.length === 7 ? `${iso}-01` : iso, { month: 'long', year: 'numeric' });
}

/** `09:30` or `09:30:00` as «9:30» (`09:30` in English). */
export function time(clock: string): string {
  const [hours = '0', minutes = '00'] = clock.split(':');
  return new Intl.DateTimeFormat(tag(), { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(
    Date.UTC(2000, 0, 1, Number(hours), Number(minutes)),
  );
}

/** `+79171234567` as «+7 917 123-45-67»; what is no number of this kind stays as written. */
export function phone(written: string): string {
  const digits = /^\+7(\d{3})(\d{3})(\d{2})(\d{2})$/.exec(written.trim());
  return digits ? `+7\u00a0${digits[1]}\u00a0${digits[2]}-${digits[3]}-${digits[4]}` : written;
}

/** Minutes since midnight as «9:30». */
export function timeOfMinutes(minutes: number): string {
  return time(`${Math.floor(minutes / 60)}:${minutes % 60}`);
}

/** A moment (`2017-03-29T09:30:00`, with or without an offset) as «29 марта, 9:30», as written, without moving zones. */
export function moment(iso: string): string {
  return `${dayMonth(iso.slice(0, 10))}, ${time(iso.slice(11, 16))}`;
}

/** A length in minutes as «1 ч 35 мин». */
export function minutes(length: number): string {
  const hours = Math.floor(length / 60);
  const rest = length % 60;
  if (hours === 0) return t('format-minutes', { minutes: rest });
  if (rest === 0) return t('format-hours', { hours });
  return t('format-hours-minutes', { hours, minutes: rest });
}

/** Days from now in words: «завтра», «через 5 дней», «2 дня назад». */
export function inDays(days: number): string {
  return new Intl.RelativeTimeFormat(tag(), { numeric: 'auto' }).format(days, 'day');
}

/** Whole days from `from` to `to`, both `YYYY-MM-DD`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((moments(to) - moments(from)) / 86_400_000);
}

/** `YYYY-MM-DD` moved by whole days. */
export function addDays(iso: string, days: number): string {
  return new Date(moments(iso) + days * 86_400_000).toISOString().slice(0, 10);
}

/** «а, б и в». */
export function list(items: readonly string[]): string {
  return new Intl.ListFormat(tag(), { type: 'conjunction' }).format(items);
}

/** Bytes as «1,4 МБ». */
export function fileSize(bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
  return new Intl.NumberFormat(tag(), {
    style: 'unit',
    unit: units[step] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: step === 0 ? 0 : 1,
  }).format(bytes / 1000 ** step);
}

/** Names of the days of the week, Monday first: «пн», «вт», … */
export function weekdays(): string[] {
  const days = new Intl.DateTimeFormat(tag(), { weekday: 'short', timeZone: 'UTC' });
  // 3 January 2000 was a Monday.
  return [...Array(7).keys()].map((day) => days.format(Date.UTC(2000, 0, 3 + day)));
}

/** What a person typed as money («20 500,50», «20500.5 ₽») in kopecks, or `null` if it is not money. */
export function parseMoney(text: string): number | null {
  const plain = text.replace(/[\s\u00a0\u202f₽]/g, '').replace(/(руб|р)\.?$/i, '').replace(',', '.');
  if (!/^\d+(\.\d{0,2})?$/.test(plain)) return null;
  const [whole = '0', rest = ''] = plain.split('.');
  return Number(whole) * 100 + Number(rest.padEnd(2, '0'));
}

/** What a person typed as a date («29.03.2017», «29.3.17», `2017-03-29`) as `YYYY-MM-DD`, or `null`. */
export function parseDate(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  const local = /^(\d{1,2})[./\s](\d{1,2})[./\s](\d{2}|\d{4})$/.exec(text.trim());
  if (!iso && !local) return null;
  const [year, monthNumber, day] = iso
    ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
    : [Number(local?.[3]) + (local?.[3]?.length === 2 ? 2000 : 0), Number(local?.[2]), Number(local?.[1])];
  const found = new Date(Date.UTC(year, monthNumber - 1, day));
  const real = found.getUTCMonth() === monthNumber - 1 && found.getUTCDate() === day;
  return real ? found.toISOString().slice(0, 10) : null;
}

/** What a person typed as a time («9:30», «930», «9.30», «9») as `HH:MM`, or `null`. */
export function parseTime(text: string): string | null {
  const found = /^(\d{1,2})(?:[:.\s-]?(\d{2}))?$/.exec(text.trim());
  if (!found) return null;
  const hours = Number(found[1]);
  const rest = Number(found[2] ?? 0);
  if (hours > 23 || rest > 59) return null;
  return `${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}

function tag(): string {
  return tags[language()];
}

function roubles(digits: number): Intl.NumberFormat {
  return new Intl.NumberFormat(tag(), {
    style: 'currency',
    currency: 'RUB',
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

function moments(iso: string): number {
  return Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);
}

/** Russian adds « г.» after a year, which nobody writes in a heading or a table. */
function parts(iso: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(tag(), { ...options, timeZone: 'UTC' }).format(moments(iso)).replace(/\s*г\.$/, '');
}
