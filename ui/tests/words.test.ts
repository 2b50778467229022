import { FluentResource } from '@fluent/bundle';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages, translate } from '../src/app/words.svelte';
import { sourceFiles } from './sources';

const catalogue = join(import.meta.dirname, '../../src-tauri/locales');

/** Every key of a language with the file it stands in, as `file key`. */
function entries(language: string): { file: string; key: string }[] {
  return readdirSync(join(catalogue, language))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(catalogue, language, file), 'utf8');
      return new FluentResource(text).body.map(({ id }) => ({ file, key: id }));
    });
}

describe('the catalogue of words', () => {
  it('has the same keys in the same files in every language', () => {
    const lines = (language: string): string[] => entries(language).map(({ file, key }) => `${file} ${key}`).sort();
    for (const language of languages) expect(lines(language)).toEqual(lines(languages[0]));
  });

  it('has every key once', () => {
    const first = new Map<string, string>();
    const twice: string[] = [];
    for (const { file, key } of entries(languages[0])) {
      const before = first.get(key);
      if (before) twice.push(`${key}: ${before}, ${file}`);
      else first.set(key, file);
    }
    expect(twice).toEqual([]);
  });

  it('parses completely', () => {
    for (const language of languages) {
      for (const file of readdirSync(join(catalogue, language))) {
        const text = readFileSync(join(catalogue, language, file), 'utf8');
        const begun = text.match(/^[a-zA-Z][\w-]*\s*=/gm) ?? [];
        expect(new FluentResource(text).body.length, `${language}/${file}`).toBe(begun.length);
      }
    }
  });

  it('has every key that the window asks for', () => {
    const known = new Set(entries(languages[0]).map(({ key }) => key));
    const missing: string[] = [];
    for (const { path, text } of sourceFiles()) {
      for (const [, key = ''] of text.matchAll(/\bt\(\s*'([^']+)'/g)) if (!known.has(key)) missing.push(`${path}: ${key}`);
      // A key put together from a value: something has to begin like it.
      for (const [, start = ''] of text.matchAll(/\bt\(\s*`([^`$]*)\$\{/g)) {
        if (![...known].some((key) => key.startsWith(start))) missing.push(`${path}: ${start}…`);
      }
    }
    expect(missing).toEqual([]);
  });

  it('shows a missing key instead of hiding it', () => {
    expect(translate('ru', 'no-such-key')).toBe('⟨no-such-key⟩');
  });

  it('declines Russian nouns by number', () => {
    const errors = (count: number): string => translate('ru', 'state-errors', { count });
    expect([1, 2, 5, 11, 21].map(errors)).toEqual(['1 нарушение', '2 нарушения', '5 нарушений', '11 нарушений', '21 нарушение']);
  });
});
