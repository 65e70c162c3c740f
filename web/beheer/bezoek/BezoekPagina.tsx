import { useEffect, useRef } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql/gql.ts';
import { leesFragment } from '../../gql/fragment-masking.ts';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { Laden } from '../../ui/Laden.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { PijlTerug } from '../../ui/PijlTerug.tsx';
import { usePagina } from '../../ui/usePagina.ts';
import { rolInWoorden, statusInWoorden } from '../../ui/woorden.ts';
import { delenVan } from '../delen/delen.ts';
import { kaal, vormFragment } from '../formulier/vorm.tsx';
import { GeenRecht } from '../GeenRecht.tsx';
import { meldGedaan, useGedaan } from '../laatste.ts';
import { DichtKaart } from './DichtKaart.tsx';
import { nuInWoorden } from './nuInWoorden.ts';
import { NodigKaart } from './NodigKaart.tsx';
import { Onderdeelkaart } from './Onderdeelkaart.tsx';
import { PlekKaart } from './PlekKaart.tsx';
import { useHandelingen } from './useHandelingen.ts';
import { watTeDoen } from './watTeDoen.ts';

const bezoekQuery = graphql(`
  query Bezoek($id: ID!) {
    bewerkblad(id: $id) {
      id
      versie
      soort
      slug
      rol
      mag
      verborgenReden
      onderdelen {
        onderdeel
        bevestigdOp
        bevestigdDoor
        opnieuwVoor
      }
      concept {
        bewaardOp
        velden
      }
      vorm {
        ...Vorm
      }
    }
    voorbeeld(id: $id, wijziging: {}) {
      momenten {
        naam
        inWoorden
      }
      werkgebied {
        naam
      }
      doelgroepen {
        naam
      }
    }
  }
`);

/** The two-minute visit: what needs doing first, then every part with "klopt nog". */
export function BezoekPagina({ id }: { id: string }) {
  const [{ data, error, fetching, stale }, opnieuw] = useQuery({ query: bezoekQuery, variables: { id }, requestPolicy: 'cache-and-network' });
  const blad = data?.bewerkblad;
  const vorm = leesFragment(vormFragment, blad?.vorm);
  const kop = usePagina(vorm?.naam ?? null);
  const gedaan = useGedaan(id);
  const handelingen = useHandelingen(id, () => opnieuw({ requestPolicy: 'network-only' }));
  const melding = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (gedaan || handelingen.fout) melding.current?.focus();
  }, [gedaan, handelingen.fout]);
  // what was done is told once, not at every later visit of this page
  useEffect(() => () => meldGedaan(null), []);
  // the example is refused to who may not see it: that is no failure
  if (error && !data) {
    return (
      <div className="pagina">
        <Foutmelding fout={error} opnieuw={() => opnieuw({ requestPolicy: 'network-only' })} />
      </div>
    );
  }
  if (!blad || !vorm) return fetching || stale ? <Laden wat="Je plek komt eraan…" /> : <GeenRecht />;
  const delen = delenVan(blad.soort);
  const magWijzigen = blad.mag.includes('WIJZIGEN');
  const magBevestigen = blad.mag.includes('BEVESTIGEN');
  const server = data.voorbeeld ? { momenten: data.voorbeeld.momenten, gebieden: data.voorbeeld.werkgebied, doelgroepen: data.voorbeeld.doelgroepen } : null;
  const punten = watTeDoen(delen, blad.onderdelen, vorm, new Date().toISOString().slice(0, 10));
  const alles = delen.map(({ onderdeel }) => onderdeel);
  return (
    <article className="pagina beheer">
      <p className="pagina__terug">
        <Koppeling href="/beheer">
          <PijlTerug />
          Mijn plekken
        </Koppeling>
      </p>
      <h1 ref={kop} tabIndex={-1} className="nl-heading nl-heading--level-1">
        {vorm.naam}
      </h1>
      <div ref={melding} tabIndex={-1} className="gedaan" role="status">
        {handelingen.fout && (
          <Melding soort="error" kop="Dat lukte niet">
            <p>{handelingen.fout}</p>
          </Melding>
        )}
        {gedaan && !handelingen.fout && (
          <Melding soort="ok" kop={gedaan.tekst}>
            {gedaan.extra && <p>{gedaan.extra}</p>}
            {gedaan.terug && (
              <Knop
                aria-disabled={handelingen.bezig || undefined}
                onClick={() => {
                  const { versie, vanVersie } = gedaan.terug as { versie: number; vanVersie: number };
                  void handelingen.herstel(versie, vanVersie, 'Het staat weer zoals het was.');
                }}
              >
                Maak dat ongedaan
              </Knop>
            )}
          </Melding>
        )}
      </div>
      {blad.verborgenReden != null && (
        <Melding soort="warning" kop="Bezoekers zien deze plek nu niet">
          <p>{blad.verborgenReden}</p>
        </Melding>
      )}
      {punten.length > 0 && (
        <section className="deel aandacht" aria-labelledby="wat-te-doen">
          <h2 id="wat-te-doen" className="nl-heading nl-heading--level-2">
            Wat moet je doen?
          </h2>
          <ul className="opsomming">
            {punten.map((punt) => (
              <li key={punt}>{punt}</li>
            ))}
          </ul>
        </section>
      )}
      {blad.concept && blad.concept.velden.length > 0 && (
        <Melding soort="info" kop="Je was iets aan het aanpassen">
          <p>
            Dat is nog niet bewaard. <Koppeling href={`/beheer/${id}/${delen.find(({ stappen }) => stappen.some(({ velden }) => velden.some((veld) => veld === blad.concept?.velden[0])))?.naam ?? 'tekst'}`}>Ga verder</Koppeling>
          </p>
        </Melding>
      )}
      {magBevestigen && (
        <div className="alles-klopt">
          <Knop soort="primary" className="knop--groot" aria-disabled={handelingen.bezig || undefined} onClick={() => void handelingen.bevestig(alles, 'Dank je wel! Je hebt laten weten dat alles nog klopt.')}>
            Alles klopt nog
          </Knop>
          <p className="veld__uitleg">Kijk het hieronder even na. Klopt iets niet? Pas dat dan eerst aan.</p>
        </div>
      )}
      {vorm.status !== 'ACTIEF' && vorm.status !== 'ONZEKER' && (
        <Melding soort="warning" kop={statusInWoorden[vorm.status]}>
          {vorm.statusToelichting && <p>{vorm.statusToelichting}</p>}
          {magWijzigen && (
            <p>
              <Koppeling href={`/beheer/${id}/tekst#stand`}>Verander hoe het ervoor staat</Koppeling>
            </p>
          )}
        </Melding>
      )}
      {blad.soort === 'VRIJWILLIGERSPLEK' && magWijzigen && <PlekKaart key={`${vorm.plaatsen.stand} ${vorm.plaatsen.vrij}`} plaatsen={vorm.plaatsen} handelingen={handelingen} />}
      <div className="bezoek__delen">
        {delen.map((deel) => (
          <Onderdeelkaart
            key={deel.naam}
            id={id}
            deel={deel}
            regels={nuInWoorden(deel.onderdeel, kaal(vorm), server)}
            stand={blad.onderdelen.find(({ onderdeel }) => onderdeel === deel.onderdeel) ?? null}
            magWijzigen={magWijzigen}
            opKlopt={magBevestigen ? () => void handelingen.bevestig([deel.onderdeel], `Dank je wel! ${deel.kop}: dat klopt nog.`) : null}
            bezig={handelingen.bezig}
          />
        ))}
      </div>
      {magWijzigen && vorm.momenten.length > 0 && <DichtKaart id={id} handelingen={handelingen} />}
      {magWijzigen && blad.soort === 'VRIJWILLIGERSPLEK' && <NodigKaart nodig={vorm.draagkrachtNodig ?? null} versie={blad.versie} handelingen={handelingen} />}
      <section className="deel" aria-labelledby="meer">
        <h2 id="meer" className="nl-heading nl-heading--level-2">
          Meer
        </h2>
        <ul className="menu">
          {magWijzigen && (
            <li>
              <Koppeling href={`/beheer/${id}/tekst#foto`}>Een foto neerzetten</Koppeling>
            </li>
          )}
          {magWijzigen && (
            <li>
              <Koppeling href={`/beheer/${id}/tekst#stand`}>Gestopt, of een tijd dicht? Laat het weten</Koppeling>
            </li>
          )}
          <li>
            <Koppeling href={`/beheer/${id}/geschiedenis`}>Wat er veranderd is</Koppeling>
          </li>
          {blad.mag.includes('MENSEN_ZIEN') && (
            <li>
              <Koppeling href={`/beheer/${id}/mensen`}>Wie deze plek bijhouden</Koppeling>
            </li>
          )}
          {blad.mag.includes('SUGGESTIE_BESLISSEN') && (
            <li>
              <Koppeling href={`/beheer/${id}/meldingen`}>Wat anderen zeggen</Koppeling>
            </li>
          )}
          {blad.mag.includes('REAGEREN') && (
            <li>
              <Koppeling href={`/beheer/${id}/reacties`}>Opmerkingen van de gemeente</Koppeling>
            </li>
          )}
          {blad.verborgenReden == null && (
            <li>
              <Koppeling href={`/voorziening/${encodeURIComponent(blad.slug)}`}>Bekijk de pagina zoals iedereen hem ziet</Koppeling>
            </li>
          )}
        </ul>
        {blad.rol && <p className="bron">Je doet dit als {rolInWoorden(blad.rol)}.</p>}
      </section>
    </article>
  );
}
