/** Claiming a listing, inviting somebody to help, and sending them away again: with only mails in hand, on a phone and with the keyboard. */
import { expect, it } from 'vitest';
import { adres, type Bezoeker, metBrowser, vraag } from './opzet/bezoeker.ts';
import { TELEFOON } from './opzet/browser.ts';
import { bezwaren, gebreken } from './opzet/keuring.ts';
import { linkUitMail } from './opzet/mail.ts';

const open = metBrowser();
const hier = (link: string) => adres + link.slice(new URL(link).origin.length);

async function keur({ page, klachten, schendingen }: Bezoeker): Promise<void> {
  expect.soft(await bezwaren(page)).toEqual([]);
  expect.soft(await gebreken(page)).toEqual([]);
  expect.soft(await schendingen()).toEqual([]);
  expect.soft(klachten).toEqual([]);
}

type Plek = { id: string; slug: string; naam: string; contacten: { soort: string; waarde: string }[] };

/** A listing of the seed whose public contact address is one for mail. */
async function metMailadres(): Promise<Plek> {
  for (let after: string | null = null; ; ) {
    const { zoek }: { zoek: { edges: { node: Plek }[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } } } = await vraag('query ($after: String) { zoek(first: 50, after: $after) { edges { node { id slug naam contacten { soort waarde } } } pageInfo { endCursor hasNextPage } } }', { after });
    const gevonden = zoek.edges.map(({ node }) => node).find(({ contacten }) => contacten.some(({ soort }) => soort === 'EMAIL'));
    if (gevonden) return gevonden;
    if (!zoek.pageInfo.hasNextPage) throw new Error('geen plek met een mailadres');
    after = zoek.pageInfo.endCursor;
  }
}

it('wie de post van het contactadres leest, wordt eigenaar, nodigt een helper uit, en laat die weer gaan', async () => {
  const plek = await metMailadres();
  const email = plek.contacten.find(({ soort }) => soort === 'EMAIL')!.waarde.toLowerCase();

  const eigenaar = await open(`/voorziening/${plek.slug}`, { formaat: TELEFOON });
  await eigenaar.page.getByRole('link', { name: 'Houd hem zelf bij' }).click();
  await eigenaar.page.getByRole('heading', { level: 1, name: `${plek.naam} bijhouden` }).waitFor();
  await keur(eigenaar);
  await eigenaar.page.getByRole('link', { name: 'Log in', exact: true }).click();
  await eigenaar.page.getByLabel('Je e-mailadres').fill(email);
  await eigenaar.page.keyboard.press('Enter');
  await eigenaar.page.goto(hier(await linkUitMail(email)));
  await eigenaar.page.getByRole('button', { name: 'Ga verder' }).click();
  await eigenaar.page.waitForURL(`${adres}/opeisen/${plek.slug}`);
  await eigenaar.page.getByLabel('Hoe hoor jij bij deze plek?').fill('Ik schenk hier de koffie.');
  await keur(eigenaar);
  await eigenaar.page.getByRole('button', { name: 'Ik wil dit bijhouden' }).click();
  await eigenaar.page.getByText('Gelukt').waitFor();
  await keur(eigenaar);

  await eigenaar.naar(`/beheer/${plek.id}/mensen`);
  const helpen = eigenaar.page.getByRole('region', { name: 'Vraag iemand om te helpen' });
  await helpen.getByRole('button', { name: 'Stuur de uitnodiging' }).click();
  await helpen.getByText(/Dit is geen e-mailadres/).waitFor();
  await keur(eigenaar);
  await helpen.getByLabel('E-mailadres').fill('helper@voorbeeld.nl');
  await eigenaar.page.keyboard.press('Enter');
  await eigenaar.page.getByRole('status').getByText('We hebben een mail gestuurd naar helper@voorbeeld.nl.').waitFor();
  await keur(eigenaar);

  const helper = await open(null, { formaat: TELEFOON });
  await helper.page.goto(hier(await linkUitMail('helper@voorbeeld.nl')));
  await helper.page.getByText(`Wil je helper worden van ${plek.naam}?`).waitFor();
  await keur(helper);
  await helper.page.getByRole('button', { name: 'Ja, ik doe mee' }).focus();
  await helper.page.keyboard.press('Enter');
  await helper.page.getByText('Je bent nu ingelogd').waitFor();
  await keur(helper);
  await helper.naar(`/beheer/${plek.id}/mensen`);
  await helper.page.getByText('Jij, helper').waitFor();
  expect(await helper.page.getByRole('button', { name: /stoppen$/ }).count()).toBe(0);

  await eigenaar.page.reload();
  await eigenaar.page.getByRole('button', { name: 'Laat helper@voorbeeld.nl stoppen' }).click();
  await keur(eigenaar);
  await eigenaar.page.getByRole('button', { name: 'Ja, stop ermee' }).click();
  await eigenaar.page.getByRole('status').getByText('helper@voorbeeld.nl houdt deze plek niet meer bij.').waitFor();
  await helper.page.reload();
  await helper.page.getByRole('heading', { level: 1, name: 'We vinden deze plek niet' }).waitFor();

  await eigenaar.naar(`/beheer/${plek.id}/reacties`);
  await eigenaar.page.getByLabel('Je bericht').fill('<b>Hallo</b> gemeente');
  await eigenaar.page.getByRole('button', { name: 'Verstuur' }).click();
  await eigenaar.page.getByText('<b>Hallo</b> gemeente').waitFor();
  await keur(eigenaar);
  await eigenaar.naar('/toezicht');
  await eigenaar.page.getByText('Er wacht niemand op antwoord.').waitFor();
  await keur(eigenaar);
});
