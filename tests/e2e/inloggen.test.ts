/** From the footer to being signed in, by the mail, and out again: with a thumb and with the keyboard only. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { adres, type Bezoeker, focusOp, geduldig, metBrowser } from './opzet/bezoeker.ts';
import { BUREAU, TELEFOON } from './opzet/browser.ts';
import { bezwaren, gebreken } from './opzet/keuring.ts';
import { linkUitMail, mailAan } from './opzet/mail.ts';

const open = metBrowser();

async function keur({ page, klachten, schendingen }: Bezoeker, fouten?: RegExp): Promise<void> {
  expect.soft(await bezwaren(page)).toEqual([]);
  expect.soft(await gebreken(page)).toEqual([]);
  expect.soft(await schendingen()).toEqual([]);
  expect.soft(klachten.filter((klacht) => !fouten?.test(klacht))).toEqual([]);
}

/** The link as the mail has it, but on the address by which this test reaches the site. */
const hier = (link: string) => adres + link.slice(new URL(link).origin.length);

describe.each([['een telefoon', TELEFOON], ['een groot scherm', BUREAU]])('op %s', (_waar, formaat) => {
  it('logt een vrijwilliger in met alleen de mail in de hand, en weer uit', async () => {
    const email = `vrijwilliger-${formaat.width}@voorbeeld.nl`;
    const bezoeker = await open('/', { formaat });
    const { page, context } = bezoeker;
    await page.getByRole('link', { name: 'Inloggen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Inloggen' }).waitFor();
    await keur(bezoeker);

    await page.getByRole('button', { name: 'Stuur mij de link' }).click();
    await page.getByRole('alert').getByText(/Dit is geen e-mailadres/).waitFor();
    await keur(bezoeker);
    await page.getByLabel('Je e-mailadres').fill(email);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Kijk in je mail' }).waitFor();
    await focusOp(page, 'Kijk in je mail');
    await keur(bezoeker);

    const link = hier(await linkUitMail(email));
    // a mail scanner opens it first, in a browser of its own: that changes nothing
    const scanner = await open(null);
    await scanner.page.goto(link);
    await scanner.page.getByRole('button', { name: 'Ga verder' }).waitFor();

    await page.goto(link);
    await page.getByRole('button', { name: 'Ga verder' }).waitFor();
    await keur(bezoeker);
    await page.getByRole('button', { name: 'Ga verder' }).click();
    await page.waitForURL(`${adres}/beheer`);
    expect(await context.cookies()).toMatchObject([{ name: 'voorveldkaart.session_token', httpOnly: true, sameSite: 'Lax' }]);
    expect(await page.evaluate(() => document.cookie)).toBe('');

    await bezoeker.naar('/account');
    await page.getByText(email).waitFor();
    await page.getByText('Je houdt nu niets bij.').waitFor();
    await keur(bezoeker, /404/);
    const bestand = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download mijn gegevens' }).click();
    expect(JSON.parse(await readFile((await (await bestand).path())!, 'utf8'))).toMatchObject({ account: [{ email }], mandaten: [] });

    await page.getByRole('button', { name: 'Log uit' }).click();
    await page.waitForURL(`${adres}/`);
    expect(await context.cookies()).toEqual([]);
    await bezoeker.naar('/account');
    await page.getByText('Je bent niet ingelogd.').waitFor();
    await keur(bezoeker, /404/);

    // the same link once more
    await page.goto(link);
    await page.getByRole('button', { name: 'Ga verder' }).click();
    await page.getByRole('alert').getByText(/werkt niet meer/).waitFor();
    await keur(bezoeker, /404/);
  });
});

it('een ander gaat na het inloggen naar de pagina waar zij was, en verwijdert haar account met alleen het toetsenbord', async () => {
  const email = 'toetsenbord@voorbeeld.nl';
  const { page, naar } = await open('/account');
  await page.getByRole('link', { name: 'Log in met je e-mailadres' }).click();
  await page.getByLabel('Je e-mailadres').fill(email);
  await page.keyboard.press('Enter');
  await page.goto(hier(await linkUitMail(email)));
  await page.getByRole('button', { name: 'Ga verder' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(`${adres}/account`);
  await page.getByRole('button', { name: 'Verwijder mijn account' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('group', { name: /Weet je het zeker/ }).waitFor();
  await focusOp(page, 'Nee, toch niet');
  await page.keyboard.press('Enter');
  await focusOp(page, 'Verwijder mijn account');
  await page.keyboard.press('Enter');
  await focusOp(page, 'Nee, toch niet');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${adres}/`);
  await naar('/account');
  await page.getByText('Je bent niet ingelogd.').waitFor();
});

it('de mail is te lezen en voor te lezen: wat, hoe lang, en wat als jij het niet was', async () => {
  const email = 'lezer@voorbeeld.nl';
  const { page } = await open('/inloggen');
  await page.getByLabel('Je e-mailadres').fill(email);
  await page.getByRole('button', { name: 'Stuur mij de link' }).click();
  await linkUitMail(email);
  const [mail] = await mailAan(email);
  await page.setContent(mail!.html!);
  await page.setViewportSize(TELEFOON);
  expect(await bezwaren(page)).toEqual([]);
  expect(await gebreken(page)).toEqual([]);
  expect(mail!.text).toMatch(/^Hallo,\n\n.*\n\nLog in:\nhttp\S+\n\n.*15 minuten.*\n\nMet vriendelijke groet,\nVoorveldkaart\n/s);
  expect(mail!.text).toContain('Was jij dat niet?');
});

it('een link zonder code zegt wat je kunt doen', async () => {
  const { page } = await open('/binnen');
  await page.getByRole('alert').getByText(/Er ontbreekt iets aan deze link/).waitFor();
  expect(await page.getByRole('button', { name: 'Ga verder' }).count()).toBe(0);
  await page.getByRole('link', { name: 'Vraag een nieuwe link' }).click();
  await expect.poll(() => page.title(), geduldig).toBe('Inloggen · Voorveldkaart');
});
