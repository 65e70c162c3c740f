import type { Sortering, VoorzieningStatus } from '../gql/graphql.ts';
import { leesWanneer, schrijfWanneer, type Wanneer } from './wanneer.ts';

/** Facts that a visitor can ask for, each the name of a field of ZoekFilter and of Facetten. */
export const feiten = ['gratis', 'zonderAanmelding', 'zonderIndicatie', 'rolstoel', 'plaatsVrij'] as const;
export type Feit = (typeof feiten)[number];

export type Vak = { west: number; zuid: number; oost: number; noord: number };

/**
 * Where somebody looks. `mij` and `adres` say only that there is a place: the place itself is kept in eigenPlek.ts,
 * in the memory of this page, because it says where a person is or lives.
 */
export type Waar =
  | { soort: 'overal' }
  | { soort: 'mij' }
  | { soort: 'adres' }
  | { soort: 'gebied'; code: string }
  | { soort: 'kaart'; vak: Vak };

export type Wat = 'zoeken' | 'doen';

/** Everything that decides which results are shown. One value, written to and read from the fragment of the URL. */
export type Zoekstaat = {
  tekst: string;
  wat: Wat;
  waar: Waar;
  afstandKm: number;
  wanneer: Wanneer;
  feiten: Feit[];
  themas: string[];
  doelgroepen: string[];
  statussen: VoorzieningStatus[];
  sortering: Sortering | null;
  beeld: 'lijst' | 'kaart';
};

export const afstandenKm = [1, 2, 5, 10, 25] as const;

export const beginstaat: Zoekstaat = {
  tekst: '',
  wat: 'zoeken',
  waar: { soort: 'overal' },
  afstandKm: 5,
  wanneer: { soort: 'altijd' },
  feiten: [],
  themas: [],
  doelgroepen: [],
  statussen: [],
  sortering: null,
  beeld: 'lijst',
};

const naamVanFeit: Record<Feit, string> = {
  gratis: 'gratis',
  zonderAanmelding: 'zonder-aanmelden',
  zonderIndicatie: 'zonder-indicatie',
  rolstoel: 'rolstoel',
  plaatsVrij: 'plaats-vrij',
};

const bekendeStatussen: readonly VoorzieningStatus[] = [
  'IDEE', 'IN_ONTWIKKELING', 'START_BIJ_VOLDOENDE_BELANGSTELLING', 'ACTIEF', 'VOL', 'TIJDELIJK_GESLOTEN', 'ONZEKER', 'GESTOPT',
];
const bekendeSorteringen: readonly Sortering[] = ['RELEVANTIE', 'AFSTAND', 'NAAM', 'STAND'];

/** Names of codes: kebab-case or a CBS code. Anything else in a hand-made URL is dropped. */
const geldigeCode = /^[A-Za-z0-9][A-Za-z0-9-]{0,79}$/;

const naarUrl = (code: string) => code.toLowerCase().replaceAll('_', '-');

/** Three decimals, about 100 m: finer than that never leaves the device. */
export const rondAf = (graden: number) => Math.round(graden * 1000) / 1000 || 0;

/** The fragment for a state, without "#". Browsers do not send the fragment to servers. */
export function schrijfZoekstaat(staat: Zoekstaat): string {
  const delen = new URLSearchParams();
  // Always there, so that a search without any word is still a search and not the start page.
  delen.set('wat', staat.wat);
  if (staat.tekst.trim()) delen.set('zoek', staat.tekst.trim());
  if (staat.waar.soort === 'mij') delen.set('bij', 'mij');
  if (staat.waar.soort === 'adres') delen.set('bij', 'adres');
  if (staat.waar.soort === 'gebied') delen.set('gebied', staat.waar.code);
  if (staat.waar.soort === 'kaart') {
    const { west, zuid, oost, noord } = staat.waar.vak;
    delen.set('kaartvak', [west, zuid, oost, noord].map(rondAf).join(','));
  }
  if (staat.afstandKm !== beginstaat.afstandKm) delen.set('afstand', String(staat.afstandKm));
  if (staat.wanneer.soort !== 'altijd') delen.set('wanneer', schrijfWanneer(staat.wanneer));
  for (const feit of staat.feiten) delen.set(naamVanFeit[feit], 'ja');
  if (staat.themas.length) delen.set('thema', staat.themas.join(','));
  if (staat.doelgroepen.length) delen.set('voor', staat.doelgroepen.join(','));
  if (staat.statussen.length) delen.set('status', staat.statussen.map(naarUrl).join(','));
  if (staat.sortering) delen.set('volgorde', naarUrl(staat.sortering));
  if (staat.beeld === 'kaart') delen.set('beeld', 'kaart');
  // A comma is harmless in a fragment and far easier to read.
  return delen.toString().replaceAll('%2C', ',');
}

function leesWaar(delen: URLSearchParams): Waar {
  const vak = delen.get('kaartvak')?.split(',').map(Number);
  if (vak?.length === 4 && vak.every(Number.isFinite)) {
    const [west = 0, zuid = 0, oost = 0, noord = 0] = vak.map(rondAf);
    if (west < oost && zuid < noord && Math.abs(zuid) <= 90 && Math.abs(noord) <= 90 && Math.abs(west) <= 180 && Math.abs(oost) <= 180)
      return { soort: 'kaart', vak: { west, zuid, oost, noord } };
  }
  const gebied = delen.get('gebied');
  if (gebied && geldigeCode.test(gebied)) return { soort: 'gebied', code: gebied };
  const bij = delen.get('bij');
  if (bij === 'mij' || bij === 'adres') return { soort: bij };
  return { soort: 'overal' };
}

const codes = (waarde: string | null) => [...new Set(waarde?.split(',').filter((code) => geldigeCode.test(code)) ?? [])].slice(0, 20);

/** The state in a fragment (with or without "#"), or null for the start page. Never throws: a part that is not understood is left out. */
export function leesZoekstaat(fragment: string): Zoekstaat | null {
  const delen = new URLSearchParams(fragment.replace(/^#/, ''));
  const wat = delen.get('wat');
  if (wat !== 'zoeken' && wat !== 'doen') return null;
  const afstandKm = Number(delen.get('afstand'));
  const volgorde = delen.get('volgorde');
  const statussen = codes(delen.get('status'));
  return {
    tekst: (delen.get('zoek') ?? '').trim().slice(0, 200),
    wat,
    waar: leesWaar(delen),
    afstandKm: afstandenKm.find((afstand) => afstand === afstandKm) ?? beginstaat.afstandKm,
    wanneer: leesWanneer(delen.get('wanneer')),
    feiten: feiten.filter((feit) => delen.get(naamVanFeit[feit]) === 'ja'),
    themas: codes(delen.get('thema')),
    doelgroepen: codes(delen.get('voor')),
    statussen: bekendeStatussen.filter((status) => statussen.includes(naarUrl(status))),
    sortering: bekendeSorteringen.find((sortering) => naarUrl(sortering) === volgorde) ?? null,
    beeld: delen.get('beeld') === 'kaart' ? 'kaart' : 'lijst',
  };
}

/** Link to the results of a search. */
export const adresVanZoekstaat = (staat: Zoekstaat) => `/#${schrijfZoekstaat(staat)}`;

/** The number of filters in use, apart from words and place. */
export const aantalFilters = (staat: Zoekstaat) =>
  (staat.wanneer.soort === 'altijd' ? 0 : 1) + staat.feiten.length + staat.themas.length + staat.doelgroepen.length + staat.statussen.length;
