/** A search whose page, total and facets are asked apart: which statements that takes is decided here. */
import type { Database } from '../database/database.ts';
import { type Facetten, telFacetten } from './facetten.ts';
import { type Sortering, telMee } from './orde.ts';
import { haalReistijden, type Routeerder } from './reistijd.ts';
import { controleerPagina, type Pagina, tel, zoek } from './zoek.ts';
import type { Zoekvoorwaarden } from './zoekvraag.ts';

export interface Keuze {
  first: number;
  after: string | null;
  sortering: Sortering | null;
}

/** Which parts will be asked for: it decides which statements run. */
export interface Delen {
  pagina: boolean;
  facetten: boolean;
  totaal: boolean;
}

/**
 * One search of which several parts may be asked; each part is fetched once.
 * @throws Invoerfout for a wrong first, after or sortering
 */
export class Zoekopdracht {
  readonly voorwaarden: Zoekvoorwaarden;
  readonly #omgeving: { database: Database; routeerder: Routeerder; nu: Date };
  readonly #keuze: Keuze;
  readonly #wil: Delen;
  #pagina: Promise<Pagina> | undefined;
  #facetten: Promise<Facetten> | undefined;

  constructor(omgeving: { database: Database; routeerder: Routeerder; nu: Date }, voorwaarden: Zoekvoorwaarden, keuze: Keuze, wil: Delen) {
    this.#omgeving = omgeving;
    this.voorwaarden = voorwaarden;
    this.#keuze = keuze;
    this.#wil = wil;
    controleerPagina(voorwaarden, keuze);
  }

  get after(): boolean {
    return this.#keuze.after !== null;
  }

  pagina(): Promise<Pagina> {
    // counts ride along in the same statement where they can; the total is one of the facets
    this.#pagina ??= zoek(this.#omgeving.database, this.voorwaarden, { ...this.#keuze, metTotaal: this.#wil.totaal && !this.#wil.facetten, metFacetten: this.#wil.facetten && telMee(this.voorwaarden, this.#keuze.sortering) ? this.#omgeving.nu : undefined });
    return this.#pagina;
  }

  /** The results of this page with what is asked of each; travel times of all of them in one question. */
  async resultaten(metReistijd: boolean) {
    const { treffers } = await this.pagina();
    const reistijden = metReistijd ? await haalReistijden(this.#omgeving.routeerder, this.voorwaarden.nabij, treffers) : [];
    return treffers.map((treffer, plek) => ({ ...treffer, zoekvoorwaarden: this.voorwaarden, reistijd: reistijden[plek] }));
  }

  facetten(): Promise<Facetten> {
    this.#facetten ??= this.#wil.pagina && telMee(this.voorwaarden, this.#keuze.sortering) ? this.pagina().then(({ facetten }) => facetten!) : telFacetten(this.#omgeving.database, this.voorwaarden, this.#omgeving.nu);
    return this.#facetten;
  }

  get first(): number {
    return this.#keuze.first;
  }

  /** Is there nothing at all? Without a statement of its own when the page is asked for. */
  async isLeeg(): Promise<boolean> {
    if (this.after) return false;
    return this.#wil.pagina ? (await this.pagina()).treffers.length === 0 : (await this.totaal()) === 0;
  }

  async totaal(): Promise<number> {
    if (this.#wil.facetten) return (await this.facetten()).totaal;
    if (this.#wil.pagina) return (await this.pagina()).totaal ?? 0;
    return tel(this.#omgeving.database, this.voorwaarden);
  }
}
