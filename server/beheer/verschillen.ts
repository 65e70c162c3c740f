/** Forms in words, field by field: for differences between versions and for conflicts. */
import type { Verbinding } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import { DAG_MS, inWoorden as momentZin, rooster, type Voorkomen } from '../tijd/rooster.ts';
import { leesWandklok, dagVan } from '../tijd/klok.ts';
import { dagEnJaarInWoorden } from '../tijd/woorden.ts';
import type { Begrippen, Lijst } from '../zoeken/begrippen.ts';
import { type Locatievorm, type Momentvorm, VELDEN, type Veld, type Voorzieningvorm, verschillendeVelden } from './vorm.ts';

/** Names of what forms refer to by id. */
export interface Namen {
  organisaties: Map<string, string>;
  gebieden: Map<string, string>;
  voorzieningen: Map<string, string>;
}

/** One field in which two versions differ, in words; what was unknown is null. */
export interface Verschil {
  veld: string;
  label: string;
  oud: string | null;
  nieuw: string | null;
}

/** Reads the names of everything that these forms refer to. */
export async function leesNamen(verbinding: Verbinding, vormen: readonly Voorzieningvorm[]): Promise<Namen> {
  const uniek = (ids: (string | null)[]) => [...new Set(ids.filter((id): id is string => id !== null && /^[0-9a-f-]{36}$/i.test(id)))];
  const naam = (rijen: { id: string; naam: string }[]) => new Map(rijen.map(({ id, naam: hoe }) => [id, hoe]));
  const organisaties = uniek(vormen.flatMap((vorm) => [vorm.organisatieId, ...vorm.samenstelling.map(({ organisatieId }) => organisatieId)]));
  const gebieden = uniek(vormen.flatMap((vorm) => [...vorm.werkgebied, ...vorm.locaties.map(({ gebied }) => gebied)]));
  const voorzieningen = uniek(vormen.flatMap((vorm) => vorm.relaties.map(({ naarId }) => naarId)));
  return {
    organisaties: naam(organisaties.length === 0 ? [] : await verbinding.rijen(Prisma.sql`SELECT id, naam FROM organisatie WHERE id = ANY(${organisaties}::uuid[])`)),
    gebieden: naam(gebieden.length === 0 ? [] : await verbinding.rijen(Prisma.sql`SELECT id, naam FROM gebied WHERE id = ANY(${gebieden}::uuid[])`)),
    // a hidden listing is not named to who keeps another
    voorzieningen: naam(voorzieningen.length === 0 ? [] : await verbinding.rijen(Prisma.sql`SELECT id, naam FROM voorziening WHERE id = ANY(${voorzieningen}::uuid[]) AND verborgen_op IS NULL`)),
  };
}

const WOORDEN: Record<string, string> = {
  IDEE: 'nog een idee', IN_ONTWIKKELING: 'wordt nu opgezet', START_BIJ_VOLDOENDE_BELANGSTELLING: 'begint als er genoeg mensen zijn', ACTIEF: 'bezig', VOL: 'nu vol', TIJDELIJK_GESLOTEN: 'tijdelijk gesloten', ONZEKER: 'nog niet nagekeken', GESTOPT: 'gestopt',
  VRIJE_INLOOP: 'je kunt zo binnenlopen', AANMELDEN: 'je moet je eerst aanmelden', VERWIJZING: 'iemand moet je doorsturen', INDICATIE: 'je hebt een indicatie nodig',
  GRATIS: 'gratis', VRIJWILLIGE_BIJDRAGE: 'je mag zelf weten wat je geeft', VAST_BEDRAG: 'het kost', NAAR_INKOMEN: 'hangt af van je inkomen', ANDERS: 'anders',
  KEER: 'per keer', DAGDEEL: 'per dagdeel', DAG: 'per dag', WEEK: 'per week', MAAND: 'per maand', JAAR: 'per jaar', CURSUS: 'voor de hele cursus', MAALTIJD: 'per maaltijd', UUR: 'per uur', STUK: 'per stuk',
  INLOOP: 'inloop', ACTIVITEIT: 'activiteit', SPREEKUUR: 'spreekuur', TELEFONISCH: 'telefonisch', TELEFOON: 'telefoon', EMAIL: 'e-mail', WEBSITE: 'website', POST: 'post', OVERIG: 'anders', BALIE: 'balie', DIGITAAL: 'via internet', HUISBEZOEK: 'bij je thuis',
  ONDERDEEL_VAN: 'hoort bij', VOLGENDE_STAP: 'een volgende stap kan zijn', INSTAP_VIA: 'je komt binnen via', VANGNET_VAN: 'voor als dit niet meer lukt', GEHUISVEST_IN: 'zit in het gebouw van', SPREEKUUR_IN: 'houdt spreekuur bij', OPVOLGER: 'ging verder als',
  GEEN: 'geen', OP_AFSTAND: 'op afstand', VAN_VRIJWILLIGERS: 'van vrijwilligers', VAN_BEROEPSKRACHT: 'van iemand die er werkt', ALTIJD_WERKBEGELEIDER: 'er is altijd een werkbegeleider bij',
  RUIM: 'er is plaats', BEPERKT: 'er is nog een beetje plaats', ONBEKEND: 'onbekend', BIJ_U_THUIS: 'bij jou thuis', RONDTREKKEND: 'op wisselende plekken', ONLINE: 'online', ADRES: 'een adres',
  MA: 'maandag', DI: 'dinsdag', WO: 'woensdag', DO: 'donderdag', VR: 'vrijdag', ZA: 'zaterdag', ZO: 'zondag',
};
const woord = (code: string): string => WOORDEN[code] ?? code;
const jaNee = (waarde: boolean | null): string | null => (waarde === null ? null : waarde ? 'ja' : 'nee');
const delen = (...stukken: (string | null | undefined | false)[]): string => stukken.filter((stuk): stuk is string => typeof stuk === 'string' && stuk !== '').join(', ');
const bedrag = (cent: number): string => `€ ${(cent / 100).toFixed(2).replace('.', ',')}`;
const bereik = (van: number | null, tot: number | null, eenheid: string): string => (van === null ? `tot ${tot} ${eenheid}` : tot === null ? `vanaf ${van} ${eenheid}` : van === tot ? `${van} ${eenheid}` : `${van} tot ${tot} ${eenheid}`);
const dag = (klok: string): string => dagEnJaarInWoorden(dagVan(leesWandklok(klok)!));

const taalnamen = new Intl.DisplayNames('nl', { type: 'language' });

function plaatsInWoorden(plek: Locatievorm, namen: Namen): string {
  const gebied = plek.gebied === null ? null : (namen.gebieden.get(plek.gebied) ?? null);
  if (plek.afgeschermd && plek.straat === null) return delen('een afgeschermd adres', gebied && `in ${gebied}`);
  const adres = delen(plek.naam, [plek.straat, plek.huisnummer].filter(Boolean).join(' '), [plek.postcode, plek.plaats].filter(Boolean).join(' '));
  return delen(plek.soort === 'ADRES' ? adres || 'een plek op de kaart' : delen(woord(plek.soort), adres), adres === '' && gebied, plek.afgeschermd && 'afgeschermd', plek.lat !== null && plek.precisie === 'GEBOUW' && `speld op ${plek.lat.toFixed(5)}, ${plek.lon!.toFixed(5)}`, plek.toelichting);
}

/** A moment in Dutch, with its exceptions. */
export function momentInWoorden(moment: Momentvorm): string {
  const zin = momentZin({ ...moment, id: '', peildatum: null });
  return delen(
    [woord(moment.soort), moment.naam && `"${moment.naam}"`].filter(Boolean).join(' '),
    zin,
    moment.extra.length > 0 && `ook op ${moment.extra.map(dag).join(' en ')}`,
    moment.uitgezonderd.length > 0 && `niet op ${moment.uitgezonderd.map(dag).join(' en ')}`,
    moment.opFeestdagen !== null && `${moment.opFeestdagen ? 'ook' : 'niet'} op feestdagen`,
    moment.inSchoolvakanties !== null && `${moment.inSchoolvakanties ? 'ook' : 'niet'} in schoolvakanties`,
    moment.begin !== null && moment.toelichting,
  );
}

const EEN_JAAR_DAGEN = 370;

/** The next times of a moment, within a year. */
export function komendeKeren(moment: Momentvorm, nu: Date, hoogstens: number): Voorkomen[] {
  const keren: Voorkomen[] = [];
  for (const keer of rooster({ momenten: [{ ...moment, id: '', peildatum: null }], status: 'ACTIEF' }, nu, new Date(nu.getTime() + EEN_JAAR_DAGEN * DAG_MS))) if ((keer.eind !== null || keer.begin >= nu) && keren.push(keer) >= hoogstens) break;
  return keren;
}

/** The items of a field in words; nothing for what is unknown. */
export function veldInWoorden(vorm: Voorzieningvorm, veld: Veld, namen: Namen, begrippen: Begrippen): string[] {
  const codes = (lijst: Lijst, welke: string[]) => welke.map((code) => begrippen.naam(lijst, code));
  const een = (tekst: string | null): string[] => (tekst === null || tekst === '' ? [] : [tekst]);
  switch (veld) {
    case 'themas': return codes('THEMA', vorm.themas);
    case 'functies': return codes('FUNCTIE', vorm.functies);
    case 'doelgroepen': return codes('DOELGROEP', vorm.doelgroepen);
    case 'soortenPlek': return codes('SOORT_PLEK', vorm.soortenPlek);
    case 'aliassen': return vorm.aliassen;
    case 'talen': return vorm.talen.map((taal) => taalnamen.of(taal) ?? taal);
    case 'organisatieId': return een(vorm.organisatieId && (namen.organisaties.get(vorm.organisatieId) ?? 'een organisatie die er niet meer is'));
    case 'iedereenWelkom': case 'draagtProfielA': case 'draagtProfielB': case 'outreachend': return een(jaNee(vorm[veld]));
    case 'leeftijd': return een(vorm.leeftijd && bereik(vorm.leeftijd.van, vorm.leeftijd.tot, 'jaar'));
    case 'urenPerWeek': return een(vorm.urenPerWeek && bereik(vorm.urenPerWeek.van, vorm.urenPerWeek.tot, 'uur per week'));
    case 'treden': return een(vorm.treden && `trede ${vorm.treden.van} tot en met ${vorm.treden.tot}`);
    case 'status': case 'begeleiding': case 'taalniveau': return een(vorm[veld] && woord(vorm[veld]));
    case 'dagdelen': return vorm.dagdelen.map((dagdeel) => `${woord(dagdeel.slice(0, 2))}${dagdeel.slice(3).toLowerCase()}`);
    case 'toegankelijkheid': return vorm.toegankelijkheid.map(({ code, waarde }) => `${begrippen.naam('TOEGANKELIJKHEID', code)}: ${jaNee(waarde)}`);
    case 'toegangen': return vorm.toegangen.map((toegang) => delen(woord(toegang.wijze), codes('VERWIJZER', toegang.verwijzers).join(', '), codes('WET', toegang.wetten).join(', '), toegang.toelichting));
    case 'kosten': return vorm.kosten.map((prijs) => delen([woord(prijs.soort), prijs.bedragCent !== null && bedrag(prijs.bedragCent), prijs.bedragTotCent !== null && `tot ${bedrag(prijs.bedragTotCent)}`, prijs.per && woord(prijs.per)].filter(Boolean).join(' '), prijs.toelichting));
    case 'momenten': return vorm.momenten.map((moment) => {
      const plek = vorm.locaties.find(({ sleutel }) => sleutel === moment.locatie);
      return delen(momentInWoorden(moment), moment.locatie !== null && plek && `bij ${plaatsInWoorden(plek, namen)}`);
    });
    case 'locaties': return vorm.locaties.map((plek) => plaatsInWoorden(plek, namen));
    case 'werkgebied': return vorm.werkgebied.map((gebied) => namen.gebieden.get(gebied) ?? 'een gebied dat er niet meer is');
    case 'werkvlak': return een(vorm.werkvlak && `een getekend gebied met ${vorm.werkvlak.coordinates.flat(2).length} hoeken`);
    case 'contacten': return vorm.contacten.map((contact) => delen(`${woord(contact.soort)}: ${contact.waarde}`, contact.label, contact.voor === 'PROFESSIONAL' && 'voor beroepskrachten', contact.persoonlijk && 'van een persoon'));
    case 'fotos': return vorm.fotos.map(({ altTekst, licentie }) => delen(`foto: ${altTekst}`, licentie));
    case 'relaties': return vorm.relaties.map(({ soort, naarId, toelichting }) => delen(`${woord(soort)} ${namen.voorzieningen.get(naarId) ?? 'een plek die niet op de kaart staat'}`, toelichting));
    case 'feiten': return vorm.feiten.map(({ onderwerp, waarde }) => `${onderwerp}: ${waarde}`);
    case 'plaatsen': {
      const { totaal, vrij, stand, vrijVanaf } = vorm.plaatsen;
      return een(delen(stand !== 'ONBEKEND' && (stand === 'VOL' ? 'alle plaatsen zijn bezet' : woord(stand)), totaal !== null && `${totaal} plaatsen`, vrij !== null && `${vrij} vrij`, vrijVanaf && `weer plaats vanaf ${dag(`${vrijVanaf}T00:00`)}`));
    }
    case 'kanalen': return vorm.kanalen.map(({ soort, toelichting }) => delen(woord(soort), toelichting));
    case 'samenstelling': return vorm.samenstelling.map(({ organisatieId, rol }) => delen(organisatieId && (namen.organisaties.get(organisatieId) ?? 'een organisatie die er niet meer is'), rol));
    default: return een(vorm[veld]);
  }
}

const tekst = (regels: string[]): string | null => (regels.length === 0 ? null : regels.join('\n'));

/** A whole field in words, for a conflict; null when it is unknown. */
export const heelVeld = (vorm: Voorzieningvorm, veld: Veld, namen: Namen, begrippen: Begrippen): string | null => tekst(veldInWoorden(vorm, veld, namen, begrippen));

/** Where two versions differ: of a list what went and what came, each on a line. */
export function verschillenVan(oud: Voorzieningvorm, nieuw: Voorzieningvorm, namen: Namen, begrippen: Begrippen): Verschil[] {
  return verschillendeVelden(oud, nieuw).flatMap((veld) => {
    const was = veldInWoorden(oud, veld, namen, begrippen);
    const werd = veldInWoorden(nieuw, veld, namen, begrippen);
    const weg = was.filter((regel) => !werd.includes(regel));
    const erbij = werd.filter((regel) => !was.includes(regel));
    // the same items in another order
    const hele = weg.length === 0 && erbij.length === 0;
    const verschil = { veld, label: VELDEN[veld].label, oud: tekst(hele ? was : weg), nieuw: tekst(hele ? werd : erbij) };
    return hele && verschil.oud === verschil.nieuw ? [] : [verschil];
  });
}
