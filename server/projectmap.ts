import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own directory, from the sources as well as from the built files in dist/server. */
export function projectmap(): string {
  let map = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(map, 'package.json'))) map = dirname(map);
  return map;
}
