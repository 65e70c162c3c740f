/** When something fails: the server, the network, or a listing with bad intentions. */
import { describe, expect, it } from 'vitest';
import { adres, geduldig, metBrowser, namen, telling, vraag, wachtOpTelling, zoekvak } from './opzet/bezoeker.ts';
import { TELEFOON } from './opzet/browser.ts';

const open = metBrowser();
const totaal = async () => (await vraag<{ zoek: { totaal: number } }>('{ zoek(filter: { soorten: [INITIATIEF, WIJKTEAM] }, first: 1) { totaal } }')).zoek.totaal;

const STORINGEN = {
  'een fout van de server': { status: 500, contentType: 'text/html', body: '<h1>kapot</h1>' },
  'een server die nog start': { status: 503, contentType: 'text/plain', body: 'De kaart wordt klaargezet.' },
  'te veel vragen': { status: 429, contentType: 'application/json', body: '{"errors":[{"message":"Too Many Requests"}]}' },
  'een onbekende fout in het antwoord': { status: 200, contentType: 'application/json', body: '{"data":null,"errors":[{"message":"Er ging iets mis aan onze kant.","extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}' },
};

describe('storingen', () => {
  it.each(Object.entries(STORINGEN))('een bezoeker treft %s, leest dat in gewone woorden en probeert het met succes opnieuw', async (_naam, antwoord) => {
    const { page, context } = await open(null, { formaat: TELEFOON });
    await context.route('**/graphql', (route) => (route.request().method() === 'POST' ? route.fulfill(antwoord) : route.continue()));
    await page.goto(`${adres}/#wat=zoeken`);
    const melding = page.getByRole('alert');
    await melding.getByText('Dat lukte niet').waitFor();
    expect(await melding.innerText()).not.toMatch(/error|fetch|network|graphql|\[|undefined|too many/i);
    await context.unroute('**/graphql');
    await melding.getByRole('button', { name: 'Probeer het opnieuw' }).click();
    await telling(page, await totaal());
    await melding.waitFor({ state: 'hidden' });
  });

  it('een bezoeker zonder internet leest dat, en gaat verder zodra er weer internet is', async () => {
    const { page, context } = await open('/#wat=zoeken');
    await wachtOpTelling(page);
    await context.setOffline(true);
    await zoekvak(page).fill('repair');
    await zoekvak(page).press('Enter');
    await page.getByRole('alert').getByText('We krijgen geen verbinding.').waitFor();
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Probeer het opnieuw' }).click();
    await wachtOpTelling(page);
    expect(await page.getByRole('alert').count()).toBe(0);
    expect((await namen(page)).join('\n')).toMatch(/Repair/);
  });

  it('een bezoeker zonder internet opent een plek en leest wat er is, in plaats van een lege pagina', async () => {
    const { page, context } = await open('/#wat=zoeken&zoek=repair');
    await wachtOpTelling(page);
    await context.setOffline(true);
    const naam = (await namen(page))[0]!;
    await page.getByRole('article').getByRole('link', { name: naam, exact: true }).first().click();
    await page.getByRole('main').getByText(/Heb je internet\?/).first().waitFor();
    await context.setOffline(false);
    await page.getByRole('main').getByRole('button', { name: /opnieuw/ }).or(page.getByRole('main').getByRole('link', { name: /opnieuw/ })).first().click();
    await page.getByRole('heading', { level: 1, name: naam, exact: true }).waitFor();
  });

  it('bij "meer laten zien" gaat het mis: de lijst blijft staan en opnieuw proberen lukt', async () => {
    const { page } = await open('/#wat=zoeken');
    await wachtOpTelling(page);
    let stuk = true;
    await page.route('**/graphql', (route) => (stuk && (route.request().postData() ?? '').includes('query Meer(') ? route.abort() : route.continue()));
    await page.getByRole('button', { name: 'Meer laten zien' }).click();
    await page.getByRole('alert').getByText('Dat lukte niet').waitFor();
    expect((await namen(page)).length).toBe(20);
    stuk = false;
    await page.getByRole('button', { name: 'Probeer het opnieuw' }).click();
    await expect.poll(async () => (await namen(page)).length, geduldig).toBe(40);
  });
});

describe('kwaad in de tekst van een plek', () => {
  const KWAAD = '<script>window.gehackt=1</script><img src=x onerror="window.gehackt=2">';

  it('een bezoeker ziet zulke tekst als gewone letters, en er gebeurt niets', async () => {
    const { page, context, schendingen } = await open(null);
    await context.route('**/graphql', async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      const antwoord = await route.fetch();
      const json = await antwoord.json();
      const bederf = (deel: unknown): void => {
        if (Array.isArray(deel)) for (const onderdeel of deel) bederf(onderdeel);
        else if (deel && typeof deel === 'object')
          for (const [sleutel, waarde] of Object.entries(deel)) {
            if (['naam', 'samenvatting', 'beschrijving', 'zin', 'titel', 'toelichting', 'inWoorden', 'tekst'].includes(sleutel) && typeof waarde === 'string') Object.assign(deel, { [sleutel]: KWAAD });
            else if (['url', 'website'].includes(sleutel) && typeof waarde === 'string') Object.assign(deel, { [sleutel]: 'javascript:window.gehackt=3' });
            else if (sleutel === 'waarde' && typeof waarde === 'string' && 'voor' in deel) Object.assign(deel, { waarde: 'javascript:window.gehackt=4' });
            else bederf(waarde);
          }
      };
      bederf(json);
      await route.fulfill({ response: antwoord, json });
    });
    await page.goto(`${adres}/#wat=zoeken&zoek=repair`);
    await page.getByRole('heading', { level: 3, name: KWAAD }).first().waitFor();
    await zoekvak(page).fill('repa');
    await page.getByRole('option', { name: KWAAD }).first().waitFor();
    await zoekvak(page).press('Escape');
    await page.getByRole('article').getByRole('link').first().click();
    await page.getByRole('heading', { level: 1, name: KWAAD }).waitFor();
    expect(await page.evaluate(() => (window as unknown as { gehackt?: number }).gehackt)).toBeUndefined();
    const doelen = await page.getByRole('link').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).protocol));
    expect(doelen.filter((protocol) => protocol === 'javascript:')).toEqual([]);
    expect(await page.locator('main img[src="x"], main script').count()).toBe(0);
    expect(await schendingen()).toEqual([]);
  });
});
