/** Makes everything that is generated: Prisma client, schema.graphql and the client's GraphQL types. With --check: fails when the committed files differ. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

const GEMAAKT = ['server/database/prisma', 'server/database/prisma-pothos.ts', 'schema/schema.graphql', 'web/gql'];

function bestanden(pad) {
  if (!existsSync(pad)) return [];
  try {
    return readdirSync(pad, { withFileTypes: true }).flatMap((deel) => bestanden(join(pad, deel.name)));
  } catch {
    return [pad];
  }
}

const stand = () => new Map(GEMAAKT.flatMap(bestanden).sort().map((pad) => [pad, createHash('sha256').update(readFileSync(pad)).digest('hex')]));

function draai(opdracht, omgeving = {}) {
  const [programma, ...argumenten] = opdracht.split(' ');
  const uitslag = spawnSync(process.execPath, [join('node_modules', '.bin', programma), ...argumenten], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, PATH: `${resolve('node_modules', '.bin')}${delimiter}${process.env.PATH}`, ...omgeving }, encoding: 'utf8' });
  if (uitslag.status !== 0) {
    process.stderr.write(`${uitslag.stdout}${uitslag.stderr}\n"${opdracht}" mislukt.\n`);
    process.exit(1);
  }
}

const voor = stand();
// generating never calls the schema engine, which cannot be had everywhere; Prisma only wants to see that some file is there
draai('prisma generate', { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' });
draai('tsx scripts/schema.ts');
draai('graphql-codegen --config codegen.ts');
if (process.argv.includes('--check')) {
  const na = stand();
  const anders = [...new Set([...voor.keys(), ...na.keys()])].filter((pad) => voor.get(pad) !== na.get(pad));
  if (anders.length > 0) {
    process.stderr.write(`Deze gemaakte bestanden waren niet bijgewerkt (npm run generate, en leg ze vast):\n${anders.map((pad) => `  ${pad}`).join('\n')}\n`);
    process.exit(1);
  }
}
