/** The page of a listing: all that is known, "onbekend" where it is not, on the screen and on paper; and the other pages. */
import { describe, expect, it } from 'vitest';
import { adres, metBrowser, vraag } from './opzet/bezoeker.ts';
import { TELEFOON } from './opzet/browser.ts';

const open = metBrowser();

interface Feiten {
  naam: string;
  samenvatting: string;
  aliassen: string[];
  momenten: { inWoorden: string }[];
  contacten: { waarde: string; voor: string }[];
  feiten: { onderwerp: string; waarde: string }[];
  relaties: { naam: string }[];
  bron: { titel: string };
  themas: { naam: string }[];
  doelgroepen: { naam: string }[];
  toegangen: { toelichting: string | null; verwijzers: string[] }[];
  kosten: { toelichting: string | null }[];
  locaties: { naam: string | null; straat: string | null; plaats: string | null; toelichting: string | null }[];
}

const feitenVan = async (slug: string): Promise<Feiten> =>
  (
    await vraag<{ voorziening: Feiten }>(
      `query($slug: String!) { voorziening(slug: $slug) { naam samenvatting aliassen momenten { inWoorden } contacten { waarde voor } feiten { onderwerp waarde } relaties { naam } bron { titel }
        themas { naam } doelgroepen { naam } toegangen { toelichting verwijzers } kosten { toelichting } locaties { naam straat plaats toelichting } } }`,
      { slug },
    )
  ).voorziening;

/** Everything of a listing that must be on its page, as the API says it. */
function teksten(feiten: Feiten): string[] {
  return [
    feiten.naam, feiten.samenvatting, ...feiten.aliassen, feiten.bron.titel,
    ...feiten.momenten.map((moment) => moment.inWoorden),
    ...feiten.contacten.map((contact) => contact.waarde.replace(/^https?:\/\//, '')),
    ...feiten.feiten.flatMap((feit) => [feit.onderwerp, feit.waarde]),
    ...[...feiten.relaties, ...feiten.themas, ...feiten.doelgroepen].map((deel) => deel.naam),
    ...feiten.toegangen.flatMap((toegang) => [toegang.toelichting, ...toegang.verwijzers]),
    ...feiten.kosten.map((prijs) => prijs.toelichting),
    ...feiten.locaties.flatMap((locatie) => [locatie.naam, locatie.straat, locatie.plaats, locatie.toelichting]),
  ].filter((tekst) => tekst !== null && tekst !== '') as string[];
}

const glad = (tekst: string) => tekst.replace(/\s+/g, ' ').toLowerCase();

const PLEKKEN = {
  vol: 'de-doenerij',
  dun: 'wijksportcoaches',
  geheim: 'krachtbedrijf',
  gestopt: 'wijkservicepunt-oost-oud-adres',
  plek: 'rustig-beginnen-bij-de-doenerij',
  team: 'sociaal-wijkteam-zwolle-midden',
};

describe('de pagina van een plek', () => {
  it.each(Object.entries(PLEKKEN))('een bezoeker leest op de pagina (%s: %s) alles wat bekend is, met bron, datum en of het is nagekeken', async (_soort, slug) => {
    const { page, klachten, schendingen } = await open(`/voorziening/${slug}`);
    const feiten = await feitenVan(slug);
    await page.getByRole('heading', { level: 1, name: feiten.naam, exact: true }).waitFor();
    await page.getByText('Nog niet nagekeken').first().waitFor();
    expect(await page.title()).toBe(`${feiten.naam} · Voorveldkaart`);
    for (const uitklap of await page.getByRole('group').locator('summary').all()) await uitklap.click();
    const scherm = glad(await page.getByRole('main').innerText());
    for (const tekst of teksten(feiten)) expect.soft(scherm).toContain(glad(tekst));
    // words of the machine never reach a reader
    expect(scherm).not.toMatch(/undefined|null|\[object|\b(onbekend|actief|initiatief)_|[a-z]_[a-z]/);
    expect(klachten).toEqual([]);
    expect(await schendingen()).toEqual([]);
  });

  it('wat niet bekend is, staat er als "weten we niet"', async () => {
    const { page } = await open(`/voorziening/${PLEKKEN.dun}`);
    for (const [kop, tekst] of [['Wanneer', 'We weten niet wanneer'], ['Wat het kost', 'We weten niet of het geld kost'], ['Is het goed toegankelijk?', 'Hier weten we niets over']])
      await page.getByRole('region', { name: kop!, exact: true }).getByText(tekst!).waitFor();
  });

  it('een geheim adres staat nergens op de pagina, en er is geen route en geen kaart', async () => {
    const { page, verzoeken } = await open(`/voorziening/${PLEKKEN.geheim}`);
    const waar = page.getByRole('region', { name: 'Waar', exact: true });
    await waar.getByText('Het adres is geheim. Neem contact op.').first().waitFor();
    expect(await page.getByRole('link', { name: /Hoe kom ik daar|OpenStreetMap/ }).count()).toBe(0);
    expect(await page.getByText('Het wijkteam op deze plek').count()).toBe(0);
    expect(verzoeken.some((verzoek) => verzoek.lichaam.includes('wijkteamsVoor'))).toBe(false);
  });

  it('bij een plek die is gestopt, staat dat bovenaan, met een link naar wat ervoor in de plaats kwam', async () => {
    const { page } = await open(`/voorziening/${PLEKKEN.gestopt}`);
    await page.getByText('Gestopt', { exact: true }).waitFor();
    expect(await page.getByText('De volgende keren').count()).toBe(0);
    // nobody goes to what has stopped
    await page.getByText('Nog niet nagekeken', { exact: true }).waitFor();
    expect(await page.getByText(/voor je gaat/).count()).toBe(0);
    await page.getByText('Ga nu naar:').getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: 'Wijkservicepunt Oost', exact: true }).waitFor();
  });

  it('bij een plek die is nagekeken, staat in gewone woorden door wie', async () => {
    const { page, context } = await open(null);
    // in the seed nobody has confirmed anything yet
    await context.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('query Voorziening(')) return route.continue();
      const antwoord = await route.fetch();
      const json = await antwoord.json();
      Object.assign(json.data.voorziening, { laatstBevestigd: '2026-10-01', bevestigdDoor: 'EIGENAAR' });
      return route.fulfill({ response: antwoord, json });
    });
    await page.goto(`${adres}/voorziening/${PLEKKEN.vol}`);
    await page.getByText('Nagekeken door de plek zelf.', { exact: true }).waitFor();
    expect(await page.getByRole('main').innerText()).not.toContain('EIGENAAR');
  });

  it('een plek om iets te doen toont wat je doet, wat je krijgt en de treden met hun bron', async () => {
    const { page } = await open(`/voorziening/${PLEKKEN.plek}`);
    for (const kop of ['Wat je doet', 'Wat je krijgt', 'Over deze plek']) await page.getByRole('region', { name: kop, exact: true }).waitFor();
    await page.getByText('Voor professionals', { exact: true }).click();
    await page.getByText(/Trede 1 tot en met 3/).waitFor();
  });

  it('een wijkteam toont voor welk gebied het werkt en hoe je het bereikt', async () => {
    const { page } = await open(`/voorziening/${PLEKKEN.team}`);
    await page.getByText(/Dit team werkt voor: .*Midden/).waitFor();
    await page.getByRole('heading', { name: 'Zo bereik je het team' }).waitFor();
  });

  it('wat het een gemeente kost en wat de wet zegt, staat niet bij wat een bewoner leest, maar is wel te vinden', async () => {
    const { page } = await open('/voorziening/de-doenerij');
    const verder = page.getByRole('region', { name: 'Wat er verder bekend is' });
    await verder.getByText('Deelnemers', { exact: false }).first().waitFor();
    expect(await verder.getByText('Ongeveer € 70.000 per jaar').isVisible()).toBe(false);
    await verder.getByText(/^Voor professionals/).click();
    await verder.getByText('Ongeveer € 70.000 per jaar').waitFor();
  });

  it('een bezoeker leest alleen "bel" of "mail" waar een nummer of adres bij staat', async () => {
    const { page } = await open('/voorziening/de-doenerij');
    await page.getByText('Kijk op de website voor je gaat.').waitFor();
    expect(await page.getByText(/Bel of mail|Bel voor je|Mail voor je/).count()).toBe(0);
    await page.goto(`${adres}/voorziening/${PLEKKEN.team}`);
    await page.getByText('Vraag het na voor je gaat.').first().waitFor();
    await page.getByText('Bellen (nummer onbekend)').waitFor();
  });

  it('bij een adres staat welk wijkteam er is en een link naar de route', async () => {
    const { page } = await open('/voorziening/repair-cafe-stadkamer');
    await page.getByText(/Het wijkteam op deze plek/).waitFor();
    await page.getByRole('link', { name: /Hoe kom ik daar/ }).waitFor();
  });
});

describe('op papier', () => {
  it.each(Object.entries(PLEKKEN))('een bezoeker print de pagina (%s: %s): alle feiten staan erop, knoppen en menu niet', async (_soort, slug) => {
    const { page } = await open(`/voorziening/${slug}`, { formaat: { width: 794, height: 1123 } });
    const feiten = await feitenVan(slug);
    await page.getByRole('heading', { level: 1, name: feiten.naam, exact: true }).waitFor();
    await page.getByText('Nog niet nagekeken').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    // what a browser does just before it prints
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const papier = glad(await page.getByRole('main').innerText());
    for (const tekst of teksten(feiten)) expect.soft(papier).toContain(glad(tekst));
    if (slug === PLEKKEN.plek) expect.soft(papier).toContain('trede 1 tot en met 3');
    for (const naam of [/Print deze pagina/]) expect.soft(await page.getByRole('button', { name: naam }).count()).toBe(0);
    expect.soft(await page.getByRole('navigation').count()).toBe(0);
    expect.soft(await page.getByRole('link', { name: /Naar zoeken|Terug naar de lijst|Naar de inhoud|Hoe kom ik daar/ }).count()).toBe(0);
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(794);
  });
});

describe('andere pagina’s', () => {
  it.each(['/bestaat-niet', '/voorziening/bestaat-niet', '/organisatie/bestaat-niet', '/voorziening/%E0%A4%A'])('een bezoeker op %s leest dat het er niet is en kan verder zoeken', async (pad) => {
    const { page } = await open(pad);
    await page.getByRole('heading', { level: 1, name: /We vinden .* niet/ }).waitFor();
    expect(await page.title()).toBe('Niet gevonden · Voorveldkaart');
    await page.getByRole('link', { name: 'Zoek iets anders' }).click();
    await page.getByRole('heading', { level: 1, name: 'Wat is er bij jou in de buurt?' }).waitFor();
  });

  it('een bezoeker gaat van een plek naar de organisatie en ziet al haar plekken', async () => {
    const { page, klachten } = await open('/voorziening/sociaal-wijkteam-zwolle-midden');
    await page.getByRole('link', { name: 'Gemeente Zwolle' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Gemeente Zwolle' }).waitFor();
    const { organisatie } = await vraag<{ organisatie: { voorzieningen: { totaal: number } } }>('{ organisatie(slug: "gemeente-zwolle") { voorzieningen(first: 1) { totaal } } }');
    await page.getByRole('heading', { level: 2, name: `Van deze organisatie: ${organisatie.voorzieningen.totaal} plekken` }).waitFor();
    expect(await page.getByRole('article').getByRole('heading', { level: 3 }).count()).toBe(Math.min(20, organisatie.voorzieningen.totaal));
    expect(klachten).toEqual([]);
  });

  it('een bezoeker laat dubbel klikkend meer plekken van een organisatie zien: niets staat er dubbel, en de focus staat op de eerste nieuwe', async () => {
    const { page, context, klachten } = await open(null);
    // no organisation in the seed fills a page
    await context.route('**/graphql', (route) => route.continue({ postData: route.request().postData()?.replace(/first:\s*20/, 'first: 5') }));
    await page.goto(`${adres}/organisatie/gemeente-zwolle`);
    const koppen = page.getByRole('article').getByRole('heading', { level: 3 });
    await koppen.nth(4).waitFor();
    expect(await koppen.count()).toBe(5);
    await page.getByRole('button', { name: 'Meer laten zien' }).dblclick();
    await koppen.nth(9).waitFor();
    const namen = await koppen.allInnerTexts();
    expect(namen.length).toBe(10);
    expect(new Set(namen).size).toBe(10);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(namen[5]);
    expect(klachten).toEqual([]);
  });

  it.each([['een telefoon', TELEFOON], ['een groot scherm', undefined]])('een bezoeker op %s vindt boven aan elke pagina de hulp, en leest hoe zoeken gaat en wat we bewaren (niets)', async (_waar, formaat) => {
    const { page, klachten } = await open(`/voorziening/${PLEKKEN.vol}`, { formaat });
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Hulp' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Hulp bij zoeken' }).waitFor();
    for (const kop of ['Zo zoek je', 'Je vindt niets', 'Wat de woorden betekenen', 'Op papier', 'Wat wij over jou bewaren: niets']) await page.getByRole('heading', { level: 2, name: kop, exact: true }).waitFor();
    expect(await page.title()).toBe('Hulp · Voorveldkaart');
    await page.getByRole('link', { name: 'Begin met zoeken' }).click();
    await page.getByRole('heading', { level: 1, name: 'Wat is er bij jou in de buurt?' }).waitFor();
    expect(klachten).toEqual([]);
  });

  it('een bezoeker leest op /over wat er wordt bewaard (niets) en waar alles vandaan komt', async () => {
    const { page, klachten } = await open('/over', { formaat: TELEFOON });
    await page.getByRole('heading', { level: 2, name: 'Wat wij over jou bewaren: niets' }).waitFor();
    await page.getByText(/CBS\/Kadaster/).waitFor();
    expect(await page.title()).toBe('Over deze site · Voorveldkaart');
    expect(klachten).toEqual([]);
  });

  it('elke pagina is in het Nederlands, en de server bewaart geen koekje', async () => {
    for (const pad of ['/', '/over', '/graphql', '/voorziening/de-doenerij', '/bestaat-niet', '/voorziening/bestaat-niet']) {
      const antwoord = await fetch(adres + pad, { headers: { accept: 'text/html' } });
      expect.soft(await antwoord.text()).toContain('<html lang="nl"');
      expect.soft(antwoord.headers.get('set-cookie')).toBeNull();
      expect.soft(antwoord.headers.get('content-security-policy')).toContain("default-src 'self'");
      expect.soft(antwoord.status).toBe(pad.endsWith('/bestaat-niet') ? 404 : 200);
    }
  });
});
