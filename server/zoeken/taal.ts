/** From text to words to stems: the same for what is stored and for what is asked, on every database. */
import { stemmer } from '@orama/stemmers/dutch';

/** Words that say nothing about what somebody looks for: Dutch, and the small words of the other languages of the interface. */
const STOPWOORDEN = new Set(
  `aan al alle allemaal als altijd ander andere anders ben bent bij bijna daar dan dat de deze die dit doe doen door dus een en enige er ergens erbij even gaan gaat geen graag ga had hadden heb hebben heeft
  hem hen het hier hij hoe hun iemand iets ik in is ja je jij jou jouw jullie kan kun kunnen kunt maar me meer men met mij mijn moet moeten mag mogen na naar nee niet niets nog nodig nu of om omdat ons onze ook op
  over paar plek plekken te tegen toch toen tot u uit uw van vaak veel via volgens voor waar waarheen waarmee wanneer want waren was wat we wel welk welke wie wij wil willen word worden wordt wou zal ze zeer zelf zich zij
  zijn zo zoek zoeken zoekt zonder zou zouden zullen kom komen vind vinden hoi hallo dag buurt omgeving dichtbij vlakbij
  onder boven achter langs tussen tijdens sinds vanaf tegenover rond rondom zoals bijvoorbeeld daarover daarvoor hiervoor erover ervoor ermee waarbij iedereen hierheen ineens geweest gehad gedaan gegaan gekomen geworden doet deed kwam ging werd gaf blijf lukt lukken lukte voel voelt voelen denk denken vertellen zeggen zeg
  mn zn haar heel erg echt gewoon misschien ooit nooit weer wilde weet weten zodat terwijl hoeveel zoveel krijg krijgen krijgt hebt laat laten maak maken maakt waarvoor waarom daarom hierbij eens steeds
  komt kwamen niks nix zoekt zocht wilden willen wilt moest moesten mocht kon konden zulke sommige iemands zelfs maken maakte gaf geven liet dacht vond blijkt lijkt raak raakt hele heleboel beetje altijd af bv enz
  someone somebody something anything any some get got give us them they he she his her not no who which would could should will just really also am looking look
  szukam szukac potrzebuje potrzebny potrzebna chcialbym chcialabym mi mu ktos cos gdzies moge moze nie ale jestem sa ze przez przy od po jako tez bardzo
  шукаю потрібно потрібна потрібен треба мені нам хтось щось не але є з до від за під час дуже також хотів хотіла
  ben biz bana bize bizim benim bir biri birisi sey gerek lazim ariyorum ihtiyacim ki ama degil cok daha olan olarak
  احتاج نحتاج ابحث اريد نريد يمكن ان هناك شخص احد شيء غير كان التي الذي بعد قبل
  the a an and or of to for in on at with i my me we our you your is are be can want need where how what near am have has do does it this that there from
  ve bir bu icin ile ben nerede istiyorum var mi ne nasil cok w z i na do jak gdzie chce dla sie jest mam moj moja czy albo і в на я де як хочу для та що у мене можна чи мій моя
  في من على الى عن مع انا اريد اين كيف هل هو هي ما لا عندي لدي`.split(/\s+/),
);

/** Words that are asked for now and then, but that say little beside another word: "hulp bij schulden" is about schulden. */
const ZWAKKE_WOORDEN = new Set(
  `hulp helpen help helpt geholpen samen thuis lang langer jaar jaren leuk leuke goed goede slecht nieuw nieuwe klein kleine groot grote oud oude jong jonge mens mensen persoon gaan doen werken leren geven geeft
  praten zien staan zitten zit houden mee meedoen ding dingen activiteit activiteiten groep groepen club centrum avond middag ochtend week weken maand dagen uur tijd eigen zorgen vraag vragen probleem problemen
  lekker mooi fijn makkelijk moeilijk lastig snel gauw beter best gratis goedkoop informatie advies steun ondersteuning begeleiding moe overdag vannacht tegenwoordig binnen buiten wonen woon werk plaats stad wijk dorp straat
  ken kent kennen blijven blijft stoppen gestopt beginnen kopen kunnen kwijt net ver weg bijvoorbeeld dingetje handig eerst laatste vrij vriend vrienden nederland find place people kost kosten duur betaalbaar
  activity activities zajecia aktywnosci заняття aktivite etkinlik etkinlikler نشاط نشاطات انشطه
  help helping good new pomoc pomocy pomaga pomagac ludzi ludzie допомога допомогу допомоги допоможе люди yardim yardima yardimci insan insanlar insanlarla مساعده المساعده ناس الناس اشخاص`.split(/\s+/),
);

/** Relatives and neighbours: who it is about, more than what. */
const FAMILIEWOORDEN = new Set('moeder vader man vrouw zoon dochter kind kinderen kindje kleinkind kleinkinderen ouders oma opa broer zus familie buurman buurvrouw partner vriend vriendin schoonmoeder schoonvader'.split(' '));

const gestamd = new Map<string, string>();

/** Lower case, without accents: "Café" becomes "cafe". Elsewhere a mark can make another letter, as in "Київ": only marks that stand on their own go, such as Arabic vowels. */
export function normaliseer(tekst: string): string {
  return tekst
    // marks that nobody sees: where a word may be broken, and how letters join
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .toLowerCase()
    .normalize('NFC')
    .replace(/\p{M}+/gu, '')
    // what a mark kept apart may be one letter now
    .normalize('NFC')
    .replace(/ß/g, 'ss')
    // one letter with several forms: of Latin what has no mark to lose, of Arabic what people write without
    .replace(/[łøđıĳ]/g, (letter) => LETTERS[letter]!)
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/\u0640/g, '')
    .replace(/[’‘`´ʼ]/g, "'");
}
const LETTERS: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ĳ: 'ij' };

/** No word of any language is longer; what is, is cut off, so that nothing grows with it. */
const LANGSTE_WOORD = 50;

/** The words of a text, normalised: letters and digits only, each at most 50 characters. An apostrophe between letters is part of the word in Cyrillic only ("комп'ютер"). */
export function woordenVan(tekst: string): string[] {
  const heel = normaliseer(tekst).replace(/(?<=\p{Script=Cyrillic})'(?=\p{Script=Cyrillic})/gu, '');
  return (heel.match(/[\p{L}\p{N}]+/gu) ?? []).map((woord) => (woord.length > LANGSTE_WOORD ? woord.slice(0, LANGSTE_WOORD) : woord));
}

export const isStopwoord = (woord: string): boolean => STOPWOORDEN.has(woord);
/** Small words of a length at which a typing error in them still shows. */
export const LANGE_STOPWOORDEN: readonly string[] = [...STOPWOORDEN].filter((woord) => woord.length >= 5);
export const isFamilie = (woord: string): boolean => FAMILIEWOORDEN.has(woord);
export const isZwak = (woord: string): boolean => ZWAKKE_WOORDEN.has(woord);

/** Plurals that no rule makes. */
const ONREGELMATIG = new Map([['kinderen', 'kind'], ['kinderens', 'kind'], ['steden', 'stad'], ['leden', 'lid'], ['kleren', 'kleding'], ['kleding', 'kleding'], ['eieren', 'ei'], ['liederen', 'lied'],
  // who is old, and who has children
  ['ouderen', 'oudere'], ['oudere', 'oudere'],
  // short verbs of which the stem of Snowball falls apart
  ['eet', 'eten'], ['eten', 'eten'], ['etentje', 'eten'], ['lees', 'lees'], ['lezen', 'lees'], ['leest', 'lees']]);

/** "kindje" to "kind", "zoontje" to "zoon", "praatje" to "praat": what is small is also just that. */
function zonderVerkleining(woord: string): string {
  const deel = /^(.{3,}?)(tje|pje|je)s?$/.exec(woord);
  if (!deel) return woord;
  const [, begin, uitgang] = deel as unknown as [string, string, string];
  if (uitgang === 'tje') return /(aa|ee|oo|uu|[^aeiounlrwj])$/.test(begin) ? `${begin}t` : begin;
  return uitgang === 'pje' && !begin.endsWith('m') ? `${begin}p` : begin;
}

/** The stem of a normalised word: "nederlandse" and "nederlands" share one, "schrijven" and "schrijf", "kindje" and "kinderen". */
export function stam(woord: string): string {
  if (woord.length < 4 || !/^[a-z]+$/.test(woord)) return woord;
  let uitkomst = gestamd.get(woord);
  if (uitkomst === undefined) {
    // "slaapt" beside "slapen"
    uitkomst = ONREGELMATIG.get(woord) ?? stemmer(zonderVerkleining(woord).replace(/([aeou])\1([bdfgklmnpv])t$/, '$1$1$2'));
    // "luistert" beside "luisteren"
    if (uitkomst.length >= 6) uitkomst = uitkomst.replace(/(?<=(er|el))t$/, '');
    // "geef" beside "geven", "fiets" beside "fietsen", "les" beside "lessen"
    uitkomst = uitkomst.replace(/([bfglmnprs])\1$/, '$1').replace(/v$/, 'f').replace(/z$/, 's').replace(/(?<=..[bcdfghklmnpqrtvwx])s$/, '');
    if (gestamd.size > 200_000) gestamd.clear();
    gestamd.set(woord, uitkomst);
  }
  return uitkomst;
}
