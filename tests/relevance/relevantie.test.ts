/** The search does not become worse: a floor just under what it reaches. To see the questions: npm run relevance. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../server/database/database.ts';
import { NU, openTestdatabase } from '../api/opzet/omgeving.ts';
import { gemiddelde, leesBeoordeeld, meet, type Uitslag } from './oordelen.ts';

/** By set; raise it when the search becomes better. */
const VLOER: Record<string, { ndcg: number; geslaagd: number }> = {
  eerste: { ndcg: 0.86, geslaagd: 0.98 },
  apart: { ndcg: 0.805, geslaagd: 0.95 },
  laatste: { ndcg: 0.745, geslaagd: 0.97 },
  vierde: { ndcg: 0.65, geslaagd: 0.92 },
  vijfde: { ndcg: 0.575, geslaagd: 0.84 },
};

let database: Database;
let uitslagen: Uitslag[];

beforeAll(async () => {
  database = await openTestdatabase();
  uitslagen = await meet(database, leesBeoordeeld(), NU);
});
afterAll(() => database?.sluit());

it.each(Object.keys(VLOER))('antwoordt goed genoeg op de vragen van de set "%s"', (set) => {
  const deel = uitslagen.filter((uitslag) => uitslag.set === set);
  expect(deel.length).toBeGreaterThanOrEqual(39);
  expect(gemiddelde(deel.map(({ ndcg }) => ndcg)), 'nDCG@10').toBeGreaterThanOrEqual(VLOER[set]!.ndcg);
  expect(gemiddelde(deel.map(({ geslaagd }) => Number(geslaagd))), 'geslaagd@3').toBeGreaterThanOrEqual(VLOER[set]!.geslaagd);
});

it('heeft voor elke set een vloer', () => {
  expect([...new Set(uitslagen.map(({ set }) => set))].sort()).toEqual(Object.keys(VLOER).sort());
});

it('antwoordt op elke vraag, en geeft nooit bijna alles', () => {
  for (const { vraag, totaal } of uitslagen) {
    expect(totaal, vraag).toBeGreaterThan(0);
    expect(totaal, vraag).toBeLessThan(200);
  }
});
