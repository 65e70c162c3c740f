import { type FormEvent, useState } from 'react';
import { graphql } from '../../gql/gql.ts';
import type { Rol } from '../../gql/graphql.ts';
import { Deel } from '../../ui/Deel.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Tekstvak } from '../../ui/Tekstvak.tsx';
import { Mislukt } from '../Mislukt.tsx';
import { useDoen } from '../useDoen.ts';

const nodigUitMutatie = graphql(`
  mutation NodigUit($email: String!, $rol: Rol!, $voorziening: ID, $organisatie: ID, $gebied: ID) {
    nodigUit(email: $email, rol: $rol, voorziening: $voorziening, organisatie: $organisatie, gebied: $gebied) {
      __typename
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

type Eigenschappen = { kop: string; uitleg: string; knop: string; waar: { rol: Rol; voorziening?: string; organisatie?: string; gebied?: string }; opVerstuurd: (email: string) => void };

/** Asks for an address and sends an invitation there. */
export function Uitnodigen({ kop, uitleg, knop, waar, opVerstuurd }: Eigenschappen) {
  const [email, zetEmail] = useState('');
  const { doe, bezig, mis } = useDoen(nodigUitMutatie);
  const verstuur = async (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    if (!(await doe({ ...waar, email }))) return;
    zetEmail('');
    opVerstuurd(email.trim());
  };
  const bijVeld = mis?.velden['email'];
  return (
    <Deel kop={kop}>
      <p>{uitleg}</p>
      <form onSubmit={verstuur} noValidate>
        {!bijVeld && <Mislukt mis={mis} />}
        <Tekstvak label="E-mailadres" soort="email" waarde={email} opWaarde={zetEmail} hoogstens={254} melding={bijVeld} verplicht />
        <Knop type="submit" soort="primary" disabled={bezig}>
          {knop}
        </Knop>
      </form>
    </Deel>
  );
}
