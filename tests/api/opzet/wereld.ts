/**
 * A small world with known distances, for tests that must know every answer. Its places lie around the Grote Markt of Zwolle on one
 * line to the north, so that each distance is the number in its name (metres, to a metre or so).
 */
import { randomUUID } from 'node:crypto';
import type { Database } from '../../../server/database/database.ts';
import { Prisma } from '../../../server/database/prisma/client.ts';
import { vasteId } from '../../../server/sleutels.ts';
import { werkZoekenBij } from '../../../server/zoeken/indexeren.ts';

export const MARKT = { lat: 52.512, lon: 6.092 };
/** metres per degree of latitude here (WGS 84) */
export const METER_PER_GRAAD = 111_267;

export const noordelijk = (meter: number) => ({ lat: MARKT.lat + meter / METER_PER_GRAAD, lon: MARKT.lon });

export interface Wereldplek {
  naam: string;
  soort?: 'INITIATIEF' | 'VRIJWILLIGERSPLEK' | 'WIJKTEAM';
  aliassen?: string[];
  samenvatting?: string;
  punten?: { lat: number; lon: number }[];
  /** protected: only this wijk may be known; straat is what must never come out */
  afgeschermd?: { gebied: string; straat: string; punt: { lat: number; lon: number } };
  werkgebied?: string[];
  themas?: string[];
  doelgroepen?: string[];
  iedereenWelkom?: boolean | null;
  toegangen?: ('VRIJE_INLOOP' | 'AANMELDEN' | 'VERWIJZING' | 'INDICATIE')[];
  kosten?: ('GRATIS' | 'VAST_BEDRAG')[];
  momenten?: { begin: string; duur: number; herhaling?: string; soort?: string; uitgezonderd?: string[] }[];
  status?: string;
  rolstoel?: boolean;
}

/** Removes every listing, so that only the world of the test is there. */
export async function leegWereld(database: Database): Promise<void> {
  await database.rijen(Prisma.sql`DELETE FROM voorziening`);
  await database.rijen(Prisma.sql`DELETE FROM locatie`);
}

/** Puts places down and makes them searchable; gives their ids by name. */
export async function zetNeer(database: Database, plekken: Wereldplek[]): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  await database.transactie(async (verbinding) => {
    for (const plek of plekken) {
      const id = vasteId('TEST', plek.naam);
      ids.set(plek.naam, id);
      const soort = plek.soort ?? 'INITIATIEF';
      await verbinding.rijen(Prisma.sql`INSERT INTO voorziening (id, soort, slug, naam, aliassen, samenvatting, status, iedereen_welkom, bron_code, peildatum)
        VALUES (${id}::uuid, ${soort}::voorziening_soort, ${`test-${id}`}, ${plek.naam}, ${plek.aliassen ?? []}::text[], ${plek.samenvatting ?? 'Een plek in de proefwereld.'}, ${plek.status ?? 'ACTIEF'}::voorziening_status, ${plek.iedereenWelkom ?? null}::boolean, 'eigen-indeling', '2026-11')`);
      if (soort === 'VRIJWILLIGERSPLEK') await verbinding.rijen(Prisma.sql`INSERT INTO vrijwilligersplek (voorziening_id) VALUES (${id}::uuid)`);
      if (soort === 'WIJKTEAM') await verbinding.rijen(Prisma.sql`INSERT INTO wijkteam (voorziening_id, teamsoort) VALUES (${id}::uuid, 'wijkteam')`);
      for (const punt of plek.punten ?? []) {
        const locatie = randomUUID();
        await verbinding.rijen(Prisma.sql`INSERT INTO locatie (id, soort, punt, precisie, bron_code) VALUES (${locatie}::uuid, 'ADRES', ST_SetSRID(ST_MakePoint(${punt.lon}::float8, ${punt.lat}::float8), 4326)::geography, 'GEBOUW', 'eigen-indeling')`);
        await verbinding.rijen(Prisma.sql`INSERT INTO voorziening_locatie (voorziening_id, locatie_id) VALUES (${id}::uuid, ${locatie}::uuid)`);
      }
      if (plek.afgeschermd) {
        const { gebied, straat, punt } = plek.afgeschermd;
        const locatie = randomUUID();
        await verbinding.rijen(Prisma.sql`INSERT INTO locatie (id, soort, naam, straat, huisnummer, postcode, plaats, gebied_id, punt, precisie, zichtbaarheid, toelichting, bron_code)
          VALUES (${locatie}::uuid, 'ADRES', ${`Huis ${straat}`}, ${straat}, '13', '8011ZZ', 'Zwolle', (SELECT id FROM gebied WHERE code = ${gebied}), ST_SetSRID(ST_MakePoint(${punt.lon}::float8, ${punt.lat}::float8), 4326)::geography, 'GEBOUW', 'AFGESCHERMD', ${`achter ${straat}`}, 'eigen-indeling')`);
        await verbinding.rijen(Prisma.sql`INSERT INTO voorziening_locatie (voorziening_id, locatie_id) VALUES (${id}::uuid, ${locatie}::uuid)`);
      }
      for (const code of plek.werkgebied ?? []) await verbinding.rijen(Prisma.sql`INSERT INTO werkgebied (id, voorziening_id, gebied_id) SELECT ${randomUUID()}::uuid, ${id}::uuid, id FROM gebied WHERE code = ${code}`);
      for (const [lijst, codes] of [['THEMA', plek.themas ?? ['ontmoeten']], ['DOELGROEP', plek.doelgroepen ?? []], ['FUNCTIE', ['ontmoeting']]] as const)
        for (const code of codes) await verbinding.rijen(Prisma.sql`INSERT INTO voorziening_begrip (voorziening_id, lijst, begrip_code) VALUES (${id}::uuid, ${lijst}::begrip_lijst, ${code})`);
      for (const wijze of plek.toegangen ?? []) await verbinding.rijen(Prisma.sql`INSERT INTO toegang (id, voorziening_id, wijze) VALUES (${randomUUID()}::uuid, ${id}::uuid, ${wijze}::toegang_wijze)`);
      for (const prijs of plek.kosten ?? []) await verbinding.rijen(Prisma.sql`INSERT INTO kosten (id, voorziening_id, soort) VALUES (${randomUUID()}::uuid, ${id}::uuid, ${prijs}::kosten_soort)`);
      for (const moment of plek.momenten ?? [])
        await verbinding.rijen(Prisma.sql`INSERT INTO moment (id, voorziening_id, soort, begin, duur_minuten, herhaling, uitgezonderd) VALUES (${randomUUID()}::uuid, ${id}::uuid, ${moment.soort ?? 'INLOOP'}::moment_soort, ${moment.begin}::timestamp, ${moment.duur}::int, ${moment.herhaling ?? null}, ${moment.uitgezonderd ?? []}::timestamp[])`);
      if (plek.rolstoel !== undefined) await verbinding.rijen(Prisma.sql`INSERT INTO toegankelijkheid (voorziening_id, kenmerk_code, waarde) VALUES (${id}::uuid, 'rolstoel', ${plek.rolstoel}::boolean)`);
    }
    await werkZoekenBij(verbinding, new Date('2026-11-25T09:30:00Z'));
  });
  return ids;
}
