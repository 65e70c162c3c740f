import { type FragmentType, leesFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { Deel } from '../../ui/Deel.tsx';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { Bericht } from '../meldingen/Bericht.tsx';

const nieuwFragment = graphql(`
  fragment NieuwePlekken on Overzicht {
    nieuwePlekken {
      id
      ...Bericht
    }
  }
`);

/** Places that somebody misses in the areas of who looks along; they can be begun as a new listing. */
export function NieuwePlekken({ overzicht, opKlaar }: { overzicht: FragmentType<typeof nieuwFragment>; opKlaar: () => void }) {
  const { nieuwePlekken } = leesFragment(nieuwFragment, overzicht);
  if (nieuwePlekken.length === 0) return null;
  return (
    <Deel kop="Plekken die iemand mist">
      <p>
        Bestaat de plek echt? <Koppeling href="/beheer/nieuw">Zet hem dan op de kaart</Koppeling>, en zeg hier ja.
      </p>
      <ul className="beheerlijst">
        {nieuwePlekken.map((melding) => (
          <Bericht key={melding.id} melding={melding} opKlaar={opKlaar} />
        ))}
      </ul>
    </Deel>
  );
}
