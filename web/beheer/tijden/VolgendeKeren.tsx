import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '../../gql/gql.ts';
import type { MomentInWoordenQuery, MomentInvoer } from '../../gql/graphql.ts';
import { kaal } from '../formulier/vorm.tsx';
import { useUitgesteld } from '../../ui/useUitgesteld.ts';

const momentQuery = graphql(`
  query MomentInWoorden($moment: MomentInvoer!) {
    momentInWoorden(moment: $moment) {
      woorden
      volgende {
        begin
        inWoorden
        letOp
      }
    }
  }
`);

type Antwoord = MomentInWoordenQuery['momentInWoorden'];

/** What the server makes of these times: the sentence that a visitor reads, and the next five dates. */
export function VolgendeKeren({ momenten }: { momenten: readonly MomentInvoer[] }) {
  const client = useClient();
  const [antwoorden, zetAntwoorden] = useState<Antwoord[] | null>(null);
  const [mislukt, zetMislukt] = useState(false);
  const vraag = useUitgesteld(JSON.stringify(momenten.slice(0, 8).map(kaal)), 400);
  useEffect(() => {
    let verlopen = false;
    const vragen = (JSON.parse(vraag) as MomentInvoer[]).map((moment) => client.query(momentQuery, { moment: { ...moment, locatie: null } }).toPromise());
    Promise.all(vragen).then((uitkomsten) => {
      if (verlopen) return;
      zetMislukt(uitkomsten.some(({ data }) => !data));
      zetAntwoorden(uitkomsten.flatMap(({ data }) => data?.momentInWoorden ?? []));
    });
    return () => {
      verlopen = true;
    };
  }, [client, vraag]);
  const keren = (antwoorden ?? []).flatMap(({ volgende }) => volgende).sort((een, ander) => een.begin.localeCompare(ander.begin)).slice(0, 5);
  return (
    <div className="volgende" role="status">
      {mislukt ? (
        <p className="onbekend">We kunnen de volgende keren nu niet laten zien.</p>
      ) : (
        antwoorden !== null &&
        momenten.length > 0 && (
          <>
            <p className="volgende__zin">{antwoorden.map(({ woorden }) => woorden.replace(/^./u, (letter) => letter.toUpperCase())).join('. ')}.</p>
            {keren.length > 0 ? (
              <>
                <p className="veld__label">De volgende keren</p>
                <ul className="opsomming">
                  {keren.map((keer) => (
                    <li key={keer.begin}>
                      {keer.inWoorden}
                      {keer.letOp && <span className="regel onbekend">{keer.letOp}</span>}
                    </li>
                  ))}
                </ul>
              </>
            ) : (
              <p className="onbekend">In de komende weken is er geen keer.</p>
            )}
          </>
        )
      )}
    </div>
  );
}
