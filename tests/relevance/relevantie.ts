/**
 * Prints how good the answers to judged questions are: npm run relevance
 * --set=eerste,apart  only these sets      --slecht=0.6  shows what was found for questions below this      --vraag=schulden  only this question
 * On a fresh embedded database with the seed, or on the one of DATABASE_URL as it is.
 */
import { parseArgs } from 'node:util';
import { leesZaaigoed } from '../../seed/lezen.ts';
import { zaai } from '../../seed/zaaien.ts';
import { openIngebed } from '../../server/database/ingebed.ts';
import { migreer } from '../../server/database/migraties.ts';
import { openPostgres } from '../../server/database/postgres.ts';
import { onderhoudZoeken } from '../../server/zoeken/indexeren.ts';
import { gemiddelde, leesBeoordeeld, meet, type Uitslag } from './oordelen.ts';

const { values: opties } = parseArgs({ options: { set: { type: 'string' }, slecht: { type: 'string' }, vraag: { type: 'string' } } });
const sets = opties.set?.split(',');
const vragen = leesBeoordeeld().filter(({ set, vraag }) => (!sets || sets.includes(set)) && (!opties.vraag || vraag.includes(opties.vraag)));

const url = process.env.DATABASE_URL;
const database = url ? await openPostgres(url, 2) : await openIngebed(undefined);
try {
  await migreer(database, 'prisma/migrations');
  await zaai(database, () => leesZaaigoed('seed'));
  await onderhoudZoeken(database);
  const uitslagen = await meet(database, vragen, new Date());
  const regel = (naam: string, deel: Uitslag[]) =>
    console.log(`${naam.padEnd(30)} ${String(deel.length).padStart(5)}   ${gemiddelde(deel.map(({ ndcg }) => ndcg)).toFixed(3)}   ${gemiddelde(deel.map(({ geslaagd }) => Number(geslaagd))).toFixed(3)}`);
  console.log(`${'groep'.padEnd(30)} vragen nDCG@10 geslaagd@3`);
  for (const set of new Set(uitslagen.map((uitslag) => uitslag.set))) {
    const deel = uitslagen.filter((uitslag) => uitslag.set === set);
    for (const groep of new Set(deel.map((uitslag) => uitslag.groep))) regel(`${set}: ${groep}`, deel.filter((uitslag) => uitslag.groep === groep));
    regel(`${set}: alles`, deel);
  }
  regel('alles', uitslagen);
  for (const { vraag, ndcg, gevonden, totaal } of uitslagen.filter((uitslag) => opties.vraag || uitslag.ndcg < Number(opties.slecht ?? 0)))
    console.log(`\n${ndcg.toFixed(2)}  ${vraag}  (${totaal})\n${gevonden.map(({ sleutel, graad }) => `        ${graad} ${sleutel}`).join('\n')}`);
} finally {
  await database.sluit();
}
