import { type FragmentType, leesFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Deel } from '../ui/Deel.tsx';
import { Onbekend } from '../ui/Onbekend.tsx';
import { toegangInWoorden, wieInWoorden } from '../ui/woorden.ts';

const toegangFragment = graphql(`
  fragment HoeKomJeBinnen on Voorziening {
    toegangen {
      wijze
      wetten
      verwijzers
      toelichting
    }
    zonderIndicatie
    zonderAanmelding
  }
`);

export function HoeKomJeBinnen({ voorziening: verwijzing }: { voorziening: FragmentType<typeof toegangFragment> }) {
  const { toegangen, zonderIndicatie, zonderAanmelding } = leesFragment(toegangFragment, verwijzing);
  const metIndicatie = toegangen.some((toegang) => toegang.wijze === 'INDICATIE');
  return (
    <Deel kop="Hoe kom je binnen">
      {toegangen.length === 0 && zonderAanmelding === 'ONBEKEND' && zonderIndicatie === 'ONBEKEND' && (
        <Onbekend>We weten niet of je je moet aanmelden.</Onbekend>
      )}
      <ul className="opsomming">
        {toegangen.map((toegang) => (
          <li key={`${toegang.wijze} ${toegang.toelichting}`}>
            {toegangInWoorden[toegang.wijze]}
            {toegang.verwijzers.length > 0 && <span className="regel">{wieInWoorden[toegang.wijze]}: {toegang.verwijzers.join(', ')}.</span>}
            {toegang.toelichting && <span className="regel">{toegang.toelichting}</span>}
            {toegang.wetten.length > 0 && <span className="regel bron">Wet: {toegang.wetten.join(', ')}</span>}
          </li>
        ))}
      </ul>
      {toegangen.length === 0 && zonderAanmelding === 'JA' && <p>Je hoeft je niet aan te melden.</p>}
      {zonderIndicatie === 'JA' && <p>{metIndicatie ? 'Het kan ook zonder indicatie.' : 'Je hebt geen indicatie nodig.'}</p>}
      {zonderIndicatie === 'NEE' && !metIndicatie && <p>{toegangInWoorden.INDICATIE}</p>}
      {toegangen.length > 0 && zonderIndicatie === 'ONBEKEND' && <Onbekend>Of je een indicatie nodig hebt, weten we niet.</Onbekend>}
    </Deel>
  );
}
