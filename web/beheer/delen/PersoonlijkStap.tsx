import { useState } from 'react';
import { useQuery } from 'urql';
import { navigate } from 'wouter/use-browser-location';
import { graphql } from '../../gql/gql.ts';
import { dagInWoorden } from '../../ui/datums.ts';
import { Knop } from '../../ui/Knop.tsx';
import { contactInWoorden, rolInWoorden } from '../../ui/woorden.ts';
import { useFormulier } from '../formulier/Formulier.tsx';
import { ZekerKnop } from '../inloggen/ZekerKnop.tsx';
import { meldGedaan } from '../laatste.ts';
import { Mislukt } from '../Mislukt.tsx';
import { useDoen } from '../useDoen.ts';
import { Rondjes, Tekstveld, Vinkje } from '../velden/velden.tsx';
import { ofNiets } from './TekstStappen.tsx';

const toestemmingenQuery = graphql(`
  query Toestemmingen($id: ID!) {
    toestemmingen(id: $id) {
      soort
      waarde
      label
      op
      door
      staatErNu
    }
  }
`);

const vastMutatie = graphql(`
  mutation LegToestemmingVast($id: ID!, $contact: ContactInvoer!) {
    legToestemmingVast(id: $id, contact: $contact) {
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

const trekInMutatie = graphql(`
  mutation TrekToestemmingIn($id: ID!, $waarde: String!) {
    trekToestemmingIn(id: $id, waarde: $waarde) {
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

const SOORTEN = (['TELEFOON', 'EMAIL'] as const).map((waarde) => ({ waarde, naam: contactInWoorden[waarde] }));

/** The number or address of one person: it stands here only with consent, that is recorded and can be taken back. */
export function PersoonlijkStap() {
  const { id } = useFormulier();
  const [{ data }] = useQuery({ query: toestemmingenQuery, variables: { id }, requestPolicy: 'network-only' });
  const vast = useDoen(vastMutatie);
  const terug = useDoen(trekInMutatie);
  const [soort, zetSoort] = useState<'TELEFOON' | 'EMAIL'>('TELEFOON');
  const [waarde, zetWaarde] = useState('');
  const [label, zetLabel] = useState('');
  const [zegtJa, zetZegtJa] = useState(false);
  const [melding, zetMelding] = useState<string | null>(null);
  const klaar = (tekst: string) => {
    meldGedaan({ id, tekst, terug: null });
    navigate(`/beheer/${id}`);
  };
  const legVast = async () => {
    if (!zegtJa) return zetMelding('Zet eerst een vinkje: heeft deze persoon ja gezegd?');
    zetMelding(null);
    if (await vast.doe({ id, contact: { soort, waarde, label: ofNiets(label), voor: 'BEWONER' } })) klaar('Het contact staat erbij, en ook dat deze persoon ja zei.');
  };
  return (
    <>
      <p className="veld__uitleg">Een eigen nummer of mailadres van iemand mag hier alleen staan als die persoon ja zei. Zegt die later nee? Dan halen we het overal weg, ook uit oude versies. Liever een nummer van de plek zelf.</p>
      {(data?.toestemmingen ?? []).map((toestemming) => (
        <section key={toestemming.waarde} className="rij">
          <p>
            <strong>{toestemming.waarde}</strong>
            {toestemming.label && ` (${toestemming.label})`}
          </p>
          <p className="bron">
            Ja gezegd op {dagInWoorden(toestemming.op)}, opgeschreven door {rolInWoorden(toestemming.door)}.{!toestemming.staatErNu && ' Staat nu alleen in oude versies.'}
          </p>
          <ZekerKnop
            wat="Deze persoon wil het niet meer"
            vraag={`We halen ${toestemming.waarde} overal weg, ook uit oude versies. Dat kan niet ongedaan worden gemaakt.`}
            ja="Ja, haal het weg"
            bezig={terug.bezig}
            opJa={async () => {
              if (await terug.doe({ id, waarde: toestemming.waarde })) klaar('Het is overal weg, ook uit oude versies.');
            }}
          />
        </section>
      ))}
      <Mislukt mis={terug.mis} />
      <fieldset className="rij">
        <legend className="rij__kop">Een contact van één persoon toevoegen</legend>
        <Rondjes pad="persoonlijk.soort" label="Hoe kun je deze persoon bereiken?" waarde={soort} keuzes={SOORTEN} op={zetSoort} />
        <Tekstveld pad="persoonlijk.waarde" label={soort === 'TELEFOON' ? 'Telefoonnummer van deze persoon' : 'E-mailadres van deze persoon'} soort={soort === 'TELEFOON' ? 'tel' : 'email'} hoogstens={300} waarde={waarde} op={zetWaarde} />
        <Tekstveld pad="persoonlijk.label" label="Wie bereik je dan? (mag leeg)" uitleg="Bijvoorbeeld: de kok. Een voornaam mag, als die persoon dat goed vindt." hoogstens={120} waarde={label} op={zetLabel} />
        <Vinkje label="Deze persoon heeft ja gezegd" aan={zegtJa} op={zetZegtJa} />
        <div role="alert">{melding && <p className="veld__melding">{melding}</p>}</div>
        <Mislukt mis={vast.mis} />
        <Knop aria-disabled={vast.bezig || undefined} onClick={() => !vast.bezig && void legVast()}>
          Zet dit contact erbij
        </Knop>
      </fieldset>
    </>
  );
}
