/** The names of areas in memory: a place in a question ("koffie drinken in Holtenbroek") is a wish, not a word that must be found. */
import type { Database } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import { isZwak, woordenVan } from './taal.ts';
import { dientLexeem, ligtInLexeem } from './zoekwoorden.ts';

const VERVERS_NA_MS = 300_000;
/** Names have at most so many words ("Alphen aan den Rijn"). */
const MEESTE_WOORDEN = 4;
const KORTSTE_NAAM = 4;
/** A name in more places than this ("Centrum") says too little about where. */
const MEESTE_OUDERS = 30;

/** What stands before a place. */
const VOORZETSELS = new Set(['in', 'te', 'uit', 'rond', 'rondom', 'omgeving', 'nabij', 'bij']);

/** A place that was named, in the words from..to of the question. */
export interface GenoemdePlaats {
  van: number;
  tot: number;
  /** lies in it, or serves exactly it */
  erin: string[];
  /** serves something larger that it is a part of */
  ervoor: string[];
}

export class Plaatsnamen {
  readonly #database: Database;
  /** the name as one word, to the areas that hold it */
  #namen = new Map<string, Set<string>>();
  #geladen = 0;
  #bezig: Promise<void> | undefined;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Reads the names at first use, and now and then again behind the answers: borders change once a year. */
  async ververs(): Promise<void> {
    if (Date.now() - this.#geladen < VERVERS_NA_MS) return;
    this.#bezig ??= this.#lees().finally(() => {
      this.#bezig = undefined;
    });
    if (this.#geladen === 0) await this.#bezig;
    else this.#bezig.catch(() => {});
  }

  async #lees(): Promise<void> {
    const rijen = await this.#database.rijen<{ naam: string; binnen: string[] }>(
      Prisma.sql`SELECT g.naam, ARRAY(SELECT o.naam FROM gebied_ligging gl JOIN gebied o ON o.id = gl.in_gebied_id WHERE gl.gebied_id = g.id) AS binnen FROM gebied g WHERE g.geldig_tot IS NULL AND g.soort <> 'LAND'`,
    );
    const namen = new Map<string, Set<string>>();
    for (const { naam, binnen } of rijen) {
      const woorden = woordenVan(naam);
      const aaneen = woorden.join('');
      if (woorden.length > MEESTE_WOORDEN || aaneen.length < KORTSTE_NAAM || isZwak(aaneen)) continue;
      const ruimer = namen.get(aaneen) ?? new Set<string>();
      for (const ouder of binnen) ruimer.add(ouder);
      namen.set(aaneen, ruimer);
    }
    this.#namen = namen;
    this.#geladen = Date.now();
  }

  /**
   * Places named in the words of a question, the longest name first.
   * @param isGewoon does this word mean something else too? "Dieren" is only a place after "in"
   */
  zoek(woorden: readonly string[], isGewoon: (woord: string) => boolean): GenoemdePlaats[] {
    const uit: GenoemdePlaats[] = [];
    for (let van = 0; van < woorden.length; van += 1)
      for (let tot = Math.min(woorden.length, van + MEESTE_WOORDEN); tot > van; tot -= 1) {
        const naam = woorden.slice(van, tot).join('');
        const binnen = this.#namen.get(naam);
        if (!binnen || (tot === van + 1 && isGewoon(naam) && !VOORZETSELS.has(woorden[van - 1] ?? ''))) continue;
        uit.push({ van, tot, erin: [ligtInLexeem(naam), dientLexeem(naam)], ervoor: binnen.size > MEESTE_OUDERS ? [] : [...binnen].map(dientLexeem) });
        van = tot - 1;
        break;
      }
    return uit;
  }
}
