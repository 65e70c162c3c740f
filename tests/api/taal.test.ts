/** What must hold for every question in words: nothing breaks, writing it differently changes nothing, and a name is found. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startOmgeving, type Testomgeving } from './opzet/omgeving.ts';

let omgeving: Testomgeving;
let plekken: { naam: string; slug: string }[];
beforeAll(async () => {
  omgeving = await startOmgeving();
  plekken = await omgeving.database.rijen<{ naam: string; slug: string }>({ text: "SELECT v.naam, d.slug FROM zoekdocument d JOIN voorziening v ON v.id = d.voorziening_id WHERE d.status <> 'GESTOPT' ORDER BY d.slug", values: [] });
});
afterAll(() => omgeving?.sluit());

const VRAAG = 'query ($t: String!, $n: Int) { zoek(tekst: $t, first: $n) { totaal edges { redenen { woorden verbeterd } node { slug } } } }';

async function zoek(tekst: string, first = 20): Promise<{ totaal: number; slugs: string[] }> {
  const { data, errors } = await omgeving.vraag(VRAAG, { t: tekst, n: first });
  expect(errors, tekst).toBeUndefined();
  return { totaal: data.zoek.totaal, slugs: data.zoek.edges.map((edge: any) => edge.node.slug) };
}

const VRAGEN = ['samen eten', 'ik kan mijn rekeningen niet betalen', 'café voor ouderen', 'koffie drinken in Holtenbroek', 'schuldhulpverlening', 'taal les', 'vrijwilligerswerk met kinderen', 'mijn moeder is veel alleen'];

describe('een vraag in woorden', () => {
  it('gaat nooit stuk, wat er ook staat', async () => {
    const naar = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
      fc.constantFrom("'; DROP TABLE voorziening; --", "a & b | !c <-> 'd':*A", '"quoted phrase" -minus OR', '%_%', '\\\\', '👩🏽‍🍳🍲', '\u202eneppo', 'thema=taal', 'naam=x', 'in=zwolle', "l'été d'à côté", 'plek', 'vind', 'in de buurt', 'wie is er', 'a', '١٢٣', '日本語', 'x'.repeat(300)),
      fc.array(fc.constantFrom('schulden', 'de', "l'", 'تعلم', 'їжа', 'yalnızım', '🎉', 'in', 'Zwolle', '&', '|', '!', ':*', '12'), { minLength: 1, maxLength: 20 }).map((delen) => delen.join(' ')),
    );
    await fc.assert(
      fc.asyncProperty(naar, async (tekst) => {
        const { status, errors } = await omgeving.vraag(VRAAG, { t: tekst.slice(0, 300), n: 5 });
        // a text without any word is refused, in words
        expect([200, 400], JSON.stringify(tekst)).toContain(status);
        for (const fout of errors ?? []) expect(fout.extensions.code, JSON.stringify(tekst)).not.toBe('INTERNAL_SERVER_ERROR');
      }),
      { numRuns: 200 },
    );
  });

  it('geeft hetzelfde in hoofdletters, met of zonder accenten, en met andere tekens ertussen', async () => {
    const anders = fc.constantFrom<(tekst: string) => string>(
      (tekst) => tekst.toUpperCase(),
      (tekst) => `  ${tekst.replaceAll(' ', '   ')} `,
      (tekst) => tekst.normalize('NFD'),
      (tekst) => tekst.replace('é', 'e'),
      (tekst) => `"${tekst}"?!`,
      (tekst) => tekst.replaceAll(' ', ' - '),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...VRAGEN), anders, async (tekst, maak) => {
        expect(await zoek(maak(tekst)), maak(tekst)).toEqual(await zoek(tekst));
      }),
      { numRuns: 40 },
    );
  });

  it('vindt elke plek bij haar naam, vooraan', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...plekken), async ({ naam, slug }) => {
        expect((await zoek(naam)).slugs.slice(0, 3), naam).toContain(slug);
      }),
      { numRuns: 60 },
    );
  });

  it('vindt een plek ook met een tikfout in een lang woord van haar naam, ook in het laatste', async () => {
    const verwissel = (woord: string, waar: number) => woord.slice(0, waar) + woord[waar + 1] + woord[waar] + woord.slice(waar + 2);
    const lang = plekken.flatMap(({ naam, slug }) => {
      const woorden = naam.split(' ');
      return woorden.flatMap((woord, plek) => (/^[a-z]{9,}$/i.test(woord) ? [{ slug, maak: (waar: number) => woorden.with(plek, verwissel(woord, waar)).join(' ') }] : []));
    });
    expect(lang.length).toBeGreaterThan(50);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...lang), fc.integer({ min: 2, max: 6 }), async ({ slug, maak }, waar) => {
        expect((await zoek(maak(waar))).slugs, maak(waar)).toContain(slug);
      }),
      { numRuns: 60 },
    );
  });

  it('laat een plaats de volgorde bepalen, en niets weg', async () => {
    const overal = await zoek('koffie drinken', 100);
    const hier = await zoek('koffie drinken in Holtenbroek', 100);
    expect(hier.totaal).toBe(overal.totaal);
    const [eerste] = await omgeving.database.rijen<{ past: boolean }>({ text: "SELECT zoekvector @@ $2::tsquery AS past FROM zoekdocument WHERE slug = $1", values: [hier.slugs[0], "'in=holtenbroek'"] });
    expect(eerste!.past).toBe(true);
  });

  it('neemt een woord dat ook een plaats is als woord: "dieren" gaat niet over Dieren', async () => {
    const { data } = await omgeving.vraag(VRAAG, { t: 'iets doen met dieren', n: 10 });
    for (const { redenen } of data.zoek.edges) expect(redenen.woorden).toContain('dieren');
  });

  it('vindt iets bij een vraag van alleen kleine woorden, zonder alles te geven', async () => {
    for (const tekst of ['ik wil iets doen', 'plek']) {
      const { totaal } = await zoek(tekst);
      expect(totaal, tekst).toBeGreaterThan(0);
      expect(totaal, tekst).toBeLessThan(150);
    }
  });
});
