import { useQuery } from 'urql';
import { graphql } from '../gql/gql.ts';
import { Foutmelding } from '../ui/Foutmelding.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import { Laden } from '../ui/Laden.tsx';
import { usePagina } from '../ui/usePagina.ts';
import { soortInWoorden } from '../ui/woorden.ts';

const mijnQuery = graphql(`
  query MijnPlekken {
    mijnVoorzieningen {
      id
      naam
      soort
      laatstBevestigd
      aandacht {
        soort
        melding
      }
    }
  }
`);

/** My listings: what needs attention first, each with one big button. */
export function MijnPlekkenPagina() {
  const [{ data, error, fetching }, opnieuw] = useQuery({ query: mijnQuery, requestPolicy: 'cache-and-network' });
  const kop = usePagina('Mijn plekken');
  if (error && !data) {
    return (
      <div className="pagina">
        <Foutmelding fout={error} opnieuw={() => opnieuw({ requestPolicy: 'network-only' })} />
      </div>
    );
  }
  const plekken = (data?.mijnVoorzieningen ?? []).map((plek) => ({
    ...plek,
    // what nobody ever confirmed has no day by which to look again
    aandacht: plek.aandacht.length === 0 && plek.laatstBevestigd == null ? [{ soort: 'NOOIT', melding: 'Kijk na of alles klopt. Dat is nog niet eerder gedaan.' }] : plek.aandacht,
  }));
  const eerst = plekken.filter(({ aandacht }) => aandacht.length > 0);
  const rest = plekken.filter(({ aandacht }) => aandacht.length === 0);
  return (
    <div className="pagina beheer">
      <h1 ref={kop} tabIndex={-1} className="nl-heading nl-heading--level-1">
        Mijn plekken
      </h1>
      {!data && fetching && <Laden wat="Je plekken komen eraan…" />}
      {data && plekken.length === 0 && (
        <section className="deel">
          <h2 className="nl-heading nl-heading--level-2">Je houdt nog geen plek bij</h2>
          <p>Staat je plek al op de kaart? Zoek hem op. Op de pagina van je plek kun je laten weten dat hij van jullie is.</p>
          <p>
            <Koppeling className="als-knop" href="/">
              Zoek mijn plek
            </Koppeling>
          </p>
          <p>Staat hij er nog niet? Zet hem er dan op. Dat kost een paar minuten.</p>
          <p>
            <Koppeling className="als-knop als-knop--eerste" href="/beheer/nieuw">
              Zet een nieuwe plek op de kaart
            </Koppeling>
          </p>
        </section>
      )}
      <ul className="lijst">
        {[...eerst, ...rest].map((plek) => (
          <li key={plek.id} className={`deel mijnplek${plek.aandacht.length > 0 ? ' aandacht' : ''}`}>
            <p className="voorziening__soort">{soortInWoorden[plek.soort]}</p>
            <h2 className="nl-heading nl-heading--level-2">{plek.naam}</h2>
            {plek.aandacht.length > 0 ? (
              <ul className="opsomming">
                {plek.aandacht.map((punt) => (
                  <li key={punt.soort}>{punt.melding}</li>
                ))}
              </ul>
            ) : (
              <p>Alles is bij. Je hoeft niets te doen.</p>
            )}
            <p>
              <Koppeling className={plek.aandacht.length > 0 ? 'als-knop als-knop--eerste' : 'als-knop'} href={`/beheer/${plek.id}`}>
                {plek.aandacht.length > 0 ? 'Kijk het na' : 'Bekijk of pas aan'}
                <span className="alleen-voorlezen">: {plek.naam}</span>
              </Koppeling>
            </p>
          </li>
        ))}
      </ul>
      {plekken.length > 0 && (
        <p>
          <Koppeling href="/beheer/nieuw">Zet nog een plek op de kaart</Koppeling>
        </p>
      )}
    </div>
  );
}
