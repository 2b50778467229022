/** A finding of the rules as the window shows it. */
import type { Finding, Fix, PhaseState, Severity } from '../api';
import type { Tone } from '../components/tones';
import type { PageEntry } from './pages';
import { time } from './format';
import { t } from './words.svelte';

export const severityTone = { error: 'bad', warning: 'warn', info: 'accent' } as const satisfies Record<Severity, Tone>;

/** What a broken rule costs, in short phrases. */
export function costsOf(finding: Finding): string[] {
  const cost = finding.consequence;
  if (!cost) return [];
  if (cost.told_by) return [t('cost-told-by', { rule: cost.told_by })];
  const phrases: string[] = [];
  if (cost.excluded) phrases.push(t('cost-excluded'));
  if (cost.points > 0) phrases.push(t('cost-points', { points: cost.points }));
  if (cost.compensation !== 'none') phrases.push(t(`cost-compensation-${cost.compensation}`));
  return phrases;
}

/** What the fix button says: «Сделать 40 минут». */
export function fixLabel(fix: Fix): string {
  switch (fix.kind) {
    case 'set_minutes':
      return t('fix-set-minutes', { minutes: fix.minutes });
    case 'set_seating_layout':
      return t('fix-set-seating-layout', { layout: t(`layout-${fix.layout.replaceAll('_', '-')}`) });
    case 'assign_role':
      return t('fix-assign-role', { role: t(`overview-role-${fix.role.replaceAll('_', '-')}`) });
    case 'set_planned':
      return t('fix-set-planned', { listeners: fix.listeners });
    case 'set_arrival':
      return t('fix-set-arrival', { time: time(fix.time) });
    default:
      return t(`fix-${fix.kind.replaceAll('_', '-')}`);
  }
}

export interface PageState {
  tone: Tone;
  errors: number;
  warnings: number;
  /** The state in words, for screen readers. */
  label: string;
}

/** The worst finding of a page: the sign beside its name. */
export function pageState(page: PageEntry, phases: readonly PhaseState[]): PageState {
  const mine = phases.filter((state) => page.phases.includes(state.phase));
  const errors = mine.reduce((sum, state) => sum + state.errors, 0);
  const warnings = mine.reduce((sum, state) => sum + state.warnings, 0);
  if (errors > 0) return { tone: 'bad', errors, warnings, label: t('state-errors', { count: errors }) };
  if (warnings > 0) return { tone: 'warn', errors, warnings, label: t('state-warnings', { count: warnings }) };
  return { tone: 'ok', errors, warnings, label: t('state-fine') };
}
