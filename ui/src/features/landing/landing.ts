/** Edits of the landing page of the open seminar. */
import type { Landing, LandingContent, LandingForm, Pack, Section } from '../../api';
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

/** A page with what the season asks for and what the plan knows already; the rest stays to be written. */
export function startedContent(pack: Pack): LandingContent {
  const { card, venues, application } = session.plan;
  const venue = venues.candidates.find(({ id }) => id === venues.chosen);
  const rules = pack.landing;
  return {
    sections: ['title', 'description', 'audience', 'programme', 'form', 'place', 'route_map', 'contacts'],
    title: pack.title,
    date: card.date,
    address: venue?.address ?? '',
    venue: venue?.name ?? '',
    description: '',
    audience: application.audience,
    talk_order: 'title_points_speaker',
    phone: card.partner.phone,
    email: card.partner.email,
    contact_person: '',
    organizer_logo: true,
    vendor_logo: false,
    sells: false,
    foreign_photos: false,
    form: {
      action_url: '',
      fields: rules.required_fields.map((name) => ({
        name,
        required: true,
        options: name === rules.source_field ? [...rules.source_answers, 'Другое'] : [],
      })),
      required_note: 'Все поля обязательны для заполнения.',
      required_note_place: 'before_form',
      selects: false,
      selection_note: '',
      accepted_text: 'Заявка принята.',
      rejected_text: 'Заявка отклонена.',
      rejection_gives_reason: true,
      retry: true,
      confirmation_letter: true,
      asks_confirmation: false,
      captcha: 'absent',
      by_phone: true,
    },
  };
}
