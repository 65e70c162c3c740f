import { type FragmentType, leesFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Deel } from '../ui/Deel.tsx';
import { Onbekend } from '../ui/Onbekend.tsx';
import { Locatie } from './Locatie.tsx';
import { WijkteamVanAdres } from './WijkteamVanAdres.tsx';

const waarFragment = graphql(`
  fragment Waar on Voorziening {
    soort
    werkgebied {
      code
      naam
    }
    locaties {
      id
      lat
      lon
      afgeschermd
      gebied {
        code
      }
      ...Locatie
    }
  }
`);

const sleutelVan = (locatie: { id: string; afgeschermd: boolean; gebied?: { code: string } | null }) => (locatie.afgeschermd ? `${locatie.id} ${locatie.gebied?.code}` : locatie.id);

export function Waar({ voorziening: verwijzing }: { voorziening: FragmentType<typeof waarFragment> }) {
  const { soort, werkgebied, locaties } = leesFragment(waarFragment, verwijzing);
  const punt = locaties.find((locatie) => locatie.lat != null && locatie.lon != null);
  // Protected addresses have no id of their own: two in one wijk are told once.
  const verschillende = locaties.filter((locatie, index) => locaties.findIndex((ander) => sleutelVan(ander) === sleutelVan(locatie)) === index);
  return (
    <Deel kop="Waar">
      {locaties.length === 0 && <Onbekend>{werkgebied.length > 0 ? 'We weten het adres niet.' : 'We weten niet waar het is.'}</Onbekend>}
      {verschillende.map((locatie) => (
        <Locatie key={sleutelVan(locatie)} locatie={locatie} />
      ))}
      {werkgebied.length > 0 && (
        <p>
          {soort === 'WIJKTEAM' ? 'Dit team werkt voor' : 'Voor mensen uit'}: {werkgebied.map((gebied) => gebied.naam).join(', ')}.
        </p>
      )}
      {soort !== 'WIJKTEAM' && punt?.lat != null && punt.lon != null && <WijkteamVanAdres lat={punt.lat} lon={punt.lon} />}
    </Deel>
  );
}
