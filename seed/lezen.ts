/** Reads the seed files and checks them; an error names file, line and field. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { Startfout } from '../server/database/database.ts';
import { Herhalingsfout, leesHerhaling } from '../server/tijd/herhaling.ts';
import { leesWandklok } from '../server/tijd/klok.ts';
import { type Codelijst, codelijst, type Seedbestand, seedbestand } from './vorm.ts';

export interface Plaats {
  code: string;
  naam: string;
  /** other names */
  ook: string[];
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

/** Reads one YAML file in a given form. @throws Startfout with a line per problem */
function lees<Vorm extends z.ZodType>(bestand: string, tekst: string, vorm: Vorm): z.output<Vorm> {
  const regels = new LineCounter();
  const document = parseDocument(tekst, { lineCounter: regels });
  const fouten = document.errors.map((fout) => `${bestand}: ${fout.message}`);
  if (fouten.length === 0) {
    const uitslag = vorm.safeParse(document.toJS());
    if (uitslag.success) return uitslag.data;
    for (const fout of uitslag.error.issues) {
      // a missing field has no place of its own: name the line of what it is missing from
      let knoop: { range?: [number, number, number] | null } | undefined;
      for (let diepte = fout.path.length; diepte > 0 && !knoop?.range; diepte -= 1) knoop = document.getIn(fout.path.slice(0, diepte), true) as typeof knoop;
      fouten.push(`${bestand}:${knoop?.range ? regels.linePos(knoop.range[0]).line : 1}: ${fout.path.join('.')}: ${fout.message}`);
    }
  }
  throw new Startfout(`De zaaibestanden kloppen niet:\n${fouten.slice(0, 20).join('\n')}`);
}

/** Splits the lines of plaatsen.csv, which has no quoted commas. @throws Startfout that names the line */
function leesPlaatsen(bestand: string, tekst: string): Plaats[] {
  return tekst
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((regel, plek) => {
      const velden = regel.split(',');
      const [code, naam, ook, , lat, lon, inwoners] = velden as [string, string, string, string, string, string, string];
      if (velden.length !== 7 || !code || !naam) throw new Startfout(`${bestand}:${plek + 2}: een plaats heeft zeven velden: code,naam,ook,provincie,lat,lon,inwoners`);
      const getal = (kolom: string, veld: string, vorm: RegExp, hoogstens: number) => {
        if (veld === '') return undefined;
        if (!vorm.test(veld) || Math.abs(Number(veld)) > hoogstens) throw new Startfout(`${bestand}:${plek + 2}: ${kolom}: ${veld} is geen ${kolom === 'inwoners' ? 'aantal' : 'coördinaat in graden'}`);
        return Number(veld);
      };
      const graden = /^-?\d{1,3}(\.\d+)?$/;
      if ((lat === '') !== (lon === '')) throw new Startfout(`${bestand}:${plek + 2}: vul lat en lon allebei in, of geen van beide`);
      return { code, naam, ook: ook ? ook.split('|') : [], lat: getal('lat', lat, graden, 90), lon: getal('lon', lon, graden, 180), inwoners: getal('inwoners', inwoners, /^\d+$/, 1e9) };
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

/** References between files, and rules that can be read: what a form cannot check on its own. */
function controleerVerwijzingen(zaaigoed: Omit<Zaaigoed, 'vingerafdruk'>): void {
  const fouten: string[] = [];
  const sleutels = { organisatie: new Set<string>(), locatie: new Set<string>(), voorziening: new Set<string>(), bron: new Set<string>(), gebied: new Set<string>() };
  const neem = (soort: keyof typeof sleutels, sleutel: string, bestand: string) => {
    if (sleutels[soort].has(sleutel)) fouten.push(`${bestand}: ${soort} ${sleutel} komt twee keer voor`);
    sleutels[soort].add(sleutel);
  };
  for (const { properties } of zaaigoed.grenzen.features) neem('gebied', properties.code, 'zwolle.geojson');
  for (const plaats of zaaigoed.plaatsen) neem('gebied', plaats.code, 'plaatsen.csv');
  for (const { naam, inhoud } of zaaigoed.bestanden) {
    for (const bron of inhoud.bronnen) neem('bron', bron.sleutel, naam);
    for (const gebied of inhoud.gebieden) neem('gebied', gebied.code, naam);
    for (const organisatie of inhoud.organisaties) neem('organisatie', organisatie.sleutel, naam);
    for (const locatie of inhoud.locaties) neem('locatie', locatie.sleutel, naam);
    for (const voorziening of inhoud.voorzieningen) neem('voorziening', voorziening.sleutel, naam);
  }
  const plaatsnamen = new Set(zaaigoed.plaatsen.flatMap((plaats) => [plaats.naam, ...plaats.ook]));
  const isGebied = (code: string) => sleutels.gebied.has(code) || plaatsnamen.has(code);
  const codes = new Map(zaaigoed.codelijsten.map((lijst) => [lijst.lijst, new Set(lijst.begrippen.map((begrip) => begrip.code))]));
  for (const { naam, inhoud } of zaaigoed.bestanden) {
    const eis = (waar: string, bestaat: boolean, wat: string) => {
      if (!bestaat) fouten.push(`${naam}: ${waar}: ${wat} bestaat niet`);
    };
    const bronBestaat = (waar: string, record: { bron?: string | undefined }) => record.bron === undefined || eis(waar, sleutels.bron.has(record.bron), `bron ${record.bron}`);
    for (const gebied of inhoud.gebieden) {
      if (gebied.ouder) eis(gebied.code, isGebied(gebied.ouder), `gebied ${gebied.ouder}`);
      for (const deel of gebied.bestaatUit ?? []) eis(gebied.code, isGebied(deel), `gebied ${deel}`);
    }
    for (const locatie of inhoud.locaties) {
      bronBestaat(locatie.sleutel, locatie);
      if (locatie.gebied) eis(locatie.sleutel, isGebied(locatie.gebied), `gebied ${locatie.gebied}`);
      if (locatie.plaats && !locatie.gebied) eis(locatie.sleutel, plaatsnamen.has(locatie.plaats), `plaats ${locatie.plaats}`);
    }
    for (const organisatie of inhoud.organisaties) bronBestaat(organisatie.sleutel, organisatie);
    for (const v of inhoud.voorzieningen) {
      eis(v.sleutel, sleutels.bron.has(v.bron), `bron ${v.bron}`);
      if (v.organisatie) eis(v.sleutel, sleutels.organisatie.has(v.organisatie), `organisatie ${v.organisatie}`);
      for (const locatie of v.locaties) eis(v.sleutel, sleutels.locatie.has(locatie), `locatie ${locatie}`);
      for (const code of v.werkgebied) eis(v.sleutel, isGebied(code), `gebied ${code}`);
      for (const relatie of v.relaties) eis(v.sleutel, sleutels.voorziening.has(relatie.naar), `voorziening ${relatie.naar}`);
      for (const lid of v.wijkteam?.samenstelling ?? []) if (lid.organisatie) eis(v.sleutel, sleutels.organisatie.has(lid.organisatie), `organisatie ${lid.organisatie}`);
      for (const [lijst, gekozen] of [
        ['THEMA', v.themas],
        ['FUNCTIE', v.functies],
        ['DOELGROEP', v.doelgroepen],
        ['SOORT_PLEK', v.plek?.soortPlek ?? []],
        ['WET', v.toegangen.flatMap((toegang) => toegang.wetten)],
        ['VERWIJZER', v.toegangen.flatMap((toegang) => toegang.verwijzers)],
        ['TOEGANKELIJKHEID', Object.keys(v.toegankelijkheid)],
      ] as const)
        for (const code of gekozen) eis(v.sleutel, codes.get(lijst)?.has(code) ?? false, `${lijst.toLowerCase()} ${code}`);
      for (const feit of [...v.feiten, ...v.kosten, ...v.momenten, ...v.contacten]) bronBestaat(v.sleutel, feit);
      for (const moment of v.momenten) {
        if (moment.begin === undefined && moment.toelichting === undefined) fouten.push(`${naam}: ${v.sleutel}: een moment zonder begin heeft een toelichting`);
        for (const tijd of [...(moment.begin ? [moment.begin] : []), ...moment.extra, ...moment.uitgezonderd]) eis(v.sleutel, leesWandklok(tijd) !== undefined, `tijd ${tijd}`);
        try {
          if (moment.herhaling) leesHerhaling(moment.herhaling);
        } catch (fout) {
          if (!(fout instanceof Herhalingsfout)) throw fout;
          fouten.push(`${naam}: ${v.sleutel}: herhaling ${moment.herhaling}: ${fout.message}`);
        }
      }
    }
  }
  if (fouten.length > 0) throw new Startfout(`De zaaibestanden kloppen niet:\n${fouten.slice(0, 20).join('\n')}${fouten.length > 20 ? `\n... en nog ${fouten.length - 20}` : ''}`);
}

/**
 * Reads everything under the seed directory.
 * @throws Startfout that names file, line (or record) and field of what is wrong
 */
export async function leesZaaigoed(map: string): Promise<Zaaigoed> {
  const afdruk = createHash('sha256');
  const tekst = async (...delen: string[]) => {
    const inhoud = await readFile(join(map, ...delen), 'utf8');
    afdruk.update(delen.join('/')).update(inhoud);
    return inhoud;
  };
  const yaml = async (deel: string) => (await readdir(join(map, deel))).filter((bestand) => bestand.endsWith('.yaml')).sort();
  const codelijsten: Codelijst[] = [];
  for (const bestand of await yaml('codelijsten')) codelijsten.push(lees(`seed/codelijsten/${bestand}`, await tekst('codelijsten', bestand), codelijst));
  const plaatsen = leesPlaatsen('seed/gebieden/plaatsen.csv', await tekst('gebieden', 'plaatsen.csv'));
  const grenzen = leesGrenzen('seed/gebieden/zwolle.geojson', await tekst('gebieden', 'zwolle.geojson'));
  const bestanden: Zaaigoed['bestanden'] = [];
  for (const bestand of await yaml('voorzieningen')) bestanden.push({ naam: `seed/voorzieningen/${bestand}`, inhoud: lees(`seed/voorzieningen/${bestand}`, await tekst('voorzieningen', bestand), seedbestand) });
  const zaaigoed = { codelijsten, plaatsen, grenzen, bestanden };
  controleerVerwijzingen(zaaigoed);
  return { ...zaaigoed, vingerafdruk: afdruk.digest('hex') };
}
