import { type Bewerkblad as BewerkbladVorm, leesBewerkblad } from '../server/beheer/bewerkblad.ts';
import { mogelijkeDubbelen } from '../server/beheer/dubbelen.ts';
import { maakVoorziening } from '../server/beheer/nieuw.ts';
import { metGebiedIds } from '../server/beheer/verwijzingen.ts';
import { leesWijziging, type Wijziging } from '../server/beheer/vorm.ts';
import { Invoerfout, Ongeldigheid } from '../server/fouten.ts';
import type { Dubbelreden, MogelijkDubbel as DubbelVorm } from '../server/zoeken/dubbelen.ts';
import { Bewerkblad } from './bewerkblad.ts';
import { builder } from './builder.ts';
import { probeer, uitkomst } from './uitkomst.ts';
import { VoorzieningInvoer } from './voorzieningvorm.ts';
import { VoorzieningSoort } from './voorzieningSoort.ts';

const DubbelReden = builder.enumType('DubbelReden', { description: 'NAAM: the names are alike. ADRES: within 100 metres, and alike. CONTACT: the same number, address or website.', values: ['NAAM', 'ADRES', 'CONTACT'] as const satisfies readonly Dubbelreden[] });

const Dubbel = builder.objectRef<DubbelVorm>('Dubbel').implement({
  description: 'A listing that may be the same. Protected addresses are never compared.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'UUID.' }),
    slug: t.exposeString('slug', { description: 'For its public page.' }),
    naam: t.exposeString('naam', { description: 'Name.' }),
    samenvatting: t.exposeString('samenvatting', { description: 'What it is.' }),
    redenen: t.field({ type: [DubbelReden], description: 'Why it may be the same.', resolve: ({ redenen }) => redenen }),
  }),
});

interface Gemaakt {
  bewerkblad: BewerkbladVorm;
  wachtOpControle: boolean;
}
const VoorzieningGemaakt = builder.objectRef<Gemaakt>('VoorzieningGemaakt').implement({
  description: 'The listing was made, and you are its owner.',
  fields: (t) => ({
    bewerkblad: t.field({ type: Bewerkblad, description: 'The listing.', resolve: ({ bewerkblad }) => bewerkblad }),
    wachtOpControle: t.exposeBoolean('wachtOpControle', { description: 'true: a moderator looks first; until then only you see it.' }),
  }),
});
const MogelijkDubbel = builder.objectRef<{ dubbelen: DubbelVorm[] }>('MogelijkDubbel').implement({
  description: 'Nothing was made yet: it may be there already. With toch it is made all the same.',
  fields: (t) => ({ dubbelen: t.field({ type: [Dubbel], description: 'Those that may be the same, the most alike first.', resolve: ({ dubbelen }) => dubbelen }) }),
});

const MaakVoorzieningUitkomst = uitkomst<Gemaakt | { dubbelen: DubbelVorm[] }>('MaakVoorziening', 'What came of it.', [VoorzieningGemaakt, MogelijkDubbel] as never);

builder.mutationField('maakVoorziening', (t) =>
  t.field({
    type: MaakVoorzieningUitkomst,
    complexity: 1_000,
    args: {
      invoer: t.arg({ type: VoorzieningInvoer, required: true, description: 'What is filled in: naam, samenvatting, themas and functies at the least, soortenPlek for a place to do something and teamsoort for a team.' }),
      soort: t.arg({ type: VoorzieningSoort, required: true, description: 'Kind.' }),
      toch: t.arg.boolean({ defaultValue: false, description: 'Make it also when it may be there already.' }),
      concept: t.arg.id({ description: 'Id of the draft that it was made from, which then goes.' }),
    },
    description: 'Makes a listing. Live at once for who keeps its organisation or area; otherwise a moderator looks first. At most 20 a day for each account.',
    resolve: (_root, { invoer, soort, toch, concept }, { database, bewerker, nu }) =>
      probeer<object>('VoorzieningGemaakt', async () => {
        const uitslag = await maakVoorziening(database, bewerker, invoer, soort, toch ?? false, concept ?? null, nu);
        if (uitslag.soort === 'dubbel') return { __typename: 'MogelijkDubbel', dubbelen: uitslag.dubbelen };
        return { wachtOpControle: uitslag.wachtOpControle, bewerkblad: await leesBewerkblad(database, bewerker, uitslag.id, nu) };
      }) as never,
  }),
);

builder.queryField('mogelijkeDubbelen', (t) =>
  t.field({
    type: [Dubbel],
    complexity: { field: 500, multiplier: 10 },
    args: { invoer: t.arg({ type: VoorzieningInvoer, required: true, description: 'What is filled in so far; naam, aliassen, themas, locaties and contacten are looked at.' }), soort: t.arg({ type: VoorzieningSoort, required: true, description: 'Kind.' }) },
    description: 'Listings on the map that may be the same as one that is being made, the most alike first; at most 10. Errors: a field that is filled in wrongly.',
    resolve: async (_root, { invoer: { naam, aliassen, themas, locaties, contacten }, soort }, { database }) => {
      try {
        const gevuld = Object.fromEntries(Object.entries({ naam, aliassen, themas, locaties, contacten }).filter(([, waarde]) => waarde != null && waarde.length > 0));
        return await mogelijkeDubbelen(database, (await metGebiedIds(database, leesWijziging(gevuld, soort))) as Wijziging);
      } catch (fout) {
        if (fout instanceof Ongeldigheid) throw new Invoerfout(`invoer.${fout.fouten[0]!.veld}`, fout.fouten[0]!.melding);
        throw fout;
      }
    },
  }),
);
