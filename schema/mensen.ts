import { type Mens, mensenVan, type OpenUitnodiging, trekMandaatIn } from '../server/beheer/mensen.ts';
import { isUuid } from '../server/sleutels.ts';
import { builder } from './builder.ts';
import { Handeling } from './handeling.ts';
import { Rol } from './rol.ts';
import { leesId, probeer, uitkomst } from './uitkomst.ts';

const MensType = builder.objectRef<Mens>('Mens').implement({
  description: 'Somebody who keeps something, as others who keep it see them.',
  fields: (t) => ({
    mandaat: t.exposeID('mandaatId', { description: 'UUID of the right, to take it away.' }),
    rol: t.field({ type: Rol, description: 'As what.', resolve: ({ rol }) => rol }),
    email: t.exposeString('email', { description: 'Their e-mail address.' }),
    sinds: t.expose('sinds', { type: 'DateTime', description: 'Since when.' }),
    tot: t.expose('tot', { type: 'DateTime', nullable: true, description: 'Until when; null without an end.' }),
    ik: t.exposeBoolean('ik', { description: 'Is this who asks?' }),
  }),
});

const OpenUitnodigingType = builder.objectRef<OpenUitnodiging>('OpenUitnodiging').implement({
  description: 'An invitation that was not taken up yet.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'UUID.' }),
    rol: t.field({ type: Rol, description: 'As what.', resolve: ({ rol }) => rol }),
    overdracht: t.exposeBoolean('overdracht', { description: 'Is it to take over from the owner?' }),
    email: t.exposeString('email', { description: 'To whom.' }),
    verlooptOp: t.expose('verlooptOp', { type: 'DateTime', description: 'When it stops working.' }),
  }),
});


const Mensen = builder.objectRef<NonNullable<Awaited<ReturnType<typeof mensenVan>>>>('Mensen').implement({
  description: 'Who keeps one thing.',
  fields: (t) => ({
    mensen: t.field({ type: [MensType], description: 'At most 200, owners first.', resolve: ({ mensen }) => mensen }),
    uitnodigingen: t.field({ type: [OpenUitnodigingType], description: 'Open invitations, at most 200.', resolve: ({ uitnodigingen }) => uitnodigingen }),
    mag: t.field({ type: [Handeling], description: 'What of inviting, handing over and taking away the one who asks may do here.', resolve: ({ mag }) => mag }),
  }),
});

builder.queryField('mensen', (t) =>
  t.field({
    type: Mensen,
    nullable: true,
    complexity: 100,
    args: { voorziening: t.arg.id({ description: 'UUID of a listing.' }), organisatie: t.arg.id({ description: 'UUID of an organisation.' }), gebied: t.arg.id({ description: 'UUID of an area.' }) },
    description: 'Who keeps a listing, an organisation or an area: name one of the three. null for who may not see that.',
    resolve: (_root, { voorziening, organisatie, gebied }, { database, bewerker, nu }) => {
      const [voorzieningId, organisatieId, gebiedId] = [voorziening, organisatie, gebied].map((id) => (id != null && isUuid(id) ? id : null)) as [string | null, string | null, string | null];
      return [voorzieningId, organisatieId, gebiedId].filter((id) => id !== null).length === 1 ? mensenVan(database, bewerker, { voorzieningId, organisatieId, gebiedId, themaCode: null }, nu) : null;
    },
  }),
);

const MandaatIngetrokken = builder.objectRef<{ mandaatId: string; eigen: boolean }>('MandaatIngetrokken').implement({
  description: 'The right is over, at once.',
  fields: (t) => ({
    mandaat: t.exposeID('mandaatId', { description: 'UUID of the right.' }),
    eigen: t.exposeBoolean('eigen', { description: 'Was it the right of who asked, who leaves then?' }),
  }),
});
const TrekMandaatInUitkomst = uitkomst('TrekMandaatIn', 'What came of it.', [MandaatIngetrokken]);

builder.mutationField('trekMandaatIn', (t) =>
  t.field({
    type: TrekMandaatInUitkomst,
    args: { mandaat: t.arg.id({ required: true, description: 'UUID of the right.' }) },
    description: 'Takes a right away at once, or leaves when it is one\'s own. Refused: KAN_NU_NIET for the last administrator.',
    resolve: (_root, { mandaat }, { database, bewerker, siteAdres, nu }) => probeer('MandaatIngetrokken', async () => trekMandaatIn(database, bewerker, leesId('mandaat', mandaat)!, siteAdres, nu)),
  }),
);
