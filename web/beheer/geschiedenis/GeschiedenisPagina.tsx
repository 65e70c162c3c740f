import { useState } from 'react';
import { useClient, useQuery } from 'urql';
import { graphql } from '../../gql/gql.ts';
import { leesFragment } from '../../gql/fragment-masking.ts';
import type { VersiesFragment } from '../../gql/graphql.ts';
import { Foutmelding, meldingVan } from '../../ui/Foutmelding.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { Laden } from '../../ui/Laden.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { PijlTerug } from '../../ui/PijlTerug.tsx';
import { usePagina } from '../../ui/usePagina.ts';
import { useHandelingen } from '../bezoek/useHandelingen.ts';
import { GeenRecht } from '../GeenRecht.tsx';
import { Versie } from './Versie.tsx';

export const versiesFragment = graphql(`
  fragment Versies on Geschiedenis {
    versies {
      versie
      op
      doorRol
      reden
      verschillen {
        veld
        label
        oud
        nieuw
      }
    }
    volgende
  }
`);

const geschiedenisQuery = graphql(`
  query Geschiedenis($id: ID!, $after: Int) {
    bewerkblad(id: $id) {
      id
      versie
      mag
      vorm {
        naam
      }
    }
    geschiedenis(id: $id, first: 20, after: $after) {
      ...Versies
    }
  }
`);

/** Every version, with what changed in words; any of them can be put back. */
export function GeschiedenisPagina({ id }: { id: string }) {
  const client = useClient();
  const [{ data, error, fetching }, opnieuw] = useQuery({ query: geschiedenisQuery, variables: { id, after: null }, requestPolicy: 'network-only' });
  const [meer, zetMeer] = useState<VersiesFragment[]>([]);
  const [fout, zetFout] = useState<string | null>(null);
  const blad = data?.bewerkblad;
  const kop = usePagina(blad ? `Wat er veranderd is · ${blad.vorm.naam}` : null);
  const herlaad = () => {
    zetMeer([]);
    opnieuw({ requestPolicy: 'network-only' });
  };
  const handelingen = useHandelingen(id, herlaad);
  const [gelukt, zetGelukt] = useState<string | null>(null);
  if (error && !blad) {
    return (
      <div className="pagina">
        <Foutmelding fout={error} opnieuw={herlaad} />
      </div>
    );
  }
  const eerste = leesFragment(versiesFragment, data?.geschiedenis);
  if (!blad || !eerste) return fetching ? <Laden wat="De geschiedenis komt eraan…" /> : <GeenRecht />;
  const bladzijden = [eerste, ...meer];
  const { volgende } = bladzijden.at(-1) as VersiesFragment;
  return (
    <div className="pagina beheer">
      <p className="pagina__terug">
        <Koppeling href={`/beheer/${id}`}>
          <PijlTerug />
          {blad.vorm.naam}
        </Koppeling>
      </p>
      <h1 ref={kop} tabIndex={-1} className="nl-heading nl-heading--level-1">
        Wat er veranderd is
      </h1>
      <p className="nl-paragraph">Elke verandering wordt bewaard. Wat je terugzet, is zelf ook een nieuwe verandering. Er raakt dus niets weg.</p>
      <div role="status">
        {handelingen.fout && (
          <Melding soort="error" kop="Dat lukte niet">
            <p>{handelingen.fout}</p>
          </Melding>
        )}
        {gelukt && !handelingen.fout && <Melding soort="ok" kop={gelukt} />}
      </div>
      <ol className="lijst">
        {bladzijden
          .flatMap(({ versies }) => versies)
          .map((versie) => (
            <Versie
              key={versie.versie}
              versie={versie}
              nu={versie.versie === blad.versie}
              bezig={handelingen.bezig}
              opTerug={
                blad.mag.includes('HERSTELLEN') && versie.versie !== blad.versie
                  ? async (wanneer) => {
                      if (await handelingen.herstel(blad.versie, versie.versie, `Het staat weer zoals op ${wanneer}.`)) zetGelukt(`Het staat weer zoals op ${wanneer}.`);
                    }
                  : null
              }
            />
          ))}
      </ol>
      {volgende != null && (
        <p className="lijst__meer">
          <Knop
            onClick={async () => {
              const antwoord = await client.query(geschiedenisQuery, { id, after: volgende });
              const bladzijde = leesFragment(versiesFragment, antwoord.data?.geschiedenis);
              zetFout(antwoord.error ? meldingVan(antwoord.error) : null);
              if (bladzijde) zetMeer((nu) => [...nu, bladzijde]);
            }}
          >
            Laat oudere veranderingen zien
          </Knop>
        </p>
      )}
      {fout && <p className="veld__melding">{fout}</p>}
    </div>
  );
}
