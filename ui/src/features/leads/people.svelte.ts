/** Who the leads are: rows of the list of people, read as they come into view. */
import { SvelteMap } from 'svelte/reactivity';
import { api, type PersonRow } from '../../api';

const pageSize = 100;

export class LeadPeople {
  failure = $state.raw<unknown>(null);
  private rows = new SvelteMap<string, PersonRow>();
  private asked = new Set<string>();

  constructor(private readonly seminar: string) {}

  /** The person behind a lead; none while the row is on the way, or when the person was erased. */
  of(person: string): PersonRow | undefined {
    return this.rows.get(person);
  }

  /** Reads those of `ids` that were not asked for yet. */
  async show(ids: readonly string[]): Promise<void> {
    const missing = ids.filter((id) => !this.asked.has(id));
    for (let at = 0; at < missing.length; at += pageSize) await this.load(missing.slice(at, at + pageSize));
  }

  private async load(ids: string[]): Promise<void> {
    ids.forEach((id) => this.asked.add(id));
    try {
      const query = { status: null, arrived: null, staff: null, walk_in: null, consent: null, ids, sort: 'given', descending: false, offset: 0, limit: pageSize } as const;
      const page = await api.peoplePage(this.seminar, '', query);
      for (const row of page.rows) this.rows.set(row.registration.id, row);
      this.failure = null;
    } catch (error) {
      ids.forEach((id) => this.asked.delete(id));
      this.failure = error;
    }
  }
}

/** Last and first name, as a list shows them. */
export function nameOf(row: PersonRow): string {
  const { last_name, first_name } = row.registration.person;
  return [last_name, first_name].filter(Boolean).join(' ');
}
