/** Reading the mail that the server under test puts in its outbox. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import { expect, inject } from 'vitest';
import { geduldig } from './bezoeker.ts';

/** Every mail to this address so far, the oldest first. */
export async function mailAan(adres: string): Promise<Email[]> {
  const map = join(inject('gegevensmap'), 'outbox');
  const bestanden = (await readdir(map).catch(() => [])).filter((naam) => naam.endsWith('.eml')).sort();
  const mails = await Promise.all(bestanden.map(async (naam) => PostalMime.parse(await readFile(join(map, naam)))));
  return mails.filter(({ to }) => to?.some((aan) => aan.address === adres));
}

/** The first link in the newest mail to this address, when there are this many. */
export async function linkUitMail(adres: string, hoeveelste = 1): Promise<string> {
  await expect.poll(async () => (await mailAan(adres)).length, geduldig).toBe(hoeveelste);
  return /^https?:\/\/\S+$/m.exec((await mailAan(adres)).at(-1)!.text!)![0];
}
