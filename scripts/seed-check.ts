/** Checks the seed files without a database: npm run seed:check */
import { leesZaaigoed } from '../seed/lezen.ts';
import { Startfout } from '../server/database/database.ts';

try {
  const { bestanden } = await leesZaaigoed('seed');
  for (const { naam, inhoud } of bestanden) console.log(`${naam}: ${inhoud.voorzieningen.length} voorzieningen, ${inhoud.organisaties.length} organisaties, ${inhoud.locaties.length} locaties`);
} catch (fout) {
  if (!(fout instanceof Startfout)) throw fout;
  console.error(fout.message);
  process.exitCode = 1;
}
