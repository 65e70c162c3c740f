/** Somebody who keeps a listing: signed in through a mail in the outbox, as people do. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { adres, type Bezoeker } from './bezoeker.ts';
import { linkUitMail } from './mail.ts';

/** What one asks of the server as this visitor, with the cookies of the browser. */
export async function vraagAls<Antwoord>(page: Page, query: string, variables: Record<string, unknown> = {}): Promise<Antwoord> {
  const antwoord = await page.request.post(`${adres}/graphql`, { data: { query, variables }, headers: { origin: adres } });
  const { data, errors } = (await antwoord.json()) as { data: Antwoord; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

const sessies = new Map<string, Awaited<ReturnType<Bezoeker['context']['cookies']>>>();

/** Signs this visitor in; the second time with the session of the first, as on a second device of the same person. */
export async function logIn({ page, context }: Bezoeker, email: string): Promise<void> {
  const bekend = sessies.get(email);
  if (bekend) return context.addCookies(bekend);
  await vraagAls(page, 'mutation ($email: String!) { vraagInloglink(email: $email) { __typename } }', { email });
  const token = new URL(await linkUitMail(email)).hash.slice(1).split('&')[0];
  const { logIn: uitkomst } = await vraagAls<{ logIn: { __typename: string } }>(page, 'mutation ($token: String!) { logIn(token: $token) { __typename } }', { token });
  expect(uitkomst.__typename).toBe('Ingelogd');
  sessies.set(email, await context.cookies());
}

/** Claims a listing whose public address is that of this account: it is theirs at once. Gives its id. */
export async function eisOp(page: Page, slug: string): Promise<string> {
  const { voorziening } = await vraagAls<{ voorziening: { id: string } }>(page, 'query ($slug: String!) { voorziening(slug: $slug) { id } }', { slug });
  await vraagAls(page, 'mutation ($id: ID!) { vraagAan(voorziening: $id) { __typename } }', { id: voorziening.id });
  return voorziening.id;
}

/** Makes a place to do something. Gives its id. */
export async function maakPlek(page: Page, naam: string): Promise<string> {
  const invoer = { naam, samenvatting: 'Je kookt samen met buren een maaltijd voor wie mee wil eten.', themas: ['samen-eten'], functies: ['ontmoeting'], soortenPlek: ['vrijwilligerswerk'], plaatsen: { totaal: 6, vrij: 2, stand: 'RUIM' } };
  const { maakVoorziening } = await vraagAls<{ maakVoorziening: { bewerkblad: { id: string } } }>(page, 'mutation ($invoer: VoorzieningInvoer!) { maakVoorziening(soort: VRIJWILLIGERSPLEK, toch: true, invoer: $invoer) { ... on VoorzieningGemaakt { bewerkblad { id } } } }', { invoer });
  return maakVoorziening.bewerkblad.id;
}
