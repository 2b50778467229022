import type { ProgrammeSlot } from '../../api';
import { t } from '../../app/words.svelte';

/** «40 мин» or «10–15 мин». */
export function slotLength(slot: ProgrammeSlot): string {
  const { minutes_min: from, minutes_max: to } = slot;
  return from === to ? t('format-minutes', { minutes: from }) : t('agenda-minutes-range', { from, to });
}
