import { type FragmentType, leesFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Bronvermelding } from '../ui/Bronvermelding.tsx';
import { Deel } from '../ui/Deel.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import { dagInWoorden, peildatumInWoorden } from '../ui/datums.ts';
import { onderdeelInWoorden, rolInWoorden } from '../ui/woorden.ts';

const verantwoordingFragment = graphql(`
  fragment Verantwoording on Voorziening {
    slug
    vindplaats
    peildatum
    laatstBevestigd
    herzieningVoor
    updatedAt
    bron {
      ...Bronvermelding
    }
    bevestigingen {
      onderdeel
      op
      door
    }
  }
`);

/** Where all this comes from. */
export function Verantwoording({ voorziening: verwijzing }: { voorziening: FragmentType<typeof verantwoordingFragment> }) {
  const gegevens = leesFragment(verantwoordingFragment, verwijzing);
  return (
    <Deel kop="Waar dit vandaan komt">
      <p>
        <Bronvermelding bron={gegevens.bron} vindplaats={gegevens.vindplaats} peildatum={gegevens.peildatum} />
      </p>
      <dl className="feitenlijst">
        <div>
          <dt>Voor het laatst nagekeken</dt>
          <dd>{gegevens.laatstBevestigd ? dagInWoorden(gegevens.laatstBevestigd) : 'Nog niet'}</dd>
        </div>
        <div>
          <dt>Hier aangepast op</dt>
          <dd>{dagInWoorden(gegevens.updatedAt)}</dd>
        </div>
        {gegevens.herzieningVoor && (
          <div>
            <dt>Opnieuw nakijken voor</dt>
            <dd>{peildatumInWoorden(gegevens.herzieningVoor)}</dd>
          </div>
        )}
        {gegevens.bevestigingen.map((bevestiging) => (
          <div key={`${bevestiging.onderdeel} ${bevestiging.op}`}>
            <dt>Nagekeken: {onderdeelInWoorden(bevestiging.onderdeel)}</dt>
            <dd>
              {dagInWoorden(bevestiging.op)}, door {rolInWoorden(bevestiging.door)}
            </dd>
          </div>
        ))}
      </dl>
      <p className="niet-printen">
        Hoor jij bij deze plek? <Koppeling href={`/opeisen/${encodeURIComponent(gegevens.slug)}`}>Houd hem zelf bij</Koppeling>
      </p>
    </Deel>
  );
}
