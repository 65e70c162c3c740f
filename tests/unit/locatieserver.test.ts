import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Locatieserver } from '../../server/zoeken/waaris.ts';

const plek = (centroide_ll: string, weergavenaam = 'Grote Markt, Zwolle') => ({ weergavenaam, type: 'weg', centroide_ll });
const antwoord = (...docs: unknown[]) => new Response(JSON.stringify({ response: { docs } }));

/** A service that gives these answers one after another, the last one for ever. */
function dienst(...antwoorden: (() => Response | Promise<Response>)[]) {
  const vragen: URL[] = [];
  const haal = (async (url: string) => {
    vragen.push(new URL(url));
    return antwoorden[Math.min(vragen.length, antwoorden.length) - 1]!();
  }) as typeof fetch;
  return { vragen, server: new Locatieserver(true, haal) };
}

describe('Locatieserver', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('rondt een punt af op ongeveer 100 meter', async () => {
    const { server } = dienst(() => antwoord(plek('POINT(6.0917543 52.5123987)')));
    expect(await server.zoek('grote markt', 5)).toEqual([{ tekst: 'Grote Markt, Zwolle', soort: 'WEG', code: null, lat: 52.512, lon: 6.092, bron: 'PDOK Locatieserver (Kadaster)' }]);
  });

  it('laat weg wat geen punt is', async () => {
    const { server } = dienst(() => antwoord(plek('POINT(a b)'), plek('POLYGON((1 2))'), plek(''), plek('POINT(6 52)')));
    expect(await server.zoek('markt', 5)).toHaveLength(1);
  });

  it('geeft geen plek met een punt dat geen getal is', async () => {
    const { server } = dienst(() => antwoord(plek('POINT(6.1.2 52)'), plek('POINT(. .)')));
    for (const gevonden of (await server.zoek('markt', 5)) ?? []) {
      expect(gevonden.lat).not.toBeNaN();
      expect(gevonden.lon).not.toBeNaN();
    }
  });

  it('geeft nooit een punt buiten Nederland, zoals 0,0, wat de dienst ook antwoordt', async () => {
    const getal = fc.oneof(fc.double({ min: -200, max: 200, noNaN: true }), fc.constantFrom(0, 5.2, 52.1));
    const centroide = fc.oneof(fc.tuple(getal, getal).map(([lon, lat]) => `POINT(${lon} ${lat})`), fc.constantFrom('POINT(0 0)', 'POINT( )', 'POINT(5.2 52.1)'), fc.string(), fc.constant(undefined));
    await fc.assert(
      fc.asyncProperty(fc.array(centroide, { maxLength: 8 }), async (punten) => {
        const { server } = dienst(() => antwoord(...punten.map((punt) => plek(punt as string))));
        for (const { lat, lon } of (await server.zoek('markt', 8))!) expect(lat! > 50.7 && lat! < 53.7 && lon! > 3.2 && lon! < 7.3).toBe(true);
      }),
    );
  });

  it('onthoudt een antwoord, ook met andere hoofdletters', async () => {
    const { server, vragen } = dienst(() => antwoord(plek('POINT(6 52)')));
    await server.zoek('Grote Markt', 5);
    expect(await server.zoek('grote markt ', 5)).toHaveLength(1);
    expect(vragen).toHaveLength(1);
  });

  it('onthoudt ook hoeveel er gevraagd waren', async () => {
    const { server, vragen } = dienst(() => antwoord(plek('POINT(6 52)')), () => antwoord(plek('POINT(6 52)'), plek('POINT(6 53)')));
    await server.zoek('markt', 1);
    expect(await server.zoek('markt', 2)).toHaveLength(2);
    expect(vragen).toHaveLength(2);
  });

  it('houdt niet meer dan 500 antwoorden vast', async () => {
    const { server, vragen } = dienst(() => antwoord(plek('POINT(6 52)')));
    const straat = (nummer: number) => `straat ${[...String(nummer)].map((cijfer) => 'abcdefghij'[Number(cijfer)]).join('')}`;
    for (let nummer = 0; nummer < 501; nummer += 1) await server.zoek(straat(nummer), 5);
    await server.zoek(straat(500), 5);
    expect(vragen).toHaveLength(501);
    await server.zoek(straat(0), 5);
    expect(vragen).toHaveLength(502);
  });

  it('onthoudt nooit een adres of postcode: die kan van iemand zijn', async () => {
    const { server, vragen } = dienst(() => antwoord(plek('POINT(6 52)')));
    for (const tekst of ['Markt 12', 'Markt 12', '8011 AB', '8011 AB']) await server.zoek(tekst, 5);
    expect(vragen).toHaveLength(4);
  });

  it('gaat door na een tekst die de dienst niet begrijpt', async () => {
    const { server, vragen } = dienst(() => new Response('', { status: 400 }), () => antwoord(plek('POINT(6 52)')));
    expect(await server.zoek('((', 5)).toEqual([]);
    expect(await server.zoek('markt', 5)).toHaveLength(1);
    expect(vragen).toHaveLength(2);
  });

  it.each([
    ['een foutantwoord', () => new Response('', { status: 503 })],
    ['geen verbinding', () => Promise.reject(new TypeError('fetch failed'))],
    ['geen JSON', () => new Response('<html>')],
    ['een andere vorm', () => new Response('{"fout":"x"}')],
  ])('laat de dienst na %s een minuut met rust', async (_, mislukt) => {
    const { server, vragen } = dienst(mislukt as () => Response, () => antwoord(plek('POINT(6 52)')));
    expect(await server.zoek('markt', 5)).toBeUndefined();
    expect(await server.zoek('plein', 5)).toBeUndefined();
    vi.advanceTimersByTime(59_000);
    expect(await server.zoek('markt', 5)).toBeUndefined();
    expect(vragen).toHaveLength(1);
    vi.advanceTimersByTime(2_000);
    expect(await server.zoek('markt', 5)).toHaveLength(1);
  });

  it('geeft tijdens de rust nog wel wat bekend is', async () => {
    const { server } = dienst(() => antwoord(plek('POINT(6 52)')), () => new Response('', { status: 500 }));
    await server.zoek('markt', 5);
    expect(await server.zoek('plein', 5)).toBeUndefined();
    expect(await server.zoek('markt', 5)).toHaveLength(1);
  });

  it('vraagt niets als hij uit staat', async () => {
    const haal = vi.fn();
    expect(await new Locatieserver(false, haal as typeof fetch).zoek('markt', 5)).toBeUndefined();
    expect(haal).not.toHaveBeenCalled();
  });

  it('schrijft de vraag veilig in het adres', async () => {
    const { server, vragen } = dienst(() => antwoord());
    await server.zoek('a&rows=999#x', 5);
    expect(vragen[0]!.searchParams.get('q')).toBe('a&rows=999#x');
    expect(vragen[0]!.searchParams.getAll('rows')).toEqual(['5']);
  });
});

describe('Locatieserver die niet antwoordt', () => {
  it('wacht hoogstens anderhalve seconde', async () => {
    const haal = ((_url: string, keuze: { signal: AbortSignal }) => new Promise((_, mislukt) => keuze.signal.addEventListener('abort', () => mislukt(keuze.signal.reason)))) as unknown as typeof fetch;
    const begin = Date.now();
    // an abort signal does not keep the process alive by itself
    const wakker = setInterval(() => {}, 100);
    expect(await new Locatieserver(true, haal).zoek('markt', 5)).toBeUndefined();
    clearInterval(wakker);
    expect(Date.now() - begin).toBeLessThan(2_500);
  });
});
