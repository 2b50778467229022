/** Order of the manager's table. */
import type { SeminarRow } from '../../api';

export const columns = ['city', 'date', 'listeners', 'findings', 'points', 'money', 'report'] as const;
export type Column = (typeof columns)[number];
export interface Order {
  column: Column;
  down: boolean;
}

/** The rows in the wanted order; equal ones by date and city, so that the order never jumps. */
export function sorted(rows: readonly SeminarRow[], { column, down }: Order): SeminarRow[] {
  const compare = by[column];
  const sign = down ? -1 : 1;
  return [...rows].sort((a, b) => sign * compare(a, b) || a.date.localeCompare(b.date) || a.city.localeCompare(b.city));
}

/** Clicking the column in force turns it round. */
export function turned(order: Order, column: Column): Order {
  return order.column === column ? { column, down: !order.down } : { column, down: !upwards.has(column) };
}

/** Words and dates begin at their beginning, figures at the greatest. */
const upwards: ReadonlySet<Column> = new Set(['city', 'date', 'report']);

const by: Record<Column, (a: SeminarRow, b: SeminarRow) => number> = {
  city: (a, b) => a.city.localeCompare(b.city),
  date: (a, b) => a.date.localeCompare(b.date),
  listeners: (a, b) => a.attended - b.attended || a.registered - b.registered,
  findings: (a, b) => a.errors - b.errors || a.warnings - b.warnings,
  points: (a, b) => a.points_net - b.points_net,
  money: (a, b) => a.upper_kopecks - b.upper_kopecks,
  report: (a, b) => Number(a.report_uploaded !== null) - Number(b.report_uploaded !== null) || (a.report_due ?? '9').localeCompare(b.report_due ?? '9'),
};
