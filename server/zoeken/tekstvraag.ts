/** What somebody typed, read as words, themes and places: which listings answer it, and how well. Knows no SQL. */
import { DOEN_BEGRIPPEN, functieVan, isAlleenMaar, isBijzaak, isDoenwoord, isVanIemand, leesLeeftijd, vraagtHulp, wilDoen } from './bedoeling.ts';
import type { Begrippen } from './begrippen.ts';
import { GEWICHTEN } from './gewichten.ts';
import type { Herkend } from './herkenning.ts';
import { delenVan } from './samenstelling.ts';
import { isStopwoord, isZwak, LANGE_STOPWOORDEN, stam, woordenVan } from './taal.ts';
import { afstandTussen } from './typfout.ts';
import type { Woordenschat } from './woordenschat.ts';
import { functieLexeem, naamLexeem, WIJKTEAM } from './zoekwoorden.ts';

export const LANGSTE_TEKST = 300;
const MEESTE_WOORDEN = 12;
const MEESTE_VERWANT = 12;
/** Of a long question, the words with most weight decide which listings answer it. */
const BESLISSENDE_WOORDEN = 5;

/** Something that may stand in a listing, and what it is worth there. */
export interface Gewogen {
  lexeem: string;
  gewicht: number;
}

/** One word of the question with everything that counts as a hit. */
export interface Woordgroep {
  woord: string;
  /** what it was read as, when it was a typing error */
  verbeterd: string | undefined;
  /** stems and beginnings in listings ("schuld", "schul:*"), each a tsquery */
  lexemen: string[];
  /** entries of code lists that it speaks for ("thema=geld-en-schulden") */
  begrippen: string[];
  /** what each of the lexemen and parts of it is worth where it is found */
  punten: Gewogen[];
  /** what it is looked for by: all of the above, or only itself when that finds enough */
  voorwaarde: string;
  /** does it find enough by itself? */
  ruim: boolean;
  /** its share in the question, 0 to 1 */
  aandeel: number;
  /** is there something that it can be found by? An unknown word, of which only a beginning might be somewhere, is not */
  vindbaar: boolean;
  /** is it (a part of) the name of a place? */
  plaats: boolean;
}

export interface Tekstvraag {
  groepen: Woordgroep[];
  /** a listing with this answers the question */
  voorwaarde: string;
  /** what gives points: lexemes of one weight together */
  punten: { lexemen: string[]; gewicht: number }[];
  /** lies in a place that was named; serves a larger one */
  plaats: { erin: string; ervoor: string } | undefined;
  /** does somebody want to do something, rather than find something? */
  ietsDoen: boolean;
}

export interface Taalkennis {
  woordenschat: Woordenschat;
  begrippen: Begrippen;
}

/** So much more often than the rest of a compound is what it ends in found, when it says little about it. */
const ALGEMENER = 0.15;
/** What one does with the rest: "paardrijden" is about a paard. */
const LICHTE_WERKWOORDEN = new Set(['rijden', 'spelen', 'lopen', 'maken', 'halen', 'brengen']);
/** As tsquery; stems and codes hold letters, digits, = and - only, so quotes around them are enough. */
const alsLexeem = (term: string): string => (term.endsWith(':*') ? `'${term.slice(0, -2)}':*` : `'${term}'`);
const of = (delen: readonly string[]): string => (delen.length === 1 ? delen[0]! : `(${delen.join(' | ')})`);

/** Everything that is a hit for a word, in its text or by what it is about. */
export const alsTsquery = ({ lexemen, begrippen }: Pick<Woordgroep, 'lexemen' | 'begrippen'>): string => of([...lexemen, ...begrippen.map(alsLexeem)]);

/** Listings that hold words of at least this weight together. */
function minstens(groepen: { tsquery: string; gewicht: number }[], nodig: number): string {
  const [eerste, ...rest] = groepen;
  if (!eerste) return '';
  const over = rest.reduce((som, { gewicht }) => som + gewicht, 0);
  const met = nodig - eerste.gewicht <= 0 ? eerste.tsquery : `(${eerste.tsquery} & ${minstens(rest, nodig - eerste.gewicht)})`;
  // without this word, only if the others can make up for it
  return over >= nodig ? of([met, minstens(rest, nodig)]) : met;
}

/** What a word may stand for: itself, or the words that it is probably a typing error of, or the parts of a compound. */
function lees(woord: string, { woordenschat, begrippen: { herkenning } }: Taalkennis): { woorden: string[]; verbeterd: string | undefined; delen: readonly string[]; begin: boolean } {
  const bekend = woordenschat.kent(woord);
  const verbeteringen = bekend ? [] : woordenschat.verbeter(woord);
  // one letter off is a typing error sooner than a compound that nobody wrote before
  const tikfout = verbeteringen.length > 0 && afstandTussen(woord, verbeteringen[0]!, 1) === 1;
  const delen = woordenschat.staatErgens(woord) || tikfout ? [] : delenVan(woord, (deel) => woordenschat.kent(deel)).filter((deel) => !isStopwoord(deel));
  if (bekend || delen.length > 0) return { woorden: [woord], verbeterd: undefined, delen, begin: false };
  if (verbeteringen.length > 0 && !herkenning.kentVreemd(woord)) return { woorden: verbeteringen, verbeterd: verbeteringen[0], delen: [], begin: false };
  // an unknown word without a likely reading may be the beginning of one
  return { woorden: [woord, ...verbeteringen], verbeterd: undefined, delen: [], begin: woord.length >= 4 };
}

/** The parts that make a compound what it is: of "zwemles" that is "zwem", as very many things are a "les". */
function bepalendeDelen(woord: string, delen: readonly string[], woordenschat: Woordenschat): string[] {
  const zeggend = delen.filter((deel) => !isZwak(deel) && !isBijzaak(deel) && !LICHTE_WERKWOORDEN.has(deel));
  const kern = zeggend.filter((deel) => woord.endsWith(deel)).sort((a, b) => b.length - a.length)[0] ?? '';
  const voor = zeggend.filter((deel) => !kern.includes(deel));
  const algemeen = voor.some((deel) => woordenschat.zeldzaamheid(deel) - woordenschat.zeldzaamheid(kern) >= ALGEMENER);
  return algemeen ? voor : zeggend;
}

/** A small word with a typing error ("zoekn"), unless a word that we know is as near. */
function isKleinMetFout(woord: string, woordenschat: Woordenschat): boolean {
  if (woord.length < 4 || woordenschat.kent(woord) || !LANGE_STOPWOORDEN.some((klein) => afstandTussen(woord, klein, 1) === 1)) return false;
  const [dichtste] = woordenschat.verbeter(woord);
  return dichtste === undefined || afstandTussen(woord, dichtste, 1) > 1;
}

/** Weights in steps, so that words of nearly the same weight are scored together and a new listing changes no order. */
const inStappen = (gewicht: number): number => (gewicht > 1 ? Math.round(gewicht * 2) / 2 : Math.round(gewicht * 4) / 4);

/** Reads a question. Undefined when there is no word in it. */
export async function leesTekstvraag(tekst: string, kennis: Taalkennis): Promise<Tekstvraag | undefined> {
  const { woordenschat, begrippen } = kennis;
  const alle = woordenVan(tekst).slice(0, 4 * MEESTE_WOORDEN);
  await woordenschat.ververs();
  const bruikbaar = [...new Set(alle)].filter((woord) => woord.length > 1 || /\d/.test(woord) || !/^[a-z]$/.test(woord));
  const zin = alle.join(' ');
  const alleenMaar = isAlleenMaar(zin);
  const inhoud = bruikbaar.filter((woord) => !isStopwoord(woord) && !(alleenMaar && woord === 'alleen') && !isKleinMetFout(woord, woordenschat));
  const klein = inhoud.length === 0;
  // of a very long question the words that say little go first
  const gekozen = new Set([...(klein ? bruikbaar : inhoud)].sort((a, b) => Number(isZwak(a)) - Number(isZwak(b))).slice(0, MEESTE_WOORDEN));
  const woorden = (klein ? bruikbaar : inhoud).filter((woord) => gekozen.has(woord));
  if (woorden.length === 0) return undefined;

  const gelezen = woorden.map((woord) => ({ woord, ...(klein ? { woorden: [woord], verbeterd: undefined, delen: [], begin: false } : lees(woord, kennis)) }));
  // places are looked for in the question as it was probably meant
  const bedoeld = alle.map((woord) => gelezen.find((een) => een.woord === woord)?.verbeterd ?? woord);
  const plaatsen = woordenschat.plaatsen.zoek(bedoeld, (woord) => begrippen.herkenning.kentNederlands(woord));
  const inPlaats = new Set(plaatsen.flatMap(({ van, tot }) => alle.slice(van, tot)));
  // of a whole question, "alleen" and "huis" are seldom what it is about
  const oud = leesLeeftijd(zin);
  const bedoeldMet = new Map(gelezen.map(({ woord, verbeterd }) => [woord, verbeterd ?? woord]));
  const isSlap = (getypt: string, woord = bedoeldMet.get(getypt) ?? getypt) => isZwak(woord) || isDoenwoord(woord) || isVanIemand(woord, alle[alle.indexOf(getypt) - 1]);
  const heleVraag = inhoud.filter((woord) => !isSlap(woord) && !isBijzaak(woord) && !inPlaats.has(woord)).length >= 2;
  const isBij = (woord: string) => isSlap(woord) || (heleVraag && isBijzaak(woord));
  // when every word says little, together they are all there is
  const allesZwak = woorden.every((woord) => isBij(woord) || inPlaats.has(woord));
  const zegt = (woord: string) => (inPlaats.has(woord) && !klein ? 0 : isBij(woord) && !allesZwak ? GEWICHTEN.zwakWoord : 1);
  const waard = (woord: string) => GEWICHTEN.woord.altijd + GEWICHTEN.woord.zeldzaam * woordenschat.zeldzaamheid(woord);
  const vraagwoorden = gelezen.flatMap(({ woord, woorden: mogelijk, delen }, plek) => [
    { plek, woorden: mogelijk, gewicht: zegt(woord), bekend: woordenschat.staatErgens(woord), verwant: delen.length > 0 || zegt(woord) < 1 ? [] : mogelijk.flatMap((een) => begrippen.woordvelden.verwant(een)) },
    ...delen.map((deel) => ({ plek, woorden: [deel], gewicht: zegt(woord) * zegt(deel) * (bepalendeDelen(woord, delen, woordenschat).includes(deel) ? 1 : GEWICHTEN.algemeenDeelBegrip), bekend: true, verwant: zegt(deel) < 1 ? [] : begrippen.woordvelden.verwant(deel) })),
  ]);
  const herkend = begrippen.herkenning.herken(vraagwoorden, new Set(alle));
  const bijGetal = gelezen.findIndex(({ woord }) => woord === oud?.getal);
  if (oud && bijGetal >= 0 && !herkend.some(({ lexeem }) => lexeem === oud.lexeem)) herkend.push({ lijst: 'DOELGROEP', lexeem: oud.lexeem, kracht: 1, woorden: [bijGetal] });

  const groepen = gelezen.map(({ woord, woorden: mogelijk, verbeterd, delen, begin }, plek): Woordgroep => {
    const plaats = inPlaats.has(woord);
    const vindplek = alle.indexOf(woord);
    // "taal café" is "taalcafé", "op te knappen" is "opknappen"
    const buren = [alle[vindplek - 1] + woord, woord + alle[vindplek + 1], ...(alle[vindplek - 1] === 'te' ? [alle[vindplek - 2] + woord] : [])].filter((samen) => woordenschat.staatErgens(samen));
    const heel = [...new Set([...mogelijk, ...buren].map(stam))].map(alsLexeem).concat(begin ? [alsLexeem(`${woord}:*`)] : []);
    const bepalend = bepalendeDelen(woord, delen, woordenschat);
    const verwant = plaats || klein || zegt(woord) < 1 ? [] : [...new Set([...mogelijk, ...bepalend].flatMap((een) => begrippen.woordvelden.verwant(een)))].filter((wortel) => woordenschat.staatErgensAlsStam(wortel)).slice(0, MEESTE_VERWANT).map(alsLexeem);
    const herkendHier = herkend.filter(({ woorden: van }) => van.includes(plek)).map(({ lexeem }) => lexeem);
    const ruim = mogelijk.some((een) => woordenschat.isRuim(een));
    const samen = delen.length > 0 ? [`(${[...new Set(delen.map(stam))].map(alsLexeem).join(' & ')})`] : [];
    const gewicht = plaats ? GEWICHTEN.plaatswoord : Math.max(...mogelijk.map(waard)) * zegt(woord);
    return {
      woord,
      verbeterd,
      lexemen: [...heel, ...samen, ...verwant],
      begrippen: herkendHier,
      ruim,
      voorwaarde: of([...heel, ...samen, ...(ruim ? [] : [...verwant, ...herkendHier.filter((lexeem) => !woordenschat.overstemt(lexeem, mogelijk[0]!)).map(alsLexeem)])]),
      punten: [...heel.map((lexeem) => ({ lexeem, gewicht })), ...delen.map((deel) => ({ lexeem: alsLexeem(stam(deel)), gewicht: waard(deel) * zegt(woord) * zegt(deel) * (bepalend.includes(deel) ? GEWICHTEN.deelwoord : GEWICHTEN.algemeenDeel) })), ...verwant.map((lexeem) => ({ lexeem, gewicht: gewicht * GEWICHTEN.verwant }))],
      aandeel: zegt(woord),
      vindbaar: klein || verbeterd !== undefined || herkendHier.length > 0 || delen.length > 0 || verwant.length > 0 || buren.length > 0 || mogelijk.some((een) => woordenschat.staatErgens(een)),
      plaats,
    };
  });
  const ietsDoen = wilDoen(zin) || herkend.some(({ lexeem }) => DOEN_BEGRIPPEN.has(lexeem));
  const nood = !ietsDoen && vraagtHulp(zin);
  const functies = gevraagdeFuncties(herkend, ietsDoen, nood);
  if (nood) herkend.push({ lijst: 'THEMA', lexeem: WIJKTEAM, kracht: GEWICHTEN.hulpBijNood, woorden: [] });
  const plaats = plaatsen.length === 0 ? undefined : { erin: of(plaatsen.flatMap(({ erin }) => erin.map(alsLexeem))), ervoor: of(plaatsen.flatMap(({ erin, ervoor }) => [...erin, ...ervoor].map(alsLexeem))) };
  return { groepen, voorwaarde: voorwaardeVan(groepen, herkend, plaats, kennis), punten: puntenVan(groepen, herkend, functies, alle), plaats, ietsDoen };
}

/** What one should get where this is answered: by what is wanted, or else by the theme that is clearest. */
function gevraagdeFuncties(herkend: Herkend[], ietsDoen: boolean, nood: boolean): Gewogen[] {
  const [thema] = herkend.filter(({ lijst }) => lijst === 'THEMA');
  const uit = new Map<string, number>(nood ? [['hulpverlening', GEWICHTEN.functie]] : []);
  const bijThema = thema && functieVan(thema.lexeem);
  if (ietsDoen) uit.set('activering-en-participatie', GEWICHTEN.functie);
  else if (bijThema !== undefined && !uit.has(bijThema)) uit.set(bijThema, GEWICHTEN.functie * Math.min(1, thema!.kracht));
  return [...uit].map(([code, gewicht]) => ({ lexeem: functieLexeem(code), gewicht }));
}

/** Enough of the words that can be found at all; a place is a wish, unless nothing else was asked. */
function voorwaardeVan(groepen: Woordgroep[], herkend: Herkend[], plaats: Tekstvraag['plaats'], { woordenschat }: Taalkennis): string {
  const vindbaar = groepen.filter((groep) => !groep.plaats && groep.vindbaar);
  if (vindbaar.length === 0) {
    const overig = [...(plaats ? [plaats.erin] : []), ...herkend.map(({ lexeem }) => alsLexeem(lexeem)), ...groepen.map(alsTsquery)];
    return of(overig);
  }
  const beslissend = [...vindbaar].sort((a, b) => b.aandeel - a.aandeel).slice(0, BESLISSENDE_WOORDEN).map((groep) => ({ tsquery: groep.voorwaarde, gewicht: groep.aandeel, ruim: groep.ruim }));
  const nodig = beslissend.reduce((som, { gewicht }) => som + gewicht, 0) * (beslissend.every(({ ruim }) => ruim) ? GEWICHTEN.deelVanRuimeVraag : GEWICHTEN.deelVanDeVraag) - 0.001;
  // what words say together ("ik wil iets doen", "mijn moeder is veel alleen") belongs to none of them
  const los = herkend.filter(({ lexeem, woorden, kracht }) => (woorden.length === 0 || (woorden.length > 1 && kracht > GEWICHTEN.samenDuidelijk)) && !(lexeem === WIJKTEAM ? woordenschat.isTalrijk(lexeem) : woordenschat.isBreed(lexeem))).map(({ lexeem }) => alsLexeem(lexeem));
  return of([minstens(beslissend, nodig), ...los]);
}

function puntenVan(groepen: Woordgroep[], herkend: Herkend[], functies: Gewogen[], alle: string[]): Tekstvraag['punten'] {
  const perGewicht = new Map<number, Set<string>>();
  const zet = (gewicht: number, lexemen: string[]) => {
    const stap = inStappen(gewicht);
    if (stap === 0) return;
    const bekend = perGewicht.get(stap) ?? new Set<string>();
    for (const lexeem of lexemen) bekend.add(lexeem);
    perGewicht.set(stap, bekend);
  };
  for (const { punten } of groepen) for (const { lexeem, gewicht } of punten) zet(gewicht, [lexeem]);
  for (const { lijst, lexeem, kracht } of herkend) zet(kracht * GEWICHTEN.begrippen[lijst].telt, [alsLexeem(lexeem)]);
  for (const { lexeem, gewicht } of functies) zet(gewicht, [alsLexeem(lexeem)]);
  // the whole question as a name, with and without its small words
  const zonderKlein = alle.filter((woord) => !isStopwoord(woord));
  const bedoeld = alle.map((woord) => groepen.find((groep) => groep.woord === woord)?.verbeterd ?? woord);
  zet(GEWICHTEN.heleNaam, [...new Set([alle, zonderKlein, bedoeld].filter((woorden) => woorden.length > 0).map((woorden) => alsLexeem(naamLexeem(woorden.join('')))))]);
  return [...perGewicht].sort(([a], [b]) => b - a).map(([gewicht, lexemen]) => ({ lexemen: [...lexemen], gewicht }));
}
