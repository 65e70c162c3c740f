/** The browser that comes with the npm package, so that nothing has to be installed on the machine. */
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

// makes the package unpack the libraries and fonts that a bare machine lacks, next to the browser; it reads this when it is loaded
process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';

const ARGUMENTEN = [
  '--no-sandbox', '--no-zygote', '--font-render-hinting=none',
  // WebGL without a graphics card
  '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist',
  // a browser that talks to nobody but the server under test
  '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-pings',
];

export const TELEFOON = { width: 390, height: 844 };
export const BUREAU = { width: 1280, height: 900 };

/** Where the browser is. The first call unpacks it; two at once would start it half unpacked, so call this before test files run side by side. */
export async function pakBrowserUit(): Promise<string> {
  const { default: pakket } = await import('@sparticuz/chromium');
  return pakket.executablePath();
}

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await pakBrowserUit(), args: ARGUMENTEN, headless: true });
}

export interface Bezoek {
  page: Page;
  context: BrowserContext;
  /** console errors, page errors and refused loads since the visit began */
  klachten: string[];
}

/** Opens a page as a visitor. Requests to any other host are cut off, as on a machine without internet. */
export async function bezoek(browser: Browser, opties: { formaat?: { width: number; height: number }; permissies?: string[]; plek?: { latitude: number; longitude: number }; context?: Parameters<Browser['newContext']>[0] } = {}): Promise<Bezoek> {
  const context = await browser.newContext({ viewport: opties.formaat ?? BUREAU, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', reducedMotion: 'reduce', ...(opties.permissies ? { permissions: opties.permissies } : {}), ...(opties.plek ? { geolocation: opties.plek } : {}), ...opties.context });
  const page = await context.newPage();
  const klachten: string[] = [];
  page.on('console', (bericht) => {
    // a tile server that cannot be reached is an ordinary day
    if (bericht.type() === 'error' && !/service\.pdok\.nl|net::ERR_FAILED/.test(`${bericht.text()} ${bericht.location().url}`)) klachten.push(bericht.text());
  });
  page.on('pageerror', (fout) => klachten.push(String(fout)));
  await context.route((url) => url.hostname !== '127.0.0.1' && url.hostname !== 'localhost', (route) => route.abort());
  return { page, context, klachten };
}
