import { beoordeel, naTeKijken, type NaTeKijken, reactiesOver, reageer, type Reactie, toon, verberg } from '../server/beheer/toezicht.ts';
import { Invoerfout } from '../server/fouten.ts';
import { isUuid } from '../server/sleutels.ts';
import { builder } from './builder.ts';
import { Rol } from './rol.ts';
import { leesId, probeer, uitkomst } from './uitkomst.ts';

const ReactieSoort = builder.enumType('ReactieSoort', { description: 'REACTIE: a remark. VERBORGEN: why it was taken off the map. GETOOND: it is on the map again.', values: ['REACTIE', 'VERBORGEN', 'GETOOND'] as const });

const ReactieType = builder.objectRef<Reactie>('Reactie').implement({
  description: 'Something that was said about a listing between who keeps it and who looks along. Not public.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'UUID.' }),
    soort: t.field({ type: ReactieSoort, description: 'Kind.', resolve: ({ soort }) => soort }),
    tekst: t.exposeString('tekst', { description: 'Plain text, at most 1,000 characters.' }),
    doorRol: t.field({ type: Rol, description: 'By which role.', resolve: ({ doorRol }) => doorRol }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When.' }),
  }),
});

const Reacties = builder.objectRef<NonNullable<Awaited<ReturnType<typeof reactiesOver>>>>('Reacties').implement({
  description: 'What was said about a listing.',
  fields: (t) => ({
    naam: t.exposeString('naam', { description: 'Name of the listing.' }),
    verborgenReden: t.exposeString('verborgenReden', { nullable: true, description: 'Why it is not on the map; null when it is.' }),
    reacties: t.field({ type: [ReactieType], description: 'Oldest first, at most 500.', resolve: ({ reacties }) => reacties }),
    magVerbergen: t.exposeBoolean('magVerbergen', { description: 'May you take it off the map and put it back?' }),
  }),
});

const NakijkReden = builder.enumType('NakijkReden', { description: 'NIEUW: a new listing by somebody who had no right yet; it is hidden until then. STEEKPROEF: one of a sample of changes, which are live already.', values: ['NIEUW', 'STEEKPROEF'] as const });
const NakijkOordeel = builder.enumType('NakijkOordeel', { description: 'GOED: nothing to say; a new listing is then on the map. OPMERKING: a remark to who keeps it. VERBORGEN: off the map, with a reason.', values: ['GOED', 'OPMERKING', 'VERBORGEN'] as const });

const NaTeKijkenType = builder.objectRef<NaTeKijken>('NaTeKijken').implement({
  description: 'A change that waits to be looked at afterwards.',
  fields: (t) => ({
    voorziening: t.exposeID('voorzieningId', { description: 'UUID.' }),
    slug: t.exposeString('slug', { description: 'Of the listing.' }),
    naam: t.exposeString('naam', { description: 'Of the listing.' }),
    versie: t.exposeInt('versie', { description: 'Which version; geschiedenis says what changed in it.' }),
    reden: t.field({ type: NakijkReden, description: 'Why it is here.', resolve: ({ reden }) => reden }),
    verborgen: t.exposeBoolean('verborgen', { description: 'Is it off the map now?' }),
    doorRol: t.field({ type: Rol, description: 'Who changed it, by role.', resolve: ({ doorRol }) => doorRol }),
    op: t.expose('op', { type: 'DateTime', description: 'When.' }),
  }),
});

builder.queryFields((t) => ({
  reacties: t.field({
    type: Reacties,
    nullable: true,
    complexity: 100,
    args: { voorziening: t.arg.id({ required: true, description: 'UUID.' }) },
    description: 'What owner and gemeente said to each other about a listing; null for others.',
    resolve: (_root, { voorziening }, { database, bewerker, nu }) => (isUuid(voorziening) ? reactiesOver(database, bewerker, voorziening, nu) : null),
  }),
  naTeKijken: t.field({
    type: [NaTeKijkenType],
    complexity: { field: 100, multiplier: 10 },
    args: { first: t.arg.int({ defaultValue: 20, description: '1 to 100.' }) },
    description: 'Changes in your areas that wait to be looked at: new listings first, then the oldest.',
    resolve: (_root, { first }, { database, bewerker, nu }) => {
      const aantal = first ?? 20;
      if (aantal < 1 || aantal > 100) throw new Invoerfout('first', 'vraag 1 tot en met 100');
      return naTeKijken(database, bewerker, aantal, nu);
    },
  }),
}));

const Vastgelegd = builder.objectRef<{ id: string }>('Vastgelegd').implement({
  description: 'It was done.',
  fields: (t) => ({ id: t.exposeID('id', { description: 'UUID of what it was done to, or of the remark.' }) }),
});
const ToezichtUitkomst = uitkomst('Toezicht', 'What came of it.', [Vastgelegd]);

const id = { required: true, description: 'UUID of the listing.' } as const;
builder.mutationFields((t) => ({
  verberg: t.field({
    type: ToezichtUitkomst,
    args: { voorziening: t.arg.id(id), reden: t.arg.string({ required: true, description: 'Why, 1 to 1,000 characters; the owner reads it and can answer.' }) },
    description: 'Takes a listing off the map. Nothing of it is changed. Errors: reden. Refused: KAN_NU_NIET when it is hidden already.',
    resolve: (_root, { voorziening, reden }, { database, bewerker, siteAdres, nu }) => probeer('Vastgelegd', async () => verberg(database, bewerker, leesId('voorziening', voorziening)!, reden, siteAdres, nu)),
  }),
  toon: t.field({
    type: ToezichtUitkomst,
    args: { voorziening: t.arg.id(id), toelichting: t.arg.string({ description: 'Words for the owner, at most 1,000 characters.' }) },
    description: 'Puts a hidden listing back on the map.',
    resolve: (_root, { voorziening, toelichting }, { database, bewerker, siteAdres, nu }) => probeer('Vastgelegd', async () => toon(database, bewerker, leesId('voorziening', voorziening)!, toelichting ?? null, siteAdres, nu)),
  }),
  reageer: t.field({
    type: ToezichtUitkomst,
    args: { voorziening: t.arg.id(id), tekst: t.arg.string({ required: true, description: '1 to 1,000 characters.' }) },
    description: 'Says something about a listing to the other side: owner and gemeente see it, nobody else. At most 30 an hour. Errors: tekst.',
    resolve: (_root, { voorziening, tekst }, { database, bewerker, siteAdres, nu }) => probeer('Vastgelegd', async () => reageer(database, bewerker, leesId('voorziening', voorziening)!, tekst, siteAdres, nu)),
  }),
  beoordeel: t.field({
    type: ToezichtUitkomst,
    args: { voorziening: t.arg.id(id), versie: t.arg.int({ required: true, description: 'Which version was looked at.' }), oordeel: t.arg({ type: NakijkOordeel, required: true, description: 'What the look gave.' }), tekst: t.arg.string({ description: 'Needed with OPMERKING and VERBORGEN, 1 to 1,000 characters.' }) },
    description: 'Says what a look at a change gave. Errors: tekst. Refused: NIET_GEVONDEN when somebody else looked already.',
    resolve: (_root, { voorziening, versie, oordeel, tekst }, { database, bewerker, siteAdres, nu }) => probeer('Vastgelegd', async () => beoordeel(database, bewerker, leesId('voorziening', voorziening)!, versie, oordeel, tekst ?? null, siteAdres, nu)),
  }),
}));
