/** The words that occur in listings and code lists, in memory: they tell a typing error from a word, and what was probably meant. */
import type { Database } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import { eersteVanaf } from './gesorteerd.ts';
import { Plaatsnamen } from './plaatsnamen.ts';
import { isStopwoord, stam, woordenVan } from './taal.ts';
import { afstandTussen, kanLijken, lettersVan } from './typfout.ts';

/** How long a word that came or went may go unnoticed. */
const KIJK_NA_MS = 1_000;
/** The count of changes runs ahead of the transaction that makes them; after this long that has ended, and the words are read once more. */
const NOG_EENS_NA_MS = 10_000;
/** Words this long get two errors instead of one. */
const LANG_WOORD = 8;
const KORT_WOORD = 4;
/** A longer one is no typing error of a word that we know. */
const TE_LANG = 30;

/** From so many listings on a word finds enough by itself: in a small collection never, in a large one this share of it. */
const RUIM = 150;
const RUIM_DEEL = 0.02;
/** An entry of a code list in more than this share of the listings says little. */
const BREED_DEEL = 0.1;
/** A word in so many listings needs no such entry to be found. */
const GENOEG = 20;

export class Woordenschat {
  readonly #database: Database;
  /** words with their stems */
  #woorden = new Map<string, string>();
  /** stems with about the number of listings they occur in; 0 when only in code lists */
  #stammen = new Map<string, number>();
  /** entries of code lists ("thema=taal") with the number of listings that have them */
  #begrippen = new Map<string, number>();
  #meeste = 1;
  readonly plaatsen: Plaatsnamen;
  /** the words of each length, with their letters */
  #opLengte = new Map<number, { woord: string; letters: number }[]>();
  /** all words in order, made when first asked for */
  #opVolgorde: string[] | undefined;
  #stand: string | undefined;
  #gekeken = 0;
  #nogEens = Number.POSITIVE_INFINITY;
  #bezig: Promise<void> | undefined;

  constructor(database: Database) {
    this.#database = database;
    this.plaatsen = new Plaatsnamen(database);
  }

  /** Reads the words and places at first use, and the words again when one came or went; looks for that at most once a second. */
  async ververs(): Promise<void> {
    await this.plaatsen.ververs();
    if (Date.now() - this.#gekeken < KIJK_NA_MS) return;
    this.#bezig ??= this.#lees().finally(() => {
      this.#bezig = undefined;
    });
    await this.#bezig;
  }

  async #lees(): Promise<void> {
    const [nu] = await this.#database.rijen<{ stand: string }>(Prisma.sql`SELECT last_value::text || is_called::text AS stand FROM zoekwoord_stand`);
    const gekeken = Date.now();
    if (nu!.stand === this.#stand && gekeken < this.#nogEens) {
      this.#gekeken = gekeken;
      return;
    }
    this.#nogEens = nu!.stand === this.#stand ? Number.POSITIVE_INFINITY : gekeken + NOG_EENS_NA_MS;
    const teksten = await this.#database.rijen<{ tekst: string; aantal: number }>(
      Prisma.sql`SELECT woord AS tekst, aantal FROM zoekwoord UNION ALL SELECT DISTINCT tekst, 0 FROM begrip_label WHERE lijst IN ('THEMA', 'DOELGROEP', 'SOORT_PLEK', 'WOORD')`,
    );
    this.#woorden = new Map();
    this.#stammen = new Map();
    this.#begrippen = new Map();
    this.#meeste = 1;
    this.#opLengte = new Map();
    this.#opVolgorde = undefined;
    for (const { tekst, aantal } of teksten)
      if (tekst.includes('=')) this.#begrippen.set(tekst, aantal);
      else for (const woord of woordenVan(tekst)) if (!isStopwoord(woord)) this.#voeg(woord, aantal);
    this.#stand = nu!.stand;
    // only now: who asks meanwhile waits for the words, instead of going on without them
    this.#gekeken = gekeken;
  }

  #voeg(woord: string, aantal: number): void {
    const wortel = stam(woord);
    const samen = (this.#stammen.get(wortel) ?? 0) + aantal;
    this.#stammen.set(wortel, samen);
    this.#meeste = Math.max(this.#meeste, aantal);
    if (this.#woorden.has(woord)) return;
    this.#woorden.set(woord, wortel);
    if (woord.length > TE_LANG + 2) return;
    const evenLang = this.#opLengte.get(woord.length);
    if (evenLang) evenLang.push({ woord, letters: lettersVan(woord) });
    else this.#opLengte.set(woord.length, [{ woord, letters: lettersVan(woord) }]);
  }

  /** Does a listing have this word, or another form of it? */
  staatErgens(woord: string): boolean {
    return this.staatErgensAlsStam(stam(woord));
  }

  staatErgensAlsStam(wortel: string): boolean {
    return (this.#stammen.get(wortel) ?? 0) > 0;
  }

  /** Are so many listings found by this word that nothing has to be added to it? */
  isRuim(woord: string): boolean {
    return (this.#stammen.get(stam(woord)) ?? 0) >= Math.max(RUIM, this.#meeste * RUIM_DEEL);
  }

  /** Would this entry only bury what the word itself finds? */
  overstemt(lexeem: string, woord: string): boolean {
    return this.isBreed(lexeem) && (this.#stammen.get(stam(woord)) ?? 0) >= GENOEG;
  }

  /** Do so many listings have this entry of a code list that it says little about what is looked for? */
  isBreed(lexeem: string): boolean {
    return (this.#begrippen.get(lexeem) ?? 0) >= Math.max(RUIM, this.#meeste * BREED_DEEL);
  }

  /** Do so many listings have this entry that all of them together are too many to add to what the words find? */
  isTalrijk(lexeem: string): boolean {
    return (this.#begrippen.get(lexeem) ?? 0) >= Math.max(RUIM, this.#meeste * RUIM_DEEL);
  }

  /** How much a word tells listings apart, 0 (in all of them) to 1 (in one, or in none). */
  zeldzaamheid(woord: string): number {
    return Math.log(1 + this.#meeste / (1 + (this.#stammen.get(stam(woord)) ?? 0))) / Math.log(1 + this.#meeste);
  }

  kent(woord: string): boolean {
    return this.#woorden.has(woord) || this.#stammen.has(stam(woord));
  }

  /** The known words within one error, or two for a word of eight letters or more: nearest first, at most three; empty when the word is known or nothing is near. */
  verbeter(woord: string): string[] {
    if (woord.length < KORT_WOORD || woord.length > TE_LANG || /\d/.test(woord) || this.kent(woord)) return [];
    const ruimte = woord.length >= LANG_WOORD ? 2 : 1;
    const letters = lettersVan(woord);
    const gevonden: { kandidaat: string; afstand: number }[] = [];
    for (let lengte = woord.length - ruimte; lengte <= woord.length + ruimte; lengte += 1)
      for (const bekende of this.#opLengte.get(lengte) ?? []) {
        if (!kanLijken(bekende.letters, letters, ruimte)) continue;
        const afstand = afstandTussen(woord, bekende.woord, ruimte);
        if (afstand <= ruimte) gevonden.push({ kandidaat: bekende.woord, afstand });
      }
    return gevonden
      .sort((a, b) => a.afstand - b.afstand || Number(b.kandidaat[0] === woord[0]) - Number(a.kandidaat[0] === woord[0]) || a.kandidaat.localeCompare(b.kandidaat))
      .slice(0, 3)
      .map(({ kandidaat }) => kandidaat);
  }

  /** Does a known word begin so? */
  isBegin(tekst: string): boolean {
    this.#opVolgorde ??= [...this.#woorden.keys()].sort();
    return this.#opVolgorde[eersteVanaf(this.#opVolgorde, tekst, (woord) => woord)]?.startsWith(tekst) ?? false;
  }
}
