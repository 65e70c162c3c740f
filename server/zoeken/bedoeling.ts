/** What somebody means by a question beside its subject: to get or to give, in need of help or not, and for whom. Knows words only. */
import { isFamilie } from './taal.ts';

/** Somebody who says this wants to give rather than to get. */
const WIL_DOEN = [
  /\b(ik|we|wij|ons)\b.*\b(wil|willen|zou|ga|wilt)\b.*\b(iemand|anderen|een ander|doen|helpen|werken|worden|geven|inzetten|bijdragen|begeleiden|betekenen|klussen|maken|aanpakken|bieden)\b/,
  /\b(vrijwillig\w*|meehelpen|meewerken|helpen bij|stage|werkervaring\w*|participatie\w*|dagbesteding|handig|aan de slag|iets (\w+ ){0,3}doen|nuttig\w*|tijd over|uurtjes? over|steentje bijdragen|mouwen|terugdoen|teruggeven)\b/,
  // for others: "koken voor anderen", "klusjes doen voor mensen in de buurt"
  /\b(doen|koken|klussen|zorgen|rijden|bakken|naaien|werken|organiseren) voor (een ander|anderen|andere|mensen|iemand|ouderen|oude|buren)\b/,
  // to others, and nobody asks for it: "oude mensen voorlezen", "iemand de taal leren"
  /^(?!.*\b(wie|mij|me|ons|hulp|waar|kan iemand)\b)(.* )?(mensen|ouderen|iemand|anderen|kinderen|jongeren|buren|nieuwkomers|vluchtelingen)( \w+){0,4} (voorlezen|rondrijden|rijden|leren|lesgeven|helpen|bezoeken|begeleiden|ondersteunen|coachen|verzorgen|vervoeren)\b(?! kennen)/,
];
/** Ways to do something, whatever it is: they say little beside what that is. */
const DOENWOORDEN = new Set('vrijwilliger vrijwilligers vrijwillig vrijwilligerswerk meehelpen meewerken'.split(' '));
/** Entries of code lists that are about doing something. */
export const DOEN_BEGRIPPEN: ReadonlySet<string> = new Set(['thema=vrijwilligerswerk', 'thema=dagbesteding']);

/** What who asks about a theme is after; a theme that is left out is looked for in several ways. */
const THEMAS_PER_FUNCTIE: Record<string, string> = {
  ontmoeting: 'ontmoeten samen-eten je-alleen-voelen maatje',
  'activering-en-participatie': 'taal digitaal cursus-en-opleiding werk dagbesteding vrijwilligerswerk ondernemen',
  'informatie-en-advies': 'papieren-en-formulieren recht hulp-en-advies',
  ondersteuning: 'hulp-in-huis mantelzorg vervoer eten-kleding-spullen geld-en-schulden wonen',
  hulpverlening: 'veiligheid psychisch verslaving opvoeden gezondheid',
};
const FUNCTIE_PER_THEMA: ReadonlyMap<string, string> = new Map(Object.entries(THEMAS_PER_FUNCTIE).flatMap(([functie, themas]) => themas.split(' ').map((thema) => [`thema=${thema}`, functie] as const)));
export const functieVan = (lexeem: string): string | undefined => FUNCTIE_PER_THEMA.get(lexeem);

/** Somebody, and trouble: what a team that helps with everything is for. */
const IEMAND = /\b(ik|we|wij|mijn|mn|onze|ons|hij|zij|ze|buurman|buurvrouw|buren|client|klant|patient|mevrouw|meneer|gezin)\b/;
const NOOD = [
  /\b(kan|kunnen|lukt|lukken|durf|durft|red|redt|redden|trek|trekt|hou|houdt|weet|snap|begrijp|wil|wilt|mag|komt|kom|heb|heeft|hebben|is|doet|ken)\b.*\b(niet|geen|niks|niets|nergens|niemand)\b/,
  /\b(niet meer|te veel|teveel|te zwaar|ruzie|kwijt|bang|zorgen|problemen|probleem|moeite|overbelast|overleden|gestorven|gescheiden|scheiden|uit elkaar|verwaarloos\w*|geslagen|slaat|verslaafd|ontslagen|schulden|alleen voor|hoe moet|wat nu|trek het|red het)\b/,
  /\bmoet(en)?\b.*\b(weg|uit|eruit|verhuizen|rondkomen)\b/,
];
/** Before a relative these say whose it is: "mijn dochter" says little about what is looked for, "met kinderen" a lot. */
const BEZITTELIJK = new Set(['mijn', 'mn', 'onze', 'ons', 'haar', 'zijn', 'zn', 'jouw', 'hun']);
/** Words that say what is looked for when they stand alone, but little beside two others: "alleen op zaterdag", "hier in huis". */
const BIJZAKEN = new Set(['alleen', 'huis', 'straat', 'dagelijks', 'vaker', 'buurman', 'buurvrouw']);

/** An age that is named: "mijn vader van 80", "15 jaar oud", "een 90 jarige"; not how long something lasts or what it costs. */
const LEEFTIJD = /\b(?:van|is|ben|wordt|word|net)\s(\d{1,2})\b(?!\s(?:euro|uur|weken|maanden|dagen|km|minuten|jaar\s(?:geleden|lang|niet|in|getrouwd|werkloos|ziek)))|\b(\d{1,2})\s(?:jaar\soud|jarige|plus)\b/;

/** "Alleen" that means only, and says nothing: "voor alleen vrouwen", "alleen op zaterdag". */
const ALLEEN_MAAR = /\bvoor alleen\b|(?<!\b(?:ben|bent|is|voel|voelt|zit|zitten|woon|woont|veel|vaak|zo|heel|erg|altijd|helemaal|meer|me|mij|je|zich) )\balleen (maar|nog|nog maar|op|in|bij|als|om|met|voor|de|het|een|laten|gelaten|vrouwen|mannen|kinderen|jongeren|ouderen|overdag|ochtends|middags|avonds|[a-z]+dag)\b/;
export const isAlleenMaar = (tekst: string): boolean => ALLEEN_MAAR.test(tekst);
export const isBijzaak = (woord: string): boolean => BIJZAKEN.has(woord);
export const isDoenwoord = (woord: string): boolean => DOENWOORDEN.has(woord);
/** A relative who is named as somebody's, by the word before it. */
export const isVanIemand = (woord: string, ervoor: string | undefined): boolean => isFamilie(woord) && BEZITTELIJK.has(ervoor ?? '');

/** Does somebody want to do something, by the words of the question? */
export const wilDoen = (tekst: string): boolean => WIL_DOEN.some((patroon) => patroon.test(tekst));
/** Is this about trouble in somebody's life? */
export const vraagtHulp = (tekst: string): boolean => IEMAND.test(tekst) && NOOD.some((patroon) => patroon.test(tekst));

/** "Achttien" is 18. */
const TELWOORDEN = new Map(
  ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf', 'dertien', 'veertien', 'vijftien', 'zestien', 'zeventien', 'achttien', 'negentien', 'twintig']
    .map((woord, plek): [string, number] => [woord, plek + 1])
    .concat([['zestig', 60], ['vijfenzestig', 65], ['zeventig', 70], ['vijfenzeventig', 75], ['tachtig', 80], ['vijfentachtig', 85], ['negentig', 90]]),
);
const LEEFTIJD_IN_WOORDEN = new RegExp(`\\b(?:van|is|ben|wordt|word|net|jaar)\\s(${[...TELWOORDEN.keys()].slice(3).join('|')})\\b(?!\\s(?:euro|uur|weken|maanden|dagen|kinderen|mensen|keer))`);

/** For whom it is by the age that is named, and the word that names it. */
export function leesLeeftijd(tekst: string): { lexeem: string; getal: string } | undefined {
  const getal = LEEFTIJD.exec(tekst)?.slice(1).find((deel) => deel !== undefined) ?? LEEFTIJD_IN_WOORDEN.exec(tekst)?.[1];
  const jaren = TELWOORDEN.get(getal ?? '') ?? Number(getal ?? 0);
  const lexeem = jaren >= 65 ? 'doelgroep=ouderen' : jaren >= 12 && jaren <= 23 ? 'doelgroep=jongeren' : jaren >= 1 && jaren < 12 ? 'doelgroep=kinderen' : undefined;
  return getal === undefined || lexeem === undefined ? undefined : { lexeem, getal };
}
