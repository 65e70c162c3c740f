/** Which way the imports go: web > /graphql > schema > server > database. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const WORTEL = resolve(import.meta.dirname, '../..');

function bestanden(map: string): string[] {
  return readdirSync(join(WORTEL, map), { withFileTypes: true }).flatMap((deel) => {
    const pad = join(map, deel.name);
    if (deel.isDirectory()) return deel.name === 'node_modules' ? [] : bestanden(pad);
    return /\.(ts|tsx|mjs|css)$/.test(deel.name) ? [pad] : [];
  });
}

/** Where the imports of a file lead, as paths from the project's root; packages as their name. */
function invoer(bestand: string): string[] {
  const tekst = readFileSync(join(WORTEL, bestand), 'utf8');
  const bronnen = [...tekst.matchAll(/(?:from\s*|import\s*\(\s*|import\s+|@import\s+(?:url\()?)['"]([^'"]+)['"]/g)].map((treffer) => treffer[1]!);
  return bronnen.map((bron) => (bron.startsWith('.') ? relative(WORTEL, resolve(WORTEL, dirname(bestand), bron)) : bron));
}

const overtredingen = (map: string, mag: (bestand: string, doel: string) => boolean) => bestanden(map).flatMap((bestand) => invoer(bestand).filter((doel) => !mag(bestand, doel)).map((doel) => `${bestand} > ${doel}`));
const ligtIn = (pad: string, map: string) => pad === map || pad.startsWith(`${map}/`);
const MAPPEN = ['web', 'server', 'schema', 'seed', 'scripts', 'tests', 'prisma'];

describe('invoer', () => {
  it('de client voert niets in van buiten web', () => {
    expect(overtredingen('web', (_, doel) => ligtIn(doel, 'web') || (!MAPPEN.some((map) => ligtIn(doel, map)) && !doel.startsWith('..') && !/^(@prisma|fastify|pg$|@apollo|@pothos|@electric-sql)/.test(doel)))).toEqual([]);
  });

  it('de server kent het schema alleen in http en main', () => {
    expect(overtredingen('server', (bestand, doel) => !ligtIn(doel, 'schema') || bestand === 'server/main.ts' || ligtIn(bestand, 'server/http'))).toEqual([]);
  });

  it('de server kent de client en de tests niet, en het zaaigoed alleen in main', () => {
    expect(overtredingen('server', (bestand, doel) => !['web', 'tests', 'scripts'].some((map) => ligtIn(doel, map)) && (!ligtIn(doel, 'seed') || bestand === 'server/main.ts'))).toEqual([]);
  });

  it('het schema kent client, http en zaaigoed niet', () => {
    expect(overtredingen('schema', (_, doel) => !['web', 'tests', 'scripts', 'seed', 'server/http', 'server/main.ts'].some((map) => ligtIn(doel, map)))).toEqual([]);
  });

  it('de database kent het domein niet', () => {
    expect(overtredingen('server/database', (bestand, doel) => !ligtIn(doel, 'server') || ligtIn(doel, 'server/database') || bestand.includes('prisma'))).toEqual([]);
  });
});

describe('SQL over plaats en tekst', () => {
  const regels = (map: string, patroon: RegExp) => bestanden(map).filter((bestand) => !ligtIn(bestand, 'server/database/prisma') && bestand !== 'server/database/prisma-pothos.ts').flatMap((bestand) => readFileSync(join(WORTEL, bestand), 'utf8').split('\n').flatMap((regel, nummer) => (patroon.test(regel) ? [`${bestand}:${nummer + 1}`] : [])));

  it('staat alleen in zoeken, zaaigoed en migraties', () => {
    const patroon = /\bST_[A-Z]\w+|\bts_rank|to_tsvector|::tsquery/;
    expect([...regels('schema', patroon), ...regels('web', patroon), ...regels('server', patroon).filter((plek) => !plek.startsWith('server/zoeken/'))]).toEqual([]);
    expect(regels('server', patroon).length).toBeGreaterThan(5);
  });

  it('verandert de geindexeerde kolom niet en rekent niet in graden', () => {
    expect(regels('server/zoeken', /ST_DistanceSp|3857|ST_Buffer|ST_Transform|ST_Distance\(.*\) *<=? /i)).toEqual([]);
  });
});
