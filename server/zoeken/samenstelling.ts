/** Dutch writes words together: "buurtmoestuin" is a moestuin of the buurt. Takes such words apart, given which words there are. */
import { isStopwoord } from './taal.ts';

const KORTSTE_GEHEEL = 6;
const KORTSTE_DEEL = 4;
/** Shorter ones are parts by chance too often, but these are not. */
const KORTE_DELEN = new Set('eet dag les bus bad dak vak job app spel zee bos pad hof pas cv ggz wmo oud kok rol was tas jas uur bar gym yoga ict pc'.split(' '));
/** What may stand between two parts: "stadSpark", "boekENkast". */
const TUSSEN = ['', 's', 'en', 'e', 'n'];
/** Beginnings of verbs that are words too: "overleden" has nothing to do with "leden". */
const GEEN_BEGIN = new Set('over onder voor door achter tegen terug vol samen binnen buiten verg bete gesp best meed gest bevr gel gere'.split(' '));
/** Ends of words that are words too, but never the head of a compound. */
const GEEN_EIND = new Set('heid heden schap baar loos ster sters ters eren enen elen iger loze lozen ering eling ling lingen tien dertig ende omen uren kent rekken sten ader ging gingen onder over ding lijk ties letje aars ends tijk name form'.split(' '));

const kanDeel = (deel: string, isWoord: (woord: string) => boolean): boolean => (deel.length >= KORTSTE_DEEL || KORTE_DELEN.has(deel)) && isWoord(deel);

/** Parts of two or more, each a word by itself; undefined for a word that is none. The longest last part wins, as it is what the whole is. */
function deel(woord: string, isWoord: (woord: string) => boolean): string[] | undefined {
  for (let plek = 3; plek <= woord.length - 3; plek += 1) {
    const eind = woord.slice(plek);
    if (GEEN_EIND.has(eind) || isStopwoord(eind) || !kanDeel(eind, isWoord)) continue;
    for (const tussen of TUSSEN) {
      const voor = woord.slice(0, plek);
      if (!voor.endsWith(tussen)) continue;
      const begin = voor.slice(0, voor.length - tussen.length);
      if (GEEN_BEGIN.has(begin)) continue;
      if (kanDeel(begin, isWoord)) return [begin, eind];
      const verder = begin.length >= KORTSTE_GEHEEL ? deel(begin, isWoord) : undefined;
      if (verder) return [...verder, eind];
    }
  }
  return undefined;
}

/**
 * The parts of a compound, from begin to end; empty when it is none.
 * @param woord normalised
 * @param isWoord is this a word by itself?
 */
export function delenVan(woord: string, isWoord: (woord: string) => boolean): string[] {
  if (woord.length < KORTSTE_GEHEEL || !/^[a-z]+$/.test(woord)) return [];
  const delen = deel(woord, isWoord);
  if (!delen) return [];
  // "moestuin" is a tuin too
  return [...new Set(delen.flatMap((een) => [een, ...delenVan(een, isWoord)]))];
}
