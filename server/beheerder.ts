/** npm run beheerder -- naam@voorbeeld.nl: makes the first administrator of the region. Doing it twice changes nothing. */
import { join } from 'node:path';
import { maakBeheerder } from './beheer/beheerders.ts';
import { leesEmail } from './beheer/inloggen.ts';
import { type Database, Startfout } from './database/database.ts';
import { openIngebed } from './database/ingebed.ts';
import { migreer } from './database/migraties.ts';
import { openPostgres } from './database/postgres.ts';
import { Ongeldigheid } from './fouten.ts';
import { leesInstellingen } from './instellingen.ts';
import { projectmap } from './projectmap.ts';

async function draai(argumenten: string[]): Promise<void> {
  if (argumenten.length !== 1) throw new Startfout('Geef het e-mailadres van de beheerder: npm run beheerder -- naam@voorbeeld.nl');
  const email = leesEmail(argumenten[0]!, argumenten[0]!);
  const instellingen = leesInstellingen(process.env);
  let database: Database;
  try {
    database = instellingen.databaseUrl === undefined ? await openIngebed(instellingen.gegevensmap) : await openPostgres(instellingen.databaseUrl, 1);
  } catch (fout) {
    if (fout instanceof Startfout && / in gebruik door /.test(fout.message)) throw new Startfout(`${fout.message} Dat is waarschijnlijk de site zelf: de ingebouwde database kan maar een programma tegelijk aan. Stop de site, geef deze opdracht nog eens, en start de site weer.`);
    throw fout;
  }
  try {
    await migreer(database, join(projectmap(), 'prisma', 'migrations'), console.log);
    const nieuw = await maakBeheerder(database, email, new Date());
    const adres = instellingen.siteAdres ?? `http://localhost:${instellingen.poort}`;
    console.log(`${email} ${nieuw ? 'is nu' : 'was al'} beheerder van de hele regio.

Wat nu?
1. Start de site, als die nog niet draait: npm start
2. Ga naar ${adres}/inloggen en vul dit e-mailadres in.
3. Open de mail en gebruik de link. ${instellingen.smtpUrl === undefined ? `De mail gaat niet de deur uit, want SMTP_URL is leeg: hij staat in ${join(instellingen.gegevensmap, 'outbox')}` : 'De link werkt een kwartier.'}`);
  } finally {
    await database.sluit();
  }
}

draai(process.argv.slice(2).filter((argument) => argument !== 'beheerder' && argument !== '--als-nodig')).catch((fout: unknown) => {
  console.error(fout instanceof Startfout ? fout.message : fout instanceof Ongeldigheid ? fout.message : fout);
  process.exitCode = 1;
});
