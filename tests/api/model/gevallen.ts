/** Generated worlds and questions. */
import fc from 'fast-check';
import type { Bouwlocatie, Bouwmoment, Bouwplek, Punt } from './bouw.ts';
import type { Zoekvraag } from './model.ts';

export interface Filter {
  soorten?: string[] | null;
  themas?: string[] | null;
  doelgroepen?: string[] | null;
  functies?: string[] | null;
  soortenPlek?: string[] | null;
  gratis?: boolean | null;
  zonderIndicatie?: boolean | null;
  zonderAanmelding?: boolean | null;
  rolstoel?: boolean | null;
  plaatsVrij?: boolean | null;
  nuOpen?: boolean | null;
  statussen?: string[] | null;
  leeftijd?: number | null;
  trede?: number | null;
}

const rond = (getal: number) => Math.round(getal * 1e6) / 1e6;
const tussen = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map(rond);
const VASTE_PUNTEN: Punt[] = [{ lat: 52.512, lon: 6.092 }, { lat: 52.5121, lon: 6.0921 }, { lat: 52.5305, lon: 6.0703 }];
export const zoekpunt: fc.Arbitrary<Punt> = fc.oneof({ weight: 5, arbitrary: fc.record({ lat: tussen(52.46, 52.56), lon: tussen(6.02, 6.17) }) }, { weight: 2, arbitrary: fc.constantFrom(...VASTE_PUNTEN) }, { weight: 1, arbitrary: fc.record({ lat: tussen(50.8, 53.6), lon: tussen(3.3, 7.2) }) });
export const THEMAS = ['ontmoeten', 'samen-eten', 'taal', 'werk'];
export const DOELGROEPEN = ['ouderen', 'anderstaligen', 'mantelzorgers'];
export const WOORDEN = ['krompfel', 'zwirbont', 'plaskuif', 'doevring'];
export const GEBIEDEN = ['WK019310', 'WK019313', 'WK019322', 'BU01931000', 'BU01931310', 'GM0193-midden', 'GM0193-west', 'GM0193'];
const STATUSSEN = ['ACTIEF', 'ACTIEF', 'ONZEKER', 'IDEE', 'TIJDELIJK_GESLOTEN', 'GESTOPT'] as const;

const locatie: fc.Arbitrary<Bouwlocatie> = fc.oneof(
  { weight: 6, arbitrary: zoekpunt.map((punt): Bouwlocatie => ({ punt })) },
  { weight: 1, arbitrary: fc.constantFrom(...GEBIEDEN).map((gebied): Bouwlocatie => ({ punt: null, gebied })) },
  { weight: 1, arbitrary: fc.record({ gebied: fc.constantFrom('WK019310', 'WK019322', 'GM0193'), punt: zoekpunt }).map((l): Bouwlocatie => ({ ...l, afgeschermd: true, straat: 'Geheim' })) },
  { weight: 1, arbitrary: fc.constant<Bouwlocatie>({ soort: 'ONLINE', punt: null }) },
);
const moment: fc.Arbitrary<Bouwmoment> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ dag: fc.integer({ min: 2, max: 8 }), uur: fc.integer({ min: 0, max: 23 }), kwartier: fc.constantFrom('00', '15', '30'), duur: fc.constantFrom(30, 90, 180, 600, 1_440), eens: fc.boolean(), weg: fc.boolean() }).map(({ dag, uur, kwartier, duur, eens, weg }): Bouwmoment => {
    const begin = (d: number) => `2026-11-${String(d).padStart(2, '0')}T${String(uur).padStart(2, '0')}:${kwartier}`;
    return eens ? { begin: begin(dag + 21), duur, soort: 'ACTIVITEIT' } : { begin: begin(dag), duur, herhaling: 'FREQ=WEEKLY', uitgezonderd: weg ? [begin(dag + 21)] : [] };
  }) },
  { weight: 1, arbitrary: fc.constant<Bouwmoment>({ begin: null, duur: null }) },
);
const drie = fc.constantFrom(true, false, null);
const plek = fc.record({
  soort: fc.constantFrom('INITIATIEF', 'INITIATIEF', 'VRIJWILLIGERSPLEK', 'WIJKTEAM'),
  status: fc.constantFrom(...STATUSSEN),
  woorden: fc.subarray(WOORDEN),
  iedereenWelkom: drie,
  leeftijd: fc.option(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 60, max: 120 })), { freq: 2 }),
  themas: fc.subarray(THEMAS),
  functies: fc.subarray(['ontmoeting', 'informatie-en-advies']),
  doelgroepen: fc.subarray(DOELGROEPEN),
  toegangen: fc.subarray(['VRIJE_INLOOP', 'AANMELDEN', 'VERWIJZING', 'INDICATIE'] as const),
  kosten: fc.subarray(['GRATIS', 'VRIJWILLIGE_BIJDRAGE', 'VAST_BEDRAG', 'NAAR_INKOMEN'] as const, { maxLength: 1 }),
  rolstoel: drie,
  momenten: fc.array(moment, { maxLength: 2 }),
  locaties: fc.array(locatie, { maxLength: 3 }),
  werkgebied: fc.subarray(GEBIEDEN, { maxLength: 1 }),
  vlak: fc.option(zoekpunt.map(({ lat, lon }) => `MULTIPOLYGON(((${lon} ${lat}, ${rond(lon + 0.02)} ${lat}, ${rond(lon + 0.02)} ${rond(lat + 0.01)}, ${lon} ${rond(lat + 0.01)}, ${lon} ${lat})))`), { freq: 1 }),
  peildatum: fc.option(fc.constantFrom('2016-05-01', '2020-01-01', '2024-12-31'), { freq: 2 }),
  bevestigd: fc.option(fc.constantFrom('2025-03-01T12:00:00Z', '2026-06-01T12:00:00Z'), { freq: 1 }),
  treden: fc.option(fc.constantFrom({ van: 2, tot: 3 }, { van: 4, tot: 4 }), { freq: 1 }),
  plaatsen: fc.constantFrom({ vrij: null, stand: 'ONBEKEND' as const }, { vrij: 2, stand: 'ONBEKEND' as const }, { vrij: 0, stand: 'ONBEKEND' as const }, { vrij: null, stand: 'RUIM' as const }, { vrij: null, stand: 'VOL' as const }, { vrij: null, stand: 'BEPERKT' as const }),
});

/** A world of listings with unique names. */
export const plekken = (minLength: number, maxLength: number): fc.Arbitrary<Bouwplek[]> =>
  fc.array(plek, { minLength, maxLength, size: 'max' }).map((rijen) =>
    rijen.map(({ woorden, leeftijd, bevestigd, vlak, ...rest }, nummer): Bouwplek => ({
      ...rest,
      soort: rest.soort as 'INITIATIEF',
      naam: `${'mqbzd'[nummer % 5]}plek nummer ${String(nummer).padStart(2, '0')} ${woorden.join(' ')}`.trim(),
      samenvatting: 'Een verzonnen plek.',
      leeftijdVan: leeftijd?.[0] ?? null,
      leeftijdTot: leeftijd?.[1] ?? null,
      laatstBevestigd: bevestigd,
      // the day of a source or of a confirmation, not both: which of the two counts is a test of its own
      peildatum: bevestigd ? null : rest.peildatum,
      vlak: nummer % 4 === 0 ? vlak : null,
      soortenPlek: rest.soort === 'VRIJWILLIGERSPLEK' && rest.rolstoel ? ['vrijwilligerswerk'] : [],
      treden: rest.soort === 'VRIJWILLIGERSPLEK' ? rest.treden : null,
      status: rest.status,
    })),
  );

const soms = <T>(arb: fc.Arbitrary<T>, nil = 5) => fc.oneof({ weight: nil, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: arb });
export const filters: fc.Arbitrary<Filter> = fc.record({
  soorten: soms(fc.subarray(['INITIATIEF', 'VRIJWILLIGERSPLEK', 'WIJKTEAM'])),
  themas: soms(fc.subarray(THEMAS)),
  doelgroepen: soms(fc.subarray(DOELGROEPEN)),
  functies: soms(fc.subarray(['ontmoeting', 'informatie-en-advies'])),
  soortenPlek: soms(fc.constant(['vrijwilligerswerk']), 12),
  gratis: soms(fc.boolean()),
  zonderIndicatie: soms(fc.boolean()),
  zonderAanmelding: soms(fc.boolean()),
  rolstoel: soms(fc.boolean()),
  plaatsVrij: soms(fc.boolean(), 9),
  nuOpen: soms(fc.boolean(), 4),
  statussen: soms(fc.subarray(['ACTIEF', 'ONZEKER', 'GESTOPT', 'IDEE']), 3),
  leeftijd: soms(fc.integer({ min: 0, max: 120 })),
  trede: soms(fc.integer({ min: 1, max: 6 }), 12),
});

const doos = zoekpunt.chain((punt) => fc.tuple(fc.constantFrom(0.002, 0.02, 0.2, 3), fc.constantFrom(0.001, 0.02, 0.3)).map(([breed, hoog]) => ({ west: rond(punt.lon - breed), oost: rond(punt.lon + breed), zuid: rond(punt.lat - hoog), noord: rond(punt.lat + hoog) })));
/** whole minutes in the four weeks that worlds have opening hours in */
const tijd = fc.integer({ min: 0, max: 20 * 1_440 - 1 }).map((minuut) => new Date(Date.UTC(2026, 10, 25, 0, 0, 30) + Math.floor(minuut / 15) * 15 * 60_000));

export const doelen: fc.Arbitrary<Zoekvraag & { nu: Date }> = fc.record({
  tekst: soms(fc.constantFrom(...WOORDEN), 5),
  nabij: soms(zoekpunt.chain((punt) => fc.constantFrom(50, 700, 5_000, 30_000, 100_000).map((straalMeter) => ({ ...punt, straalMeter }))), 1),
  gebied: soms(fc.constantFrom(...GEBIEDEN), 3),
  binnen: soms(doos, 4),
  filter: fc.oneof({ weight: 1, arbitrary: fc.constant<Filter>({}) }, { weight: 2, arbitrary: filters }),
  sortering: fc.constantFrom(null, 'NAAM', 'STAND', 'RELEVANTIE'),
  nu: tijd,
});
