import { type FragmentType, leesFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Deel } from '../ui/Deel.tsx';
import { Onbekend } from '../ui/Onbekend.tsx';
import { taalInWoorden } from '../ui/woorden.ts';

const voorWieFragment = graphql(`
  fragment VoorWie on Voorziening {
    iedereenWelkom
    doelgroepen {
      code
      naam
    }
    leeftijdVan
    leeftijdTot
    talen
  }
`);

function leeftijdInWoorden(van: number | null | undefined, tot: number | null | undefined): string | null {
  if (van != null && tot != null) return `Voor mensen van ${van} tot en met ${tot} jaar.`;
  if (van != null) return `Vanaf ${van} jaar.`;
  if (tot != null) return `Tot en met ${tot} jaar.`;
  return null;
}

export function VoorWie({ voorziening: verwijzing }: { voorziening: FragmentType<typeof voorWieFragment> }) {
  const { iedereenWelkom, doelgroepen, leeftijdVan, leeftijdTot, talen } = leesFragment(voorWieFragment, verwijzing);
  const leeftijd = leeftijdInWoorden(leeftijdVan, leeftijdTot);
  return (
    <Deel kop="Voor wie">
      {iedereenWelkom === 'JA' && <p>Iedereen is welkom.</p>}
      {doelgroepen.length > 0 && (
        <>
          <p>{iedereenWelkom === 'JA' ? 'Vooral voor:' : iedereenWelkom === 'NEE' ? 'Alleen voor:' : 'Voor:'}</p>
          <ul className="opsomming">
            {doelgroepen.map((doelgroep) => (
              <li key={doelgroep.code}>{doelgroep.naam}</li>
            ))}
          </ul>
        </>
      )}
      {iedereenWelkom === 'ONBEKEND' && (
        <Onbekend>{doelgroepen.length > 0 ? 'Of anderen ook welkom zijn, weten we niet.' : 'We weten niet of iedereen welkom is.'}</Onbekend>
      )}
      {iedereenWelkom === 'NEE' && doelgroepen.length === 0 && <p>Niet voor iedereen. Voor wie wel, weten we niet.</p>}
      {leeftijd && <p>{leeftijd}</p>}
      {talen.length > 0 && <p>Talen die mensen er spreken: {talen.map(taalInWoorden).join(', ')}.</p>}
    </Deel>
  );
}
