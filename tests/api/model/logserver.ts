/** A server of its own process at its most talkative, so that a test can read what it writes. Its argument names the database to copy. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { maakInlogdienst } from '../../../server/beheer/inloggen.ts';
import { openIngebed } from '../../../server/database/ingebed.ts';
import { openPostgres } from '../../../server/database/postgres.ts';
import { leesAanmelding } from '../../../server/http/aanmelden.ts';
import { maakServer } from '../../../server/http/server.ts';
import { Begrippen } from '../../../server/zoeken/begrippen.ts';
import { schatter } from '../../../server/zoeken/reistijd.ts';
import { Locatieserver } from '../../../server/zoeken/waaris.ts';
import { Woordenschat } from '../../../server/zoeken/woordenschat.ts';

const sjabloon = JSON.parse(process.argv[2]!) as { soort: 'ingebed'; bestand: string } | { soort: 'server'; url: string; database: string };
// it only reads, so the template itself will do on a server
const database = sjabloon.soort === 'ingebed' ? await openIngebed(undefined, new Blob([readFileSync(sjabloon.bestand)])) : await openPostgres(Object.assign(new URL(sjabloon.url), { pathname: `/${sjabloon.database}` }).href, 2);
const begrippen = new Begrippen(database);
const woordenschat = new Woordenschat(database);
const web = mkdtempSync(join(tmpdir(), 'voorveld-log-'));
for (const naam of ['index.html', 'graphql.html']) writeFileSync(join(web, naam), '<!doctype html><title>proef</title>');
const siteAdres = 'http://localhost';
const inloggen = maakInlogdienst(database, { siteAdres, geheim: 'een geheim van de tests, lang genoeg' });
const app = await maakServer({ logniveau: 'debug', verzoekenPerMinuut: 1_000_000, vertrouwProxy: true, gegevensmap: web }, web, {
  klaar: () => true,
  database: () => database,
  inloggen: () => inloggen,
  context: async (verzoek, antwoord) => {
    await begrippen.ververs();
    return { database, begrippen, woordenschat, locatieserver: new Locatieserver(false), routeerder: schatter, instellingen: { mapboxToken: undefined, achtergrondkaart: 'geen' as const }, siteAdres, inloggen, nu: new Date(), ...(await leesAanmelding(verzoek, antwoord, inloggen, siteAdres)), afzender: verzoek.ip };
  },
});
process.stdout.write(`LUISTERT ${await app.listen({ port: 0, host: '127.0.0.1' })}\n`);
process.once('SIGTERM', async () => {
  await app.close();
  await database.sluit();
  process.exit(0);
});
