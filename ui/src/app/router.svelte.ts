/** Where the window is: `#/` (start), `#/seminars`, `#/seminar/<id>/<page>`. */
export interface Route {
  seminar: string | null;
  /** Id of a page of `pages.ts`, or empty for the start. */
  page: string;
  /** What to look for on the page: `?find=…`. */
  find: string;
  /** Id of an entry of the programme to show on the page: `?entry=REG-08`. */
  entry: string;
}

let route = $state<Route>(parse(typeof location === 'undefined' ? '' : location.hash));

export function currentRoute(): Route {
  return route;
}

/** The link to a page of a seminar; of all seminars without one. */
export function href(page: string, seminar: string | null = route.seminar, find = ''): string {
  const place = page === 'seminars' || page === '' || !seminar ? `#/${page}` : `#/seminar/${seminar}/${page}`;
  return find === '' ? place : `${place}?find=${encodeURIComponent(find)}`;
}

/** Goes to a page and shows there what the programme says under this id. */
export function goEntry(page: string, entry: string): void {
  location.hash = `${href(page)}?entry=${encodeURIComponent(entry)}`;
}

export function go(page: string, seminar: string | null = route.seminar, find = ''): void {
  location.hash = href(page, seminar, find);
}

export function parse(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [kind = '', first = '', second = ''] = path.split('/').map(decodeURIComponent);
  const asked = new URLSearchParams(query);
  const find = asked.get('find') ?? '';
  const entry = asked.get('entry') ?? '';
  if (kind === 'seminar' && first) return { seminar: first, page: second || 'overview', find, entry };
  return { seminar: null, page: kind, find, entry };
}

/** Follows the address; gives back how to stop. */
export function followAddress(): () => void {
  const follow = (): void => {
    route = parse(location.hash);
  };
  follow();
  addEventListener('hashchange', follow);
  return () => removeEventListener('hashchange', follow);
}
