/** The two-minute visit and the forms, as a volunteer does them: on a telephone, from the mail, and with two at once. */
import { describe, expect, it } from 'vitest';
import { adres, type Bezoeker, focusOp, metBrowser, vraag } from './opzet/bezoeker.ts';
import { eisOp, logIn, maakPlek, vraagAls } from './opzet/bijhouder.ts';
import { BUREAU, TELEFOON } from './opzet/browser.ts';
import { bezwaren, gebreken } from './opzet/keuring.ts';

const open = metBrowser();
const EMAIL = 'wijkservicepuntoost@zwolle.nl';
const SLUG = 'wijkservicepunt-oost';

async function bijhouder(formaat = TELEFOON): Promise<Bezoeker & { id: string }> {
  const bezoeker = await open(null, { formaat });
  await logIn(bezoeker, EMAIL);
  return { ...bezoeker, id: await eisOp(bezoeker.page, SLUG) };
}

async function keur({ page, klachten, schendingen }: Bezoeker, fouten?: RegExp): Promise<void> {
  expect.soft(await bezwaren(page)).toEqual([]);
  expect.soft(await gebreken(page)).toEqual([]);
  expect.soft(await schendingen()).toEqual([]);
  expect.soft(klachten.filter((klacht) => !fouten?.test(klacht))).toEqual([]);
}

const kop = ({ page }: Bezoeker, naam: string | RegExp) => page.getByRole('heading', { level: 1, name: naam }).waitFor();

describe('het bezoek van twee minuten', () => {
  it('wie niet is ingelogd, leest hoe dat kan, en hoort niet of de plek bestaat', async () => {
    const { id } = await bijhouder();
    const bezoeker = await open(`/beheer/${id}`, { formaat: TELEFOON });
    await kop(bezoeker, 'Log in om dit te doen');
    await keur(bezoeker);
    await bezoeker.naar('/beheer/00000000-0000-7000-8000-000000000000/tijden');
    await kop(bezoeker, 'Log in om dit te doen');
  });

  it('een vrijwilliger bevestigt alles met een tik, en ziet dat het gezegd is', async () => {
    const bezoeker = await bijhouder();
    const { page, id } = bezoeker;
    await bezoeker.naar('/beheer');
    await kop(bezoeker, 'Mijn plekken');
    await page.getByRole('link', { name: /Wijkservicepunt Oost/ }).click();
    await kop(bezoeker, 'Wijkservicepunt Oost');
    await keur(bezoeker);
    await page.getByRole('button', { name: 'Alles klopt nog' }).click();
    await page.getByText('Dank je wel! Je hebt laten weten dat alles nog klopt.').waitFor();
    const { voorziening } = await vraag<{ voorziening: { laatstBevestigd: string; bevestigdDoor: string } }>('query ($id: ID!) { voorziening(id: $id) { laatstBevestigd bevestigdDoor } }', { id });
    expect(voorziening.bevestigdDoor).toBe('EIGENAAR');
    await page.getByText(/^Nagekeken op .* door de plek zelf\.$/).first().waitFor();
    await page.getByRole('button', { name: /^Klopt nog ?: Contact$/ }).click();
    await page.getByText('Dank je wel! Contact: dat klopt nog.').waitFor();
  });

  it('vol, weer plek, en ongedaan maken', async () => {
    const bezoeker = await bijhouder();
    const { page } = bezoeker;
    const plek = await maakPlek(page, 'Koken in de Diezerpoort');
    const stand = async () => (await vraagAls<{ bewerkblad: { vorm: { plaatsen: { stand: string; vrij: number | null; vrijVanaf: string | null } } } }>(page, 'query ($id: ID!) { bewerkblad(id: $id) { vorm { plaatsen { stand vrij vrijVanaf } } } }', { id: plek })).bewerkblad.vorm.plaatsen;
    await bezoeker.naar(`/beheer/${plek}`);
    await kop(bezoeker, 'Koken in de Diezerpoort');
    await page.getByText('Bezoekers zien deze plek nu niet').waitFor();
    await page.getByLabel('Weer plek vanaf (mag leeg)').fill('2027-02-01');
    await page.getByRole('button', { name: 'Vol', exact: true }).click();
    await page.getByText('Iedereen ziet nu dat het vol is, en dat er weer plek is vanaf maandag 1 februari 2027.').waitFor();
    expect(await stand()).toEqual({ stand: 'VOL', vrij: 0, vrijVanaf: '2027-02-01' });
    await keur(bezoeker);
    await page.getByRole('button', { name: 'Maak dat ongedaan' }).click();
    await page.getByText('Het staat weer zoals het was.').waitFor();
    expect(await stand()).toEqual({ stand: 'RUIM', vrij: 2, vrijVanaf: null });
    await page.getByLabel('Hoeveel plekken vrij? (mag leeg)').fill('4');
    await page.getByRole('button', { name: 'Er is plek' }).click();
    await page.getByText('Iedereen ziet nu dat er plek is: 4 vrij.').waitFor();
    expect((await stand()).vrij).toBe(4);
    await page.getByRole('button', { name: 'Meer handen' }).click();
    await page.getByRole('region', { name: 'Wat heb je nodig?' }).getByRole('button', { name: 'Bewaar' }).click();
    await page.getByText('Bewaard wat jullie nodig hebben.').waitFor();
  });
});

describe('tijden', () => {
  it('een vrijwilliger tikt uren aan, leest de volgende keren, bewaart, en maakt het ongedaan', async () => {
    const bezoeker = await bijhouder();
    const { page, id } = bezoeker;
    await bezoeker.naar(`/beheer/${id}`);
    await page.getByRole('link', { name: /: Tijden$/ }).click();
    await kop(bezoeker, 'Wanneer is het?');
    await page.getByRole('button', { name: 'Voeg een tijd toe' }).click();
    await page.getByRole('button', { name: 'dinsdag van 10.00 tot 11.00 uur' }).click();
    await page.getByRole('button', { name: 'dinsdag van 11.00 tot 12.00 uur' }).click();
    await page.getByRole('button', { name: 'donderdag van 14.00 tot 15.00 uur' }).click();
    await page.getByLabel('Tot (dinsdag van 10.00 tot 12.00 uur)').fill('12:30');
    await page.getByText(/elke dinsdag van 10\.00 tot 12\.30 uur/i).waitFor();
    await expect.poll(() => page.getByRole('status').locator('.opsomming li').count()).toBe(5);
    await page.getByText(/^Je concept is bewaard om/).waitFor();
    await keur(bezoeker);
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await kop(bezoeker, 'Wijkservicepunt Oost');
    await page.getByText('Bewaard: tijden. Iedereen ziet het nu zo.').waitFor();
    const tijden = async () => (await vraag<{ voorziening: { momenten: { inWoorden: string }[] } }>('query ($id: ID!) { voorziening(id: $id) { momenten { inWoorden } } }', { id })).voorziening.momenten.map(({ inWoorden }) => inWoorden).sort();
    expect(await tijden()).toEqual(['elke dinsdag van 10.00 tot 12.30 uur', 'elke donderdag van 14.00 tot 15.00 uur']);
    await page.getByRole('button', { name: 'Maak dat ongedaan' }).click();
    await page.getByText('Het staat weer zoals het was.').waitFor();
    expect(await tijden()).toEqual([]);
  });

  it('elke tweede dinsdag van de maand, alleen met het toetsenbord', async () => {
    const bezoeker = await bijhouder(BUREAU);
    const { page, id } = bezoeker;
    await bezoeker.naar(`/beheer/${id}/tijden`);
    await kop(bezoeker, 'Wanneer is het?');
    const naar = async (naam: string | RegExp, rol: 'button' | 'radio' | 'checkbox' | 'combobox' = 'button') => {
      const doel = page.getByRole(rol, { name: naam }).first();
      for (let keer = 0; keer < 80 && !(await doel.evaluate((deel) => deel === document.activeElement)); keer += 1) await page.keyboard.press('Tab');
      expect(await doel.evaluate((deel) => deel === document.activeElement)).toBe(true);
    };
    await naar('Voeg een tijd toe');
    await page.keyboard.press('Enter');
    await naar(/^Elke week/, 'radio');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await naar('eerste', 'checkbox');
    await naar('tweede', 'checkbox');
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Space');
    await naar('Welke dag?', 'combobox');
    await page.keyboard.press('ArrowDown');
    await page.getByText(/de tweede dinsdag van elke maand van 10\.00 tot 12\.00 uur/i).waitFor();
    await naar('Bewaar');
    await page.keyboard.press('Enter');
    await kop(bezoeker, 'Wijkservicepunt Oost');
    await page.getByText(/De tweede dinsdag van elke maand van 10\.00 tot 12\.00 uur/).waitFor();
  });

  it('dicht in de kerstvakantie: de dagen die uitvallen staan erbij', async () => {
    const bezoeker = await bijhouder();
    const { page, id } = bezoeker;
    await vraagAls(page, 'mutation ($id: ID!, $versie: Int!) { bewaarVoorziening(id: $id, versie: $versie, wijziging: { momenten: [{ soort: INLOOP, begin: "2026-11-23T10:00", duurMinuten: 60, herhaling: "FREQ=WEEKLY;BYDAY=MO" }] }) { __typename } }', { id, versie: (await vraagAls<{ bewerkblad: { versie: number } }>(page, 'query ($id: ID!) { bewerkblad(id: $id) { versie } }', { id })).bewerkblad.versie });
    await bezoeker.naar(`/beheer/${id}`);
    await page.getByRole('button', { name: 'We gaan een tijd dicht' }).click();
    await page.getByLabel('Eerste dag dicht').fill('2027-12-20');
    await page.getByLabel('Laatste dag dicht').fill('2027-12-26');
    await page.getByText('Dit gaat dan niet door:').waitFor();
    await page.getByText(/maandag 20 december/).first().waitFor();
    await keur(bezoeker);
    await page.getByRole('button', { name: 'Dicht in deze tijd' }).click();
    await page.getByText('Jullie zijn dicht van maandag 20 december 2027 tot en met zondag 26 december 2027.').waitFor();
    const { bewerkblad } = await vraagAls<{ bewerkblad: { vorm: { momenten: { uitgezonderd: string[] }[] } } }>(page, 'query ($id: ID!) { bewerkblad(id: $id) { vorm { momenten { uitgezonderd } } } }', { id });
    expect(bewerkblad.vorm.momenten.flatMap(({ uitgezonderd }) => uitgezonderd)).toEqual(['2027-12-20T10:00']);
  });
});

describe('nooit iets kwijt', () => {
  it('twee mensen tegelijk aan hetzelfde stuk: beide teksten staan naast elkaar en een wordt gekozen', async () => {
    const een = await bijhouder();
    const ander = await bijhouder();
    for (const bezoeker of [een, ander]) {
      await bezoeker.naar(`/beheer/${bezoeker.id}/tekst`);
      await kop(bezoeker, 'Wat is het?');
    }
    await een.page.getByLabel('Korte uitleg').fill('Dit schreef de eerste, met genoeg woorden erin.');
    await een.page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await kop(een, 'Wijkservicepunt Oost');
    await ander.page.getByLabel('Korte uitleg').fill('Dit schreef de tweede, ook met genoeg woorden.');
    await ander.page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await kop(ander, 'Iemand anders paste dit ook aan');
    await ander.page.getByText('Dit schreef de eerste, met genoeg woorden erin.').waitFor();
    await ander.page.getByText('Dit schreef de tweede, ook met genoeg woorden.').waitFor();
    await keur(ander);
    await ander.page.getByRole('button', { name: 'Bewaar wat ik koos' }).click();
    await ander.page.getByText('Kies nog bij: Korte uitleg.').waitFor();
    await ander.page.getByRole('radio', { name: /Wat jij schreef/ }).check();
    await ander.page.getByRole('button', { name: 'Bewaar wat ik koos' }).click();
    await kop(ander, 'Wijkservicepunt Oost');
    const { voorziening } = await vraag<{ voorziening: { samenvatting: string } }>('query ($id: ID!) { voorziening(id: $id) { samenvatting } }', { id: een.id });
    expect(voorziening.samenvatting).toBe('Dit schreef de tweede, ook met genoeg woorden.');
  });

  it('zonder internet staat alles er nog, en het concept wacht bij het terugkomen', async () => {
    const bezoeker = await bijhouder();
    const { page, context, id } = bezoeker;
    await bezoeker.naar(`/beheer/${id}/tekst`);
    await kop(bezoeker, 'Wat is het?');
    await context.setOffline(true);
    await page.getByLabel('Meer uitleg (mag leeg)').fill('Dit typte ik in de trein.');
    await page.getByText(/^Geen verbinding\. Laat deze pagina open/).waitFor();
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await page.getByText(/We krijgen geen verbinding/).waitFor();
    expect(await page.getByLabel('Meer uitleg (mag leeg)').inputValue()).toBe('Dit typte ik in de trein.');
    await context.setOffline(false);
    await page.getByText(/^Je concept is bewaard om/).waitFor();
    await bezoeker.naar(`/beheer/${id}/tekst`);
    await kop(bezoeker, 'Je was hier al bezig');
    await keur(bezoeker, /ERR_INTERNET_DISCONNECTED/);
    await page.getByRole('button', { name: 'Verder waar ik was' }).click();
    expect(await page.getByLabel('Meer uitleg (mag leeg)').inputValue()).toBe('Dit typte ik in de trein.');
    await page.getByRole('button', { name: 'Zo ziet een bezoeker het' }).click();
    await page.getByRole('article', { name: 'Zo ziet een bezoeker het' }).getByText('Dit typte ik in de trein.').waitFor();
    await bezoeker.naar(`/beheer/${id}/tekst`);
    await page.getByRole('button', { name: 'Gooi dat weg en begin opnieuw' }).click();
    await kop(bezoeker, 'Wat is het?');
    expect(await page.getByLabel('Meer uitleg (mag leeg)').inputValue()).not.toContain('trein');
  });

  it('wat niet klopt staat bij het veld, en bovenaan met de weg erheen', async () => {
    const bezoeker = await bijhouder();
    const { page, id } = bezoeker;
    await bezoeker.naar(`/beheer/${id}/contact`);
    await page.getByLabel('Telefoonnummer').first().fill('bel mij');
    await page.getByLabel('Wie of wat bereik je dan? (mag leeg)').first().focus();
    await page.getByText(/^Dit is geen telefoonnummer/).waitFor();
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    const lijst = page.getByRole('alert').filter({ hasText: 'Dit klopt nog niet' });
    await lijst.waitFor();
    await keur(bezoeker);
    await lijst.getByRole('button').first().click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('veld-contacten-0-waarde');
    await vraagAls(page, 'mutation ($id: ID!) { wisConcept(id: $id) { __typename } }', { id });
  });

  it('een eerdere versie komt terug', async () => {
    const bezoeker = await bijhouder();
    const { page, id } = bezoeker;
    await bezoeker.naar(`/beheer/${id}/tekst`);
    const eerder = await page.getByLabel('Korte uitleg').inputValue();
    await page.getByLabel('Korte uitleg').fill('<b>Niet vet</b> en straks weer weg met deze tekst.');
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await kop(bezoeker, 'Wijkservicepunt Oost');
    await bezoeker.naar(`/beheer/${id}/geschiedenis`);
    await kop(bezoeker, 'Wat er veranderd is');
    await page.getByText('<b>Niet vet</b> en straks weer weg met deze tekst.').waitFor();
    await keur(bezoeker);
    await page.getByRole('button', { name: /^Zet terug/ }).first().click();
    await page.getByText(/^Het staat weer zoals op /).waitFor();
    const { voorziening } = await vraag<{ voorziening: { samenvatting: string } }>('query ($id: ID!) { voorziening(id: $id) { samenvatting } }', { id });
    expect(voorziening.samenvatting).toBe(eerder);
  });
});

describe('een nieuwe plek', () => {
  it('wordt eerst vergeleken met wat er al is', async () => {
    const bezoeker = await bijhouder();
    const { page } = bezoeker;
    await bezoeker.naar('/beheer/nieuw');
    await kop(bezoeker, 'Een nieuwe plek');
    await keur(bezoeker);
    await page.getByRole('button', { name: /^Iets waar mensen heen kunnen/ }).click();
    await kop(bezoeker, 'Wat is het?');
    await page.getByRole('button', { name: 'Volgende' }).click();
    await page.getByRole('alert').getByText('Vul dit in.').first().waitFor();
    await keur(bezoeker);
    await page.getByLabel('Hoe heet het?').fill('Wijkservicepunt Oost');
    await page.getByLabel('Wat is het?').fill('Je kunt hier terecht met vragen over je wijk.');
    await page.getByRole('button', { name: 'Volgende' }).click();
    await kop(bezoeker, 'Waar gaat het over?');
    await focusOp(page, 'Waar gaat het over?');
    await page.getByRole('checkbox').first().check();
    await page.getByRole('group', { name: 'Wat doen jullie?' }).getByRole('checkbox').first().check();
    for (const volgende of ['Waar is het?', 'Wanneer is het?', 'Hoe bereiken mensen jullie?']) {
      await page.getByRole('button', { name: 'Volgende' }).click();
      await kop(bezoeker, volgende);
    }
    await page.getByRole('button', { name: 'Zet op de kaart' }).click();
    await kop(bezoeker, 'Is het een van deze?');
    await page.getByRole('link', { name: /^Ja, het is deze ?: Wijkservicepunt Oost$/ }).waitFor();
    await keur(bezoeker);
    await page.getByRole('button', { name: 'Nee, dit is een nieuwe plek' }).click();
    await kop(bezoeker, 'Wijkservicepunt Oost');
    await page.getByText('Je plek is klaar. Iemand kijkt er eerst even naar.').waitFor();
    expect(page.url()).toMatch(new RegExp(`^${adres}/beheer/[0-9a-f-]{36}$`));
  });
});

describe.each([['een telefoon (390)', TELEFOON], ['een groot scherm (1280)', BUREAU]])('elk formulier op %s', (_naam, formaat) => {
  it.each(['tijden', 'plaats', 'plaats#gebied', 'plaats#toegankelijkheid', 'contact', 'toegang', 'toegang#voorwie', 'kosten', 'tekst#naam', 'tekst#onderwerp', 'tekst#foto', 'tekst#samenhang', 'tekst#feiten', 'tekst#stand'])('%s is voor iedereen te gebruiken', async (pad) => {
    const bezoeker = await bijhouder(formaat);
    await bezoeker.naar(`/beheer/${bezoeker.id}/${pad}`);
    await bezoeker.page.getByRole('button', { name: 'Klaar' }).waitFor();
    if (pad === 'plaats') await bezoeker.page.locator('.speld').first().waitFor();
    await keur(bezoeker);
  });
});
