import { useMemo } from 'react';
import { useClient, useQuery } from 'urql';
import { graphql } from '../gql/gql.ts';
import { KaartVak } from '../kaart/KaartVak.tsx';
import { Foutmelding } from '../ui/Foutmelding.tsx';
import { aantal } from '../ui/getallen.ts';
import { Knop } from '../ui/Knop.tsx';
import { Laden } from '../ui/Laden.tsx';
import { useMediavraag } from '../ui/useMediavraag.ts';
import { usePagina } from '../ui/usePagina.ts';
import { useEigenPlek } from './eigenPlek.ts';
import { Filters } from './Filters.tsx';
import { GeenResultaten } from './GeenResultaten.tsx';
import { Resultaten } from './Resultaten.tsx';
import { Sorteerkeuze } from './Sorteerkeuze.tsx';
import { toonZoekstaat } from './useZoekstaat.ts';
import { variabelenVan } from './variabelen.ts';
import { VervallenKeuze } from './VervallenKeuze.tsx';
import { vervallenVeldVan } from './vervallen.ts';
import { ZoekFormulier } from './ZoekFormulier.tsx';
import type { Zoekstaat } from './zoekstaat.ts';

const zoekQuery = graphql(`
  query Zoek(
    $tekst: String
    $nabij: NabijInvoer
    $gebied: ID
    $binnen: BoxInvoer
    $filter: ZoekFilter
    $sortering: Sortering
    $gebiedCode: ID!
    $metGebied: Boolean!
  ) {
    zoek(tekst: $tekst, nabij: $nabij, gebied: $gebied, binnen: $binnen, filter: $filter, sortering: $sortering, first: 20) {
      totaal
      facetten {
        ...Filters
      }
      ...Resultaten
    }
    gebied(code: $gebiedCode) @include(if: $metGebied) {
      naam
    }
    instellingen {
      ...KaartVak
    }
  }
`);

const meerQuery = graphql(`
  query Meer(
    $tekst: String
    $nabij: NabijInvoer
    $gebied: ID
    $binnen: BoxInvoer
    $filter: ZoekFilter
    $sortering: Sortering
    $after: String!
  ) {
    zoek(tekst: $tekst, nabij: $nabij, gebied: $gebied, binnen: $binnen, filter: $filter, sortering: $sortering, first: 20, after: $after) {
      ...Resultaten
    }
  }
`);

/** The results of one search: form, filters, list and map. */
export function ResultatenPagina({ staat }: { staat: Zoekstaat }) {
  const plek = useEigenPlek();
  const variabelen = useMemo(() => variabelenVan(staat, plek), [staat, plek]);
  const [{ data, error, fetching, stale }, opnieuw] = useQuery({
    query: zoekQuery,
    variables: { ...variabelen, gebiedCode: variabelen.gebied ?? '', metGebied: variabelen.gebied !== null },
  });
  const client = useClient();
  const haalMeer = async (after: string) => {
    const { data: volgende, error: fout } = await client.query(meerQuery, { ...variabelen, after });
    return { pagina: volgende?.zoek, fout };
  };
  const naastElkaar = useMediavraag('(min-width: 64rem)');
  const kop = usePagina(staat.tekst ? `Zoeken naar “${staat.tekst}”` : 'Zoeken');
  const verander = (deel: Partial<Zoekstaat>) => toonZoekstaat({ ...staat, ...deel });
  const totaal = data?.zoek.totaal;
  const wacht = fetching || stale;
  // While a new answer is on its way the old one stays in view, but it must not look like the answer.
  const gebiedNaam = staat.waar.soort === 'gebied' ? (data?.gebied?.naam ?? null) : null;
  const stand = error ? 'Resultaten' : totaal === undefined || wacht ? 'Even zoeken…' : totaal === 0 ? 'Niets gevonden' : aantal(totaal, 'plek', 'plekken');
  const vervallen = error && vervallenVeldVan(error);
  const toonLijst = naastElkaar || staat.beeld === 'lijst';
  const toonKaart = naastElkaar || staat.beeld === 'kaart';

  return (
    <div className="resultaten">
      <h1 ref={kop} tabIndex={-1} className="alleen-voorlezen">
        {staat.tekst ? `Zoeken naar “${staat.tekst}”` : 'Zoeken'}
      </h1>
      <div className="resultaten__zoek">
        <div className="resultaten__binnen">
          <ZoekFormulier staat={staat} meteen klein={!naastElkaar} gebiedNaam={gebiedNaam} opZoek={toonZoekstaat} />
        </div>
      </div>
      <div className="resultaten__binnen">
        <Filters staat={staat} facetten={data?.zoek.facetten ?? null} klein={!naastElkaar} opStaat={verander} />
      </div>
      <div className="resultaten__binnen resultaten__kolommen">
        <section className="resultaten__lijst" aria-labelledby="aantal" aria-busy={wacht}>
          <div className="resultaten__balk">
            <h2 id="aantal" tabIndex={-1} className="nl-heading nl-heading--level-2 resultaten__aantal">
              {stand}
            </h2>
            {/* Apart from the heading: a heading that is a status is read as neither. */}
            <p className="alleen-voorlezen" role="status">
              {stand}
            </p>
            {!naastElkaar && (
              <fieldset className="beeldkeuze">
                <legend className="alleen-voorlezen">Lijst of kaart</legend>
                <Knop aria-pressed={staat.beeld === 'lijst'} onClick={() => toonZoekstaat({ ...staat, beeld: 'lijst' }, { vervang: true })}>
                  Lijst
                </Knop>
                <Knop aria-pressed={staat.beeld === 'kaart'} onClick={() => toonZoekstaat({ ...staat, beeld: 'kaart' }, { vervang: true })}>
                  Kaart
                </Knop>
              </fieldset>
            )}
            {totaal !== undefined && totaal > 1 && toonLijst && (
              <Sorteerkeuze staat={staat} metPlek={variabelen.nabij !== null} opSortering={(sortering) => verander({ sortering })} />
            )}
          </div>
          {error && (vervallen ? <VervallenKeuze staat={staat} veld={vervallen} /> : <Foutmelding fout={error} opnieuw={() => opnieuw({ requestPolicy: 'network-only' })} />)}
          {!error && !data && <Laden wat="We zoeken voor je…" />}
          {!error && data && toonLijst && (
            <div className={wacht ? 'verouderd' : undefined}>
              {data.zoek.totaal === 0 && !wacht ? (
                <GeenResultaten staat={staat} gebiedNaam={gebiedNaam} />
              ) : (
                <Resultaten verbinding={data.zoek} sleutel={JSON.stringify(variabelen)} haalMeer={haalMeer} naarLaatste />
              )}
            </div>
          )}
        </section>
        {/* Without an answer there is nothing to put on a map; the error beside it says why. */}
        {toonKaart && !(error && !data) && (
          <KaartVak
            instellingen={data?.instellingen ?? null}
            staat={staat}
            variabelen={variabelen}
            opVak={(vak) => verander({ waar: { soort: 'kaart', vak } })}
          />
        )}
      </div>
    </div>
  );
}
