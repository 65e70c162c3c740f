/** The form of a listing and its rows: there and back again, for every listing of the seed and for generated forms. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leesVersie, leesVoorziening } from '../../../server/beheer/lezen.ts';
import { type Herkomst, rijenVan, vormVan } from '../../../server/beheer/rijen.ts';
import { leesWijziging, veldenVan, VELDNAMEN, verschillendeVelden } from '../../../server/beheer/vorm.ts';
import type { Database } from '../../../server/database/database.ts';
import { Prisma } from '../../../server/database/prisma/client.ts';
import { Ongeldigheid } from '../../../server/fouten.ts';
import { openTestdatabase } from '../opzet/omgeving.ts';
import { vormen } from '../opzet/vormen.ts';

let database: Database;
beforeAll(async () => {
  database = await openTestdatabase();
});
afterAll(() => database.sluit());

const HERKOMST: Herkomst = { bron: 'opgave-initiatief', peildatum: '2026-11-25', nieuweId: () => '00000000-0000-7000-8000-000000000000' };
const opNaam = (_sleutel: string, waarde: unknown) => (waarde !== null && typeof waarde === 'object' && !Array.isArray(waarde) ? Object.fromEntries(Object.entries(waarde).sort(([a], [b]) => (a < b ? -1 : 1))) : waarde);
/** Rows per table, in an order of their own. */
const geordend = (inhoud: object) => Object.fromEntries(Object.entries(inhoud).map(([tabel, rijen]) => [tabel, [rijen].flat().map((rij) => JSON.stringify(rij, opNaam)).sort()]));

describe('elke plek van het zaaigoed', () => {
  it('is te lezen als vorm, de vorm is geldig, en geeft dezelfde rijen terug', async () => {
    const ids = await database.rijen<{ id: string }>(Prisma.sql`SELECT id FROM voorziening ORDER BY id`);
    expect(ids.length).toBeGreaterThan(100);
    for (const { id } of ids) {
      const { soort, vorm, inhoud } = await leesVoorziening(database, id, false);
      const eigen = Object.fromEntries(veldenVan(soort).map((veld) => [veld, vorm[veld]]));
      const gelezen = { ...vorm, ...leesWijziging(eigen, soort) };
      expect(verschillendeVelden(vorm, gelezen), `${id} ${vorm.naam}`).toEqual([]);
      expect(geordend(rijenVan(gelezen, inhoud, { id, soort }, HERKOMST)), vorm.naam).toEqual(geordend(inhoud));
    }
  });

  it('heeft een eerste versie met dezelfde vorm', async () => {
    for (const { id, versie } of await database.rijen<{ id: string; versie: number }>(Prisma.sql`SELECT id, versie FROM voorziening ORDER BY id LIMIT 40`))
      expect((await leesVersie(database, id, versie))?.vorm).toEqual((await leesVoorziening(database, id, false)).vorm);
  });
});

describe('gemaakte vormen', () => {
  it('gaan heen en terug', () => {
    fc.assert(
      fc.property(vormen(), ({ soort, vorm }) => {
        const gelezen = leesWijziging(vorm, soort);
        const heel = { ...vorm, ...gelezen };
        const inhoud = rijenVan(heel, null, { id: '00000000-0000-7000-8000-00000000aaaa', soort }, HERKOMST);
        const locaties = heel.locaties.map((plek) => ({ id: plek.sleutel!, soort: plek.soort, naam: plek.naam, straat: plek.straat, huisnummer: plek.huisnummer, postcode: plek.postcode, plaats: plek.plaats, gebied_id: plek.gebied, lat: plek.lat, lon: plek.lon, precisie: plek.precisie!, zichtbaarheid: plek.afgeschermd ? ('AFGESCHERMD' as const) : ('OPENBAAR' as const), toelichting: plek.toelichting }));
        expect(verschillendeVelden(heel, vormVan(JSON.parse(JSON.stringify(inhoud)), locaties))).toEqual([]);
        // read once more nothing changes
        expect(leesWijziging(gelezen, soort)).toEqual(gelezen);
      }),
      { numRuns: 100 },
    );
  });

  it('een fout noemt het veld, en geen enkele invoer geeft iets anders dan een fout in woorden', () => {
    const willekeurig = fc.anything({ withNullPrototype: true, maxDepth: 3 });
    fc.assert(
      fc.property(fc.constantFrom(...VELDNAMEN), willekeurig, (veld, waarde) => {
        try {
          leesWijziging({ [veld]: waarde }, 'VRIJWILLIGERSPLEK');
        } catch (fout) {
          expect(fout).toBeInstanceOf(Ongeldigheid);
          for (const regel of (fout as Ongeldigheid).fouten) {
            expect(regel.veld.split('.')[0]).toBe(veld);
            expect(regel.melding).toMatch(/^[A-Z].*[.]$/);
          }
        }
      }),
      { numRuns: 600 },
    );
  });
});
