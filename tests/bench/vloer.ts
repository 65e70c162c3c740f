/**
 * The floor: what the same answers cost without GraphQL, checks, or our code. Hand-written node:http, one prepared statement
 * per request over a pool of the same size, rows written out as JSON. Its SQL is written by hand and must stay at least as
 * good as ours: bench.ts checks that both give the same results in the same order.
 */
import { createServer } from 'node:http';
import pg from 'pg';
import { GEWICHTEN } from '../../server/zoeken/gewichten.ts';
import { dezeWeek, vers } from '../../server/zoeken/tekstscore.ts';
import { OVERAL } from '../../server/zoeken/zoekvraag.ts';
import type { Vloervraag } from './vragen.ts';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: Number(process.env.DATABASE_POOL ?? 16), options: '-c jit=off -c max_parallel_workers_per_gather=0 -c work_mem=32MB', application_name: 'vloer' });
// a connection that breaks while idle is replaced
pool.on('error', () => {});

/** The columns of a result; $1 and $2 are the point, $3 the radius, $4 the time. Name, summary and organisation are read from the document here: in SQL that was tried, and is slower. */
const RESULTAAT = `d.voorziening_id AS id, d.slug, d.soort, d.status, d.document, ST_Distance(d.plek, p.punt) AS afstand, d.open_perioden @> $4::timestamptz AS "nuOpen",
  (SELECT json_build_object('begin', lower(r), 'eind', upper(r)) FROM unnest(d.open_perioden) r WHERE upper(r) > $4::timestamptz ORDER BY lower(r) LIMIT 1) AS "volgendMoment"`;
const PUNT = 'ST_SetSRID(ST_MakePoint($1::float8, $2::float8), 4326)';
const BEREIKT = `(d.werkgebied_ids && (SELECT array_append(COALESCE(array_agg(g.id), '{}'), '${OVERAL}'::uuid) FROM gebied g WHERE ST_Covers(g.grens, ${PUNT})) OR ST_Covers(d.werkvlak, ${PUNT}))`;
const BINNEN = `ST_DWithin(d.plek, ${PUNT}::geography, $3::float8)`;

/** The index orders on a sphere, which is at most half a percent off: it says how far to look, and what lies there is ordered exactly. */
const NABIJ = `WITH bereik AS MATERIALIZED (
    SELECT CASE WHEN count(*) < 21 THEN $3::float8 ELSE LEAST($3::float8, max(bol) * 1.01) END AS meter
    FROM (SELECT d.plek <-> ${PUNT}::geography AS bol FROM zoekdocument d WHERE d.status <> 'GESTOPT' AND d.plek && _ST_Expand(${PUNT}::geography, $3::float8) ORDER BY d.plek <-> ${PUNT}::geography LIMIT 21) n
  ), dichtbij AS MATERIALIZED (
    SELECT d.voorziening_id, ST_Distance(d.plek, ${PUNT}::geography) AS waarde FROM zoekdocument d WHERE d.status <> 'GESTOPT' AND ST_DWithin(d.plek, ${PUNT}::geography, (SELECT meter FROM bereik)) ORDER BY 2, 1 LIMIT 21
  ), elders AS MATERIALIZED (
    SELECT d.voorziening_id, 'Infinity'::float8 AS waarde FROM zoekdocument d WHERE (SELECT count(*) FROM dichtbij) < 21 AND d.status <> 'GESTOPT' AND ${BEREIKT} AND ${BINNEN} IS NOT TRUE ORDER BY 1 LIMIT 21
  )
  SELECT ${RESULTAAT}, x.waarde FROM (SELECT * FROM dichtbij UNION ALL SELECT * FROM elders ORDER BY waarde, voorziening_id LIMIT 21) x JOIN zoekdocument d USING (voorziening_id), (SELECT ${PUNT}::geography AS punt) p ORDER BY x.waarde, x.voorziening_id`;

const plus = (delen: string[]): string => delen.join(' + ');
/** How many lexemes give points, and how many words are counted: with these a statement is made once. */
interface Maat {
  punten: number;
  woorden: number;
}

/** $5 is what a listing must hold, $6 whether somebody wants to do something; then per part its tsquery and weight. */
const deel = (eerste: number, aantal: number) => Array.from({ length: aantal }, (_, plek) => ({ tsquery: `$${eerste + 2 * plek}::tsquery`, gewicht: `$${eerste + 1 + 2 * plek}::float8` }));
const TREFT = 'd.zoekvector @@ $5::tsquery';
const STATUS = Object.entries(GEWICHTEN.status).map(([status, waarde]) => `WHEN '${status}' THEN ${waarde}`).join(' ');
const score = ({ punten, woorden }: Maat): string => `round((-(${plus(deel(7, punten).map(({ tsquery, gewicht }) => `ts_rank('{${GEWICHTEN.velden.join(',')}}', d.zoekvector, ${tsquery}) * ${gewicht}`))})
  ${woorden > 0 ? `* (${1 - GEWICHTEN.dekking} + ${GEWICHTEN.dekking} * (${plus(deel(7 + 2 * punten, woorden).map(({ tsquery, gewicht }) => `CASE WHEN d.zoekvector @@ ${tsquery} THEN ${gewicht} ELSE 0 END`))}))` : ''}
  * CASE WHEN (d.soort = 'VRIJWILLIGERSPLEK') = $6::boolean THEN 1 WHEN $6::boolean THEN ${GEWICHTEN.initiatiefBijIetsDoen} ELSE ${GEWICHTEN.plekOngevraagd} END * CASE d.status ${STATUS} ELSE 1 END
  * CASE WHEN d.zonder_aanmelding THEN ${GEWICHTEN.zoBinnenlopen} ELSE 1 END * CASE WHEN d.open_perioden && '${dezeWeek(new Date())}'::tstzrange THEN ${GEWICHTEN.dezeWeek} ELSE 1 END * CASE WHEN d.stand_van >= '${vers(new Date())}'::date THEN 1 ELSE ${GEWICHTEN.nietVers} END
  * CASE WHEN d.plek IS NOT NULL AND ${BINNEN} THEN 1 - ${1 - GEWICHTEN.aanDeRand} * ST_Distance(d.plek, ${PUNT}::geography) / $3::float8 ELSE ${GEWICHTEN.komtNaarJeToe} END
  * CASE WHEN d.bevestigd THEN 1 ELSE ${GEWICHTEN.nietBevestigd} END * CASE WHEN d.zonder_indicatie IS FALSE THEN ${GEWICHTEN.alleenMetIndicatie} ELSE 1 END)::numeric, 8)`;

const tekst = (maat: Maat): string => `WITH beste AS MATERIALIZED (
    SELECT d.voorziening_id, ${score(maat)} AS waarde FROM zoekdocument d WHERE d.status <> 'GESTOPT' AND ${TREFT} AND (${BINNEN} OR ${BEREIKT}) ORDER BY 2, 1 LIMIT 21
  ) SELECT ${RESULTAAT}, x.waarde FROM beste x JOIN zoekdocument d USING (voorziening_id), (SELECT ${PUNT}::geography AS punt) p ORDER BY x.waarde, x.voorziening_id`;

/** Filters and counts over one reading of what matches; each list counted without its own filter. */
function filters(maat: Maat): string {
  const doelgroep = `$${7 + 2 * (maat.punten + maat.woorden)}::text[]`;
  const lijst = (naam: string, kolom: string, waar: string) => `SELECT '${naam}' AS facet, code, count(*)::int AS aantal FROM basis, unnest(${kolom}) code WHERE ${waar} GROUP BY code`;
  const feit = (naam: string, kolom: string, waar: string) => `SELECT '${naam}', COALESCE(${kolom}::text, 'onbekend'), count(*)::int FROM basis WHERE ${waar} GROUP BY 2`;
  return `WITH basis AS MATERIALIZED (
    SELECT d.voorziening_id, d.soort, d.status, d.themas, d.doelgroepen, d.functies, d.soort_plek, d.iedereen_welkom, d.gratis, d.zonder_indicatie, d.zonder_aanmelding, d.rolstoel, d.plaats_vrij, d.open_perioden @> $4::timestamptz AS nu_open,
      d.soort IN ('INITIATIEF', 'WIJKTEAM') AS s, d.iedereen_welkom IS TRUE OR d.doelgroepen && ${doelgroep} AS g, d.gratis IS TRUE AS k, d.status <> 'GESTOPT' AS t, ${score(maat)} AS waarde
    FROM zoekdocument d WHERE ${TREFT} AND (${BINNEN} OR ${BEREIKT})
  ), beste AS MATERIALIZED (SELECT voorziening_id, waarde FROM basis WHERE s AND g AND k AND t ORDER BY waarde, voorziening_id LIMIT 21)
  SELECT (SELECT json_agg(r ORDER BY r.waarde, r.id) FROM (SELECT ${RESULTAAT}, x.waarde FROM beste x JOIN zoekdocument d USING (voorziening_id), (SELECT ${PUNT}::geography AS punt) p) r) AS rijen,
    (SELECT json_agg(f) FROM (
      ${lijst('soorten', 'ARRAY[soort::text]', 'g AND k AND t')} UNION ALL ${lijst('themas', 'themas', 's AND g AND k AND t')} UNION ALL ${lijst('doelgroepen', 'doelgroepen', 's AND k AND t AND iedereen_welkom IS NOT TRUE')} UNION ALL ${lijst('functies', 'functies', 's AND g AND k AND t')}
      UNION ALL ${lijst('soortenPlek', 'soort_plek', 's AND g AND k AND t')} UNION ALL ${lijst('statussen', 'ARRAY[status::text]', 's AND g AND k')}
      UNION ALL ${feit('gratis', 'gratis', 's AND g AND t')} UNION ALL ${feit('zonderIndicatie', 'zonder_indicatie', 's AND g AND k AND t')} UNION ALL ${feit('zonderAanmelding', 'zonder_aanmelding', 's AND g AND k AND t')} UNION ALL ${feit('rolstoel', 'rolstoel', 's AND g AND k AND t')}
      UNION ALL ${feit('plaatsVrij', 'plaats_vrij', 's AND g AND k AND t')} UNION ALL ${feit('nuOpen', 'nu_open', 's AND g AND k AND t')}
      UNION ALL SELECT 'iedereen', '', count(*)::int FROM basis WHERE s AND k AND t AND iedereen_welkom UNION ALL SELECT 'totaal', '', count(*)::int FROM basis WHERE s AND g AND k AND t) f) AS facetten`;
}

/** Every point in the box, gathered by its cell at level $5. Counts that are kept beforehand, as ours are, would be more than one statement by hand: this is the one row in which the floor may be slower. */
const VAK = 'ST_MakeEnvelope($1::float8, $2::float8, $3::float8, $4::float8, 4326)';
const KAART = `WITH cellen AS MATERIALIZED (
    SELECT p.rij >> (22 - $5::int) AS rij, p.kolom >> (22 - $5::int) AS kolom, avg(ST_Y(p.punt)) AS lat, avg(ST_X(p.punt)) AS lon, min(ST_X(p.punt)) AS west, min(ST_Y(p.punt)) AS zuid, max(ST_X(p.punt)) AS oost, max(ST_Y(p.punt)) AS noord, count(*)::int AS aantal
    FROM kaartpunt p WHERE p.punt && ${VAK} AND ST_X(p.punt) BETWEEN $1::float8 AND $3::float8 AND ST_Y(p.punt) BETWEEN $2::float8 AND $4::float8 AND p.status <> 'GESTOPT' GROUP BY 1, 2
  )
  SELECT c.*, v.voorzieningen FROM cellen c LEFT JOIN LATERAL (
    SELECT json_agg(json_build_object('id', x.voorziening_id, 'slug', x.slug, 'naam', x.naam, 'soort', x.soort, 'precisie', x.precisie)) AS voorzieningen FROM (
      SELECT p.voorziening_id, p.slug, p.naam, p.soort, p.precisie FROM kaartpunt p
      WHERE c.oost - c.west < 0.00001 AND c.noord - c.zuid < 0.00001 AND p.punt && ST_MakeEnvelope(c.west, c.zuid, c.oost, c.noord, 4326) AND p.status <> 'GESTOPT' ORDER BY p.sorteernaam, p.voorziening_id LIMIT 50) x
  ) v ON TRUE ORDER BY c.rij, c.kolom`;

const EEN = 'SELECT document::text FROM zoekdocument WHERE slug = $1';

const gemaakt = new Map<string, string>();
/** The text of a statement of this size, made once. */
function opdracht(soort: 'tekst' | 'filters', maat: Maat): { name: string; text: string } {
  const name = `${soort}${maat.punten}-${maat.woorden}`;
  let text = gemaakt.get(name);
  if (text === undefined) {
    text = soort === 'tekst' ? tekst(maat) : filters(maat);
    gemaakt.set(name, text);
  }
  return { name, text };
}

interface Rij {
  document: { naam: string; samenvatting: string; organisatie: unknown };
}

/** Of each document the three facts that a list shows. */
const kort = (rijen: Rij[] | null) => rijen?.map(({ document, ...rij }) => ({ ...rij, naam: document.naam, samenvatting: document.samenvatting, organisatie: document.organisatie }));

/** The body of the answer. */
async function antwoord(vraag: Vloervraag): Promise<string> {
  const plaats = [vraag.lon, vraag.lat, vraag.straalMeter, new Date().toISOString()];
  switch (vraag.soort) {
    case 'nabij':
      return JSON.stringify(kort((await pool.query({ name: 'nabij', text: NABIJ, values: plaats })).rows));
    case 'tekst':
    case 'filters': {
      const { voorwaarde, punten, woorden, ietsDoen } = vraag.gelezen!;
      const maat = { punten: punten.length, woorden: woorden.length };
      const values = [...plaats, voorwaarde, ietsDoen, ...[...punten, ...woorden].flatMap(({ tsquery, gewicht }) => [tsquery, gewicht])];
      if (vraag.soort === 'tekst') return JSON.stringify(kort((await pool.query({ ...opdracht('tekst', maat), values })).rows));
      const { rijen, facetten } = (await pool.query({ ...opdracht('filters', maat), values: [...values, [vraag.doelgroep]] })).rows[0];
      return JSON.stringify({ rijen: kort(rijen), facetten });
    }
    case 'kaart':
      return JSON.stringify((await pool.query({ name: 'kaart', text: KAART, values: [vraag.west, vraag.zuid, vraag.oost, vraag.noord, vraag.niveau] })).rows);
    case 'een':
      return (await pool.query({ name: 'een', text: EEN, values: [vraag.slug] })).rows[0].document;
  }
}

const server = createServer((verzoek, uit) => {
  const stukken: Buffer[] = [];
  verzoek.on('data', (stuk: Buffer) => stukken.push(stuk));
  verzoek.on('end', () => {
    antwoord(JSON.parse(Buffer.concat(stukken).toString()) as Vloervraag).then(
      (lichaam) => {
        uit.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(lichaam) }).end(lichaam);
      },
      (fout: Error) => uit.writeHead(500).end(fout.message),
    );
  });
});
server.listen(0, '127.0.0.1', () => {
  const adres = server.address();
  process.stdout.write(`Klaar: http://127.0.0.1:${typeof adres === 'object' ? adres?.port : ''}\n`);
});
process.once('SIGTERM', () => process.exit(0));
