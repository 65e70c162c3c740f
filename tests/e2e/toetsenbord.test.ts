/** Keyboard only: from the skip link by way of a search to a listing and back, seeing all the while where one is. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { focusOp, geduldig, metBrowser, wachtOpTelling, zoekvak } from './opzet/bezoeker.ts';
import { BUREAU, TELEFOON } from './opzet/browser.ts';

const open = metBrowser();

/** What has the focus, and whether one can see that: a line or shadow round it, or round the label it sits in. */
const waarBenIk = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const omheen = [element, element.closest('label')].filter((deel) => deel !== null);
    const zichtbaar = omheen.some((deel) => {
      const stijl = getComputedStyle(deel);
      return (stijl.outlineStyle !== 'none' && Number.parseFloat(stijl.outlineWidth) >= 2) || stijl.boxShadow !== 'none';
    });
    const vlak = element.getBoundingClientRect();
    const inBeeld = vlak.bottom > 0 && vlak.top < innerHeight && vlak.right > 0 && vlak.left < innerWidth;
    return { naam: (element.textContent || element.getAttribute('aria-label') || element.id || element.tagName).trim().slice(0, 60), zichtbaar, inBeeld, href: element.getAttribute('href'), tag: element.tagName };
  });

describe('alleen met het toetsenbord', () => {
  it.each([['een groot scherm', BUREAU], ['een telefoon', TELEFOON]])('een bezoeker op %s gaat van de overslaanlink via zoeken naar een plek en terug', async (_waar, formaat) => {
    const { page, klachten } = await open('/', { formaat });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Tab');
    await expect.poll(() => waarBenIk(page), geduldig).toMatchObject({ naam: 'Naar de inhoud', inBeeld: true });
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName), geduldig).toBe('MAIN');
    expect(new URL(page.url()).hash).toBe('');

    const tabNaar = async (klaar: (plek: Awaited<ReturnType<typeof waarBenIk>>) => boolean) => {
      for (let keer = 0; keer < 60; keer += 1) {
        await page.keyboard.press('Tab');
        const plek = await waarBenIk(page);
        expect.soft(plek, `focus op ${plek.naam}`).toMatchObject({ zichtbaar: true, inBeeld: true });
        if (klaar(plek)) return;
      }
      throw new Error('met Tab niet te bereiken');
    };
    await tabNaar((plek) => plek.tag === 'INPUT');
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('radio', { name: 'Ik wil iets doen' }).isChecked()).toBe(true);
    await tabNaar((plek) => plek.tag === 'INPUT');
    await page.keyboard.type('tuin');
    await page.keyboard.press('Enter');
    await wachtOpTelling(page);
    await focusOp(page, /Zoeken naar “tuin”/);
    await tabNaar((plek) => plek.href?.startsWith('/voorziening/') ?? false);
    const { naam } = await waarBenIk(page);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: naam }).waitFor();
    await focusOp(page, naam);
    // the key for it belongs to the browser, which has no window here
    await page.goBack();
    await wachtOpTelling(page);
    await focusOp(page, naam);
    expect(klachten).toEqual([]);
  });

  it('na nog een keer zoeken blijft een bezoeker in het zoekvak, en wordt het aantal voorgelezen', async () => {
    const { page } = await open('/#wat=zoeken');
    await wachtOpTelling(page);
    await zoekvak(page).focus();
    await page.keyboard.type('repair');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url(), geduldig).toContain('zoek=repair');
    const totaal = await wachtOpTelling(page);
    await page.getByRole('status').filter({ hasText: new RegExp(`^${totaal} plek`) }).first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
  });

  it('een bezoeker die geen beweging wil, ziet niets bewegen', async () => {
    const { page } = await open('/#wat=zoeken', { context: { reducedMotion: 'reduce' } });
    await wachtOpTelling(page);
    await page.getByRole('button', { name: 'Meer kiezen' }).click();
    expect(await page.evaluate(() => document.getAnimations().filter((beweging) => Number(beweging.effect?.getComputedTiming().duration) > 10).length)).toBe(0);
    const bewegend = await page.evaluate(() =>
      [...document.querySelectorAll('main *')].filter((deel) => getComputedStyle(deel).transitionDuration.split(',').some((duur) => Number.parseFloat(duur) > 0.01) && !deel.closest('[class*="maplibre"]')).length,
    );
    expect(bewegend).toBe(0);
  });
});
