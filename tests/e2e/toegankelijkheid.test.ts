/** Every screen and state at both widths: axe without a rule switched off, nothing off the screen, nothing over anything else, large enough to touch. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { adres, type Bezoeker, kaart, metBrowser, plekvak, wachtOpTelling, zoekvak } from './opzet/bezoeker.ts';
import { BUREAU, TELEFOON } from './opzet/browser.ts';

const open = metBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const REGELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Broken rules, one line per element. */
async function bezwaren(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (regels) => {
    const { axe: gereedschap } = window as unknown as { axe: { run: (deel: Document, keuze: unknown) => Promise<{ violations: { id: string; nodes: { target: unknown[]; failureSummary: string }[] }[] }> } };
    const { violations } = await gereedschap.run(document, { runOnly: { type: 'tag', values: regels } });
    return violations.flatMap(({ id, nodes }) => nodes.map((deel) => `${id}: ${deel.target.join(' ')} (${deel.failureSummary.split('\n')[1]?.trim()})`));
  }, REGELS);
}

/** What is off the screen sideways, too small to touch, cut off, or over other text. */
const gebreken = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const uit: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth) uit.push(`breder dan het scherm: ${document.documentElement.scrollWidth} > ${innerWidth}`);
    const zichtbaar = (deel: Element) => deel.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !deel.closest('.maplibregl-canvas-container');
    const noem = (deel: Element) => `${deel.tagName.toLowerCase()} "${(deel.textContent || deel.getAttribute('aria-label') || '').trim().slice(0, 40)}"`;
    for (const deel of document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [role="option"]')) {
      if (!zichtbaar(deel)) continue;
      const doel = deel.closest('label') ?? deel;
      const { width, height } = doel.getBoundingClientRect();
      if (width <= 1 || height <= 1) continue;
      // a link in a sentence has the height of its line
      const inZin = deel.tagName === 'A' && getComputedStyle(deel).display === 'inline';
      const minstens = deel.tagName === 'A' ? 24 : 44;
      if (!inZin && (height < minstens - 0.5 || width < minstens - 0.5)) uit.push(`te klein om aan te raken (${Math.round(width)}x${Math.round(height)}): ${noem(doel)}`);
    }
    const vakken: { deel: Element; vlak: DOMRect }[] = [];
    const lopen = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (lopen.nextNode()) {
      const deel = lopen.currentNode.parentElement;
      if (!deel || !lopen.currentNode.textContent?.trim() || !zichtbaar(deel) || deel.closest('script, style, noscript, select, .alleen-voorlezen, .puntpaneel, .kaartvak__kaart, [role="listbox"], .nl-skip-link')) continue;
      const bereik = document.createRange();
      bereik.selectNodeContents(lopen.currentNode);
      for (const vlak of bereik.getClientRects()) {
        if (vlak.width < 2 || vlak.height < 2) continue;
        if (vlak.right > innerWidth + 1 || vlak.left < -1) uit.push(`tekst buiten beeld: ${noem(deel)}`);
        vakken.push({ deel, vlak });
      }
      for (let hoger: Element | null = deel; hoger; hoger = hoger.parentElement)
        if (getComputedStyle(hoger).overflowX === 'hidden' && hoger.scrollWidth > hoger.clientWidth + 1) uit.push(`afgesneden: ${noem(deel)}`);
    }
    vakken.sort((a, b) => a.vlak.top - b.vlak.top);
    for (const [plek, { deel, vlak }] of vakken.entries())
      for (const { deel: ander, vlak: anderVlak } of vakken.slice(plek + 1)) {
        if (anderVlak.top >= vlak.bottom) break;
        const breed = Math.min(vlak.right, anderVlak.right) - Math.max(vlak.left, anderVlak.left);
        // lines of text may touch: their boxes are higher than their letters
        const hoog = Math.min(vlak.bottom, anderVlak.bottom) - anderVlak.top;
        if (deel !== ander && breed > 2 && hoog > vlak.height * 0.4) uit.push(`over elkaar: ${noem(deel)} en ${noem(ander)}`);
      }
    return [...new Set(uit)];
  });

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
