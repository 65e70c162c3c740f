import type { Facetten as FacettenVorm, FeitTelling as FeitTellingVorm } from '../server/zoeken/facetten.ts';
import type { Lijst } from '../server/zoeken/begrippen.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { statusInWoorden } from './voorzieningSoort.ts';

const FacetWaarde = builder.objectRef<{ code: string; naam: string; aantal: number }>('FacetWaarde').implement({
  description: 'A filter value and how many results choosing only it would give.',
  fields: (t) => ({ code: t.exposeID('code', { description: 'For the filter.' }), naam: t.exposeString('naam', { description: 'In Dutch.' }), aantal: t.exposeInt('aantal', { description: 'Results.' }) }),
});

const FeitTelling = builder.objectRef<FeitTellingVorm>('FeitTelling').implement({
  description: 'How many results say yes, how many no, and how many do not say: a filter on this fact leaves those out.',
  fields: (t) => ({ ja: t.exposeInt('ja', { description: 'Yes.' }), nee: t.exposeInt('nee', { description: 'No.' }), onbekend: t.exposeInt('onbekend', { description: 'Unknown.' }) }),
});

const NAMEN: Record<string, string> = {
  INITIATIEF: 'Initiatieven', VRIJWILLIGERSPLEK: 'Vrijwilligersplekken', WIJKTEAM: 'Wijkteams', ...statusInWoorden,
};

/** Values of a code list in its own order, those without results left out; voorElk is added to each. */
function opLijst(aantallen: Map<string, number>, lijst: Lijst, { begrippen }: Context, voorElk = 0) {
  return begrippen.alle(lijst).flatMap(({ code }) => {
    const aantal = (aantallen.get(code) ?? 0) + voorElk;
    return aantal > 0 ? [{ code, naam: begrippen.naam(lijst, code), aantal }] : [];
  });
}

const vast = (aantallen: Map<string, number>) => [...aantallen].map(([code, aantal]) => ({ code, naam: NAMEN[code] ?? code, aantal })).sort((a, b) => b.aantal - a.aantal || a.code.localeCompare(b.code));

export const Facetten = builder.objectRef<FacettenVorm>('Facetten').implement({
  description: 'Counts per filter value.',
  fields: (t) => ({
    soorten: t.field({ type: [FacetWaarde], description: 'Kinds.', resolve: ({ lijsten }) => vast(lijsten.soorten) }),
    themas: t.field({ type: [FacetWaarde], description: 'Themes.', resolve: ({ lijsten }, _args, context) => opLijst(lijsten.themas, 'THEMA', context) }),
    doelgroepen: t.field({
      type: [FacetWaarde],
      description: 'Target groups; each count includes what is open to everybody.',
      resolve: ({ lijsten, iedereenWelkom }, _args, context) => opLijst(lijsten.doelgroepen, 'DOELGROEP', context, iedereenWelkom),
    }),
    doelgroepOnbekend: t.exposeInt('doelgroepOnbekend', { description: 'Results that name no target group and do not say that everybody is welcome; a filter on doelgroepen leaves them out.' }),
    functies: t.field({ type: [FacetWaarde], description: 'Functions.', resolve: ({ lijsten }, _args, context) => opLijst(lijsten.functies, 'FUNCTIE', context) }),
    soortenPlek: t.field({ type: [FacetWaarde], description: 'Kinds of place to do something.', resolve: ({ lijsten }, _args, context) => opLijst(lijsten.soortenPlek, 'SOORT_PLEK', context) }),
    statussen: t.field({ type: [FacetWaarde], description: 'States, also the ones that are left out without a filter.', resolve: ({ lijsten }) => vast(lijsten.statussen) }),
    gratis: t.field({ type: FeitTelling, description: 'Free?', resolve: ({ feiten }) => feiten.gratis }),
    zonderIndicatie: t.field({ type: FeitTelling, description: 'Without a decision of the gemeente?', resolve: ({ feiten }) => feiten.zonderIndicatie }),
    zonderAanmelding: t.field({ type: FeitTelling, description: 'Just walk in?', resolve: ({ feiten }) => feiten.zonderAanmelding }),
    rolstoel: t.field({ type: FeitTelling, description: 'Wheelchair?', resolve: ({ feiten }) => feiten.rolstoel }),
    plaatsVrij: t.field({ type: FeitTelling, description: 'Room for a volunteer?', resolve: ({ feiten }) => feiten.plaatsVrij }),
    nuOpen: t.field({ type: FeitTelling, description: 'Open now?', resolve: ({ feiten }) => feiten.nuOpen }),
    openOp: t.field({ type: FeitTelling, nullable: true, description: 'Open in the slot of filter.openOp? null without that filter.', resolve: ({ openOp }) => openOp }),
  }),
});
