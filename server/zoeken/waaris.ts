/** From what somebody types to a place: our own areas and known addresses, and PDOK Locatieserver where it can be reached. */
import type { Database } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import { Invoerfout } from '../fouten.ts';
import { gebiedenSql } from './suggesties.ts';
import { normaliseer, woordenVan } from './taal.ts';
import { controleerTekst } from './zoekvraag.ts';

export interface GevondenPlek {
  tekst: string;
  soort: string;
  /** code of an area to search in */
  code: string | null;
  /** point to search near, rounded to about 100 m */
  lat: number | null;
  lon: number | null;
  bron: string;
}

export interface WaarIs {
  plekken: GevondenPlek[];
  volledig: boolean;
}

const LOCATIESERVER = 'https://api.pdok.nl/bzk/locatieserver/search/v3_1/free';
const WACHT_MS = 1_500;
/** After a failure the service is left alone this long, so that nobody waits for it again and again. */
const RUST_MS = 60_000;
const ONTHOUD = 500;
/** A street or a town is remembered for others. What holds a digit may be somebody's address: never. */
const isOpenbaar = (vraag: string): boolean => !/\d/.test(vraag);
const EIGEN = 'Voorveldkaart';

interface PdokAntwoord {
  response: { docs: { weergavenaam: string; type: string; centroide_ll: string }[] };
}

/** A box around the European Netherlands, for which the service has addresses. */
const ligtInNederland = ({ lat, lon }: { lat: number; lon: number }): boolean => lat > 50.7 && lat < 53.7 && lon > 3.2 && lon < 7.3;

/** Asks PDOK Locatieserver (Kadaster), with a time limit, a memory of earlier answers and rest after a failure. */
export class Locatieserver {
  readonly #aan: boolean;
  readonly #haal: typeof fetch;
  readonly #bekend = new Map<string, GevondenPlek[]>();
  #rustTot = 0;

  constructor(aan: boolean, haal: typeof fetch = fetch) {
    this.#aan = aan;
    this.#haal = haal;
  }

  /** Places for a text; undefined when the service does not answer. */
  async zoek(tekst: string, hoogstens: number): Promise<GevondenPlek[] | undefined> {
    const vraag = normaliseer(tekst).trim();
    // the service gives no more than were asked, so an answer for fewer is another answer
    const sleutel = `${hoogstens} ${vraag}`;
    const bekend = this.#bekend.get(sleutel);
    if (bekend) return bekend;
    if (!this.#aan || Date.now() < this.#rustTot) return undefined;
    try {
      const url = `${LOCATIESERVER}?${new URLSearchParams({ q: tekst, rows: String(hoogstens), fq: 'type:(adres OR postcode OR weg OR woonplaats OR buurt OR wijk OR gemeente)', fl: 'weergavenaam type centroide_ll' })}`;
      const antwoord = await this.#haal(url, { signal: AbortSignal.timeout(WACHT_MS) });
      // this text was not understood; the next one may be
      if (antwoord.status >= 400 && antwoord.status < 500 && antwoord.status !== 429) return [];
      if (!antwoord.ok) throw new Error(`antwoord ${antwoord.status}`);
      const { response } = (await antwoord.json()) as PdokAntwoord;
      const plekken = response.docs.flatMap((plek): GevondenPlek[] => {
        const punt = /^POINT\((-?\d+(?:\.\d+)?) (-?\d+(?:\.\d+)?)\)$/.exec(plek.centroide_ll);
        const rond = (getal: string) => Math.round(Number(getal) * 1_000) / 1_000;
        const [lon, lat] = [rond(punt?.[1] ?? ''), rond(punt?.[2] ?? '')];
        // an answer without a place, or with one that cannot be right (0,0), is no answer
        if (!ligtInNederland({ lat, lon })) return [];
        return [{ tekst: plek.weergavenaam, soort: plek.type.toUpperCase(), code: null, lat, lon, bron: 'PDOK Locatieserver (Kadaster)' }];
      });
      if (!isOpenbaar(vraag)) return plekken;
      if (this.#bekend.size >= ONTHOUD) this.#bekend.delete(this.#bekend.keys().next().value!);
      this.#bekend.set(sleutel, plekken);
      return plekken;
    } catch {
      this.#rustTot = Date.now() + RUST_MS;
      return undefined;
    }
  }
}

/** Streets and postcodes where a listing that can be found has a public place. Reads locatie itself, so the condition on zichtbaarheid is what keeps protected ones out. */
async function bekendeAdressen(database: Database, tekst: string, hoogstens: number): Promise<GevondenPlek[]> {
  const postcode = /\b([1-9]\d{3}) ?([a-z]{2})?\b/i.exec(tekst);
  const woorden = woordenVan(tekst).filter((woord) => !/^\d/.test(woord) && woord.length > 3);
  if (!postcode && woorden.length === 0) return [];
  const rijen = await database.rijen<{ adres: string; soort: string; lat: number; lon: number }>(Prisma.sql`
    SELECT DISTINCT ON (adres) adres, adressoort AS soort, round(ST_Y(l.punt::geometry)::numeric, 3)::float8 AS lat, round(ST_X(l.punt::geometry)::numeric, 3)::float8 AS lon
    FROM (SELECT l.*, ${postcode ? Prisma.sql`l.postcode` : Prisma.sql`l.straat`} || COALESCE(', ' || COALESCE(l.plaats, g.naam), '') AS adres, ${postcode ? 'POSTCODE' : 'STRAAT'} AS adressoort FROM locatie l LEFT JOIN gebied g ON g.id = l.gebied_id) l
    WHERE l.zichtbaarheid = 'OPENBAAR' AND l.punt IS NOT NULL AND EXISTS (SELECT FROM voorziening_locatie vl JOIN zoekdocument d ON d.voorziening_id = vl.voorziening_id WHERE vl.locatie_id = l.id)
      AND ${postcode ? Prisma.sql`l.postcode LIKE ${`${postcode[1]}${(postcode[2] ?? '').toUpperCase()}%`}` : Prisma.sql`(${Prisma.join(woorden.slice(0, 4).map((woord) => Prisma.sql`lower(l.straat) LIKE ${`%${woord}%`}`), ' OR ')})`}
    ORDER BY adres, l.id LIMIT ${hoogstens}::int`);
  return rijen.map((rij) => ({ tekst: rij.adres, soort: rij.soort, code: null, lat: rij.lat, lon: rij.lon, bron: EIGEN }));
}

/**
 * Places for a text: areas by code, then addresses by point. `volledig` is false when the address service did not answer.
 * @throws Invoerfout for a text that is empty or too long, or a number outside 1 to 10
 */
export async function zoekPlek(omgeving: { database: Database; locatieserver: Locatieserver }, tekst: string, first: number): Promise<WaarIs> {
  controleerTekst('tekst', tekst);
  if (first < 1 || first > 10) throw new Invoerfout('first', 'vraag 1 tot en met 10 plekken');
  const heel = normaliseer(tekst).trim();
  if (woordenVan(heel).length === 0) return { plekken: [], volledig: true };
  const isAdres = /\d/.test(heel);
  const gebieden = isAdres ? [] : await omgeving.database.rijen<{ tekst: string; sleutel: string; toelichting: string | null }>(gebiedenSql(heel, heel, first));
  const eigen: GevondenPlek[] = [
    ...gebieden.map((gebied) => ({ tekst: gebied.toelichting ? `${gebied.tekst}, ${gebied.toelichting}` : gebied.tekst, soort: 'GEBIED', code: gebied.sleutel, lat: null, lon: null, bron: EIGEN })),
    ...(await bekendeAdressen(omgeving.database, tekst, first)),
  ];
  const dienst = await omgeving.locatieserver.zoek(tekst, first);
  // an area of our own is better to search in than the middle of one
  const anders = (dienst ?? []).filter((plek) => !(eigen.length > 0 && ['WOONPLAATS', 'GEMEENTE', 'WIJK', 'BUURT'].includes(plek.soort)));
  return { plekken: [...(isAdres ? [...anders, ...eigen] : [...eigen, ...anders])].slice(0, first), volledig: dienst !== undefined };
}
