/** What is done with one tap: still right, full or room again, closed for a while, back to an earlier version. */
import type { Database, Verbinding } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import { Ongeldigheid } from '../fouten.ts';
import { DAG_MINUTEN, dagVan, leesWandklok, schrijfWandklok } from '../tijd/klok.ts';
import { startenVan } from '../tijd/rooster.ts';
import { dagEnJaarInWoorden } from '../tijd/woorden.ts';
import { werkZoekenBij } from '../zoeken/indexeren.ts';
import { leesReden, metRecht } from './bewaren.ts';
import { leesVersie } from './lezen.ts';
import type { Bewerker } from './mandaten.ts';
import { schrijfVersie } from './schrijven.ts';
import { bevestigOnderdelen, type Onderdeel } from './versheid.ts';
import { HOOGSTENS, leesWijziging, type Momentvorm, type Voorzieningvorm } from './vorm.ts';

/** What changed: the version now, and the one to go back to. */
export interface Gedaan {
  id: string;
  versie: number;
  vorigeVersie: number;
}

/** Somebody confirms groups of facts. Confirming all makes a listing that was never looked at an active one. */
export async function bevestig(database: Database, bewerker: Bewerker | null, id: string, onderdelen: readonly Onderdeel[], nu: Date): Promise<Gedaan> {
  if (onderdelen.length === 0) throw new Ongeldigheid([{ veld: 'onderdelen', melding: 'Kies wat er nog klopt.' }]);
  return database.transactie(async (verbinding) => {
    const { was, mandaat } = await metRecht(verbinding, bewerker, id, 'BEVESTIGEN', nu);
    const nagekeken = onderdelen.includes('ALLES') && was.vorm.status === 'ONZEKER';
    const versie = nagekeken ? await schrijfVersie(verbinding, was, { ...was.vorm, status: 'ACTIEF' }, { rol: mandaat.rol, accountId: bewerker!.accountId, reden: 'Alles klopt', nu }) : was.versie;
    await bevestigOnderdelen(verbinding, was.id, onderdelen, mandaat.rol, nu);
    await werkZoekenBij(verbinding, nu);
    return { id: was.id, versie, vorigeVersie: was.versie };
  });
}

/** A change of the form as it is now, by somebody who may change it. */
async function verander(database: Database, bewerker: Bewerker | null, id: string, reden: string, nu: Date, hoe: (vorm: Voorzieningvorm, soort: 'INITIATIEF' | 'VRIJWILLIGERSPLEK' | 'WIJKTEAM') => Partial<Voorzieningvorm>): Promise<Gedaan> {
  return database.transactie(async (verbinding) => {
    const { was, mandaat } = await metRecht(verbinding, bewerker, id, 'WIJZIGEN', nu);
    const versie = await schrijfVersie(verbinding, was, { ...was.vorm, ...hoe(was.vorm, was.soort) }, { rol: mandaat.rol, accountId: bewerker!.accountId, reden, nu });
    return { id: was.id, versie, vorigeVersie: was.versie };
  });
}

/** Room: RUIM, BEPERKT, VOL; when full, from when there is room again. Saying the same again confirms it. */
export async function zetPlaatsen(database: Database, bewerker: Bewerker | null, id: string, invoer: { stand: string; vrij: number | null | undefined; vrijVanaf: string | null | undefined }, nu: Date): Promise<Gedaan> {
  const gedaan = await verander(database, bewerker, id, invoer.stand === 'VOL' ? 'Vol' : 'Plaatsen', nu, (vorm, soort) => {
    const vrij = invoer.stand === 'VOL' ? 0 : invoer.vrij === undefined ? (vorm.plaatsen.vrij === 0 ? null : vorm.plaatsen.vrij) : invoer.vrij;
    const totaal = vorm.plaatsen.totaal;
    const { plaatsen } = leesWijziging({ plaatsen: { totaal: totaal !== null && vrij !== null && vrij > totaal ? vrij : totaal, vrij: totaal === null && invoer.stand === 'VOL' ? null : vrij, stand: invoer.stand, vrijVanaf: invoer.stand === 'VOL' ? (invoer.vrijVanaf ?? null) : null } }, soort);
    if (!plaatsen) throw new Ongeldigheid([{ veld: 'id', melding: 'Alleen bij een vrijwilligersplek horen plaatsen. Zet bij andere plekken de status op vol.' }]);
    return { plaatsen };
  });
  if (gedaan.versie === gedaan.vorigeVersie) await bevestig(database, bewerker, id, ['PLAATSEN'], nu);
  return gedaan;
}

const LANGSTE_SLUITING_DAGEN = 366;

/** Leaves out every start within these days. */
function zonder(moment: Momentvorm, van: number, totEnMet: number): Momentvorm {
  const starten = [...startenVan({ ...moment, id: '', peildatum: null }, van * DAG_MINUTEN, (totEnMet + 1) * DAG_MINUTEN)].map(({ start }) => schrijfWandklok(start));
  return starten.length === 0 ? moment : { ...moment, uitgezonderd: [...new Set([...moment.uitgezonderd, ...starten])].sort() };
}

/**
 * Closed from one day to another, both included: those days are left out of all times. Undone by putting the version before back.
 * @param van 2026-12-24
 */
export async function sluitTijdelijk(database: Database, bewerker: Bewerker | null, id: string, van: string, tot: string, toelichting: string | null | undefined, nu: Date): Promise<Gedaan> {
  const dag = (veld: string, datum: string): number => {
    const klok = leesWandklok(`${datum}T00:00`);
    if (klok === undefined) throw new Ongeldigheid([{ veld, melding: 'Deze dag bestaat niet. Schrijf hem als 2026-12-31.' }]);
    return dagVan(klok);
  };
  const [eerste, laatste] = [dag('van', van), dag('tot', tot)];
  if (laatste < eerste) throw new Ongeldigheid([{ veld: 'tot', melding: 'De laatste dag ligt voor de eerste. Verbeter een van de twee.' }]);
  if (laatste - eerste >= LANGSTE_SLUITING_DAGEN) throw new Ongeldigheid([{ veld: 'tot', melding: 'Dit is langer dan een jaar. Zet de plek dan op tijdelijk gesloten.' }]);
  const uitleg = leesReden(toelichting);
  const dagen = `Dicht van ${dagEnJaarInWoorden(eerste)} tot en met ${dagEnJaarInWoorden(laatste)}`;
  return verander(database, bewerker, id, uitleg === null ? dagen : `${dagen}: ${uitleg}`.slice(0, 500), nu, (vorm) => {
    const momenten = vorm.momenten.map((moment) => zonder(moment, eerste, laatste));
    if (momenten.every((moment, plek) => moment === vorm.momenten[plek])) throw new Ongeldigheid([{ veld: 'van', melding: 'In deze dagen is er niets. Er valt dus niets te sluiten.' }]);
    if (momenten.some(({ uitgezonderd }) => uitgezonderd.length > HOOGSTENS.dagen)) throw new Ongeldigheid([{ veld: 'tot', melding: 'Dit zijn te veel dagen. Zet de plek op tijdelijk gesloten.' }]);
    return { momenten };
  });
}

/** Which of these rows are there still. */
async function erZijn(verbinding: Verbinding, tabel: 'organisatie' | 'gebied' | 'voorziening', ids: readonly string[]): Promise<Set<string>> {
  return ids.length === 0 ? new Set() : new Set((await verbinding.rijen<{ id: string }>({ text: `SELECT id FROM ${tabel} WHERE id = ANY($1::uuid[])`, values: [ids] })).map((rij) => rij.id));
}

/** An earlier form as far as it can be put back, with what cannot. */
async function terugTeZetten(verbinding: Verbinding, vorm: Voorzieningvorm, plaatsen: number): Promise<{ vorm: Voorzieningvorm; nietTerug: string[] }> {
  const nietTerug: string[] = [];
  const codes = new Set((await verbinding.rijen<{ sleutel: string }>(Prisma.sql`SELECT lijst || ' ' || code AS sleutel FROM begrip`)).map(({ sleutel }) => sleutel));
  const organisaties = await erZijn(verbinding, 'organisatie', [vorm.organisatieId, ...vorm.samenstelling.map(({ organisatieId }) => organisatieId)].filter((id) => id !== null));
  const gebieden = await erZijn(verbinding, 'gebied', vorm.werkgebied);
  const andere = await erZijn(verbinding, 'voorziening', vorm.relaties.map(({ naarId }) => naarId));
  const houd = <T>(lijst: readonly T[], blijft: (deel: T) => boolean, wat: string): T[] => {
    const over = lijst.filter(blijft);
    if (over.length < lijst.length) nietTerug.push(wat);
    return over;
  };
  const inLijst = (lijst: string) => (code: string) => codes.has(`${lijst} ${code}`);
  if (vorm.locaties.length < plaatsen) nietTerug.push('een adres dat er niet meer is');
  if (vorm.organisatieId !== null && !organisaties.has(vorm.organisatieId)) nietTerug.push('de organisatie, want die is er niet meer');
  return {
    vorm: {
      ...vorm,
      organisatieId: vorm.organisatieId !== null && organisaties.has(vorm.organisatieId) ? vorm.organisatieId : null,
      themas: houd(vorm.themas, inLijst('THEMA'), 'een thema dat er niet meer is'),
      functies: houd(vorm.functies, inLijst('FUNCTIE'), 'iets bij "wat jullie doen" dat er niet meer is'),
      doelgroepen: houd(vorm.doelgroepen, inLijst('DOELGROEP'), 'een doelgroep die er niet meer is'),
      soortenPlek: houd(vorm.soortenPlek, inLijst('SOORT_PLEK'), 'een soort plek die er niet meer is'),
      toegankelijkheid: houd(vorm.toegankelijkheid, ({ code }) => codes.has(`TOEGANKELIJKHEID ${code}`), 'iets bij toegankelijkheid dat er niet meer is'),
      werkgebied: houd(vorm.werkgebied, (id) => gebieden.has(id), 'een gebied dat er niet meer is'),
      relaties: houd(vorm.relaties, ({ naarId }) => andere.has(naarId), 'een plek waar deze bij hoorde'),
      samenstelling: houd(vorm.samenstelling, ({ organisatieId, rol }) => organisatieId === null || organisaties.has(organisatieId) || rol !== null, 'een organisatie in het team').map((lid) => (lid.organisatieId !== null && !organisaties.has(lid.organisatieId) ? { ...lid, organisatieId: null } : lid)),
    },
    nietTerug,
  };
}

/**
 * Puts an earlier version back, as a new version with the old contents.
 * @param versie the version that is there now, so that nobody's newer work is lost unseen
 * @throws Ongeldigheid when somebody saved since, or the version was not kept
 */
export async function herstelVersie(database: Database, bewerker: Bewerker | null, id: string, versie: number, vanVersie: number, nu: Date): Promise<Gedaan & { nietTerug: string[] }> {
  return database.transactie(async (verbinding) => {
    const { was, mandaat } = await metRecht(verbinding, bewerker, id, 'HERSTELLEN', nu);
    if (was.versie !== versie) throw new Ongeldigheid([{ veld: 'versie', melding: 'Iemand anders heeft intussen iets veranderd. Kijk eerst wat.' }]);
    const oud = await leesVersie(verbinding, was.id, vanVersie);
    if (!oud) throw new Ongeldigheid([{ veld: 'vanVersie', melding: 'Deze versie is er niet. Kies een andere.' }]);
    const { vorm, nietTerug } = await terugTeZetten(verbinding, oud.vorm, oud.inhoud.voorziening_locatie.length);
    // whose it is does not go back with the words: rights hang on it
    const terug = { ...vorm, organisatieId: was.vorm.organisatieId };
    if (oud.vorm.organisatieId !== was.vorm.organisatieId && organisatieWasEr(nietTerug)) nietTerug.push('de organisatie, want daar hangt aan wie de plek mag veranderen');
    return { id: was.id, versie: await schrijfVersie(verbinding, was, terug, { rol: mandaat.rol, accountId: bewerker!.accountId, reden: `Versie ${vanVersie} teruggezet`, nu }, oud), vorigeVersie: was.versie, nietTerug };
  });
}

const organisatieWasEr = (nietTerug: readonly string[]): boolean => !nietTerug.some((regel) => regel.startsWith('de organisatie'));
