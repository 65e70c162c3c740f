/** Listings that may be the same as one that is being made: by name, by a place within 100 metres, by a way to reach it. Only what anybody may see takes part. */
import type { Verbinding } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import { puntSql } from './zoekvraag.ts';

/** This close counts as the same place. */
export const DICHTBIJ_METER = 100;
/** Names this much alike (trigrams, 0 to 1) may be the same name. */
const LIJKT_OP = 0.5;
/** Beside a place that is the same a little likeness is enough: many initiatives share a building. */
const LIJKT_EEN_BEETJE = 0.2;
const MEESTE = 10;

export type Dubbelreden = 'NAAM' | 'ADRES' | 'CONTACT';

export interface MogelijkDubbel {
  id: string;
  slug: string;
  naam: string;
  samenvatting: string;
  redenen: Dubbelreden[];
}

export interface Kenmerken {
  /** the listing itself, when it exists */
  id: string | null;
  /** its name and other names */
  namen: readonly string[];
  themas: readonly string[];
  /** public places that are pointed at exactly */
  punten: readonly { lat: number; lon: number }[];
  contacten: readonly string[];
}

/** Listings that may be the same, the most alike first; at most 10. */
export async function zoekDubbelen(verbinding: Verbinding, { id, namen, themas, punten, contacten }: Kenmerken): Promise<MogelijkDubbel[]> {
  const gelijkend = namen.map((naam) => Prisma.sql`SELECT v.id AS voorziening_id FROM voorziening v WHERE ${naam.toLowerCase()} <% voorziening_namen(v.naam, v.aliassen)`);
  const nabij = punten.map((punt) => Prisma.sql`SELECT vl.voorziening_id FROM locatie l JOIN voorziening_locatie vl ON vl.locatie_id = l.id WHERE l.zichtbaarheid = 'OPENBAAR' AND l.precisie = 'GEBOUW' AND ST_DWithin(l.punt, ${puntSql(punt)}::geography, ${DICHTBIJ_METER}::float8)`);
  const leeg = Prisma.sql`SELECT NULL::uuid AS voorziening_id WHERE FALSE`;
  return verbinding.rijen<MogelijkDubbel>(Prisma.sql`
    WITH op_naam AS (${Prisma.join(gelijkend.length > 0 ? gelijkend : [leeg], ' UNION ')}),
    op_plek AS (${Prisma.join(nabij.length > 0 ? nabij : [leeg], ' UNION ')}),
    op_contact AS (SELECT c.voorziening_id FROM contact c WHERE contact_kern(c.waarde) = ANY(ARRAY(SELECT contact_kern(w) FROM unnest(${[...contacten]}::text[]) w)) AND c.voorziening_id IS NOT NULL AND c.soort <> 'POST' AND NOT c.persoonlijk AND contact_kern(c.waarde) <> ''),
    kandidaat AS (
      SELECT v.id, v.slug, v.naam, v.samenvatting, v.id IN (SELECT voorziening_id FROM op_plek) AS plek, v.id IN (SELECT voorziening_id FROM op_contact) AS contact,
        (SELECT max(similarity(lower(eigen), lower(ander))) FROM unnest(v.naam || v.aliassen) eigen, unnest(${[...namen]}::text[]) ander) AS gelijkenis,
        EXISTS (SELECT FROM voorziening_begrip vb WHERE vb.voorziening_id = v.id AND vb.lijst = 'THEMA' AND vb.begrip_code = ANY(${[...themas]}::text[])) AS thema
      FROM voorziening v WHERE v.id IN (SELECT voorziening_id FROM op_naam UNION SELECT voorziening_id FROM op_plek UNION SELECT voorziening_id FROM op_contact) AND v.verborgen_op IS NULL AND v.status <> 'GESTOPT' AND v.id IS DISTINCT FROM ${id}::uuid
    )
    SELECT id, slug, naam, samenvatting, array_remove(ARRAY[CASE WHEN gelijkenis >= ${LIJKT_OP}::float4 THEN 'NAAM' END, CASE WHEN plek THEN 'ADRES' END, CASE WHEN contact THEN 'CONTACT' END], NULL) AS redenen
    FROM kandidaat WHERE gelijkenis >= ${LIJKT_OP}::float4 OR contact OR (plek AND (thema OR gelijkenis >= ${LIJKT_EEN_BEETJE}::float4))
    ORDER BY (gelijkenis >= ${LIJKT_OP}::float4)::int + contact::int + plek::int DESC, gelijkenis DESC, naam, id LIMIT ${MEESTE}::int`);
}
