import { DAG_MINUTEN, dagVan, leesWandklok, momentVan, schrijfWandklok, wandklokVan } from '../server/tijd/klok.ts';
import { rooster } from '../server/tijd/rooster.ts';
import { komendeVakanties } from '../server/tijd/schoolvakanties.ts';
import { Invoerfout } from '../server/fouten.ts';
import { builder } from './builder.ts';
import { Voorkomen } from './moment.ts';
import { Voorziening } from './voorziening.ts';

const datumVan = (dagnummer: number): string => schrijfWandklok(dagnummer * DAG_MINUTEN).slice(0, 10);

const Schoolvakantie = builder.objectRef<ReturnType<typeof komendeVakanties>[number]>('Schoolvakantie').implement({
  description: 'A school holiday, as Rijksoverheid fixes it per region.',
  fields: (t) => ({
    naam: t.exposeString('naam', { description: 'kerstvakantie, zomervakantie ...' }),
    van: t.field({ type: 'Date', description: 'First day off.', resolve: ({ van }) => datumVan(van) }),
    tot: t.field({ type: 'Date', description: 'Last day off, included.', resolve: ({ tot }) => datumVan(tot) }),
    zeker: t.exposeBoolean('zeker', { description: 'false: these are the widest dates that are possible.' }),
  }),
});

const MEESTE_DAGEN = 120;
const MEESTE_KEREN = 200;

builder.interfaceFields(Voorziening, (t) => ({
  schoolvakanties: t.field({
    type: [Schoolvakantie],
    complexity: { field: 1, multiplier: 10 },
    description: 'School holidays there that go on or are still to come, as far as they are known; without a known region those that are the same everywhere.',
    resolve: ({ vakantieregio }, _args, { nu }) => komendeVakanties(dagVan(wandklokVan(nu)), vakantieregio),
  }),
  keren: t.field({
    type: [Voorkomen],
    complexity: { field: 5, multiplier: 30 },
    args: { van: t.arg({ type: 'Date', required: true, description: 'First day.' }), tot: t.arg({ type: 'Date', required: true, description: `Last day, included; at most ${MEESTE_DAGEN} days after the first.` }) },
    description: `When it takes place from one day to another, at most ${MEESTE_KEREN} times. Errors: van, tot.`,
    resolve: (voorziening, { van, tot }) => {
      const [begin, eind] = [leesWandklok(`${van}T00:00`), leesWandklok(`${tot}T00:00`)];
      if (begin === undefined) throw new Invoerfout('van', 'deze dag bestaat niet');
      if (eind === undefined) throw new Invoerfout('tot', 'deze dag bestaat niet');
      const dagen = dagVan(eind) - dagVan(begin);
      if (dagen < 0 || dagen > MEESTE_DAGEN) throw new Invoerfout('tot', `kies een dag van de eerste dag tot en met ${MEESTE_DAGEN} dagen daarna`);
      const vanaf = momentVan(begin);
      const keren = [];
      // what began the day before is not a time of these days
      for (const keer of rooster(voorziening, vanaf, momentVan(eind + DAG_MINUTEN))) if (keer.begin >= vanaf && keren.push(keer) >= MEESTE_KEREN) break;
      return keren;
    },
  }),
}));
