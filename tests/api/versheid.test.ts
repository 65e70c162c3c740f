/** Freshness: what a confirmation does, and by which day a listing is to be looked at again. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { doelenVanVoorzieningen } from '../../server/beheer/mandaten.ts';
import { bevestigOnderdelen, onderdelenVan, zetHerziening } from '../../server/beheer/versheid.ts';
import { Prisma } from '../../server/database/prisma/client.ts';
import { werkZoekenBij } from '../../server/zoeken/indexeren.ts';
import { NU, startOmgeving, type Testomgeving } from './opzet/omgeving.ts';
import { leegWereld, MARKT, zetNeer } from './opzet/wereld.ts';

let omgeving: Testomgeving;
let id: string;
beforeAll(async () => {
  omgeving = await startOmgeving();
});
afterAll(() => omgeving?.sluit());
beforeEach(async () => {
  await leegWereld(omgeving.database);
  id = (await zetNeer(omgeving.database, [{ naam: 'Buurttafel', punten: [MARKT], kosten: ['GRATIS'], momenten: [{ begin: '2026-11-02T10:00', duur: 60, herhaling: 'FREQ=WEEKLY' }] }])).get('Buurttafel')!;
});

const bevestig = (onderdelen: Parameters<typeof bevestigOnderdelen>[2], nu = NU) =>
  omgeving.database.transactie(async (verbinding) => {
    await bevestigOnderdelen(verbinding, id, onderdelen, 'EIGENAAR', nu);
    await werkZoekenBij(verbinding, nu);
  });
const VRAAG = 'query($id: ID!) { voorziening(id: $id) { laatstBevestigd bevestigdDoor herzieningVoor bevestigingen { onderdeel op door } } }';
const stand = async () => (await omgeving.vraag(VRAAG, { id })).data.voorziening;

describe('bevestigen', () => {
  it('zet per deel wanneer en door welke rol, en wanneer het opnieuw moet', async () => {
    await omgeving.database.transactie((verbinding) => zetHerziening(verbinding, [id]));
    // its source is of November 2026: the times are the first
    expect(await omgeving.database.rijen(Prisma.sql`SELECT herziening_voor::text AS dag FROM voorziening WHERE id = ${id}::uuid`)).toEqual([{ dag: '2027-05-30' }]);
    await bevestig(['KOSTEN', 'KOSTEN']);
    expect(await stand()).toEqual({ laatstBevestigd: '2026-11-25T09:30:00.000Z', bevestigdDoor: 'EIGENAAR', herzieningVoor: '2027-05-30', bevestigingen: [{ onderdeel: 'KOSTEN', op: '2026-11-25T09:30:00.000Z', door: 'EIGENAAR' }] });
    expect((await onderdelenVan(omgeving.database, id)).map(({ onderdeel, bevestigdOp, opnieuwVoor }) => [onderdeel, bevestigdOp?.toISOString() ?? null, opnieuwVoor])).toEqual([
      ['TEKST', null, '2028-11-30'], ['TIJDEN', null, '2027-05-30'], ['PLAATS', null, '2027-11-30'], ['KOSTEN', NU.toISOString(), '2027-11-25'],
    ]);
  });

  it('alles in een keer vervangt wat per deel was bevestigd', async () => {
    await bevestig(['TIJDEN']);
    const later = new Date('2027-01-10T12:00:00Z');
    await bevestig(['TIJDEN', 'ALLES'], later);
    expect(await stand()).toMatchObject({ herzieningVoor: '2027-07-10', bevestigingen: [{ onderdeel: 'ALLES', op: later.toISOString() }] });
  });

  it('van wat niet bestaat, is er niets en gaat er niets mis', async () => {
    const weg = '01890000-0000-7000-8000-000000000000';
    await omgeving.database.transactie((verbinding) => bevestigOnderdelen(verbinding, weg, ['ALLES'], 'EIGENAAR', NU));
    expect(await onderdelenVan(omgeving.database, weg)).toEqual([]);
  });
});

describe('wie over een geheim adres gaat', () => {
  it('volgt uit de wijk die iedereen kent, niet uit waar het staat', async () => {
    const gebieden = await omgeving.database.rijen<{ id: string; code: string; soort: string }>(Prisma.sql`SELECT id, code, soort FROM gebied WHERE ST_Covers(grens, ST_SetSRID(ST_MakePoint(${MARKT.lon}::float8, ${MARKT.lat}::float8), 4326))`);
    const van = (soort: string) => gebieden.find((gebied) => gebied.soort === soort)!;
    const plekken = await zetNeer(omgeving.database, [{ naam: 'Open huis', punten: [MARKT] }, { naam: 'Geheim huis', afgeschermd: { gebied: van('WIJK').code, straat: 'Nergenslaan', punt: MARKT } }]);
    const doelen = await doelenVanVoorzieningen(omgeving.database, [...plekken.values()], NU);
    const reikt = (naam: string) => ['GEMEENTE', 'WIJK', 'BUURT'].filter((soort) => doelen.get(plekken.get(naam)!)!.gebiedIds.includes(van(soort).id));
    expect(reikt('Open huis')).toEqual(['GEMEENTE', 'WIJK', 'BUURT']);
    expect(reikt('Geheim huis')).toEqual(['GEMEENTE', 'WIJK']);
  });
});
