/** What the documentation of the schema promises, in plain TypeScript over lists. */
import type { Database } from '../../../server/database/database.ts';
import type { Bouwplek, Punt } from './bouw.ts';
import type { Filter } from './gevallen.ts';
import { afstand, ligtIn, type Vlak } from './meetkunde.ts';

export interface Zoekvraag {
  tekst?: string | null;
  nabij?: (Punt & { straalMeter: number }) | null;
  gebied?: string | null;
  binnen?: { west: number; zuid: number; oost: number; noord: number } | null;
  filter?: Filter | null;
  sortering?: string | null;
}

type Feit = 'gratis' | 'zonderIndicatie' | 'zonderAanmelding' | 'rolstoel' | 'plaatsVrij' | 'nuOpen';
type Antwoord = 'JA' | 'NEE' | 'ONBEKEND';

const jaNee = (waarde: boolean) => (waarde ? 'JA' : 'NEE');
/** every known answer must be yes for yes, one no is no, and otherwise it is too near a border to say */
const alle = (...delen: (boolean | undefined)[]): boolean | undefined => (delen.includes(false) ? false : delen.includes(undefined) ? undefined : true);
const een = (...delen: (boolean | undefined)[]): boolean | undefined => (delen.includes(true) ? true : delen.includes(undefined) ? undefined : false);

export class Model {
  readonly #grenzen: Map<string, Vlak>;
  /** code of an area to the codes that it lies in */
  readonly #ligtIn: Map<string, string[]>;
  readonly #ouders: Map<string, string>;

  private constructor(grenzen: Map<string, Vlak>, ligging: Map<string, string[]>, ouders: Map<string, string>) {
    this.#grenzen = grenzen;
    this.#ligtIn = ligging;
    this.#ouders = ouders;
  }

  /** Reads the areas and the themes as they are stored. */
  static async lees(database: Database): Promise<Model> {
    const rijen = await database.rijen<{ code: string; vlak: { coordinates: Vlak } | null; in: string[] }>({ text: "SELECT g.code, ST_AsGeoJSON(g.grens, 15)::jsonb AS vlak, ARRAY(SELECT o.code FROM gebied_ligging l JOIN gebied o ON o.id = l.in_gebied_id WHERE l.gebied_id = g.id) AS in FROM gebied g WHERE g.code LIKE '%0193%'", values: [] });
    const themas = await database.rijen<{ code: string; ouder: string }>({ text: "SELECT code, ouder_code AS ouder FROM begrip WHERE lijst = 'THEMA' AND ouder_code IS NOT NULL", values: [] });
    return new Model(new Map(rijen.flatMap((rij) => (rij.vlak ? [[rij.code, rij.vlak.coordinates] as const] : []))), new Map(rijen.map((rij) => [rij.code, rij.in])), new Map(themas.map((thema) => [thema.code, thema.ouder])));
  }

  punten(plek: Bouwplek): Punt[] {
    return (plek.locaties ?? []).flatMap((locatie) => (locatie.punt && !locatie.afgeschermd ? [locatie.punt] : []));
  }

  dichtbij(plek: Bouwplek, punt: Punt): number {
    return Math.min(Number.POSITIVE_INFINITY, ...this.punten(plek).map((ander) => afstand(punt, ander)));
  }

  /** The fact as the documentation defines it. */
  feit(plek: Bouwplek, feit: Feit, nu: Date): Antwoord {
    switch (feit) {
      case 'gratis':
        return plek.kosten?.length ? jaNee(plek.kosten.some((prijs) => prijs === 'GRATIS' || prijs === 'VRIJWILLIGE_BIJDRAGE')) : 'ONBEKEND';
      case 'zonderIndicatie':
        return plek.toegangen?.length ? jaNee(plek.toegangen.some((wijze) => wijze !== 'INDICATIE')) : 'ONBEKEND';
      case 'zonderAanmelding':
        return plek.toegangen?.length ? jaNee(plek.toegangen.includes('VRIJE_INLOOP')) : 'ONBEKEND';
      case 'rolstoel':
        return plek.rolstoel === null || plek.rolstoel === undefined ? 'ONBEKEND' : jaNee(plek.rolstoel);
      case 'plaatsVrij': {
        if (plek.soort !== 'VRIJWILLIGERSPLEK') return 'ONBEKEND';
        if (['VOL', 'TIJDELIJK_GESLOTEN', 'GESTOPT'].includes(plek.status ?? 'ACTIEF')) return 'NEE';
        const { vrij, stand } = plek.plaatsen ?? { vrij: null, stand: 'ONBEKEND' };
        if (vrij !== null) return jaNee(vrij > 0);
        return stand === 'ONBEKEND' ? 'ONBEKEND' : jaNee(stand !== 'VOL');
      }
      case 'nuOpen': {
        const momenten = plek.momenten ?? [];
        if (['IDEE', 'IN_ONTWIKKELING', 'START_BIJ_VOLDOENDE_BELANGSTELLING', 'TIJDELIJK_GESLOTEN', 'GESTOPT'].includes(plek.status ?? 'ACTIEF')) return 'NEE';
        if (momenten.some((moment) => moment.begin !== null && this.#isOpen(moment, nu))) return 'JA';
        return momenten.length === 0 || momenten.some((moment) => moment.begin === null) ? 'ONBEKEND' : 'NEE';
      }
    }
  }

  /** Worlds have their hours in winter time, one hour ahead of UTC; a week is then a number of milliseconds. */
  #isOpen(moment: NonNullable<Bouwplek['momenten']>[number], nu: Date): boolean {
    const WEEK = 7 * 86_400_000;
    const begin = Date.parse(`${moment.begin}:00+01:00`);
    const keren = moment.herhaling ? Array.from({ length: 12 }, (_, week) => begin + week * WEEK) : [begin];
    const weg = new Set((moment.uitgezonderd ?? []).map((start) => Date.parse(`${start}:00+01:00`)));
    return keren.some((start) => !weg.has(start) && start <= nu.getTime() && nu.getTime() < start + moment.duur! * 60_000);
  }

  #themas(plek: Bouwplek): string[] {
    return (plek.themas ?? []).flatMap((thema) => {
      const keten = [thema];
      for (let ouder = this.#ouders.get(thema); ouder; ouder = this.#ouders.get(ouder)) keten.push(ouder);
      return keten;
    });
  }

  past(plek: Bouwplek, filter: Filter, nu: Date): boolean {
    const lijst = (gevraagd: string[] | null | undefined, eigen: string[]) => !gevraagd?.length || gevraagd.some((code) => eigen.includes(code));
    const feit = (naam: Feit) => filter[naam] === null || filter[naam] === undefined || this.feit(plek, naam, nu) === jaNee(filter[naam]!);
    return (
      lijst(filter.soorten, [plek.soort ?? 'INITIATIEF']) && lijst(filter.themas, this.#themas(plek)) && lijst(filter.functies, plek.functies ?? []) && lijst(filter.soortenPlek, plek.soortenPlek ?? []) &&
      (plek.iedereenWelkom === true || lijst(filter.doelgroepen, plek.doelgroepen ?? [])) &&
      (filter.statussen?.length ? filter.statussen.includes(plek.status ?? 'ACTIEF') : plek.status !== 'GESTOPT') &&
      (['gratis', 'zonderIndicatie', 'zonderAanmelding', 'rolstoel', 'plaatsVrij', 'nuOpen'] as const).every(feit) &&
      (filter.leeftijd === null || filter.leeftijd === undefined || ((plek.leeftijdVan ?? 0) <= filter.leeftijd && filter.leeftijd <= (plek.leeftijdTot ?? 200))) &&
      (filter.trede === null || filter.trede === undefined || (plek.treden !== null && plek.treden !== undefined && plek.treden.van <= filter.trede && filter.trede <= plek.treden.tot))
    );
  }

  /** Online without a service area is everywhere; a team never is. */
  #online(plek: Bouwplek): boolean {
    return plek.soort !== 'WIJKTEAM' && this.kanOnline(plek) && !plek.werkgebied?.length && !plek.vlak;
  }

  kanOnline(plek: Bouwplek): boolean {
    return (plek.locaties ?? []).some(({ soort }) => soort === 'ONLINE');
  }

  #bedient(plek: Bouwplek, punt: Punt): boolean | undefined {
    return een(this.#online(plek), ...(plek.werkgebied ?? []).map((code) => ligtIn(punt, this.#grenzen.get(code)!)), ...(plek.vlak ? [ligtIn(punt, this.#vlak(plek.vlak))] : []));
  }

  #vlak(wkt: string): Vlak {
    return [[wkt.replace(/[^\d\s.,-]/g, '').split(',').map((paar) => paar.trim().split(' ').map(Number) as [number, number])]];
  }

  /** Lies in the area, or serves all or a part of it. An own drawn area has a test of its own, so here it may go either way. */
  #inGebied(plek: Bouwplek, code: string): boolean | undefined {
    const onder = (klein: string, groot: string) => klein === groot || (this.#ligtIn.get(klein) ?? []).includes(groot);
    return een(
      this.#online(plek),
      ...(plek.locaties ?? []).map((locatie) => (locatie.gebied ? onder(locatie.gebied, code) : locatie.punt && !locatie.afgeschermd ? ligtIn(locatie.punt, this.#grenzen.get(code)!) : false)),
      ...(plek.werkgebied ?? []).map((werkgebied) => onder(werkgebied, code) || onder(code, werkgebied)),
      ...(plek.vlak ? [undefined] : []),
    );
  }

  /** Names that are in the answer for certain, and those too near a border to say. */
  zoek(plekken: Bouwplek[], vraag: Zoekvraag, nu: Date): { zeker: string[]; misschien: string[] } {
    const uit = { zeker: [] as string[], misschien: [] as string[] };
    for (const plek of plekken) {
      const { nabij, binnen, gebied, tekst } = vraag;
      const past = alle(
        this.past(plek, vraag.filter ?? {}, nu),
        !tekst || plek.naam.split(' ').includes(tekst),
        !binnen || this.punten(plek).some((punt) => punt.lon >= binnen.west && punt.lon <= binnen.oost && punt.lat >= binnen.zuid && punt.lat <= binnen.noord),
        !gebied || this.#inGebied(plek, gebied),
        !nabij || een(this.dichtbij(plek, nabij) <= nabij.straalMeter, this.#bedient(plek, nabij)),
      );
      if (past === true) uit.zeker.push(plek.naam);
      if (past === undefined) uit.misschien.push(plek.naam);
    }
    return uit;
  }

  /** A radius at whose edge no listing lies within three metres. */
  ontwijkRanden(vraag: Zoekvraag, plekken: Bouwplek[]): Zoekvraag {
    const { nabij } = vraag;
    if (!nabij) return vraag;
    let { straalMeter } = nabij;
    while (straalMeter > 20 && plekken.some((plek) => this.punten(plek).some((punt) => Math.abs(afstand(nabij, punt) - straalMeter) < 3))) straalMeter -= 7;
    return { ...vraag, nabij: { ...nabij, straalMeter } };
  }

  /** What is wrong with an order; undefined when it keeps what the documentation says. */
  volgordefout(plekken: Bouwplek[], gevonden: { naam: string; afstandMeter: number | null }[], vraag: Zoekvraag): string | undefined {
    const sortering = vraag.sortering ?? 'RELEVANTIE';
    const rijen = gevonden.map(({ naam, afstandMeter }) => ({ plek: plekken.find((plek) => plek.naam === naam)!, naam, afstandMeter }));
    for (const [plaats, rij] of rijen.entries()) {
      const volgende = rijen[plaats + 1];
      if (!volgende) return undefined;
      const paar = `${rij.naam} voor ${volgende.naam}`;
      if (sortering === 'STAND') {
        const stand = ({ plek }: typeof rij) => (plek.laatstBevestigd ?? plek.peildatum ?? '').slice(0, 10);
        if (stand(rij) < stand(volgende)) return `${paar}: ${stand(rij)} en ${stand(volgende)}`;
      } else if (sortering === 'NAAM' || (sortering === 'RELEVANTIE' && !vraag.tekst && !vraag.nabij)) {
        if (rij.naam > volgende.naam) return paar;
      } else if (sortering === 'AFSTAND' || (sortering === 'RELEVANTIE' && !vraag.tekst && vraag.nabij)) {
        if (rij.afstandMeter === null && volgende.afstandMeter !== null) return `${paar}: wat elders vandaan komt staat voor wat nabij is`;
        if (rij.afstandMeter !== null && volgende.afstandMeter !== null && rij.afstandMeter > volgende.afstandMeter) return `${paar}: ${rij.afstandMeter} en ${volgende.afstandMeter} meter`;
      }
    }
    return undefined;
  }
}
