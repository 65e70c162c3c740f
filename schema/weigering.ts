import { telWeigering, WEIGERREDENEN } from '../server/beheer/weigeringen.ts';
import { isUuid } from '../server/sleutels.ts';
import { Weigering } from '../server/fouten.ts';
import { builder } from './builder.ts';
import { probeer, uitkomst } from './uitkomst.ts';

export const WeigeringReden = builder.enumType('WeigeringReden', {
  description: 'Why a place could not take somebody. VOL: no room. TE_ZWAAR: the question was too heavy. TE_VER: too far away. TAAL: not each other\'s language.',
  values: WEIGERREDENEN,
});

const WeigeringGeteld = builder.objectRef<{ reden: (typeof WEIGERREDENEN)[number] }>('WeigeringGeteld').implement({
  description: 'It was counted.',
  fields: (t) => ({ reden: t.field({ type: WeigeringReden, description: 'What was counted.', resolve: ({ reden }) => reden }) }),
});

const TelWeigeringUitkomst = uitkomst('TelWeigering', 'What came of it.', [WeigeringGeteld]);

builder.mutationField('telWeigering', (t) =>
  t.field({
    type: TelWeigeringUitkomst,
    args: { voorziening: t.arg.id({ required: true, description: 'UUID.' }), reden: t.arg({ type: WeigeringReden, required: true, description: 'Why it could not take somebody.' }) },
    description: 'Counts that a place could not take somebody. Only a number per month is kept: not who asked, not for whom. At most 30 an hour from one sender. Needs no account.',
    resolve: (_root, { voorziening, reden }, { database, afzender, nu }) =>
      probeer('WeigeringGeteld', async () => {
        if (!isUuid(voorziening)) throw new Weigering('NIET_GEVONDEN', 'Deze plek staat niet (meer) op de kaart.');
        await telWeigering(database, voorziening, reden, afzender, nu);
        return { reden };
      }),
  }),
);
