import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { documentenAlsTekst } from '../../web/documenten.ts';

const web = join(import.meta.dirname, '../../web');
const schema = buildSchema(readFileSync(join(web, '../schema/schema.graphql'), 'utf8'));

const vertaal = (code: string, id: string): string | null => {
  const { transform } = documentenAlsTekst();
  if (typeof transform !== 'function') throw new Error('transform is geen functie');
  const uitkomst = (transform as (this: object, code: string, id: string) => { code: string } | null).call({ addWatchFile: () => {} }, code, id);
  return uitkomst?.code ?? null;
};

const bestanden = readdirSync(web, { recursive: true, encoding: 'utf8' }).filter((pad) => /\.tsx?$/.test(pad) && !pad.startsWith('gql/'));

describe('the queries that are sent', () => {
  const vragen = bestanden.flatMap((pad) => {
    const uit = vertaal(readFileSync(join(web, pad), 'utf8'), join(web, pad)) ?? '';
    return [...uit.matchAll(/"(?:\\.|[^"\\])*"/g)].map(([tekst]) => JSON.parse(tekst) as string).filter((tekst) => /^query /.test(tekst));
  });

  it('are whole: each fits the schema, with every fragment that it spreads', () => {
    expect(vragen.length).toBeGreaterThan(10);
    for (const vraag of vragen) expect(validate(schema, parse(vraag)).map((fout) => fout.message)).toEqual([]);
  });

  it('have names, each its own', () => {
    const namen = vragen.map((vraag) => /^query (\w+)/.exec(vraag)?.[1]);
    expect(new Set(namen).size).toBe(namen.length);
  });
});

describe('the translation', () => {
  it('leaves other files alone', () => {
    expect(vertaal('const a = 1;', join(web, 'ui/x.ts'))).toBeNull();
  });

  it('says which fragment is missing', () => {
    const bron = "import { graphql } from '../gql/gql.ts';\nconst q = graphql(`query X { zoek { ...BestaatNiet } }`);";
    expect(() => vertaal(bron, join(web, 'ui/x.ts'))).toThrow('het fragment BestaatNiet bestaat niet');
  });
});
