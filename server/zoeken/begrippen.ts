/** The code lists and the sources in memory: a few hundred entries that nearly every answer names. */
import type { Database } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import type { Bron } from './document.ts';
import { Herkenning } from './herkenning.ts';
import { Themanamen } from './themanamen.ts';
import { Woordvelden } from './woordvelden.ts';
import type { BekendeCodes } from './zoekvraag.ts';

export type Lijst = 'THEMA' | 'DOELGROEP' | 'FUNCTIE' | 'SOORT_PLEK' | 'WET' | 'VERWIJZER' | 'TOEGANKELIJKHEID' | 'WOORD';

export interface Begrip {
  lijst: Lijst;
  code: string;
  ouder: string | null;
  omschrijving: string | null;
  /** name per language */
  namen: Record<string, string>;
  synoniemen: Record<string, string[]>;
}

const VERVERS_NA_MS = 60_000;

/** Lists whose entries a question may be about. */
export const LIJSTEN_IN_TEKST = ['THEMA', 'DOELGROEP', 'SOORT_PLEK'] as const;
export type LijstInTekst = (typeof LIJSTEN_IN_TEKST)[number];

/** How an entry stands in the index of words, beside the words of the listing itself. */
export const lexeemVan = (lijst: LijstInTekst, code: string): string => `${lijst.toLowerCase().replace('_', '-')}=${code}`;

export class Begrippen {
  readonly #database: Database;
  #lijsten = new Map<Lijst, Map<string, Begrip>>();
  #bronnen = new Map<string, Bron>();
  /** which entries a question is about */
  herkenning = new Herkenning([]);
  /** words beside the ones of the question */
  woordvelden = new Woordvelden([]);
  /** names of themes, for who is still typing */
  themanamen = new Themanamen([]);
  #geladen = 0;
  #bezig: Promise<void> | undefined;
  bekend: BekendeCodes = { THEMA: new Set(), DOELGROEP: new Set(), FUNCTIE: new Set(), SOORT_PLEK: new Set() };

  constructor(database: Database) {
    this.#database = database;
  }

  /** Reads the lists at first use, and again when they are more than a minute old. */
  async ververs(): Promise<void> {
    if (Date.now() - this.#geladen < VERVERS_NA_MS) return;
    this.#bezig ??= this.#lees().finally(() => {
      this.#bezig = undefined;
    });
    if (this.#geladen === 0) await this.#bezig;
    else this.#bezig.catch(() => {});
  }

  async #lees(): Promise<void> {
    const rijen = await this.#database.rijen<Begrip>(Prisma.sql`
      SELECT b.lijst, b.code, b.ouder_code AS ouder, b.omschrijving,
        (SELECT jsonb_object_agg(l.taal, l.tekst) FROM begrip_label l WHERE l.lijst = b.lijst AND l.begrip_code = b.code AND l.soort = 'NAAM') AS namen,
        COALESCE((SELECT jsonb_object_agg(x.taal, x.teksten) FROM (SELECT l.taal, jsonb_agg(l.tekst ORDER BY l.tekst) AS teksten FROM begrip_label l WHERE l.lijst = b.lijst AND l.begrip_code = b.code AND l.soort = 'SYNONIEM' GROUP BY l.taal) x), '{}') AS synoniemen
      FROM begrip b WHERE b.vervallen_op IS NULL ORDER BY b.lijst, b.volgorde, b.code`);
    const bronnen = await this.#database.rijen<Bron>(Prisma.sql`SELECT code, titel, uitgever, url, licentie, datum, toelichting FROM bron`);
    this.#bronnen = new Map(bronnen.map((bron) => [bron.code, bron]));
    const lijsten = new Map<Lijst, Map<string, Begrip>>();
    for (const rij of rijen) {
      const lijst = lijsten.get(rij.lijst) ?? new Map<string, Begrip>();
      lijst.set(rij.code, rij);
      lijsten.set(rij.lijst, lijst);
    }
    this.#lijsten = lijsten;
    this.herkenning = new Herkenning(
      LIJSTEN_IN_TEKST.flatMap((lijst) =>
        [...(lijsten.get(lijst)?.values() ?? [])].flatMap(({ code, namen, synoniemen }) =>
          [...Object.entries(namen).map(([taal, naam]) => [taal, [naam]] as const), ...Object.entries(synoniemen)].flatMap(([taal, teksten]) => teksten.map((tekst) => ({ lijst, lexeem: lexeemVan(lijst, code), taal, tekst }))),
        ),
      ),
    );
    this.woordvelden = new Woordvelden([...(lijsten.get('WOORD')?.values() ?? [])]);
    this.themanamen = new Themanamen([...(lijsten.get('THEMA')?.values() ?? [])]);
    const codes = (lijst: Lijst) => new Set(lijsten.get(lijst)?.keys() ?? []);
    this.bekend = { THEMA: codes('THEMA'), DOELGROEP: codes('DOELGROEP'), FUNCTIE: codes('FUNCTIE'), SOORT_PLEK: codes('SOORT_PLEK') };
    this.#geladen = Date.now();
  }

  /** All entries of a list, in their own order. */
  alle(lijst: Lijst): Begrip[] {
    return [...(this.#lijsten.get(lijst)?.values() ?? [])];
  }

  /** One entry; a code that was withdrawn is shown as itself. */
  een(lijst: Lijst, code: string): Begrip {
    return this.#lijsten.get(lijst)?.get(code) ?? { lijst, code, ouder: null, omschrijving: null, namen: { nl: code }, synoniemen: {} };
  }

  /** A source; one that was added within the last minute is shown by its code. */
  bron(code: string): Bron {
    return this.#bronnen.get(code) ?? { code, titel: code, uitgever: null, url: null, licentie: null, datum: null, toelichting: null };
  }

  /** The name in a language, or else in Dutch. */
  naam(lijst: Lijst, code: string, taal = 'nl'): string {
    const { namen } = this.een(lijst, code);
    return namen[taal] ?? namen.nl ?? code;
  }
}
