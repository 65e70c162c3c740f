/** What might be meant while somebody is still typing: themes, listings, organisations, areas, and streets and postcodes of known listings. */
import type { Database } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import { Invoerfout } from '../fouten.ts';
import type { Begrippen } from './begrippen.ts';
import { isStopwoord, woordenVan } from './taal.ts';
import type { Themanaam } from './themanamen.ts';
import type { Woordenschat } from './woordenschat.ts';
import { controleerTekst, type Sql } from './zoekvraag.ts';

export type SuggestieSoort = 'THEMA' | 'VOORZIENING' | 'ORGANISATIE' | 'GEBIED' | 'STRAAT' | 'POSTCODE';

export interface Suggestie {
  soort: SuggestieSoort;
  tekst: string;
  sleutel: string;
  toelichting: string | null;
  /** of a street or postcode, rounded to about 100 metres */
  lat: number | null;
  lon: number | null;
}

const KORTSTE = 2;
const KORTSTE_STRAAT = 3;
const KORTSTE_DEEL = 3;
const MEESTE_WOORDEN = 6;
const MEESTE_ORGANISATIES = 6;
/** A name of an area this much like the text is offered as a typing error of it. */
const LIJKT_OP = 0.45;
/** Looked at for words that stand apart in a name, and for addresses in one street: so many and no more. */
const HOOGSTENS_BEKEKEN = 200;

/** As a LIKE pattern: begins with this. */
const begin = (woord: string): string => `${woord.replace(/[\\%_]/g, '\\$&')}%`;
/**
 * Begins with this, as a range that an index in the order of the bytes gives. As subqueries, so that the planner does not look at the
 * text itself: the plan is the same for all, and PostgreSQL makes it once instead of at every letter.
 */
const begintMet = (kolom: Sql, tekst: string): Sql => Prisma.sql`${kolom} >= (SELECT ${tekst}) AND ${kolom} < (SELECT ${`${tekst}\u{10FFFF}`})`;
const hoogstens = (aantal: number): Sql => Prisma.sql`LIMIT (SELECT ${aantal}::int)`;

/** A theme, with the synonym that was typed when that is not its name. */
function alsThema({ thema, label }: Themanaam): Suggestie {
  const naam = thema.namen.nl ?? thema.code;
  return { soort: 'THEMA', tekst: naam, sleutel: thema.code, toelichting: label === naam ? null : label, lat: null, lon: null };
}

/**
 * Listings with a name or alias that goes on as typed: from its beginning first, then from a word further on, then with all words in any order.
 * @param teksten what was typed, and how it is read when that differs
 */
function voorzieningenSql(teksten: string[], woorden: string[], first: number): Sql {
  const namen = teksten.flatMap((tekst, welke) =>
    [Prisma.sql`n.voorop`, Prisma.sql`NOT n.voorop`].map((voorop, verderop) => Prisma.sql`(SELECT n.voorziening_id, n.begin, ${2 * welke + verderop}::int AS rang FROM zoeknaam n WHERE ${voorop} AND ${begintMet(Prisma.sql`n.begin`, tekst)} ORDER BY n.begin, n.voorziening_id ${hoogstens(first)})`),
  );
  const [langste, ...andere] = woorden.toSorted((a, b) => b.length - a.length);
  const los =
    andere.length === 0
      ? []
      : [
          Prisma.sql`(SELECT d.voorziening_id, d.sorteernaam, 4 FROM (${Prisma.join([Prisma.sql`n.voorop`, Prisma.sql`NOT n.voorop`].map((voorop) => Prisma.sql`(SELECT n.voorziening_id FROM zoeknaam n WHERE ${voorop} AND ${begintMet(Prisma.sql`n.begin`, langste!)} ORDER BY n.begin, n.voorziening_id ${hoogstens(HOOGSTENS_BEKEKEN)})`), ' UNION ALL ')}) n JOIN zoekdocument d ON d.voorziening_id = n.voorziening_id
            WHERE ${Prisma.join(andere.map((woord) => Prisma.sql`(' ' || d.sorteernaam) LIKE ${`% ${begin(woord)}`}`), ' AND ')})`,
        ];
  return Prisma.sql`(SELECT 'VOORZIENING' AS soort, x.naam AS tekst, d.slug AS sleutel, COALESCE(x.locaties#>>'{0,gebied,naam}', x.locaties#>>'{0,plaats}', x.organisatie->>'naam') AS toelichting, NULL::float8 AS lat, NULL::float8 AS lon
      FROM (SELECT k.voorziening_id, min(k.rang) AS rang, min(k.begin) AS begin FROM (${Prisma.join([...namen, ...los], ' UNION ALL ')}) k GROUP BY k.voorziening_id ORDER BY 2, 3, 1 ${hoogstens(first)}) k
        JOIN zoekdocument d ON d.voorziening_id = k.voorziening_id CROSS JOIN LATERAL json_to_record(d.document) AS x(naam text, organisatie json, locaties json) WHERE d.status <> 'GESTOPT' ORDER BY k.rang, k.begin, k.voorziening_id)`;
}

/** Organisations with a name or alias that begins so, then those where it goes on so from a later word. */
function organisatiesSql(teksten: string[]): Sql {
  const namen = teksten.flatMap((tekst, welke) =>
    [Prisma.sql`n.voorop`, Prisma.sql`NOT n.voorop`].map((voorop, verderop) => Prisma.sql`(SELECT n.organisatie_id, n.begin, ${2 * welke + verderop}::int AS rang FROM organisatienaam n WHERE ${voorop} AND ${begintMet(Prisma.sql`n.begin`, tekst)} ORDER BY n.begin, n.organisatie_id ${hoogstens(MEESTE_ORGANISATIES)})`),
  );
  return Prisma.sql`(SELECT 'ORGANISATIE', o.naam, o.slug, NULL, NULL::float8, NULL::float8
      FROM (SELECT k.organisatie_id, min(k.rang) AS rang, min(k.begin) AS begin FROM (${Prisma.join(namen, ' UNION ALL ')}) k GROUP BY k.organisatie_id ORDER BY 2, 3, 1 ${hoogstens(MEESTE_ORGANISATIES)}) k
        JOIN organisatie o ON o.id = k.organisatie_id ORDER BY k.rang, k.begin, k.organisatie_id)`;
}

/** Streets and postcodes where a listing with a public address is. */
function adressenSql(tekst: string): Sql[] {
  const postcode = /^([1-9]\d{1,3}) ?([a-z]{0,2})$/.exec(tekst);
  if (!postcode && (tekst.length < KORTSTE_STRAAT || isStopwoord(tekst))) return [];
  const [soort, kolom, waarde] = postcode ? ['POSTCODE', Prisma.sql`l.postcode COLLATE "C"`, `${postcode[1]}${postcode[2]!.toUpperCase()}`] : ['STRAAT', Prisma.sql`lower(l.straat) COLLATE "C"`, tekst];
  return [
    Prisma.sql`(SELECT ${soort}, x.naam, x.naam || COALESCE(', ' || x.plaats, ''), x.plaats, x.lat, x.lon FROM (
      SELECT DISTINCT ON (x.naam, x.plaats) x.* FROM (
        SELECT ${postcode ? Prisma.sql`l.postcode` : Prisma.sql`l.straat`} AS naam, COALESCE(l.plaats, g.naam) AS plaats, round(ST_Y(l.punt::geometry)::numeric, 3)::float8 AS lat, round(ST_X(l.punt::geometry)::numeric, 3)::float8 AS lon, l.id
        FROM locatie l LEFT JOIN gebied g ON g.id = l.gebied_id
        WHERE l.zichtbaarheid = 'OPENBAAR' AND l.punt IS NOT NULL${postcode ? Prisma.sql` AND l.postcode IS NOT NULL` : Prisma.empty} AND ${begintMet(kolom, waarde)}
          AND EXISTS (SELECT FROM voorziening_locatie vl JOIN zoekdocument d ON d.voorziening_id = vl.voorziening_id WHERE vl.locatie_id = l.id)
        ORDER BY ${kolom}, l.id ${hoogstens(HOOGSTENS_BEKEKEN)}) x
      ORDER BY x.naam, x.plaats, x.id) x ORDER BY x.naam COLLATE "C", x.plaats COLLATE "C" LIMIT 3)`,
  ];
}

/** Two words that were typed as one: "giftcity" is "gift city". */
function losVan(woord: string, woordenschat: Woordenschat): string | undefined {
  for (let plek = KORTSTE_DEEL; plek <= woord.length - KORTSTE_DEEL; plek += 1)
    if (woordenschat.staatErgens(woord.slice(0, plek)) && woordenschat.isBegin(woord.slice(plek))) return `${woord.slice(0, plek)} ${woord.slice(plek)}`;
  return undefined;
}

/**
 * Suggestions from two characters on; a typing error in a word is read as the nearest known word.
 * @throws Invoerfout for a text that is empty or too long, or a number outside 1 to 20
 */
export async function suggereer(omgeving: { database: Database; begrippen: Begrippen; woordenschat: Woordenschat }, tekst: string, first: number): Promise<Suggestie[]> {
  controleerTekst('tekst', tekst);
  if (first < 1 || first > 20) throw new Invoerfout('first', 'vraag 1 tot en met 20 suggesties');
  const alle = woordenVan(tekst);
  const inhoud = alle.filter((woord) => !isStopwoord(woord));
  const woorden = (inhoud.join('').length >= KORTSTE ? inhoud : alle).slice(0, MEESTE_WOORDEN);
  if (woorden.join('').length < KORTSTE) return [];
  await Promise.all([omgeving.woordenschat.ververs(), omgeving.woordenschat.plaatsen.ververs()]);
  const heel = alle.join(' ');
  const laatste = woorden.at(-1)!;
  // earlier words are finished and may hold an error; of the last one only the beginning is there, unless nothing begins so
  const gelezen = woorden.map((woord, plek) => {
    // small words are not among the known ones, and no errors
    if (isStopwoord(woord)) return woord;
    if (plek === woorden.length - 1 && omgeving.woordenschat.isBegin(woord)) return woord;
    return omgeving.woordenschat.kent(woord) ? woord : (losVan(woord, omgeving.woordenschat) ?? omgeving.woordenschat.verbeter(woord)[0] ?? woord);
  });
  const teksten = [...new Set([heel, gelezen.join(' ')])];
  const rijen = await omgeving.database.rijen<Suggestie>(
    Prisma.join([voorzieningenSql(teksten, gelezen, first), organisatiesSql(teksten), ...adressenSql(heel)], ' UNION ALL '),
  );
  const perSoort = (soort: SuggestieSoort) => rijen.filter((rij) => rij.soort === soort);
  const gebieden = [...new Map([...new Set([...teksten, ...(laatste.length < KORTSTE || isStopwoord(laatste) ? [] : [laatste])])].flatMap((getypt) => omgeving.woordenschat.plaatsen.begintMet(getypt, 3)).map((gebied) => [gebied.code, gebied])).values()];
  const voorop = [...omgeving.begrippen.themanamen.begintMet(gelezen, 3).map(alsThema), ...gebieden.slice(0, 3).map(({ code, naam, binnen }): Suggestie => ({ soort: 'GEBIED', tekst: naam, sleutel: code, toelichting: binnen, lat: null, lon: null })), ...perSoort('POSTCODE')];
  const organisaties = perSoort('ORGANISATIE');
  const achteraan = [...organisaties.slice(0, 3), ...perSoort('STRAAT').slice(0, 2), ...organisaties.slice(3)];
  // listings leave room for what comes after them, but not more than half
  const plekken = perSoort('VOORZIENING').slice(0, Math.max(first - voorop.length - achteraan.length, Math.ceil(first / 2)));
  return [...voorop, ...plekken, ...achteraan].slice(0, first);
}

/** Areas by name: the whole text or its last word, typing errors allowed by trigram. */
export function gebiedenSql(heel: string, laatste: string, hoogstens: number): Sql {
  return Prisma.sql`(SELECT 'GEBIED' AS soort, g.naam AS tekst, g.code AS sleutel, (SELECT o.naam FROM gebied_ligging gl JOIN gebied o ON o.id = gl.in_gebied_id JOIN gebiedssoort os ON os.code = o.soort WHERE gl.gebied_id = g.id AND lower(o.naam) <> lower(g.naam) ORDER BY os.rang LIMIT 1) AS toelichting, NULL::float8 AS lat, NULL::float8 AS lon
    FROM gebied g JOIN gebiedssoort s ON s.code = g.soort WHERE g.geldig_tot IS NULL AND (lower(g.naam) LIKE ${begin(heel)} OR lower(g.naam) LIKE ${begin(laatste)} OR (lower(g.naam) % ${heel} AND similarity(lower(g.naam), ${heel}) >= ${LIJKT_OP}::float8))
    ORDER BY lower(g.naam) = ${heel} DESC, lower(g.naam) LIKE ${begin(heel)} DESC, (g.grens IS NOT NULL) DESC, similarity(lower(g.naam), ${heel}) DESC, s.rang, g.inwoners DESC NULLS LAST, g.naam COLLATE "C", g.code LIMIT ${hoogstens}::int)`;
}
