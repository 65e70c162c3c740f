/**
 * What the guides show is what the server answers, on the seed. After a change that is meant:
 * npx vitest run --project api tests/api/voorbeelden.test.ts -u
 * writes the answers in docs/api.md anew; look at the difference.
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { werkZoekenBij } from '../../server/zoeken/indexeren.ts';
import { voorbeelden } from '../../web/graphql/voorbeelden.ts';
import { startOmgeving, type Testomgeving } from './opzet/omgeving.ts';

// as in grenzen.test.ts: the test runner would load graphql twice, and errors would not be recognised
vi.mock('graphql', async () => (await import('node:module')).createRequire(import.meta.url)('graphql'));

/** The Sunday on which the guide was written; "morgen" in an answer is the Monday after it. */
const GESCHREVEN = new Date('2026-11-22T12:00:00Z');
const BREEDTE = 120;

let omgeving: Testomgeving;

beforeAll(async () => {
  omgeving = await startOmgeving();
  omgeving.zetKlok(GESCHREVEN);
  // open hours are unrolled from the day of today, and the guide is read on its own
  await omgeving.database.transactie(async (verbinding) => {
    await verbinding.rijen({ text: 'INSERT INTO zoekwachtrij SELECT id FROM voorziening ON CONFLICT DO NOTHING', values: [] });
    await werkZoekenBij(verbinding, GESCHREVEN);
  });
});
afterAll(() => omgeving?.sluit());

/** JSON as a person would write it: on one line what fits on one. */
function mooi(waarde: unknown, inspringing = '', begin = 0): string {
  if (waarde === null || typeof waarde !== 'object') return JSON.stringify(waarde);
  const lijst = Array.isArray(waarde);
  const delen = Object.entries(waarde).map(([sleutel, deel]) => [lijst ? '' : `${JSON.stringify(sleutel)}: `, deel] as const);
  const [open, dicht] = lijst ? '[]' : '{}';
  if (delen.length === 0) return `${open}${dicht}`;
  const kort = `${open} ${delen.map(([naam, deel]) => naam + mooi(deel, '', -Infinity)).join(', ')} ${dicht}`;
  // the outer two are always opened
  if (begin === -Infinity || (inspringing.length > 2 && begin + kort.length < BREEDTE)) return kort;
  const verder = `${inspringing}  `;
  return `${open}\n${delen.map(([naam, deel]) => `${verder}${naam}${mooi(deel, verder, verder.length + naam.length)}`).join(',\n')}\n${inspringing}${dicht}`;
}

const stuur = async (lichaam: string) => (await fetch(`${omgeving.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: lichaam })).json();

describe('docs/api.md', () => {
  it('toont bij elke vraag het antwoord dat de server geeft', async () => {
    const tekst = readFileSync('docs/api.md', 'utf8');
    let nieuw = '';
    let tot = 0;
    let aantal = 0;
    for (const blok of tekst.matchAll(/```(?<taal>graphql|sh)\n(?<vraag>.*?)\n```(?<tussen>\n\n```json\n(?<antwoord>.*?)\n```)?/gs)) {
      const { taal, vraag, tussen } = blok.groups as { taal: string; vraag: string; tussen?: string };
      const lichaam = taal === 'graphql' ? JSON.stringify({ query: vraag }) : /-d '(.*)'$/m.exec(vraag)![1]!;
      const antwoord = await stuur(lichaam);
      const begin = blok[0].slice(0, blok[0].length - (tussen?.length ?? 0));
      nieuw += tekst.slice(tot, blok.index) + begin + (tussen === undefined ? '' : `\n\n\`\`\`json\n${taal === 'sh' ? JSON.stringify(antwoord) : mooi(antwoord)}\n\`\`\``);
      tot = blok.index + blok[0].length;
      // an answer that is not shown must be a good one all the same
      if (tussen === undefined) expect(antwoord, vraag).not.toHaveProperty('errors');
      aantal += 1;
    }
    expect(aantal).toBe(tekst.match(/^```(graphql|sh)$/gm)!.length);
    expect(aantal).toBeGreaterThan(15);
    await expect(nieuw + tekst.slice(tot)).toMatchFileSnapshot('../../docs/api.md');
  });

  it('noemt elke vraag die er is', async () => {
    const { data } = await omgeving.vraag('{ __schema { queryType { fields { name } } } }');
    const tekst = readFileSync('docs/api.md', 'utf8');
    for (const { name } of data.__schema.queryType.fields) expect(tekst, name).toMatch(new RegExp(`^### .*\\b${name}\\b`, 'm'));
  });
});

describe('de verkenner', () => {
  it.each(voorbeelden.map((voorbeeld) => [/(?:query|{) (\w+)/.exec(voorbeeld.query)?.[1] ?? voorbeeld.query, voorbeeld] as const))('%s geeft een antwoord met iets erin', async (_naam, { query, variables }) => {
    const { status, data, errors } = await omgeving.vraag(query, variables);
    expect(errors).toBeUndefined();
    expect(status).toBe(200);
    for (const [veld, waarde] of Object.entries(data)) {
      const kern = waarde?.edges ?? waarde?.plekken ?? waarde;
      expect(Array.isArray(kern) ? kern.length : kern, veld).toBeTruthy();
    }
  });
});
