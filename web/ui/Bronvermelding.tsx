import { type FragmentType, leesFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { peildatumInWoorden } from './datums.ts';
import { Uitgaand } from './Uitgaand.tsx';

export const bronFragment = graphql(`
  fragment Bronvermelding on Bron {
    titel
    uitgever
    url
    licentie
    datum
  }
`);

type Eigenschappen = { bron: FragmentType<typeof bronFragment>; vindplaats?: string | null; peildatum?: string | null };

/** Who said this, where and when. */
export function Bronvermelding({ bron: verwijzing, vindplaats, peildatum }: Eigenschappen) {
  const bron = leesFragment(bronFragment, verwijzing);
  const datum = peildatum ?? bron.datum;
  return (
    <span className="bron">
      Bron: {bron.url ? <Uitgaand href={bron.url}>{bron.titel}</Uitgaand> : bron.titel}
      {bron.uitgever && `, ${bron.uitgever}`}
      {vindplaats && `, ${vindplaats.replace(/^l\.\s*/, 'regel ')}`}
      {datum ? ` (${peildatumInWoorden(datum)})` : ' (zonder datum)'}
      {bron.licentie && `. Licentie: ${bron.licentie}`}
    </span>
  );
}
