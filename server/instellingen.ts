import { resolve } from 'node:path';
import { z } from 'zod';
import { Startfout } from './database/database.ts';

const leeg = (waarde: unknown) => (waarde === '' ? undefined : waarde);

/** A whole number in digits: Number() would also take ' ', 0x50 and 1e3. */
const geheel = (van: number, tot: number, gewoon: number) =>
  z.preprocess(
    leeg,
    z
      .string()
      .refine((tekst) => /^\d{1,9}$/.test(tekst) && Number(tekst) >= van && Number(tekst) <= tot, { error: `schrijf een heel getal van ${van} tot en met ${tot}` })
      .transform(Number)
      .default(gewoon),
  );
const keuze = <const Waarden extends readonly [string, ...string[]]>(waarden: Waarden, gewoon: Waarden[number]) => z.preprocess(leeg, z.string().default(gewoon).pipe(z.enum(waarden, { error: `kies uit ${waarden.join(', ')}` })));
const tekst = (gewoon: string) => z.preprocess(leeg, z.string().regex(/\S/, { error: 'vul iets in, of laat hem leeg' }).default(gewoon));
const tekstOfNiets = z.preprocess(leeg, z.string().regex(/\S/, { error: 'vul iets in, of laat hem leeg' }).optional());

/** Every setting of the server, from environment variables; docs/draaien.md explains them in one table. */
const vorm = z.object({
  PORT: geheel(0, 65_535, 4000),
  HOST: tekst('127.0.0.1'),
  SITE_ADRES: z.preprocess(
    leeg,
    z
      .string()
      .refine((adres) => /^https?:\/\/[^/?#@\s]+\/?$/.test(adres) && URL.canParse(adres), { error: 'schrijf hem zonder pad, als https://kaart.voorbeeld.nl', abort: true })
      .transform((adres) => new URL(adres).origin)
      .optional(),
  ),
  GEHEIM: z.preprocess(leeg, z.string().min(32, { error: 'neem minstens 32 tekens, zoals openssl rand -hex 32 ze geeft' }).optional()),
  DATA_DIR: tekst('.data'),
  SMTP_URL: z.preprocess(
    leeg,
    z
      .string()
      .refine((adres) => /^smtps?:\/\//.test(adres) && URL.canParse(adres), { error: 'schrijf hem als smtp://gebruiker:wachtwoord@host:587, of met smtps' })
      .optional(),
  ),
  MAIL_VAN: z.preprocess(leeg, z.string().regex(/^([^<>\r\n]* )?<?[^@\s<>]+@[^@\s<>]+>?$/, { error: 'schrijf hem als Voorveldkaart <kaart@voorbeeld.nl>' }).optional()),
  OIDC_NAAM: tekstOfNiets,
  OIDC_URL: z.preprocess(leeg, z.url({ protocol: /^https?$/, error: 'schrijf het adres van de uitgever, als https://inloggen.voorbeeld.nl' }).optional()),
  OIDC_CLIENT_ID: tekstOfNiets,
  OIDC_CLIENT_SECRET: tekstOfNiets,
  DATABASE_URL: z.preprocess(
    leeg,
    z
      .url({ protocol: /^postgres(ql)?$/, error: 'schrijf hem als postgresql://gebruiker:wachtwoord@host:5432/database' })
      .optional(),
  ),
  DATABASE_POOL: geheel(1, 200, 16),
  SEED: keuze(['zwolle', 'geen'], 'zwolle'),
  LOG_LEVEL: keuze(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'info'),
  MAPBOX_TOKEN: z.preprocess(leeg, z.string().startsWith('pk.', { error: 'een publiek token begint met pk.' }).optional()),
  ACHTERGRONDKAART: keuze(['standaard', 'grijs', 'pastel', 'geen'], 'grijs'),
  PDOK_LOCATIESERVER: keuze(['aan', 'uit'], 'aan'),
  VERZOEKEN_PER_MINUUT: geheel(10, 1_000_000, 600),
  VERTROUW_PROXY: keuze(['ja', 'nee'], 'nee'),
  NODE_ENV: z.string().optional(),
})
  .refine((i) => i.SMTP_URL === undefined || i.MAIL_VAN !== undefined, { path: ['MAIL_VAN'], error: 'zeg namens wie de mail gaat, als Voorveldkaart <kaart@voorbeeld.nl>' })
  .refine((i) => [0, 4].includes([i.OIDC_NAAM, i.OIDC_URL, i.OIDC_CLIENT_ID, i.OIDC_CLIENT_SECRET].filter((waarde) => waarde !== undefined).length), { path: ['OIDC_URL'], error: 'OIDC_NAAM, OIDC_URL, OIDC_CLIENT_ID en OIDC_CLIENT_SECRET horen bij elkaar: geef ze alle vier, of geen' });

export type Instellingen = ReturnType<typeof leesInstellingen>;

/**
 * Reads and checks the settings.
 * @throws Startfout naming every variable that is wrong
 */
export function leesInstellingen(omgeving: NodeJS.ProcessEnv) {
  const uitslag = vorm.safeParse(omgeving);
  if (!uitslag.success) throw new Startfout(uitslag.error.issues.map((fout) => `De instelling ${fout.path.join('.')} klopt niet: ${fout.message.replace(/\.$/, '')}.`).join(' '));
  const i = uitslag.data;
  return {
    poort: i.PORT,
    host: i.HOST,
    siteAdres: i.SITE_ADRES,
    geheim: i.GEHEIM,
    smtpUrl: i.SMTP_URL,
    mailVan: i.MAIL_VAN,
    oidc: i.OIDC_URL === undefined ? undefined : { naam: i.OIDC_NAAM!, uitgever: i.OIDC_URL, clientId: i.OIDC_CLIENT_ID!, clientSecret: i.OIDC_CLIENT_SECRET! },
    ontwikkeling: i.NODE_ENV !== 'production',
    gegevensmap: resolve(i.DATA_DIR),
    databaseUrl: i.DATABASE_URL,
    databaseVerbindingen: i.DATABASE_POOL,
    seed: i.SEED,
    logniveau: i.LOG_LEVEL,
    mapboxToken: i.MAPBOX_TOKEN,
    achtergrondkaart: i.ACHTERGRONDKAART,
    locatieserver: i.PDOK_LOCATIESERVER === 'aan',
    verzoekenPerMinuut: i.VERZOEKEN_PER_MINUUT,
    vertrouwProxy: i.VERTROUW_PROXY === 'ja',
  };
}
