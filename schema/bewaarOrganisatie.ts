import { bewaarOrganisatie, leesOrganisatieblad, type Organisatieblad as Blad } from '../server/beheer/organisaties.ts';
import { builder } from './builder.ts';
import { OrganisatieSoort } from './organisatie.ts';
import { probeer, uitkomst } from './uitkomst.ts';
import { ContactInvoer, Contactvorm } from './voorzieningvorm.ts';

const Organisatieblad = builder.objectRef<Blad>('Organisatieblad').implement({
  description: 'An organisation for who may change it.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'UUID.' }),
    versie: t.exposeInt('versie', { description: 'Give it with bewaarOrganisatie.' }),
    naam: t.string({ description: 'Name.', resolve: ({ vorm }) => vorm.naam }),
    aliassen: t.stringList({ description: 'Other names.', resolve: ({ vorm }) => vorm.aliassen }),
    soort: t.field({ type: OrganisatieSoort, description: 'Kind.', resolve: ({ vorm }) => vorm.soort }),
    omschrijving: t.string({ nullable: true, description: 'What it is.', resolve: ({ vorm }) => vorm.omschrijving }),
    website: t.string({ nullable: true, description: 'URL.', resolve: ({ vorm }) => vorm.website }),
    contacten: t.field({ type: [Contactvorm], description: 'Ways to reach it, also shown with its listings.', resolve: ({ vorm }) => vorm.contacten }),
  }),
});

const OrganisatieInvoer = builder.inputType('OrganisatieInvoer', {
  description: 'What changes of an organisation. A field that is left out does not change; a list replaces the whole list.',
  fields: (t) => ({
    naam: t.string({ description: '2 to 160 characters.' }),
    aliassen: t.stringList({ description: 'Other names, at most 30.' }),
    soort: t.field({ type: OrganisatieSoort, description: 'Kind.' }),
    omschrijving: t.string({ description: 'At most 2,000 characters.' }),
    website: t.string({ description: 'URL.' }),
    contacten: t.field({ type: [ContactInvoer], description: 'Ways to reach it, at most 20; none of a person.' }),
  }),
});

const OrganisatieBewaard = builder.objectRef<Blad>('OrganisatieBewaard').implement({ description: 'It is stored, and live.', fields: (t) => ({ organisatie: t.field({ type: Organisatieblad, description: 'As it is now.', resolve: (blad) => blad }) }) });
const BewaarOrganisatieUitkomst = uitkomst('BewaarOrganisatie', 'What came of it.', [OrganisatieBewaard]);

builder.queryField('organisatieblad', (t) =>
  t.field({ type: Organisatieblad, nullable: true, complexity: 100, args: { id: t.arg.id({ required: true, description: 'UUID.' }) }, description: 'An organisation to change; null without the right to do so.', resolve: async (_root, { id }, { database, bewerker, nu }) => (await leesOrganisatieblad(database, bewerker, id, nu)) ?? null }),
);

builder.mutationField('bewaarOrganisatie', (t) =>
  t.field({
    type: BewaarOrganisatieUitkomst,
    complexity: 300,
    args: {
      id: t.arg.id({ required: true, description: 'UUID.' }),
      versie: t.arg.int({ required: true, description: 'The version that the change was made on.' }),
      wijziging: t.arg({ type: OrganisatieInvoer, required: true, description: 'The fields that change.' }),
      reden: t.arg.string({ description: 'Why, at most 500 characters.' }),
    },
    description: 'Changes an organisation; live at once, and kept as a version. A field that somebody else changed meanwhile is a mistake that says into what.',
    resolve: (_root, { id, versie, wijziging, reden }, { database, bewerker, nu }) => probeer('OrganisatieBewaard', () => bewaarOrganisatie(database, bewerker, id, versie, wijziging, reden, nu)),
  }),
);
