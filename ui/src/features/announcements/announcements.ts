/** Edits of the announcements of the open seminar. */
import type { Announcement, AnnouncementChannel, TextPlace } from '../../api';
import { newId } from '../../app/ids';
import { session } from '../../app/session.svelte';
import { attempt } from '../../app/toasts.svelte';

export const channels: readonly AnnouncementChannel[] = [
  'portal',
  'mailing',
  'cold_mailing',
  'social_network',
  'phone_invitation',
  'own_site',
  'media',
  'contextual_ads',
  'offline',
  'other',
];

/** What a letter shows beside its text, in the order in which it is seen. */
export const mailPlaces = ['subject', 'sender', 'preview', 'link_text', 'alt_text'] as const satisfies readonly TextPlace[];

/** Letters show more than their text; what is written stays in sight in every channel, because it is read there too. */
export function shownPlaces(item: Announcement): TextPlace[] {
  const mail = item.channel === 'mailing' || item.channel === 'cold_mailing';
  return mail || mailPlaces.some((place) => item[place].trim() !== '') ? [...mailPlaces, 'text'] : ['text'];
}

const save = (items: Announcement[]): Promise<void | undefined> => attempt(() => session.savePart('announcements', { items }));

/** Puts an announcement in its place, or at the end if it is new. */
export function saveAnnouncement(changed: Announcement): void {
  const { items } = session.plan.announcements;
  const known = items.some(({ id }) => id === changed.id);
  void save(known ? items.map((one) => (one.id === changed.id ? changed : one)) : [...items, changed]);
}

export function removeAnnouncement(id: string): void {
  void save(session.plan.announcements.items.filter((one) => one.id !== id));
}

export function emptyAnnouncement(): Announcement {
  return {
    id: newId(),
    channel: 'portal',
    place: '',
    text: '',
    planned: null,
    approved: null,
    published: null,
    url: '',
    passages: [],
    subject: '',
    sender: '',
    preview: '',
    link_text: '',
    alt_text: '',
    approved_text: null,
  };
}
