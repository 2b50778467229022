/** Where in the reckoning step by step a figure is explained. */
import type { SettlementStep } from '../../api';
import { list, number } from '../../app/format';
import { t } from '../../app/words.svelte';

/** «Шаги 7 и 8 · F-19» for the steps of one formula that `keys` name; nothing while there is none. */
export function reference(steps: readonly SettlementStep[], rule: string, keys: readonly string[]): string | null {
  const numbers = steps.flatMap((step, index) => (step.rule === rule && keys.includes(step.key) ? [index + 1] : []));
  const [first] = numbers;
  if (first === undefined) return null;
  const shown = numbers.length > 2 ? [`${number(first)}–${number(numbers.at(-1) ?? first)}`] : numbers.map((one) => number(one));
  return t('reckoning-reference', { steps: list(shown), rule });
}
