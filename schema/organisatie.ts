import { Invoerfout } from '../server/fouten.ts';
import type { Contact as ContactVorm } from '../server/zoeken/document.ts';
import { isUuid } from '../server/sleutels.ts';
import { builder } from './builder.ts';
import { Contact } from './contact.ts';
import { begin, paginakosten, ZoekVerbinding } from './zoek.ts';

export const OrganisatieSoort = builder.enumType('OrganisatieSoort', {
  description: 'Kind of organisation.',
  values: ['STICHTING', 'VERENIGING', 'BEWONERSINITIATIEF', 'COOPERATIE', 'GEMEENTE', 'WELZIJNSORGANISATIE', 'ZORGORGANISATIE', 'WONINGCORPORATIE', 'SOCIALE_ONDERNEMING', 'LEERWERKBEDRIJF', 'KERK', 'SCHOOL', 'FONDS', 'BIBLIOTHEEK', 'POLITIE', 'BEDRIJF', 'NETWERK', 'BELANGENORGANISATIE', 'OVERHEID', 'KENNISINSTELLING', 'ONBEKEND'] as const,
});

builder.prismaObject('Organisatie', {
  description: 'Who stands behind one or more listings.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'UUID.' }),
    slug: t.exposeString('slug', { description: 'Readable name for a URL.' }),
    naam: t.exposeString('naam', { description: 'Name.' }),
    aliassen: t.exposeStringList('aliassen', { description: 'Other names.' }),
    soort: t.expose('soort', { type: OrganisatieSoort, description: 'Kind.' }),
    omschrijving: t.exposeString('omschrijving', { nullable: true, description: 'What it is.' }),
    website: t.exposeString('website', { nullable: true, description: 'URL; null when unknown.' }),
    contacten: t.field({
      type: [Contact],
      description: 'Ways to reach it.',
      select: { contact: { orderBy: [{ volgorde: 'asc' }, { id: 'asc' }] } },
      resolve: ({ contact }): ContactVorm[] => contact,
    }),
    bron: t.relation('bron', { description: 'Source.' }),
    vindplaats: t.exposeString('vindplaats', { nullable: true, description: 'Place in the source.' }),
    peildatum: t.expose('peildatum', { type: 'Peildatum', nullable: true, description: 'Date for which the source says this.' }),
    voorzieningen: t.field({
      type: ZoekVerbinding,
      complexity: ({ first }) => paginakosten(first),
      args: { first: t.arg.int({ defaultValue: 20, description: '1 to 100.' }), after: t.arg.string({ description: 'endCursor of the page before.' }) },
      description: 'Its listings, by name; those that have stopped too.',
      resolve: ({ id }, keuze, context, info) => begin(context, { filter: { organisatie: id, statussen: ['IDEE', 'IN_ONTWIKKELING', 'START_BIJ_VOLDOENDE_BELANGSTELLING', 'ACTIEF', 'VOL', 'TIJDELIJK_GESLOTEN', 'ONZEKER', 'GESTOPT'] } }, keuze, info),
    }),
  }),
});

builder.queryField('organisatie', (t) =>
  t.prismaField({
    type: 'Organisatie',
    complexity: 300,
    nullable: true,
    args: { id: t.arg.id({ description: 'UUID.' }), slug: t.arg.string({ description: 'Slug.' }) },
    description: 'One organisation by id or by slug; null when there is none. Errors: neither or both given, or an id that is no UUID.',
    resolve: (query, _root, { id, slug }, { database }) => {
      if ((id == null) === (slug == null)) throw new Invoerfout('id', 'geef een id of een slug, een van de twee');
      if (id != null && !isUuid(id)) throw new Invoerfout('id', 'dit is geen id van een organisatie (een UUID)');
      return database.prisma.organisatie.findUnique({ ...query, where: id != null ? { id } : { slug: slug! } });
    },
  }),
);
