/** Who may know whom inside the window: features → app → components, and one door to the backend. */
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from './sources';

interface Import {
  from: string;
  /** A file below `src`, or the name of a package. */
  to: string;
}

const imports: Import[] = sourceFiles().flatMap(({ path, text }) =>
  [...text.matchAll(/(?:from\s+|import\s+|import\()\s*'([^']+)'/g)].map(([, to = '']) => ({
    from: path,
    to: to.startsWith('.') ? posix.join(posix.dirname(path), to) : to,
  })),
);

/** What the kit may know of the frame: words and formats, which everything shows. */
const shared = ['app/words.svelte', 'app/format'];

const breaking = (forbidden: (found: Import) => boolean): string[] =>
  imports.filter(forbidden).map(({ from, to }) => `${from} → ${to}`);

describe('the tiers of the window', () => {
  it('sees the imports it judges', () => {
    expect(imports).toContainEqual({ from: 'api.ts', to: 'bindings' });
    expect(imports).toContainEqual({ from: 'app/pages.ts', to: 'features/agenda/AgendaPage.svelte' });
  });

  it('lets no feature know another', () => {
    const feature = (path: string): string | undefined => /^features\/([^/]+)\//.exec(path)?.[1];
    expect(breaking(({ from, to }) => feature(from) !== undefined && feature(to) !== undefined && feature(from) !== feature(to))).toEqual([]);
  });

  it('keeps features out of everything but the list of pages', () => {
    expect(breaking(({ from, to }) => to.startsWith('features/') && !from.startsWith('features/') && from !== 'app/pages.ts')).toEqual([]);
  });

  it('keeps components free of the backend and of the frame', () => {
    const own = (to: string): boolean => to.startsWith('components/') || shared.includes(to) || !/^(app|features|api|bindings)\b/.test(to);
    expect(breaking(({ from, to }) => from.startsWith('components/') && !own(to))).toEqual([]);
  });

  it('calls the backend from one file', () => {
    expect(breaking(({ from, to }) => from !== 'api.ts' && (to === 'bindings' || to.startsWith('@tauri-apps/')))).toEqual([]);
  });
});

describe('the looks of the window', () => {
  it('names colours in one file', () => {
    const colour = /#[0-9a-f]{3,8}\b(?=[;,\s)'"])|\b(?:rgb|rgba|hsl|oklch)\(/i;
    const styles = (text: string): string => [...text.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css]) => css).join('\n');
    const offenders = sourceFiles()
      .filter(({ path }) => path !== 'styles/tokens.css')
      .filter(({ path, text }) => colour.test(path.endsWith('.css') ? text : styles(text)))
      .map(({ path }) => path);
    expect(offenders).toEqual([]);
  });

  it('has no style attributes, which the content policy refuses', () => {
    const offenders = sourceFiles().filter(({ path, text }) => path.endsWith('.svelte') && /\sstyle="/.test(text)).map(({ path }) => path);
    expect(offenders).toEqual([]);
  });
});
