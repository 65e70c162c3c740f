import { type FragmentType, leesFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Deel } from '../ui/Deel.tsx';
import { Onbekend } from '../ui/Onbekend.tsx';
import { jaNeeInWoorden } from '../ui/woorden.ts';

const toegankelijkheidFragment = graphql(`
  fragment Toegankelijkheid on Voorziening {
    toegankelijkheid {
      code
      naam
      waarde
    }
  }
`);

export function Toegankelijkheid({ voorziening: verwijzing }: { voorziening: FragmentType<typeof toegankelijkheidFragment> }) {
  const { toegankelijkheid } = leesFragment(toegankelijkheidFragment, verwijzing);
  const bekend = toegankelijkheid.filter((feit) => feit.waarde !== 'ONBEKEND');
  const onbekend = toegankelijkheid.filter((feit) => feit.waarde === 'ONBEKEND');
  return (
    <Deel kop="Is het goed toegankelijk?">
      {bekend.length > 0 && (
        <dl className="feitenlijst">
          {bekend.map((feit) => (
            <div key={feit.code}>
              <dt>{feit.naam}</dt>
              <dd>{jaNeeInWoorden[feit.waarde]}</dd>
            </div>
          ))}
        </dl>
      )}
      {bekend.length === 0 ? (
        <Onbekend>Hier weten we niets over. Vraag het na als je iets nodig hebt, bijvoorbeeld een lift of een rolstoeltoilet.</Onbekend>
      ) : (
        onbekend.length > 0 && <Onbekend>Dit weten we niet: {onbekend.map((feit) => feit.naam).join('; ')}.</Onbekend>
      )}
    </Deel>
  );
}
