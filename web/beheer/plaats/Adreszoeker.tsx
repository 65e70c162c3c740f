import { useState } from 'react';
import { useQuery } from 'urql';
import type { VormFragment } from '../../gql/graphql.ts';
import { Keuzevak } from '../../ui/Keuzevak.tsx';
import { useUitgesteld } from '../../ui/useUitgesteld.ts';
import { gebiedssoortInWoorden } from '../../ui/woorden.ts';
import { leesAdres } from './adres.ts';
import { waarIsGebiedQuery } from './Gebiedkeuze.tsx';

type Locatie = VormFragment['locaties'][number];

/** Looks an address up, and fills in the fields. What it knows of the place is about 100 metres exact: the pin says the rest. */
export function Adreszoeker({ op }: { op: (deel: Partial<Locatie>) => void }) {
  const [tekst, zetTekst] = useState('');
  const rustig = useUitgesteld(tekst.trim(), 300);
  const kort = rustig.length < 3 || tekst.trim().length < 3;
  const [{ data, fetching, error }] = useQuery({ query: waarIsGebiedQuery, variables: { tekst: rustig }, pause: kort });
  const plekken = kort ? [] : (data?.waarIs.plekken ?? []).filter(({ lat, soort }) => lat != null && soort !== 'GEMEENTE');
  return (
    <div className="veld">
      <Keuzevak
        label="Zoek het adres"
        uitleg="Typ straat, nummer en plaats. Of typ een postcode."
        waarde={tekst}
        opWaarde={zetTekst}
        keuzes={plekken.map(({ tekst: naam, soort }) => ({ sleutel: naam, tekst: naam, toelichting: gebiedssoortInWoorden(soort) }))}
        opKies={({ sleutel }) => {
          const plek = plekken.find(({ tekst: naam }) => naam === sleutel);
          if (!plek) return;
          zetTekst('');
          const adres = leesAdres(plek.tekst);
          // a postcode by itself names no street
          op({ ...(plek.soort === 'POSTCODE' ? { ...adres, straat: null } : adres), lat: plek.lat, lon: plek.lon, precisie: ['WOONPLAATS', 'WIJK', 'BUURT'].includes(plek.soort) ? 'PLAATS' : 'STRAAT' });
        }}
        opEnter={() => undefined}
      />
      <p className="veld__uitleg" role="status">
        {!kort && !fetching && plekken.length === 0 && (error ? 'We kunnen het adres nu niet opzoeken. Vul het hieronder zelf in.' : 'We vinden dit adres niet. Vul het hieronder zelf in.')}
      </p>
    </div>
  );
}
