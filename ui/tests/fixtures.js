import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Reads `fixtures/<command>.json` into a map from command to answer.
 *
 * @returns {Record<string, any>}
 */
export function fixtures() {
  const folder = join(dirname(fileURLToPath(import.meta.url)), 'fixtures');
  const files = readdirSync(folder).filter((name) => name.endsWith('.json')).sort();
  return Object.fromEntries(files.map((name) => [name.slice(0, -5), JSON.parse(readFileSync(join(folder, name), 'utf8'))]));
}
