/** Who may do what: the one place where that is decided. A table of role by act, and whether a mandate reaches the listing. */
import type { Rol } from './versies.ts';

/** Roles that a mandate can give; BRON is who loads sources, which is not somebody. */
export type Mandaatrol = Exclude<Rol, 'BRON'>;
export const MANDAATROLLEN = ['EIGENAAR', 'HELPER', 'ONDERSTEUNER', 'MODERATOR', 'BEHEERDER'] as const satisfies readonly Mandaatrol[];

/** A scoped right, as it is stored; a mandate without any scope (administrators only) reaches everything. */
export interface Mandaat {
  id: string;
  accountId: string;
  rol: Mandaatrol;
  organisatieId: string | null;
  voorzieningId: string | null;
  gebiedId: string | null;
  themaCode: string | null;
  geldigVan: Date;
  geldigTot: Date | null;
  ingetrokkenOp: Date | null;
}

/** What something is done to: a listing, an organisation (no voorzieningId), or an area (gebiedIds only). */
export interface Doel {
  voorzieningId: string | null;
  organisatieId: string | null;
  /** every area that it lies in or serves, with the areas around those */
  gebiedIds: readonly string[];
  /** its themes, with the wider ones */
  themas: readonly string[];
  /** has anybody a valid mandate as its owner? */
  heeftEigenaar: boolean;
}

/** Where in its row: JA; NEE; or only while nobody owns the listing. */
type Antwoord = 'JA' | 'NEE' | 'ZONDER_EIGENAAR';

/** Every act that needs a mandate, by role. What is not here (reading, suggesting, claiming, making a listing) needs none. */
export const RECHTEN = {
  // see what is not public: versions, remarks, suggestions, why it is hidden
  ACHTERKANT_ZIEN: { EIGENAAR: 'JA', HELPER: 'JA', ONDERSTEUNER: 'JA', MODERATOR: 'JA', BEHEERDER: 'JA' },
  // a protected address is for who lives by it
  AFGESCHERMD_ADRES_ZIEN: { EIGENAAR: 'JA', HELPER: 'JA', ONDERSTEUNER: 'NEE', MODERATOR: 'NEE', BEHEERDER: 'NEE' },
  // the words and facts of an initiative are its own: a gemeente does not rewrite them
  WIJZIGEN: { EIGENAAR: 'JA', HELPER: 'JA', ONDERSTEUNER: 'JA', MODERATOR: 'NEE', BEHEERDER: 'NEE' },
  BEVESTIGEN: { EIGENAAR: 'JA', HELPER: 'JA', ONDERSTEUNER: 'JA', MODERATOR: 'NEE', BEHEERDER: 'NEE' },
  HERSTELLEN: { EIGENAAR: 'JA', HELPER: 'JA', ONDERSTEUNER: 'JA', MODERATOR: 'NEE', BEHEERDER: 'NEE' },
  // only the initiative can say that a person agreed; anybody who keeps order can take it away
  TOESTEMMING_VASTLEGGEN: { EIGENAAR: 'JA', HELPER: 'JA', ONDERSTEUNER: 'NEE', MODERATOR: 'NEE', BEHEERDER: 'NEE' },
  TOESTEMMING_INTREKKEN: { EIGENAAR: 'JA', HELPER: 'JA', ONDERSTEUNER: 'JA', MODERATOR: 'JA', BEHEERDER: 'JA' },
  SUGGESTIE_BESLISSEN: { EIGENAAR: 'JA', HELPER: 'JA', ONDERSTEUNER: 'JA', MODERATOR: 'ZONDER_EIGENAAR', BEHEERDER: 'ZONDER_EIGENAAR' },
  REAGEREN: { EIGENAAR: 'JA', HELPER: 'JA', ONDERSTEUNER: 'JA', MODERATOR: 'JA', BEHEERDER: 'JA' },
  VERBERGEN: { EIGENAAR: 'NEE', HELPER: 'NEE', ONDERSTEUNER: 'NEE', MODERATOR: 'JA', BEHEERDER: 'JA' },
  NAKIJKEN: { EIGENAAR: 'NEE', HELPER: 'NEE', ONDERSTEUNER: 'NEE', MODERATOR: 'JA', BEHEERDER: 'JA' },
  // needed for both listings
  SAMENVOEGEN: { EIGENAAR: 'JA', HELPER: 'NEE', ONDERSTEUNER: 'ZONDER_EIGENAAR', MODERATOR: 'ZONDER_EIGENAAR', BEHEERDER: 'ZONDER_EIGENAAR' },
  MENSEN_ZIEN: { EIGENAAR: 'JA', HELPER: 'JA', ONDERSTEUNER: 'NEE', MODERATOR: 'NEE', BEHEERDER: 'JA' },
  HELPER_UITNODIGEN: { EIGENAAR: 'JA', HELPER: 'NEE', ONDERSTEUNER: 'NEE', MODERATOR: 'NEE', BEHEERDER: 'NEE' },
  OVERDRAGEN: { EIGENAAR: 'JA', HELPER: 'NEE', ONDERSTEUNER: 'NEE', MODERATOR: 'NEE', BEHEERDER: 'NEE' },
  HELPER_INTREKKEN: { EIGENAAR: 'JA', HELPER: 'NEE', ONDERSTEUNER: 'NEE', MODERATOR: 'NEE', BEHEERDER: 'JA' },
  EIGENAAR_INTREKKEN: { EIGENAAR: 'NEE', HELPER: 'NEE', ONDERSTEUNER: 'NEE', MODERATOR: 'NEE', BEHEERDER: 'JA' },
  AANVRAAG_BESLISSEN: { EIGENAAR: 'JA', HELPER: 'NEE', ONDERSTEUNER: 'NEE', MODERATOR: 'ZONDER_EIGENAAR', BEHEERDER: 'JA' },
  ONDERSTEUNER_AANSTELLEN: { EIGENAAR: 'NEE', HELPER: 'NEE', ONDERSTEUNER: 'NEE', MODERATOR: 'JA', BEHEERDER: 'JA' },
  MODERATOR_AANSTELLEN: { EIGENAAR: 'NEE', HELPER: 'NEE', ONDERSTEUNER: 'NEE', MODERATOR: 'NEE', BEHEERDER: 'JA' },
  BEHEERDER_AANSTELLEN: { EIGENAAR: 'NEE', HELPER: 'NEE', ONDERSTEUNER: 'NEE', MODERATOR: 'NEE', BEHEERDER: 'JA' },
  // what is stale in an area, what places there need, how often they refused
  OVERZICHT_ZIEN: { EIGENAAR: 'NEE', HELPER: 'NEE', ONDERSTEUNER: 'JA', MODERATOR: 'JA', BEHEERDER: 'JA' },
} as const satisfies Record<string, Record<Mandaatrol, Antwoord>>;

export type Handeling = keyof typeof RECHTEN;
export const HANDELINGEN = Object.keys(RECHTEN) as Handeling[];

/** What a session may do that began with the link of a reminder: that link was a while in a mailbox, so no rights of others and no protected address. */
export const KORTE_SESSIE: ReadonlySet<Handeling> = new Set(['ACHTERKANT_ZIEN', 'WIJZIGEN', 'BEVESTIGEN', 'HERSTELLEN', 'SUGGESTIE_BESLISSEN', 'REAGEREN']);

/** Is it in force at this time? */
export function isGeldig(mandaat: Pick<Mandaat, 'geldigVan' | 'geldigTot' | 'ingetrokkenOp'>, nu: Date): boolean {
  return mandaat.geldigVan <= nu && (mandaat.geldigTot === null || mandaat.geldigTot > nu) && mandaat.ingetrokkenOp === null;
}

/** Does its scope hold this? Each limit that the mandate has must be met. */
export function reikt(mandaat: Mandaat, doel: Doel): boolean {
  if (mandaat.organisatieId !== null && mandaat.organisatieId !== doel.organisatieId) return false;
  if (mandaat.voorzieningId !== null && mandaat.voorzieningId !== doel.voorzieningId) return false;
  if (mandaat.gebiedId !== null && !doel.gebiedIds.includes(mandaat.gebiedId)) return false;
  if (mandaat.themaCode !== null && !doel.themas.includes(mandaat.themaCode)) return false;
  return mandaat.rol === 'BEHEERDER' || mandaat.organisatieId !== null || mandaat.voorzieningId !== null || mandaat.gebiedId !== null || mandaat.themaCode !== null;
}

/** The mandate by which this may be done now, the nearest role first; undefined when there is none. */
export function magMet(mandaten: readonly Mandaat[], handeling: Handeling, doel: Doel, nu: Date): Mandaat | undefined {
  return MANDAATROLLEN.flatMap((rol) => mandaten.filter((mandaat) => mandaat.rol === rol)).find((mandaat) => {
    const antwoord: Antwoord = RECHTEN[handeling][mandaat.rol];
    return isGeldig(mandaat, nu) && (antwoord === 'JA' || (antwoord === 'ZONDER_EIGENAAR' && !doel.heeftEigenaar)) && reikt(mandaat, doel);
  });
}
