import type { Relatie as RelatieVorm } from '../server/zoeken/document.ts';
import { Bron } from './bron.ts';
import { builder } from './builder.ts';
import { VoorzieningSoort } from './voorzieningSoort.ts';

export const RelatieSoort = builder.enumType('RelatieSoort', {
  description: 'ONDERDEEL_VAN: hangs under the other. VOLGENDE_STAP: the other is a next step. INSTAP_VIA: one enters through the other. VANGNET_VAN: catches those who leave the other. GEHUISVEST_IN, SPREEKUUR_IN: in the building of the other. OPVOLGER: the other took its place.',
  values: ['ONDERDEEL_VAN', 'VOLGENDE_STAP', 'INSTAP_VIA', 'VANGNET_VAN', 'GEHUISVEST_IN', 'SPREEKUUR_IN', 'OPVOLGER'] as const,
});

export const Relatie = builder.objectRef<RelatieVorm>('Relatie').implement({
  description: 'A relation with another listing, seen from this one.',
  fields: (t) => ({
    soort: t.expose('soort', { type: RelatieSoort, description: 'Kind, read from its origin to its goal.' }),
    vanHier: t.exposeBoolean('vanHier', { description: 'true: this listing is the origin; false: it is the goal.' }),
    toelichting: t.exposeString('toelichting', { nullable: true, description: 'What else to know.' }),
    id: t.exposeID('id', { description: 'Id of the other listing.' }),
    slug: t.exposeString('slug', { description: 'Slug of the other listing.' }),
    naam: t.exposeString('naam', { description: 'Name of the other listing.' }),
    voorzieningSoort: t.expose('voorzieningSoort', { type: VoorzieningSoort, description: 'Kind of the other listing.' }),
    bron: t.field({ type: Bron, nullable: true, description: 'Source.', resolve: (deel, _args, { begrippen }) => (deel.bron === null ? null : begrippen.bron(deel.bron)) }),
    vindplaats: t.exposeString('vindplaats', { nullable: true, description: 'Place in the source.' }),
    peildatum: t.expose('peildatum', { type: 'Peildatum', nullable: true, description: 'Date for which the source says this; null when undated.' }),
  }),
});
