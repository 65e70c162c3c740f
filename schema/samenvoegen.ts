import { haalUitElkaar, type Samengevoegd as SamengevoegdVorm, voegSamen } from '../server/beheer/samenvoegen.ts';
import { builder } from './builder.ts';
import { probeer, uitkomst } from './uitkomst.ts';

const veld = (naam: string, description: string) =>
  builder.objectRef<SamengevoegdVorm>(naam).implement({
    description,
    fields: (t) => ({ van: t.exposeID('van', { description: 'The listing that was merged into the other.' }), naar: t.exposeID('naar', { description: 'The other.' }), versie: t.exposeInt('versie', { description: 'Version of the other now.' }) }),
  });
const Samengevoegd = veld('Samengevoegd', 'The two are one: the first is off the map, and its address leads to the second.');
const UitElkaar = veld('UitElkaar', 'They are two again.');
const VoegSamenUitkomst = uitkomst('VoegSamen', 'What came of it.', [Samengevoegd]);
const HaalUitElkaarUitkomst = uitkomst('HaalUitElkaar', 'What came of it.', [UitElkaar]);

builder.mutationFields((t) => ({
  voegSamen: t.field({
    type: VoegSamenUitkomst,
    complexity: 500,
    args: { van: t.arg.id({ required: true, description: 'The listing that goes.' }), naar: t.arg.id({ required: true, description: 'The listing that stays, of the same kind.' }) },
    description: 'Merges two listings that are the same; the right is needed for both. Names, links, missing parts, facts with their sources, mandates and suggestions go along.',
    resolve: (_root, { van, naar }, { database, bewerker, nu }) => probeer('Samengevoegd', () => voegSamen(database, bewerker, van, naar, nu)),
  }),
  haalUitElkaar: t.field({
    type: HaalUitElkaarUitkomst,
    complexity: 500,
    args: { id: t.arg.id({ required: true, description: 'The listing that was merged into another.' }) },
    description: 'Undoes a merge. Where the other was changed since, that change stays.',
    resolve: (_root, { id }, { database, bewerker, nu }) => probeer('UitElkaar', () => haalUitElkaar(database, bewerker, id, nu)),
  }),
}));
