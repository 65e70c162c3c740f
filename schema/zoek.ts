import { SORTERINGEN } from '../server/zoeken/orde.ts';
import type { Voorzieningdocument } from '../server/zoeken/document.ts';
import { redenVan } from '../server/zoeken/redenen.ts';
import type { Reistijd } from '../server/zoeken/reistijd.ts';
import type { Pagina, Treffer } from '../server/zoeken/zoek.ts';
import { type Keuze, Zoekopdracht } from '../server/zoeken/zoekopdracht.ts';
import { maakVoorwaarden, type Vraag, type Zoekvoorwaarden } from '../server/zoeken/zoekvraag.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { Facetten } from './facetten.ts';
import { kiest } from './keuze.ts';
import { Redenen } from './redenen.ts';
import { Voorziening } from './voorziening.ts';
import { BoxInvoer, metStraal, NabijInvoer, ZoekFilter } from './zoekFilter.ts';

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

export const ZoekVerbinding = builder.objectRef<Zoekopdracht>('ZoekVerbinding').implement({
  description: 'Results of a search, a page at a time (a Relay connection).',
  fields: (t) => ({
    edges: t.field({ type: [ZoekResultaat], complexity: { field: 1, multiplier: 1 }, description: 'Results of this page, in order.', resolve: (opdracht, _args, _context, info) => opdracht.resultaten(kiest(info, 'redenen') || kiest(info, 'reistijd')) }),
    pageInfo: t.field({ type: PageInfo, complexity: { field: 1, multiplier: 0 }, description: 'For the next page.', resolve: async (opdracht) => ({ ...(await opdracht.pagina()), after: opdracht.after }) }),
    totaal: t.int({ complexity: 1, description: 'How many results there are on all pages together.', resolve: (opdracht) => opdracht.totaal() }),
    facetten: t.field({ type: Facetten, complexity: { field: 1, multiplier: 0 }, description: 'Counts per filter value: each is what choosing it gives, with all other conditions as they are.', resolve: (opdracht) => opdracht.facetten() }),
  }),
});

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
