import { leesVoorbeeld } from '../server/beheer/voorbeeld.ts';
import { leesWijziging } from '../server/beheer/vorm.ts';
import { Invoerfout, Ongeldigheid, Weigering } from '../server/fouten.ts';
import { komendeKeren, momentInWoorden } from '../server/beheer/verschillen.ts';
import type { Voorkomen as VoorkomenVorm } from '../server/tijd/rooster.ts';
import { builder } from './builder.ts';
import { Voorkomen } from './moment.ts';
import { Voorziening } from './voorziening.ts';
import { MomentInvoer, VoorzieningInvoer } from './voorzieningvorm.ts';

/** A query has no typed results: the first mistake is its error. */
async function alsVraag<T>(veld: string, werk: () => Promise<T> | T): Promise<T> {
  try {
    return await werk();
  } catch (fout) {
    if (fout instanceof Ongeldigheid) throw new Invoerfout(`${veld}.${fout.fouten[0]!.veld}`, fout.fouten[0]!.melding);
    if (fout instanceof Weigering) throw new Invoerfout('id', fout.message);
    throw fout;
  }
}

const MomentWoorden = builder.objectRef<{ woorden: string; keren: VoorkomenVorm[] }>('MomentWoorden').implement({
  description: 'A moment said back.',
  fields: (t) => ({
    woorden: t.exposeString('woorden', { description: 'In Dutch: "activiteit, de tweede dinsdag van elke maand van 10.00 tot 12.00 uur".' }),
    volgende: t.field({ type: [Voorkomen], description: 'The next five times; fewer when it ends within a year.', resolve: ({ keren }) => keren }),
  }),
});

builder.queryFields((t) => ({
  voorbeeld: t.field({
    type: Voorziening,
    nullable: true,
    complexity: 1_000,
    args: { id: t.arg.id({ required: true, description: 'UUID of the listing.' }), wijziging: t.arg({ type: VoorzieningInvoer, required: true, description: 'The fields that would change.' }) },
    description: 'The listing as a resident would see it after this change; nothing is stored. Errors: what is filled in wrongly (extensions.veld), or no right to change it.',
    resolve: (_root, { id, wijziging }, { database, bewerker, nu }) => alsVraag('wijziging', () => leesVoorbeeld(database, bewerker, id, wijziging, nu)),
  }),
  momentInWoorden: t.field({
    type: MomentWoorden,
    complexity: 20,
    args: { moment: t.arg({ type: MomentInvoer, required: true, description: 'The moment; its locatie does not matter here.' }) },
    description: 'Says a moment back in words, with the next five times. Errors: what is filled in wrongly, in extensions.veld.',
    resolve: (_root, { moment }, { nu }) =>
      alsVraag('moment', () => {
        const [gelezen] = (() => {
          try {
            return leesWijziging({ momenten: [{ ...moment, locatie: null }] }, 'INITIATIEF').momenten!;
          } catch (fout) {
            throw fout instanceof Ongeldigheid ? new Ongeldigheid(fout.fouten.map(({ veld, melding }) => ({ veld: veld.replace(/^momenten\.0\.?/, ''), melding }))) : fout;
          }
        })();
        return { woorden: momentInWoorden(gelezen!), keren: komendeKeren(gelezen!, nu, 5) };
      }),
  }),
}));
