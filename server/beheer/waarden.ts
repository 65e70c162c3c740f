/** What the parts of a listing may be: the same for the seed files, the forms and the database. */
import { z } from 'zod';

export const STATUSSEN = ['IDEE', 'IN_ONTWIKKELING', 'START_BIJ_VOLDOENDE_BELANGSTELLING', 'ACTIEF', 'VOL', 'TIJDELIJK_GESLOTEN', 'ONZEKER', 'GESTOPT'] as const;
export const VOORZIENINGSOORTEN = ['INITIATIEF', 'VRIJWILLIGERSPLEK', 'WIJKTEAM'] as const;
export const LOCATIESOORTEN = ['ADRES', 'BIJ_U_THUIS', 'RONDTREKKEND', 'ONLINE'] as const;
export const PRECISIES = ['GEBOUW', 'STRAAT', 'BUURT', 'WIJK', 'PLAATS', 'GEEN'] as const;
export const MOMENTSOORTEN = ['INLOOP', 'ACTIVITEIT', 'SPREEKUUR', 'TELEFONISCH'] as const;
export const TOEGANGSWIJZEN = ['VRIJE_INLOOP', 'AANMELDEN', 'VERWIJZING', 'INDICATIE'] as const;
export const KOSTENSOORTEN = ['GRATIS', 'VRIJWILLIGE_BIJDRAGE', 'VAST_BEDRAG', 'NAAR_INKOMEN', 'ANDERS'] as const;
export const KOSTEN_PER = ['KEER', 'DAGDEEL', 'DAG', 'WEEK', 'MAAND', 'JAAR', 'CURSUS', 'MAALTIJD', 'UUR', 'STUK'] as const;
export const CONTACT_VOOR = ['BEWONER', 'PROFESSIONAL'] as const;
export const CONTACTSOORTEN = ['TELEFOON', 'EMAIL', 'WEBSITE', 'POST', 'OVERIG'] as const;
export const RELATIESOORTEN = ['ONDERDEEL_VAN', 'VOLGENDE_STAP', 'INSTAP_VIA', 'VANGNET_VAN', 'GEHUISVEST_IN', 'SPREEKUUR_IN', 'OPVOLGER'] as const;
export const BEGELEIDINGSVORMEN = ['GEEN', 'OP_AFSTAND', 'VAN_VRIJWILLIGERS', 'VAN_BEROEPSKRACHT', 'ALTIJD_WERKBEGELEIDER'] as const;
export const TAALNIVEAUS = ['GEEN', 'A1', 'A2', 'B1', 'B2'] as const;
export const PLAATSENSTANDEN = ['RUIM', 'BEPERKT', 'VOL', 'ONBEKEND'] as const;
export const KANAALSOORTEN = ['TELEFOON', 'BALIE', 'POST', 'DIGITAAL', 'SPREEKUUR', 'HUISBEZOEK'] as const;
export const ORGANISATIESOORTEN = ['STICHTING', 'VERENIGING', 'BEWONERSINITIATIEF', 'COOPERATIE', 'GEMEENTE', 'WELZIJNSORGANISATIE', 'ZORGORGANISATIE',
  'WONINGCORPORATIE', 'SOCIALE_ONDERNEMING', 'LEERWERKBEDRIJF', 'KERK', 'SCHOOL', 'FONDS', 'BIBLIOTHEEK', 'POLITIE', 'BEDRIJF', 'NETWERK',
  'BELANGENORGANISATIE', 'OVERHEID', 'KENNISINSTELLING', 'ONBEKEND'] as const;

/** MA_OCHTEND ... ZO_AVOND, in the order of the week. */
export const DAGDELEN = ['MA', 'DI', 'WO', 'DO', 'VR', 'ZA', 'ZO'].flatMap((dag) => ['OCHTEND', 'MIDDAG', 'AVOND'].map((deel) => `${dag}_${deel}`));

/** A key or a code: kebab-case. */
export const sleutel = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'gebruik kleine letters, cijfers en streepjes').max(80);

/** A date as exact as its source: 2016, 2016-12 or 2016-12-31. */
export const peildatum = z.string().regex(/^(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, { error: 'schrijf een datum als 2016, 2016-12 of 2016-12-31', abort: true })
  .refine((tekst) => tekst.length < 10 || new Date(`${tekst}T00:00Z`).toISOString().startsWith(tekst), 'deze dag bestaat niet');

/** A range that goes up; an end that is left out is open. */
export const oplopend = (van: number | null | undefined, tot: number | null | undefined): boolean => van == null || tot == null || van <= tot;

/** Longest texts, in characters. */
export const LENGTE = {
  naam: 160, samenvatting: 300, beschrijving: 4_000, statusToelichting: 500, watJeDoet: 1_000, begeleidingToelichting: 400, vergoeding: 300, draagkracht: 400, teamsoort: 80,
  toegangToelichting: 500, kostenToelichting: 300, momentNaam: 120, momentToelichting: 300, contact: 300, contactLabel: 120, locatieNaam: 160, straat: 120, huisnummer: 20, plaats: 80, locatieToelichting: 500,
  relatieToelichting: 300, feitOnderwerp: 120, feitWaarde: 500, kanaalToelichting: 300, rol: 160, altTekst: 300, licentie: 100, reden: 500,
} as const;
