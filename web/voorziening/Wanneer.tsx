import { type FragmentType, leesFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Deel } from '../ui/Deel.tsx';
import { peildatumInWoorden } from '../ui/datums.ts';
import { Merk } from '../ui/Merk.tsx';
import { Onbekend } from '../ui/Onbekend.tsx';
import { momentInWoorden } from '../ui/woorden.ts';
import { momentInZin } from './momentInZin.ts';
import { vrijeDagenInZinnen } from './vrijeDagen.ts';

const wanneerFragment = graphql(`
  fragment Wanneer on Voorziening {
    status
    nuOpen
    peildatum
    laatstBevestigd
    volgendeMomenten(first: 4) {
      begin
      soort
      naam
      inWoorden
      letOp
    }
    momenten {
      id
      soort
      naam
      begin
      herhaling
      extra
      inWoorden
      toelichting
      opAfspraak
      opFeestdagen
      inSchoolvakanties
      peildatum
    }
  }
`);

export function Wanneer({ voorziening: verwijzing }: { voorziening: FragmentType<typeof wanneerFragment> }) {
  const { status, nuOpen, peildatum, laatstBevestigd, volgendeMomenten, momenten } = leesFragment(wanneerFragment, verwijzing);
  // The pattern of before is worth knowing; the promise of a next time would be wrong.
  const gaatDoor = status !== 'GESTOPT' && status !== 'TIJDELIJK_GESLOTEN';
  // A time that nobody has confirmed is as old as its source, and says so.
  const stand = (moment: { peildatum?: string | null }) => {
    const datum = moment.peildatum ?? (laatstBevestigd ? null : peildatum);
    return datum ? `Zo was het in ${peildatumInWoorden(datum)}.` : null;
  };
  return (
    <Deel kop={gaatDoor ? 'Wanneer' : 'Wanneer het was'}>
      {momenten.length === 0 && <Onbekend>We weten niet wanneer je er terechtkunt.</Onbekend>}
      {gaatDoor && nuOpen === 'JA' && (
        <p className="merken">
          <Merk toon="goed">Nu open</Merk>
        </p>
      )}
      <ul className="opsomming">
        {momenten.map((moment) => (
          <li key={moment.id}>
            <strong>{moment.naam ?? momentInWoorden[moment.soort]}</strong>: {momentInZin(moment)}
            {moment.opAfspraak === 'JA' && ' (maak eerst een afspraak)'}
            {moment.toelichting && !moment.inWoorden.includes(moment.toelichting.replace(/\.$/, '')) && <span className="regel">{moment.toelichting}</span>}
            {vrijeDagenInZinnen(moment).map(({ zin, onbekend }) => (
              <span key={zin} className={onbekend ? 'regel onbekend' : 'regel'}>
                {zin}
              </span>
            ))}
            {stand(moment) && <span className="regel bron">{stand(moment)}</span>}
          </li>
        ))}
      </ul>
      {gaatDoor && volgendeMomenten.length > 0 && (
        <>
          <h3 className="nl-heading nl-heading--level-4">De volgende keren</h3>
          <ul className="opsomming">
            {volgendeMomenten.map((keer) => (
              <li key={`${keer.begin} ${keer.soort}`}>
                {keer.naam && `${keer.naam}: `}
                {keer.inWoorden}
                {keer.letOp && <span className="regel onbekend">{keer.letOp}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </Deel>
  );
}
