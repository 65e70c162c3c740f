import { type FragmentType, leesFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Deel } from '../ui/Deel.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import { Onbekend } from '../ui/Onbekend.tsx';
import { kanaalInWoorden } from '../ui/woorden.ts';

const teamFragment = graphql(`
  fragment Teamdetails on Wijkteam {
    teamsoort
    outreachend
    bewoners: contacten(voor: BEWONER) {
      soort
    }
    kanalen {
      soort
      toelichting
    }
    samenstelling {
      rol
      organisatie {
        slug
        naam
      }
    }
  }
`);

/** How to reach the team, and who is in it. */
export function Teamdetails({ team: verwijzing }: { team: FragmentType<typeof teamFragment> }) {
  const { teamsoort, outreachend, bewoners, kanalen, samenstelling } = leesFragment(teamFragment, verwijzing);
  const metNummer = bewoners.some((contact) => contact.soort === 'TELEFOON');
  return (
    <Deel kop="Over dit team">
      <p>
        Soort team: {teamsoort}.
        {outreachend === 'JA' && ' Het team komt ook zelf naar mensen toe.'}
        {outreachend === 'NEE' && ' Het team komt niet uit zichzelf naar mensen toe.'}
      </p>
      <h3 className="nl-heading nl-heading--level-4">Zo bereik je het team</h3>
      {kanalen.length === 0 && <Onbekend />}
      <ul className="opsomming">
        {kanalen.map((kanaal) => (
          <li key={`${kanaal.soort} ${kanaal.toelichting}`}>
            {kanaalInWoorden[kanaal.soort]}
            {kanaal.soort === 'TELEFOON' && !metNummer && !/\d{6}/.test(kanaal.toelichting?.replace(/\D/g, '') ?? '') && ' (nummer onbekend)'}
            {kanaal.toelichting && `: ${kanaal.toelichting}`}
          </li>
        ))}
      </ul>
      <h3 className="nl-heading nl-heading--level-4">Wie er in het team zitten</h3>
      {samenstelling.length === 0 && <Onbekend />}
      <ul className="opsomming">
        {samenstelling.map((lid) => (
          <li key={`${lid.organisatie?.slug} ${lid.rol}`}>
            {lid.rol}
            {lid.rol && lid.organisatie && ', '}
            {lid.organisatie && <Koppeling href={`/organisatie/${encodeURIComponent(lid.organisatie.slug)}`}>{lid.organisatie.naam}</Koppeling>}
          </li>
        ))}
      </ul>
    </Deel>
  );
}
