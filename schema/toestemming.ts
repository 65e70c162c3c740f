import type { Gedaan } from '../server/beheer/handgrepen.ts';
import { leesToestemmingen, legToestemmingVast, type Toestemming as ToestemmingVorm, trekToestemmingIn } from '../server/beheer/toestemming.ts';
import { builder } from './builder.ts';
import { ContactSoort } from './contact.ts';
import { Rol } from './rol.ts';
import { probeer, uitkomst } from './uitkomst.ts';
import { ContactInvoer } from './voorzieningvorm.ts';

const Toestemming = builder.objectRef<ToestemmingVorm>('Toestemming').implement({
  description: 'That one person agreed to be reached in this way.',
  fields: (t) => ({
    soort: t.expose('soort', { type: ContactSoort, description: 'How.' }),
    waarde: t.exposeString('waarde', { description: 'The number or address.' }),
    label: t.exposeString('label', { nullable: true, description: 'Whom one reaches.' }),
    op: t.field({ type: 'DateTime', description: 'When it was recorded.', resolve: ({ op }) => op }),
    door: t.field({ type: Rol, description: 'By which role.', resolve: ({ door }) => door }),
    staatErNu: t.exposeBoolean('staatErNu', { description: 'false: only in earlier versions.' }),
  }),
});

const ToestemmingVastgelegd = builder.objectRef<Gedaan>('ToestemmingVastgelegd').implement({ description: 'It is recorded, and the contact is shown.', fields: (t) => ({ id: t.exposeID('id', { description: 'The listing.' }), versie: t.exposeInt('versie', { description: 'Its version now.' }) }) });
const ToestemmingIngetrokken = builder.objectRef<{ id: string; versie: number }>('ToestemmingIngetrokken').implement({ description: 'The number or address is gone: from the listing, its earlier versions, drafts and mail that waits.', fields: (t) => ({ id: t.exposeID('id', { description: 'The listing.' }), versie: t.exposeInt('versie', { description: 'Its version now.' }) }) });
const LegToestemmingVastUitkomst = uitkomst('LegToestemmingVast', 'What came of it.', [ToestemmingVastgelegd]);
const TrekToestemmingInUitkomst = uitkomst('TrekToestemmingIn', 'What came of it.', [ToestemmingIngetrokken]);

const id = { required: true as const, description: 'UUID of the listing.' };

builder.queryField('toestemmingen', (t) =>
  t.field({
    type: [Toestemming],
    nullable: true,
    complexity: { field: 100, multiplier: 10 },
    args: { id: t.arg.id(id) },
    description: 'Every consent of a listing, also of contacts that are only in earlier versions; null for who may not withdraw it.',
    resolve: async (_root, { id: welke }, { database, bewerker, nu }) => (await leesToestemmingen(database, bewerker, welke, nu)) ?? null,
  }),
);

builder.mutationFields((t) => ({
  legToestemmingVast: t.field({
    type: LegToestemmingVastUitkomst,
    complexity: 300,
    args: { id: t.arg.id(id), contact: t.arg({ type: ContactInvoer, required: true, description: 'How this person can be reached.' }) },
    description: 'Records that one person agreed to be reached in this way, and shows it with the listing. Only for who keeps the listing itself.',
    resolve: (_root, { id: welke, contact }, { database, bewerker, nu }) => probeer('ToestemmingVastgelegd', () => legToestemmingVast(database, bewerker, welke, contact, nu)),
  }),
  trekToestemmingIn: t.field({
    type: TrekToestemmingInUitkomst,
    complexity: 500,
    args: { id: t.arg.id(id), waarde: t.arg.string({ required: true, description: 'The number or address, as toestemmingen gives it.' }) },
    description: 'Takes a personal number or address out of everything. It cannot be undone: who agrees again, records it again.',
    resolve: (_root, { id: welke, waarde }, { database, bewerker, nu }) => probeer('ToestemmingIngetrokken', () => trekToestemmingIn(database, bewerker, welke, waarde, nu)),
  }),
}));
