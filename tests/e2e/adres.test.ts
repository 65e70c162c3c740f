/** The address bar: a search can be reloaded, gone back to and handed on. */
import { describe, expect, it } from 'vitest';
import { focusOp, geduldig, metBrowser, namen, telling, wachtOpTelling, zoekvak } from './opzet/bezoeker.ts';

const open = metBrowser();

describe('herladen, terug en vooruit', () => {
  it('een bezoeker herlaadt en ziet hetzelfde scherm', async () => {
    const { page, klachten } = await open('/#wat=zoeken&zoek=wijkcentrum&zonder-aanmelden=ja&thema=ontmoeten&volgorde=naam&gebied=GM0193');
    const totaal = await wachtOpTelling(page);
    const scherm = async () => ({ namen: await namen(page), tekst: await zoekvak(page).inputValue(), filter: await page.getByRole('checkbox', { name: /^Zonder aanmelden/ }).isChecked(), volgorde: await page.getByRole('combobox', { name: 'Eerst' }).inputValue() });
    const eerst = await scherm();
    expect(eerst).toMatchObject({ tekst: 'wijkcentrum', filter: true, volgorde: 'NAAM' });
    await page.reload();
    await telling(page, totaal);
    expect(await scherm()).toEqual(eerst);
    expect(klachten).toEqual([]);
  });

  it('een bezoeker gaat stap voor stap terug en weer vooruit', async () => {
    const { page } = await open('/');
    await zoekvak(page).fill('tuin');
    await zoekvak(page).press('Enter');
    const tuin = await wachtOpTelling(page);
    await page.getByRole('checkbox', { name: /^Zonder besluit van de gemeente/ }).check();
    await expect.poll(() => page.url(), geduldig).toContain('zonder-indicatie=ja');
    const filter = await wachtOpTelling(page);
    await page.goBack();
    await telling(page, tuin);
    expect(await page.getByRole('checkbox', { name: /^Zonder besluit van de gemeente/ }).isChecked()).toBe(false);
    expect(await zoekvak(page).inputValue()).toBe('tuin');
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Wat is er bij jou in de buurt?' }).waitFor();
    await page.goForward();
    await telling(page, tuin);
    await page.goForward();
    await telling(page, filter);
    expect(await page.getByRole('checkbox', { name: /^Zonder besluit van de gemeente/ }).isChecked()).toBe(true);
  });

  it('een bezoeker opent een plek en gaat terug met de link: zelfde lijst, focus op die plek', async () => {
    const { page } = await open('/#wat=doen&zoek=tuin');
    const totaal = await wachtOpTelling(page);
    const naam = (await namen(page))[2]!;
    await page.getByRole('article').getByRole('link', { name: naam, exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: naam, exact: true }).waitFor();
    await page.getByRole('link', { name: /Terug naar de lijst/ }).click();
    await telling(page, totaal);
    await focusOp(page, naam);
  });

  it('een zelfgemaakt adres met onzin geeft gewoon een lijst', async () => {
    const { page, klachten } = await open('/#wat=zoeken&afstand=-5&kaartvak=1,2,3&gebied=%00%22&status=onzin&thema=bestaat-niet&bij=maan&volgorde=afstand');
    await page.getByRole('button', { name: 'Haal hem weg' }).click();
    expect(await wachtOpTelling(page)).toBeGreaterThan(0);
    expect(klachten).toEqual([]);
  });
});
