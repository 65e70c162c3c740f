import { useState } from 'react';
import { useClient, useQuery } from 'urql';
import { graphql } from '../gql/gql.ts';
import type { WaarIsQuery } from '../gql/graphql.ts';
import { Keuzevak } from '../ui/Keuzevak.tsx';
import { Knop } from '../ui/Knop.tsx';
import { Melding } from '../ui/Melding.tsx';
import { useUitgesteld } from '../ui/useUitgesteld.ts';
import { gebiedssoortInWoorden } from '../ui/woorden.ts';
import { onthoudPlek, useEigenPlek, vraagEigenPlek } from './eigenPlek.ts';
import { afstandenKm, type Waar, type Zoekstaat } from './zoekstaat.ts';

const waarIsQuery = graphql(`
  query WaarIs($tekst: String!) {
    waarIs(tekst: $tekst, first: 6) {
      volledig
      plekken {
        tekst
        soort
        code
        lat
        lon
      }
    }
  }
`);

type GevondenPlek = WaarIsQuery['waarIs']['plekken'][number];

type Eigenschappen = {
  staat: Zoekstaat;
  /** Name of the chosen gebied, when the server has told it. */
  gebiedNaam: string | null;
  /** Only a line with the place, until one wants another: on a telephone the results come first. */
  klein: boolean;
  opPlek: (deel: Pick<Zoekstaat, 'waar'> & Partial<Pick<Zoekstaat, 'afstandKm'>>) => void;
};

const sleutelVan = (plek: GevondenPlek) => `${plek.soort} ${plek.code ?? `${plek.lat},${plek.lon}`} ${plek.tekst}`;

/** Postcodes come from the national list of addresses: without it, trying one is no use. */
const onbekendePlek = (tekst: string, volledig: boolean) =>
  `We kennen “${tekst}” niet. Probeer de naam van je wijk of plaats${volledig ? ', of je postcode' : ''}.`;

/** Where to look: near oneself, in a wijk or place, near an address, or everywhere. */
export function PlekKeuze({ staat, gebiedNaam, klein, opPlek }: Eigenschappen) {
  const client = useClient();
  const eigenPlek = useEigenPlek();
  const [tekst, zetTekst] = useState('');
  const [melding, zetMelding] = useState<string | null>(null);
  const [bezig, zetBezig] = useState(false);
  const [uitgeklapt, zetUitgeklapt] = useState(false);
  const rustigeTekst = useUitgesteld(tekst.trim(), 250);
  const kort = rustigeTekst.length < 2 || tekst.trim().length < 2;
  const [{ data, fetching }] = useQuery({ query: waarIsQuery, variables: { tekst: rustigeTekst }, pause: kort });
  const plekken = kort ? [] : (data?.waarIs.plekken ?? []);

  const neemPlek = (plek: GevondenPlek) => {
    zetTekst('');
    if (plek.code) {
      zetMelding(null);
      opPlek({ waar: { soort: 'gebied', code: plek.code } });
    } else if (plek.lat != null && plek.lon != null) {
      zetMelding(null);
      onthoudPlek({ soort: 'adres', lat: plek.lat, lon: plek.lon, naam: `bij ${plek.tekst}` });
      opPlek({ waar: { soort: 'adres' } });
    }
  };

  const zoekPlek = async () => {
    const gezocht = tekst.trim();
    if (gezocht.length < 2) return;
    const antwoord = await client.query(waarIsQuery, { tekst: gezocht });
    const eerste = antwoord.data?.waarIs.plekken[0];
    if (eerste) neemPlek(eerste);
    else if (antwoord.error) zetMelding('We konden deze plek nu niet opzoeken. Probeer het nog een keer.');
    else zetMelding(onbekendePlek(gezocht, antwoord.data?.waarIs.volledig !== false));
  };

  const bijMij = async () => {
    if (bezig) return;
    zetBezig(true);
    zetMelding(null);
    try {
      await vraagEigenPlek();
      opPlek({ waar: { soort: 'mij' } });
    } catch (fout) {
      zetMelding(fout instanceof Error ? fout.message : null);
    } finally {
      zetBezig(false);
    }
  };

  const { waar } = staat;
  const opPunt = waar.soort === 'mij' || waar.soort === 'adres';
  const vergeten = opPunt && eigenPlek?.soort !== waar.soort;
  const namen: Record<Waar['soort'], string> = {
    overal: 'overal',
    mij: 'bij jou in de buurt',
    adres: eigenPlek?.naam ?? 'bij een adres',
    gebied: `in ${gebiedNaam ?? 'de wijk die je koos'}`,
    kaart: 'in het stuk van de kaart dat je koos',
  };

  return (
    <fieldset className="plekkeuze">
      <legend className="alleen-voorlezen">Waar?</legend>
      {klein && (
        <div className="plekkeuze__samen">
          <span>
            Je zoekt <strong>{vergeten ? 'overal' : namen[waar.soort]}</strong>.
          </span>
          <Knop soort="subtle" aria-expanded={uitgeklapt} onClick={() => zetUitgeklapt(!uitgeklapt)}>
            Andere plek
          </Knop>
        </div>
      )}
      <div className="plekkeuze__rij" hidden={klein && !uitgeklapt}>
        <Keuzevak
          label="Waar? Typ je wijk, plaats, postcode of adres"
          waarde={tekst}
          opWaarde={(waarde) => {
            zetTekst(waarde);
            zetMelding(null);
          }}
          keuzes={plekken.map((plek) => ({ sleutel: sleutelVan(plek), tekst: plek.tekst, toelichting: gebiedssoortInWoorden(plek.soort) }))}
          opKies={(keuze) => {
            const plek = plekken.find((kandidaat) => sleutelVan(kandidaat) === keuze.sleutel);
            if (plek) neemPlek(plek);
          }}
          opEnter={zoekPlek}
          knop={<Knop onClick={zoekPlek}>Kies</Knop>}
        />
        <Knop onClick={bijMij} aria-disabled={bezig} aria-pressed={waar.soort === 'mij' && !vergeten}>
          {bezig ? 'Even kijken…' : 'In de buurt van mij'}
        </Knop>
      </div>
      {waar.soort !== 'overal' && !vergeten && (!klein || opPunt || uitgeklapt) && (
        <p className="plekkeuze__gekozen">
          {!klein && (
            <span>
              Je zoekt <strong>{namen[waar.soort]}</strong>.
            </span>
          )}
          {opPunt && (
            <label className="plekkeuze__afstand">
              Niet verder dan
              <select
                className="utrecht-select utrecht-select--html-select"
                value={staat.afstandKm}
                onChange={(keuze) => opPlek({ waar, afstandKm: Number(keuze.target.value) })}
              >
                {afstandenKm.map((km) => (
                  <option key={km} value={km}>
                    {km} km
                  </option>
                ))}
              </select>
            </label>
          )}
          {(!klein || uitgeklapt) && (
            <Knop soort="subtle" onClick={() => opPlek({ waar: { soort: 'overal' } })}>
              Zoek overal
            </Knop>
          )}
        </p>
      )}
      {vergeten && (
        <Melding soort="info">
          <p>
            {waar.soort === 'mij'
              ? 'Wij bewaren niet waar je bent. Daarom zoeken we nu overal.'
              : 'Wij bewaren geen adressen. Daarom zoeken we nu overal. Typ het adres hierboven nog een keer.'}
          </p>
          {waar.soort === 'mij' && <Knop onClick={bijMij}>Zoek weer bij mij in de buurt</Knop>}
        </Melding>
      )}
      <div role="status">
        {melding && <p className="veld__melding">{melding}</p>}
        {!kort && !fetching && data?.waarIs.plekken.length === 0 && !melding && (
          <p className="veld__melding">{onbekendePlek(rustigeTekst, data.waarIs.volledig)}</p>
        )}
        {!kort && !fetching && data?.waarIs.volledig === false && (
          <p className="veld__uitleg">De landelijke adressenlijst doet het nu niet. We zochten alleen in plekken die we zelf kennen.</p>
        )}
      </div>
    </fieldset>
  );
}
