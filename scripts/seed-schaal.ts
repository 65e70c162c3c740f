/**
 * Adds synthetic listings, clearly marked as such: npm run seed:scale -- 100000 [--opnieuw]
 * To the server of DATABASE_URL, or else to the embedded database in DATA_DIR.
 */
import { leesZaaigoed } from '../seed/lezen.ts';
import { MEESTE, verwijderSynthetisch, zaaiSynthetisch } from '../seed/schaal.ts';
import { zaai } from '../seed/zaaien.ts';
import { Startfout } from '../server/database/database.ts';
import { openIngebed } from '../server/database/ingebed.ts';
import { migreer } from '../server/database/migraties.ts';
import { openPostgres } from '../server/database/postgres.ts';
import { leesInstellingen } from '../server/instellingen.ts';
import { onderhoudZoeken } from '../server/zoeken/indexeren.ts';

const meld = (regel: string) => console.log(regel);

async function draai(argumenten: string[]): Promise<void> {
  const opnieuw = argumenten.includes('--opnieuw');
  const [tekst, ...meer] = argumenten.filter((argument) => argument !== '--opnieuw');
  const aantal = Number(tekst?.replace(/[._]/g, ''));
  if (meer.length > 0 || !Number.isInteger(aantal) || aantal < 1 || aantal > MEESTE) throw new Startfout(`Geef hoeveel verzonnen plekken je wilt, van 1 tot en met ${MEESTE}: npm run seed:scale -- 100000. Met --opnieuw gaan de oude eerst weg.`);
  const instellingen = leesInstellingen(process.env);
  const database = instellingen.databaseUrl === undefined ? await openIngebed(instellingen.gegevensmap) : await openPostgres(instellingen.databaseUrl, 2);
  try {
    await migreer(database, 'prisma/migrations', meld);
    const goed = await leesZaaigoed('seed');
    await zaai(database, async () => goed, meld);
    // what is there already is brought up to date while it is still little
    await onderhoudZoeken(database);
    if (opnieuw) meld(`${await verwijderSynthetisch(database, meld)} verzonnen plekken verwijderd.`);
    const begin = Date.now();
    const nieuw = await zaaiSynthetisch(database, goed, aantal, meld);
    meld(nieuw === 0 ? `Er zijn al ${aantal} verzonnen plekken of meer; er is niets veranderd.` : `${nieuw} verzonnen plekken toegevoegd in ${Math.round((Date.now() - begin) / 1_000)} seconden.`);
  } finally {
    await database.sluit();
  }
}

draai(process.argv.slice(2)).catch((fout: unknown) => {
  console.error(fout instanceof Startfout ? fout.message : fout);
  process.exitCode = 1;
});
