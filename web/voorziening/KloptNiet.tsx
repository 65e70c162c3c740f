import { type FormEvent, useId, useState } from 'react';
import { graphql } from '../gql/gql.ts';
import { Mislukt } from '../beheer/Mislukt.tsx';
import { useDoen } from '../beheer/useDoen.ts';
import { Knop } from '../ui/Knop.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import { Melding } from '../ui/Melding.tsx';
import { Tekstvak } from '../ui/Tekstvak.tsx';

const stelVoorMutatie = graphql(`
  mutation StelVoor($voorziening: ID!, $soort: MeldingSoort!, $onderdeel: Onderdeel, $tekst: String) {
    stelVoor(voorziening: $voorziening, soort: $soort, onderdeel: $onderdeel, tekst: $tekst) {
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

const KEUZES = [
  ['TIJDEN', 'De tijden'],
  ['PLAATS', 'Het adres of de plaats'],
  ['CONTACT', 'Het telefoonnummer, de mail of de website'],
  ['KOSTEN', 'De prijs'],
  ['TOEGANG', 'Hoe je binnenkomt'],
  ['TEKST', 'De tekst'],
  ['GESTOPT', 'Deze plek bestaat niet meer'],
  ['ALLES', 'Iets anders'],
] as const;

/** Anybody may say that something is wrong: open, choose, send. No account, no name. */
export function KloptNiet({ voorziening }: { voorziening: { id: string; naam: string } }) {
  const groep = useId();
  const [keuze, zetKeuze] = useState<(typeof KEUZES)[number][0] | null>(null);
  const [tekst, zetTekst] = useState('');
  const [code, zetCode] = useState<string | null>(null);
  const [nietGekozen, zetNietGekozen] = useState(false);
  const { doe, bezig, mis } = useDoen(stelVoorMutatie);
  const verstuur = async (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    zetNietGekozen(keuze === null);
    if (keuze === null) return;
    const ontvangen = await doe({ voorziening: voorziening.id, soort: keuze === 'GESTOPT' ? 'GESTOPT' : 'KLOPT_NIET', onderdeel: keuze === 'GESTOPT' || keuze === 'ALLES' ? null : keuze, tekst: tekst.trim() || null });
    if (ontvangen) zetCode(ontvangen.code);
  };
  return (
    <details className="uitklap niet-printen">
      <summary>Klopt er iets niet?</summary>
      <div role="status">
        {code !== null && (
          <Melding soort="ok" kop="Dank je wel">
            <p>Wie deze plek bijhoudt, krijgt je bericht.</p>
            <p>
              Wil je weten wat ermee gebeurt? Bewaar dan <Koppeling href={`/melding#${code}`}>deze link</Koppeling>. We weten niet wie je bent, dus we kunnen hem niet nog eens geven.
            </p>
          </Melding>
        )}
      </div>
      {code === null && (
        <form onSubmit={verstuur} noValidate>
          <fieldset aria-describedby={nietGekozen ? `${groep}-fout` : undefined}>
            <legend className="veld__label">Wat klopt er niet bij {voorziening.naam}?</legend>
            {KEUZES.map(([waarde, naam]) => (
              <label key={waarde} className="keuzeregel">
                <input type="radio" className="utrecht-radio-button utrecht-radio-button--html-input" name={groep} value={waarde} checked={keuze === waarde} onChange={() => zetKeuze(waarde)} />
                {naam}
              </label>
            ))}
            {nietGekozen && (
              <p className="veld__melding" id={`${groep}-fout`} role="alert">
                Kies eerst wat er niet klopt.
              </p>
            )}
          </fieldset>
          <Tekstvak label={keuze === 'ALLES' ? 'Wat klopt er niet?' : 'Weet je hoe het wel is? (mag leeg blijven)'} uitleg="Schrijf hier geen namen of adressen van mensen op." regels={3} waarde={tekst} opWaarde={zetTekst} hoogstens={1000} melding={mis?.velden['tekst']} />
          {!mis?.velden['tekst'] && <Mislukt mis={mis} />}
          <Knop type="submit" soort="primary" disabled={bezig}>
            Verstuur
          </Knop>
        </form>
      )}
    </details>
  );
}
