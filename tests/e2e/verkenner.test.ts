/** The explorer at /graphql, for who builds something on the open data. */
import { describe, expect, it } from 'vitest';
import { adres, geduldig, metBrowser } from './opzet/bezoeker.ts';
import { TELEFOON } from './opzet/browser.ts';

const open = metBrowser();

describe('de verkenner', () => {
  it('een bouwer opent /graphql, draait het eerste voorbeeld en ziet een echt antwoord, zonder iets van een andere site', async () => {
    const { page, verzoeken, klachten, schendingen } = await open('/graphql');
    const voerUit = page.getByRole('button', { name: /execute query|uitvoeren/i });
    const uitkomst = async () => {
      const tekst = await page.getByRole('region', { name: /result/i }).innerText();
      // somebody who sees nothing happen, because the editor was still coming, presses again
      if (tekst.replace(/\u200b/g, '').trim() === '') await voerUit.click({ timeout: 2_000 }).catch(() => {});
      return tekst;
    };
    await expect.poll(uitkomst, geduldig).toMatch(/"totaal": [1-9]/);
    expect(verzoeken.map((verzoek) => new URL(verzoek.url)).filter((url) => url.origin !== adres && !['data:', 'blob:'].includes(url.protocol))).toEqual([]);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    expect(await schendingen()).toEqual([]);
    expect(klachten).toEqual([]);
  });

  it('een bouwer opent de uitleg ernaast', async () => {
    const { page, klachten } = await open('/graphql');
    await page.getByRole('link', { name: /Uitleg van de API/ }).click();
    await page.getByRole('complementary', { name: 'Uitleg van de API' }).waitFor();
    expect(klachten).toEqual([]);
  });

  it('op een telefoon is er ruimte voor de vraag zelf', async () => {
    const { page } = await open('/graphql', { formaat: TELEFOON });
    const vak = page.getByRole('region', { name: /query editor/i });
    await vak.waitFor();
    expect((await vak.boundingBox())!.width).toBeGreaterThan(250);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
