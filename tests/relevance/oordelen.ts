/** Judged questions: read from the YAML files beside this one, asked to a database with the seed, and scored. How to judge: docs/relevantie.md. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Database } from '../../server/database/database.ts';
import { Prisma } from '../../server/database/prisma/client.ts';
import { Begrippen } from '../../server/zoeken/begrippen.ts';
import { Woordenschat } from '../../server/zoeken/woordenschat.ts';
import { zoek } from '../../server/zoeken/zoek.ts';
import { maakVoorwaarden } from '../../server/zoeken/zoekvraag.ts';

const MAP = new URL('vragen/', import.meta.url);
const GRADEN = [3, 2, 1] as const;
const DIEP = 10;

interface Geschreven {
  vraag: string;
  /** judged like this other question: its text or its sleutel */
  als?: string;
  sleutel?: string;
  3?: string[];
  2?: string[];
  1?: string[];
}

export interface Beoordeeld {
  set: string;
  groep: string;
  vraag: string;
  /** grade by patterns of keys, "*" for anything; the highest that fits counts */
  patronen: Map<number, string[]>;
}

export interface Uitslag extends Beoordeeld {
  /** gain of the first ten against the best possible order, 0 to 1 */
  ndcg: number;
  /** is there a good answer (2 or 3) among the first three? */
  geslaagd: boolean;
  /** the first ten with their grades */
  gevonden: { sleutel: string; graad: number }[];
  totaal: number;
}

/** @throws Error when a question refers to one that is not there */
export function leesBeoordeeld(): Beoordeeld[] {
  const geschreven = readdirSync(MAP)
    .sort()
    .flatMap((bestand) => {
      const { set, groepen } = parse(readFileSync(new URL(bestand, MAP), 'utf8')) as { set: string; groepen: Record<string, Geschreven[]> };
      return Object.entries(groepen).flatMap(([groep, vragen]) => vragen.map((vraag) => ({ set, groep, ...vraag })));
    });
  return geschreven.map((eigen) => {
    const bron = eigen.als === undefined ? eigen : geschreven.find(({ vraag, sleutel }) => vraag === eigen.als || sleutel === eigen.als);
    if (!bron) throw new Error(`"${eigen.vraag}" is beoordeeld als "${eigen.als}", en die vraag is er niet`);
    return { set: eigen.set, groep: eigen.groep, vraag: eigen.vraag, patronen: new Map(GRADEN.map((graad) => [graad, bron[graad] ?? []])) };
  });
}

const past = (sleutel: string, patroon: string): boolean => (patroon.includes('*') ? new RegExp(`^${patroon.replaceAll('*', '.*')}$`).test(sleutel) : sleutel === patroon);
const graadVan = (sleutel: string, patronen: Beoordeeld['patronen']): number => GRADEN.find((graad) => patronen.get(graad)!.some((patroon) => past(sleutel, patroon))) ?? 0;
const winst = (graden: number[]): number => graden.reduce((som, graad, plek) => som + (2 ** graad - 1) / Math.log2(plek + 2), 0);

/** Asks every question, without a place, as the site does. A pattern that fits no listing is a mistake in the file. */
export async function meet(database: Database, vragen: Beoordeeld[], nu: Date): Promise<Uitslag[]> {
  const begrippen = new Begrippen(database);
  const woordenschat = new Woordenschat(database);
  await begrippen.ververs();
  const rijen = await database.rijen<{ sleutel: string; id: string; status: string }>(
    Prisma.sql`SELECT e.sleutel, v.id, v.status FROM externe_sleutel e JOIN voorziening v ON v.id = e.record_id WHERE e.soort = 'VOORZIENING' AND NOT v.synthetisch`,
  );
  const sleutelVan = new Map(rijen.map(({ id, sleutel }) => [id, sleutel]));
  const vindbaar = rijen.filter(({ status }) => status !== 'GESTOPT').map(({ sleutel }) => sleutel);
  const uitslagen: Uitslag[] = [];
  for (const vraag of vragen) {
    for (const patroon of [...vraag.patronen.values()].flat()) if (!vindbaar.some((sleutel) => past(sleutel, patroon))) throw new Error(`"${vraag.vraag}": geen plek heet ${patroon}, of hij is gestopt`);
    const voorwaarden = await maakVoorwaarden({ tekst: vraag.vraag }, { database, woordenschat, begrippen, nu });
    const { treffers, totaal } = await zoek(database, voorwaarden, { first: DIEP, metTotaal: true });
    const gevonden = treffers.map(({ document }) => ({ sleutel: sleutelVan.get(document.id)!, graad: graadVan(sleutelVan.get(document.id)!, vraag.patronen) }));
    const best = vindbaar.map((sleutel) => graadVan(sleutel, vraag.patronen)).sort((a, b) => b - a).slice(0, DIEP);
    uitslagen.push({ ...vraag, ndcg: winst(gevonden.map(({ graad }) => graad)) / winst(best), geslaagd: gevonden.slice(0, 3).some(({ graad }) => graad >= 2), gevonden, totaal: totaal ?? 0 });
  }
  return uitslagen;
}

export const gemiddelde = (getallen: number[]): number => getallen.reduce((som, getal) => som + getal, 0) / getallen.length;
