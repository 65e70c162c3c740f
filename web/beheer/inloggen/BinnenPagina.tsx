import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../gql/gql.ts';
import { meldingVan } from '../../ui/Foutmelding.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { usePagina } from '../../ui/usePagina.ts';
import { gaVerder, leesLink } from './naar.ts';
import './inloggen.css';

const logInMutatie = graphql(`
  mutation LogIn($token: String!) {
    logIn(token: $token) {
      __typename
      ... on Geweigerd {
        melding
      }
    }
  }
`);

/** Signing in, second half: where the link in the mail leads. One tap uses it up, because mail programs open links before people do. */
export function BinnenPagina() {
  const kop = usePagina('Bijna binnen');
  const [{ token, naar }] = useState(() => leesLink(location.hash));
  const [fout, zetFout] = useState<string | null>(token === '' ? 'Er ontbreekt iets aan deze link. Open hem nog eens vanuit de mail.' : null);
  const [{ fetching }, logIn] = useMutation(logInMutatie);
  const verder = async () => {
    if (fetching) return;
    const { data, error } = await logIn({ token });
    if (data?.logIn.__typename === 'Ingelogd') return gaVerder(naar);
    zetFout(data?.logIn.__typename === 'Geweigerd' ? data.logIn.melding : meldingVan(error!));
  };
  return (
    <div className="pagina">
      <h1 ref={kop} tabIndex={-1} className="nl-heading nl-heading--level-1">
        Bijna binnen
      </h1>
      {fout && (
        <Melding soort="error" kop="Dat lukte niet" rol="alert">
          <p>{fout}</p>
          <p>
            <Koppeling href={`/inloggen#${naar}`}>Vraag een nieuwe link</Koppeling>
          </p>
        </Melding>
      )}
      {token !== '' && (
        <>
          <p className="nl-paragraph nl-paragraph--lead">Tik op de knop. Dan ben je ingelogd op dit apparaat, 30 dagen lang.</p>
          <Knop soort="primary" onClick={verder} aria-disabled={fetching}>
            {fetching ? 'Even wachten…' : 'Ga verder'}
          </Knop>
          <p className="nl-paragraph inloggen__klein">Is dit een computer waar ook anderen op werken? Log dan straks weer uit.</p>
        </>
      )}
    </div>
  );
}
