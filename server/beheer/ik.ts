/** What an account knows about itself. */
import type { Verbinding } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import type { Mandaatrol } from './rechten.ts';

/** A mandate as its holder reads it. */
export interface EigenMandaat {
  id: string;
  rol: Mandaatrol;
  /** "Buurthuis de Brug", "wijk Assendorp, thema taal", "de hele regio" */
  waar: string;
  voorzieningId: string | null;
  organisatieId: string | null;
  geldigTot: Date | null;
}

/** E-mail address of an account; undefined when it is gone. */
export async function emailVan(verbinding: Verbinding, accountId: string): Promise<string | undefined> {
  return (await verbinding.rijen<{ email: string }>(Prisma.sql`SELECT email FROM account WHERE id = ${accountId}`))[0]?.email;
}

/** The mandates of an account that are in force, by role. */
export async function eigenMandaten(verbinding: Verbinding, accountId: string, nu: Date): Promise<EigenMandaat[]> {
  return verbinding.rijen<EigenMandaat>(Prisma.sql`
    SELECT m.id, m.rol, m.voorziening_id AS "voorzieningId", m.organisatie_id AS "organisatieId", m.geldig_tot AS "geldigTot",
      COALESCE(NULLIF(concat_ws(', ', v.naam, o.naam, lower(gs.naam) || ' ' || g.naam, 'thema ' || lower(l.tekst)), ''), 'de hele regio') AS waar
    FROM mandaat m
      LEFT JOIN voorziening v ON v.id = m.voorziening_id
      LEFT JOIN organisatie o ON o.id = m.organisatie_id
      LEFT JOIN gebied g ON g.id = m.gebied_id
      LEFT JOIN gebiedssoort gs ON gs.code = g.soort
      LEFT JOIN begrip_label l ON l.lijst = m.lijst AND l.begrip_code = m.thema_code AND l.taal = 'nl' AND l.soort = 'NAAM'
    WHERE m.account_id = ${accountId} AND m.geldig_van <= ${nu}::timestamptz AND (m.geldig_tot IS NULL OR m.geldig_tot > ${nu}::timestamptz) AND m.ingetrokken_op IS NULL
    ORDER BY m.rol, waar, m.id`);
}
