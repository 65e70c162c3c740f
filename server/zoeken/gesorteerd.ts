/** Looking up in a list that is sorted by a text. */

/** The first place whose text does not come before this one. */
export function eersteVanaf<T>(lijst: readonly T[], tekst: string, tekstVan: (een: T) => string): number {
  let laag = 0;
  let hoog = lijst.length;
  while (laag < hoog) {
    const midden = (laag + hoog) >> 1;
    if (tekstVan(lijst[midden]!) < tekst) laag = midden + 1;
    else hoog = midden;
  }
  return laag;
}

/** All whose text begins with this. */
export function beginnendMet<T>(lijst: readonly T[], tekst: string, tekstVan: (een: T) => string): T[] {
  const van = eersteVanaf(lijst, tekst, tekstVan);
  let tot = van;
  while (tot < lijst.length && tekstVan(lijst[tot]!).startsWith(tekst)) tot += 1;
  return lijst.slice(van, tot);
}
