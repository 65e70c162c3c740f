/** With only the mail in hand: the reminder that the server sends by itself, one tap to confirm, the other link to change; and what visitors report. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leesZaaigoed } from '../../seed/lezen.ts';
import { zaai } from '../../seed/zaaien.ts';
import { verleen } from '../../server/beheer/mandaten.ts';
import { bevestigOnderdelen } from '../../server/beheer/versheid.ts';
import { openIngebed } from '../../server/database/ingebed.ts';
import { migreer } from '../../server/database/migraties.ts';
import { Prisma } from '../../server/database/prisma/client.ts';
import { werkZoekenBij } from '../../server/zoeken/indexeren.ts';
import { geduldig, metBrowser } from './opzet/bezoeker.ts';
import { BUREAU, TELEFOON } from './opzet/browser.ts';
import { bezwaren, gebreken } from './opzet/keuring.ts';

const LANG_GELEDEN = new Date('2024-01-10T09:30:00Z');
/** one for each test that uses up what it finds */
const SLUGS = ['de-doenerij', 'rustig-beginnen-bij-de-doenerij'];

const open = metBrowser();
let map: string;
let server: ChildProcess | undefined;
let site: string;
const namen: Record<string, string> = {};

/** A server of its own, in whose database two listings have an owner who has not looked for long. */
beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'voorveld-versheid-'));
  const database = await openIngebed(map);
  await migreer(database, 'prisma/migrations');
  await zaai(database, () => leesZaaigoed('seed'));
  await database.transactie(async (verbinding) => {
    for (const [nummer, slug] of SLUGS.entries()) {
      const [plek] = await verbinding.rijen<{ id: string; naam: string }>(Prisma.sql`UPDATE voorziening SET organisatie_id = NULL WHERE slug = ${slug} RETURNING id, naam`);
      namen[slug] = plek!.naam;
      await verbinding.rijen(Prisma.sql`INSERT INTO account (id, email, email_bevestigd) VALUES (${`account ${nummer}`}, ${`${slug}@voorbeeld.nl`}, true)`);
      await verleen(verbinding, { accountId: `account ${nummer}`, rol: 'EIGENAAR', voorzieningId: plek!.id, verleendDoor: null, grond: 'voor de test' }, LANG_GELEDEN);
      await bevestigOnderdelen(verbinding, plek!.id, ['ALLES'], 'EIGENAAR', LANG_GELEDEN);
    }
    await werkZoekenBij(verbinding, new Date());
  });
  await database.sluit();
  server = spawn(process.execPath, ['dist/server/main.js'], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, PORT: '0', DATA_DIR: map, DATABASE_URL: '', LOG_LEVEL: 'warn', PDOK_LOCATIESERVER: 'uit', VERZOEKEN_PER_MINUUT: '100000' } });
  site = await new Promise((klaar, mis) => {
    let uitvoer = '';
    const lees = (stuk: Buffer) => {
      uitvoer += stuk;
      const adres = /Klaar: (http\S+)/.exec(uitvoer)?.[1];
      if (adres) klaar(adres);
    };
    server!.stdout!.on('data', lees);
    server!.stderr!.on('data', lees);
    server!.on('exit', (code) => mis(new Error(`de server stopte met ${code}:\n${uitvoer}`)));
  });
}, 400_000);
afterAll(async () => {
  if (server) {
    const weg = new Promise((klaar) => server!.once('exit', klaar));
    server.kill('SIGTERM');
    await weg;
  }
  await rm(map, { recursive: true, force: true });
});

/** The newest mail in the outbox for the owner of a listing, when there are so many. */
async function mailVoor(slug: string, hoeveelste = 1): Promise<Email> {
  let mails: Email[] = [];
  await expect.poll(async () => {
    const bestanden = (await readdir(join(map, 'outbox')).catch(() => [])).filter((naam) => naam.endsWith('.eml')).sort();
    mails = (await Promise.all(bestanden.map(async (naam) => PostalMime.parse(await readFile(join(map, 'outbox', naam)))))).filter(({ to }) => to?.some(({ address }) => address === `${slug}@voorbeeld.nl`));
    return mails.length;
  }, { timeout: 60_000 }).toBe(hoeveelste);
  return mails.at(-1)!;
}
const linkNaar = (mail: Email, pagina: string) => new RegExp(`https?://\\S+/${pagina}#\\S+`).exec(mail.text!)![0];

async function keur(page: Parameters<typeof bezwaren>[0], naam: string): Promise<void> {
  for (const [formaat, breedte] of [[TELEFOON, 390], [BUREAU, 1280]] as const) {
    await page.setViewportSize(formaat);
    expect.soft(await bezwaren(page), naam).toEqual([]);
    expect.soft(await gebreken(page), naam).toEqual([]);
    await mkdir('tests/e2e/beelden', { recursive: true });
    await page.screenshot({ path: `tests/e2e/beelden/versheid-${naam}-${breedte}.png`, fullPage: true });
  }
  await page.setViewportSize(TELEFOON);
}

describe('met alleen de mail in de hand', () => {
  it('kijkt de eigenaar wat er staat, en bevestigt met een tik; nog een keer doet geen kwaad', async () => {
    const [slug] = SLUGS as [string];
    const mail = await mailVoor(slug);
    expect(mail.subject).toBe(`Klopt dit nog? ${namen[slug]}`);
    const { page, klachten } = await open(null, { formaat: TELEFOON });
    await page.goto(linkNaar(mail, 'bevestig'));
    await page.getByRole('heading', { level: 2, name: namen[slug]!, exact: true }).waitFor();
    await keur(page, 'bevestig');
    await page.getByRole('button', { name: 'Ja, alles klopt nog' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Dank je wel' }).waitFor();
    await page.getByText('alles vandaag klopte').waitFor();
    await keur(page, 'bevestigd');
    await page.getByRole('link', { name: 'Bekijk hoe het op de kaart staat' }).click();
    await page.getByText(/^Dit klopte op /).waitFor();
    await page.goto('about:blank');
    await page.goto(linkNaar(mail, 'bevestig'));
    await page.getByText(/^Dit is al bevestigd op /).waitFor();
    await page.getByRole('button', { name: 'Ja, alles klopt nog' }).first().click();
    await page.getByText(/^Je had dit al bevestigd/).waitFor();
    expect(klachten).toEqual([]);
  });

  it('begint hij met de andere link te veranderen, een keer; daarna komt er op verzoek een nieuwe', async () => {
    const slug = SLUGS[1]!;
    const mail = await mailVoor(slug);
    const { page, context } = await open(null, { formaat: TELEFOON });
    await page.goto(linkNaar(mail, 'wijzig'));
    await page.getByRole('button', { name: 'Begin met veranderen' }).waitFor();
    await keur(page, 'wijzig');
    await page.getByRole('button', { name: 'Begin met veranderen' }).click();
    await expect.poll(() => new URL(page.url()).pathname, geduldig).toMatch(/^\/beheer\/[0-9a-f-]{36}$/);
    expect(new URL(page.url()).hash).toBe('');
    expect((await context.cookies()).every(({ httpOnly }) => httpOnly)).toBe(true);
    // somebody else finds the mail
    const ander = await open(null, { formaat: TELEFOON });
    await ander.page.goto(linkNaar(mail, 'wijzig'));
    await ander.page.getByRole('button', { name: 'Begin met veranderen' }).click();
    await ander.page.getByText('Deze link werkt niet meer').waitFor();
    await keur(ander.page, 'verlopen');
    await ander.page.getByRole('button', { name: 'Stuur mij een nieuwe link' }).click();
    await ander.page.getByText('Kijk in je mail').waitFor();
    expect(await ander.page.getByRole('main').innerText()).not.toContain('voorbeeld.nl');
    expect(linkNaar(await mailVoor(slug, 2), 'wijzig')).not.toBe(linkNaar(mail, 'wijzig'));
    // what kept the session, sees what others say
    await page.goto(`${site}${new URL(page.url()).pathname}/meldingen`);
    await page.getByText('Niemand heeft iets gemeld.').waitFor();
    await keur(page, 'meldingen-leeg');
  });
});

describe('een bezoeker', () => {
  it('meldt in drie tikken dat er iets niet klopt, en ziet later wat ermee gebeurde', async () => {
    const { page, klachten } = await open(null, { formaat: TELEFOON });
    await page.goto(`${site}/voorziening/${SLUGS[1]}`);
    await page.getByText('Klopt er iets niet?').click();
    await page.getByLabel('De tijden').check();
    await keur(page, 'melden');
    await page.getByRole('button', { name: 'Verstuur' }).click();
    await page.getByRole('link', { name: 'deze link' }).click();
    await page.getByText('Nog niet bekeken').waitFor();
    await keur(page, 'melding');
    expect(klachten).toEqual([]);
  });

  it('telt als professional met een tik dat een plek iemand niet kon helpen, zonder spoor', async () => {
    const { page, context, klachten } = await open(null, { formaat: TELEFOON });
    await page.goto(`${site}/voorziening/${SLUGS[1]}`);
    await page.getByText('Voor professionals', { exact: true }).click();
    await page.getByRole('button', { name: 'De vraag was te zwaar' }).click();
    await page.getByText(/^Geteld: de vraag was te zwaar/).waitFor();
    await keur(page, 'geteld');
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    expect(klachten).toEqual([]);
  });

  it('ziet van het overzicht niets, en kan zeggen welke plek er mist', async () => {
    const { page } = await open(null, { formaat: TELEFOON });
    await page.goto(`${site}/overzicht`);
    await page.getByText('Deze pagina is voor wie plekken in een gebied ondersteunt').waitFor();
    await page.goto(`${site}/plek-missen`);
    await page.getByRole('button', { name: 'Verstuur' }).click();
    await page.getByText('Kies eerst een wijk.').waitFor();
    await page.getByLabel('In welke wijk is het?').selectOption({ index: 1 });
    await page.getByLabel('Wat is het, en waar?').fill('Elke vrijdag koffie in de speeltuin.');
    await keur(page, 'plek-missen');
    await page.getByRole('button', { name: 'Verstuur' }).click();
    await page.getByText('Dank je wel').waitFor();
  });
});
