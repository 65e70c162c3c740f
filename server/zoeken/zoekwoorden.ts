/** The words of one listing as they stand in the index: stems, parts of compounds, code list entries, its whole name and its places. */
import { lexeemVan } from './begrippen.ts';
import { isGratis, isZonderAanmelding, type Voorzieningdocument } from './document.ts';
import { isStopwoord, stam, woordenVan } from './taal.ts';

/** Where a word stands, from heavy to light; what each weighs stands in gewichten.ts. */
type Veld = 'A' | 'B' | 'C' | 'D';

const aaneen = (tekst: string): string => woordenVan(tekst).join('');
/** A name as one word, so that "SamenZwolle" and "Samen Zwolle" are the same; at most so many letters. */
export const naamLexeem = (naam: string): string => `naam=${aaneen(naam).slice(0, 100)}`;
/** Lies in an area of this name, and serves one. */
export const ligtInLexeem = (gebied: string): string => `in=${aaneen(gebied)}`;
export const dientLexeem = (gebied: string): string => `voor=${aaneen(gebied)}`;

/** A team that helps with anything. */
export const WIJKTEAM = 'soort=wijkteam';
/** What one gets there. */
export const functieLexeem = (code: string): string => `functie=${code}`;

/** "Noordoost en Overvecht" is asked for as one of both, too. */
const namenIn = (gebied: string): string[] => [...new Set([gebied, ...gebied.split(/ en |, | - /)])];

const WEEKDAGEN = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'] as const;
const RRULE_DAGEN: Record<string, string> = { SU: 'zondag', MO: 'maandag', TU: 'dinsdag', WE: 'woensdag', TH: 'donderdag', FR: 'vrijdag', SA: 'zaterdag' };

/** Days and parts of the day on which there is something: "maandag", "ochtend". */
function tijdwoorden(momenten: Voorzieningdocument['momenten']): string[] {
  return momenten.flatMap(({ begin, herhaling }) => {
    if (begin === null) return [];
    const uur = Number(begin.slice(11, 13));
    const dagen = [...(herhaling?.match(/BYDAY=([^;]+)/)?.[1] ?? '').matchAll(/[A-Z]{2}/g)].map(([code]) => RRULE_DAGEN[code]!);
    const opDagen = dagen.length > 0 ? dagen : [WEEKDAGEN[new Date(`${begin.slice(0, 10)}T00:00Z`).getUTCDay()]!];
    return [...opDagen, uur < 12 ? 'ochtend' : uur < 17 ? 'middag' : 'avond', ...(opDagen.some((dag) => dag === 'zaterdag' || dag === 'zondag') ? ['weekend'] : [])];
  });
}

export interface Tekstbron {
  document: Voorzieningdocument;
  organisatieAliassen: string[];
  /** the theme that was chosen first; null when nobody said which */
  hoofdthema: string | null;
  /** themas with the wider ones above them */
  ruimeThemas: string[];
  /** names of the areas it lies in, and of those it serves */
  gebieden: string[];
  werkgebieden: string[];
}

/** Every text of a listing that is searched, with where it stands. Names that somebody chose come first. */
function velden({ document, organisatieAliassen, gebieden, werkgebieden }: Tekstbron): [Veld, (string | null)[]][] {
  const { plek } = document;
  return [
    ['A', [document.naam, ...document.aliassen]],
    ['B', [document.organisatie?.naam ?? null, ...organisatieAliassen]],
    ['C', [document.samenvatting, plek?.watJeDoet ?? null]],
    ['D', [document.beschrijving, plek?.watWeVragen ?? null, plek?.watWeBieden ?? null, document.team?.teamsoort ?? null, ...gebieden, ...werkgebieden]],
    ['D', document.locaties.flatMap((locatie) => (locatie.afgeschermd ? [] : [locatie.naam, locatie.straat, locatie.plaats]))],
    ['D', [...document.momenten.map(({ naam }) => naam), ...tijdwoorden(document.momenten)]],
    ['D', [isGratis(document) ? 'gratis' : null, isZonderAanmelding(document) ? 'inloop' : null, document.toegankelijkheid.rolstoel ? 'rolstoel' : null]],
  ];
}

/** The words in these texts that may be compounds. */
export const alleWoorden = (bronnen: Tekstbron[]): Set<string> => new Set(bronnen.flatMap((bron) => velden(bron).flatMap(([, teksten]) => teksten.flatMap((tekst) => (tekst === null ? [] : woordenVan(tekst))))));

/**
 * The index of one listing, as tsvector text, and its words as they are written.
 * A word counts once per weight, however often it is repeated, so repeating wins nothing.
 * @param ontleed the parts of a compound, empty for other words
 */
export function maakZoekvector(bron: Tekstbron, ontleed: (woord: string) => readonly string[]): { vector: string; woorden: string[] } {
  const { document } = bron;
  const gewichten = new Map<string, Set<Veld>>();
  const woorden = new Set<string>();
  const zet = (veld: Veld, lexeem: string) => gewichten.set(lexeem, (gewichten.get(lexeem) ?? new Set<Veld>()).add(veld));
  /** counted with the words, so that a question knows how many listings an entry has */
  const zetBegrip = (veld: Veld, lexeem: string) => {
    woorden.add(lexeem);
    zet(veld, lexeem);
  };
  const zetWoord = (veld: Veld, woord: string) => {
    woorden.add(woord);
    zet(veld, stam(woord));
  };
  for (const [veld, teksten] of velden(bron))
    for (const woord of teksten.flatMap((tekst) => (tekst === null ? [] : woordenVan(tekst)))) {
      if (isStopwoord(woord)) {
        // a name may consist of small words, and is asked for with them
        if (veld === 'A') zet('A', woord);
        continue;
      }
      zetWoord(veld, woord);
      // a part says less than the whole
      for (const deel of ontleed(woord)) if (!isStopwoord(deel)) zetWoord(veld === 'A' ? 'C' : 'D', deel);
    }
  for (const naam of [document.naam, ...document.aliassen]) zet('A', naamLexeem(naam));
  // what it is about stands in the index as a code; a question is translated to those, so a new synonym needs no new index.
  // The fewer themes a listing has, the more it is about each of them; most about the one that was chosen first.
  const themaveld = document.themas.length <= 2 ? 'A' : document.themas.length <= 4 ? 'B' : 'C';
  for (const code of document.themas) zetBegrip(code === bron.hoofdthema ? 'A' : themaveld, lexeemVan('THEMA', code));
  for (const code of bron.ruimeThemas) if (!document.themas.includes(code)) zetBegrip('C', lexeemVan('THEMA', code));
  if (document.soort === 'WIJKTEAM') zetBegrip('A', WIJKTEAM);
  for (const code of document.functies) zet('A', functieLexeem(code));
  for (const code of document.plek?.soortenPlek ?? []) zetBegrip('A', lexeemVan('SOORT_PLEK', code));
  for (const code of document.doelgroepen) zetBegrip(document.doelgroepen.length <= 2 ? 'A' : 'B', lexeemVan('DOELGROEP', code));
  for (const gebied of bron.gebieden.flatMap(namenIn)) zet('D', ligtInLexeem(gebied));
  for (const gebied of bron.werkgebieden.flatMap(namenIn)) zet('D', dientLexeem(gebied));
  return { vector: [...gewichten].map(([lexeem, standen]) => `'${lexeem}':${[...standen].sort().map((veld, plek) => `${plek + 1}${veld}`).join(',')}`).join(' '), woorden: [...woorden] };
}
