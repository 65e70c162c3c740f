import type { Voorzieningdocument } from '../server/zoeken/document.ts';
import { builder } from './builder.ts';
import { Relatie } from './relatie.ts';
import { Voorziening } from './voorziening.ts';

export const Initiatief = builder.objectRef<Voorzieningdocument>('Initiatief').implement({
  description: 'An activity, meeting place, help or service that a person can go to or receive.',
  interfaces: [Voorziening],
  isTypeOf: (document) => (document as Voorzieningdocument).soort === 'INITIATIEF',
  fields: (t) => ({
    plekken: t.field({ type: [Relatie], description: 'Places to do something here.', resolve: (v) => v.relaties.filter((relatie) => relatie.soort === 'ONDERDEEL_VAN' && !relatie.vanHier && relatie.voorzieningSoort === 'VRIJWILLIGERSPLEK') }),
  }),
});
