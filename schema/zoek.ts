import { ZEKER_VOORUIT_DAGEN } from '../server/tijd/rooster.ts';
import type { Voorzieningdocument } from '../server/zoeken/document.ts';
import { type Facetten as FacettenVorm, telFacetten } from '../server/zoeken/facetten.ts';
import { redenVan } from '../server/zoeken/redenen.ts';
import { haalReistijden, type Reistijd } from '../server/zoeken/reistijd.ts';
import { WEEKDAGEN } from '../server/zoeken/openOp.ts';
import { type Pagina, SORTERINGEN, tel, telMee, type Treffer, zoek } from '../server/zoeken/zoek.ts';
import { maakVoorwaarden, type Vraag, type Zoekvoorwaarden } from '../server/zoeken/zoekvraag.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { Facetten } from './facetten.ts';
import { kiest } from './keuze.ts';
import { Redenen } from './redenen.ts';
import { Voorziening } from './voorziening.ts';
import { VoorzieningSoort, VoorzieningStatus } from './voorzieningSoort.ts';

export const NabijInvoer = builder.inputType('NabijInvoer', {
  description: 'Around a spot. Round a visitor\'s own position to about 100 m (three decimals) before sending it.',
  fields: (t) => ({
    lat: t.float({ required: true, description: 'Latitude, WGS 84, -90 to 90.' }),
    lon: t.float({ required: true, description: 'Longitude, WGS 84, -180 to 180.' }),
    straalMeter: t.int({ defaultValue: 5_000, description: 'Radius in metres on the ground, 1 to 100,000.' }),
  }),
});

/** The default holds also for a radius that is given as null. */
export const metStraal = (nabij: { lat: number; lon: number; straalMeter?: number | null } | null | undefined) => (nabij ? { ...nabij, straalMeter: nabij.straalMeter ?? 5_000 } : null);

export const BoxInvoer = builder.inputType('BoxInvoer', {
  description: 'A box in WGS 84 degrees, with west < oost and zuid < noord.',
  fields: (t) => ({ west: t.float({ required: true }), zuid: t.float({ required: true }), oost: t.float({ required: true }), noord: t.float({ required: true }) }),
});

const Weekdag = builder.enumType('Weekdag', { description: 'A day of the week.', values: WEEKDAGEN });

const OpenOpInvoer = builder.inputType('OpenOpInvoer', {
  description:
    'A slot on the wall clock in Europe/Amsterdam, on a weekday or a date: one of the two. What is open (or going on) at any time within it passes; of a slot that has begun only the rest counts. By appointment or by telephone is not open. Without van and tot: the whole day.',
  fields: (t) => ({
    dag: t.field({ type: Weekdag, description: 'The next such day; today while the slot is not over.' }),
    datum: t.field({ type: 'Date', description: `From today, at most ${ZEKER_VOORUIT_DAGEN - 2} days ahead: for those days open hours are known.` }),
    van: t.string({ description: 'From this time, HH:MM; 00:00 when left out.' }),
    tot: t.string({ description: 'Up to this time, HH:MM or 24:00; 24:00 when left out. Before van: on the next day.' }),
  }),
});

export const ZoekFilter = builder.inputType('ZoekFilter', {
  description: 'Conditions. Values within one list are alternatives; different fields must all hold. A fact that is unknown passes neither true nor false; facetten says how many that left out.',
  fields: (t) => ({
    soorten: t.field({ type: [VoorzieningSoort] }),
    themas: t.idList({ description: 'Codes of themas; one includes the narrower ones under it.' }),
    doelgroepen: t.idList({ description: 'Codes of doelgroepen; what is open to everybody always fits.' }),
    functies: t.idList({ description: 'Codes of functies.' }),
    soortenPlek: t.idList({ description: 'Codes of soortenPlek.' }),
    gratis: t.boolean({ description: 'Known to be free (a voluntary contribution is free), or known not to be.' }),
    zonderIndicatie: t.boolean({ description: 'Known to have a way in without a decision of the gemeente, or not to.' }),
    zonderAanmelding: t.boolean({ description: 'Known that one can just walk in, or not.' }),
    rolstoel: t.boolean({ description: 'Known to be accessible with a wheelchair, or not.' }),
    plaatsVrij: t.boolean({ description: 'Known to have room for a volunteer, or not.' }),
    nuOpen: t.boolean({ description: 'Known to be open at the time of the request, or to be closed.' }),
    openOp: t.field({ type: OpenOpInvoer, description: 'Known to be open at some time within this slot.' }),
    statussen: t.field({ type: [VoorzieningStatus], description: 'Without it: everything but GESTOPT.' }),
    leeftijd: t.int({ description: 'Fits somebody of this age in years, 0 to 120.' }),
    trede: t.int({ description: 'Rung of the participatieladder, 1 to 6; places whose source names it.' }),
    organisatie: t.id({ description: 'Id of an organisation.' }),
  }),
});

const SorteringEnum = builder.enumType('Sortering', {
  description: 'RELEVANTIE: by text, else by distance, else by name. AFSTAND: nearest first (needs nabij). NAAM: by name. STAND: most recently confirmed or sourced first.',
  values: SORTERINGEN,
});

const PageInfo = builder.objectRef<Pagina & { after: boolean }>('PageInfo').implement({
  description: 'Where this page stands (Relay).',
  fields: (t) => ({
    hasNextPage: t.boolean({ description: 'There is more after endCursor.', resolve: (pagina) => pagina.heeftVolgende }),
    hasPreviousPage: t.boolean({ description: 'This page came after a cursor.', resolve: (pagina) => pagina.after }),
    startCursor: t.string({ nullable: true, description: 'Cursor of the first result; null without results.', resolve: (pagina) => pagina.treffers[0]?.cursor ?? null }),
    endCursor: t.string({ nullable: true, description: 'Give it as after for the next page; null without results.', resolve: (pagina) => pagina.treffers.at(-1)?.cursor ?? null }),
  }),
});

const ReistijdType = builder.objectRef<Reistijd>('Reistijd').implement({
  description: 'How long it takes to get there from nabij, at an easy pace.',
  fields: (t) => ({
    lopenMinuten: t.exposeInt('lopenMinuten', { description: 'On foot, in minutes, 1 at the least.' }),
    fietsenMinuten: t.exposeInt('fietsenMinuten', { description: 'By ordinary bicycle, in minutes, 1 at the least.' }),
    schatting: t.exposeBoolean('schatting', { description: 'true: from the straight line, with 30% for detours; not along real roads, so water or a railway may make it much longer.' }),
  }),
});

const ZoekResultaat = builder.objectRef<Treffer & { zoekvoorwaarden: Zoekvoorwaarden; reistijd: Reistijd | undefined }>('ZoekResultaat').implement({
  description: 'One result.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: 'Opaque; listings added later do not shift it.' }),
    afstandMeter: t.exposeInt('afstandMeter', { nullable: true, description: 'Metres on the ground to its nearest public point within the radius; null without nabij, without such a point, or when it only serves this spot from elsewhere.' }),
    redenen: t.field({ type: Redenen, description: 'Why it is here.', resolve: (treffer, _args, { nu }) => redenVan(treffer, treffer.zoekvoorwaarden, nu, treffer.reistijd) }),
    reistijd: t.field({ type: ReistijdType, nullable: true, description: 'On foot and by bicycle to its nearest public point; null when afstandMeter is.', resolve: ({ reistijd }) => reistijd ?? null }),
    node: t.field({ type: Voorziening, description: 'The listing.', resolve: (treffer): Voorzieningdocument => treffer.document }),
  }),
});

/** One search of which several parts may be asked; each part is fetched once. */
class Zoekopdracht {
  readonly voorwaarden: Zoekvoorwaarden;
  readonly #context: Context;
  readonly #keuze: { first: number; after: string | null; sortering: (typeof SORTERINGEN)[number] | null };
  readonly #wil: { pagina: boolean; facetten: boolean; totaal: boolean };
  #pagina: Promise<Pagina> | undefined;
  #facetten: Promise<FacettenVorm> | undefined;

  constructor(context: Context, voorwaarden: Zoekvoorwaarden, keuze: { first: number; after: string | null; sortering: (typeof SORTERINGEN)[number] | null }, wil: { pagina: boolean; facetten: boolean; totaal: boolean }) {
    this.#context = context;
    this.voorwaarden = voorwaarden;
    this.#keuze = keuze;
    this.#wil = wil;
  }

  get after(): boolean {
    return this.#keuze.after !== null;
  }

  pagina(): Promise<Pagina> {
    // counts ride along in the same statement where they can; the total is one of the facets
    this.#pagina ??= zoek(this.#context.database, this.voorwaarden, { ...this.#keuze, metTotaal: this.#wil.totaal && !this.#wil.facetten, metFacetten: this.#wil.facetten && telMee(this.voorwaarden, this.#keuze.sortering) ? this.#context.nu : undefined });
    return this.#pagina;
  }

  /** The results of this page with what is asked of each; travel times of all of them in one question. */
  async resultaten(metReistijd: boolean) {
    const { treffers } = await this.pagina();
    const reistijden = metReistijd ? await haalReistijden(this.#context.routeerder, this.voorwaarden.nabij, treffers) : [];
    return treffers.map((treffer, plek) => ({ ...treffer, zoekvoorwaarden: this.voorwaarden, reistijd: reistijden[plek] }));
  }

  facetten(): Promise<FacettenVorm> {
    this.#facetten ??= this.#wil.pagina && telMee(this.voorwaarden, this.#keuze.sortering) ? this.pagina().then(({ facetten }) => facetten!) : telFacetten(this.#context.database, this.voorwaarden, this.#context.nu);
    return this.#facetten;
  }

  get first(): number {
    return this.#keuze.first;
  }

  /** Is there nothing at all? Without a statement of its own when the page is asked for. */
  async isLeeg(): Promise<boolean> {
    if (this.after) return false;
    return this.#wil.pagina ? (await this.pagina()).treffers.length === 0 : (await this.totaal()) === 0;
  }

  async totaal(): Promise<number> {
    if (this.#wil.facetten) return (await this.facetten()).totaal;
    if (this.#wil.pagina) return (await this.pagina()).totaal ?? 0;
    return tel(this.#context.database, this.voorwaarden);
  }
}

export const ZoekVerbinding = builder.objectRef<Zoekopdracht>('ZoekVerbinding').implement({
  description: 'Results of a search, a page at a time (a Relay connection).',
  fields: (t) => ({
    edges: t.field({ type: [ZoekResultaat], complexity: { field: 1, multiplier: 1 }, description: 'Results of this page, in order.', resolve: (opdracht, _args, _context, info) => opdracht.resultaten(kiest(info, 'redenen') || kiest(info, 'reistijd')) }),
    pageInfo: t.field({ type: PageInfo, complexity: { field: 1, multiplier: 0 }, description: 'For the next page.', resolve: async (opdracht) => ({ ...(await opdracht.pagina()), after: opdracht.after }) }),
    totaal: t.int({ complexity: 1, description: 'How many results there are on all pages together.', resolve: (opdracht) => opdracht.totaal() }),
    facetten: t.field({ type: Facetten, complexity: { field: 1, multiplier: 0 }, description: 'Counts per filter value: each is what choosing it gives, with all other conditions as they are.', resolve: (opdracht) => opdracht.facetten() }),
  }),
});

type Keuze = { first: number; after: string | null; sortering: (typeof SORTERINGEN)[number] | null };

/** A connection over conditions that were made already; the statements run when its parts are asked for. */
export function vervolg(context: Context, voorwaarden: Zoekvoorwaarden, keuze: Keuze, info: Parameters<typeof kiest>[0]): Zoekopdracht {
  return new Zoekopdracht(context, voorwaarden, keuze, { pagina: kiest(info, 'edges') || kiest(info, 'pageInfo'), facetten: kiest(info, 'facetten'), totaal: kiest(info, 'totaal') });
}

/** Starts a search for a connection. */
export async function begin(context: Context, vraag: Vraag, keuze: { [K in keyof Keuze]?: Keuze[K] | null | undefined }, info: Parameters<typeof kiest>[0]): Promise<Zoekopdracht> {
  return vervolg(context, await maakVoorwaarden(vraag, context), { first: keuze.first ?? 20, after: keuze.after ?? null, sortering: keuze.sortering ?? null }, info);
}

/** What a search costs: the search itself, counts included, and what is asked of every result on the page; a wrong size is refused by the search itself, with its own message. */
export const paginakosten = (first: number | null | undefined) => ({ field: 2_000, multiplier: Math.min(100, Math.max(1, first ?? 20)) });

builder.queryField('zoek', (t) =>
  t.field({
    type: ZoekVerbinding,
    complexity: ({ first }) => paginakosten(first),
    args: {
      tekst: t.arg.string({ description: 'What somebody looks for, as they say it, at most 300 characters; typing errors allowed. Not logged.' }),
      nabij: t.arg({ type: NabijInvoer, description: 'Around a spot; also gives what serves the spot (comes to your home, team of the area), after what is near.' }),
      gebied: t.arg.id({ description: 'Code or id of an area: what lies in it, and what serves all or part of it.' }),
      binnen: t.arg({ type: BoxInvoer, description: 'Has a public point in this box.' }),
      filter: t.arg({ type: ZoekFilter, description: 'More conditions.' }),
      sortering: t.arg({ type: SorteringEnum, description: 'Order; RELEVANTIE when left out.' }),
      first: t.arg.int({ defaultValue: 20, description: 'Results per page, 1 to 100.' }),
      after: t.arg.string({ description: 'endCursor of the page before.' }),
    },
    description:
      'Search. Without arguments: everything, by name. Wrong input gives an error with extensions.code ONGELDIGE_INVOER, extensions.veld (for example "nabij.lat") and extensions.melding (what to do, in Dutch).',
    resolve: (_root, { first, after, sortering, nabij, ...vraag }, context, info) => begin(context, { ...vraag, nabij: metStraal(nabij) }, { first, after, sortering }, info),
  }),
);
