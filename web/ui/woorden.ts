import type {
  Begeleiding, ContactSoort, JaNeeOnbekend, KanaalSoort, KostenPer, MeldingSoort, MomentSoort, OrganisatieSoort, PlaatsenStand, SuggestieSoort,
  Taalniveau, ToegangWijze, VoorzieningSoort, VoorzieningStatus, WeigeringReden,
} from '../gql/graphql.ts';

// The words on the screen for the codes of the API. Every code has one: the compiler misses none.

export const soortInWoorden: Record<VoorzieningSoort, string> = {
  INITIATIEF: 'Activiteit of hulp',
  VRIJWILLIGERSPLEK: 'Plek om iets te doen',
  WIJKTEAM: 'Wijkteam',
};

export const statusInWoorden: Record<VoorzieningStatus, string> = {
  IDEE: 'Nog een idee',
  IN_ONTWIKKELING: 'Wordt nu opgezet',
  START_BIJ_VOLDOENDE_BELANGSTELLING: 'Begint als er genoeg mensen zijn',
  ACTIEF: 'Bezig',
  VOL: 'Nu vol',
  TIJDELIJK_GESLOTEN: 'Tijdelijk gesloten',
  ONZEKER: 'Nog niet nagekeken',
  GESTOPT: 'Gestopt',
};

export const jaNeeInWoorden: Record<JaNeeOnbekend, string> = { JA: 'Ja', NEE: 'Nee', ONBEKEND: 'Onbekend' };

export const toegangInWoorden: Record<ToegangWijze, string> = {
  VRIJE_INLOOP: 'Je kunt zo binnenlopen.',
  AANMELDEN: 'Je moet je eerst aanmelden.',
  VERWIJZING: 'Iemand moet je doorsturen, bijvoorbeeld je huisarts.',
  INDICATIE: 'Je hebt een indicatie nodig. Dat is een besluit dat je deze hulp krijgt.',
};

/** What the people or organisations do that stand with a way in. */
export const wieInWoorden: Record<ToegangWijze, string> = {
  VRIJE_INLOOP: 'Via',
  AANMELDEN: 'Wie je kan aanmelden',
  VERWIJZING: 'Zij kunnen je doorsturen',
  INDICATIE: 'Wie de indicatie kan vragen',
};

export const perInWoorden: Record<KostenPer, string> = {
  KEER: 'per keer',
  DAGDEEL: 'per ochtend, middag of avond',
  DAG: 'per dag',
  WEEK: 'per week',
  MAAND: 'per maand',
  JAAR: 'per jaar',
  CURSUS: 'voor de hele cursus',
  MAALTIJD: 'per maaltijd',
  UUR: 'per uur',
  STUK: 'per stuk',
};

export const momentInWoorden: Record<MomentSoort, string> = {
  INLOOP: 'Inloop',
  ACTIVITEIT: 'Activiteit',
  SPREEKUUR: 'Spreekuur',
  TELEFONISCH: 'Telefonisch',
};

export const contactInWoorden: Record<ContactSoort, string> = {
  TELEFOON: 'Telefoon',
  EMAIL: 'E-mail',
  WEBSITE: 'Website',
  POST: 'Post',
  OVERIG: 'Anders',
};

export const begeleidingInWoorden: Record<Begeleiding, string> = {
  GEEN: 'Er is geen begeleiding.',
  OP_AFSTAND: 'Iemand helpt je op afstand.',
  VAN_VRIJWILLIGERS: 'Vrijwilligers helpen je op weg.',
  VAN_BEROEPSKRACHT: 'Iemand die hier werkt, helpt je op weg.',
  ALTIJD_WERKBEGELEIDER: 'Er is altijd een werkbegeleider bij.',
};

export const taalniveauInWoorden: Record<Taalniveau, string> = {
  GEEN: 'Je hoeft geen Nederlands te kunnen.',
  A1: 'Je kent een paar woorden Nederlands (A1).',
  A2: 'Je kunt een eenvoudig gesprek voeren (A2).',
  B1: 'Je kunt een gewoon gesprek voeren (B1).',
  B2: 'Je spreekt goed Nederlands (B2).',
};

export const plaatsenInWoorden: Record<PlaatsenStand, string> = {
  RUIM: 'Er is plaats.',
  BEPERKT: 'Er is nog een beetje plaats.',
  VOL: 'Alle plaatsen zijn bezet.',
  ONBEKEND: 'We weten niet of er plaats is.',
};

export const kanaalInWoorden: Record<KanaalSoort, string> = {
  TELEFOON: 'Bellen',
  BALIE: 'Langsgaan bij de balie',
  POST: 'Een brief sturen',
  DIGITAAL: 'Via internet',
  SPREEKUUR: 'Naar het spreekuur',
  HUISBEZOEK: 'Iemand komt bij je thuis',
};

export const suggestieInWoorden: Record<SuggestieSoort, string> = {
  THEMA: 'Onderwerp',
  VOORZIENING: 'Plek',
  ORGANISATIE: 'Organisatie',
  GEBIED: 'Wijk of plaats',
  STRAAT: 'Straat',
  POSTCODE: 'Postcode',
};

export const organisatieInWoorden: Record<OrganisatieSoort, string | null> = {
  STICHTING: 'Stichting',
  VERENIGING: 'Vereniging',
  BEWONERSINITIATIEF: 'Initiatief van bewoners',
  COOPERATIE: 'Coöperatie',
  GEMEENTE: 'Gemeente',
  WELZIJNSORGANISATIE: 'Welzijnsorganisatie',
  ZORGORGANISATIE: 'Zorgorganisatie',
  WONINGCORPORATIE: 'Woningcorporatie',
  SOCIALE_ONDERNEMING: 'Sociale onderneming',
  LEERWERKBEDRIJF: 'Leerwerkbedrijf',
  KERK: 'Kerk of geloofsgemeenschap',
  SCHOOL: 'School',
  FONDS: 'Fonds',
  BIBLIOTHEEK: 'Bibliotheek',
  POLITIE: 'Politie',
  BEDRIJF: 'Bedrijf',
  NETWERK: 'Netwerk',
  BELANGENORGANISATIE: 'Belangenorganisatie',
  OVERHEID: 'Overheid',
  KENNISINSTELLING: 'Onderzoek en kennis',
  ONBEKEND: null,
};

const gebiedssoorten: Record<string, string> = {
  LAND: 'land', PROVINCIE: 'provincie', REGIO: 'regio', GEMEENTE: 'gemeente', STADSDEEL: 'stadsdeel', WIJK: 'wijk', BUURT: 'buurt', KERN: 'dorp',
  PLAATS: 'plaats', GEBIED: 'wijk of plaats', DEELGEBIED: 'gebied', VERZORGINGSGEBIED: 'gebied', POSTCODE: 'postcode', ADRES: 'adres', STRAAT: 'straat', WEG: 'straat', WOONPLAATS: 'plaats',
};

/** Kinds of areas and places are open-ended: a new one is shown in its own words. */
export const gebiedssoortInWoorden = (soort: string) => gebiedssoorten[soort.toUpperCase()] ?? soort.toLowerCase().replaceAll('_', ' ');

const taalnamen = new Intl.DisplayNames('nl', { type: 'language' });

/** "ar" becomes "Arabisch". */
export function taalInWoorden(code: string): string {
  try {
    return taalnamen.of(code) ?? code;
  } catch {
    return code;
  }
}

/** What somebody confirmed, one part or all of it. */
const onderdelen: Record<string, string> = {
  ALLES: 'alles', TIJDEN: 'de tijden', PLAATS: 'de plaats', CONTACT: 'hoe je contact opneemt', TOEGANG: 'hoe je binnenkomt', KOSTEN: 'de prijs', PLAATSEN: 'of er plaats is', TEKST: 'de tekst',
};
export const onderdeelInWoorden = (onderdeel: string) => onderdelen[onderdeel] ?? onderdeel.toLowerCase();

/** Who looked at it: a role, never a person. */
const rollen: Record<string, string> = {
  BRON: 'de bron', EIGENAAR: 'de plek zelf', HELPER: 'iemand die de plek helpt', ONDERSTEUNER: 'iemand die de plek ondersteunt', MODERATOR: 'iemand die deze kaart nakijkt', BEHEERDER: 'de beheerder van deze kaart',
};
export const rolInWoorden = (rol: string) => rollen[rol] ?? 'iemand die dit mag nakijken';

const dagen: Record<string, string> = { MA: 'maandag', DI: 'dinsdag', WO: 'woensdag', DO: 'donderdag', VR: 'vrijdag', ZA: 'zaterdag', ZO: 'zondag' };

/** "MA_OCHTEND" becomes "maandagochtend". */
export function dagdeelInWoorden(dagdeel: string): string {
  const [dag = '', deel = ''] = dagdeel.split('_');
  return (dagen[dag] ?? dag.toLowerCase()) + deel.toLowerCase();
}

/** Why a place could not take somebody. */
export const weigeringInWoorden: Record<WeigeringReden, string> = { VOL: 'Het zit vol', TE_ZWAAR: 'De vraag was te zwaar', TE_VER: 'Het is te ver', TAAL: 'De taal lukte niet' };

/** What somebody reported. */
export function meldingInWoorden(soort: MeldingSoort, onderdeel: string | null | undefined): string {
  if (soort === 'GESTOPT') return 'De plek bestaat niet meer';
  if (soort === 'NIEUWE_PLEK') return 'Er ontbreekt een plek';
  return onderdeel && onderdeel !== 'ALLES' ? `Dit klopt niet: ${onderdeelInWoorden(onderdeel)}` : 'Er klopt iets niet';
}
