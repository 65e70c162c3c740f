/** The map: after the list, drawn without tiles from elsewhere, and never in the way when it fails. */
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { adres, geduldig, kaart, metBrowser, namen, telling, vraag, wachtOpTelling } from './opzet/bezoeker.ts';
import { TELEFOON } from './opzet/browser.ts';

const open = metBrowser();

interface Vak { west: number; zuid: number; oost: number; noord: number }
interface KaartAntwoord { kaart: { aantal: number; clusters: (Vak & { lat: number; lon: number; aantal: number })[]; punten: { lat: number; lon: number; aantal: number; voorzieningen: { naam: string }[] }[] } }

const mercator = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));

/** The last picture that the map asked for, with its box. */
function volgKaart(page: Page) {
  const beelden: { binnen: Vak; zoom: number; data: KaartAntwoord['kaart'] }[] = [];
  page.on('response', async (antwoord) => {
    const lichaam = antwoord.request().postData() ?? '';
    if (!lichaam.includes('query Kaart(')) return;
    const { variables } = JSON.parse(lichaam);
    const json = await antwoord.json().catch(() => null);
    if (!json?.data) return;
    // what is drawn reaches a little past the screen
    const { west, zuid, oost, noord } = variables.beeld as Vak;
    const opScherm = ({ lat, lon }: { lat: number; lon: number }) => lon > west && lon < oost && lat > zuid && lat < noord;
    const { clusters, punten } = json.data.kaart as KaartAntwoord['kaart'];
    beelden.push({ binnen: variables.beeld, zoom: variables.zoom, data: { aantal: json.data.inBeeld.aantal, clusters: clusters.filter(opScherm), punten: punten.filter(opScherm) } });
  });
  return beelden;
}

/** Clicks on a spot of the map. */
async function klik(page: Page, { binnen }: { binnen: Vak }, plek: { lat: number; lon: number }) {
  const vlak = (await kaart(page).locator('canvas').boundingBox())!;
  const x = ((plek.lon - binnen.west) / (binnen.oost - binnen.west)) * vlak.width;
  const y = ((mercator(binnen.noord) - mercator(plek.lat)) / (mercator(binnen.noord) - mercator(binnen.zuid))) * vlak.height;
  await kaart(page).locator('canvas').click({ position: { x, y } });
}

/** How many different colours are in a picture of the map: a map that does not draw has one. */
async function kleuren(page: Page): Promise<number> {
  const beeld = (await kaart(page).locator('canvas').screenshot()).toString('base64');
  const leeg = await page.context().newPage();
  const aantal = await leeg.evaluate(async (tekst) => {
    const bytes = Uint8Array.from(atob(tekst), (letter) => letter.charCodeAt(0));
    const plaat = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const doek = new OffscreenCanvas(plaat.width, plaat.height).getContext('2d')!;
    doek.drawImage(plaat, 0, 0);
    const punten = new Uint32Array(doek.getImageData(0, 0, plaat.width, plaat.height).data.buffer);
    return new Set(punten).size;
  }, beeld);
  await leeg.close();
  return aantal;
}

const inBeeld = (page: Page) => kaart(page).getByText(/^\d+ plek(ken)? in beeld$/);

describe('de kaart naast de lijst', () => {
  it('een bezoeker ziet eerst de lijst; pas daarna komt de kaart, met wijken en punten, ook zonder tegels van buiten', async () => {
    const { page, verzoeken, klachten, schendingen } = await open('/#wat=zoeken');
    await wachtOpTelling(page);
    await inBeeld(page).waitFor();
    await expect.poll(() => kleuren(page), geduldig).toBeGreaterThan(20);
    const zoek = verzoeken.findIndex((verzoek) => verzoek.lichaam.includes('query Zoek('));
    const motor = verzoeken.findIndex((verzoek) => /\/assets\/(maplibre|mapbox|Kaart-)/.test(verzoek.url));
    expect(zoek).toBeGreaterThanOrEqual(0);
    expect(motor).toBeGreaterThan(zoek);
    expect(verzoeken.filter((verzoek) => verzoek.url.includes('mapbox'))).toEqual([]);
    expect(verzoeken.some((verzoek) => verzoek.url.includes('service.pdok.nl'))).toBe(true);
    await kaart(page).getByText(/CBS\/Kadaster/).waitFor();
    await expect.poll(() => kaart(page).getByText(/CBS\/Kadaster/).evaluate((bron) => bron.getBoundingClientRect().top < innerHeight), geduldig).toBe(true);
    expect(await schendingen()).toEqual([]);
    expect(klachten).toEqual([]);
  });

  it('zolang de kaart nog onderweg is, staat de lijst er al en werkt die', async () => {
    const { page, context } = await open(null);
    let laatDoor = () => {};
    const wacht = new Promise<void>((klaar) => {
      laatDoor = klaar;
    });
    await context.route(/\/assets\/(maplibre|Kaart-)/, async (route) => {
      await wacht;
      await route.continue();
    });
    await page.goto(`${adres}/#wat=zoeken`);
    await wachtOpTelling(page);
    expect((await namen(page)).length).toBe(20);
    await page.getByText('De kaart komt eraan…').waitFor();
    laatDoor();
    await inBeeld(page).waitFor();
  });

  it('een bezoeker klikt op een groepje en komt dichterbij', async () => {
    const { page } = await open(null);
    const beelden = volgKaart(page);
    await page.goto(`${adres}/#wat=zoeken&gebied=GM0193`);
    await inBeeld(page).waitFor();
    await expect.poll(() => beelden.at(-1)?.data.clusters.length ?? 0, geduldig).toBeGreaterThan(0);
    const eerst = beelden.at(-1)!;
    const cluster = [...eerst.data.clusters].sort((a, b) => b.aantal - a.aantal)[0]!;
    await klik(page, eerst, cluster);
    await expect.poll(() => beelden.at(-1)!.zoom, geduldig).toBeGreaterThan(eerst.zoom);
  });

  it('een bezoeker klikt op een plek waar meer zit en krijgt een lijst van alles wat daar is', async () => {
    const { page, klachten } = await open(null);
    const beelden = volgKaart(page);
    await page.goto(`${adres}/#wat=zoeken&kaartvak=6.07,52.515,6.1,52.535`);
    await inBeeld(page).waitFor();
    await expect.poll(() => beelden.at(-1)?.data.punten.some((punt) => punt.aantal > 1), geduldig).toBe(true);
    const beeld = beelden.at(-1)!;
    const punt = beeld.data.punten.filter((kandidaat) => kandidaat.aantal > 1).sort((a, b) => b.aantal - a.aantal)[0]!;
    await klik(page, beeld, punt);
    const paneel = page.getByRole('region', { name: new RegExp(`^${punt.aantal} plekken op dit`) });
    await paneel.waitFor();
    for (const { naam } of punt.voorzieningen) await paneel.getByRole('link', { name: naam, exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await paneel.waitFor({ state: 'hidden' });
    await klik(page, beeld, punt);
    await paneel.getByRole('link').first().click();
    await page.getByRole('heading', { level: 1, name: punt.voorzieningen[0]!.naam, exact: true }).waitFor();
    expect(klachten).toEqual([]);
  });

  it('een bezoeker zoekt in het stuk van de kaart dat te zien is: de lijst volgt, het adres ook', async () => {
    const { page } = await open(null);
    const beelden = volgKaart(page);
    await page.goto(`${adres}/#wat=zoeken`);
    await inBeeld(page).waitFor();
    await kaart(page).getByRole('button', { name: /inzoomen|zoom in/i }).click();
    await expect.poll(() => beelden.length, geduldig).toBeGreaterThan(1);
    await kaart(page).getByRole('button', { name: 'Zoek in dit gebied' }).click();
    await expect.poll(() => page.url(), geduldig).toMatch(/kaartvak=[\d.,]+/);
    const [west, zuid, oost, noord] = /kaartvak=([\d.,]+)/.exec(page.url())![1]!.split(',').map(Number);
    const { zoek } = await vraag<{ zoek: { totaal: number } }>('query($b: BoxInvoer) { zoek(binnen: $b, filter: { soorten: [INITIATIEF, WIJKTEAM] }, first: 1) { totaal } }', { b: { west, zuid, oost, noord } });
    await telling(page, zoek.totaal);
    await page.getByText('in het stuk van de kaart dat je koos').waitFor();
    await page.goBack();
    await expect.poll(() => page.url(), geduldig).not.toContain('kaartvak');
  });

  it('kaart en lijst vertellen hetzelfde: wie dichtbij zoekt, ziet op de kaart geen plekken van ver daarbuiten', async () => {
    const { page } = await open(null, { permissies: ['geolocation'], plek: { latitude: 52.527, longitude: 6.083 } });
    const beelden = volgKaart(page);
    await page.goto(`${adres}/#wat=zoeken&afstand=1`);
    await wachtOpTelling(page);
    await page.getByRole('button', { name: 'In de buurt van mij' }).click();
    await page.getByText('bij jou in de buurt', { exact: true }).waitFor();
    const totaal = await wachtOpTelling(page);
    await inBeeld(page).waitFor();
    await expect.poll(() => beelden.at(-1)?.zoom ?? 0, geduldig).toBeGreaterThan(12.5);
    expect(beelden.at(-1)!.data.aantal).toBeLessThanOrEqual(totaal);
  });

  it('een bezoeker op een telefoon wisselt tussen lijst en kaart', async () => {
    const { page, klachten, verzoeken } = await open('/#wat=zoeken', { formaat: TELEFOON });
    await wachtOpTelling(page);
    expect(await kaart(page).count()).toBe(0);
    expect(verzoeken.some((verzoek) => /maplibre/.test(verzoek.url))).toBe(false);
    await page.getByRole('button', { name: 'Kaart', exact: true }).click();
    await inBeeld(page).waitFor();
    await kaart(page).getByText(/CBS\/Kadaster/).waitFor();
    await page.getByRole('button', { name: 'Lijst', exact: true }).click();
    expect((await namen(page)).length).toBe(20);
    expect(klachten).toEqual([]);
  });
});

describe('wie overal zoekt', () => {
  it('ziet op de kaart alle gevonden plekken, ook die ver van Zwolle', async () => {
    const { page } = await open(null);
    const beelden = volgKaart(page);
    await page.goto(`${adres}/#wat=zoeken`);
    await inBeeld(page).waitFor();
    const { kaart: heel } = await vraag<KaartAntwoord>('{ kaart(binnen: { west: 3.3, zuid: 50.7, oost: 7.3, noord: 53.6 }, zoom: 5, filter: { soorten: [INITIATIEF, WIJKTEAM] }) { aantal } }');
    expect(beelden.at(-1)!.data.aantal).toBe(heel.aantal);
  });
});

describe('zonder kaart', () => {
  it('een bezoeker met een apparaat dat geen kaart kan tekenen, krijgt een korte uitleg en de hele lijst', async () => {
    const { page, context, klachten } = await open(null);
    await context.addInitScript(() => {
      const echt = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, soort: string, ...rest: unknown[]) {
        return soort.startsWith('webgl') ? null : (echt as (...alles: unknown[]) => unknown).call(this, soort, ...rest);
      } as typeof echt;
    });
    await page.goto(`${adres}/#wat=zoeken`);
    const eerst = await wachtOpTelling(page);
    await page.getByText('De kaart doet het nu niet').waitFor();
    await page.getByText('Dat geeft niet: alles staat ook in de lijst.').waitFor();
    await page.getByRole('checkbox', { name: /^Gratis/ }).check();
    await expect.poll(() => page.url(), geduldig).toContain('gratis=ja');
    expect(await wachtOpTelling(page)).toBeLessThan(eerst);
    await page.getByRole('article').getByRole('link').first().click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(klachten.filter((klacht) => !/WebGL/.test(klacht))).toEqual([]);
  });

  it('een bezoeker bij wie de kaart niet binnenkomt, krijgt een korte uitleg en de hele lijst', async () => {
    const { page, context } = await open(null);
    await context.route(/\/assets\/maplibre/, (route) => route.abort());
    await page.goto(`${adres}/#wat=zoeken`);
    await wachtOpTelling(page);
    await page.getByText('De kaart doet het nu niet').waitFor();
    await page.getByRole('button', { name: 'Meer laten zien' }).click();
    await expect.poll(async () => (await namen(page)).length, geduldig).toBe(40);
    await context.unroute(/\/assets\/maplibre/);
    await page.getByRole('button', { name: 'Probeer de kaart opnieuw' }).click();
    await inBeeld(page).waitFor();
  });
});

describe('met een token voor Mapbox', () => {
  it('tekent de site met Mapbox in plaats van MapLibre, met dezelfde lagen', async () => {
    const { page, context, verzoeken, schendingen } = await open(null);
    await context.route('**/graphql', async (route) => {
      if (!(route.request().postData() ?? '').includes('mapboxToken')) return route.continue();
      const antwoord = await route.fetch();
      const json = await antwoord.json();
      json.data.instellingen.mapboxToken = 'pk.eyJ1IjoidGVzdCIsImEiOiJ0ZXN0In0.test';
      await route.fulfill({ response: antwoord, json });
    });
    await page.goto(`${adres}/#wat=zoeken&gebied=GM0193`);
    await inBeeld(page).waitFor();
    expect(verzoeken.some((verzoek) => /\/assets\/mapbox-gl/.test(verzoek.url))).toBe(true);
    expect(verzoeken.filter((verzoek) => /\/assets\/maplibre-gl/.test(verzoek.url))).toEqual([]);
    await expect.poll(() => kleuren(page), geduldig).toBeGreaterThan(20);
    expect(await page.getByText('De kaart doet het nu niet').count()).toBe(0);
    expect(await schendingen()).toEqual([]);
  });
});
