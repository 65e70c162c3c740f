import type { Reden } from '../server/zoeken/redenen.ts';
import { builder } from './builder.ts';
import { Voorkomen } from './moment.ts';

export const Redenen = builder.objectRef<Reden>('Redenen').implement({
  description: 'Why a result is there: ranking is neutral, and explained.',
  fields: (t) => ({
    woorden: t.exposeStringList('woorden', { description: 'Words of the question that were found in it.' }),
    verbeterd: t.exposeStringList('verbeterd', { description: 'Of those, the ones that were read differently from what was typed.' }),
    afstandMeter: t.exposeInt('afstandMeter', { nullable: true, description: 'As on the result.' }),
    komtBijUThuis: t.exposeBoolean('komtBijUThuis', { description: 'It is not near, but serves this spot: it comes to you, or is there for your area.' }),
    online: t.exposeBoolean('online', { description: 'It is not near, but can be followed from anywhere.' }),
    iedereenWelkom: t.exposeBoolean('iedereenWelkom', { description: 'It says that anybody may come.' }),
    nuOpen: t.exposeBoolean('nuOpen', { nullable: true, description: 'Open at the time of the request; null when opening hours are unknown.' }),
    volgendMoment: t.field({ type: Voorkomen, nullable: true, description: 'Next time that it takes place, or the one that is going on; with filter.openOp the one in that slot.', resolve: (reden) => reden.volgendMoment }),
    zin: t.exposeString('zin', { description: 'All of this in one short Dutch sentence; empty when there is nothing to say.' }),
  }),
});
