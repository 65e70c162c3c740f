import { leesWijziging } from '../server/beheer/vorm.ts';
import { Ongeldigheid } from '../server/fouten.ts';
import { builder } from './builder.ts';
import { Veldfout } from './uitkomst.ts';
import { VoorzieningInvoer } from './voorzieningvorm.ts';
import { VoorzieningSoort } from './voorzieningSoort.ts';

builder.queryField('controleer', (t) =>
  t.field({
    type: [Veldfout],
    complexity: 20,
    args: { invoer: t.arg({ type: VoorzieningInvoer, required: true, description: 'What is filled in so far; only the fields that are named are looked at.' }), soort: t.arg({ type: VoorzieningSoort, required: true, description: 'Kind of listing.' }) },
    description: 'What is wrong in a form that is being filled in, field by field; empty when nothing is. Saving looks at more: whether what is referred to exists, and whether a point lies in its area.',
    resolve: (_root, { invoer, soort }) => {
      try {
        leesWijziging(invoer, soort);
        return [];
      } catch (fout) {
        if (fout instanceof Ongeldigheid) return fout.fouten;
        throw fout;
      }
    },
  }),
);
