/** Code lists: themes, target groups, functions and kinds of places, with names in several languages. */
import type { Begrip } from '../server/zoeken/begrippen.ts';
import { builder } from './builder.ts';

const inTaal = <T>(perTaal: Record<string, T>, taal: string | null | undefined): T | undefined => (Object.hasOwn(perTaal, taal ?? 'nl') ? perTaal[taal ?? 'nl'] : undefined);

const BegripRef = builder.interfaceRef<Begrip>('Begrip').implement({
  description: 'An entry of a versioned code list (a SKOS concept).',
  fields: (t) => ({
    code: t.exposeID('code', { description: 'Stays the same for ever; use it in filters.' }),
    naam: t.string({
      args: { taal: t.arg.string({ defaultValue: 'nl', description: 'nl, en, ar, tr, pl or uk' }) },
      description: 'Name in a language; in Dutch where that language has none.',
      resolve: (begrip, { taal }) => inTaal(begrip.namen, taal) ?? begrip.namen.nl ?? begrip.code,
    }),
    omschrijving: t.exposeString('omschrijving', { nullable: true, description: 'One sentence of explanation in plain Dutch.' }),
    ouder: t.exposeID('ouder', { nullable: true, description: 'Code of the wider entry; choosing that one includes this one.' }),
    synoniemen: t.stringList({
      complexity: 10,
      args: { taal: t.arg.string({ defaultValue: 'nl', description: 'nl, en, ar, tr, pl or uk' }) },
      description: 'Other words for it that searching knows.',
      resolve: (begrip, { taal }) => inTaal(begrip.synoniemen, taal) ?? [],
    }),
  }),
});

const soort = (naam: string, lijst: Begrip['lijst'], description: string) => builder.objectRef<Begrip>(naam).implement({ description, interfaces: [BegripRef], isTypeOf: (begrip) => (begrip as Begrip).lijst === lijst });

export const Thema = soort('Thema', 'THEMA', 'What it is about: meeting people, learning Dutch, money ...');
export const Doelgroep = soort('Doelgroep', 'DOELGROEP', 'Whom it is made for. Never a condition: what is open to everybody matches every doelgroep.');
export const Functie = soort('Functie', 'FUNCTIE', 'What it does: information, meeting, taking part, support, help.');
const Wet = soort('Wet', 'WET', 'A law that help falls under.');
const Verwijzer = soort('Verwijzer', 'VERWIJZER', 'Who may refer or sign up somebody.');
const Kenmerk = soort('Kenmerk', 'TOEGANKELIJKHEID', 'A fact of accessibility that is asked of every listing.');
export const SoortPlek = soort('SoortPlek', 'SOORT_PLEK', 'Kind of place to do something: volunteer work, participatieplek, dagbesteding ...');

builder.queryFields((t) => ({
  themas: t.field({ type: [Thema], complexity: { field: 1, multiplier: 40 }, description: 'All themes, in their own order.', resolve: (_root, _args, { begrippen }) => begrippen.alle('THEMA') }),
  doelgroepen: t.field({ type: [Doelgroep], complexity: { field: 1, multiplier: 40 }, description: 'All target groups.', resolve: (_root, _args, { begrippen }) => begrippen.alle('DOELGROEP') }),
  functies: t.field({ type: [Functie], complexity: { field: 1, multiplier: 40 }, description: 'All functions.', resolve: (_root, _args, { begrippen }) => begrippen.alle('FUNCTIE') }),
  soortenPlek: t.field({ type: [SoortPlek], complexity: { field: 1, multiplier: 40 }, description: 'All kinds of places to do something.', resolve: (_root, _args, { begrippen }) => begrippen.alle('SOORT_PLEK') }),
  wetten: t.field({ type: [Wet], complexity: { field: 1, multiplier: 40 }, description: 'All laws that a way in can name.', resolve: (_root, _args, { begrippen }) => begrippen.alle('WET') }),
  verwijzers: t.field({ type: [Verwijzer], complexity: { field: 1, multiplier: 40 }, description: 'All who may refer somebody.', resolve: (_root, _args, { begrippen }) => begrippen.alle('VERWIJZER') }),
  kenmerken: t.field({ type: [Kenmerk], complexity: { field: 1, multiplier: 40 }, description: 'All facts of accessibility.', resolve: (_root, _args, { begrippen }) => begrippen.alle('TOEGANKELIJKHEID') }),
}));
