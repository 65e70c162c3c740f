import { useState } from 'react';
import { Mislukt } from '../beheer/Mislukt.tsx';
import { useDoen } from '../beheer/useDoen.ts';
import { graphql } from '../gql/gql.ts';
import type { WeigeringReden } from '../gql/graphql.ts';
import { Knop } from '../ui/Knop.tsx';
import { Melding } from '../ui/Melding.tsx';
import { weigeringInWoorden } from '../ui/woorden.ts';

const telMutatie = graphql(`
  mutation TelWeigering($id: ID!, $reden: WeigeringReden!) {
    telWeigering(voorziening: $id, reden: $reden) {
      __typename
      ... on WeigeringGeteld {
        reden
      }
      ... on Ongeldig {
        fouten {
          veld
          melding
        }
      }
      ... on Geweigerd {
        melding
      }
    }
  }
`);

/** One tap when a place could not take somebody: a number, about nobody. */
export function NietGeholpen({ id }: { id: string }) {
  const { doe, bezig, mis } = useDoen(telMutatie);
  const [geteld, zetGeteld] = useState<WeigeringReden | null>(null);
  return (
    <div className="niet-printen">
      <p className="veld__label">Kon deze plek iemand niet helpen?</p>
      <p className="veld__uitleg">Druk op de reden. We tellen alleen hoe vaak het gebeurt: niet wie jij bent, en niet om wie het ging.</p>
      {geteld === null && (
        <div className="beheerlijst__knoppen">
          {(Object.keys(weigeringInWoorden) as WeigeringReden[]).map((reden) => (
            <Knop key={reden} disabled={bezig} onClick={async () => zetGeteld((await doe({ id, reden }))?.reden ?? null)}>
              {weigeringInWoorden[reden]}
            </Knop>
          ))}
        </div>
      )}
      <Mislukt mis={mis} />
      <div role="status">
        {geteld !== null && (
          <Melding soort="ok">
            <p>Geteld: {weigeringInWoorden[geteld].toLowerCase()}. Dank je wel, dit helpt om te zien waar plekken ontbreken.</p>
          </Melding>
        )}
      </div>
    </div>
  );
}
