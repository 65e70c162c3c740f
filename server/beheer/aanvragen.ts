/** "This is ours": claiming a listing or an organisation, and deciding about it. */
import type { Database, Verbinding } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import { Ongeldigheid, Weigering } from '../fouten.ts';
import { nieuweId } from '../sleutels.ts';
import { houdMaat } from './maat.ts';
import { type Bewerker, doelVanOrganisatie, doelVanVoorziening, eis, magNu, verleen } from './mandaten.ts';
import { stelPostOp } from './post.ts';
import type { Doel } from './rechten.ts';
import { wieHoudtBij, wieZietToe } from './wie.ts';

const DAG_MS = 86_400_000;
const PER_DAG = 10;
const MEESTE_OPEN = 300;

/** What is claimed: one of the two. */
export interface Aanspraak {
  voorzieningId: string | null;
  organisatieId: string | null;
}

const doelVan = (verbinding: Verbinding, { voorzieningId, organisatieId }: Aanspraak, nu: Date): Promise<Doel | undefined> =>
  voorzieningId !== null ? doelVanVoorziening(verbinding, voorzieningId, nu) : doelVanOrganisatie(verbinding, organisatieId!, nu);

async function naamVan(verbinding: Verbinding, { voorzieningId, organisatieId }: Aanspraak): Promise<string> {
  const [rij] = await verbinding.rijen<{ naam: string }>(Prisma.sql`SELECT naam FROM voorziening WHERE id = ${voorzieningId}::uuid UNION ALL SELECT naam FROM organisatie WHERE id = ${organisatieId}::uuid`);
  return rij?.naam ?? '';
}

/** Is this the functional address by which everybody can reach the initiative? Then who reads its mail is the initiative. */
async function isEigenContact(verbinding: Verbinding, doel: Doel, email: string): Promise<boolean> {
  const rijen = await verbinding.rijen(Prisma.sql`SELECT 1 FROM contact WHERE soort = 'EMAIL' AND NOT persoonlijk AND lower(trim(waarde)) = ${email} AND (voorziening_id = ${doel.voorzieningId}::uuid OR organisatie_id = ${doel.organisatieId}::uuid) LIMIT 1`);
  return rijen.length > 0;
}

/**
 * Claims a listing or organisation. When nobody owns it and the address of the account is its public contact address, it is granted at once; else it waits for its owner, or for who looks after the area.
 * @param site address of the site, for the links in mails
 * @throws Weigering NIET_INGELOGD, NIET_GEVONDEN, TE_VEEL, or KAN_NU_NIET when it is theirs already or they asked before
 */
export async function vraagAan(database: Database, bewerker: Bewerker | null, aanspraak: Aanspraak, toelichting: string | null, site: string, nu: Date): Promise<{ toegekend: boolean }> {
  if (bewerker === null || bewerker.alleenVoorzieningId !== null) throw new Weigering('NIET_INGELOGD', 'Log eerst in.');
  if ((toelichting?.length ?? 0) > 500) throw new Ongeldigheid([{ veld: 'toelichting', melding: 'Houd het korter dan 500 tekens.' }]);
  houdMaat('aanvraag', bewerker.accountId, PER_DAG, DAG_MS, nu);
  return database.transactie(async (verbinding) => {
    const doel = await doelVan(verbinding, aanspraak, nu);
    // one claim at a time, so that two do not both become the first owner
    await verbinding.rijen(Prisma.sql`SELECT id FROM voorziening WHERE id = ${aanspraak.voorzieningId}::uuid AND samengevoegd_in IS NULL FOR UPDATE`);
    await verbinding.rijen(Prisma.sql`SELECT id FROM organisatie WHERE id = ${aanspraak.organisatieId}::uuid FOR UPDATE`);
    const [account] = await verbinding.rijen<{ email: string }>(Prisma.sql`SELECT email FROM account WHERE id = ${bewerker.accountId}`);
    if (!doel || !account) throw new Weigering('NIET_GEVONDEN', 'Dit staat niet (meer) op de kaart.');
    if ((await magNu(verbinding, bewerker, 'HELPER_UITNODIGEN', doel, nu)) !== undefined) throw new Weigering('KAN_NU_NIET', 'Je bent hier al eigenaar van.');
    const heeftEigenaar = (await wieHoudtBij(verbinding, doel, ['EIGENAAR'], nu)).length > 0;
    if (!heeftEigenaar && (await isEigenContact(verbinding, doel, account.email))) {
      await verleen(verbinding, { accountId: bewerker.accountId, rol: 'EIGENAAR', ...aanspraak, verleendDoor: null, grond: 'e-mailadres is het contactadres' }, nu);
      return { toegekend: true };
    }
    const id = nieuweId(nu);
    const gemaakt = await verbinding.rijen(Prisma.sql`INSERT INTO aanvraag (id, account_id, voorziening_id, organisatie_id, toelichting, created_at)
      VALUES (${id}::uuid, ${bewerker.accountId}, ${aanspraak.voorzieningId}::uuid, ${aanspraak.organisatieId}::uuid, ${toelichting?.trim() || null}, ${nu}::timestamptz) ON CONFLICT DO NOTHING RETURNING id`);
    if (gemaakt.length === 0) throw new Weigering('KAN_NU_NIET', 'Je hebt dit al gevraagd. Je krijgt een mail zodra iemand heeft gekeken.');
    const naam = await naamVan(verbinding, aanspraak);
    for (const { email, accountId } of heeftEigenaar ? await wieHoudtBij(verbinding, doel, ['EIGENAAR'], nu) : await wieZietToe(verbinding, doel, ['MODERATOR', 'BEHEERDER'], nu))
      await stelPostOp(
        verbinding,
        {
          sleutel: `aanvraag ${id} ${accountId}`,
          aan: email,
          onderwerp: `Iemand wil ${naam} bijhouden`,
          delen: [
            `Iemand vraagt of hij of zij ${naam} op de kaart mag bijhouden. Het e-mailadres is:`,
            { lijst: [account.email] },
            ...(toelichting?.trim() ? ['Dit schreef diegene erbij:', { citaat: toelichting.trim() }] : []),
            { link: `${site}/toezicht`, tekst: 'Bekijk de vraag' },
          ],
          waarom: heeftEigenaar ? `Je krijgt deze mail omdat je eigenaar bent van ${naam}.` : 'Je krijgt deze mail omdat je voor dit gebied meekijkt op de kaart.',
        },
        nu,
      );
    return { toegekend: false };
  });
}

export interface OpenAanvraag extends Aanspraak {
  id: string;
  naam: string;
  slug: string;
  email: string;
  toelichting: string | null;
  createdAt: Date;
  /** is the address of the same domain as the website of the organisation? */
  zelfdeDomein: boolean;
}

/** The claims that this person may decide about, oldest first. */
export async function openAanvragen(database: Database, bewerker: Bewerker | null, nu: Date): Promise<OpenAanvraag[]> {
  if (bewerker === null) return [];
  return database.transactie(async (verbinding) => {
    const rijen = await verbinding.rijen<OpenAanvraag>(Prisma.sql`
      SELECT q.id, q.voorziening_id AS "voorzieningId", q.organisatie_id AS "organisatieId", COALESCE(v.naam, o.naam) AS naam, COALESCE(v.slug, o.slug) AS slug, a.email, q.toelichting, q.created_at AS "createdAt",
        COALESCE(lower(substring(COALESCE(o.website, vo.website) FROM '^https?://(?:www\\.)?([^/:]+)')) = split_part(a.email, '@', 2), false) AS "zelfdeDomein"
      FROM aanvraag q JOIN account a ON a.id = q.account_id LEFT JOIN voorziening v ON v.id = q.voorziening_id LEFT JOIN organisatie o ON o.id = q.organisatie_id LEFT JOIN organisatie vo ON vo.id = v.organisatie_id
      WHERE q.status = 'WACHT' ORDER BY q.created_at, q.id LIMIT ${MEESTE_OPEN}`);
    const mijn: OpenAanvraag[] = [];
    for (const rij of rijen) {
      const doel = await doelVan(verbinding, rij, nu);
      if (doel && (await magNu(verbinding, bewerker, 'AANVRAAG_BESLISSEN', doel, nu))) mijn.push(rij);
    }
    return mijn;
  });
}

/**
 * Decides about a claim. Granted, it makes an owner of who asked, or a helper where there is an owner already.
 * @throws Weigering NIET_GEVONDEN when it is decided already
 */
export async function beslisAanvraag(database: Database, bewerker: Bewerker | null, id: string, ja: boolean, antwoord: string | null, site: string, nu: Date): Promise<{ id: string; rol: 'EIGENAAR' | 'HELPER' | null }> {
  if ((antwoord?.length ?? 0) > 500) throw new Ongeldigheid([{ veld: 'antwoord', melding: 'Houd het korter dan 500 tekens.' }]);
  return database.transactie(async (verbinding) => {
    const [aanvraag] = await verbinding.rijen<Aanspraak & { accountId: string; email: string }>(Prisma.sql`SELECT q.voorziening_id AS "voorzieningId", q.organisatie_id AS "organisatieId", q.account_id AS "accountId", a.email FROM aanvraag q JOIN account a ON a.id = q.account_id
      WHERE q.id = ${id}::uuid AND q.status = 'WACHT' FOR UPDATE OF q`);
    const doel = aanvraag && (await doelVan(verbinding, aanvraag, nu));
    const met = await eis(verbinding, bewerker, 'AANVRAAG_BESLISSEN', doel, nu);
    const { voorzieningId, organisatieId, accountId, email } = aanvraag!;
    const rol = ja ? (doel!.heeftEigenaar ? 'HELPER' : 'EIGENAAR') : null;
    if (rol) await verleen(verbinding, { accountId, rol, voorzieningId, organisatieId, verleendDoor: met.rol, grond: 'aanvraag toegekend' }, nu);
    await verbinding.rijen(Prisma.sql`UPDATE aanvraag SET status = ${ja ? 'TOEGEKEND' : 'AFGEWEZEN'}::aanvraag_status, antwoord = ${antwoord?.trim() || null}, besloten_door = ${met.rol}::bewerker_rol, besloten_op = ${nu}::timestamptz WHERE id = ${id}::uuid`);
    const naam = await naamVan(verbinding, { voorzieningId, organisatieId });
    await stelPostOp(
      verbinding,
      {
        sleutel: `aanvraag besloten ${id}`,
        aan: email,
        onderwerp: ja ? `Je kunt ${naam} nu bijhouden` : `Je vraag over ${naam}`,
        delen: [
          ja ? `Je mag ${naam} bijhouden op Voorveldkaart.` : `Je vroeg of je ${naam} mag bijhouden op Voorveldkaart. Dat kan nu niet.`,
          ...(antwoord?.trim() ? ['Dit is het antwoord:', { citaat: antwoord.trim() }] : []),
          ja ? { link: `${site}/beheer`, tekst: 'Ga naar mijn plekken' } : 'Klopt er iets niet aan wat er staat? Op de pagina van de plek kun je dat laten weten.',
        ],
        waarom: 'Je krijgt deze mail omdat je hierom hebt gevraagd.',
      },
      nu,
    );
    return { id, rol };
  });
}
