/** The names of areas in memory: a place in a question ("koffie drinken in Holtenbroek") is a wish, not a word that must be found. */
import type { Database } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import { beginnendMet } from './gesorteerd.ts';
import { isZwak, woordenVan } from './taal.ts';
import { afstandTussen, kanLijken, lettersVan } from './typfout.ts';
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

/** An area as it is suggested. */
export interface Gebiedsnaam {
  code: string;
  naam: string;
  /** the largest area that it lies in, when that has another name */
  binnen: string | null;
}

interface Typbaar extends Gebiedsnaam {
  /** the name as it is typed: in words, without capitals and accents */
  getypt: string;
  letters: number;
}

/** A longer text gets room for two typing errors instead of one. */
const LANGE_NAAM = 8;

export class Plaatsnamen {
  readonly #database: Database;
  /** areas by name as it is typed, and among equals what is asked for most first */
  #opNaam: Typbaar[] = [];
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
    // known borders first, then large before small
    const rijen = await this.#database.rijen<{ code: string; naam: string; binnen: string[] }>(
      Prisma.sql`SELECT g.code, g.naam, ARRAY(SELECT o.naam FROM gebied_ligging gl JOIN gebied o ON o.id = gl.in_gebied_id JOIN gebiedssoort os ON os.code = o.soort WHERE gl.gebied_id = g.id ORDER BY os.rang, o.code) AS binnen
        FROM gebied g JOIN gebiedssoort s ON s.code = g.soort WHERE g.geldig_tot IS NULL AND g.soort <> 'LAND' ORDER BY (g.grens IS NOT NULL) DESC, s.rang, g.inwoners DESC NULLS LAST, g.naam COLLATE "C", g.code`,
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
    // by name; the sort is stable, so the order of the statement stays among equals
    this.#opNaam = rijen
      .map(({ code, naam, binnen }) => {
        const getypt = woordenVan(naam).join(' ');
        return { code, naam, binnen: binnen.find((ouder) => ouder.toLowerCase() !== naam.toLowerCase()) ?? null, getypt, letters: lettersVan(getypt) };
      })
      .sort((a, b) => (a.getypt < b.getypt ? -1 : a.getypt > b.getypt ? 1 : 0));
    this.#geladen = Date.now();
  }

  /** Areas whose name goes on as typed: the name itself first, then the shortest; without any, names that this is a typing error of. */
  begintMet(tekst: string, hoogstens: number): Gebiedsnaam[] {
    const uit = beginnendMet(this.#opNaam, tekst, ({ getypt }) => getypt);
    const gevonden = uit.length > 0 ? uit.sort((a, b) => Number(b.getypt === tekst) - Number(a.getypt === tekst)) : this.#lijktOp(tekst);
    return gevonden.slice(0, hoogstens);
  }

  #lijktOp(tekst: string): Typbaar[] {
    if (tekst.length <= KORTSTE_NAAM || /\d/.test(tekst)) return [];
    const ruimte = tekst.length >= LANGE_NAAM ? 2 : 1;
    const letters = lettersVan(tekst);
    return this.#opNaam
      .filter((gebied) => kanLijken(gebied.letters, letters, ruimte))
      .map((gebied) => ({ gebied, afstand: afstandTussen(tekst, gebied.getypt, ruimte) }))
      .filter(({ afstand }) => afstand <= ruimte)
      .sort((a, b) => a.afstand - b.afstand)
      .map(({ gebied }) => gebied);
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
