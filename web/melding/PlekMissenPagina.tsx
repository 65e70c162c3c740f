import { type FormEvent, useState } from 'react';
import { useQuery } from 'urql';
import { Mislukt } from '../beheer/Mislukt.tsx';
import { useDoen } from '../beheer/useDoen.ts';
import { graphql } from '../gql/gql.ts';
import { Knop } from '../ui/Knop.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import { Melding } from '../ui/Melding.tsx';
import { Tekstvak } from '../ui/Tekstvak.tsx';
import { usePagina } from '../ui/usePagina.ts';

const gebiedenQuery = graphql(`
  query MisGebieden {
    gebieden(soort: "WIJK") {
      id
      naam
    }
  }
`);

const misMutatie = graphql(`
  mutation MisPlek($gebied: ID!, $tekst: String!) {
    stelVoor(gebied: $gebied, soort: NIEUWE_PLEK, tekst: $tekst) {
      __typename
      ... on MeldingOntvangen {
        code
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

/** Anybody may say that a place is missing. */
export function PlekMissenPagina() {
  const [{ data }] = useQuery({ query: gebiedenQuery });
  const [gebied, zetGebied] = useState('');
  const [tekst, zetTekst] = useState('');
  const [code, zetCode] = useState<string | null>(null);
  const [leeg, zetLeeg] = useState(false);
  const { doe, bezig, mis } = useDoen(misMutatie);
  const kop = usePagina('Mis je een plek?');
  const verstuur = async (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    zetLeeg(gebied === '');
    if (gebied === '') return;
    const ontvangen = await doe({ gebied, tekst });
    if (ontvangen) zetCode(ontvangen.code);
  };
  return (
    <article className="pagina">
      <h1 ref={kop} tabIndex={-1} className="nl-heading nl-heading--level-1">
        Mis je een plek?
      </h1>
      <div role="status">
        {code !== null && (
          <Melding soort="ok" kop="Dank je wel">
            <p>Wie plekken in deze wijk helpt, krijgt je bericht.</p>
            <p>
              Wil je weten wat ermee gebeurt? Bewaar dan <Koppeling href={`/melding#${code}`}>deze link</Koppeling>. We weten niet wie je bent, dus we kunnen hem niet nog eens geven.
            </p>
          </Melding>
        )}
      </div>
      {code === null && (
        <form onSubmit={verstuur} noValidate>
          <p>Ken je een plek of activiteit die niet op de kaart staat? Schrijf het op. Je hoeft je naam niet te zeggen.</p>
          <div className="veld">
            <label className="veld__label" htmlFor="mis-gebied">
              In welke wijk is het?
            </label>
            <select id="mis-gebied" className="utrecht-select utrecht-select--html-select" value={gebied} aria-invalid={leeg && gebied === '' ? true : undefined} aria-describedby={leeg && gebied === '' ? 'mis-gebied-fout' : undefined} onChange={({ target }) => zetGebied(target.value)}>
              <option value="">Kies een wijk</option>
              {data?.gebieden.map(({ id, naam }) => (
                <option key={id} value={id}>
                  {naam}
                </option>
              ))}
            </select>
            {leeg && gebied === '' && (
              <p className="veld__melding" id="mis-gebied-fout" role="alert">
                Kies eerst een wijk.
              </p>
            )}
          </div>
          <Tekstvak label="Wat is het, en waar?" uitleg="Bijvoorbeeld: elke vrijdag koffie in de speeltuin. Schrijf geen namen van mensen op." regels={4} waarde={tekst} opWaarde={zetTekst} hoogstens={1000} melding={mis?.velden['tekst']} verplicht />
          {!mis?.velden['tekst'] && <Mislukt mis={mis} />}
          <Knop type="submit" soort="primary" disabled={bezig}>
            Verstuur
          </Knop>
        </form>
      )}
    </article>
  );
}
