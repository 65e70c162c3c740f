import { useQuery } from 'urql';
import { graphql } from '../gql/gql.ts';
import { Koppeling } from '../ui/Koppeling.tsx';

const wijkteamQuery = graphql(`
  query WijkteamVanAdres($lat: Float!, $lon: Float!) {
    wijkteamsVoor(lat: $lat, lon: $lon) {
      id
      slug
      naam
    }
  }
`);

/** A second question on this page: it needs the point that the first one brings. */
export function WijkteamVanAdres({ lat, lon }: { lat: number; lon: number }) {
  const [{ data }] = useQuery({ query: wijkteamQuery, variables: { lat, lon } });
  if (!data?.wijkteamsVoor.length) return null;
  return (
    <p>
      Het wijkteam op deze plek:{' '}
      {data.wijkteamsVoor.map((team, index) => (
        <span key={team.id}>
          {index > 0 && ', '}
          <Koppeling href={`/voorziening/${encodeURIComponent(team.slug)}`}>{team.naam}</Koppeling>
        </span>
      ))}
      .
    </p>
  );
}
