/** npm test: everything, one step after another; the first step that fails ends it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const STAPPEN = [
  ['Gemaakte bestanden zijn bijgewerkt', [join('scripts', 'generate.mjs'), '--check']],
  ['Types', [join('node_modules', '.bin', 'tsc'), '-p', '.']],
  ['Types van de client', [join('node_modules', '.bin', 'tsc'), '-p', 'web']],
  ['Types van de browsertests', [join('node_modules', '.bin', 'tsc'), '-p', 'tests/e2e']],
  ['Lint', [join('node_modules', '.bin', 'biome'), 'lint', '--error-on-warnings']],
  ['Zaaibestanden', [join('node_modules', '.bin', 'tsx'), join('scripts', 'seed-check.ts')]],
  ['Bouwen', [join('scripts', 'build.mjs')]],
  ['Unit-, API- en browsertests', [join('node_modules', 'vitest', 'vitest.mjs'), 'run', '--passWithNoTests=false']],
];

for (const [naam, argumenten] of STAPPEN) {
  const begin = Date.now();
  process.stdout.write(`\n== ${naam}\n`);
  const { status, error } = spawnSync(process.execPath, argumenten, { stdio: 'inherit' });
  if (status !== 0) {
    process.stderr.write(`\nDeze stap is mislukt: ${naam}${error ? ` (${error.message})` : ''}\n`);
    process.exit(1);
  }
  process.stdout.write(`   klaar in ${((Date.now() - begin) / 1000).toFixed(1)} s\n`);
}
