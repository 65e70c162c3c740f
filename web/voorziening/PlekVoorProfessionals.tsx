import { type FragmentType, leesFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Bronvermelding } from '../ui/Bronvermelding.tsx';
import { jaNeeInWoorden } from '../ui/woorden.ts';
import { NietGeholpen } from './NietGeholpen.tsx';

const plekFragment = graphql(`
  fragment PlekVoorProfessionals on Vrijwilligersplek {
    id
    treden {
      van
      tot
      vindplaats
      bron {
        ...Bronvermelding
      }
    }
    draagkracht {
      profielA
      profielB
      toelichting
    }
  }
`);

/** Words of the trade, out of the way of who just wants to help. */
export function PlekVoorProfessionals({ plek: verwijzing }: { plek: FragmentType<typeof plekFragment> }) {
  const { id, treden, draagkracht } = leesFragment(plekFragment, verwijzing);
  return (
    <details className="uitklap">
      <summary>Voor professionals</summary>
      <dl className="feitenlijst">
        <div>
          <dt>Participatieladder</dt>
          <dd>
            {treden ? (
              <>
                {treden.van === treden.tot ? `Trede ${treden.van}` : `Trede ${treden.van} tot en met ${treden.tot}`}.{' '}
                <Bronvermelding bron={treden.bron} vindplaats={treden.vindplaats} />
              </>
            ) : (
              'Onbekend'
            )}
          </dd>
        </div>
        <div>
          <dt>Geschikt bij een duidelijke vraag (profiel A)</dt>
          <dd>{jaNeeInWoorden[draagkracht.profielA]}</dd>
        </div>
        <div>
          <dt>Geschikt bij een zware of lange vraag (profiel B)</dt>
          <dd>{jaNeeInWoorden[draagkracht.profielB]}</dd>
        </div>
        {draagkracht.toelichting && (
          <div>
            <dt>Wat deze plek kan dragen</dt>
            <dd>{draagkracht.toelichting}</dd>
          </div>
        )}
      </dl>
      <NietGeholpen id={id} />
    </details>
  );
}
