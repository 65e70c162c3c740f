import { type Geschiedenis as GeschiedenisVorm, leesGeschiedenis, type Versieregel } from '../server/beheer/geschiedenis.ts';
import type { Verschil as VerschilVorm } from '../server/beheer/verschillen.ts';
import { builder } from './builder.ts';
import { Rol } from './rol.ts';

const Verschil = builder.objectRef<VerschilVorm>('Verschil').implement({
  description: 'A part that changed, in words.',
  fields: (t) => ({
    veld: t.exposeString('veld', { description: 'Field of VoorzieningInvoer.' }),
    label: t.exposeString('label', { description: 'How it is called, in Dutch.' }),
    oud: t.exposeString('oud', { nullable: true, description: 'What went, each item of a list on a line; null when nothing did.' }),
    nieuw: t.exposeString('nieuw', { nullable: true, description: 'What came, each item of a list on a line; null when nothing did.' }),
  }),
});

const Versie = builder.objectRef<Versieregel>('Versie').implement({
  description: 'A version of a listing.',
  fields: (t) => ({
    versie: t.exposeInt('versie', { description: 'Its number; give it to herstelVersie to put it back.' }),
    op: t.field({ type: 'DateTime', description: 'When.', resolve: ({ op }) => op }),
    doorRol: t.field({ type: Rol, description: 'By which role; never by which person.', resolve: ({ doorRol }) => doorRol }),
    vanMij: t.exposeBoolean('vanMij', { description: 'Did you make it?' }),
    reden: t.exposeString('reden', { nullable: true, description: 'Why, as was said.' }),
    verschillen: t.field({ type: [Verschil], description: 'Against the version before; empty for the first.', resolve: ({ verschillen }) => verschillen }),
  }),
});

const Geschiedenis = builder.objectRef<GeschiedenisVorm>('Geschiedenis').implement({
  description: 'Versions of a listing, the newest first.',
  fields: (t) => ({
    versies: t.field({ type: [Versie], complexity: { field: 1, multiplier: 1 }, description: 'Versions of this page.', resolve: ({ regels }) => regels }),
    heeftMeer: t.exposeBoolean('heeftMeer', { description: 'There are older ones.' }),
    volgende: t.int({ nullable: true, description: 'Give it as after for the older ones; null at the end.', resolve: ({ regels, heeftMeer }) => (heeftMeer ? regels.at(-1)!.versie : null) }),
  }),
});

builder.queryField('geschiedenis', (t) =>
  t.field({
    type: Geschiedenis,
    nullable: true,
    complexity: ({ first }) => ({ field: 200, multiplier: Math.min(50, Math.max(1, first ?? 10)) }),
    args: { id: t.arg.id({ required: true, description: 'UUID of the listing.' }), first: t.arg.int({ defaultValue: 10, description: '1 to 50.' }), after: t.arg.int({ description: 'volgende of the page before.' }) },
    description: 'What changed in a listing; null without a mandate that reaches it. A protected address is in it only for who may see that.',
    resolve: async (_root, { id, first, after }, { database, begrippen, bewerker, nu }) => (await leesGeschiedenis(database, begrippen, bewerker, id, first ?? 10, after ?? null, nu)) ?? null,
  }),
);
