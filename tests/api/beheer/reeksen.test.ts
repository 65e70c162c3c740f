/**
 * Sequences of what several people do to the same listings, in any order, held against a model of a page long: nothing that was saved is lost,
 * every version can be read and put back, and no right outlives its mandate. The model decides about rights by itself, in plain words.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beslisAanvraag, openAanvragen, vraagAan } from '../../../server/beheer/aanvragen.ts';
import { bewaarVoorziening } from '../../../server/beheer/bewaren.ts';
import { bevestig, herstelVersie } from '../../../server/beheer/handgrepen.ts';
import { leesVersie, leesVoorziening } from '../../../server/beheer/lezen.ts';
import { type Bewerker, verleen } from '../../../server/beheer/mandaten.ts';
import { trekMandaatIn } from '../../../server/beheer/mensen.ts';
import { toon, verberg } from '../../../server/beheer/toezicht.ts';
import { neemUitnodigingAan, nodigUit } from '../../../server/beheer/uitnodigingen.ts';
import { legVersieVast } from '../../../server/beheer/versies.ts';
import type { Database } from '../../../server/database/database.ts';
import { Ongeldigheid, Weigering } from '../../../server/fouten.ts';
import { haalVoorziening } from '../../../server/zoeken/zoek.ts';
import { NU, openTestdatabase } from '../opzet/omgeving.ts';
import { leegWereld, MARKT, noordelijk, zetNeer } from '../opzet/wereld.ts';

const MENSEN = ['anna', 'bram', 'carla', 'moderator', 'beheerder'] as const;
type Mens = (typeof MENSEN)[number];
const PLEKKEN = ['Huis', 'Tuin'] as const;
type Plek = (typeof PLEKKEN)[number];
const VELDEN = ['beschrijving', 'statusToelichting', 'vergoeding'] as const;
type Veld = (typeof VELDEN)[number];
const SITE = 'https://kaart.voorbeeld.nl';
const DAG_MS = 86_400_000;

type Stap =
  | { doet: 'bewaart'; wie: Mens; plek: Plek; achter: number; veld: Veld; waarde: string }
  | { doet: 'bewaren samen'; wie: Mens; ander: Mens; plek: Plek; veld: Veld; anderVeld: Veld; waarde: string }
  | { doet: 'zet terug'; wie: Mens; plek: Plek; naar: number }
  | { doet: 'bevestigt'; wie: Mens; plek: Plek }
  | { doet: 'nodigt uit'; wie: Mens; plek: Plek; rol: 'HELPER' | 'EIGENAAR'; ander: Mens; dagen: number | null }
  | { doet: 'trekt in'; wie: Mens; welke: number }
  | { doet: 'vraagt aan'; wie: Mens; plek: Plek; beslist: Mens; ja: boolean }
  | { doet: 'verbergt'; wie: Mens; plek: Plek }
  | { doet: 'toont'; wie: Mens; plek: Plek }
  | { doet: 'wacht'; dagen: number };

const wie = fc.constantFrom(...MENSEN);
const plek = fc.constantFrom(...PLEKKEN);
const veld = fc.constantFrom(...VELDEN);
const waarde = fc.constantFrom('een', 'twee', 'drie', '<script>alert(1)</script>', "'; DROP TABLE account; --");
const stap: fc.Arbitrary<Stap> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ doet: fc.constant('bewaart' as const), wie, plek, achter: fc.nat(3), veld, waarde }) },
  { weight: 2, arbitrary: fc.record({ doet: fc.constant('bewaren samen' as const), wie, ander: wie, plek, veld, anderVeld: veld, waarde }) },
  { weight: 2, arbitrary: fc.record({ doet: fc.constant('zet terug' as const), wie, plek, naar: fc.nat(6) }) },
  { weight: 1, arbitrary: fc.record({ doet: fc.constant('bevestigt' as const), wie, plek }) },
  { weight: 3, arbitrary: fc.record({ doet: fc.constant('nodigt uit' as const), wie, plek, rol: fc.constantFrom('HELPER' as const, 'EIGENAAR' as const), ander: wie, dagen: fc.constantFrom(null, null, 5) }) },
  { weight: 2, arbitrary: fc.record({ doet: fc.constant('trekt in' as const), wie, welke: fc.nat(8) }) },
  { weight: 1, arbitrary: fc.record({ doet: fc.constant('vraagt aan' as const), wie, plek, beslist: wie, ja: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ doet: fc.constant('verbergt' as const), wie, plek }) },
  { weight: 1, arbitrary: fc.record({ doet: fc.constant('toont' as const), wie, plek }) },
  { weight: 1, arbitrary: fc.record({ doet: fc.constant('wacht' as const), dagen: fc.integer({ min: 1, max: 4 }) }) },
);

type Inhoud = Record<Veld, string | null>;
interface Recht {
  id: string;
  mens: Mens;
  rol: 'EIGENAAR' | 'HELPER' | 'MODERATOR' | 'BEHEERDER';
  /** a listing, or everything */
  waar: Plek | 'ALLES';
  tot: Date | null;
  weg: boolean;
}

/** What should be so. */
class Model {
  nu = NU;
  readonly versies: Record<Plek, Inhoud[]>;
  readonly verborgen: Record<Plek, boolean> = { Huis: false, Tuin: false };
  rechten: Recht[] = [];
  constructor(begin: Record<Plek, Inhoud>) {
    this.versies = { Huis: [begin.Huis], Tuin: [begin.Tuin] };
  }
  nuVan = (plek: Plek): Inhoud => this.versies[plek].at(-1)!;
  geldig = (recht: Recht): boolean => !recht.weg && (recht.tot === null || recht.tot > this.nu);
  rollen = (mens: Mens, plek: Plek) => new Set(this.rechten.filter((recht) => recht.mens === mens && this.geldig(recht) && (recht.waar === 'ALLES' || recht.waar === plek)).map(({ rol }) => rol));
  heeftEigenaar = (plek: Plek): boolean => this.rechten.some((recht) => recht.rol === 'EIGENAAR' && recht.waar === plek && this.geldig(recht));
  magSchrijven = (mens: Mens, plek: Plek): boolean => this.rollen(mens, plek).has('EIGENAAR') || this.rollen(mens, plek).has('HELPER');
  isEigenaar = (mens: Mens, plek: Plek): boolean => this.rollen(mens, plek).has('EIGENAAR');
  kijktMee = (mens: Mens, plek: Plek): boolean => this.rollen(mens, plek).has('MODERATOR') || this.rollen(mens, plek).has('BEHEERDER');

  /** The joined contents, or null for a conflict: the field was changed since the base, to something else. */
  voeg(plek: Plek, basis: number, veld: Veld, waarde: string): Inhoud | null {
    const [was, is] = [this.versies[plek][basis - 1]![veld], this.nuVan(plek)[veld]];
    if (waarde === is || waarde === was) return this.nuVan(plek);
    return was === is ? { ...this.nuVan(plek), [veld]: waarde } : null;
  }
  leg(plek: Plek, inhoud: Inhoud): void {
    if (VELDEN.some((veld) => inhoud[veld] !== this.nuVan(plek)[veld])) this.versies[plek].push(inhoud);
  }
}

let database: Database;
let ids: Map<string, string>;
let gemeente: string;
beforeAll(async () => {
  database = await openTestdatabase();
  gemeente = (await database.rijen<{ id: string }>({ text: "SELECT id FROM gebied WHERE code = 'GM0193'", values: [] }))[0]!.id;
});
afterAll(() => database?.sluit());

const bewerker = (mens: Mens): Bewerker => ({ accountId: mens, alleenVoorzieningId: null });
/** What came of it: done, refused, wrong, or a conflict. */
async function uitslag(werk: () => Promise<unknown>): Promise<string> {
  try {
    const gedaan = (await werk()) as { soort?: string } | undefined;
    return gedaan?.soort === 'conflict' ? 'conflict' : 'gedaan';
  } catch (fout) {
    if (fout instanceof Weigering) return fout.reden;
    if (fout instanceof Ongeldigheid) return 'ongeldig';
    throw fout;
  }
}

async function begin(): Promise<Model> {
  await leegWereld(database);
  for (const tabel of ['account', 'voorziening_versie', 'mandaatgebruik', 'post']) await database.rijen({ text: `DELETE FROM ${tabel}`, values: [] });
  ids = await zetNeer(database, [{ naam: 'Huis', soort: 'VRIJWILLIGERSPLEK', punten: [MARKT], themas: ['taal'] }, { naam: 'Tuin', soort: 'VRIJWILLIGERSPLEK', punten: [noordelijk(300)], themas: ['taal'] }]);
  const leeg = { beschrijving: null, statusToelichting: null, vergoeding: null };
  const model = new Model({ Huis: leeg, Tuin: leeg });
  await database.transactie(async (verbinding) => {
    await verbinding.rijen({ text: "INSERT INTO voorziening_begrip (voorziening_id, lijst, begrip_code) SELECT v.id, 'FUNCTIE'::begrip_lijst, (SELECT code FROM begrip WHERE lijst = 'FUNCTIE' ORDER BY code LIMIT 1) FROM voorziening v UNION ALL SELECT v.id, 'SOORT_PLEK'::begrip_lijst, (SELECT code FROM begrip WHERE lijst = 'SOORT_PLEK' ORDER BY code LIMIT 1) FROM voorziening v", values: [] });
    await legVersieVast(verbinding, [...ids.values()], 'BRON', null);
    for (const mens of MENSEN) await verbinding.rijen({ text: 'INSERT INTO account (id, email) VALUES ($1, $2)', values: [mens, `${mens}@voorbeeld.nl`] });
    const geef = async (mens: Mens, rol: Recht['rol'], waar: Recht['waar']) => {
      const reikwijdte = waar !== 'ALLES' ? { voorzieningId: ids.get(waar)! } : rol === 'MODERATOR' ? { gebiedId: gemeente } : {};
      model.rechten.push({ id: await verleen(verbinding, { accountId: mens, rol, verleendDoor: null, grond: 'test', ...reikwijdte }, model.nu), mens, rol, waar, tot: null, weg: false });
    };
    await geef('anna', 'EIGENAAR', 'Huis');
    await geef('bram', 'EIGENAAR', 'Tuin');
    await geef('carla', 'HELPER', 'Huis');
    await geef('moderator', 'MODERATOR', 'ALLES');
    await geef('beheerder', 'BEHEERDER', 'ALLES');
  });
  return model;
}

/** Does one step in both, and compares what came of it. */
async function doe(model: Model, stap: Stap): Promise<void> {
  const id = 'plek' in stap ? ids.get(stap.plek)! : '';
  const geenRecht = (mag: boolean, anders: string) => (mag ? anders : 'GEEN_RECHT');
  switch (stap.doet) {
    case 'wacht':
      model.nu = new Date(model.nu.getTime() + stap.dagen * DAG_MS);
      return;
    case 'bewaart': {
      const basis = Math.max(1, model.versies[stap.plek].length - stap.achter);
      const mag = model.magSchrijven(stap.wie, stap.plek);
      const samen = model.voeg(stap.plek, basis, stap.veld, stap.waarde);
      expect(await uitslag(() => bewaarVoorziening(database, bewerker(stap.wie), id, basis, { [stap.veld]: stap.waarde }, null, model.nu))).toBe(geenRecht(mag, samen ? 'gedaan' : 'conflict'));
      if (mag && samen) model.leg(stap.plek, samen);
      return;
    }
    case 'bewaren samen': {
      const basis = model.versies[stap.plek].length;
      const [een, twee] = await Promise.all([[stap.wie, stap.veld, stap.waarde] as const, [stap.ander, stap.anderVeld, `${stap.waarde} ook`] as const].map(async ([mens, veld, inhoud]) => ({ mens, veld, inhoud, uitslag: await uitslag(() => bewaarVoorziening(database, bewerker(mens), id, basis, { [veld]: inhoud }, null, model.nu)) })));
      for (const { mens, uitslag: kwam } of [een!, twee!]) if (!model.magSchrijven(mens, stap.plek)) expect(kwam).toBe('GEEN_RECHT');
      const geslaagd = [een!, twee!].filter((kant) => kant.uitslag === 'gedaan');
      const mogen = [een!, twee!].filter(({ mens }) => model.magSchrijven(mens, stap.plek));
      // in the same field the second one gets a conflict, in another both are kept
      expect(geslaagd).toHaveLength(mogen.length === 2 && een!.veld === twee!.veld && model.nuVan(stap.plek)[een!.veld] !== een!.inhoud && model.nuVan(stap.plek)[een!.veld] !== twee!.inhoud ? 1 : mogen.length);
      // who came first is seen in the versions; each step of the two is one of them
      const echt = await leesInhouden(stap.plek);
      for (const inhoud of echt.slice(basis)) {
        expect(VELDEN.filter((veld) => inhoud[veld] !== model.nuVan(stap.plek)[veld])).toHaveLength(1);
        model.leg(stap.plek, inhoud);
      }
      for (const { veld, inhoud } of geslaagd) expect(geslaagd.some((ander) => ander.veld === veld && ander.inhoud === model.nuVan(stap.plek)[veld]) || model.nuVan(stap.plek)[veld] === inhoud).toBe(true);
      return;
    }
    case 'zet terug': {
      const naar = Math.min(model.versies[stap.plek].length, stap.naar + 1);
      const mag = model.magSchrijven(stap.wie, stap.plek);
      expect(await uitslag(() => herstelVersie(database, bewerker(stap.wie), id, model.versies[stap.plek].length, naar, model.nu))).toBe(geenRecht(mag, 'gedaan'));
      if (mag) model.leg(stap.plek, model.versies[stap.plek][naar - 1]!);
      return;
    }
    case 'bevestigt':
      expect(await uitslag(() => bevestig(database, bewerker(stap.wie), id, ['TIJDEN'], model.nu))).toBe(geenRecht(model.magSchrijven(stap.wie, stap.plek), 'gedaan'));
      return;
    case 'nodigt uit': {
      const tot = stap.dagen === null ? null : new Date(model.nu.getTime() + stap.dagen * DAG_MS);
      const kwam = await uitslag(() => nodigUit(database, bewerker(stap.wie), { email: `${stap.ander}@voorbeeld.nl`, rol: stap.rol, voorzieningId: id, organisatieId: null, gebiedId: null, themaCode: null, tot }, SITE, model.nu));
      if (kwam === 'TE_VEEL') return;
      expect(kwam).toBe(geenRecht(model.isEigenaar(stap.wie, stap.plek), 'gedaan'));
      if (kwam !== 'gedaan') return;
      const [brief] = await database.rijen<{ tekst: string }>({ text: "SELECT tekst FROM post WHERE sleutel LIKE 'uitnodiging %' ORDER BY created_at DESC, id DESC LIMIT 1", values: [] });
      await database.rijen({ text: 'DELETE FROM post', values: [] });
      await neemUitnodigingAan(database, /#([\w-]+)/.exec(brief!.tekst)![1]!, model.nu);
      await leesRechten(model);
      expect(model.rollen(stap.ander, stap.plek)).toContain(stap.rol);
      // handed over is not owner any more, unless to oneself
      if (stap.rol === 'EIGENAAR' && stap.wie !== stap.ander) expect(model.isEigenaar(stap.wie, stap.plek)).toBe(false);
      return;
    }
    case 'trekt in': {
      const recht = model.rechten.filter((een) => een.waar !== 'ALLES')[stap.welke];
      if (!recht) return;
      const plekVan = recht.waar as Plek;
      const mag = recht.mens === stap.wie || (recht.rol === 'HELPER' && (model.isEigenaar(stap.wie, plekVan) || model.rollen(stap.wie, plekVan).has('BEHEERDER'))) || (recht.rol === 'EIGENAAR' && model.rollen(stap.wie, plekVan).has('BEHEERDER'));
      expect(await uitslag(() => trekMandaatIn(database, bewerker(stap.wie), recht.id, SITE, model.nu))).toBe(geenRecht(mag, recht.weg ? 'NIET_GEVONDEN' : 'gedaan'));
      if (!mag || recht.weg) return;
      recht.weg = true;
      if (recht.rol !== 'EIGENAAR' || model.heeftEigenaar(plekVan)) return;
      // a helper comes next, and nobody else
      const helpers = MENSEN.filter((mens) => model.rollen(mens, plekVan).has('HELPER'));
      await leesRechten(model);
      expect(MENSEN.filter((mens) => model.isEigenaar(mens, plekVan))).toHaveLength(Math.min(helpers.length, 1));
      expect(helpers.some((mens) => model.isEigenaar(mens, plekVan))).toBe(helpers.length > 0);
      return;
    }
    case 'vraagt aan': {
      const kwam = await uitslag(() => vraagAan(database, bewerker(stap.wie), { voorzieningId: id, organisatieId: null }, null, SITE, model.nu));
      if (kwam === 'TE_VEEL') return;
      if (model.isEigenaar(stap.wie, stap.plek)) return expect(kwam).toBe('KAN_NU_NIET');
      expect(['gedaan', 'KAN_NU_NIET']).toContain(kwam);
      const mag = model.isEigenaar(stap.beslist, stap.plek) || model.rollen(stap.beslist, stap.plek).has('BEHEERDER') || (!model.heeftEigenaar(stap.plek) && model.kijktMee(stap.beslist, stap.plek));
      const open = (await openAanvragen(database, bewerker(stap.beslist), model.nu)).filter((een) => een.voorzieningId === id && een.email === `${stap.wie}@voorbeeld.nl`);
      expect(open).toHaveLength(mag ? 1 : 0);
      if (!mag) return;
      const hadEigenaar = model.heeftEigenaar(stap.plek);
      await beslisAanvraag(database, bewerker(stap.beslist), open[0]!.id, stap.ja, null, SITE, model.nu);
      await leesRechten(model);
      if (stap.ja) expect(model.rollen(stap.wie, stap.plek)).toContain(hadEigenaar ? 'HELPER' : 'EIGENAAR');
      return;
    }
    case 'verbergt':
    case 'toont': {
      const moet = stap.doet === 'verbergt';
      const mag = model.kijktMee(stap.wie, stap.plek);
      expect(await uitslag(() => (moet ? verberg(database, bewerker(stap.wie), id, 'Om te proberen', SITE, model.nu) : toon(database, bewerker(stap.wie), id, null, SITE, model.nu)))).toBe(geenRecht(mag, model.verborgen[stap.plek] === moet ? 'KAN_NU_NIET' : 'gedaan'));
      if (mag) model.verborgen[stap.plek] = moet;
    }
  }
}

/** Rights that were given by others' yes; which ones those must be is looked at where it happens. */
async function leesRechten(model: Model): Promise<void> {
  const rijen = await database.rijen<{ id: string; mens: Mens; rol: Recht['rol']; voorziening_id: string | null; tot: Date | null; weg: boolean }>({ text: 'SELECT id, account_id AS mens, rol, voorziening_id, geldig_tot AS tot, ingetrokken_op IS NOT NULL AS weg FROM mandaat ORDER BY created_at, id', values: [] });
  const waarVan = new Map([...ids].map(([naam, id]) => [id, naam as Plek]));
  const nieuw = rijen.map(({ id, mens, rol, voorziening_id, tot, weg }) => ({ id, mens, rol, waar: voorziening_id === null ? ('ALLES' as const) : waarVan.get(voorziening_id)!, tot, weg }));
  // what was over stays over
  for (const oud of model.rechten) if (oud.weg) expect(nieuw.find(({ id }) => id === oud.id)!.weg).toBe(true);
  model.rechten = nieuw;
}

const kies = (vorm: Record<string, unknown>): Inhoud => Object.fromEntries(VELDEN.map((veld) => [veld, vorm[veld] ?? null])) as Inhoud;

async function leesInhouden(plek: Plek): Promise<Inhoud[]> {
  const { versie } = await leesVoorziening(database, ids.get(plek)!, false);
  const inhouden: Inhoud[] = [];
  for (let nummer = 1; nummer <= versie; nummer += 1) inhouden.push(kies((await leesVersie(database, ids.get(plek)!, nummer))!.vorm));
  return inhouden;
}

/** Everything that must hold after every step. */
async function controleer(model: Model): Promise<void> {
  for (const plek of PLEKKEN) {
    const nu = await leesVoorziening(database, ids.get(plek)!, false);
    expect(kies(nu.vorm)).toEqual(model.nuVan(plek));
    expect(await leesInhouden(plek)).toEqual(model.versies[plek]);
    const document = await haalVoorziening(database, { id: ids.get(plek)! });
    expect(document === undefined).toBe(model.verborgen[plek]);
    if (document) expect({ beschrijving: document.beschrijving, versie: document.versie }).toEqual({ beschrijving: model.nuVan(plek).beschrijving, versie: nu.versie });
    // somebody can always make an owner
    expect(MENSEN.some((mens) => model.isEigenaar(mens, plek) || model.kijktMee(mens, plek))).toBe(true);
  }
}

describe('wat een aantal mensen na elkaar en door elkaar doet', () => {
  it('verliest niets, is altijd terug te zetten, en kan nooit zonder geldig mandaat', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(stap, { minLength: 25, maxLength: 45 }), async (stappen) => {
        const model = await begin();
        await controleer(model);
        for (const een of stappen) {
          await doe(model, een);
          await controleer(model);
        }
      }),
      { numRuns: 8, endOnFailure: true },
    );
  }, 300_000);
});
