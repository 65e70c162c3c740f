/** Generated forms of listings: valid ones, with every field filled in or not. */
import fc from 'fast-check';
import type { Voorzieningvorm } from '../../../server/beheer/vorm.ts';
import { BEGELEIDINGSVORMEN, CONTACT_VOOR, DAGDELEN, KANAALSOORTEN, KOSTEN_PER, KOSTENSOORTEN, MOMENTSOORTEN, PLAATSENSTANDEN, STATUSSEN, TAALNIVEAUS, TOEGANGSWIJZEN, VOORZIENINGSOORTEN } from '../../../server/beheer/waarden.ts';

const GEVAARLIJK = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '{{7*7}}', "'; DROP TABLE voorziening; --", '\\u0000 \\', 'ünïcødé 🍲', 'één\n\ntwee', 'a'.repeat(20)];
/** Texts as people and attackers write them. */
export const teksten = (minst: number, hoogstens: number): fc.Arbitrary<string> =>
  fc.oneof(fc.constantFrom(...GEVAARLIJK), fc.string({ unit: fc.constantFrom(...'abcdefghij klmn<>&"\'éü€🙂\n'.split(/(?:)/u)), minLength: 1, maxLength: 40 })).map((tekst) => tekst.normalize('NFC').trim().slice(0, hoogstens - 5).trim().padEnd(minst < 2 ? 1 : minst + 5, 'x')).filter((tekst) => !/[\uD800-\uDBFF]$/.test(tekst));
const soms = <T>(iets: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(iets, { freq: 3 });
const jaNee = soms(fc.boolean());
const wandklok = fc.tuple(fc.integer({ min: 2020, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 15, 30, 45)).map(([jaar, maand, dag, uur, minuut]) => `${jaar}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}T${String(uur).padStart(2, '0')}:${String(minuut).padStart(2, '0')}`);
const lijst = <T>(iets: fc.Arbitrary<T>, hoogstens = 4) => fc.array(iets, { maxLength: hoogstens });
const keuze = (waarden: readonly string[], minst = 0) => fc.subarray([...waarden], { minLength: minst, maxLength: Math.min(waarden.length, 4) }).map((codes) => codes.sort());
const bereik = (hoogst: number) => soms(fc.tuple(fc.integer({ min: 0, max: hoogst }), fc.integer({ min: 0, max: hoogst })).map(([a, b]) => ({ van: Math.min(a, b), tot: Math.max(a, b) })));

/** Codes that the code lists have. */
export const CODES = {
  themas: ['taal', 'ontmoeten', 'maatje', 'werk'], functies: ['ontmoeting', 'ondersteuning'], doelgroepen: ['ouderen', 'jongeren'], soortenPlek: ['vrijwilligerswerk'], wetten: ['wmo'], verwijzers: ['huisarts'], kenmerken: ['rolstoel', 'ringleiding'],
};

const moment = (plekken: readonly string[]) =>
  fc.record({ soort: fc.constantFrom(...MOMENTSOORTEN), naam: soms(teksten(1, 100)), begin: soms(wandklok), duurMinuten: soms(fc.integer({ min: 5, max: 600 })), herhaling: soms(fc.constantFrom('FREQ=WEEKLY;BYDAY=MO,WE', 'FREQ=MONTHLY;BYDAY=2TU', 'FREQ=DAILY;COUNT=5', 'FREQ=WEEKLY;INTERVAL=2')), extra: lijst(wandklok, 2), uitgezonderd: lijst(wandklok, 2), opAfspraak: jaNee, opFeestdagen: jaNee, inSchoolvakanties: jaNee, toelichting: soms(teksten(1, 200)), locatie: plekken.length === 0 ? fc.constant(null) : soms(fc.constantFrom(...plekken)) })
    .map((deel) => (deel.begin === null ? { ...deel, duurMinuten: null, herhaling: null, extra: [], toelichting: deel.toelichting ?? 'na overleg' } : { ...deel, extra: [...new Set(deel.extra)].sort(), uitgezonderd: [...new Set(deel.uitgezonderd)].sort() }))
    .map((deel) => ({ ...deel, uitgezonderd: [...new Set(deel.uitgezonderd)].sort() }));

const uuid = fc.uuid({ version: 7 });

/** A valid form; places have sleutels of their own, and refer to no area. */
export function vormen(): fc.Arbitrary<{ soort: (typeof VOORZIENINGSOORTEN)[number]; vorm: Voorzieningvorm }> {
  return fc.tuple(fc.constantFrom(...VOORZIENINGSOORTEN), fc.uniqueArray(uuid, { maxLength: 3 })).chain(([soort, sleutels]) => {
    const plek = soort === 'VRIJWILLIGERSPLEK';
    const team = soort === 'WIJKTEAM';
    const alsPlek = <T>(iets: fc.Arbitrary<T>): fc.Arbitrary<T | null> => (plek ? soms(iets) : fc.constant(null));
    return fc
      .record({
        naam: teksten(2, 100), aliassen: lijst(teksten(1, 60)).map((namen) => [...new Set(namen)]), samenvatting: teksten(20, 250), beschrijving: soms(teksten(1, 400)), organisatieId: fc.constant(null),
        themas: keuze(CODES.themas, 1), functies: keuze(CODES.functies, 1), doelgroepen: keuze(CODES.doelgroepen), iedereenWelkom: jaNee, leeftijd: bereik(120), talen: keuze(['nl', 'en', 'ar', 'tr']),
        toegankelijkheid: fc.record(Object.fromEntries(CODES.kenmerken.map((code) => [code, jaNee]))).map((per) => Object.entries(per).flatMap(([code, waarde]) => (waarde === null ? [] : [{ code, waarde }])).sort((a, b) => (a.code < b.code ? -1 : 1))),
        toegangen: lijst(fc.record({ wijze: fc.constantFrom(...TOEGANGSWIJZEN), wetten: keuze(CODES.wetten), verwijzers: keuze(CODES.verwijzers), toelichting: soms(teksten(1, 200)) })),
        kosten: lijst(fc.record({ soort: fc.constantFrom(...KOSTENSOORTEN), bedragCent: soms(fc.integer({ min: 0, max: 1_000 })), bedragTotCent: soms(fc.integer({ min: 1_000, max: 5_000 })), per: soms(fc.constantFrom(...KOSTEN_PER)), toelichting: soms(teksten(1, 200)) }).map((prijs) => (prijs.soort === 'GRATIS' ? { ...prijs, bedragCent: null, bedragTotCent: null } : prijs))),
        momenten: lijst(moment(sleutels)),
        locaties: fc.tuple(...sleutels.map((sleutel) => fc.record({ sleutel: fc.constant(sleutel), soort: fc.constant('ADRES' as const), naam: soms(teksten(1, 100)), straat: fc.constantFrom('Assendorperstraat', 'Grote Markt'), huisnummer: soms(fc.constantFrom('1', '2a')), postcode: soms(fc.constantFrom('8011AB', '8012EG')), plaats: soms(fc.constant('Zwolle')), gebied: fc.constant(null), lat: fc.double({ min: 52.49, max: 52.53, noNaN: true }), lon: fc.double({ min: 6.05, max: 6.13, noNaN: true }), precisie: fc.constantFrom('GEBOUW' as const, 'STRAAT' as const), afgeschermd: fc.constant(false), toelichting: soms(teksten(1, 200)) }))),
        werkgebied: fc.constant([]), werkvlak: soms(fc.constant({ type: 'MultiPolygon' as const, coordinates: [[[[6.08, 52.5], [6.1, 52.5], [6.1, 52.51], [6.08, 52.5]] as [number, number][]]] })),
        contacten: lijst(fc.oneof(fc.record({ voor: fc.constantFrom(...CONTACT_VOOR), soort: fc.constant('TELEFOON' as const), waarde: fc.constantFrom('038 123 45 67', '14038'), label: soms(teksten(1, 100)), persoonlijk: fc.constant(false) }), fc.record({ voor: fc.constantFrom(...CONTACT_VOOR), soort: fc.constant('EMAIL' as const), waarde: fc.constant('info@voorbeeld.test'), label: soms(teksten(1, 100)), persoonlijk: fc.constant(false) }))),
        fotos: fc.constant([]), relaties: fc.constant([]), feiten: lijst(fc.record({ onderwerp: teksten(1, 100), waarde: teksten(1, 200) })),
        status: fc.constantFrom(...STATUSSEN), statusToelichting: soms(teksten(1, 200)), financieringTot: soms(fc.constantFrom('2027', '2027-06', '2027-12-31')),
        watJeDoet: alsPlek(teksten(1, 200)), watWeVragen: alsPlek(teksten(1, 200)), watWeBieden: alsPlek(teksten(1, 200)), soortenPlek: plek ? fc.constant(CODES.soortenPlek) : fc.constant([]),
        treden: alsPlek(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })).map(([a, b]) => ({ van: Math.min(a, b), tot: Math.max(a, b) }))), begeleiding: alsPlek(fc.constantFrom(...BEGELEIDINGSVORMEN)), begeleidingToelichting: alsPlek(teksten(1, 200)), taalniveau: alsPlek(fc.constantFrom(...TAALNIVEAUS)),
        dagdelen: plek ? fc.subarray(DAGDELEN, { maxLength: 4 }) : fc.constant([]), urenPerWeek: plek ? bereik(60) : fc.constant(null), vergoeding: alsPlek(teksten(1, 200)),
        plaatsen: plek ? fc.record({ totaal: soms(fc.integer({ min: 10, max: 20 })), vrij: soms(fc.integer({ min: 0, max: 10 })), stand: fc.constantFrom(...PLAATSENSTANDEN), vrijVanaf: soms(fc.constantFrom('2026-12-31', '2027-02-01')) }) : fc.constant({ totaal: null, vrij: null, stand: 'ONBEKEND' as const, vrijVanaf: null }),
        draagtProfielA: alsPlek(fc.boolean()), draagtProfielB: alsPlek(fc.boolean()), draagkrachtToelichting: alsPlek(teksten(1, 200)), draagkrachtNodig: alsPlek(teksten(1, 200)),
        teamsoort: team ? teksten(1, 60) : fc.constant(null), outreachend: team ? jaNee : fc.constant(null), kanalen: team ? lijst(fc.record({ soort: fc.constantFrom(...KANAALSOORTEN), toelichting: soms(teksten(1, 200)) })) : fc.constant([]), samenstelling: team ? lijst(fc.record({ organisatieId: fc.constant(null), rol: teksten(1, 100) })) : fc.constant([]),
      })
      .map((vorm) => ({ soort, vorm: vorm as unknown as Voorzieningvorm }));
  });
}

