/** Filters: a choice gives the count it promised, and what is not known is said. */
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { geduldig, metBrowser, telling, vraag, wachtOpTelling } from './opzet/bezoeker.ts';
import { TELEFOON } from './opzet/browser.ts';

const open = metBrowser();
/** The count that stands beside a choice. */
const belofteBij = async (keuze: Locator) => Number(/(\d+)(\s*plek(ken)?)?\s*$/.exec(await keuze.evaluate((vakje) => vakje.closest('label')!.textContent))![1]);

describe('filters', () => {
  it.each([['Gratis', 'gratis', 'of het gratis is'], ['Zonder aanmelden', 'zonderAanmelding', 'of je je moet aanmelden'], ['Zonder besluit van de gemeente', 'zonderIndicatie', 'of je een besluit van de gemeente nodig hebt']])(
    'een bezoeker kiest "%s", krijgt het beloofde aantal en leest van hoeveel plekken we het niet weten',
    async (naam, feit, onbekend) => {
      const { page, klachten } = await open('/#wat=zoeken');
      const eerst = await wachtOpTelling(page);
      const keuze = page.getByRole('checkbox', { name: new RegExp(`^${naam}`) });
      const beloofd = await belofteBij(keuze);
      expect(beloofd).toBeGreaterThan(0);
      await keuze.check();
      await telling(page, beloofd);
      const { zoek } = await vraag<{ zoek: { facetten: Record<string, { onbekend: number }> } }>(
        `{ zoek(filter: { soorten: [INITIATIEF, WIJKTEAM] }, first: 1) { facetten { ${feit} { onbekend } } } }`,
      );
      const weggelaten = zoek.facetten[feit]!.onbekend;
      await page.getByText(`Van ${weggelaten} plek${weggelaten === 1 ? '' : 'ken'} weten we niet ${onbekend}. Die zie je nu niet.`).waitFor();
      await page.getByRole('button', { name: 'Haal alle keuzes weg' }).click();
      await telling(page, eerst);
      expect(klachten).toEqual([]);
    },
  );

  it.each(['Onderwerp', 'Voor wie', 'Hoe staat het ervoor'])('een bezoeker kiest bij "%s" en krijgt het beloofde aantal', async (groep) => {
    const { page } = await open('/#wat=zoeken');
    await wachtOpTelling(page);
    await page.getByRole('button', { name: 'Meer kiezen' }).click();
    const keuze = page.getByRole('group', { name: groep }).getByRole('checkbox').nth(1);
    await keuze.waitFor();
    const beloofd = await belofteBij(keuze);
    await keuze.check();
    await telling(page, beloofd);
    await page.getByRole('button', { name: 'Meer kiezen (1 gekozen)' }).waitFor();
  });

  it('een bezoeker op een telefoon klapt de keuzes open en kiest er een', async () => {
    const { page } = await open('/#wat=zoeken', { formaat: TELEFOON });
    await wachtOpTelling(page);
    expect(await page.getByRole('checkbox', { name: /^Gratis/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Kies preciezer' }).click();
    await page.getByRole('checkbox', { name: /^Gratis/ }).check();
    await page.getByRole('button', { name: 'Kies preciezer (1 gekozen)' }).waitFor();
    await expect.poll(() => page.url(), geduldig).toContain('gratis=ja');
  });

  it('een bezoeker die iets wil doen, kan kiezen voor plekken waar plaats is; wie iets zoekt ziet die keuze niet', async () => {
    const { page } = await open('/#wat=doen');
    await wachtOpTelling(page);
    await page.getByRole('checkbox', { name: /^Er is plaats/ }).waitFor();
    await page.getByRole('radio', { name: 'Ik zoek iets' }).check();
    await wachtOpTelling(page);
    await page.getByRole('checkbox', { name: /^Er is plaats/ }).waitFor({ state: 'hidden' });
  });
});
