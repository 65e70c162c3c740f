/** The names and synonyms of the themes by their words, to find those that go on as somebody types: read once, asked at every letter. */
import type { Begrip } from './begrippen.ts';
import { beginnendMet } from './gesorteerd.ts';
import { stam, woordenVan } from './taal.ts';

/** Shorter words are only looked for as a beginning. */
const KORTSTE_HELE_WOORD = 4;

export interface Themanaam {
  thema: Begrip;
  /** the best of its names and synonyms that hold what was typed */
  label: string;
}

interface Label {
  thema: Begrip;
  tekst: string;
  woorden: number;
  /** the first name of a theme goes before its others */
  voorop: boolean;
}

export class Themanamen {
  readonly #labels: Label[];
  /** numbers of the labels that hold a word, and those that hold another form of it */
  readonly #perWoord = new Map<string, Set<number>>();
  readonly #perStam = new Map<string, Set<number>>();
  readonly #woorden: string[];

  constructor(themas: readonly Begrip[]) {
    this.#labels = themas.flatMap((thema) => [...Object.values(thema.namen), ...Object.values(thema.synoniemen).flat()].map((tekst, rang) => ({ thema, tekst, woorden: woordenVan(tekst).length, voorop: rang === 0 })));
    const zet = (bij: Map<string, Set<number>>, sleutel: string, nummer: number) => bij.set(sleutel, (bij.get(sleutel) ?? new Set<number>()).add(nummer));
    for (const [nummer, { tekst }] of this.#labels.entries())
      for (const woord of woordenVan(tekst)) {
        zet(this.#perWoord, woord, nummer);
        zet(this.#perStam, stam(woord), nummer);
      }
    this.#woorden = [...this.#perWoord.keys()].sort();
  }

  /** Labels with a word that begins so, or that is another form of it. */
  #labelsMet(woord: string): Set<number> {
    const nummers = new Set(woord.length < KORTSTE_HELE_WOORD ? [] : this.#perStam.get(stam(woord)));
    for (const heel of beginnendMet(this.#woorden, woord, (een) => een)) for (const nummer of this.#perWoord.get(heel)!) nummers.add(nummer);
    return nummers;
  }

  /** Themes whose name or a synonym holds every word typed, or its beginning; the theme with most of such names first. */
  begintMet(woorden: readonly string[], hoogstens: number): Themanaam[] {
    const [eerste = [], ...rest] = woorden.map((woord) => this.#labelsMet(woord));
    const gevonden = [...eerste].filter((nummer) => rest.every((nummers) => nummers.has(nummer)));
    const perThema = new Map<Begrip, { label: string; plek: number; aantal: number }>();
    for (const nummer of gevonden.sort((a, b) => a - b)) {
      const label = this.#labels[nummer]!;
      const plek = (label.voorop ? 0 : 1) + label.woorden / 10;
      const bekend = perThema.get(label.thema);
      const beter = bekend === undefined || plek < bekend.plek;
      perThema.set(label.thema, { label: beter ? label.tekst : bekend.label, plek: beter ? plek : bekend.plek, aantal: (bekend?.aantal ?? 0) + 1 });
    }
    return [...perThema]
      .sort(([, a], [, b]) => a.plek - a.aantal - (b.plek - b.aantal))
      .slice(0, hoogstens)
      .map(([thema, { label }]) => ({ thema, label }));
  }
}
