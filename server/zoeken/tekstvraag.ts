/** What somebody typed, read as groups of stems: a listing is found when enough of the groups are in it. */
import type { Begrippen } from './begrippen.ts';
import { isStopwoord, stam, woordenVan } from './taal.ts';
import type { Woordenschat } from './woordenschat.ts';

export const LANGSTE_TEKST = 300;
const MEESTE_WOORDEN = 12;

/** One word of the question with every stem that counts as a hit. */
export interface Woordgroep {
  woord: string;
  /** what it was read as, when it was a typing error */
  verbeterd: string | undefined;
  /** stems ("schuld"), beginnings of words ("schul:*") and entries of code lists that the word stands for ("thema=geld-en-schulden") */
  termen: string[];
  /** long words say more than short ones */
  gewicht: number;
}

/** Reads a question. No groups means that nothing was asked (only small words are then kept as they are). */
export async function leesTekstvraag(tekst: string, { woordenschat, begrippen }: { woordenschat: Woordenschat; begrippen: Begrippen }): Promise<Woordgroep[]> {
  const alle = [...new Set(woordenVan(tekst))].filter((woord) => woord.length > 1 || /\d/.test(woord));
  const inhoud = alle.filter((woord) => !isStopwoord(woord));
  const woorden = (inhoud.length > 0 ? inhoud : alle).slice(0, MEESTE_WOORDEN);
  if (woorden.length === 0) return [];
  await woordenschat.ververs();
  const gelezen = woorden.map((woord) => ({ woord, verbeteringen: woordenschat.verbeter(woord) }));
  const samen = begrippen.lexemenVoorSamen(gelezen.map(({ woord, verbeteringen }) => stam(verbeteringen[0] ?? woord)));
  return gelezen.map(({ woord, verbeteringen }) => {
    const stammen = verbeteringen.length > 0 ? verbeteringen.map(stam) : [stam(woord)];
    const termen = new Set([...stammen, ...stammen.flatMap((wortel) => begrippen.lexemenVoor(wortel)), ...samen]);
    // an unknown word without a likely reading may be the beginning of one
    if (verbeteringen.length === 0 && woord.length >= 4 && !woordenschat.kent(woord)) termen.add(`${woord}:*`);
    return { woord, verbeterd: verbeteringen[0], termen: [...termen], gewicht: Math.min(1.5, 0.5 + woord.length / 10) };
  });
}

/** A group as tsquery text; stems and codes hold letters, digits, = and - only, so quotes around them are enough. */
export function alsTsquery(groep: Woordgroep): string {
  return groep.termen.map((term) => (term.endsWith(':*') ? `'${term.slice(0, -2)}':*` : `'${term}'`)).join(' | ');
}
