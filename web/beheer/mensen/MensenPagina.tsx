import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql/gql.ts';
import { dagInWoorden } from '../../ui/datums.ts';
import { Deel } from '../../ui/Deel.tsx';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { Laden } from '../../ui/Laden.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { NietGevonden } from '../../ui/NietGevonden.tsx';
import { usePagina } from '../../ui/usePagina.ts';
import { Mislukt } from '../Mislukt.tsx';
import { ZekerKnop } from '../inloggen/ZekerKnop.tsx';
import { useDoen } from '../useDoen.ts';
import { Uitnodigen } from './Uitnodigen.tsx';
import { rolnamen } from './rollen.ts';

const mensenQuery = graphql(`
  query MensenVanPlek($id: ID!) {
    mensen(voorziening: $id) {
      mag
      mensen {
        mandaat
        rol
        email
        sinds
        ik
      }
      uitnodigingen {
        id
        rol
        email
        verlooptOp
      }
    }
    reacties(voorziening: $id) {
      naam
    }
  }
`);

const trekMandaatInMutatie = graphql(`
  mutation TrekMandaatIn($mandaat: ID!) {
    trekMandaatIn(mandaat: $mandaat) {
      __typename
      ... on MandaatIngetrokken {
        eigen
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

const trekUitnodigingInMutatie = graphql(`
  mutation TrekUitnodigingIn($id: ID!) {
    trekUitnodigingIn(id: $id) {
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

/** Who keeps this listing: inviting, handing over, taking away, leaving. */
export function MensenPagina({ id }: { id: string }) {
  const [{ data, error, fetching }, opnieuw] = useQuery({ query: mensenQuery, variables: { id }, requestPolicy: 'cache-and-network' });
  const naam = data?.reacties?.naam;
  const kop = usePagina(naam ? `Wie houdt ${naam} bij?` : null);
  const mandaat = useDoen(trekMandaatInMutatie);
  const uitnodiging = useDoen(trekUitnodigingInMutatie);
  const [gedaan, zetGedaan] = useState('');
  const ververs = () => opnieuw({ requestPolicy: 'network-only' });
  if (error && !data) return <div className="pagina"><Foutmelding fout={error} opnieuw={ververs} /></div>;
  if (!data) return fetching ? <Laden wat="De pagina komt eraan…" /> : <NietGevonden wat="deze plek" />;
  const { mensen } = data;
  if (!mensen || !naam)
    return gedaan ? (
      <div className="pagina">
        <Melding soort="ok" rol="status">
          <p>{gedaan}</p>
          <p>
            <Koppeling href="/beheer">Naar mijn plekken</Koppeling>
          </p>
        </Melding>
      </div>
    ) : (
      <NietGevonden wat="deze plek" />
    );
  return (
    <article className="pagina">
      <p className="pagina__terug">
        <Koppeling href={`/beheer/${id}`}>Terug naar {naam}</Koppeling>
      </p>
      <h1 ref={kop} tabIndex={-1} className="nl-heading nl-heading--level-1">
        Wie houdt {naam} bij?
      </h1>
      <div role="status">{gedaan && <Melding soort="ok"><p>{gedaan}</p></Melding>}</div>
      <Mislukt mis={mandaat.mis ?? uitnodiging.mis} />
      <Deel kop="Deze mensen">
        <ul className="beheerlijst">
          {mensen.mensen.map((mens) => (
            <li key={mens.mandaat}>
              <p>
                <strong>{mens.ik ? 'Jij' : mens.email}</strong>, {rolnamen[mens.rol]} sinds {dagInWoorden(mens.sinds)}
              </p>
              {(mens.ik || mensen.mag.includes(mens.rol === 'EIGENAAR' ? 'EIGENAAR_INTREKKEN' : 'HELPER_INTREKKEN')) && (
                <ZekerKnop
                  wat={mens.ik ? 'Ik stop ermee' : `Laat ${mens.email} stoppen`}
                  vraag={
                    mens.ik
                      ? mens.rol === 'EIGENAAR'
                        ? 'Weet je het zeker? Als er geen andere eigenaar is, houdt niemand deze plek meer bij. Je kunt hem ook overdragen.'
                        : 'Weet je het zeker? Je kunt deze plek dan niet meer aanpassen.'
                      : `Weet je het zeker? ${mens.email} kan dan meteen niets meer aanpassen.`
                  }
                  ja="Ja, stop ermee"
                  bezig={mandaat.bezig}
                  opJa={async () => {
                    const klaar = await mandaat.doe({ mandaat: mens.mandaat });
                    if (!klaar) return;
                    zetGedaan(klaar.eigen ? 'Je houdt deze plek niet meer bij.' : `${mens.email} houdt deze plek niet meer bij.`);
                    ververs();
                  }}
                />
              )}
            </li>
          ))}
        </ul>
      </Deel>
      {mensen.uitnodigingen.length > 0 && (
        <Deel kop="Uitgenodigd">
          <ul className="beheerlijst">
            {mensen.uitnodigingen.map((open) => (
              <li key={open.id}>
                <p>
                  <strong>{open.email}</strong>, als {rolnamen[open.rol]}. De link werkt tot {dagInWoorden(open.verlooptOp)}.
                </p>
                <Knop
                  disabled={uitnodiging.bezig}
                  onClick={async () => {
                    if (!(await uitnodiging.doe({ id: open.id }))) return;
                    zetGedaan(`De uitnodiging aan ${open.email} werkt niet meer.`);
                    ververs();
                  }}
                >
                  Trek in
                </Knop>
              </li>
            ))}
          </ul>
        </Deel>
      )}
      {mensen.mag.includes('HELPER_UITNODIGEN') && (
        <Uitnodigen
          kop="Vraag iemand om te helpen"
          uitleg="Een helper kan alles aanpassen wat er over deze plek staat. Jij blijft eigenaar."
          knop="Stuur de uitnodiging"
          waar={{ voorziening: id, rol: 'HELPER' }}
          opVerstuurd={(email) => {
            zetGedaan(`We hebben een mail gestuurd naar ${email}.`);
            ververs();
          }}
        />
      )}
      {mensen.mag.includes('OVERDRAGEN') && (
        <Uitnodigen
          kop="Draag deze plek over"
          uitleg="Zegt diegene ja, dan is die de nieuwe eigenaar. Jij wordt dan helper. Tot die tijd verandert er niets."
          knop="Stuur de vraag"
          waar={{ voorziening: id, rol: 'EIGENAAR' }}
          opVerstuurd={(email) => {
            zetGedaan(`We hebben een mail gestuurd naar ${email}. Jij blijft eigenaar tot diegene ja zegt.`);
            ververs();
          }}
        />
      )}
    </article>
  );
}
