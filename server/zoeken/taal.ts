/** From text to words to stems: the same for what is stored and for what is asked, on every database. */
import { stemmer } from '@orama/stemmers/dutch';

/** Words that say nothing about what somebody looks for: Dutch, and the small words of the other languages of the interface. */
const STOPWOORDEN = new Set(
  `aan al alle allemaal als altijd ander andere anders ben bent bij bijna daar dan dat de deze die dit doe doen door dus een en enige er ergens erbij even gaan gaat geen graag ga had hadden heb hebben heeft
  hem hen het hier hij hoe hun iemand iets ik in is ja je jij jou jouw jullie kan kun kunnen kunt maar me meer men met mij mijn moet moeten mag mogen na naar nee niet niets nog nodig nu of om omdat ons onze ook op
  over paar plek plekken te tegen toch toen tot u uit uw van vaak veel via volgens voor waar waarheen waarmee wanneer want waren was wat we wel welk welke wie wij wil willen word worden wordt wou zal ze zeer zelf zich zij
  zijn zo zoek zoeken zoekt zonder zou zouden zullen kom komen vind vinden hoi hallo dag buurt omgeving dichtbij vlakbij
  the a an and or of to for in on at with i my me we our you your is are be can want need where how what near
  ve bir bu icin ile ben nerede istiyorum w z i na do jak gdzie chce dla sie jest і в на я де як хочу для та що`.split(/\s+/),
);

const gestamd = new Map<string, string>();

/** Lower case, without accents: "Café" becomes "cafe". Elsewhere a mark can make another letter, as in "Київ": only marks that stand on their own go, such as Arabic vowels. */
export function normaliseer(tekst: string): string {
  return tekst
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .toLowerCase()
    .normalize('NFC')
    .replace(/\p{M}+/gu, '')
    // what a mark kept apart may be one letter now
    .normalize('NFC')
    .replace(/ß/g, 'ss')
    .replace(/[’‘`´]/g, "'");
}

/** No word of any language is longer; what is, is cut off, so that nothing grows with it. */
const LANGSTE_WOORD = 50;

/** The words of a text, normalised: letters and digits only, each at most 50 characters. */
export function woordenVan(tekst: string): string[] {
  return (normaliseer(tekst).match(/[\p{L}\p{N}]+/gu) ?? []).map((woord) => (woord.length > LANGSTE_WOORD ? woord.slice(0, LANGSTE_WOORD) : woord));
}

export const isStopwoord = (woord: string): boolean => STOPWOORDEN.has(woord);

/** The stem of a normalised word: "nederlandse" and "nederlands" share one. */
export function stam(woord: string): string {
  if (woord.length < 4 || !/^[a-z]+$/.test(woord)) return woord;
  let uitkomst = gestamd.get(woord);
  if (uitkomst === undefined) {
    uitkomst = stemmer(woord);
    if (gestamd.size > 200_000) gestamd.clear();
    gestamd.set(woord, uitkomst);
  }
  return uitkomst;
}
