import type { Feit as FeitVorm } from '../server/zoeken/document.ts';
import { Bron } from './bron.ts';
import { builder } from './builder.ts';

export const Feit = builder.objectRef<FeitVorm>('Feit').implement({
  description: 'A sourced statement without a field of its own. Sources that contradict each other stand side by side.',
  fields: (t) => ({
    onderwerp: t.exposeString('onderwerp', { description: 'What it is about.' }),
    waarde: t.exposeString('waarde', { description: 'What the source says.' }),
    bron: t.field({ type: Bron, description: 'Source.', resolve: (feit, _args, { begrippen }) => begrippen.bron(feit.bron) }),
    vindplaats: t.exposeString('vindplaats', { nullable: true, description: 'Place in the source.' }),
    peildatum: t.expose('peildatum', { type: 'Peildatum', nullable: true, description: 'Date for which the source says this.' }),
  }),
});
