/** What happens to a listing or organisation when its last owner goes: nothing is left without somebody who knows of it. */
import type { Verbinding } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import { doelVanOrganisatie, doelVanVoorziening, verleen } from './mandaten.ts';
import { stelPostOp } from './post.ts';
import type { Mandaat } from './rechten.ts';
import { wieHoudtBij, wieZietToe } from './wie.ts';

/**
 * Looks for who comes next, in the transaction that ended this mandate. Its helper of longest standing becomes the owner; without a helper
 * the supporters of the area, or else its moderators, or else the administrators, are told that nobody keeps it. Nothing happens while it has another owner.
 * @param site address of the site, for the links in mails
 */
export async function zoekOpvolger(verbinding: Verbinding, gestopt: Mandaat, site: string, nu: Date): Promise<void> {
  if (gestopt.rol !== 'EIGENAAR') return;
  const { voorzieningId, organisatieId } = gestopt;
  // one owner goes at a time, so that two who go at once do not each count on the other
  const [wat] = await verbinding.rijen<{ naam: string }>(
    voorzieningId !== null ? Prisma.sql`SELECT naam FROM voorziening WHERE id = ${voorzieningId}::uuid FOR UPDATE` : Prisma.sql`SELECT naam FROM organisatie WHERE id = ${organisatieId}::uuid FOR UPDATE`,
  );
  const doel = voorzieningId !== null ? await doelVanVoorziening(verbinding, voorzieningId, nu) : await doelVanOrganisatie(verbinding, organisatieId!, nu);
  if (!wat || !doel || doel.heeftEigenaar) return;
  const [helper] = await wieHoudtBij(verbinding, doel, ['HELPER'], nu);
  const sleutel = `opvolging ${gestopt.id}`;
  if (helper) {
    await verbinding.rijen(Prisma.sql`UPDATE mandaat SET ingetrokken_op = ${nu}::timestamptz WHERE account_id = ${helper.accountId} AND rol = 'HELPER' AND ingetrokken_op IS NULL AND (voorziening_id, organisatie_id) IS NOT DISTINCT FROM (${voorzieningId}::uuid, ${organisatieId}::uuid)`);
    await verleen(verbinding, { accountId: helper.accountId, rol: 'EIGENAAR', voorzieningId, organisatieId, verleendDoor: 'EIGENAAR', grond: 'was helper toen de laatste eigenaar stopte' }, nu);
    await stelPostOp(
      verbinding,
      {
        sleutel,
        aan: helper.email,
        onderwerp: `Je bent nu eigenaar van ${wat.naam}`,
        delen: [`De eigenaar van “${wat.naam}” is gestopt. Jij hielp al mee. Daarom ben jij nu de eigenaar: jij beslist wat er op de kaart staat, en je kunt zelf weer een helper vragen.`, { link: `${site}/beheer`, tekst: 'Naar mijn plekken' }, 'Wil je dit niet? Dan kun je het op die pagina doorgeven aan iemand anders, of stoppen.'],
        waarom: `Je krijgt deze mail omdat je helper was van “${wat.naam}” op de Voorveldkaart.`,
      },
      nu,
    );
    return;
  }
  for (const { accountId, email } of await wieZietToe(verbinding, doel, ['ONDERSTEUNER', 'MODERATOR', 'BEHEERDER'], nu))
    await stelPostOp(
      verbinding,
      {
        sleutel: `${sleutel} ${accountId}`,
        aan: email,
        onderwerp: `Niemand houdt ${wat.naam} meer bij`,
        delen: [`De laatste eigenaar van “${wat.naam}” is gestopt, en er is geen helper. Ken jij iemand die deze plek kan bijhouden? Vraag diegene om op de kaart te zeggen: “Dit is onze plek.”`, { link: `${site}/toezicht`, tekst: 'Bekijk wat aandacht vraagt' }],
        waarom: 'Je krijgt deze mail omdat je in dit gebied meekijkt op de Voorveldkaart.',
      },
      nu,
    );
}
