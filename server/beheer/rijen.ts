/** Between the form of a listing and the rows of a version, both ways, without a database. */
import type { Voorzieningsoort } from '../zoeken/document.ts';
import { DEELTABELLEN } from './versies.ts';
import { DAGDELEN } from './waarden.ts';
import { type Locatievorm, type Momentvorm, verschillendeVelden, type Voorzieningvorm } from './vorm.ts';

export type Rij = Record<string, unknown>;
export type Deeltabel = keyof typeof DEELTABELLEN;

/** A version as it is stored: the rows of each table, with the names of its columns. */
export type Inhoud = { voorziening: Rij } & Record<Deeltabel, Rij[]>;

/** A row of locatie, with its point as numbers. */
export interface Locatierij {
  id: string;
  soort: Locatievorm['soort'];
  naam: string | null;
  straat: string | null;
  huisnummer: string | null;
  postcode: string | null;
  plaats: string | null;
  gebied_id: string | null;
  lat: number | null;
  lon: number | null;
  precisie: NonNullable<Locatievorm['precisie']>;
  zichtbaarheid: 'OPENBAAR' | 'AFGESCHERMD';
  toelichting: string | null;
}

/** Where new facts come from. */
export interface Herkomst {
  bron: 'opgave-initiatief' | 'opgave-ondersteuner';
  /** today, 2026-12-31 */
  peildatum: string;
  nieuweId: () => string;
  /** consent to a personal contact that is recorded now */
  toestemming?: { waarde: string; op: string; door: string } | undefined;
}

const opVolgorde = (rijen: Rij[] | undefined): Rij[] => [...(rijen ?? [])].sort((a, b) => Number(a['volgorde'] ?? 0) - Number(b['volgorde'] ?? 0) || (String(a['id'] ?? a['locatie_id']) < String(b['id'] ?? b['locatie_id']) ? -1 : 1));
const tekst = (waarde: unknown): string | null => (waarde as string | null | undefined) ?? null;
const klok = (waarde: unknown): string => String(waarde).slice(0, 16).replace(' ', 'T');
const alsKlok = (waarde: unknown): string | null => (waarde == null ? null : klok(waarde));
const waarheid = (waarde: unknown): boolean | null => (waarde as boolean | null | undefined) ?? null;
const getal = (waarde: unknown): number | null => (waarde == null ? null : Number(waarde));
const gesorteerd = (waarden: unknown): string[] => [...((waarden as string[] | null | undefined) ?? [])].sort();

/** A table whose rows are the items of one list: how a row reads as an item, and an item as columns. */
interface Lijst<Item> {
  tabel: Deeltabel;
  lees: (rij: Rij) => Item;
  schrijf: (item: Item) => Rij;
}
const deel = <Item>(lijst: Lijst<Item>): Lijst<Item> => lijst;

const LIJSTEN = {
  toegangen: deel<Voorzieningvorm['toegangen'][number]>({
    tabel: 'toegang',
    lees: (rij) => ({ wijze: rij['wijze'] as never, wetten: gesorteerd(rij['wetten']), verwijzers: gesorteerd(rij['verwijzers']), toelichting: tekst(rij['toelichting']) }),
    schrijf: (item) => ({ ...item }),
  }),
  kosten: deel<Voorzieningvorm['kosten'][number]>({
    tabel: 'kosten',
    lees: (rij) => ({ soort: rij['soort'] as never, bedragCent: getal(rij['bedrag_cent']), bedragTotCent: getal(rij['bedrag_tot_cent']), per: (tekst(rij['per']) as never) ?? null, toelichting: tekst(rij['toelichting']) }),
    schrijf: ({ bedragCent, bedragTotCent, ...rest }) => ({ ...rest, bedrag_cent: bedragCent, bedrag_tot_cent: bedragTotCent }),
  }),
  momenten: deel<Momentvorm>({
    tabel: 'moment',
    lees: (rij) => ({
      soort: rij['soort'] as never, naam: tekst(rij['naam']), begin: alsKlok(rij['begin']), duurMinuten: getal(rij['duur_minuten']), herhaling: tekst(rij['herhaling']), extra: gesorteerd(rij['extra']).map(klok), uitgezonderd: gesorteerd(rij['uitgezonderd']).map(klok),
      opAfspraak: waarheid(rij['op_afspraak']), opFeestdagen: waarheid(rij['op_feestdagen']), inSchoolvakanties: waarheid(rij['in_schoolvakanties']), toelichting: tekst(rij['toelichting']), locatie: tekst(rij['locatie_id']),
    }),
    schrijf: ({ duurMinuten, opAfspraak, opFeestdagen, inSchoolvakanties, locatie, ...rest }) => ({ ...rest, duur_minuten: duurMinuten, op_afspraak: opAfspraak, op_feestdagen: opFeestdagen, in_schoolvakanties: inSchoolvakanties, locatie_id: locatie }),
  }),
  contacten: deel<Voorzieningvorm['contacten'][number]>({
    tabel: 'contact',
    lees: (rij) => ({ voor: rij['voor'] as never, soort: rij['soort'] as never, waarde: String(rij['waarde']), label: tekst(rij['label']), persoonlijk: rij['persoonlijk'] === true }),
    schrijf: (item) => ({ ...item }),
  }),
  feiten: deel<Voorzieningvorm['feiten'][number]>({ tabel: 'feit', lees: (rij) => ({ onderwerp: String(rij['onderwerp']), waarde: String(rij['waarde']) }), schrijf: (item) => ({ ...item }) }),
  fotos: deel<Voorzieningvorm['fotos'][number]>({
    tabel: 'foto',
    lees: (rij) => ({ bestand: String(rij['bestand']), altTekst: String(rij['alt_tekst']), breedte: Number(rij['breedte']), hoogte: Number(rij['hoogte']), licentie: tekst(rij['licentie']) }),
    schrijf: ({ altTekst, ...rest }) => ({ ...rest, alt_tekst: altTekst }),
  }),
  kanalen: deel<Voorzieningvorm['kanalen'][number]>({ tabel: 'wijkteam_kanaal', lees: (rij) => ({ soort: rij['soort'] as never, toelichting: tekst(rij['toelichting']) }), schrijf: (item) => ({ ...item }) }),
  samenstelling: deel<Voorzieningvorm['samenstelling'][number]>({ tabel: 'wijkteam_lid', lees: (rij) => ({ organisatieId: tekst(rij['organisatie_id']), rol: tekst(rij['rol']) }), schrijf: ({ organisatieId, rol }) => ({ organisatie_id: organisatieId, rol }) }),
};
type Lijstveld = keyof typeof LIJSTEN;
const LIJSTVELDEN = Object.keys(LIJSTEN) as Lijstveld[];

const CODELIJSTEN = { themas: 'THEMA', functies: 'FUNCTIE', doelgroepen: 'DOELGROEP', soortenPlek: 'SOORT_PLEK' } as const;
/** Columns of voorziening that are a field by themselves. */
const KOLOMMEN = { naam: 'naam', aliassen: 'aliassen', samenvatting: 'samenvatting', beschrijving: 'beschrijving', organisatieId: 'organisatie_id', iedereenWelkom: 'iedereen_welkom', status: 'status', statusToelichting: 'status_toelichting', financieringTot: 'financiering_tot' } as const;
const PLEKKOLOMMEN = {
  watJeDoet: 'wat_je_doet', watWeVragen: 'wat_we_vragen', watWeBieden: 'wat_we_bieden', begeleiding: 'begeleiding', begeleidingToelichting: 'begeleiding_toelichting', taalniveau: 'taalniveau', vergoeding: 'vergoeding',
  draagtProfielA: 'draagt_profiel_a', draagtProfielB: 'draagt_profiel_b', draagkrachtToelichting: 'draagkracht_toelichting', draagkrachtNodig: 'draagkracht_nodig',
} as const;

const overzetten = (kolommen: Record<string, string>, rij: Rij): Rij => Object.fromEntries(Object.entries(kolommen).map(([veld, kolom]) => [veld, rij[kolom] ?? null]));
const bereik = (van: unknown, tot: unknown) => (van == null && tot == null ? null : { van: getal(van), tot: getal(tot) });

/** A place as the form shows it. */
export const locatievormVan = ({ id, gebied_id, zichtbaarheid, ...rij }: Locatierij): Locatievorm => ({
  sleutel: id, soort: rij.soort, naam: rij.naam, straat: rij.straat, huisnummer: rij.huisnummer, postcode: rij.postcode, plaats: rij.plaats, gebied: gebied_id,
  // a point that stands for its area is of the area, not of the place
  lat: rij.lat, lon: rij.lon, precisie: rij.precisie, afgeschermd: zichtbaarheid === 'AFGESCHERMD', toelichting: rij.toelichting,
});

type Vlak = NonNullable<Voorzieningvorm['werkvlak']>;

/**
 * The form of a version.
 * @param locaties the rows of the places that it names; one that is no longer there is left out
 */
export function vormVan(inhoud: Inhoud, locaties: readonly Locatierij[]): Voorzieningvorm {
  const v = inhoud.voorziening;
  const plek = inhoud.vrijwilligersplek?.[0] ?? {};
  const team = inhoud.wijkteam?.[0] ?? {};
  const per = new Map(locaties.map((rij) => [rij.id, rij]));
  const plaatsen = opVolgorde(inhoud.voorziening_locatie).flatMap((rij) => per.get(String(rij['locatie_id'])) ?? []);
  const bekend = new Set(plaatsen.map((rij) => rij.id));
  const lijsten = Object.fromEntries(LIJSTVELDEN.map((veld) => [veld, opVolgorde(inhoud[LIJSTEN[veld].tabel]).map((rij) => LIJSTEN[veld].lees(rij))])) as unknown as Pick<Voorzieningvorm, Lijstveld>;
  const vlakken = (inhoud.werkgebied ?? []).flatMap((rij) => (rij['vlak'] == null ? [] : (rij['vlak'] as Vlak).coordinates));
  const codes = Object.fromEntries(Object.entries(CODELIJSTEN).map(([veld, lijst]) => [veld, gesorteerd((inhoud.voorziening_begrip ?? []).filter((rij) => rij['lijst'] === lijst).map((rij) => rij['begrip_code']))]));
  return {
    ...(overzetten(KOLOMMEN, v) as Pick<Voorzieningvorm, keyof typeof KOLOMMEN>),
    ...(codes as Pick<Voorzieningvorm, keyof typeof CODELIJSTEN>),
    leeftijd: bereik(v['leeftijd_van'], v['leeftijd_tot']),
    talen: gesorteerd(v['talen']),
    toegankelijkheid: (inhoud.toegankelijkheid ?? []).map((rij) => ({ code: String(rij['kenmerk_code']), waarde: rij['waarde'] === true })).sort((a, b) => (a.code < b.code ? -1 : 1)),
    ...lijsten,
    momenten: lijsten.momenten.map((moment) => ({ ...moment, locatie: moment.locatie !== null && bekend.has(moment.locatie) ? moment.locatie : null })),
    locaties: plaatsen.map(locatievormVan),
    werkgebied: gesorteerd((inhoud.werkgebied ?? []).flatMap((rij) => rij['gebied_id'] ?? [])),
    werkvlak: vlakken.length === 0 ? null : { type: 'MultiPolygon', coordinates: vlakken },
    relaties: (inhoud.relatie ?? []).map((rij) => ({ soort: rij['soort'] as never, naarId: String(rij['naar_id']), toelichting: tekst(rij['toelichting']) })).sort((a, b) => (`${a.soort} ${a.naarId}` < `${b.soort} ${b.naarId}` ? -1 : 1)),
    ...(overzetten(PLEKKOLOMMEN, plek) as Pick<Voorzieningvorm, keyof typeof PLEKKOLOMMEN>),
    treden: plek['trede_van'] == null ? null : { van: Number(plek['trede_van']), tot: Number(plek['trede_tot']) },
    dagdelen: DAGDELEN.filter((dagdeel) => ((plek['dagdelen'] as string[] | undefined) ?? []).includes(dagdeel)),
    urenPerWeek: bereik(plek['uren_per_week_van'], plek['uren_per_week_tot']),
    plaatsen: { totaal: getal(plek['plaatsen_totaal']), vrij: getal(plek['plaatsen_vrij']), stand: (plek['plaatsen_stand'] as 'RUIM' | undefined) ?? 'ONBEKEND', vrijVanaf: tekst(plek['vrij_vanaf']) },
    teamsoort: tekst(team['teamsoort']),
    outreachend: waarheid(team['outreachend']),
  };
}

const gelijk = (een: unknown, ander: unknown): boolean => JSON.stringify(een) === JSON.stringify(ander);

/** Rows for items: an item that did not change keeps its row, with where it comes from; any other is a new row. */
function rijenVoor<Item>(lijst: Lijst<Item>, items: readonly Item[], oud: Rij[], nieuw: () => Rij): Rij[] {
  const over = opVolgorde(oud);
  return items.map((item, volgorde) => {
    const plek = over.findIndex((rij) => gelijk(lijst.lees(rij), item));
    return plek < 0 ? { ...nieuw(), ...lijst.schrijf(item), volgorde } : { ...over.splice(plek, 1)[0]!, volgorde };
  });
}

/** Consent stays with what it was given for, also when its label changes. */
function metToestemming(rijen: Rij[], oud: Rij[], { toestemming }: Herkomst): Rij[] {
  return rijen.map((rij) => {
    if (rij['persoonlijk'] !== true || rij['toestemming_op'] != null) return rij;
    const eerder = oud.find((was) => was['persoonlijk'] === true && was['waarde'] === rij['waarde']);
    if (eerder) return { ...rij, toestemming_op: eerder['toestemming_op'], toestemming_door: eerder['toestemming_door'] };
    return toestemming && toestemming.waarde === rij['waarde'] ? { ...rij, toestemming_op: toestemming.op, toestemming_door: toestemming.door } : rij;
  });
}

/** The row of an entry of a code list. Which one comes first is what its source said of it; the form does not ask, so a new one has no place in that order. */
const begripRij = (id: string, lijst: string, code: string, was: readonly Rij[]): Rij => was.find((rij) => rij['lijst'] === lijst && rij['begrip_code'] === code) ?? { voorziening_id: id, lijst, begrip_code: code, volgorde: null };

/**
 * The rows of a form: what did not change since `oud` stays the row that it was.
 * The places of the form are named by the ids of their rows (plaatsen.ts sees to that).
 * @param oud the version before; null for a new listing
 */
export function rijenVan(vorm: Voorzieningvorm, oud: Inhoud | null, listing: { id: string; soort: Voorzieningsoort }, herkomst: Herkomst): Inhoud {
  const { id, soort } = listing;
  const bron = { bron_code: herkomst.bron, vindplaats: null, peildatum: herkomst.peildatum };
  const was = oud === null ? null : vormVan(oud, vorm.locaties.map((plek) => ({ id: plek.sleutel! }) as Locatierij));
  const anders = new Set(was === null ? Object.keys(vorm) : verschillendeVelden(was, vorm));
  const tabel = (naam: Deeltabel): Rij[] => oud?.[naam] ?? [];
  const eigenTekst = anders.has('naam') || anders.has('samenvatting') || anders.has('beschrijving');
  const uitlijst = (veld: Lijstveld, extra: Rij): Rij[] => rijenVoor(LIJSTEN[veld] as Lijst<unknown>, vorm[veld], tabel(LIJSTEN[veld].tabel), () => ({ id: herkomst.nieuweId(), [DEELTABELLEN[LIJSTEN[veld].tabel]]: id, ...extra }));
  const per = <Item>(items: readonly Item[], naam: Deeltabel, zelfde: (rij: Rij, item: Item) => boolean, nieuw: (item: Item) => Rij): Rij[] => items.map((item) => tabel(naam).find((rij) => zelfde(rij, item)) ?? nieuw(item));
  const plek = tabel('vrijwilligersplek')[0] ?? {};
  const vlakken = tabel('werkgebied').filter((rij) => rij['vlak'] != null);
  return {
    voorziening: {
      ...(oud?.voorziening ?? {}),
      id,
      soort,
      ...Object.fromEntries(Object.entries(KOLOMMEN).map(([veld, kolom]) => [kolom, vorm[veld as keyof typeof KOLOMMEN]])),
      leeftijd_van: vorm.leeftijd?.van ?? null,
      leeftijd_tot: vorm.leeftijd?.tot ?? null,
      talen: vorm.talen,
      // the source of a listing is that of its words
      ...(oud === null || eigenTekst ? bron : {}),
    },
    vrijwilligersplek:
      soort !== 'VRIJWILLIGERSPLEK'
        ? []
        : [
            {
              ...plek,
              voorziening_id: id,
              soort,
              ...Object.fromEntries(Object.entries(PLEKKOLOMMEN).map(([veld, kolom]) => [kolom, vorm[veld as keyof typeof PLEKKOLOMMEN]])),
              trede_van: vorm.treden?.van ?? null,
              trede_tot: vorm.treden?.tot ?? null,
              ...(anders.has('treden') || vorm.treden === null ? { treden_bron_code: vorm.treden ? herkomst.bron : null, treden_vindplaats: null } : {}),
              dagdelen: vorm.dagdelen,
              uren_per_week_van: vorm.urenPerWeek?.van ?? null,
              uren_per_week_tot: vorm.urenPerWeek?.tot ?? null,
              plaatsen_totaal: vorm.plaatsen.totaal,
              plaatsen_vrij: vorm.plaatsen.vrij,
              plaatsen_stand: vorm.plaatsen.stand,
              vrij_vanaf: vorm.plaatsen.vrijVanaf,
              ...(anders.has('plaatsen') && (oud !== null || vorm.plaatsen.stand !== 'ONBEKEND' || vorm.plaatsen.totaal !== null) ? { plaatsen_peildatum: herkomst.peildatum } : {}),
            },
          ],
    wijkteam: soort !== 'WIJKTEAM' ? [] : [{ ...(tabel('wijkteam')[0] ?? {}), voorziening_id: id, soort, teamsoort: vorm.teamsoort, outreachend: vorm.outreachend }],
    wijkteam_kanaal: uitlijst('kanalen', bron),
    wijkteam_lid: uitlijst('samenstelling', bron),
    voorziening_begrip: Object.entries(CODELIJSTEN).flatMap(([veld, lijst]) => vorm[veld as keyof typeof CODELIJSTEN].map((code) => begripRij(id, lijst, code, tabel('voorziening_begrip')))),
    voorziening_locatie: vorm.locaties.map((plaats, volgorde) => ({ voorziening_id: id, locatie_id: plaats.sleutel, volgorde })),
    werkgebied: [
      ...per(vorm.werkgebied, 'werkgebied', (rij, gebied) => rij['gebied_id'] === gebied, (gebied) => ({ id: herkomst.nieuweId(), voorziening_id: id, gebied_id: gebied, vlak: null })),
      ...(vorm.werkvlak === null ? [] : !anders.has('werkvlak') ? vlakken : [{ id: herkomst.nieuweId(), voorziening_id: id, gebied_id: null, vlak: vorm.werkvlak }]),
    ],
    toegang: uitlijst('toegangen', bron),
    kosten: uitlijst('kosten', bron),
    moment: uitlijst('momenten', bron),
    contact: metToestemming(uitlijst('contacten', bron), tabel('contact'), herkomst),
    toegankelijkheid: per(vorm.toegankelijkheid, 'toegankelijkheid', (rij, { code, waarde }) => rij['kenmerk_code'] === code && rij['waarde'] === waarde, ({ code, waarde }) => ({ voorziening_id: id, lijst: 'TOEGANKELIJKHEID', kenmerk_code: code, waarde, bron_code: herkomst.bron, peildatum: herkomst.peildatum })),
    feit: uitlijst('feiten', bron),
    foto: uitlijst('fotos', {}),
    relatie: per(vorm.relaties, 'relatie', (rij, { soort: welke, naarId, toelichting }) => rij['soort'] === welke && rij['naar_id'] === naarId && tekst(rij['toelichting']) === toelichting, ({ soort: welke, naarId, toelichting }) => ({ van_id: id, naar_id: naarId, soort: welke, toelichting, ...bron })),
  };
}
