/** The list of registered people: pages of rows, loaded as they come into view. */
import { SvelteMap } from 'svelte/reactivity';
import { api, type ConsentQuery, type PeopleQuery, type PeopleSort, type PersonRow, type RegistrationStatus } from '../../api';

const pageSize = 100;
/** Rows read before they come into view, on either side. */
const ahead = 60;
/** Pages kept on either side of what is in view; those farther away are read again when they are wanted. */
const kept = 20;

/** What the list is narrowed down to; `arrived` stands for people who are here. */
export type Shown = 'all' | RegistrationStatus | 'arrived' | 'walk_in' | 'staff' | 'no_data_consent' | 'mailing_refused';

const statuses: readonly Shown[] = ['received', 'confirmed', 'refused', 'cancelled'];

function isStatus(shown: Shown): shown is RegistrationStatus {
  return statuses.includes(shown);
}

function consentOf(shown: Shown): ConsentQuery | null {
  if (shown === 'no_data_consent') return { kind: 'data', given: null };
  return shown === 'mailing_refused' ? { kind: 'mailing', given: false } : null;
}

export class People {
  text = $state('');
  shown = $state<Shown>('all');
  sort = $state<PeopleSort>('name');
  descending = $state(false);
  total = $state(0);
  /** The first answer has not come yet. */
  fresh = $state(true);
  failure = $state.raw<unknown>(null);
  /** Goes up with every new question: the list then begins at its top. */
  question = $state(0);

  private pages = new SvelteMap<number, PersonRow[]>();
  private asked = new Set<number>();

  constructor(private readonly seminar: string) {}

  /** The row at `index` of the whole list; none while its page is on the way. */
  row(index: number): PersonRow | undefined {
    return this.pages.get(Math.floor(index / pageSize))?.[index % pageSize];
  }

  /** Begins anew: another text, filter or order, or people have changed. Old rows stay until the answer is here. */
  async restart(): Promise<void> {
    this.question += 1;
    this.asked = new Set();
    await this.load(0, true);
  }

  /** Loads what is missing between two indices and a little around them. */
  async show(first: number, last: number): Promise<void> {
    const from = Math.floor(Math.max(0, first - ahead) / pageSize);
    const to = Math.floor(Math.min(this.total - 1, last + ahead) / pageSize);
    for (let page = from; page <= to; page++) if (!this.asked.has(page)) void this.load(page, false);
    for (const page of [...this.asked]) if (page < from - kept || page > to + kept) this.forget(page);
  }

  /** Puts a changed row in place without reading the list again. */
  replace(changed: PersonRow): void {
    for (const [page, rows] of this.pages) {
      const at = rows.findIndex((row) => row.registration.id === changed.registration.id);
      if (at !== -1) this.pages.set(page, rows.with(at, changed));
    }
  }

  orderBy(sort: PeopleSort): void {
    this.descending = this.sort === sort ? !this.descending : false;
    this.sort = sort;
    void this.restart();
  }

  private async load(page: number, clear: boolean): Promise<void> {
    const question = this.question;
    this.asked.add(page);
    try {
      const answer = await api.peoplePage(this.seminar, this.text, this.query(page));
      // Answers to an earlier question are thrown away, and those whose place has been left.
      if (question !== this.question || !this.asked.has(page)) return;
      if (clear) this.pages.clear();
      this.pages.set(page, answer.rows);
      this.total = answer.total;
      this.failure = null;
    } catch (error) {
      if (question !== this.question) return;
      this.asked.delete(page);
      this.failure = error;
    }
    this.fresh = false;
  }

  private forget(page: number): void {
    this.asked.delete(page);
    this.pages.delete(page);
  }

  private query(page: number): PeopleQuery {
    const { shown, sort, descending } = this;
    return {
      status: isStatus(shown) ? shown : null,
      arrived: shown === 'arrived' ? true : null,
      walk_in: shown === 'walk_in' ? true : null,
      staff: shown === 'staff' ? true : null,
      consent: consentOf(shown),
      ids: null,
      sort,
      descending,
      offset: page * pageSize,
      limit: pageSize,
    };
  }
}
