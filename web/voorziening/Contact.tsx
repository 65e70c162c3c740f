import { type FragmentType, leesFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Contactlijst } from '../ui/Contactlijst.tsx';
import { Deel } from '../ui/Deel.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import { Onbekend } from '../ui/Onbekend.tsx';

const contactFragment = graphql(`
  fragment Contact on Voorziening {
    bewoners: contacten(voor: BEWONER) {
      ...Contactlijst
    }
    professionals: contacten(voor: PROFESSIONAL) {
      ...Contactlijst
    }
    organisatie {
      slug
      naam
    }
  }
`);

export function Contact({ voorziening: verwijzing }: { voorziening: FragmentType<typeof contactFragment> }) {
  const { bewoners, professionals, organisatie } = leesFragment(contactFragment, verwijzing);
  return (
    <Deel kop="Contact">
      {bewoners.length > 0 ? (
        <Contactlijst contacten={bewoners} />
      ) : (
        <Onbekend>
          We weten geen telefoonnummer of e-mailadres.
          {organisatie && (
            <>
              {' '}
              Kijk bij <Koppeling href={`/organisatie/${encodeURIComponent(organisatie.slug)}`}>{organisatie.naam}</Koppeling>.
            </>
          )}
        </Onbekend>
      )}
      {professionals.length > 0 && (
        <details className="uitklap">
          <summary>Contact voor professionals</summary>
          <Contactlijst contacten={professionals} />
        </details>
      )}
    </Deel>
  );
}
