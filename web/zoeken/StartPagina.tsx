import { useEffect, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../gql/gql.ts';
import { Foutmelding } from '../ui/Foutmelding.tsx';
import { aantal } from '../ui/getallen.ts';
import { Knop } from '../ui/Knop.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import { useMediavraag } from '../ui/useMediavraag.ts';
import { usePagina } from '../ui/usePagina.ts';
import { toonZoekstaat } from './useZoekstaat.ts';
import { filterVan } from './variabelen.ts';
import { ZoekFormulier } from './ZoekFormulier.tsx';
import { adresVanZoekstaat, beginstaat } from './zoekstaat.ts';

const startQuery = graphql(`
  query Start($filter: ZoekFilter) {
    themas {
      code
      naam
      ouder
    }
    zoek(filter: $filter, first: 1) {
      totaal
      facetten {
        themas {
          code
          aantal
        }
      }
    }
  }
`);

/** On a telephone; the rest comes with a button. */
const eersteAantal = 8;

/** The first page: one box, and the subjects for who would rather look around. */
export function StartPagina() {
  const kop = usePagina('Voorveldkaart');
  const [{ data, error, fetching }, opnieuw] = useQuery({ query: startQuery, variables: { filter: filterVan(beginstaat) } });
  const metInhoud = new Set(data?.zoek.facetten.themas.filter((thema) => thema.aantal > 0).map((thema) => thema.code));
  const themas = data?.themas.filter((thema) => !thema.ouder && metInhoud.has(thema.code)) ?? [];
  const breed = useMediavraag('(min-width: 40rem)');
  const [alles, zetAlles] = useState(false);
  const zichtbaar = alles || breed ? themas : themas.slice(0, eersteAantal);
  // The button goes; one reads on at the first subject that it brought.
  const tegels = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (alles) tegels.current?.querySelectorAll('a')[eersteAantal]?.focus();
  }, [alles]);
  return (
    <div className="start">
      <div className="start__zoek">
        <div className="start__binnen">
          <h1 ref={kop} tabIndex={-1} className="nl-heading nl-heading--level-1">
            Wat is er bij jou in de buurt?
          </h1>
          <p className="nl-paragraph nl-paragraph--lead start__inleiding">
            Vind een plek om mensen te ontmoeten, hulp te krijgen of iets voor een ander te doen. Je hoeft je naam niet te zeggen.
          </p>
          <ZoekFormulier staat={beginstaat} meteen={false} gebiedNaam={null} opZoek={toonZoekstaat} />
        </div>
      </div>
      <section className="start__binnen" aria-labelledby="onderwerpen" aria-busy={fetching}>
        <h2 id="onderwerpen" className="nl-heading nl-heading--level-2">
          Of kies een onderwerp
        </h2>
        {error && <Foutmelding fout={error} opnieuw={() => opnieuw({ requestPolicy: 'network-only' })} />}
        <p className="nl-paragraph">
          <Koppeling href={adresVanZoekstaat(beginstaat)}>{data ? `Bekijk alles: ${aantal(data.zoek.totaal, 'plek', 'plekken')}` : 'Bekijk alles'} in de lijst en op de kaart</Koppeling>
        </p>
        <ul ref={tegels} className="tegels" data-laden={fetching && !data}>
          {zichtbaar.map((thema) => (
            <li key={thema.code}>
              <Koppeling className="tegel" href={adresVanZoekstaat({ ...beginstaat, themas: [thema.code] })}>
                {thema.naam}
              </Koppeling>
            </li>
          ))}
        </ul>
        {zichtbaar.length < themas.length && (
          <p className="nl-paragraph">
            <Knop onClick={() => zetAlles(true)}>Meer onderwerpen</Knop>
          </p>
        )}
      </section>
    </div>
  );
}
