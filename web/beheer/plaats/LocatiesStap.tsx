import type { VormFragment } from '../../gql/graphql.ts';
import { useFormulier } from '../formulier/Formulier.tsx';
import { Rijen } from '../velden/Rijen.tsx';
import { Rondjes, Tekstveld, Vinkje } from '../velden/velden.tsx';
import { Adreszoeker } from './Adreszoeker.tsx';
import { precisieInWoorden } from './adres.ts';
import { Gebiedkeuze } from './Gebiedkeuze.tsx';
import { Speld } from './Speld.tsx';

type Locatie = VormFragment['locaties'][number];

const SOORTEN = [
  { waarde: 'ADRES' as const, naam: 'Op een adres' },
  { waarde: 'BIJ_U_THUIS' as const, naam: 'Wij komen bij mensen thuis' },
  { waarde: 'RONDTREKKEND' as const, naam: 'Steeds op een andere plek' },
  { waarde: 'ONLINE' as const, naam: 'Via internet' },
];
const PRECISIES = (['GEBOUW', 'STRAAT', 'WIJK'] as const).map((waarde) => ({ waarde, naam: precisieInWoorden[waarde] }));
const ofNiets = (tekst: string) => (tekst === '' ? null : tekst);

let teller = 0;
const nieuw = (): Locatie => ({ sleutel: `nieuw-${++teller}-${Date.now()}`, soort: 'ADRES', naam: null, straat: null, huisnummer: null, postcode: null, plaats: null, gebied: null, lat: null, lon: null, precisie: null, afgeschermd: false, toelichting: null });

/** Without a place to point at. */
const ZONDER_PLEK = { straat: null, huisnummer: null, postcode: null, plaats: null, lat: null, lon: null, precisie: null, afgeschermd: false } as const;

/** Where it is: one place or several. */
export function LocatiesStap() {
  const { vorm, stel } = useFormulier();
  return (
    <Rijen pad="locaties" een="Plek" rijen={vorm.locaties} nieuw={nieuw} voegToe={vorm.locaties.length === 0 ? 'Vul in waar het is' : 'Voeg nog een plek toe'} leeg="Er staat nog niet waar het is." hoogstens={20} op={(locaties) => stel({ locaties })}>
      {(locatie, op, pad) => (
        <>
          <Rondjes pad={`${pad}.soort`} label="Waar is het?" waarde={locatie.soort} keuzes={SOORTEN} op={(soort) => op(soort === 'ADRES' ? { soort } : { soort, ...ZONDER_PLEK })} />
          {locatie.soort === 'ADRES' && <Adresvelden locatie={locatie} op={op} pad={pad} />}
          {(locatie.soort === 'BIJ_U_THUIS' || locatie.soort === 'RONDTREKKEND') && <Gebiedkeuze pad={`${pad}.gebied`} label="In welke wijk of plaats?" uitleg="Bij “Gebied waar jullie komen” kun je meer wijken kiezen, of zelf een gebied tekenen." code={locatie.gebied} op={(gebied) => op({ gebied })} />}
          <Tekstveld pad={`${pad}.toelichting`} label="Wat moeten mensen nog weten? (mag leeg)" uitleg={locatie.afgeschermd ? 'Zet hier niets in dat het adres verraadt.' : 'Bijvoorbeeld: de ingang is aan de achterkant.'} regels={2} hoogstens={500} waarde={locatie.toelichting} op={(tekst) => op({ toelichting: ofNiets(tekst) })} />
        </>
      )}
    </Rijen>
  );
}

function Adresvelden({ locatie, op, pad }: { locatie: Locatie; op: (deel: Partial<Locatie>) => void; pad: string }) {
  return (
    <>
      <Vinkje
        label="Dit adres is geheim"
        uitleg={
          locatie.afgeschermd
            ? 'Bezoekers zien alleen de wijk die je hieronder kiest. Het adres staat nergens op de site: niet op de kaart, niet bij het zoeken en niet in oude versies. Alleen wie deze plek bijhoudt, ziet het hier.'
            : 'Voor plekken waar mensen veilig moeten zijn. Bezoekers zien dan alleen de wijk.'
        }
        aan={locatie.afgeschermd}
        op={(afgeschermd) => op({ afgeschermd })}
      />
      {locatie.afgeschermd && <Gebiedkeuze pad={`${pad}.gebied`} label="Welke wijk of plaats mogen mensen zien?" uitleg="Kies een wijk of groter. Een buurt is te klein." code={locatie.gebied} op={(gebied) => op({ gebied })} />}
      <Adreszoeker op={op} />
      <Tekstveld pad={`${pad}.naam`} label="Naam van het gebouw (mag leeg)" uitleg={locatie.afgeschermd ? 'Deze naam zien bezoekers niet.' : undefined} hoogstens={160} waarde={locatie.naam} op={(tekst) => op({ naam: ofNiets(tekst) })} />
      <div className="naast">
        <Tekstveld pad={`${pad}.straat`} label="Straat" hoogstens={120} waarde={locatie.straat} op={(tekst) => op({ straat: ofNiets(tekst) })} />
        <Tekstveld pad={`${pad}.huisnummer`} label="Nummer" smal hoogstens={20} waarde={locatie.huisnummer} op={(tekst) => op({ huisnummer: ofNiets(tekst) })} />
      </div>
      <div className="naast">
        <Tekstveld pad={`${pad}.postcode`} label="Postcode" smal hoogstens={10} waarde={locatie.postcode} op={(tekst) => op({ postcode: ofNiets(tekst) })} />
        <Tekstveld pad={`${pad}.plaats`} label="Plaats" hoogstens={80} waarde={locatie.plaats} op={(tekst) => op({ plaats: ofNiets(tekst) })} />
      </div>
      {!locatie.afgeschermd && (
        <>
          <Speld plek={Number(pad.split('.')[1]) + 1} locatie={locatie} op={op} />
          {locatie.lat != null && <Rondjes pad={`${pad}.precisie`} label="Hoe precies staat de speld?" waarde={locatie.precisie ?? null} keuzes={PRECISIES} op={(precisie) => op({ precisie })} />}
        </>
      )}
    </>
  );
}
