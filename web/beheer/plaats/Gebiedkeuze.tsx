import { useEffect, useState } from 'react';
import { useClient, useQuery } from 'urql';
import { graphql } from '../../gql/gql.ts';
import { gebiedssoortInWoorden } from '../../ui/woorden.ts';
import { Knop } from '../../ui/Knop.tsx';
import { type Vondst, ZoekVeld } from '../velden/ZoekVeld.tsx';

const gebiedQuery = graphql(`
  query GekozenGebiedNaam($code: ID!) {
    gebied(code: $code) {
      code
      naam
      soort
    }
  }
`);

export const waarIsGebiedQuery = graphql(`
  query WaarIsGebied($tekst: String!) {
    waarIs(tekst: $tekst, first: 8) {
      plekken {
        tekst
        soort
        code
        lat
        lon
      }
      volledig
    }
  }
`);

function useGebieden(tekst: string): Vondst[] {
  const [{ data }] = useQuery({ query: waarIsGebiedQuery, variables: { tekst }, pause: tekst.length < 2 });
  return (data?.waarIs.plekken ?? []).flatMap(({ code, tekst: naam, soort }) => (code ? [{ sleutel: code, tekst: naam, toelichting: gebiedssoortInWoorden(soort) }] : []));
}

/** Names of areas by code or id. */
function useGebiednamen(codes: readonly string[]): Record<string, string> {
  const client = useClient();
  const [namen, zetNamen] = useState<Record<string, string>>({});
  const sleutel = codes.join(' ');
  useEffect(() => {
    let verlopen = false;
    for (const code of sleutel.split(' ').filter(Boolean))
      void client.query(gebiedQuery, { code }).then(({ data }) => {
        if (!verlopen && data?.gebied) zetNamen((nu) => ({ ...nu, [code]: `${data.gebied?.naam} (${gebiedssoortInWoorden(data.gebied?.soort ?? '')})` }));
      });
    return () => {
      verlopen = true;
    };
  }, [client, sleutel]);
  return namen;
}

/** One area. */
export function Gebiedkeuze({ pad, label, uitleg, code, op }: { pad: string; label: string; uitleg?: string; code: string | null | undefined; op: (code: string | null) => void }) {
  const namen = useGebiednamen(code ? [code] : []);
  return <ZoekVeld pad={pad} label={label} uitleg={uitleg} gekozen={code ? (namen[code] ?? '…') : null} useVondsten={useGebieden} opKies={op} opWeg={() => op(null)} />;
}

/** Any number of areas. */
export function Gebiedenkeuze({ pad, label, uitleg, codes, op }: { pad: string; label: string; uitleg?: string; codes: readonly string[]; op: (codes: string[]) => void }) {
  const namen = useGebiednamen(codes);
  return (
    <>
      <ZoekVeld pad={pad} label={label} uitleg={uitleg} gekozen={null} useVondsten={useGebieden} opKies={(code) => op([...new Set([...codes, code])])} opWeg={() => undefined} />
      {codes.length > 0 && (
        <ul className="dagenlijst">
          {codes.map((code) => (
            <li key={code}>
              {namen[code] ?? '…'}
              <Knop soort="subtle" aria-label={`Haal weg: ${namen[code] ?? 'dit gebied'}`} onClick={() => op(codes.filter((ander) => ander !== code))}>
                Haal weg
              </Knop>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
