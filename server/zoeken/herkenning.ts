/** Which themes, doelgroepen and kinds of place a question is about, from the names and synonyms of the code lists in all languages. */
import type { LijstInTekst } from './begrippen.ts';
import { GEWICHTEN } from './gewichten.ts';
import { isStopwoord, isZwak, stam, woordenVan } from './taal.ts';

export interface Label {
  lijst: LijstInTekst;
  lexeem: string;
  taal: string;
  tekst: string;
}

/** A word of a question, as it may have been meant. */
export interface Vraagwoord {
  /** its place in the question; the parts of a compound share one */
  plek: number;
  woorden: readonly string[];
  /** how much it says, 0 to 1 */
  gewicht: number;
  /** does a listing have it? */
  bekend: boolean;
  /** stems of words that mean nearly the same */
  verwant: readonly string[];
}

export interface Herkend {
  lijst: LijstInTekst;
  lexeem: string;
  /** how many words of the question speak for it, each by how clearly it does */
  kracht: number;
  /** places in the question of the words that speak for it */
  woorden: number[];
}

/** Relatives of whom a label names one and a question another: "mijn zoon luistert niet" is about a kind. */
const FAMILIE = new Map(['zoon', 'dochter', 'kleinkind', 'kleinzoon', 'kleindochter', 'puber', 'peuter', 'baby'].map((woord) => [stam(woord), 'kind']).concat(['vader', 'oma', 'opa', 'schoonmoeder', 'schoonvader'].map((woord) => [stam(woord), 'moeder'])) as [string, string][]);

/** Letters that a word of another language keeps in most of its forms ("samotny", "samotna"): cutting off there does as well as rules. */
const VREEMDE_LETTERS = 5;

const HARD: Record<string, string> = { g: 'k', b: 'p', d: 't', c: 'k' };

/** Under what a word of another language than Dutch is kept. */
export function vreemd(woord: string): string {
  if (/\p{Script=Arabic}/u.test(woord)) {
    const kaal = woord.replace(/^(وال|بال|كال|فال|لل|ال|ل(?=.{5}))(?=..)/u, '').replace(/(ات|ون|ين|ها|هم|ني|يه|ه|ي)$/u, (einde) => (woord.length - einde.length >= 3 ? '' : einde));
    return `~${kaal}`;
  }
  const begin = (woord.length > 4 && /^[a-z]+s$/.test(woord) ? woord.slice(0, -1) : woord).slice(0, VREEMDE_LETTERS);
  // Turkish: "çocuk" and "çocuğum", "kitap" and "kitabı"
  return `~${begin.replace(/[gbdc]$/, (letter) => HARD[letter]!)}`;
}

interface GelezenLabel extends Label {
  sleutels: string[];
  /** the small words of a sentence with one word that says something ("we hebben niets in huis"): without them that word means less */
  klein: string[];
}

/** What a word of a question is looked up by. */
interface Sleutel {
  sleutel: string;
  /** how much it speaks for the labels that hold it, 0 when it only completes one */
  deel: number;
  /** and how much for one that stands in the question as a whole */
  heel: number;
}

/** How much of a label a word is. */
const deelVan = (woord: string): number => (isStopwoord(woord) ? GEWICHTEN.inLabel.klein : isZwak(woord) ? GEWICHTEN.inLabel.zwak : 1);

/** how much a relative that was not named speaks for an entry */
const OVEREEN = 0.5;
/** and a word of another language of which only the beginning is right */
const AFGEKAPT = 0.8;
const GEEN_WOORD = -1;

export class Herkenning {
  readonly #labels = new Map<string, GelezenLabel[]>();
  /** labels of small words only: "ik wil iets doen" means something all the same */
  readonly #klein: GelezenLabel[] = [];
  /** words of Dutch labels, as stems */
  readonly #nederlands = new Set<string>();
  /** words of labels in other languages, whole */
  readonly #heelVreemd = new Set<string>();
  /** key to entry to how much of its labels is that word */
  readonly #aandeel = new Map<string, Map<string, number>>();

  constructor(labels: readonly Label[]) {
    for (const label of labels) {
      const alle = [...new Set(woordenVan(label.tekst))];
      const inhoud = alle.filter((woord) => !isStopwoord(woord));
      const sleutelVan = (woord: string) => (label.taal === 'nl' ? stam(woord) : vreemd(woord));
      if (inhoud.length === 0) {
        if (alle.length > 1) this.#klein.push({ ...label, sleutels: alle, klein: [] });
        continue;
      }
      const perSleutel = new Map(inhoud.map((woord) => [sleutelVan(woord), deelVan(woord)]));
      const sleutels = [...perSleutel.keys()];
      const gelezen = { ...label, sleutels, klein: sleutels.length === 1 ? alle.filter(isStopwoord) : [] };
      const totaal = alle.reduce((som, woord) => som + deelVan(woord), 0);
      if (label.taal !== 'nl') for (const woord of inhoud) this.#heelVreemd.add(woord);
      for (const [sleutel, deel] of perSleutel) {
        if (label.taal === 'nl') this.#nederlands.add(sleutel);
        const bekend = this.#labels.get(sleutel);
        if (bekend) bekend.push(gelezen);
        else this.#labels.set(sleutel, [gelezen]);
        const aandeel = this.#aandeel.get(sleutel) ?? new Map<string, number>();
        // a label of one word is about that word; of a long one each word is a small part, and the whole is told by the whole
        aandeel.set(label.lexeem, (aandeel.get(label.lexeem) ?? 0) + (deel / totaal) ** 2);
        this.#aandeel.set(sleutel, aandeel);
      }
    }
  }

  kentNederlands(woord: string): boolean {
    return this.#nederlands.has(stam(woord));
  }

  kentVreemd(woord: string): boolean {
    return woord.length >= 3 && this.#aandeel.has(vreemd(woord));
  }

  #sleutelsVan({ woorden, bekend, verwant }: Vraagwoord): Sleutel[] {
    const eigen = woorden.flatMap((woord) => {
      const wortel = stam(woord);
      const familie = FAMILIE.get(wortel);
      // a Dutch word is seldom meant in another language, and one that is in listings only when it is a whole word there too
      const anders = woord.length >= 3 && !this.#nederlands.has(wortel) && (!bekend || this.#heelVreemd.has(woord));
      return [{ sleutel: wortel, deel: 1, heel: 1 }, ...(familie === undefined ? [] : [{ sleutel: familie, deel: OVEREEN, heel: 1 }]), ...(anders ? [{ sleutel: vreemd(woord), deel: this.#heelVreemd.has(woord) ? 1 : AFGEKAPT, heel: 1 }] : [])];
    });
    return [...eigen, ...verwant.map((sleutel) => ({ sleutel, deel: 0, heel: GEWICHTEN.verwantInLabel }))];
  }

  /**
   * Entries that the question is about, the clearest first; few per list.
   * @param alle all words of the question, the small ones too
   */
  herken(vraag: readonly Vraagwoord[], alle: ReadonlySet<string>): Herkend[] {
    const sleutels = vraag.map((woord) => this.#sleutelsVan(woord));
    /** entry to how clearly each word speaks for it, 0 to 1 */
    const stemmen = new Map<string, { lijst: LijstInTekst; per: Map<number, number> }>();
    const stem = (label: { lijst: LijstInTekst; lexeem: string }, plek: number, hoe: number) => {
      const bekend = stemmen.get(label.lexeem) ?? { lijst: label.lijst, per: new Map<number, number>() };
      bekend.per.set(plek, Math.max(bekend.per.get(plek) ?? 0, hoe));
      stemmen.set(label.lexeem, bekend);
    };
    /** key to the first word that has it, one that was typed before one that means nearly the same */
    const aanwezig = new Map<string, { nummer: number; heel: number }>();
    for (const [nummer, lijst] of sleutels.entries())
      for (const { sleutel, heel } of lijst) if ((aanwezig.get(sleutel)?.heel ?? 0) < heel) aanwezig.set(sleutel, { nummer, heel });
    const gehad = new Set<GelezenLabel>();
    for (const [plek, lijst] of sleutels.entries())
      for (const { sleutel, deel } of lijst) {
        const aandeel = this.#aandeel.get(sleutel);
        if (!aandeel) continue;
        // per list, as an entry of one list takes nothing away from one of another
        const totalen = new Map<LijstInTekst, number>();
        const labels = this.#labels.get(sleutel)!;
        const lijstVan = new Map(labels.map((label) => [label.lexeem, label.lijst]));
        for (const [lexeem, hoeveel] of aandeel) totalen.set(lijstVan.get(lexeem)!, (totalen.get(lijstVan.get(lexeem)!) ?? 0) + hoeveel);
        for (const [lexeem, hoeveel] of aandeel) {
          const inLijst = lijstVan.get(lexeem)!;
          if (deel > 0) stem({ lijst: inLijst, lexeem }, plek, (deel * hoeveel) / (totalen.get(inLijst)! + GEWICHTEN.zeldzaamLabel));
        }
        // a name or synonym that stands in the question as a whole is the clearest sign
        for (const label of labels) {
          if (gehad.has(label) || (label.sleutels.length < 2 && label.klein.length < 2) || !label.sleutels.every((een) => aanwezig.has(een)) || !label.klein.every((woord) => alle.has(woord))) continue;
          gehad.add(label);
          const heel = Math.min(...label.sleutels.map((een) => aanwezig.get(een)!.heel));
          for (const een of label.sleutels) stem(label, aanwezig.get(een)!.nummer, heel);
        }
      }
    for (const label of this.#klein) if (label.sleutels.every((woord) => alle.has(woord))) stem(label, GEEN_WOORD, 1);
    const herkend = [...stemmen].map(([lexeem, { lijst, per }]) => {
      // the parts of a compound are one word of the question
      const perWoord = new Map<number, number>();
      for (const [nummer, hoe] of per) {
        const { plek, gewicht } = vraag[nummer] ?? { plek: GEEN_WOORD, gewicht: GEWICHTEN.kleineWoorden };
        perWoord.set(plek, Math.max(perWoord.get(plek) ?? 0, hoe * gewicht));
      }
      return { lijst, lexeem, kracht: [...perWoord.values()].reduce((som, deel) => som + deel, 0), woorden: [...perWoord.keys()].filter((plek) => plek !== GEEN_WOORD) };
    });
    return Object.entries(GEWICHTEN.begrippen).flatMap(([lijst, { hoogstens, minstens, naastBeste }]) => {
      const van = herkend.filter((een) => een.lijst === lijst).sort((a, b) => b.kracht - a.kracht || (a.lexeem < b.lexeem ? -1 : 1));
      const beste = van[0]?.kracht ?? 0;
      return van.filter(({ kracht }) => kracht >= minstens && kracht >= naastBeste * beste).slice(0, hoogstens);
    });
  }
}
