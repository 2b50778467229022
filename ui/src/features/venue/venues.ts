/** Edits of the venues of the open seminar. */
import type { Venue, Venues } from '../../api';
import { newId } from '../../app/ids';
import { session } from '../../app/session.svelte';
import { attempt } from '../../app/toasts.svelte';

export function saveVenues(change: Partial<Venues>): Promise<void | undefined> {
  return attempt(() => session.savePart('venues', { ...session.plan.venues, ...change }));
}

/** Puts a candidate in its place, or at the end if it is new. */
export function saveVenue(venue: Venue): Promise<void | undefined> {
  const { candidates } = session.plan.venues;
  const known = candidates.some(({ id }) => id === venue.id);
  return saveVenues({ candidates: known ? candidates.map((one) => (one.id === venue.id ? venue : one)) : [...candidates, venue] });
}

export function removeVenue(id: string): Promise<void | undefined> {
  const { candidates, chosen } = session.plan.venues;
  return saveVenues({ candidates: candidates.filter((venue) => venue.id !== id), chosen: chosen === id ? null : chosen });
}

export function emptyVenue(): Venue {
  return {
    id: newId(),
    name: '',
    kind: '',
    address: '',
    hall: '',
    capacity: 0,
    cost: 0,
    equipment: {},
    catering_outside_hall: null,
    room_for_desk: null,
    near_transport: null,
    parking: null,
    screen_visible: null,
    visited: null,
    technician: '',
    caterer: '',
    notes: '',
    marks: { place: null, service: null, surroundings: null },
  };
}
