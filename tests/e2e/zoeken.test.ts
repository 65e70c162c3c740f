/** Searching: words, suggestions, looking or doing, sorting, more, and what to do when there is nothing. */
import type { Request } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { adres, focusOp, geduldig, metBrowser, namen, telling, vraag, wachtOpTelling, zoekvak } from './opzet/bezoeker.ts';
import { TELEFOON } from './opzet/browser.ts';

const open = metBrowser();

const ZOEKEN = ['INITIATIEF', 'WIJKTEAM'];
const totaalVan = async (tekst: string | null, filter: Record<string, unknown>, gebied: string | null = null) =>
  (await vraag<{ zoek: { totaal: number } }>('query($tekst: String, $filter: ZoekFilter, $gebied: ID) { zoek(tekst: $tekst, filter: $filter, gebied: $gebied, first: 1) { totaal } }', { tekst, filter, gebied })).zoek.totaal;

describe('zoeken met woorden', () => {
  it('een bezoeker typt "samen eten", drukt op Enter en ziet hoeveel plekken er zijn', async () => {
    const { page, klachten } = await open('/');
    await zoekvak(page).fill('samen eten');
    await zoekvak(page).press('Enter');
    await telling(page, await totaalVan('samen eten', { soorten: ZOEKEN }));
    expect(await page.title()).toContain('samen eten');
    expect((await namen(page)).length).toBeGreaterThan(0);
    expect(klachten).toEqual([]);
  });

  it('een bezoeker met een tikfout vindt toch het Repair Café', async () => {
    const { page } = await open('/');
    await zoekvak(page).fill('repiar cafe');
    await page.getByRole('button', { name: 'Zoek', exact: true }).click();
    await wachtOpTelling(page);
    expect((await namen(page)).join('\n')).toMatch(/Repair Café/);
  });

  it('een bezoeker kiest "Ik wil iets doen" en ziet alleen plekken om iets te doen', async () => {
    const { page } = await open('/');
    await page.getByRole('radio', { name: 'Ik wil iets doen' }).check();
    await zoekvak(page).press('Enter');
    await telling(page, await totaalVan(null, { soorten: ['VRIJWILLIGERSPLEK'] }));
    const soorten = await page.getByRole('article').filter({ hasText: 'Plek om iets te doen' }).count();
    expect(soorten).toBe(await page.getByRole('article').count());
    await page.getByRole('radio', { name: 'Ik zoek iets' }).check();
    await telling(page, await totaalVan(null, { soorten: ZOEKEN }));
  });

  it('een bezoeker kiest op de eerste pagina een onderwerp en ziet wat daarbij hoort', async () => {
    const { page } = await open('/');
    await page.getByRole('link', { name: 'Repareren en hergebruiken' }).click();
    await telling(page, await totaalVan(null, { soorten: ZOEKEN, themas: ['repareren'] }));
  });

  it('wat een bezoeker intypte blijft staan als die eerst nog een filter aanvinkt', async () => {
    const { page } = await open('/#wat=zoeken');
    await wachtOpTelling(page);
    await zoekvak(page).fill('samen eten');
    await page.getByRole('checkbox', { name: /^Gratis/ }).check();
    await expect.poll(() => page.getByRole('checkbox', { name: /^Gratis/ }).isChecked(), geduldig).toBe(true);
    await expect.poll(() => page.url(), geduldig).toContain('gratis=ja');
    expect(await zoekvak(page).inputValue()).toBe('samen eten');
  });
});

describe('de eerste pagina op een telefoon', () => {
  it('een bezoeker ziet acht onderwerpen, en met een knop de rest, vanaf het eerste nieuwe', async () => {
    const { page } = await open('/', { formaat: TELEFOON });
    const tegels = page.getByRole('region', { name: 'Of kies een onderwerp' }).getByRole('listitem').getByRole('link');
    await tegels.nth(7).waitFor();
    expect(await tegels.count()).toBe(8);
    await page.getByRole('button', { name: 'Meer onderwerpen' }).click();
    await tegels.nth(8).waitFor();
    await focusOp(page, (await tegels.nth(8).innerText()).trim());
  });
});

describe('een vraag waar niets mee te zoeken is', () => {
  it.each(['a', '😀', '<b>x</b>'])('een bezoeker die "%s" typt, leest wat dan wel kan, en niet dat het aan de site ligt', async (tekst) => {
    const { page } = await open('/', { formaat: TELEFOON });
    await zoekvak(page).fill(tekst);
    await zoekvak(page).press('Enter');
    const melding = page.getByRole('alert');
    await melding.getByText('Hier staat geen woord in; typ wat je zoekt.').waitFor();
    expect(await melding.getByRole('button').count()).toBe(0);
    await zoekvak(page).fill('samen eten');
    await zoekvak(page).press('Enter');
    await wachtOpTelling(page);
    await melding.waitFor({ state: 'hidden' });
  });

  it('een bezoeker op een telefoon hoeft na een heel lang woord niet opzij te schuiven', async () => {
    const { page } = await open(`/#wat=zoeken&zoek=${'x'.repeat(200)}&gratis=ja`, { formaat: TELEFOON });
    await page.getByRole('region', { name: 'Niets gevonden' }).waitFor();
    await page.getByRole('button', { name: /xxx/ }).first().waitFor();
    expect(await page.evaluate(() => [...document.querySelectorAll('body *')].filter((deel) => deel.getBoundingClientRect().right > innerWidth + 1).map((deel) => `${deel.tagName}.${deel.className}`))).toEqual([]);
  });
});

describe('suggesties', () => {
  it('een bezoeker kiest met de pijltjes en Enter een plek uit de suggesties', async () => {
    const { page } = await open('/');
    await zoekvak(page).pressSequentially('repa');
    const keuzes = page.getByRole('option');
    await keuzes.first().waitFor();
    expect(await zoekvak(page).getAttribute('aria-expanded')).toBe('true');
    const teksten = await keuzes.allInnerTexts();
    const hoeveelste = teksten.findIndex((tekst) => tekst.startsWith('Repair Café'));
    expect(hoeveelste).toBeGreaterThanOrEqual(0);
    for (let keer = 0; keer <= hoeveelste; keer += 1) await zoekvak(page).press('ArrowDown');
    await page.getByRole('option', { selected: true }).waitFor();
    const naam = teksten[hoeveelste]!.split('\n')[0]!;
    expect(await page.getByRole('option', { selected: true }).innerText()).toContain(naam);
    await zoekvak(page).press('Enter');
    await page.getByRole('heading', { level: 1, name: naam }).waitFor();
  });

  it.each([['Win32', /^\d+ suggesties\. Kies met de pijltjes\.$/], ['iPhone', /^Repareren en hergebruiken, .*\. 1 van \d+\.$/]])('een schermlezer op %s hoort hoeveel suggesties er zijn, en welke is aangewezen', async (platform, gehoord) => {
    const { page, context } = await open(null);
    await context.addInitScript((naam) => Object.defineProperty(navigator, 'platform', { get: () => naam }), platform);
    await page.goto(adres);
    await zoekvak(page).pressSequentially('repa');
    await page.getByRole('status').filter({ hasText: /^\d+ suggesties\. Kies met de pijltjes\.$/ }).waitFor();
    await zoekvak(page).press('ArrowDown');
    await page.getByRole('option', { name: /^Repareren en hergebruiken/, selected: true }).waitFor();
    expect(await zoekvak(page).getAttribute('aria-activedescendant')).toBe(await page.getByRole('option', { selected: true }).getAttribute('id'));
    await page.getByRole('status').filter({ hasText: gehoord }).waitFor();
  });

  it('een bezoeker sluit de suggesties met Escape, houdt de tekst en zoekt met Enter gewoon de woorden', async () => {
    const { page } = await open('/');
    await zoekvak(page).pressSequentially('repa');
    await page.getByRole('option').first().waitFor();
    await zoekvak(page).press('Escape');
    await page.getByRole('option').first().waitFor({ state: 'hidden' });
    expect(await zoekvak(page).inputValue()).toBe('repa');
    await zoekvak(page).press('Enter');
    await wachtOpTelling(page);
    expect(page.url()).toContain('zoek=repa');
  });

  it('een bezoeker klikt met de muis op een onderwerp in de suggesties', async () => {
    const { page } = await open('/');
    await zoekvak(page).pressSequentially('repa');
    await page.getByRole('option', { name: /Repareren en hergebruiken/ }).click();
    await telling(page, await totaalVan(null, { soorten: ZOEKEN, themas: ['repareren'] }));
  });

  it('een bezoeker die verder typt, ziet alleen suggesties bij de laatste tekst', async () => {
    const { page } = await open('/');
    let laatOudeDoor = () => {};
    const oud = new Promise<void>((klaar) => {
      laatOudeDoor = klaar;
    });
    await page.route('**/graphql', async (route) => {
      const lichaam = route.request().postData() ?? '';
      if (lichaam.includes('query Suggesties') && JSON.parse(lichaam).variables.tekst === 'tuin') await oud;
      await route.continue().catch(() => {});
    });
    const oudeVraag = page.waitForRequest((verzoek) => (verzoek.postData() ?? '').includes('"tuin"'));
    await zoekvak(page).fill('tuin');
    await oudeVraag;
    const isOud = { predicate: (verzoek: Request) => (verzoek.postData() ?? '').includes('"tuin"') };
    // the page may give up the old question itself, or let it come and leave it
    const voorbij = Promise.race([page.waitForEvent('requestfailed', isOud), page.waitForEvent('requestfinished', isOud)]);
    await zoekvak(page).fill('repa');
    await page.getByRole('option', { name: /Repair Café/ }).first().waitFor();
    laatOudeDoor();
    await voorbij;
    await page.getByRole('option', { name: /Repair Café/ }).first().waitFor();
    expect(await page.getByRole('option', { name: /tuin/i }).count()).toBe(0);
  });
});

describe('volgorde en meer', () => {
  it('een bezoeker zet de lijst op naam', async () => {
    const { page } = await open('/#wat=doen');
    await wachtOpTelling(page);
    await page.getByRole('combobox', { name: 'Eerst' }).selectOption({ label: 'Naam (A–Z)' });
    await expect.poll(() => page.url(), geduldig).toContain('volgorde=naam');
    await wachtOpTelling(page);
    const lijst = await namen(page);
    expect(lijst).toEqual([...lijst].sort((a, b) => a.localeCompare(b, 'nl', { ignorePunctuation: true })));
    expect(await page.getByRole('combobox', { name: 'Eerst' }).locator('option', { hasText: 'Dichtbij' }).count()).toBe(0);
  });

  it('een bezoeker laat meer zien, niets staat er dubbel, en de focus staat op de eerste nieuwe plek', async () => {
    const { page, vragen } = await open('/#wat=zoeken');
    await wachtOpTelling(page);
    await expect.poll(async () => (await namen(page)).length, geduldig).toBe(20);
    await page.getByRole('button', { name: 'Meer laten zien' }).dblclick();
    await expect.poll(async () => (await namen(page)).length, geduldig).toBe(40);
    const lijst = await namen(page);
    const slugs = await page.getByRole('article').getByRole('heading', { level: 3 }).getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(new Set(slugs).size).toBe(40);
    await focusOp(page, lijst[20]!);
    expect(vragen('Meer').length).toBe(1);
  });

  it('een bezoeker die na "meer laten zien" een plek opent en teruggaat, vindt de lijst even lang terug', async () => {
    const { page } = await open('/#wat=zoeken');
    await wachtOpTelling(page);
    await page.getByRole('button', { name: 'Meer laten zien' }).click();
    await expect.poll(async () => (await namen(page)).length, geduldig).toBe(40);
    const naam = (await namen(page))[30]!;
    await page.getByRole('article').getByRole('link', { name: naam, exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: naam, exact: true }).waitFor();
    await page.goBack();
    await expect.poll(async () => (await namen(page)).length, geduldig).toBe(40);
    await focusOp(page, naam);
  });
});

describe('niets gevonden', () => {
  it.each([['een telefoon', TELEFOON], ['een groot scherm', undefined]])('een bezoeker op %s vindt niets en komt met een knop wel verder', async (_waar, formaat) => {
    const { page, klachten } = await open('/#wat=zoeken&zoek=xyzzyqq&gratis=ja', { formaat });
    await telling(page, 0);
    await page.getByText(/^Hier was niets dat precies past\./).waitFor();
    expect(await page.getByRole('button', { name: 'Meer kiezen' }).count()).toBe(0);
    const knop = page.getByRole('button', { name: /^Zoek zonder “xyzzyqq” \(\d+ plek(ken)?\)$/ });
    await knop.waitFor();
    // what gives nothing either is no way out
    expect(await page.getByRole('button', { name: /misschien geld kost/ }).count()).toBe(0);
    const beloofd = Number(/\((\d+)/.exec(await knop.innerText())![1]);
    await knop.click();
    await telling(page, beloofd);
    await focusOp(page, new RegExp(`^${beloofd} plek`));
    expect(await zoekvak(page).inputValue()).toBe('');
    expect(klachten).toEqual([]);
  });

  it('een bezoeker die niets vindt, leest wat we loslieten, ziet wat er het meest op lijkt, en leest wie kan helpen', async () => {
    const { page, klachten } = await open('/#wat=zoeken&zoek=xyzzyqq&gebied=WK019310');
    await telling(page, 0);
    await page.getByText('Hier was niets dat precies past. Dit lijkt er het meest op. We zochten zonder je zoekwoorden.').waitFor();
    const dichtbij = page.getByRole('list', { name: 'Wat er het meest op lijkt' });
    expect(await dichtbij.getByRole('article').count()).toBeGreaterThan(0);
    expect(await page.getByText('Kijk ook hier vlakbij:').getByRole('link').count()).toBeGreaterThan(0);
    await page.getByText(/^Kom je er niet uit\? Vraag het aan /).getByRole('link').first().waitFor();
    await dichtbij.getByRole('link').first().click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(klachten).toEqual([]);
  });

  it('een bezoeker in een wijk waar niets is, kan overal zoeken', async () => {
    const { page } = await open('/#wat=zoeken&zoek=alzheimer&gebied=WK019321&gratis=ja');
    await telling(page, 0);
    // what helps most stands on top
    const knoppen = page.getByRole('listitem').getByRole('button', { name: /^(Zoek|Kijk) .*\(/ });
    await knoppen.filter({ hasText: 'Zoek alleen naar “alzheimer”, overal' }).waitFor();
    const getallen = (await knoppen.allInnerTexts()).map((tekst) => Number(/\((\d+) plek/.exec(tekst)?.[1]));
    expect(getallen.length).toBeGreaterThan(1);
    expect(getallen).toEqual(getallen.toSorted((a, b) => b - a));
    expect(getallen.every((getal) => getal > 0)).toBe(true);
    await page.getByRole('link', { name: 'Of bekijk alles' }).click();
    await telling(page, await totaalVan(null, { soorten: ZOEKEN }));
  });

  it('een bezoeker die niets vindt, leest elk aanbod één keer, en bekijkt alles wat erop lijkt', async () => {
    const { page } = await open('/#wat=zoeken&zoek=xyzzyqq&gebied=WK019310');
    const alles = page.getByRole('link', { name: 'Bekijk ze allemaal' });
    await alles.waitFor();
    await page.getByRole('link', { name: 'Of bekijk alles' }).waitFor();
    expect(await page.getByRole('button', { name: /^Zoek zonder “xyzzyqq”/ }).count()).toBe(0);
    await alles.press('Enter');
    await telling(page, await totaalVan(null, { soorten: ZOEKEN }, 'WK019310'));
  });
});

describe('een oude link', () => {
  it.each([['een telefoon', TELEFOON], ['een groot scherm', undefined]])('een bezoeker op %s met een keuze die niet meer bestaat, haalt die weg en zoekt verder', async (_waar, formaat) => {
    const { page } = await open('/#wat=zoeken&zoek=taal&thema=weg-ermee,taal', { formaat });
    const melding = page.getByRole('alert').filter({ hasText: 'Deze keuze bestaat niet meer.' });
    await melding.waitFor();
    expect(await page.getByRole('main').innerText()).not.toMatch(/vraag de codes op|themas/);
    await melding.getByRole('button', { name: 'Haal hem weg' }).press('Enter');
    const goed = await totaalVan('taal', { soorten: ZOEKEN, themas: ['taal'] });
    await telling(page, goed);
    await focusOp(page, /plek|Niets/);
    expect(page.url()).not.toContain('weg-ermee');
  });

  it('een bezoeker met een wijk die niet meer bestaat, zoekt overal verder', async () => {
    const { page } = await open('/#wat=zoeken&zoek=repair&gebied=WK999999');
    await page.getByRole('alert').getByText('Deze wijk of plaats kennen we niet meer.').waitFor();
    await page.getByRole('button', { name: 'Haal hem weg' }).click();
    await telling(page, await totaalVan('repair', { soorten: ZOEKEN }));
  });
});

describe('snelle vingers', () => {
  it('een bezoeker zoekt twee keer kort na elkaar: het laatste antwoord blijft staan, ook als het eerste later komt', async () => {
    const { page } = await open('/#wat=zoeken');
    await wachtOpTelling(page);
    let laatDoor = () => {};
    const wacht = new Promise<void>((klaar) => {
      laatDoor = klaar;
    });
    await page.route('**/graphql', async (route) => {
      const lichaam = route.request().postData() ?? '';
      if (lichaam.includes('query Zoek(') && JSON.parse(lichaam).variables.tekst === 'tuin') await wacht;
      await route.continue().catch(() => {});
    });
    await zoekvak(page).fill('tuin');
    await zoekvak(page).press('Enter');
    await zoekvak(page).fill('repair');
    await zoekvak(page).press('Enter');
    const goed = await totaalVan('repair', { soorten: ZOEKEN });
    await telling(page, goed);
    laatDoor();
    await page.getByRole('button', { name: 'Meer kiezen' }).click();
    await telling(page, goed);
    expect((await namen(page)).join('\n')).toMatch(/Repair/);
  });

  it('een bezoeker klikt dubbel op Zoek en krijgt één rustige lijst', async () => {
    const { page, klachten } = await open('/');
    await zoekvak(page).fill('repair');
    await page.getByRole('button', { name: 'Zoek', exact: true }).dblclick();
    await telling(page, await totaalVan('repair', { soorten: ZOEKEN }));
    expect(klachten).toEqual([]);
  });
});
