/** What the bench asks: for each row the same requests for our server (GraphQL) and for the floor (the same values, ready to bind). */
import type { Database } from '../../server/database/database.ts';
import { Begrippen } from '../../server/zoeken/begrippen.ts';
import { niveauVan } from '../../server/zoeken/kaartraster.ts';
import { alsTsquery, leesTekstvraag } from '../../server/zoeken/tekstvraag.ts';
import { aantalWoorden } from '../../server/zoeken/tekstscore.ts';
import { Woordenschat } from '../../server/zoeken/woordenschat.ts';
import type { Land } from '../../seed/schaal/land.ts';
import { Toeval } from '../../seed/schaal/toeval.ts';

/** How many different requests a row has. */
const VERSCHILLENDE = 120;

/** A request for the floor: which statement, and what to bind. */
export interface Vloervraag {
  soort: 'nabij' | 'tekst' | 'filters' | 'kaart' | 'een';
  lat?: number;
  lon?: number;
  straalMeter?: number;
  /** the question as read: what a listing must hold, what gives points, and its words with their share */
  gelezen?: { voorwaarde: string; punten: { tsquery: string; gewicht: number }[]; woorden: { tsquery: string; gewicht: number }[]; ietsDoen: boolean };
  /** the fixed filter of the row */
  doelgroep?: string;
  west?: number;
  zuid?: number;
  oost?: number;
  noord?: number;
  /** level of the map's grid */
  niveau?: number;
  slug?: string;
}

export interface Verzoek {
  graphql: { query: string; variables: Record<string, unknown> };
  /** none: there is no one right answer to compare with, only a time */
  vloer?: Vloervraag;
}

export interface Rijsoort {
  naam: string;
  uitleg: string;
  /** what of our answer the floor must give too: ids in order, or cells with their counts */
  onzeIds: (data: never) => string[];
  verzoeken: Verzoek[];
}

const RESULTAAT = `edges { cursor afstandMeter redenen { zin nuOpen komtBijUThuis volgendMoment { begin eind inWoorden } } node { id slug naam soort samenvatting status synthetisch organisatie { id naam } } } pageInfo { hasNextPage endCursor }`;
const TELLING = '{ ja nee onbekend }';
const WAARDE = '{ code naam aantal }';
const FACETTEN = `totaal facetten { soorten ${WAARDE} themas ${WAARDE} doelgroepen ${WAARDE} doelgroepOnbekend functies ${WAARDE} soortenPlek ${WAARDE} statussen ${WAARDE} gratis ${TELLING} zonderIndicatie ${TELLING} zonderAanmelding ${TELLING} rolstoel ${TELLING} plaatsVrij ${TELLING} nuOpen ${TELLING} }`;
const NABIJ = `query Nabij($nabij: NabijInvoer) { zoek(nabij: $nabij, first: 20) { ${RESULTAAT} } }`;
const TEKST = `query Tekst($tekst: String, $nabij: NabijInvoer) { zoek(tekst: $tekst, nabij: $nabij, first: 20) { ${RESULTAAT} } }`;
const FILTERS = `query Filters($tekst: String, $nabij: NabijInvoer, $filter: ZoekFilter) { zoek(tekst: $tekst, nabij: $nabij, filter: $filter, first: 20) { ${FACETTEN} ${RESULTAAT} } }`;
const KAART = `query Kaart($binnen: BoxInvoer!, $zoom: Float!) { kaart(binnen: $binnen, zoom: $zoom) { aantal clusters { id lat lon aantal west zuid oost noord } punten { id lat lon aantal precisie voorzieningen { id slug naam soort } } } }`;
const SUGGESTIES = 'query Suggesties($tekst: String!) { suggesties(tekst: $tekst) { soort tekst sleutel toelichting } }';
const BRON = '{ titel url }';
const EEN = `query Een($slug: String!) { voorziening(slug: $slug) { __typename id slug naam soort aliassen samenvatting beschrijving synthetisch status statusToelichting organisatie { slug naam } themas { code naam } functies { code naam } doelgroepen { code naam } iedereenWelkom leeftijdVan leeftijdTot talen
  toegangen { wijze toelichting } kosten { soort bedragCent bedragTotCent per toelichting } gratis nuOpen momenten { id inWoorden toelichting } volgendeMomenten(first: 5) { inWoorden } locaties { soort naam straat huisnummer plaats afgeschermd lat lon precisie gebied { naam } }
  werkgebied { naam } contacten { voor soort waarde label } toegankelijkheid { code naam waarde } relaties { soort } feiten { onderwerp waarde bron ${BRON} } bron ${BRON} vindplaats peildatum laatstBevestigd bevestigdDoor } }`;

/** What people type: one word, a few, a whole question, now and then with a typing error. */
const TEKSTEN = ['samen eten', 'koffie drinken', 'nederlands leren', 'ik wil nederlands leren', 'taalcafé', 'computerles', 'hulp met mijn telefoon', 'schulden', 'ik heb schulden en weet niet wat ik moet doen', 'formulier invullen', 'kleding ruilen', 'voedselbank', 'wandelen', 'wandelgroep ouderen', 'zingen in een koor', 'naaien', 'schilderen', 'moestuin', 'dieren verzorgen', 'fiets repareren',
  'klussen in huis', 'boodschappen', 'vervoer naar de dokter', 'een huis zoeken', 'mantelzorg', 'moeder met dementie', 'geheugencafé', 'opvoeden', 'huiswerk maken', 'jongeren', 'meidengroep', 'stoppen met roken', 'eenzaam', 'ik voel me alleen', 'praten over rouw', 'verslaving', 'buren ruzie', 'inburgeren', 'vluchtelingen helpen', 'vrijwilligerswerk', 'iets doen voor de buurt', 'dagbesteding in de tuin', 'werkervaring opdoen', 'solliciteren', 'maatje', 'yoga', 'bingo', 'soep', 'bibliotheek', 'rolstoel dansen',
  'tallcafe', 'vrijwiligerswerk', 'mantelzorch', 'dagbestedng', 'wandlen', 'scilderen'];
/** The words that most filters go with. */
const DOELGROEPEN = ['ouderen', 'jongeren', 'nieuwkomers', 'psychisch-kwetsbaar', 'mantelzorgers', 'alleen', 'weinig-geld', 'ouders-en-gezinnen'];

/** A screen of a telephone to a desktop: street, city and country. */
const SCHERMEN = [
  ['kaart-straat', 16],
  ['kaart-stad', 12],
  ['kaart-land', 7],
] as const;

const afgerond = (graden: number): number => Math.round(graden * 1_000) / 1_000;

type Zoekantwoord = { zoek: { edges: { node: { id: string } }[] } };

/** Makes the requests of every row; the same database always gives the same. */
export async function maakRijsoorten(database: Database, land: Land): Promise<Rijsoort[]> {
  const woordenschat = new Woordenschat(database);
  const begrippen = new Begrippen(database);
  await begrippen.ververs();
  const toeval = new Toeval('bench');
  // where people are: by inhabitants, rounded to about 100 metres as the client does
  const plek = () => {
    const { lat, lon } = land.kiesPunt(land.kiesStad(toeval), toeval);
    return { lat: afgerond(lat), lon: afgerond(lon) };
  };
  const lijst = <T>(maak: (nummer: number) => T): T[] => Array.from({ length: VERSCHILLENDE }, (_, nummer) => maak(nummer));
  const lees = async (tekst: string): Promise<NonNullable<Vloervraag['gelezen']>> => {
    const { voorwaarde, punten, groepen, ietsDoen } = (await leesTekstvraag(tekst, { woordenschat, begrippen }))!;
    const samen = groepen.reduce((som, { aandeel }) => som + aandeel, 0);
    return {
      voorwaarde,
      punten: punten.map(({ lexemen, gewicht }) => ({ tsquery: lexemen.join(' | '), gewicht: gewicht * aantalWoorden(lexemen) })),
      woorden: groepen.length > 1 ? groepen.map((groep) => ({ tsquery: alsTsquery(groep), gewicht: groep.aandeel / samen })) : [],
      ietsDoen,
    };
  };
  const gelezen = new Map<string, Awaited<ReturnType<typeof lees>>>();
  for (const tekst of TEKSTEN) gelezen.set(tekst, await lees(tekst));
  const slugs = (await database.rijen<{ slug: string }>({ text: 'SELECT slug FROM zoekdocument ORDER BY md5(slug) LIMIT $1::int', values: [VERSCHILLENDE] })).map(({ slug }) => slug);
  const zoekIds = (data: never) => (data as Zoekantwoord).zoek.edges.map(({ node }) => node.id);

  return [
    {
      naam: 'nabij',
      uitleg: '20 results within 5 km of a point, with organisation, next moment and reasons',
      onzeIds: zoekIds,
      verzoeken: lijst(() => {
        const nabij = { ...plek(), straalMeter: 5_000 };
        return { graphql: { query: NABIJ, variables: { nabij } }, vloer: { soort: 'nabij', ...nabij } };
      }),
    },
    {
      naam: 'tekst',
      uitleg: 'the same within 10 km, with words typed by hand',
      onzeIds: zoekIds,
      verzoeken: lijst((nummer) => {
        const nabij = { ...plek(), straalMeter: 10_000 };
        const tekst = TEKSTEN[nummer % TEKSTEN.length]!;
        return { graphql: { query: TEKST, variables: { tekst, nabij } }, vloer: { soort: 'tekst', ...nabij, gelezen: gelezen.get(tekst)! } };
      }),
    },
    {
      naam: 'filters',
      uitleg: 'words, point, three filters, with the total and all facets',
      onzeIds: zoekIds,
      verzoeken: lijst((nummer) => {
        const nabij = { ...plek(), straalMeter: 10_000 };
        const tekst = TEKSTEN[nummer % TEKSTEN.length]!;
        const doelgroep = toeval.een(DOELGROEPEN);
        return { graphql: { query: FILTERS, variables: { tekst, nabij, filter: { soorten: ['INITIATIEF', 'WIJKTEAM'], doelgroepen: [doelgroep], gratis: true } } }, vloer: { soort: 'filters', ...nabij, gelezen: gelezen.get(tekst)!, doelgroep } };
      }),
    },
    ...SCHERMEN.map(
      ([naam, zoom]): Rijsoort => ({
        naam,
        uitleg: `clusters and points in the box of a screen of 1,024 by 768 pixels at zoom ${zoom}`,
        onzeIds: (data: never) => {
          const { kaart } = data as { kaart: { clusters: { id: string; aantal: number }[]; punten: { id: string; aantal: number }[] } };
          return [...kaart.clusters, ...kaart.punten].map(({ id, aantal }) => `${id.split('/').slice(1).join('/')}:${aantal}`).sort();
        },
        verzoeken: lijst(() => {
          const { lat, lon } = plek();
          const breed = (360 / 2 ** zoom) * 2;
          const binnen = { west: lon - breed / 2, oost: lon + breed / 2, zuid: lat - (breed * 0.61 * 0.75) / 2, noord: lat + (breed * 0.61 * 0.75) / 2 };
          return { graphql: { query: KAART, variables: { binnen, zoom } }, vloer: { soort: 'kaart', ...binnen, niveau: niveauVan(binnen, zoom) } };
        }),
      }),
    ),
    {
      naam: 'suggesties',
      uitleg: 'what is suggested at each next letter of words typed by hand, from the second on',
      onzeIds: () => [],
      verzoeken: TEKSTEN.flatMap((tekst) => Array.from({ length: Math.min(10, tekst.length) - 1 }, (_, letters) => ({ graphql: { query: SUGGESTIES, variables: { tekst: tekst.slice(0, letters + 2) } } }))),
    },
    {
      naam: 'een',
      uitleg: 'one listing by slug, with nearly all of its fields',
      onzeIds: (data: never) => [(data as { voorziening: { id: string } }).voorziening.id],
      verzoeken: slugs.map((slug) => ({ graphql: { query: EEN, variables: { slug } }, vloer: { soort: 'een', slug } })),
    },
  ];
}
