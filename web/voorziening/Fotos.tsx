import { type FragmentType, leesFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';

const fotosFragment = graphql(`
  fragment Fotos on Voorziening {
    fotos {
      url
      altTekst
      breedte
      hoogte
      licentie
    }
  }
`);

export function Fotos({ voorziening: verwijzing }: { voorziening: FragmentType<typeof fotosFragment> }) {
  const { fotos } = leesFragment(fotosFragment, verwijzing);
  return fotos.map((foto) => (
    <figure className="foto" key={foto.url}>
      <img src={foto.url} alt={foto.altTekst} width={foto.breedte} height={foto.hoogte} loading="lazy" />
      {foto.licentie && <figcaption className="bron">{foto.licentie}</figcaption>}
    </figure>
  ));
}
