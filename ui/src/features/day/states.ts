/** What a state of a deed is called and how it looks. */
import type { DeedState } from '../../api';
import { minutes, time } from '../../app/format';
import { t } from '../../app/words.svelte';
import type { Tone } from '../../components/tones';

export function stateWords(state: DeedState): string {
  switch (state.state) {
    case 'overdue':
      return t('day-overdue', { length: minutes(state.minutes) });
    case 'done':
      return state.at ? t('day-done-at', { time: time(state.at.slice(11, 16)) }) : t('day-done');
    default:
      return t(`day-${state.state}`);
  }
}

export const tones: Record<DeedState['state'], Tone> = {
  coming: 'neutral',
  now: 'accent',
  overdue: 'bad',
  done: 'ok',
  over: 'neutral',
  missed: 'warn',
};
