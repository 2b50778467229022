/** Stages of approval as values: nothing here changes what it is given. */
import type { PenaltyEntry, Pack, StageRecord, StageRules, Stages, Submission, TimelineEntry } from '../../api';
import { daysBetween } from '../../app/format';
import { newId } from '../../app/ids';

export interface StageView {
  rules: StageRules;
  record: StageRecord;
  /** Last day; none when the pack gives none for this week. */
  due: string | null;
  recommended: string | null;
  state: StageState;
  penalties: PenaltyEntry[];
}

export type StageState = 'approved' | 'given' | 'sent' | 'returned' | 'open' | 'late';

const nothing: StageRecord = { submissions: [], approved: null, task_link: '', asked_by: null };

/** Every stage of the season with what was done and what it sets off. */
export function stageViews(
  pack: Pack,
  stages: Stages,
  timeline: readonly TimelineEntry[],
  penalties: readonly PenaltyEntry[],
  today: string,
): StageView[] {
  const rows = new Map(pack.penalties.map((row) => [row.id, row.stage]));
  return pack.stages.map((rules) => {
    const record = stages.records[rules.id] ?? nothing;
    const entry = timeline.find((one) => one.id === `stage-${rules.id}`);
    const due = entry?.date ?? null;
    return {
      rules,
      record,
      due,
      recommended: entry?.recommended ?? null,
      state: stateOf(rules, record, due, today),
      penalties: penalties.filter((penalty) => rows.get(penalty.penalty) === rules.id),
    };
  });
}

/** Calendar days from the last day to `day`; zero or less is in time. */
export function daysAfter(due: string | null, day: string): number {
  return due ? daysBetween(due, day) : 0;
}

export function withRecord(stages: Stages, id: string, change: Partial<StageRecord>): Stages {
  return { ...stages, records: { ...stages.records, [id]: { ...nothing, ...stages.records[id], ...change } } };
}

/** One more sending, in the order of days. */
export function withSubmission(record: StageRecord, sent: string): Submission[] {
  return inOrder([...record.submissions, { id: newId(), sent, returned: null, remarks: '' }]);
}

export function changed(record: StageRecord, id: string, change: Partial<Submission>): Submission[] {
  return inOrder(record.submissions.map((one) => (one.id === id ? { ...one, ...change } : one)));
}

function inOrder(submissions: readonly Submission[]): Submission[] {
  return [...submissions].sort((a, b) => a.sent.localeCompare(b.sent));
}

function stateOf(rules: StageRules, record: StageRecord, due: string | null, today: string): StageState {
  if (record.approved) return 'approved';
  const last = record.submissions.at(-1);
  if (last && rules.given) return 'given';
  if (last?.returned) return 'returned';
  if (last) return 'sent';
  return due && due < today ? 'late' : 'open';
}
