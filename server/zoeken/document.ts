/** Everything a reader may see of one voorziening, as it is stored in zoekdocument.document: no protected address is in it. Sources and entries of code lists stand in it by code (begrippen.ts has them). */
import type { Moment as Tijd } from '../tijd/rooster.ts';
import type { Vakantieregio } from '../tijd/schoolvakanties.ts';

export interface Bron {
  code: string;
  titel: string;
  uitgever: string | null;
  url: string | null;
  licentie: string | null;
  datum: string | null;
  toelichting: string | null;
}

export interface GebiedKort {
  id: string;
  code: string;
  naam: string;
  soort: string;
}

export interface OrganisatieKort {
  id: string;
  slug: string;
  naam: string;
}

/** Where a fact comes from: source by code, place in it, and the date for which it says so. */
export interface Herkomst {
  bron: string | null;
  vindplaats: string | null;
  peildatum: string | null;
}

export interface Locatie extends Herkomst {
  id: string;
  soort: 'ADRES' | 'BIJ_U_THUIS' | 'RONDTREKKEND' | 'ONLINE';
  naam: string | null;
  straat: string | null;
  huisnummer: string | null;
  postcode: string | null;
  plaats: string | null;
  gebied: GebiedKort | null;
  lat: number | null;
  lon: number | null;
  precisie: 'GEBOUW' | 'STRAAT' | 'BUURT' | 'WIJK' | 'PLAATS' | 'GEEN';
  afgeschermd: boolean;
  toelichting: string | null;
}

export interface Toegang extends Herkomst {
  wijze: 'VRIJE_INLOOP' | 'AANMELDEN' | 'VERWIJZING' | 'INDICATIE';
  wetten: string[];
  verwijzers: string[];
  toelichting: string | null;
}

export interface Kosten extends Herkomst {
  soort: 'GRATIS' | 'VRIJWILLIGE_BIJDRAGE' | 'VAST_BEDRAG' | 'NAAR_INKOMEN' | 'ANDERS';
  bedragCent: number | null;
  bedragTotCent: number | null;
  per: 'KEER' | 'DAGDEEL' | 'DAG' | 'WEEK' | 'MAAND' | 'JAAR' | 'CURSUS' | 'MAALTIJD' | 'UUR' | 'STUK' | null;
  toelichting: string | null;
}

/** When, and where when that differs by moment: one of locaties, null when unknown. */
export interface Moment extends Tijd {
  locatie: Locatie | null;
}

export interface Contact {
  voor: 'BEWONER' | 'PROFESSIONAL';
  soort: 'TELEFOON' | 'EMAIL' | 'WEBSITE' | 'POST' | 'OVERIG';
  waarde: string;
  label: string | null;
  peildatum: string | null;
}

export type Relatiesoort = 'ONDERDEEL_VAN' | 'VOLGENDE_STAP' | 'INSTAP_VIA' | 'VANGNET_VAN' | 'GEHUISVEST_IN' | 'SPREEKUUR_IN' | 'OPVOLGER';
export type Voorzieningsoort = 'INITIATIEF' | 'VRIJWILLIGERSPLEK' | 'WIJKTEAM';
export type Status = 'IDEE' | 'IN_ONTWIKKELING' | 'START_BIJ_VOLDOENDE_BELANGSTELLING' | 'ACTIEF' | 'VOL' | 'TIJDELIJK_GESLOTEN' | 'ONZEKER' | 'GESTOPT';

export interface Relatie extends Herkomst {
  soort: Relatiesoort;
  vanHier: boolean;
  toelichting: string | null;
  id: string;
  slug: string;
  naam: string;
  voorzieningSoort: Voorzieningsoort;
}

export interface Feit {
  onderwerp: string;
  waarde: string;
  bron: string;
  vindplaats: string | null;
  peildatum: string | null;
}

export interface Plek {
  watJeDoet: string | null;
  watWeVragen: string | null;
  watWeBieden: string | null;
  soortenPlek: string[];
  treden: { van: number; tot: number; bron: string; vindplaats: string | null } | null;
  begeleiding: 'GEEN' | 'OP_AFSTAND' | 'VAN_VRIJWILLIGERS' | 'VAN_BEROEPSKRACHT' | 'ALTIJD_WERKBEGELEIDER' | null;
  begeleidingToelichting: string | null;
  taalniveau: 'GEEN' | 'A1' | 'A2' | 'B1' | 'B2' | null;
  dagdelen: string[];
  urenPerWeekVan: number | null;
  urenPerWeekTot: number | null;
  vergoeding: string | null;
  plaatsen: { totaal: number | null; vrij: number | null; stand: 'RUIM' | 'BEPERKT' | 'VOL' | 'ONBEKEND'; peildatum: string | null; vrijVanaf: string | null };
  draagkracht: { profielA: boolean | null; profielB: boolean | null; toelichting: string | null };
}

export interface Team {
  teamsoort: string;
  outreachend: boolean | null;
  kanalen: ({ soort: 'TELEFOON' | 'BALIE' | 'POST' | 'DIGITAAL' | 'SPREEKUUR' | 'HUISBEZOEK'; toelichting: string | null } & Herkomst)[];
  samenstelling: ({ organisatie: OrganisatieKort | null; rol: string | null } & Herkomst)[];
}

export interface Voorzieningdocument {
  id: string;
  slug: string;
  soort: Voorzieningsoort;
  naam: string;
  aliassen: string[];
  samenvatting: string;
  beschrijving: string | null;
  organisatie: OrganisatieKort | null;
  /** codes of the code lists, as chosen for this listing */
  themas: string[];
  functies: string[];
  doelgroepen: string[];
  iedereenWelkom: boolean | null;
  leeftijdVan: number | null;
  leeftijdTot: number | null;
  talen: string[];
  toegankelijkheid: Record<string, boolean>;
  toegangen: Toegang[];
  kosten: Kosten[];
  momenten: Moment[];
  /** region for school holidays; null when unknown */
  vakantieregio: Vakantieregio | null;
  locaties: Locatie[];
  werkgebied: GebiedKort[];
  eigenWerkgebied: boolean;
  contacten: Contact[];
  fotos: { altTekst: string; bestand: string; breedte: number; hoogte: number; licentie: string | null }[];
  relaties: Relatie[];
  feiten: Feit[];
  status: Status;
  statusToelichting: string | null;
  bron: string;
  vindplaats: string | null;
  peildatum: string | null;
  laatstBevestigd: string | null;
  bevestigdDoor: string | null;
  bevestigingen: { onderdeel: string; op: string; door: string }[];
  herzieningVoor: string | null;
  /** everybody who could know was asked whether it is still right, and nobody answered */
  nietBevestigd: boolean;
  financieringTot: string | null;
  synthetisch: boolean;
  versie: number;
  createdAt: string;
  updatedAt: string;
  plek: Plek | null;
  team: Team | null;
}

/** Free for the person? A voluntary contribution is free; unknown when no price is known. */
export function isGratis(document: Pick<Voorzieningdocument, 'kosten'>): boolean | null {
  if (document.kosten.length === 0) return null;
  if (document.kosten.some((prijs) => prijs.soort === 'GRATIS' || prijs.soort === 'VRIJWILLIGE_BIJDRAGE')) return true;
  return document.kosten.every((prijs) => prijs.soort === 'ANDERS') ? null : false;
}

/** Can one come without a decision of the gemeente? Unknown when no way in is known. */
export function isZonderIndicatie(document: Pick<Voorzieningdocument, 'toegangen'>): boolean | null {
  return document.toegangen.length === 0 ? null : document.toegangen.some((toegang) => toegang.wijze !== 'INDICATIE');
}

/** Can one just walk in? Unknown when no way in is known. */
export function isZonderAanmelding(document: Pick<Voorzieningdocument, 'toegangen'>): boolean | null {
  return document.toegangen.length === 0 ? null : document.toegangen.some((toegang) => toegang.wijze === 'VRIJE_INLOOP');
}

/** Is there room for a volunteer? Only places to do something can say so. */
export function heeftPlaats(document: Pick<Voorzieningdocument, 'plek' | 'status'>): boolean | null {
  if (document.plek === null) return null;
  if (document.status === 'GESTOPT' || document.status === 'TIJDELIJK_GESLOTEN' || document.status === 'VOL' || document.plek.plaatsen.stand === 'VOL') return false;
  if (document.plek.plaatsen.vrij !== null) return document.plek.plaatsen.vrij > 0;
  return document.plek.plaatsen.stand === 'ONBEKEND' ? null : true;
}
