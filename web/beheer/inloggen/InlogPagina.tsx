import { type FormEvent, useId, useRef, useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { graphql } from '../../gql/gql.ts';
import { meldingVan } from '../../ui/Foutmelding.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { usePagina } from '../../ui/usePagina.ts';
import { eigenPad } from './naar.ts';
import './inloggen.css';

const vraagMutatie = graphql(`
  mutation VraagInloglink($email: String!, $naar: String) {
    vraagInloglink(email: $email, naar: $naar) {
      __typename
      ... on InloglinkOnderweg {
        minuten
      }
      ... on Ongeldig {
        fouten {
          melding
        }
      }
      ... on Geweigerd {
        melding
      }
    }
  }
`);

const wieQuery = graphql(`
  query WieBenIk {
    instellingen {
      inlogaanbieder
    }
    ik {
      email
    }
  }
`);

const beginMutatie = graphql(`
  mutation BeginBijAanbieder($naar: String) {
    beginBijAanbieder(naar: $naar) {
      __typename
      ... on NaarAanbieder {
        url
      }
      ... on Ongeldig {
        fouten {
          melding
        }
      }
      ... on Geweigerd {
        melding
      }
    }
  }
`);

/** Signing in, first half: one field, and then "look in your mail". After # may stand where to go on to. */
export function InlogPagina() {
  const [verstuurd, zetVerstuurd] = useState<{ email: string; minuten: number } | null>(null);
  const [fout, zetFout] = useState<string | null>(null);
  const [{ data }] = useQuery({ query: wieQuery, requestPolicy: 'network-only' });
  const [{ fetching }, vraag] = useMutation(vraagMutatie);
  const [, begin] = useMutation(beginMutatie);
  const kop = usePagina(verstuurd ? 'Kijk in je mail' : 'Inloggen');
  const veld = useRef<HTMLInputElement>(null);
  const id = useId();

  const naar = () => eigenPad(location.hash.slice(1) || null);
  const naarAanbieder = async () => {
    const { data: antwoord, error } = await begin({ naar: naar() });
    const uitkomst = antwoord?.beginBijAanbieder;
    if (uitkomst?.__typename === 'NaarAanbieder') return location.assign(uitkomst.url);
    zetFout(uitkomst?.__typename === 'Ongeldig' ? uitkomst.fouten[0]!.melding : uitkomst?.__typename === 'Geweigerd' ? uitkomst.melding : meldingVan(error!));
  };

  const verstuur = async (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    if (fetching) return;
    const email = veld.current!.value.trim();
    const { data: antwoord, error } = await vraag({ email, naar: naar() });
    const uitkomst = antwoord?.vraagInloglink;
    if (uitkomst?.__typename === 'InloglinkOnderweg') {
      zetVerstuurd({ email, minuten: uitkomst.minuten });
      zetFout(null);
      // the page is another one now, and begins at its heading
      requestAnimationFrame(() => kop.current?.focus());
      return;
    }
    zetFout(uitkomst?.__typename === 'Ongeldig' ? uitkomst.fouten[0]!.melding : uitkomst?.__typename === 'Geweigerd' ? uitkomst.melding : meldingVan(error!));
    veld.current?.focus();
  };

  return (
    <div className="pagina">
      <h1 ref={kop} tabIndex={-1} className="nl-heading nl-heading--level-1">
        {verstuurd ? 'Kijk in je mail' : 'Inloggen'}
      </h1>
      {verstuurd ? (
        <>
          <p className="nl-paragraph nl-paragraph--lead">
            We hebben een mail gestuurd naar <strong className="inloggen__adres">{verstuurd.email}</strong>. Daarin staat een link. Tik erop, en je bent binnen.
          </p>
          <p className="nl-paragraph">De link werkt {verstuurd.minuten} minuten, en één keer. Zie je de mail niet? Kijk dan ook bij ongewenste mail.</p>
          <Knop onClick={() => zetVerstuurd(null)}>Nog een keer, of een ander adres</Knop>
        </>
      ) : (
        <>
          {data?.ik && (
            <Melding>
              <p>
                Je bent ingelogd als <strong className="inloggen__adres">{data.ik.email}</strong>. <Koppeling href="/beheer">Naar mijn plekken</Koppeling>, of naar{' '}
                <Koppeling href="/account">mijn account</Koppeling>.
              </p>
            </Melding>
          )}
          {new URLSearchParams(location.search).has('error') && (
            <Melding soort="error" kop="Dat lukte niet" rol="alert">
              <p>Inloggen via de andere site ging niet goed. Laat je hieronder een link mailen.</p>
            </Melding>
          )}
          <p className="nl-paragraph nl-paragraph--lead">Houd je een plek op de kaart bij? Vul je e-mailadres in. Je krijgt een mail met een link. Een wachtwoord is niet nodig.</p>
          <form className="inloggen" onSubmit={verstuur} noValidate>
            <label className="veld__label" htmlFor={id}>
              Je e-mailadres
            </label>
            {fout && (
              <p className="veld__melding" id={`${id}-fout`} role="alert">
                {fout}
              </p>
            )}
            <input
              ref={veld}
              id={id}
              className="utrecht-textbox utrecht-textbox--html-input"
              type="email"
              name="email"
              autoComplete="email"
              autoCapitalize="none"
              spellCheck={false}
              maxLength={254}
              required
              aria-invalid={fout ? true : undefined}
              aria-describedby={fout ? `${id}-fout` : undefined}
            />
            <Knop type="submit" soort="primary" aria-disabled={fetching}>
              {fetching ? 'Even wachten…' : 'Stuur mij de link'}
            </Knop>
          </form>
          {data?.instellingen.inlogaanbieder && (
            <p className="nl-paragraph">
              Of: <Knop onClick={naarAanbieder}>Log in met {data.instellingen.inlogaanbieder}</Knop>
            </p>
          )}
          <p className="nl-paragraph">Zoek je alleen iets op de kaart? Dan hoef je niet in te loggen.</p>
        </>
      )}
    </div>
  );
}
