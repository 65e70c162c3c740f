/** What might be meant while somebody is still typing: themes, listings, organisations, areas and streets of known listings. */
import type { Database } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import { Invoerfout } from '../fouten.ts';
import type { Begrippen } from './begrippen.ts';
import { isStopwoord, normaliseer, stam, woordenVan } from './taal.ts';
import type { Woordenschat } from './woordenschat.ts';
import { controleerTekst, type Sql } from './zoekvraag.ts';

export type SuggestieSoort = 'THEMA' | 'VOORZIENING' | 'ORGANISATIE' | 'GEBIED';

export interface Suggestie {
  soort: SuggestieSoort;
  tekst: string;
  sleutel: string;
  toelichting: string | null;
}

const KORTSTE = 2;
/** A name of an area this much like the text is offered as a typing error of it. */
const LIJKT_OP = 0.45;

/** As a LIKE pattern: begins with this. */
const begin = (woord: string): string => `${woord.replace(/[\\%_]/g, '\\$&')}%`;

/** Themes whose name or a synonym holds every word typed, or its beginning; the theme with most of such names first. */
function themas(begrippen: Begrippen, woorden: string[], hoogstens: number): Suggestie[] {
  const uitkomst: { plek: number; suggestie: Suggestie }[] = [];
  for (const thema of begrippen.alle('THEMA')) {
    let beste = Number.POSITIVE_INFINITY;
    let aantal = 0;
    let gevonden: string | undefined;
    for (const [rang, label] of [...Object.values(thema.namen), ...Object.values(thema.synoniemen).flat()].entries()) {
      const delen = woordenVan(label);
      const past = woorden.every((woord) => delen.some((deel) => deel.startsWith(woord) || (woord.length > 3 && stam(deel) === stam(woord))));
      if (!past) continue;
      aantal += 1;
      const plek = (rang === 0 ? 0 : 1) + delen.length / 10;
      if (plek < beste) {
        beste = plek;
        gevonden = label;
      }
    }
    const naam = thema.namen.nl ?? thema.code;
    if (gevonden !== undefined) uitkomst.push({ plek: beste - aantal, suggestie: { soort: 'THEMA', tekst: naam, sleutel: thema.code, toelichting: gevonden === naam ? null : gevonden } });
  }
  return uitkomst
    .sort((a, b) => a.plek - b.plek)
    .slice(0, hoogstens)
    .map(({ suggestie }) => suggestie);
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
  const woorden = (inhoud.length > 0 ? inhoud : alle).slice(0, 6);
  if (woorden.join('').length < KORTSTE) return [];
  await omgeving.woordenschat.ververs();
  const heel = normaliseer(tekst).trim();
  const laatste = woorden.at(-1)!;
  // earlier words are finished and may hold an error; of the last one only the beginning is there, unless nothing begins so
  const gelezen = woorden.map((woord, plek) => {
    if (plek === woorden.length - 1 && omgeving.woordenschat.beginnendMet(woord, 1).length > 0) return woord;
    return omgeving.woordenschat.verbeter(woord)[0] ?? woord;
  });
  const tsquery = gelezen.map((woord, plek) => (plek === gelezen.length - 1 ? `('${woord}':*A | '${stam(woord)}':A)` : `'${stam(woord)}':AB`)).join(' & ');
  const rijen = await omgeving.database.rijen<Suggestie & { plek: number }>(Prisma.sql`
    (SELECT 'VOORZIENING' AS soort, d.document->>'naam' AS tekst, d.slug AS sleutel, COALESCE(d.document#>>'{locaties,0,gebied,naam}', d.document#>>'{locaties,0,plaats}', d.document#>>'{organisatie,naam}') AS toelichting, 1 AS plek
      FROM zoekdocument d WHERE d.zoekvector @@ ${tsquery}::tsquery AND d.status <> 'GESTOPT' ORDER BY d.sorteernaam LIKE ${begin(heel)} DESC, ts_rank(d.zoekvector, ${tsquery}::tsquery) DESC, d.sorteernaam, d.voorziening_id LIMIT ${first}::int)
    UNION ALL ${gebiedenSql(heel, laatste, first)}
    UNION ALL (SELECT 'ORGANISATIE', o.naam, o.slug, NULL, 3 FROM organisatie o WHERE (lower(o.naam) LIKE ${begin(heel)} OR lower(o.naam) LIKE ${`% ${begin(heel)}`}) ORDER BY o.naam COLLATE "C", o.id LIMIT 3)`);
  const perSoort = (soort: SuggestieSoort) => rijen.filter((rij) => rij.soort === soort).map(({ soort: s, tekst: t, sleutel, toelichting }) => ({ soort: s, tekst: t, sleutel, toelichting }));
  const uit = [...themas(omgeving.begrippen, gelezen, 3), ...perSoort('GEBIED').slice(0, 3), ...perSoort('VOORZIENING'), ...perSoort('ORGANISATIE')];
  return uit.slice(0, first);
}

/** Areas by name: the whole text or its last word, typing errors allowed by trigram. */
export function gebiedenSql(heel: string, laatste: string, hoogstens: number): Sql {
  return Prisma.sql`(SELECT 'GEBIED' AS soort, g.naam AS tekst, g.code AS sleutel, (SELECT o.naam FROM gebied_ligging gl JOIN gebied o ON o.id = gl.in_gebied_id JOIN gebiedssoort os ON os.code = o.soort WHERE gl.gebied_id = g.id AND lower(o.naam) <> lower(g.naam) ORDER BY os.rang LIMIT 1) AS toelichting, 2 AS plek
    FROM gebied g JOIN gebiedssoort s ON s.code = g.soort WHERE g.geldig_tot IS NULL AND (lower(g.naam) LIKE ${begin(heel)} OR lower(g.naam) LIKE ${begin(laatste)} OR (lower(g.naam) % ${heel} AND similarity(lower(g.naam), ${heel}) >= ${LIJKT_OP}::float8))
    ORDER BY lower(g.naam) = ${heel} DESC, lower(g.naam) LIKE ${begin(heel)} DESC, (g.grens IS NOT NULL) DESC, similarity(lower(g.naam), ${heel}) DESC, s.rang, g.inwoners DESC NULLS LAST, g.naam COLLATE "C", g.code LIMIT ${hoogstens}::int)`;
}
