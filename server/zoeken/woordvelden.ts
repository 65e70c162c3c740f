/** Words that mean nearly the same (code list WOORD): "keuken" beside "koken", and "kitchen" or "кухня" beside both. */
import { vreemd } from './herkenning.ts';
import { stam, woordenVan } from './taal.ts';

/** One entry: its Dutch words are looked for in listings, those of other languages lead to it. */
export interface Woordveld {
  namen: Record<string, string>;
  synoniemen: Record<string, string[]>;
}

export class Woordvelden {
  readonly #velden: string[][] = [];
  readonly #perSleutel = new Map<string, number[]>();

  constructor(velden: readonly Woordveld[]) {
    for (const [nummer, { synoniemen }] of velden.entries()) {
      this.#velden.push([...new Set((synoniemen.nl ?? []).flatMap(woordenVan).map(stam))]);
      for (const [taal, teksten] of Object.entries(synoniemen))
        for (const woord of teksten.flatMap(woordenVan)) {
          const sleutel = taal === 'nl' ? stam(woord) : vreemd(woord);
          this.#perSleutel.set(sleutel, [...new Set([...(this.#perSleutel.get(sleutel) ?? []), nummer])]);
        }
    }
  }

  /** Stems of words that mean nearly the same, without its own; empty for a word that stands in none or in many. */
  verwant(woord: string): string[] {
    const wortel = stam(woord);
    const velden = this.#perSleutel.get(wortel) ?? (woord.length >= 3 ? this.#perSleutel.get(vreemd(woord)) : undefined) ?? [];
    return velden.length > MEESTE_VELDEN ? [] : [...new Set(velden.flatMap((nummer) => this.#velden[nummer]!))].filter((ander) => ander !== wortel);
  }
}

const MEESTE_VELDEN = 3;
