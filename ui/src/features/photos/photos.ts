/** What is done with photos, and what the window says about them. */
import { api, type Photo } from '../../api';
import { dayMonth, moment, time } from '../../app/format';
import { session } from '../../app/session.svelte';
import { attempt } from '../../app/toasts.svelte';
import { packText, t } from '../../app/words.svelte';
import type { MenuItem } from '../../components/Menu.svelte';

/** «9:52» on the day of the seminar, «28 марта, 18:20» otherwise. */
export function takenAt(photo: Photo): string {
  if (!photo.taken) return t('photos-no-date');
  return otherDay(photo) ? moment(photo.taken) : time(photo.taken.slice(11, 16));
}

/** The camera says that it was not the day of the seminar. */
export function otherDay(photo: Photo): boolean {
  return photo.taken !== null && photo.taken.slice(0, 10) !== session.plan.card.date;
}

export function otherDayWords(): string {
  return t('photos-other-day', { date: dayMonth(session.plan.card.date) });
}

export async function movePhoto(photo: Photo, stage: string): Promise<void> {
  const id = session.id;
  const saved = await attempt(() => api.photoMove(id, photo.id, stage));
  if (saved) session.take(id, saved);
}

export async function removePhoto(photo: Photo): Promise<void> {
  const id = session.id;
  const saved = await attempt(() => api.photoRemove(id, photo.id));
  if (saved) session.take(id, saved);
}

export function photoMenu(photo: Photo, stages: readonly string[]): MenuItem[] {
  const others = stages.filter((stage) => stage !== photo.stage);
  return [
    ...others.map((stage) => ({
      label: t('photos-move', { stage: packText(`photo-stage-${stage}`, stage) }),
      run: () => void movePhoto(photo, stage),
      testid: `photo-move-${stage}`,
    })),
    { label: t('action-delete'), tone: 'bad' as const, run: () => void removePhoto(photo), testid: 'photo-remove' },
  ];
}
