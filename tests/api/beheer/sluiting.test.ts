/** What the forms ask beside saving: mistakes while one types, which times fall between two days, school holidays, and lists to choose from. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../server/database/database.ts';
import { bouw, startOver } from '../model/bouw.ts';
import { NU, openTestdatabase, type Testomgeving } from '../opzet/omgeving.ts';

describe('rond een formulier', () => {
  let database: Database;
  let server: Testomgeving;

  beforeAll(async () => {
    database = await openTestdatabase();
    server = await startOver(database);
    await bouw(database, [{ naam: 'Koffiekring', status: 'ACTIEF', momenten: [{ begin: '2026-12-07T10:00', duur: 120, herhaling: 'FREQ=WEEKLY;BYDAY=MO,WE', inSchoolvakanties: true, opFeestdagen: true }] }], NU);
  });
  afterAll(async () => {
    await server?.sluit();
    await database?.sluit();
  });

  const keren = (van: string, tot: string) =>
    server.vraag<{ zoek: { edges: { node: { keren: { begin: string }[]; schoolvakanties: { naam: string; van: string; tot: string }[] } }[] } }>('query ($van: Date!, $tot: Date!) { zoek(tekst: "Koffiekring", first: 1) { edges { node { keren(van: $van, tot: $tot) { begin } schoolvakanties { naam van tot zeker } } } } }', { van, tot });

  it('geeft elke keer tussen twee dagen, de laatste dag erbij, ook ver vooruit', async () => {
    const { data } = await keren('2026-12-21', '2026-12-30');
    expect(data.zoek.edges[0]!.node.keren.map(({ begin }) => begin)).toEqual(['2026-12-21', '2026-12-23', '2026-12-28', '2026-12-30'].map((dag) => `${dag}T09:00:00.000Z`));
    expect((await keren('2027-10-31', '2027-10-31')).data.zoek.edges[0]!.node.keren).toEqual([]);
  });

  it('noemt de vakanties die nog komen, van vroeg naar laat', async () => {
    const { data } = await keren('2026-12-21', '2026-12-21');
    const { schoolvakanties } = data.zoek.edges[0]!.node;
    expect(schoolvakanties[0]).toMatchObject({ naam: 'kerstvakantie', van: '2026-12-19', tot: '2027-01-03' });
    expect(schoolvakanties.map(({ van }) => van)).toEqual(schoolvakanties.map(({ van }) => van).toSorted());
  });

  it.each([['2026-02-30', '2026-03-01', 'van'], ['2026-12-21', 'morgen', 'tot'], ['2026-12-21', '2026-12-20', 'tot'], ['2026-01-01', '2026-12-31', 'tot']])('weigert van %s tot %s met een zin bij %s', async (van, tot, veld) => {
    expect((await keren(van, tot)).errors?.[0]?.extensions).toMatchObject({ code: 'ONGELDIGE_INVOER', veld });
  });

  it('noemt fouten terwijl iemand typt, met het pad van het veld', async () => {
    const controleer = async (invoer: object) => (await server.vraag<{ controleer: { veld: string; melding: string }[] }>('query ($invoer: VoorzieningInvoer!) { controleer(invoer: $invoer, soort: INITIATIEF) { veld melding } }', { invoer })).data.controleer;
    expect(await controleer({ naam: 'Koffie' })).toEqual([]);
    expect((await controleer({ naam: '', contacten: [{ soort: 'TELEFOON', waarde: 'bel mij' }], watJeDoet: 'koken' })).map(({ veld }) => veld).sort()).toEqual(['contacten.0.waarde', 'naam', 'watJeDoet']);
  });

  it('geeft de lijsten waaruit te kiezen is', async () => {
    const { data } = await server.vraag<Record<string, { code: string; naam: string }[]>>('{ wetten { code naam } verwijzers { code naam } kenmerken { code naam } }');
    for (const lijst of [data.wetten!, data.verwijzers!, data.kenmerken!]) expect(lijst.every(({ code, naam }) => code !== '' && naam !== '')).toBe(true);
    expect(data.kenmerken!.map(({ code }) => code)).toContain('rolstoel');
  });
});
