/** A question of words as SQL on zoekdocument (alias d): which listings answer it, how well, and which of its words each holds. */
import { Prisma } from '../database/prisma/client.ts';
import { DAG_MS } from '../tijd/rooster.ts';
import { GEWICHTEN } from './gewichten.ts';
import { alsTsquery, type Tekstvraag } from './tekstvraag.ts';
import type { Sql } from './zoekvraag.ts';

const STATUSSEN = Prisma.raw(Object.entries(GEWICHTEN.status).map(([status, deel]) => `WHEN '${status}' THEN ${deel}`).join(' '));

/** As the index answers it: one boolean query, so that no listing is read to be counted out. */
export const tekstVoorwaarde = ({ voorwaarde }: Tekstvraag): Sql => Prisma.sql`d.zoekvector @@ ${voorwaarde}::tsquery`;

/** How many words, to undo that ts_rank takes the mean of them. */
export const aantalWoorden = (lexemen: string[]): number => new Set(lexemen.flatMap((lexeem) => lexeem.match(/'[^']+'(:\*)?/g) ?? [])).size;

/** Relevance, higher is better: words and themes by where they stand, and then what was named, what was asked for and whether it is there. */
export function tekstScore({ groepen, punten, plaats, ietsDoen }: Tekstvraag, nu: Date): Sql {
  const som = Prisma.join(
    punten.map(({ lexemen, gewicht }) => Prisma.sql`ts_rank(${GEWICHTEN.velden}::float4[], d.zoekvector, ${lexemen.join(' | ')}::tsquery) * ${gewicht * aantalWoorden(lexemen)}::float8`),
    ' + ',
  );
  // more of the question counts more than one word of it several times
  const delen = groepen.filter((groep) => !groep.plaats);
  const geheel = delen.reduce((totaal, { aandeel }) => totaal + aandeel, 0);
  const dekking =
    delen.length > 1
      ? Prisma.sql` * (${1 - GEWICHTEN.dekking}::float8 + ${GEWICHTEN.dekking / geheel}::float8 * (${Prisma.join(delen.map((groep) => Prisma.sql`CASE WHEN d.zoekvector @@ ${alsTsquery(groep)}::tsquery THEN ${groep.aandeel}::float8 ELSE 0 END`), ' + ')}))`
      : Prisma.empty;
  const opPlaats = plaats
    ? Prisma.sql` * CASE WHEN d.zoekvector @@ ${plaats.erin}::tsquery THEN ${GEWICHTEN.inGenoemdePlaats}::float8 WHEN d.zoekvector @@ ${plaats.ervoor}::tsquery THEN ${GEWICHTEN.voorGenoemdePlaats}::float8 ELSE 1 END`
    : Prisma.empty;
  return Prisma.sql`(${som})${dekking}${opPlaats} * CASE WHEN (d.soort = 'VRIJWILLIGERSPLEK') = ${ietsDoen} THEN 1 ELSE ${ietsDoen ? GEWICHTEN.initiatiefBijIetsDoen : GEWICHTEN.plekOngevraagd}::float8 END * CASE d.status ${STATUSSEN} ELSE 1 END
    * CASE WHEN d.zonder_aanmelding THEN ${GEWICHTEN.zoBinnenlopen}::float8 ELSE 1 END * CASE WHEN d.open_perioden && ${dezeWeek(nu)}::tstzrange THEN ${GEWICHTEN.dezeWeek}::float8 ELSE 1 END * CASE WHEN d.stand_van >= ${vers(nu)}::date THEN 1 ELSE ${GEWICHTEN.nietVers}::float8 END`;
}

/** From the begin of today, so that the order stays the same all day. */
export const dezeWeek = (nu: Date): string => `[${nu.toISOString().slice(0, 10)}T00:00Z,${new Date(nu.getTime() + 7 * DAG_MS).toISOString().slice(0, 10)}T00:00Z)`;
/** What was known to be true on this day or later is fresh. */
export const vers = (nu: Date): string => new Date(nu.getTime() - GEWICHTEN.versDagen * DAG_MS).toISOString().slice(0, 10);

/** One boolean per word of the question: is it in the listing? */
export const gevondenWoorden = ({ groepen }: Tekstvraag): Sql => Prisma.sql`ARRAY[${Prisma.join(groepen.map((groep) => Prisma.sql`d.zoekvector @@ ${alsTsquery(groep)}::tsquery`))}]`;
