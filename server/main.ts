/** The composition root: settings, database, GraphQL and HTTP; nothing else knows all of them. */
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { leesZaaigoed } from '../seed/lezen.ts';
import { zaai } from '../seed/zaaien.ts';
import { mapBezorger, smtpBezorger } from './beheer/bezorgen.ts';
import { leesGeheim } from './beheer/geheim.ts';
import { herinner } from './beheer/herinneren.ts';
import { type Inlogdienst, maakInlogdienst, ruimVerlopenOp } from './beheer/inloggen.ts';
import { onderhoudMeldingen } from './beheer/suggesties.ts';
import { beginVerzenden } from './beheer/verzenden.ts';
import { ruimFotosOp } from './beheer/fotos.ts';
import { type Database, Startfout } from './database/database.ts';
import { openIngebed } from './database/ingebed.ts';
import { migreer } from './database/migraties.ts';
import { openPostgres } from './database/postgres.ts';
import { leesAanmelding } from './http/aanmelden.ts';
import { maakServer } from './http/server.ts';
import { leesInstellingen } from './instellingen.ts';
import { projectmap } from './projectmap.ts';
import { Begrippen } from './zoeken/begrippen.ts';
import { onderhoudZoeken } from './zoeken/indexeren.ts';
import { schatter } from './zoeken/reistijd.ts';
import { Locatieserver } from './zoeken/waaris.ts';
import { Woordenschat } from './zoeken/woordenschat.ts';

const DAG_MS = 86_400_000;
/** Who is being answered when the server stops gets this long; a request that is never finished does not hold it up. */
const UITSPREKEN_MS = 3_000;
/** After this the process ends anyhow: what the database had not finished counts as not done. */
const STOPPEN_MS = 4_500;

/** Ends a start in which the server was asked to stop; a transaction that it interrupts is undone. */
class Gestopt extends Error {}

async function luister(app: FastifyInstance, poort: number, host: string): Promise<string> {
  try {
    return await app.listen({ port: poort, host });
  } catch (fout) {
    const { code, message } = fout as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') throw new Startfout(`Poort ${poort} is al in gebruik. Stop wat daar draait, of kies een andere poort met PORT.`);
    if (code === 'EACCES') throw new Startfout(`Poort ${poort} mag niet door deze gebruiker. Kies een poort boven 1024 met PORT.`);
    throw new Startfout(`De server kan niet luisteren op ${host}:${poort}: ${message}. Controleer HOST en PORT.`);
  }
}

async function begin(): Promise<void> {
  const instellingen = leesInstellingen(process.env);
  const hier = projectmap();
  let stopt = false;
  const gaVerder = () => {
    if (stopt) throw new Gestopt();
  };
  const meld = (regel: string) => {
    gaVerder();
    process.stdout.write(`${regel}\n`);
  };
  let database: Database | undefined;
  let omgeving: { begrippen: Begrippen; woordenschat: Woordenschat; inloggen: Inlogdienst; siteAdres: string } | undefined;
  const locatieserver = new Locatieserver(instellingen.locatieserver);

  // the port comes first: a taken one is known at once, and who looks meanwhile is told to wait
  const app = await maakServer(instellingen, join(hier, 'dist', 'web'), {
    klaar: () => omgeving !== undefined,
    database: () => database!,
    inloggen: () => omgeving!.inloggen,
    context: async (verzoek, antwoord) => {
      await omgeving!.begrippen.ververs();
      const aanmelding = await leesAanmelding(verzoek, antwoord, omgeving!.inloggen, omgeving!.siteAdres);
      return { database: database!, ...omgeving!, ...aanmelding, locatieserver, routeerder: schatter, instellingen, nu: new Date(), afzender: verzoek.ip };
    },
  });
  let dagelijks: NodeJS.Timeout | undefined;
  let stopVerzenden: () => Promise<void> = async () => {};
  const start = async () => {
    const adres = await luister(app, instellingen.poort, instellingen.host);
    if (instellingen.databaseUrl === undefined) meld(`Ingebouwde database in ${instellingen.gegevensmap} openen ...`);
    gaVerder();
    database = instellingen.databaseUrl === undefined ? await openIngebed(instellingen.gegevensmap) : await openPostgres(instellingen.databaseUrl, instellingen.databaseVerbindingen);
    gaVerder();
    await migreer(database, join(hier, 'prisma', 'migrations'), meld);
    gaVerder();
    if (instellingen.seed === 'zwolle') await zaai(database, () => leesZaaigoed(join(hier, 'seed')), meld);
    gaVerder();
    const siteAdres = instellingen.siteAdres ?? `http://localhost:${new URL(adres).port}`;
    const inloggen = maakInlogdienst(database, { siteAdres, geheim: await leesGeheim(instellingen), oidc: instellingen.oidc });
    omgeving = { begrippen: new Begrippen(database), woordenschat: new Woordenschat(database), inloggen, siteAdres };
    const domein = new URL(siteAdres).hostname;
    const van = instellingen.mailVan ?? `Voorveldkaart <voorveldkaart@${domein}>`;
    const postmap = join(instellingen.gegevensmap, 'outbox');
    if (instellingen.smtpUrl === undefined) meld(`Mail wordt niet verstuurd (SMTP_URL is leeg): elke mail komt als bestand in ${postmap}`);
    stopVerzenden = beginVerzenden(database, instellingen.smtpUrl === undefined ? mapBezorger(postmap, van, domein) : smtpBezorger(instellingen.smtpUrl, van, domein), {
      // for who tries it out: in production nobody's mail comes in a log
      verzonden: ({ onderwerp, tekst }, bestand) => {
        if (instellingen.ontwikkeling && bestand !== undefined) process.stdout.write(`${[`Mail: ${onderwerp}`, ...(tekst.match(/^https?:\/\/\S+$/gm) ?? []), bestand].join('\n  ')}\n`);
      },
      mislukt: (id, fout, voorgoed) => app.log.error({ post: id, naam: (fout as Error).name, code: (fout as { code?: string }).code, voorgoed }, 'mail niet verzonden'),
    });
    meld(`Klaar: ${adres.replace('127.0.0.1', 'localhost')}`);
    // behind the first answers, and once a day
    const taken: Record<string, () => Promise<unknown>> = {
      'onderhoud van het zoeken': () => onderhoudZoeken(database!),
      'herinneren': () => herinner(database!, siteAdres, new Date()),
      'opruimen van fotos': () => ruimFotosOp(database!, join(instellingen.gegevensmap, 'foto'), new Date()),
      'onderhoud van meldingen': () => onderhoudMeldingen(database!, siteAdres, new Date()),
      'opruimen van sessies en links': () => ruimVerlopenOp(database!, new Date()),
    };
    const later = async () => {
      for (const [taak, doe] of Object.entries(taken)) if (!stopt) await doe().catch((fout: Error) => app.log.error({ naam: fout.name, code: (fout as { code?: string }).code }, `${taak} mislukt`));
    };
    setTimeout(later, 1_000).unref();
    dagelijks = setInterval(later, DAG_MS);
    dagelijks.unref();
  };
  const sluit = async () => {
    clearInterval(dagelijks);
    setTimeout(() => app.server.closeAllConnections(), UITSPREKEN_MS).unref();
    await app.close();
    await stopVerzenden();
    await database?.sluit();
  };

  const gestart = start();
  // before anything is opened, so that a stop during the start is an orderly one too
  for (const sein of ['SIGTERM', 'SIGINT'] as const)
    process.once(sein, () => {
      if (stopt) return;
      stopt = true;
      setTimeout(() => process.exit(0), STOPPEN_MS).unref();
      gestart
        .catch(() => {})
        .then(sluit)
        .then(
          () => process.exit(0),
          () => process.exit(1),
        );
    });
  try {
    await gestart;
  } catch (fout) {
    // the one who asked to stop is not told that the start failed
    if (stopt) return;
    await sluit();
    throw fout;
  }
}

begin().catch((fout: unknown) => {
  process.stderr.write(`${fout instanceof Startfout ? fout.message : `De server start niet: ${(fout as Error).stack ?? fout}`}\n`);
  process.exit(1);
});
