import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export interface Source {
  /** Relative to `src`, with forward slashes. */
  path: string;
  text: string;
}

/** Every file of the window's own code; the generated bindings are not its own. */
export function sourceFiles(): Source[] {
  const root = join(import.meta.dirname, '../src');
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|svelte|css)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(root, file).replaceAll('\\', '/'), text: readFileSync(file, 'utf8') }))
    .filter((source) => source.path !== 'bindings.ts')
    .sort((a, b) => a.path.localeCompare(b.path));
}
