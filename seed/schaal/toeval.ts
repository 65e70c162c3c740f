/** Chance that is always the same: one stream per key, so that a record does not depend on what was made before it. */

const HEEL = 2 ** 32;

/** FNV-1a with a final mix: spreads neighbouring keys over all 32 bits. */
function mengsel(sleutel: string): number {
  let som = 0x811c9dc5;
  for (let plek = 0; plek < sleutel.length; plek += 1) som = Math.imul(som ^ sleutel.charCodeAt(plek), 0x01000193);
  som = Math.imul(som ^ (som >>> 16), 0x85ebca6b);
  som = Math.imul(som ^ (som >>> 13), 0xc2b2ae35);
  return (som ^ (som >>> 16)) >>> 0;
}

export class Toeval {
  #stand: number;

  /** @param sleutel equal keys give equal streams */
  constructor(sleutel: string) {
    this.#stand = mengsel(sleutel);
  }

  /** From 0 up to but not including 1 (mulberry32). */
  deel(): number {
    this.#stand = (this.#stand + 0x6d2b79f5) >>> 0;
    let t = this.#stand;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / HEEL;
  }

  /** A whole number from laagste to hoogste, both included. */
  getal(laagste: number, hoogste: number): number {
    return laagste + Math.floor(this.deel() * (hoogste - laagste + 1));
  }

  /** True in this share of cases. */
  kans(deel: number): boolean {
    return this.deel() < deel;
  }

  /** One of a list that is not empty. */
  een<T>(lijst: readonly T[]): T {
    return lijst[Math.floor(this.deel() * lijst.length)]!;
  }

  /** One of a list of [value, weight]. */
  gewogen<T>(lijst: readonly (readonly [T, number])[]): T {
    let rest = this.deel() * lijst.reduce((som, [, gewicht]) => som + gewicht, 0);
    for (const [waarde, gewicht] of lijst) {
      rest -= gewicht;
      if (rest < 0) return waarde;
    }
    return lijst.at(-1)![0];
  }

  /** So many different ones of a list, in the order of the list; all of it when it is shorter. */
  enkele<T>(lijst: readonly T[], aantal: number): T[] {
    const over = lijst.map((_, plek) => plek);
    const gekozen: number[] = [];
    while (gekozen.length < aantal && over.length > 0) gekozen.push(...over.splice(Math.floor(this.deel() * over.length), 1));
    return gekozen.sort((a, b) => a - b).map((plek) => lijst[plek]!);
  }

  /** Standard normal, at most three away from the middle. */
  normaal(): number {
    for (;;) {
      const waarde = Math.sqrt(-2 * Math.log(1 - this.deel())) * Math.cos(2 * Math.PI * this.deel());
      if (Math.abs(waarde) <= 3) return waarde;
    }
  }
}
