/** npm run herinner [-- --proef]: asks now whether listings are still right, as the site does every day; --proef shows what would go out. */
import { join } from 'node:path';
import { herinner } from './beheer/herinneren.ts';
import { Startfout } from './database/database.ts';
import { openIngebed } from './database/ingebed.ts';
import { migreer } from './database/migraties.ts';
import { openPostgres } from './database/postgres.ts';
import { leesInstellingen } from './instellingen.ts';
import { projectmap } from './projectmap.ts';

async function draai(argumenten: string[]): Promise<void> {
  const proef = argumenten.includes('--proef');
  if (argumenten.some((argument) => argument !== '--proef')) throw new Startfout('Zo gaat het: npm run herinner, of om te kijken: npm run herinner -- --proef');
  const instellingen = leesInstellingen(process.env);
  const database = instellingen.databaseUrl === undefined ? await openIngebed(instellingen.gegevensmap) : await openPostgres(instellingen.databaseUrl, 2);
  try {
    await migreer(database, join(projectmap(), 'prisma', 'migrations'), console.log);
    const { brieven, nietBevestigd } = await herinner(database, instellingen.siteAdres ?? `http://localhost:${instellingen.poort}`, new Date(), proef);
    for (const { rol, onderwerp, plekken } of brieven) console.log(`${rol}: ${onderwerp} (${plekken.join(', ')})`);
    for (const naam of nietBevestigd) console.log(`Niet bevestigd: ${naam}`);
    console.log(proef ? `${brieven.length} mails zouden klaargezet worden, ${nietBevestigd.length} plekken zouden "niet bevestigd" heten. Er is niets gedaan.` : `${brieven.length} mails klaargezet: de site verstuurt ze. ${nietBevestigd.length} plekken heten nu "niet bevestigd".`);
  } finally {
    await database.sluit();
  }
}

draai(process.argv.slice(2).filter((argument) => argument !== 'herinner' && argument !== '--als-nodig')).catch((fout: unknown) => {
  console.error(fout instanceof Startfout ? fout.message : fout);
  process.exitCode = 1;
});
