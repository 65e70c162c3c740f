/** Reads the seed files and checks them; an error names file, line and field. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Startfout } from '../server/database/database.ts';
import { Herhalingsfout, leesHerhaling } from '../server/tijd/herhaling.ts';
import { leesWandklok } from '../server/tijd/klok.ts';
import { type Codelijst, codelijst, type Seedbestand, seedbestand } from './vorm.ts';
import { leesYaml, zaaifout } from './yaml.ts';

export interface Plaats {
  code: string;
  naam: string;
  /** other names */
  ook: string[];
  provincie: string;
  lat: number | undefined;
  lon: number | undefined;
  inwoners: number | undefined;
}

interface Gebiedkenmerk {
  code: string;
  naam: string;
  soort: string;
  ouder: string | null;
  /** the stadsdeel of a buurt, where that is another than the stadsdeel of its wijk */
  stadsdeel?: string;
}

export interface Grenzen {
  bron: string;
  peildatum: string;
  features: { properties: Gebiedkenmerk; geometry: { type: 'MultiPolygon'; coordinates: number[][][][] } }[];
}

export interface Zaaigoed {
  codelijsten: Codelijst[];
  plaatsen: Plaats[];
  grenzen: Grenzen;
  bestanden: { naam: string; inhoud: Seedbestand }[];
  /** digest of all files, to know whether a database has them already */
  vingerafdruk: string;
}

/** Splits the lines of plaatsen.csv, which has no quoted commas. @throws Startfout that names the line */
function leesPlaatsen(bestand: string, tekst: string): Plaats[] {
  return tekst
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((regel, plek) => {
      const velden = regel.split(',');
      const [code, naam, ook, provincie, lat, lon, inwoners] = velden as [string, string, string, string, string, string, string];
      if (velden.length !== 7 || !code || !naam) throw new Startfout(`${bestand}:${plek + 2}: een plaats heeft zeven velden: code,naam,ook,provincie,lat,lon,inwoners`);
      const getal = (kolom: string, veld: string, vorm: RegExp, hoogstens: number) => {
        if (veld === '') return undefined;
        if (!vorm.test(veld) || Math.abs(Number(veld)) > hoogstens) throw new Startfout(`${bestand}:${plek + 2}: ${kolom}: ${veld} is geen ${kolom === 'inwoners' ? 'aantal' : 'coördinaat in graden'}`);
        return Number(veld);
      };
      const graden = /^-?\d{1,3}(\.\d+)?$/;
      if ((lat === '') !== (lon === '')) throw new Startfout(`${bestand}:${plek + 2}: vul lat en lon allebei in, of geen van beide`);
      return { code, naam, ook: ook ? ook.split('|') : [], provincie, lat: getal('lat', lat, graden, 90), lon: getal('lon', lon, graden, 180), inwoners: getal('inwoners', inwoners, /^\d+$/, 1e9) };
    });
}

/** Reads the borders, and checks what the loader counts on; the database checks the shapes. @throws Startfout that names the file */
function leesGrenzen(bestand: string, tekst: string): Grenzen {
  let grenzen: Grenzen;
  try {
    grenzen = JSON.parse(tekst) as Grenzen;
  } catch (fout) {
    throw new Startfout(`${bestand}: dit is geen JSON: ${(fout as Error).message.split('\n')[0]}`);
  }
  if (typeof grenzen?.bron !== 'string' || typeof grenzen.peildatum !== 'string' || !Array.isArray(grenzen.features)) throw new Startfout(`${bestand}: bron, peildatum of features ontbreekt`);
  for (const [plek, feature] of grenzen.features.entries()) {
    const { code, naam, soort } = feature?.properties ?? {};
    if (![code, naam, soort].every((veld) => typeof veld === 'string' && veld !== '')) throw new Startfout(`${bestand}: features.${plek}: code, naam of soort ontbreekt`);
    if (feature.geometry?.type !== 'MultiPolygon' || !Array.isArray(feature.geometry.coordinates)) throw new Startfout(`${bestand}: features.${plek} (${code}): de grens is geen MultiPolygon`);
  }
  if (!grenzen.features.some((feature) => feature.properties.soort === 'GEMEENTE')) throw new Startfout(`${bestand}: er is geen gebied van de soort GEMEENTE`);
  return grenzen;
}

/** Anything in a file that has a name. */
type Genoemd = { sleutel?: string; code?: string };

/** References between files, and rules that can be read: what a form cannot check on its own. */
function controleerVerwijzingen(zaaigoed: Omit<Zaaigoed, 'vingerafdruk'>, plekken: Map<object, string>): void {
  const fouten: string[] = [];
  const sleutels = { organisatie: new Set<string>(), locatie: new Set<string>(), voorziening: new Set<string>(), bron: new Set<string>(), gebied: new Set<string>() };
  const neem = (soort: keyof typeof sleutels, sleutel: string, bestand: string, record?: object) => {
    if (sleutels[soort].has(sleutel)) fouten.push(`${record ? plekken.get(record) : bestand}: ${soort} ${sleutel} komt twee keer voor: geef een van de twee een andere sleutel`);
    sleutels[soort].add(sleutel);
  };
  for (const { properties } of zaaigoed.grenzen.features) neem('gebied', properties.code, 'seed/gebieden/zwolle.geojson');
  for (const plaats of zaaigoed.plaatsen) neem('gebied', plaats.code, 'seed/gebieden/plaatsen.csv');
  for (const { naam, inhoud } of zaaigoed.bestanden) {
    for (const bron of inhoud.bronnen) neem('bron', bron.sleutel, naam, bron);
    for (const gebied of inhoud.gebieden) neem('gebied', gebied.code, naam, gebied);
    for (const organisatie of inhoud.organisaties) neem('organisatie', organisatie.sleutel, naam, organisatie);
    for (const locatie of inhoud.locaties) neem('locatie', locatie.sleutel, naam, locatie);
    for (const voorziening of inhoud.voorzieningen) neem('voorziening', voorziening.sleutel, naam, voorziening);
  }
  const plaatsnamen = new Set(zaaigoed.plaatsen.flatMap((plaats) => [plaats.naam, ...plaats.ook]));
  const isGebied = (code: string) => sleutels.gebied.has(code) || plaatsnamen.has(code);
  const codes = new Map(zaaigoed.codelijsten.map((lijst) => [lijst.lijst, new Set(lijst.begrippen.map((begrip) => begrip.code))]));
  const meld = (record: Genoemd, wat: string) => fouten.push(`${plekken.get(record)}: ${record.sleutel ?? record.code}: ${wat}`);
  const eis = (record: Genoemd, bestaat: boolean, wat: string) => bestaat || meld(record, `${wat} bestaat niet: verbeter het, of voeg het toe`);
  const bronBestaat = (record: Genoemd, deel: { bron?: string | undefined }) => deel.bron === undefined || eis(record, sleutels.bron.has(deel.bron), `bron ${deel.bron}`);
  for (const { lijst, begrippen } of zaaigoed.codelijsten)
    for (const begrip of begrippen) {
      if (begrip.ouder === begrip.code) meld(begrip, 'een begrip kan niet onder zichzelf hangen: verbeter ouder, of haal het weg');
      else if (begrip.ouder) eis(begrip, codes.get(lijst)!.has(begrip.ouder), `${lijst.toLowerCase()} ${begrip.ouder}`);
    }
  for (const { inhoud } of zaaigoed.bestanden) {
    for (const gebied of inhoud.gebieden) {
      bronBestaat(gebied, gebied);
      if (gebied.ouder) eis(gebied, isGebied(gebied.ouder), `gebied ${gebied.ouder}`);
      for (const deel of gebied.bestaatUit ?? []) eis(gebied, isGebied(deel), `gebied ${deel}`);
    }
    for (const locatie of inhoud.locaties) {
      bronBestaat(locatie, locatie);
      if (locatie.gebied) eis(locatie, isGebied(locatie.gebied), `gebied ${locatie.gebied}`);
      if (locatie.plaats && !locatie.gebied) eis(locatie, plaatsnamen.has(locatie.plaats), `plaats ${locatie.plaats}`);
    }
    for (const organisatie of inhoud.organisaties) for (const deel of [organisatie, ...organisatie.contacten]) bronBestaat(organisatie, deel);
    for (const v of inhoud.voorzieningen) {
      eis(v, sleutels.bron.has(v.bron), `bron ${v.bron}`);
      if (v.organisatie) eis(v, sleutels.organisatie.has(v.organisatie), `organisatie ${v.organisatie}`);
      for (const locatie of v.locaties) eis(v, sleutels.locatie.has(locatie), `locatie ${locatie}`);
      for (const code of v.werkgebied) eis(v, isGebied(code), `gebied ${code}`);
      for (const relatie of v.relaties) {
        eis(v, sleutels.voorziening.has(relatie.naar), `voorziening ${relatie.naar}`);
        if (relatie.naar === v.sleutel) meld(v, 'een relatie wijst naar een andere voorziening: verbeter naar');
      }
      for (const lid of v.wijkteam?.samenstelling ?? []) if (lid.organisatie) eis(v, sleutels.organisatie.has(lid.organisatie), `organisatie ${lid.organisatie}`);
      for (const [lijst, gekozen] of [
        ['THEMA', v.themas],
        ['FUNCTIE', v.functies],
        ['DOELGROEP', v.doelgroepen],
        ['SOORT_PLEK', v.plek?.soortPlek ?? []],
        ['WET', v.toegangen.flatMap((toegang) => toegang.wetten)],
        ['VERWIJZER', v.toegangen.flatMap((toegang) => toegang.verwijzers)],
        ['TOEGANKELIJKHEID', Object.keys(v.toegankelijkheid)],
      ] as const)
        for (const code of gekozen) eis(v, codes.get(lijst)?.has(code) ?? false, `${lijst.toLowerCase()} ${code}`);
      const { treden, plaatsen, draagkracht } = v.plek ?? {};
      for (const deel of [...v.feiten, ...v.kosten, ...v.momenten, ...v.contacten, ...v.toegangen, ...v.relaties, ...(v.wijkteam?.kanalen ?? []), ...(v.wijkteam?.samenstelling ?? []), treden, plaatsen, draagkracht]) if (deel) bronBestaat(v, deel);
      for (const moment of v.momenten) {
        if (moment.locatie !== undefined && !v.locaties.includes(moment.locatie)) meld(v, `locatie ${moment.locatie} van een moment staat niet bij locaties: verbeter het, of zet het daar ook`);
        if (moment.begin === undefined && moment.toelichting === undefined) meld(v, 'een moment zonder begin heeft een toelichting: schrijf wat de bron erover zegt');
        for (const tijd of [...(moment.begin ? [moment.begin] : []), ...moment.extra, ...moment.uitgezonderd]) eis(v, leesWandklok(tijd) !== undefined, `tijd ${tijd}`);
        try {
          if (moment.herhaling) leesHerhaling(moment.herhaling);
        } catch (fout) {
          if (!(fout instanceof Herhalingsfout)) throw fout;
          meld(v, `herhaling ${moment.herhaling}: ${fout.message}`);
        }
      }
    }
  }
  if (fouten.length > 0) throw zaaifout(fouten);
}

/**
 * Reads everything under the seed directory.
 * @throws Startfout that names file, line (or record) and field of what is wrong
 */
export async function leesZaaigoed(map: string): Promise<Zaaigoed> {
  const afdruk = createHash('sha256');
  const plekken = new Map<object, string>();
  const tekst = async (...delen: string[]) => {
    const inhoud = await readFile(join(map, ...delen), 'utf8');
    afdruk.update(delen.join('/')).update(inhoud);
    return inhoud;
  };
  const yaml = async (deel: string) => (await readdir(join(map, deel))).filter((bestand) => bestand.endsWith('.yaml')).sort();
  const codelijsten: Codelijst[] = [];
  for (const bestand of await yaml('codelijsten')) codelijsten.push(leesYaml(`seed/codelijsten/${bestand}`, await tekst('codelijsten', bestand), codelijst, plekken));
  const plaatsen = leesPlaatsen('seed/gebieden/plaatsen.csv', await tekst('gebieden', 'plaatsen.csv'));
  const grenzen = leesGrenzen('seed/gebieden/zwolle.geojson', await tekst('gebieden', 'zwolle.geojson'));
  const bestanden: Zaaigoed['bestanden'] = [];
  for (const bestand of await yaml('voorzieningen')) bestanden.push({ naam: `seed/voorzieningen/${bestand}`, inhoud: leesYaml(`seed/voorzieningen/${bestand}`, await tekst('voorzieningen', bestand), seedbestand, plekken) });
  const zaaigoed = { codelijsten, plaatsen, grenzen, bestanden };
  controleerVerwijzingen(zaaigoed, plekken);
  return { ...zaaigoed, vingerafdruk: afdruk.digest('hex') };
}
