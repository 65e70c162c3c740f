/** Every screen and state at both widths: axe without a rule switched off, nothing off the screen, nothing over anything else, large enough to touch. */
import { describe, expect, it } from 'vitest';
import { adres, type Bezoeker, kaart, metBrowser, plekvak, wachtOpTelling, zoekvak } from './opzet/bezoeker.ts';
import { BUREAU, TELEFOON } from './opzet/browser.ts';
import { bezwaren, gebreken } from './opzet/keuring.ts';

const open = metBrowser();

type Scherm = { pad: string; maak?: (bezoeker: Bezoeker, klein: boolean) => Promise<unknown>; vooraf?: (bezoeker: Bezoeker) => Promise<unknown>; fouten?: RegExp };
const kop = ({ page }: Bezoeker) => page.getByRole('heading', { level: 1 }).waitFor();
const plek = (slug: string): Scherm => ({ pad: `/voorziening/${slug}`, maak: kop });
const metKaart = async ({ page }: Bezoeker, klein: boolean) => {
  await wachtOpTelling(page);
  if (klein) await page.getByRole('button', { name: 'Kaart', exact: true }).click();
  await kaart(page).getByText(/\d+ plek(ken)? in beeld/).waitFor();
};

const SCHERMEN: Record<string, Scherm> = {
  'de eerste pagina': { pad: '/', maak: async ({ page }, klein) => { if (klein) await page.getByRole('button', { name: 'Meer onderwerpen' }).click(); await page.getByRole('link', { name: 'Repareren en hergebruiken' }).waitFor(); } },
  'suggesties open': { pad: '/', maak: async ({ page }) => { await zoekvak(page).pressSequentially('repa'); await page.getByRole('option').first().waitFor(); await zoekvak(page).press('ArrowDown'); } },
  'de lijst': { pad: '/#wat=zoeken&zoek=samen+eten', maak: async (bezoeker, klein) => (klein ? wachtOpTelling(bezoeker.page) : metKaart(bezoeker, klein)) },
  'alle keuzes open': { pad: '/#wat=zoeken&wanneer=dinsdag-ochtend', maak: async ({ page }, klein) => { await wachtOpTelling(page); if (klein) await page.getByRole('button', { name: /^Kies preciezer/ }).click(); await page.getByRole('button', { name: 'Meer kiezen' }).click(); await page.getByRole('group', { name: 'Voor wie' }).waitFor(); } },
  'de kaart': { pad: '/#wat=zoeken', maak: metKaart },
  'niets gevonden': { pad: '/#wat=zoeken&zoek=xyzzyqq&gratis=ja', maak: async ({ page }) => { await page.getByRole('list', { name: 'Wat er het meest op lijkt' }).waitFor(); await page.getByRole('button', { name: /^Zoek .* plek(ken)?\)$/ }).first().waitFor(); } },
  'niets gevonden in een wijk': { pad: '/#wat=zoeken&zoek=xyzzyqq&gratis=ja&gebied=WK019321', maak: async ({ page }) => { await page.getByRole('list', { name: 'Wat er het meest op lijkt' }).waitFor(); await page.getByText(/^Kom je er niet uit\?/).waitFor(); } },
  'een keuze die niet meer bestaat': { pad: '/#wat=zoeken&thema=weg-ermee', maak: ({ page }) => page.getByRole('alert').getByRole('button', { name: 'Haal hem weg' }).waitFor(), fouten: /400/ },
  'een onbekende plek': { pad: '/#wat=zoeken', maak: async ({ page }, klein) => { await wachtOpTelling(page); if (klein) await page.getByRole('button', { name: 'Andere plek' }).click(); await plekvak(page).fill('9999 ZZ'); await page.getByText(/We kennen “9999 ZZ” niet/).waitFor(); } },
  'een storing': { pad: '/#wat=zoeken', vooraf: ({ context }) => context.route('**/graphql', (route) => route.fulfill({ status: 500, body: 'kapot' })), maak: ({ page }) => page.getByRole('alert').first().waitFor(), fouten: /500/ },
  'een plek met veel': plek('de-doenerij'),
  'een plek met weinig': plek('wijksportcoaches'),
  'een geheime plek': plek('krachtbedrijf'),
  'een gestopte plek': plek('wijkservicepunt-oost-oud-adres'),
  'een plek om iets te doen': { pad: '/voorziening/rustig-beginnen-bij-de-doenerij', maak: async ({ page }) => { await page.getByText('Voor professionals', { exact: true }).click(); } },
  'een wijkteam': plek('sociaal-wijkteam-zwolle-midden'),
  'een organisatie': { pad: '/organisatie/gemeente-zwolle', maak: kop },
  hulp: { pad: '/hulp', maak: kop },
  'over deze site': { pad: '/over', maak: kop },
  'een adres dat niet bestaat': { pad: '/bestaat-niet', maak: kop, fouten: /404/ },
};

describe.each([['een telefoon (390)', TELEFOON], ['een groot scherm (1280)', BUREAU]])('op %s', (_naam, formaat) => {
  it.each(Object.entries(SCHERMEN))('is "%s" voor iedereen te gebruiken', async (_scherm, { pad, maak, vooraf, fouten }) => {
    const bezoeker = await open(null, { formaat });
    await vooraf?.(bezoeker);
    await bezoeker.page.goto(adres + pad);
    await maak?.(bezoeker, formaat === TELEFOON);
    expect.soft(await bezwaren(bezoeker.page)).toEqual([]);
    expect.soft(await gebreken(bezoeker.page)).toEqual([]);
    expect.soft(await bezoeker.schendingen()).toEqual([]);
    expect.soft(bezoeker.klachten.filter((klacht) => !fouten?.test(klacht))).toEqual([]);
    expect.soft(await bezoeker.page.evaluate(() => document.documentElement.lang)).toBe('nl');
    expect.soft(await bezoeker.page.title()).toMatch(/Voorveldkaart$/);
  });
});

describe('vergroot', () => {
  it.each([['200%', 640], ['400%', 320]])('bij %s vergroting hoeft een bezoeker niet opzij te schuiven en staat niets over elkaar', async (_zoom, width) => {
    const bezoeker = await open('/', { formaat: { width, height: 480 } });
    for (const pad of ['/', '/#wat=zoeken&zoek=samen+eten&gratis=ja', '/voorziening/de-doenerij', '/voorziening/rustig-beginnen-bij-de-doenerij', '/organisatie/gemeente-zwolle', '/hulp', '/over']) {
      await bezoeker.naar(pad);
      await (pad.includes('#') ? wachtOpTelling(bezoeker.page) : kop(bezoeker));
      expect.soft(await gebreken(bezoeker.page), pad).toEqual([]);
    }
  });
});
