import { type FormEvent, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql/gql.ts';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { Laden } from '../../ui/Laden.tsx';
import { leesSlug } from '../../ui/leesSlug.ts';
import { Melding } from '../../ui/Melding.tsx';
import { NietGevonden } from '../../ui/NietGevonden.tsx';
import { Tekstvak } from '../../ui/Tekstvak.tsx';
import { usePagina } from '../../ui/usePagina.ts';
import { Mislukt } from '../Mislukt.tsx';
import { useDoen } from '../useDoen.ts';

const opeisQuery = graphql(`
  query OpeisPagina($slug: String!) {
    ik {
      email
    }
    voorziening(slug: $slug) {
      id
      naam
      slug
      organisatie {
        id
        naam
      }
    }
  }
`);

const vraagAanMutatie = graphql(`
  mutation VraagAan($voorziening: ID, $organisatie: ID, $toelichting: String) {
    vraagAan(voorziening: $voorziening, organisatie: $organisatie, toelichting: $toelichting) {
      __typename
      ... on AanvraagGedaan {
        toegekend
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

/** "Is this yours?": claiming a listing, or everything of its organisation. */
export function OpeisPagina({ slug }: { slug: string }) {
  const leesbaar = leesSlug(slug);
  const [{ data, error, fetching }, opnieuw] = useQuery({ query: opeisQuery, variables: { slug: leesbaar ?? '' }, pause: leesbaar === null, requestPolicy: 'network-only' });
  const { doe, bezig, mis } = useDoen(vraagAanMutatie);
  const [alles, zetAlles] = useState(false);
  const [toelichting, zetToelichting] = useState('');
  const [uitslag, zetUitslag] = useState<boolean | null>(null);
  const plek = data?.voorziening;
  const kop = usePagina(plek ? `${plek.naam} bijhouden` : null);
  if (error && !data) return <div className="pagina"><Foutmelding fout={error} opnieuw={() => opnieuw({ requestPolicy: 'network-only' })} /></div>;
  if (!plek) return fetching || !data ? <Laden wat="De pagina komt eraan…" /> : <NietGevonden wat="deze plek" />;
  const verstuur = async (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    const gedaan = await doe({ toelichting: toelichting.trim() || null, ...(alles && plek.organisatie ? { organisatie: plek.organisatie.id } : { voorziening: plek.id }) });
    if (!gedaan) return;
    zetUitslag(gedaan.toegekend);
    kop.current?.focus();
  };
  return (
    <article className="pagina">
      <p className="pagina__terug">
        <Koppeling href={`/voorziening/${encodeURIComponent(plek.slug)}`}>Terug naar {plek.naam}</Koppeling>
      </p>
      <h1 ref={kop} tabIndex={-1} className="nl-heading nl-heading--level-1">
        {plek.naam} bijhouden
      </h1>
      {uitslag === true && (
        <Melding soort="ok" kop="Gelukt">
          <p>
            Je kunt meteen beginnen. <Koppeling href="/beheer">Ga naar mijn plekken</Koppeling>
          </p>
        </Melding>
      )}
      {uitslag === false && (
        <Melding soort="ok" kop="Je vraag is verstuurd">
          <p>Iemand kijkt of het klopt. Je krijgt daarna een mail.</p>
        </Melding>
      )}
      {uitslag === null && !data.ik && (
        <>
          <p className="nl-paragraph nl-paragraph--lead">Hoor jij bij deze plek? Dan kun je zelf zorgen dat alles klopt. Dat kost een paar minuten, twee keer per jaar.</p>
          <p>Log eerst in met je e-mailadres. Een wachtwoord heb je niet nodig. Daarna kom je terug op deze pagina.</p>
          <p>
            <Koppeling href={`/inloggen#/opeisen/${encodeURIComponent(slug)}`}>Log in</Koppeling>
          </p>
        </>
      )}
      {uitslag === null && data.ik && (
        <form onSubmit={verstuur} noValidate>
          <p>
            Je bent ingelogd als {data.ik.email}. Is dit het e-mailadres dat bij de plek op de kaart staat? Dan kun je meteen beginnen. Anders kijkt er eerst iemand mee.
          </p>
          {plek.organisatie && (
            <fieldset className="watkeuze">
              <legend className="veld__label">Wat houd je bij?</legend>
              <label className="watkeuze__keuze">
                <input type="radio" name="wat" className="utrecht-radio-button utrecht-radio-button--html-input" checked={!alles} onChange={() => zetAlles(false)} />
                <span>Alleen {plek.naam}</span>
              </label>
              <label className="watkeuze__keuze">
                <input type="radio" name="wat" className="utrecht-radio-button utrecht-radio-button--html-input" checked={alles} onChange={() => zetAlles(true)} />
                <span>Alle plekken van {plek.organisatie.naam}</span>
              </label>
            </fieldset>
          )}
          <Tekstvak label="Hoe hoor jij bij deze plek?" uitleg="Bijvoorbeeld: ik ben hier vrijwilliger. Wie hierover beslist, leest dit." regels={3} waarde={toelichting} opWaarde={zetToelichting} hoogstens={500} melding={mis?.velden['toelichting']} />
          <Mislukt mis={mis} />
          <Knop type="submit" soort="primary" disabled={bezig}>
            Ik wil dit bijhouden
          </Knop>
        </form>
      )}
    </article>
  );
}
