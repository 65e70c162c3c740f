import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Database, Opdracht } from '../../server/database/database.ts';
import { afstandTussen } from '../../server/zoeken/typfout.ts';
import { isStopwoord } from '../../server/zoeken/taal.ts';
import { Woordenschat } from '../../server/zoeken/woordenschat.ts';

/** Optimal string alignment, written out as its definition. */
function volgensDefinitie(a: string, b: string): number {
  const bekend = new Map<string, number>();
  const d = (i: number, j: number): number => {
    if (i === 0) return j;
    if (j === 0) return i;
    const sleutel = `${i},${j}`;
    const eerder = bekend.get(sleutel);
    if (eerder !== undefined) return eerder;
    let beste = Math.min(d(i - 1, j) + 1, d(i, j - 1) + 1, d(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1));
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) beste = Math.min(beste, d(i - 2, j - 2) + 1);
    bekend.set(sleutel, beste);
    return beste;
  };
  return d(a.length, b.length);
}

const LETTERS = 'abcde';
// small words ("deed") are not among the known ones
const woord = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 4, maxLength: 12 }).filter((tekst) => !isStopwoord(tekst));

/** Every text at one edit of a word. */
function eenBewerking(tekst: string): string[] {
  const uit: string[] = [];
  for (let plek = 0; plek <= tekst.length; plek += 1) {
    for (const letter of LETTERS) uit.push(tekst.slice(0, plek) + letter + tekst.slice(plek));
    if (plek < tekst.length) {
      uit.push(tekst.slice(0, plek) + tekst.slice(plek + 1));
      for (const letter of LETTERS) uit.push(tekst.slice(0, plek) + letter + tekst.slice(plek + 1));
      if (plek + 1 < tekst.length) uit.push(tekst.slice(0, plek) + tekst[plek + 1] + tekst[plek] + tekst.slice(plek + 2));
    }
  }
  return uit;
}

/** A vocabulary over a table that exists only here. */
async function schatVan(woorden: string[]): Promise<Woordenschat> {
  const rijen = async ({ text }: Opdracht) => (text.includes('FROM gebied') ? [] : text.includes('zoekwoord_stand') ? [{ stand: '1true' }] : [...new Set(woorden)].map((tekst) => ({ tekst, aantal: 1 })));
  const schat = new Woordenschat({ rijen } as unknown as Database);
  await schat.ververs();
  return schat;
}

describe('afstandTussen', () => {
  it('is de afstand volgens de definitie, en meer dan de grens wanneer die groter is', () => {
    const kort = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(kort, kort, fc.integer({ min: 0, max: 4 }), (een, ander, hoogstens) => {
        const echt = volgensDefinitie(een, ander);
        expect(afstandTussen(een, ander, hoogstens)).toBe(echt <= hoogstens ? echt : Math.max(afstandTussen(een, ander, hoogstens), hoogstens + 1));
        expect(afstandTussen(een, ander, 99)).toBe(echt);
      }),
      { numRuns: 3_000 },
    );
  });

  it.each([
    ['taal', 'taal', 0],
    ['taal', 'tal', 1],
    ['taal', 'taaal', 1],
    ['taal', 'zaal', 1],
    ['taal', 'tala', 1],
    ['ca', 'abc', 3],
    ['inloophuis', 'inlopohius', 2],
  ])('%s en %s: %i', (een, ander, afstand) => {
    expect(afstandTussen(een, ander, 5)).toBe(afstand);
  });
});

describe('verbeter', () => {
  it('vindt elk woord op een bewerking afstand', async () => {
    await fc.assert(
      fc.asyncProperty(woord, fc.nat(), async (bekend, keuze) => {
        const fouten = eenBewerking(bekend).filter((tekst) => tekst.length >= 4);
        const fout = fouten[keuze % fouten.length]!;
        const schat = await schatVan([bekend]);
        expect(schat.verbeter(fout), `${fout} voor ${bekend}`).toEqual(schat.kent(fout) ? [] : [bekend]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('geeft de drie dichtste van een hele woordenschat', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(woord, { minLength: 1, maxLength: 60 }), woord, async (woorden, getypt) => {
        const schat = await schatVan(woorden);
        const gevonden = schat.verbeter(getypt);
        if (schat.kent(getypt)) {
          expect(gevonden).toEqual([]);
          return;
        }
        const nabij = [...new Set(woorden)].filter((kandidaat) => volgensDefinitie(getypt, kandidaat) === 1);
        expect(gevonden.slice(0, nabij.length)).toHaveLength(Math.min(3, nabij.length));
        for (const kandidaat of gevonden.slice(0, nabij.length)) expect(nabij).toContain(kandidaat);
        const ruimte = getypt.length >= 8 ? 2 : 1;
        for (const kandidaat of gevonden) expect(volgensDefinitie(getypt, kandidaat)).toBeLessThanOrEqual(ruimte);
      }),
      { numRuns: 500 },
    );
  });

  it('vindt een lang woord met twee fouten', async () => {
    const schat = await schatVan(['inloophuis', 'vrijwilliger', 'schuldhulp', 'wijkcentrum']);
    expect(schat.verbeter('inlohpuis')).toEqual(['inloophuis']);
    expect(schat.verbeter('vrijwiligger')).toEqual(['vrijwilliger']);
    expect(schat.verbeter('schulthulb')).toEqual(['schuldhulp']);
    expect(schat.verbeter('wijkzentrun')).toEqual(['wijkcentrum']);
    // two letters left out; three is too many
    expect(schat.verbeter('vrijwlligr')).toEqual(['vrijwilliger']);
    expect(schat.verbeter('vrijwilge')).toEqual([]);
  });

  it('vindt bij een lang woord alles op twee bewerkingen', async () => {
    let gemist = 0;
    let keren = 0;
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 10, maxLength: 14 }), fc.nat(), fc.nat(), async (bekend, eerst, daarna) => {
        const een = eenBewerking(bekend);
        const twee = eenBewerking(een[eerst % een.length]!);
        const fout = twee[daarna % twee.length]!;
        const schat = await schatVan([bekend]);
        if (schat.kent(fout) || volgensDefinitie(fout, bekend) !== 2) return;
        keren += 1;
        if (schat.verbeter(fout).length === 0) gemist += 1;
      }),
      { numRuns: 1_000 },
    );
    expect(gemist, `gemist van ${keren}`).toBe(0);
  });

  it('laat korte woorden, getallen en bekende woorden zoals ze zijn', async () => {
    const schat = await schatVan(['taal', 'eten', 'schulden']);
    for (const getypt of ['tal', 'et', '8011ab', 'taal', 'schuld', 'talen2']) expect(schat.verbeter(getypt), getypt).toEqual([]);
  });

  it('weet of er een woord zo begint', async () => {
    const woorden = fc.array(woord, { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(woorden, fc.string({ unit: fc.constantFrom(...LETTERS, 'f'), minLength: 1, maxLength: 5 }), async (bekend, begin) => {
        expect((await schatVan(bekend)).isBegin(begin)).toBe(bekend.some((een) => een.startsWith(begin)));
      }),
      { numRuns: 300 },
    );
  });
});
