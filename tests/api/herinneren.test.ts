/** Reminders: each step once, to the right people, whatever happens meanwhile. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { herinner, WACHTDAGEN } from '../../server/beheer/herinneren.ts';
import { bevestigMetLink, gebruikWijziglink } from '../../server/beheer/maillinks.ts';
import { bevestigOnderdelen } from '../../server/beheer/versheid.ts';
import type { Database, Verbinding } from '../../server/database/database.ts';
import { Prisma } from '../../server/database/prisma/client.ts';
import { Weigering } from '../../server/fouten.ts';
import { werkZoekenBij } from '../../server/zoeken/indexeren.ts';
import { geefMandaat, leegPost, post, tokensIn } from './opzet/mensen.ts';
import { NU, startOmgeving, type Testomgeving } from './opzet/omgeving.ts';
import { leegWereld, MARKT, zetNeer } from './opzet/wereld.ts';

const SITE = 'https://kaart.voorbeeld.nl';
const DAG_MS = 86_400_000;
const na = (dagen: number, vanaf = NU) => new Date(vanaf.getTime() + dagen * DAG_MS);
/** after every term of what was confirmed at NU: the times are due on 25 May 2027 */
const OVER_TIJD = new Date('2027-05-26T09:30:00Z');

let omgeving: Testomgeving;
let database: Database;
let zwolle: string;
let organisatieId: string;
beforeAll(async () => {
  omgeving = await startOmgeving();
  database = omgeving.database;
  zwolle = (await database.rijen<{ id: string }>(Prisma.sql`SELECT id FROM gebied WHERE code = 'GM0193'`))[0]!.id;
  organisatieId = (await database.rijen<{ id: string }>(Prisma.sql`SELECT id FROM organisatie ORDER BY id LIMIT 1`))[0]!.id;
});
afterAll(() => omgeving?.sluit());
beforeEach(async () => {
  await leegWereld(database);
  await database.script('DELETE FROM account; DELETE FROM post; DELETE FROM mandaatgebruik;');
});

/** Listings with times at the Grote Markt, confirmed at NU unless told otherwise. */
async function plekken(namen: string[], { organisatie = false, bevestigd = true } = {}): Promise<string[]> {
  const ids = [...(await zetNeer(database, namen.map((naam) => ({ naam, punten: [MARKT], momenten: [{ begin: '2026-11-02T10:00', duur: 60, herhaling: 'FREQ=WEEKLY' }] })))).values()];
  await database.transactie(async (verbinding) => {
    for (const id of ids) {
      if (organisatie) await verbinding.rijen(Prisma.sql`UPDATE voorziening SET organisatie_id = ${organisatieId}::uuid WHERE id = ${id}::uuid`);
      if (bevestigd) await bevestigOnderdelen(verbinding, id, ['ALLES'], 'EIGENAAR', NU);
    }
    await werkZoekenBij(verbinding, NU);
  });
  return ids;
}

const stappen = async (id: string) => (await database.rijen<{ stap: number }>(Prisma.sql`SELECT stap::int FROM herinnering WHERE voorziening_id = ${id}::uuid ORDER BY ronde, stap`)).map(({ stap }) => stap);
const versheid = async (id: string, nu: Date) => {
  omgeving.zetKlok(nu);
  return (await omgeving.vraag('query($id: ID!) { voorziening(id: $id) { versheid } }', { id })).data.voorziening.versheid;
};
/** Runs every day from one day to another, as the server does; gives who got mail, with how many days after the first. */
async function loop(dagen: number, vanaf = OVER_TIJD) {
  const gekregen: [number, string][] = [];
  for (let dag = 0; dag <= dagen; dag += 1) for (const { aan } of (await herinner(database, SITE, na(dag, vanaf))).brieven) gekregen.push([dag, aan.split('@')[0]!]);
  return gekregen;
}

describe('de ladder', () => {
  it('eerst wie de plek houdt, dan wie helpt, dan wie het gebied ondersteunt; daarna staat het op de plek', async () => {
    const [id] = (await plekken(['Buurttafel'])) as [string];
    await geefMandaat(database, 'eigenaar', 'EIGENAAR', { voorzieningId: id });
    await geefMandaat(database, 'helper', 'HELPER', { voorzieningId: id });
    await geefMandaat(database, 'ondersteuner', 'ONDERSTEUNER', { gebiedId: zwolle });
    await geefMandaat(database, 'moderator', 'MODERATOR', { gebiedId: zwolle });
    expect(await loop(5, na(-30, OVER_TIJD))).toEqual([]);
    expect(await versheid(id, na(-2, OVER_TIJD))).toBe('VERS');
    expect(await loop(41)).toEqual([[0, 'eigenaar'], [WACHTDAGEN, 'helper'], [2 * WACHTDAGEN, 'ondersteuner']]);
    expect(await versheid(id, na(41, OVER_TIJD))).toBe('TOE_AAN_NAKIJKEN');
    expect(await herinner(database, SITE, na(42, OVER_TIJD))).toEqual({ brieven: [], nietBevestigd: ['Buurttafel'] });
    expect(await versheid(id, na(42, OVER_TIJD))).toBe('NIET_BEVESTIGD');
    expect(await loop(60, na(43, OVER_TIJD))).toEqual([]);
    expect(await stappen(id)).toEqual([1, 2, 3, 4]);
  });

  it('wie niet antwoordt, staat lager', async () => {
    // alike in everything: then the order is that of their ids
    const [stil, rustig] = (await plekken(['Koffie aan de markt', 'Koffie aan het plein'])).sort() as [string, string];
    await geefMandaat(database, 'eigenaar', 'EIGENAAR', { voorzieningId: stil });
    omgeving.zetKlok(OVER_TIJD);
    const volgorde = async () => (await omgeving.vraag('{ zoek(tekst: "koffie") { edges { node { id } } } }')).data.zoek.edges.map((rand: { node: { id: string } }) => rand.node.id);
    const gewoon = await volgorde();
    await loop(42);
    omgeving.zetKlok(na(42, OVER_TIJD));
    expect(gewoon).toEqual([stil, rustig]);
    expect(await volgorde()).toEqual([rustig, stil]);
  });

  it('bevestigen houdt de ladder op, en na een nieuw half jaar begint hij opnieuw', async () => {
    const [id] = (await plekken(['Buurttafel'])) as [string];
    await geefMandaat(database, 'eigenaar', 'EIGENAAR', { voorzieningId: id });
    await geefMandaat(database, 'helper', 'HELPER', { voorzieningId: id });
    expect(await loop(10)).toEqual([[0, 'eigenaar']]);
    const token = tokensIn((await post(database))[0]!.tekst, 'bevestig')[0]!;
    await database.transactie((verbinding) => bevestigMetLink(verbinding, token, na(10, OVER_TIJD)));
    expect(await versheid(id, na(10, OVER_TIJD))).toBe('VERS');
    expect(await loop(60, na(10, OVER_TIJD))).toEqual([]);
    expect(await loop(3, na(10 + 184, OVER_TIJD))).toEqual([[0, 'eigenaar']]);
  });

  it('ook wie al "niet bevestigd" heet, is dat met een tik kwijt', async () => {
    const [id] = (await plekken(['Buurttafel'])) as [string];
    await geefMandaat(database, 'eigenaar', 'EIGENAAR', { voorzieningId: id });
    await loop(42);
    const later = na(43, OVER_TIJD);
    const token = tokensIn((await post(database))[0]!.tekst, 'bevestig')[0]!;
    await expect(database.transactie((verbinding) => bevestigMetLink(verbinding, token, later))).rejects.toThrow(Weigering);
    await database.transactie((verbinding) => bevestigOnderdelen(verbinding, id, ['ALLES'], 'EIGENAAR', later));
    await database.transactie((verbinding) => werkZoekenBij(verbinding, later));
    expect(await versheid(id, later)).toBe('VERS');
  });

  it('een mandaat dat intussen eindigde, krijgt niets meer, en zijn links zijn niets meer waard', async () => {
    const [id] = (await plekken(['Buurttafel'])) as [string];
    const mandaat = await geefMandaat(database, 'eigenaar', 'EIGENAAR', { voorzieningId: id });
    const hulp = await geefMandaat(database, 'helper', 'HELPER', { voorzieningId: id });
    await loop(1);
    const brief = (await post(database))[0]!.tekst;
    await database.rijen(Prisma.sql`UPDATE mandaat SET ingetrokken_op = ${na(2, OVER_TIJD)}::timestamptz WHERE id IN (${mandaat}::uuid, ${hulp}::uuid)`);
    const [bevestig, wijzig] = [tokensIn(brief, 'bevestig')[0]!, tokensIn(brief, 'wijzig')[0]!];
    await expect(database.transactie((verbinding) => bevestigMetLink(verbinding, bevestig, na(3, OVER_TIJD)))).rejects.toMatchObject({ reden: 'VERLOPEN' });
    await expect(database.transactie((verbinding) => gebruikWijziglink(verbinding, wijzig, na(3, OVER_TIJD)))).rejects.toMatchObject({ reden: 'VERLOPEN' });
    expect(await loop(41, na(2, OVER_TIJD))).toEqual([]);
    // it was asked, and there was no answer
    expect(await stappen(id)).toEqual([1, 2, 3, 4]);
  });

  it('zonder eigenaar wordt meteen gevraagd wie er wel is; is er niemand, dan gebeurt er niets', async () => {
    const [id] = (await plekken(['Buurttafel'])) as [string];
    expect(await loop(60)).toEqual([]);
    expect(await stappen(id)).toEqual([]);
    expect(await versheid(id, na(60, OVER_TIJD))).toBe('TOE_AAN_NAKIJKEN');
    await geefMandaat(database, 'moderator', 'MODERATOR', { gebiedId: zwolle });
    expect(await loop(1, na(61, OVER_TIJD))).toEqual([[0, 'moderator']]);
    expect((await post(database))[0]!.tekst).not.toMatch(/bevestig#|wijzig#/);
  });

  it('wat ooit bevestigd is en een jaar over tijd, heet niet bevestigd; wat uit een bron kwam niet', async () => {
    const [id] = (await plekken(['Buurttafel'])) as [string];
    const [bron] = (await plekken(['Uit een bron'], { bevestigd: false })) as [string];
    await herinner(database, SITE, na(370, OVER_TIJD));
    expect([await versheid(id, na(370, OVER_TIJD)), await versheid(bron, na(370, OVER_TIJD))]).toEqual(['NIET_BEVESTIGD', 'NOOIT_BEVESTIGD']);
  });

  it('een plek uit een bron die iemand gaat bijhouden, wordt hem gevraagd', async () => {
    const [id] = (await plekken(['Buurttafel'], { bevestigd: false })) as [string];
    await database.rijen(Prisma.sql`UPDATE voorziening SET peildatum = '2016' WHERE id = ${id}::uuid`);
    expect(await loop(1)).toEqual([]);
    await geefMandaat(database, 'eigenaar', 'EIGENAAR', { voorzieningId: id });
    expect(await loop(1)).toEqual([[0, 'eigenaar']]);
    expect((await post(database))[0]!.tekst).toContain('Nog nooit nagekeken.');
  });

  it('een verborgen plek en een plek die gestopt is, worden niet gevraagd', async () => {
    const ids = await plekken(['Verborgen', 'Gestopt']);
    for (const voorzieningId of ids) await geefMandaat(database, 'eigenaar', 'EIGENAAR', { voorzieningId });
    await database.rijen(Prisma.sql`UPDATE voorziening SET verborgen_op = ${NU}::timestamptz, verborgen_reden = 'test' WHERE id = ${ids[0]!}::uuid`);
    await database.rijen(Prisma.sql`UPDATE voorziening SET status = 'GESTOPT' WHERE id = ${ids[1]!}::uuid`);
    expect(await loop(50)).toEqual([]);
  });
});

describe('de mail', () => {
  it('een organisatie met vijf plekken krijgt er een, met per plek twee links', async () => {
    const namen = ['Een', 'Twee', 'Drie', 'Vier', 'Vijf'];
    await plekken(namen, { organisatie: true });
    await geefMandaat(database, 'eigenaar', 'EIGENAAR', { organisatieId });
    expect(await loop(3)).toEqual([[0, 'eigenaar']]);
    const [brief] = await post(database);
    expect(brief!.onderwerp).toMatch(/^Klopt dit nog\? 5 plekken van /);
    for (const tekst of [brief!.tekst, brief!.html]) {
      for (const naam of namen) expect(tekst).toContain(naam);
      expect(new Set(tokensIn(tekst, 'bevestig')).size).toBe(5);
      expect(new Set(tokensIn(tekst, 'wijzig')).size).toBe(5);
    }
    // only digests are kept
    const bewaard = JSON.stringify(await database.rijen(Prisma.sql`SELECT * FROM maillink`));
    for (const token of [...tokensIn(brief!.tekst, 'bevestig'), ...tokensIn(brief!.tekst, 'wijzig')]) expect(bewaard).not.toContain(token);
  });

  it('twee eigenaren krijgen elk een mail; de een bevestigt, de ander hoort dat het al gedaan is', async () => {
    const [id] = (await plekken(['Buurttafel'])) as [string];
    for (const naam of ['anna', 'bram']) await geefMandaat(database, naam, 'EIGENAAR', { voorzieningId: id });
    expect((await loop(0)).sort()).toEqual([[0, 'anna'], [0, 'bram']]);
    const tokens = (await post(database)).map(({ tekst }) => tokensIn(tekst, 'bevestig')[0]!);
    const nu = na(1, OVER_TIJD);
    const [eerste, tweede] = await Promise.all(tokens.map((token) => database.transactie((verbinding) => bevestigMetLink(verbinding, token, nu))));
    expect([eerste!.eerder, tweede!.eerder].filter((eerder) => eerder === null)).toHaveLength(1);
    expect(await database.rijen(Prisma.sql`SELECT count(*)::int AS aantal FROM mandaatgebruik WHERE handeling = 'BEVESTIGEN'`)).toEqual([{ aantal: 1 }]);
  });

  it('proef laat zien wat er zou gaan, en doet niets', async () => {
    const [id] = (await plekken(['Buurttafel'])) as [string];
    await geefMandaat(database, 'eigenaar', 'EIGENAAR', { voorzieningId: id });
    expect((await herinner(database, SITE, OVER_TIJD, true)).brieven).toMatchObject([{ rol: 'EIGENAAR', plekken: ['Buurttafel'] }]);
    expect([await post(database), await stappen(id)]).toEqual([[], []]);
  });
});

/** A database that breaks down at the n-th statement from now on. */
function breekNa(aantal: number): Database {
  let geweest = 0;
  const breek = (verbinding: Verbinding): Verbinding => ({
    ...verbinding,
    rijen: (opdracht) => {
      geweest += 1;
      if (geweest > aantal) throw new Error('de server viel om');
      return verbinding.rijen(opdracht);
    },
  });
  return { ...database, ...breek(database), transactie: (werk) => database.transactie((verbinding) => werk(breek(verbinding))) };
}

describe('precies een keer', () => {
  it('twee servers tegelijk geven een mail', async () => {
    await plekken(['Een', 'Twee', 'Drie'], { organisatie: true });
    const los = await plekken(['Vier', 'Vijf']);
    await geefMandaat(database, 'eigenaar', 'EIGENAAR', { organisatieId });
    for (const voorzieningId of los) await geefMandaat(database, 'anders', 'EIGENAAR', { voorzieningId });
    await Promise.all([1, 2, 3].map(() => herinner(database, SITE, OVER_TIJD)));
    expect((await post(database)).map(({ aan }) => aan.split('@')[0])).toEqual(['anders', 'anders', 'eigenaar']);
  });

  it('waar de server ook omvalt: na een nieuwe start is er een mail', async () => {
    const [id] = (await plekken(['Buurttafel'])) as [string];
    await geefMandaat(database, 'eigenaar', 'EIGENAAR', { voorzieningId: id });
    let gebroken = 0;
    for (let aantal = 0; ; aantal += 1) {
      await leegPost(database);
      await database.script('DELETE FROM herinnering; DELETE FROM maillink;');
      const heel = await herinner(breekNa(aantal), SITE, OVER_TIJD).then(
        () => true,
        () => false,
      );
      if (!heel) {
        gebroken += 1;
        expect([await post(database), await stappen(id)]).toEqual([[], []]);
      }
      await herinner(database, SITE, OVER_TIJD);
      expect([(await post(database)).length, await stappen(id)]).toEqual([1, [1]]);
      if (heel) break;
    }
    expect(gebroken).toBeGreaterThan(8);
  });
});
