import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

/** Languages of the catalogue; the first is the one a new workspace speaks. */
export const languages = ['ru', 'en'] as const;
export type Language = (typeof languages)[number];
/** Every language in its own words. */
export const languageNames: Record<Language, string> = { ru: 'Русский', en: 'English' };
export type Arguments = Record<string, FluentVariable>;

const sources = import.meta.glob<string>('../../../src-tauri/locales/*/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const bundles = new Map<Language, FluentBundle>();
let current = $state<Language>('ru');
// The words of the season pack's rules, in the language they were asked for.
let packWords = $state.raw<FluentBundle | null>(null);

/** The language of the window; reading it in a template makes the template follow it. */
export function language(): Language {
  return current;
}

export function setLanguage(wanted: Language): void {
  current = wanted;
  if (typeof document !== 'undefined') document.documentElement.lang = wanted;
}

/**
 * The words for `key` in the language of the window, with `args` put in.
 * A key that is missing comes back as «⟨key⟩», so that it is seen on the screen.
 */
export function t(key: string, args: Arguments = {}): string {
  return translate(current, key, args);
}

/** Takes the words of a season pack, Fluent source in the language of the window. */
export function setPackWords(source: string): void {
  const words = new FluentBundle(current, { useIsolating: false });
  words.addResource(new FluentResource(source));
  packWords = words;
}

/** Words of the season pack: titles of stages, cost kinds, checklist items. `fallback` stands in for missing ones. */
export function packText(key: string, fallback: string = key): string {
  const pattern = packWords?.getMessage(key)?.value;
  return pattern && packWords ? packWords.formatPattern(pattern, {}) : fallback;
}

/** Whether the catalogue has words for `key`; for words chosen by a value of the backend. */
export function hasWords(key: string): boolean {
  return bundle(current).hasMessage(key);
}

export function translate(wanted: Language, key: string, args: Arguments = {}): string {
  const words = bundle(wanted);
  const pattern = words.getMessage(key)?.value;
  if (!pattern) {
    if (import.meta.env.DEV) console.error(`no words for "${key}" in ${wanted}`);
    return `⟨${key}⟩`;
  }
  const errors: Error[] = [];
  const text = words.formatPattern(pattern, args, errors);
  for (const error of errors) console.error(`words "${key}" in ${wanted}: ${error.message}`);
  return text;
}

function bundle(wanted: Language): FluentBundle {
  let words = bundles.get(wanted);
  if (!words) {
    // Isolation marks would be copied along with names and dates and confuse searches.
    words = new FluentBundle(wanted, { useIsolating: false });
    for (const [path, text] of Object.entries(sources)) {
      if (path.includes(`/locales/${wanted}/`)) words.addResource(new FluentResource(text));
    }
    bundles.set(wanted, words);
  }
  return words;
}
