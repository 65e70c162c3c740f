/** What the browser tests share: opening a page as a visitor, remembering all that it asked of the server, and asking the server itself. */
import type { Browser, BrowserContext, Locator, Page, Request } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { type Bezoek, bezoek, openBrowser } from './browser.ts';

export const adres = inject('adres');

/** Slower than any answer on a busy machine, shorter than a test may last. */
const GEDULD_MS = 20_000;
export const geduldig = { timeout: GEDULD_MS };

export interface Verzoek {
  methode: string;
  url: string;
  kop: Record<string, string>;
  lichaam: string;
}

export interface Bezoeker extends Bezoek {
  /** every request since the visit began, in order, also to hosts that are cut off */
  verzoeken: Verzoek[];
  /** texts of GraphQL requests with this operation name, as sent */
  vragen: (naam: string) => { query: string; variables: Record<string, unknown> }[];
  /** breaches of the Content-Security-Policy on the page that is open now */
  schendingen: () => Promise<string[]>;
  naar: (pad: string) => Promise<void>;
}

type Opties = NonNullable<Parameters<typeof bezoek>[1]>;

/** One browser per test file, a clean context per visit; contexts are closed after each test. */
export function metBrowser(): (pad: string | null, opties?: Opties) => Promise<Bezoeker> {
  let browser: Browser;
  const open: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((context) => context.close()));
  });
  afterAll(() => browser.close());

  return async (pad, opties) => {
    const begin = await bezoek(browser, opties);
    const { page, context } = begin;
    open.push(context);
    page.setDefaultTimeout(GEDULD_MS);
    const verzoeken: Verzoek[] = [];
    context.on('request', (verzoek: Request) => verzoeken.push({ methode: verzoek.method(), url: verzoek.url(), kop: verzoek.headers(), lichaam: verzoek.postData() ?? '' }));
    await context.addInitScript(() => {
      const lijst: string[] = [];
      Object.assign(window, { schendingen: lijst });
      document.addEventListener('securitypolicyviolation', (schending) => lijst.push(`${schending.violatedDirective}: ${schending.blockedURI}`));
    });
    const bezoeker: Bezoeker = {
      ...begin,
      verzoeken,
      vragen: (naam) => verzoeken.filter((verzoek) => verzoek.lichaam.includes(`query ${naam}`)).map((verzoek) => JSON.parse(verzoek.lichaam)),
      schendingen: () => page.evaluate(() => (window as unknown as { schendingen: string[] }).schendingen),
      naar: async (nieuw) => {
        await page.goto(adres + nieuw);
      },
    };
    if (pad !== null) await bezoeker.naar(pad);
    return bezoeker;
  };
}

/** The answer of the server itself, to hold the screen against. */
export async function vraag<Antwoord>(query: string, variables: Record<string, unknown> = {}): Promise<Antwoord> {
  const antwoord = await fetch(`${adres}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) });
  const { data, errors } = (await antwoord.json()) as { data: Antwoord; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** The list is called after how many there are, "23 plekken"; this waits for that number. */
export const telling = (page: Page, totaal: number): Promise<void> =>
  page.getByRole('region', { name: totaal === 0 ? 'Niets gevonden' : new RegExp(`^${totaal} plek(ken)?$`) }).waitFor();

/** Waits until a search has given its count, and returns it. */
export async function wachtOpTelling(page: Page): Promise<number> {
  const lijst = page.getByRole('region', { name: /^(\d+ plek(ken)?|Niets gevonden)$/ });
  await lijst.waitFor();
  return Number.parseInt(await lijst.getByRole('heading', { level: 2 }).innerText(), 10) || 0;
}

/** Names in the list, in order. */
export const namen = (page: Page): Promise<string[]> => page.getByRole('article').getByRole('heading', { level: 3 }).allInnerTexts();

export const zoekvak = (page: Page): Locator => page.getByRole('combobox', { name: 'Waar zoek je naar?' });
export const plekvak = (page: Page): Locator => page.getByRole('combobox', { name: /^Waar\? Typ je wijk/ });

/** Waits until the focus is on something with this name. */
export const focusOp = (page: Page, naam: string | RegExp): Promise<void> =>
  expect.poll(() => page.evaluate(() => document.activeElement?.textContent?.trim() ?? ''), geduldig).toMatch(naam);

export const kaart = (page: Page): Locator => page.getByRole('region', { name: /^Kaart\. Alles op de kaart/ });
