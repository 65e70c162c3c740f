import type { CombinedError } from 'urql';
import { Knop } from './Knop.tsx';
import { Melding } from './Melding.tsx';

/** The sentence for the visitor: the server's own when it sent one, otherwise what can be done about it here. */
export function meldingVan(fout: Pick<CombinedError, 'graphQLErrors' | 'networkError' | 'response'>): string {
  const melding = fout.graphQLErrors.map((deel) => deel.extensions?.['melding']).find((tekst) => typeof tekst === 'string' && tekst !== '');
  if (typeof melding === 'string') return melding.replace(/^./u, (letter) => letter.toUpperCase()).replace(/[^.!?]$/, '$&.');
  if (fout.response?.status === 429) return 'Er komen nu veel vragen achter elkaar. Wacht een minuut en probeer het dan nog een keer.';
  if (fout.response?.status === 503) return 'De site start net op. Probeer het over een halve minuut nog een keer.';
  if (fout.networkError) return 'We krijgen geen verbinding. Heb je internet? Probeer het dan nog een keer.';
  return 'Er ging iets mis bij ons. Probeer het over een paar minuten nog een keer.';
}

export function Foutmelding({ fout, opnieuw }: { fout: CombinedError; opnieuw: () => void }) {
  // asking the same again would give the same
  const ligtAanDeVraag = fout.graphQLErrors.some((deel) => deel.extensions?.['code'] === 'ONGELDIGE_INVOER');
  return (
    <Melding soort="error" kop="Dat lukte niet" rol="alert">
      <p>{meldingVan(fout)}</p>
      {!ligtAanDeVraag && <Knop onClick={opnieuw}>Probeer het opnieuw</Knop>}
    </Melding>
  );
}
