/** Builds the client and the server into dist/. With --als-nodig: only what is older than its sources. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const DELEN = {
  web: { bronnen: ['web', 'docs/api.md', 'package-lock.json'], uitkomst: 'dist/web/index.html', bouw: bouwWeb },
  server: { bronnen: ['server', 'schema', 'seed/lezen.ts', 'seed/vorm.ts', 'seed/yaml.ts', 'seed/zaaien.ts', 'package-lock.json'], uitkomst: 'dist/server/main.js', bouw: bouwServer },
};

async function bouwWeb() {
  // also when tests build: React's development version is twice as large and behaves otherwise
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  await build({ configFile: 'web/vite.config.ts', logLevel: 'error' });
}

async function bouwServer() {
  const { build } = await import('esbuild');
  await build({ entryPoints: ['server/main.ts', 'server/beheerder.ts', 'server/herinner.ts'], outdir: 'dist/server', bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', sourcemap: true, legalComments: 'none' });
}

function vingerafdruk(paden) {
  const som = createHash('sha256');
  const neem = (pad) => {
    let delen;
    try {
      delen = readdirSync(pad, { withFileTypes: true });
    } catch {
      som.update(pad).update(readFileSync(pad));
      return;
    }
    for (const deel of delen.sort((a, b) => (a.name < b.name ? -1 : 1))) neem(join(pad, deel.name));
  };
  for (const pad of paden) neem(pad);
  return som.digest('hex');
}

const alsNodig = process.argv.includes('--als-nodig');
for (const [naam, deel] of Object.entries(DELEN)) {
  const stempel = `dist/${naam}.stempel`;
  const afdruk = vingerafdruk(deel.bronnen);
  if (alsNodig && existsSync(deel.uitkomst) && existsSync(stempel) && readFileSync(stempel, 'utf8') === afdruk) continue;
  process.stdout.write(`Bouwen: ${naam} ...\n`);
  await deel.bouw();
  mkdirSync('dist', { recursive: true });
  writeFileSync(stempel, afdruk);
}
