import type { Vormblad } from '../server/beheer/bewerkblad.ts';
import { bewaarConcept, type Concept as ConceptVorm, leesNieuweConcepten, wisConcept } from '../server/beheer/concepten.ts';
import { leesNamen } from '../server/beheer/verschillen.ts';
import { LEEG } from '../server/beheer/vorm.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { probeer, uitkomst } from './uitkomst.ts';
import { VoorzieningInvoer, Voorzieningvorm } from './voorzieningvorm.ts';
import { VoorzieningSoort } from './voorzieningSoort.ts';

export const Concept = builder.objectRef<ConceptVorm & Vormblad>('Concept').implement({
  description: 'A draft: what you were filling in. Nobody else sees it.',
  fields: (t) => ({
    id: t.exposeID('voorzieningId', { description: 'Id of the listing, or of one that does not exist yet the id that you gave it.' }),
    basisVersie: t.exposeInt('basisVersie', { description: 'The version that it was made on; 0 for a new listing.' }),
    soort: t.expose('soort', { type: VoorzieningSoort, nullable: true, description: 'Kind of a new listing.' }),
    velden: t.stringList({ description: 'Fields that you filled in: only these differ from the listing.', resolve: ({ invoer }) => Object.keys(invoer) }),
    vorm: t.field({ type: Voorzieningvorm, description: 'The whole form with the draft in it; not checked.', resolve: (concept) => concept }),
    bewaardOp: t.field({ type: 'DateTime', description: 'When it was kept.', resolve: ({ bewaardOp }) => bewaardOp }),
  }),
});

const ConceptBewaard = builder.objectRef<{ bewaardOp: Date }>('ConceptBewaard').implement({ description: 'The draft is kept.', fields: (t) => ({ bewaardOp: t.field({ type: 'DateTime', description: 'When.', resolve: ({ bewaardOp }) => bewaardOp }) }) });
const ConceptGewist = builder.objectRef<{ id: string }>('ConceptGewist').implement({ description: 'The draft is gone.', fields: (t) => ({ id: t.exposeID('id', { description: 'Of which listing.' }) }) });

async function metVorm(concepten: ConceptVorm[], { database }: Context): Promise<(ConceptVorm & Vormblad)[]> {
  const vormen = concepten.map(({ invoer }) => ({ ...LEEG, ...invoer }));
  const namen = await leesNamen(database, vormen);
  return concepten.map((concept, plek) => ({ ...concept, vorm: vormen[plek]!, namen }));
}

builder.queryField('nieuweConcepten', (t) =>
  t.field({ type: [Concept], complexity: { field: 50, multiplier: 20 }, description: 'Your drafts of listings that do not exist yet, the newest first.', resolve: async (_root, _args, context) => metVorm(await leesNieuweConcepten(context.database, context.bewerker), context) }),
);

const BewaarConceptUitkomst = uitkomst('BewaarConcept', 'What came of it.', [ConceptBewaard]);
const WisConceptUitkomst = uitkomst('WisConcept', 'What came of it.', [ConceptGewist]);

builder.mutationFields((t) => ({
  bewaarConcept: t.field({
    type: BewaarConceptUitkomst,
    args: {
      id: t.arg.id({ required: true, description: 'The listing; for a new one any new UUID.' }),
      basisVersie: t.arg.int({ required: true, description: 'The version that it was made on; 0 for a new listing.' }),
      inhoud: t.arg({ type: VoorzieningInvoer, required: true, description: 'Only the fields that are different.' }),
      soort: t.arg({ type: VoorzieningSoort, description: 'Kind of a new listing.' }),
    },
    description: 'Keeps a draft in place of the one before, without checking it. At most 50 for each account, of about 80,000 characters.',
    resolve: (_root, { id, basisVersie, inhoud, soort }, { database, bewerker, nu }) => probeer('ConceptBewaard', () => bewaarConcept(database, bewerker, id, basisVersie, soort ?? null, inhoud, nu)),
  }),
  wisConcept: t.field({
    type: WisConceptUitkomst,
    args: { id: t.arg.id({ required: true, description: 'The listing, or the id of the draft of a new one.' }) },
    description: 'Throws your draft away.',
    resolve: (_root, { id }, { database, bewerker }) => probeer('ConceptGewist', async () => {
      await wisConcept(database, bewerker, id);
      return { id };
    }),
  }),
}));
