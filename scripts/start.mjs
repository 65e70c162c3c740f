/** npm start: checks what is needed, builds what is stale, and runs the server in this process; npm run beheerder and npm run herinner run those programmes in the same way. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const programma = ['beheerder', 'herinner'].includes(process.argv[2]) ? process.argv[2] : 'main';
process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));

const [groot, klein] = process.versions.node.split('.').map(Number);
if (groot < 20 || (groot === 20 && klein < 19)) {
  process.stderr.write(`Node ${process.versions.node} is te oud: nodig is 20.19 of nieuwer.\n`);
  process.exit(1);
}
if (!existsSync('node_modules/fastify')) {
  process.stderr.write('De pakketten ontbreken. Draai eerst: npm ci\n');
  process.exit(1);
}
try {
  if (existsSync('node_modules/vite')) {
    process.argv.push('--als-nodig');
    await import('./build.mjs');
  }
} catch (fout) {
  process.stderr.write(`Het bouwen is mislukt: ${fout.message}\n`);
  process.exit(1);
}
if (!existsSync(`dist/server/${programma}.js`)) {
  process.stderr.write('Er is nog niets gebouwd. Draai eerst: npm ci && npm run build\n');
  process.exit(1);
}
await import(`../dist/server/${programma}.js`);
