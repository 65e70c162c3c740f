/** Where: a wijk, a postcode nobody knows, one's own position, and what of that leaves the device. */
import { describe, expect, it } from 'vitest';
import { adres, geduldig, metBrowser, namen, plekvak, telling, vraag, wachtOpTelling, zoekvak } from './opzet/bezoeker.ts';
import { TELEFOON } from './opzet/browser.ts';

const open = metBrowser();
const THUIS = { latitude: 52.5123456, longitude: 6.0945678 };
const soorten = ['INITIATIEF', 'WIJKTEAM'];

/** What a server gets to see of an address: the fragment stays in the browser. */
const zonderFragment = (url: string) => url.split('#')[0]!;

describe('een wijk of postcode', () => {
  it('een bezoeker typt een wijk, kiest die uit de lijst en ziet wat daar is; de wijk staat in het adres', async () => {
    const { page } = await open('/#wat=zoeken');
    await wachtOpTelling(page);
    await plekvak(page).pressSequentially('holtenb');
    await page.getByRole('option', { name: /^Holtenbroek, Zwolle/ }).click();
    const { zoek } = await vraag<{ zoek: { totaal: number } }>('query($s: [VoorzieningSoort!]) { zoek(gebied: "WK019330", filter: { soorten: $s }, first: 1) { totaal } }', { s: soorten });
    await telling(page, zoek.totaal);
    await page.getByText('in Holtenbroek', { exact: true }).waitFor();
    expect(page.url()).toContain('gebied=WK019330');
    await page.reload();
    await telling(page, zoek.totaal);
    await page.getByRole('button', { name: 'Zoek overal' }).click();
    await expect.poll(() => page.url(), geduldig).not.toContain('gebied');
  });

  it('een bezoeker op een telefoon kiest een andere plek met het toetsenbord', async () => {
    const { page } = await open('/#wat=zoeken', { formaat: TELEFOON });
    await wachtOpTelling(page);
    await page.getByRole('button', { name: 'Andere plek' }).click();
    await plekvak(page).pressSequentially('stadshagen');
    await page.getByRole('option').first().waitFor();
    await plekvak(page).press('Enter');
    await expect.poll(() => page.url(), geduldig).toMatch(/gebied=/);
    await wachtOpTelling(page);
  });

  it.each(['9999 ZZ', 'qqxxyy'])('een bezoeker typt de onbekende plek "%s" en leest wat dan wel kan', async (tekst) => {
    const { page, klachten } = await open('/#wat=zoeken');
    const eerst = await wachtOpTelling(page);
    await plekvak(page).fill(tekst);
    await page.getByRole('button', { name: 'Kies', exact: true }).click();
    await page.getByText(`We kennen “${tekst}” niet. Probeer de naam van je wijk of plaats.`).first().waitFor();
    await page.getByText('De landelijke adressenlijst doet het nu niet.').waitFor();
    await telling(page, eerst);
    expect(klachten).toEqual([]);
  });
});

describe('in de buurt van mij', () => {
  it('een bezoeker zoekt bij zich in de buurt: alleen de afgeronde plek verlaat het apparaat, en nooit in een adres', async () => {
    const { page, verzoeken, vragen, klachten } = await open('/', { permissies: ['geolocation'], plek: THUIS });
    await page.getByRole('button', { name: 'In de buurt van mij' }).click();
    await page.getByText('bij jou in de buurt', { exact: true }).waitFor();
    await zoekvak(page).press('Enter');
    expect(await wachtOpTelling(page)).toBeGreaterThan(0);
    expect(vragen('Zoek').at(-1)!.variables['nabij']).toEqual({ lat: 52.512, lon: 6.095, straalMeter: 5000 });
    await page.getByText(/hiervandaan/).first().waitFor();
    for (const verzoek of verzoeken) {
      expect(verzoek.lichaam).not.toMatch(/52\.5123|6\.0945/);
      expect(zonderFragment(verzoek.url)).not.toMatch(/52\.51|6\.09/);
    }
    expect(page.url()).not.toMatch(/52\.5|6\.09/);
    expect(await page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie]))).toBe('[[],[],""]');
    expect(klachten).toEqual([]);
  });

  it('een bezoeker zoekt verder weg en dichterbij, en zet het dichtstbijzijnde vooraan', async () => {
    const { page } = await open('/#wat=zoeken', { permissies: ['geolocation'], plek: THUIS });
    await wachtOpTelling(page);
    await page.getByRole('button', { name: 'In de buurt van mij' }).click();
    const tel = async (straalMeter: number) =>
      (await vraag<{ zoek: { totaal: number } }>('query($n: NabijInvoer, $s: [VoorzieningSoort!]) { zoek(nabij: $n, filter: { soorten: $s }, first: 1) { totaal } }', { n: { lat: 52.512, lon: 6.095, straalMeter }, s: soorten })).zoek.totaal;
    await telling(page, await tel(5000));
    await page.getByRole('combobox', { name: /^Niet verder dan/ }).selectOption({ label: '1 km' });
    await telling(page, await tel(1000));
    await page.getByRole('combobox', { name: 'Eerst' }).selectOption({ label: 'Dichtbij' });
    await expect.poll(() => page.url(), geduldig).toContain('volgorde=afstand');
    await telling(page, await tel(1000));
    const { zoek } = await vraag<{ zoek: { edges: { afstandMeter: number | null; node: { naam: string } }[] } }>(
      'query($n: NabijInvoer, $s: [VoorzieningSoort!]) { zoek(nabij: $n, filter: { soorten: $s }, sortering: AFSTAND) { edges { afstandMeter node { naam } } } }',
      { n: { lat: 52.512, lon: 6.095, straalMeter: 1000 }, s: soorten },
    );
    await expect.poll(() => namen(page), geduldig).toEqual(zoek.edges.map((edge) => edge.node.naam));
    const afstanden = zoek.edges.map((edge) => edge.afstandMeter).filter((meter) => meter !== null);
    expect(afstanden).toEqual([...afstanden].sort((a, b) => a - b));
  });

  it('een bezoeker die de pagina herlaadt, leest dat zijn plek niet is bewaard en kan die opnieuw geven', async () => {
    const { page } = await open('/#wat=zoeken', { permissies: ['geolocation'], plek: THUIS });
    await wachtOpTelling(page);
    await page.getByRole('button', { name: 'In de buurt van mij' }).click();
    await page.getByText('bij jou in de buurt', { exact: true }).waitFor();
    await page.reload();
    await page.getByText('Wij bewaren niet waar je bent. Daarom zoeken we nu overal.').waitFor();
    await page.getByRole('button', { name: 'Zoek weer bij mij in de buurt' }).click();
    await page.getByText('bij jou in de buurt', { exact: true }).waitFor();
  });

  it('een bezoeker die zijn plek niet wil geven, leest wat hij dan kan doen', async () => {
    const { page, klachten } = await open('/#wat=zoeken');
    const eerst = await wachtOpTelling(page);
    await page.getByRole('button', { name: 'In de buurt van mij' }).click();
    await page.getByText('Je apparaat mag niet zeggen waar je bent. Dat geeft niet: typ je wijk of postcode.').waitFor();
    await telling(page, eerst);
    expect(klachten).toEqual([]);
  });
});

describe('niets over de bezoeker in een adres', () => {
  it('van wat een bezoeker typt, kiest en opent, komt niets in een adres dat de server ziet', async () => {
    const { page, verzoeken } = await open('/', { permissies: ['geolocation'], plek: THUIS });
    await zoekvak(page).fill('verdrietig om buurvrouw Geertruida');
    await zoekvak(page).press('Enter');
    await wachtOpTelling(page);
    await plekvak(page).fill('Geheimstraat 12');
    await page.getByRole('button', { name: 'Kies', exact: true }).click();
    await page.getByText('We kennen “Geheimstraat 12” niet.').waitFor();
    await page.getByRole('button', { name: 'In de buurt van mij' }).click();
    await page.getByText('bij jou in de buurt', { exact: true }).waitFor();
    await zoekvak(page).fill('');
    await zoekvak(page).press('Enter');
    await wachtOpTelling(page);
    await page.getByRole('article').getByRole('link').first().click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.goBack();
    await wachtOpTelling(page);
    await page.reload();
    await wachtOpTelling(page);
    for (const verzoek of verzoeken) {
      const url = new URL(zonderFragment(verzoek.url));
      expect(url.href.toLowerCase()).not.toMatch(/verdrietig|geertruida|geheimstraat|52\.51|6\.09/);
      if (url.origin === adres) {
        expect(url.search).toBe('');
        if (url.pathname === '/graphql') expect(verzoek.methode).toBe('POST');
      }
      expect(verzoek.kop['referer'] ?? '').toBe('');
    }
  });
});
