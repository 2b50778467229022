/** Edits of the landing page of the open seminar. */
import { api, type Landing, type LandingContent, type LandingForm, type Section } from '../../api';
import { session } from '../../app/session.svelte';
import { attempt } from '../../app/toasts.svelte';

/** In the order in which a page usually has them. */
export const sections: readonly Section[] = [
  'title',
  'description',
  'audience',
  'programme',
  'programme_file',
  'form',
  'place',
  'route_map',
  'contacts',
  'other',
];

export const saveLanding = (change: Partial<Landing>): void =>
  void attempt(() => session.savePart('landing', { ...session.plan.landing, ...change }));

export function saveContent(change: Partial<LandingContent>): void {
  const { content } = session.plan.landing;
  if (content) saveLanding({ content: { ...content, ...change } });
}

export function saveForm(change: Partial<LandingForm>): void {
  const { content } = session.plan.landing;
  if (content) saveContent({ form: { ...content.form, ...change } });
}

/** Describes the page with what the season asks for and the plan knows. */
export async function beginLanding(): Promise<void> {
  const id = session.id;
  const saved = await attempt(() => api.landingBegin(id));
  if (saved) session.take(id, saved);
}
