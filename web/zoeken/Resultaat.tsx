import { type FragmentType, leesFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { wijsAan } from '../kaart/aangewezen.ts';
import { dagInWoorden, peildatumInWoorden } from '../ui/datums.ts';
import { afstandInWoorden } from '../ui/getallen.ts';
import { Koppeling } from '../ui/Koppeling.tsx';
import { Merk } from '../ui/Merk.tsx';
import { soortInWoorden, statusInWoorden } from '../ui/woorden.ts';
import { locatieInWoorden } from '../voorziening/locatieInWoorden.ts';
import { isVoorbij, momentInZin } from '../voorziening/momentInZin.ts';
import { laatstGeopend } from './laatstGeopend.ts';

const resultaatFragment = graphql(`
  fragment Resultaat on ZoekResultaat {
    afstandMeter
    redenen {
      komtBijUThuis
      zin
      volgendMoment {
        inWoorden
        letOp
      }
    }
    node {
      id
      slug
      naam
      soort
      samenvatting
      status
      synthetisch
      gratis
      nuOpen
      peildatum
      laatstBevestigd
      versheid
      organisatie {
        naam
      }
      momenten {
        begin
        herhaling
        extra
        inWoorden
      }
      werkgebied {
        naam
      }
      locaties {
        soort
        naam
        straat
        huisnummer
        plaats
        afgeschermd
        lat
        lon
        gebied {
          naam
        }
      }
    }
  }
`);

/** One result, with why it is here. */
export function Resultaat({ resultaat }: { resultaat: FragmentType<typeof resultaatFragment> }) {
  const { node, redenen, afstandMeter } = leesFragment(resultaatFragment, resultaat);
  const locatie = node.locaties[0];
  // A team may serve ten wijken; the page of the listing names them all.
  const werkgebied = node.werkgebied.slice(0, 3).map((gebied) => gebied.naam).join(', ') + (node.werkgebied.length > 3 ? ' en meer' : '');
  const punt = node.locaties.find((kandidaat) => kandidaat.lat != null && kandidaat.lon != null);
  const wijs = () => wijsAan(punt?.lat != null && punt.lon != null ? { lat: punt.lat, lon: punt.lon } : null);
  const gaatDoor = node.status !== 'GESTOPT' && node.status !== 'TIJDELIJK_GESLOTEN';
  const moment = node.momenten.find((kandidaat) => !isVoorbij(kandidaat)) ?? node.momenten[0];
  const wanneer = redenen.volgendMoment?.inWoorden ?? (moment ? momentInZin(moment) : null);
  return (
    <article className="resultaat" onMouseEnter={wijs} onMouseLeave={() => wijsAan(null)} onFocus={wijs} onBlur={() => wijsAan(null)}>
      <p className="resultaat__soort">
        {soortInWoorden[node.soort]}
        {node.organisatie && ` · ${node.organisatie.naam}`}
      </p>
      <h3 className="nl-heading nl-heading--level-3 resultaat__naam">
        <Koppeling href={`/voorziening/${encodeURIComponent(node.slug)}`} data-slug={node.slug} onClick={() => laatstGeopend.onthoud(node.slug)}>
          {node.naam}
        </Koppeling>
      </h3>
      <p className="resultaat__samenvatting">{node.samenvatting}</p>
      <dl className="resultaat__feiten">
        <div>
          <dt>Wanneer</dt>
          <dd>
            {gaatDoor ? (wanneer ?? 'Dat weten we niet') : statusInWoorden[node.status]}
            {gaatDoor && redenen.volgendMoment?.letOp && <span className="regel onbekend">{redenen.volgendMoment.letOp}</span>}
          </dd>
        </div>
        <div>
          <dt>Waar</dt>
          <dd>
            {locatie ? locatieInWoorden(locatie) : werkgebied ? `In ${werkgebied}` : redenen.komtBijUThuis ? 'Ook bij jou in de buurt' : 'Dat weten we niet'}
            {afstandMeter != null && `, op ${afstandInWoorden(afstandMeter)}`}
          </dd>
        </div>
      </dl>
      <p className="merken">
        {node.synthetisch && <Merk toon="let-op">Verzonnen voorbeeld</Merk>}
        {node.status !== 'ACTIEF' && node.status !== 'ONZEKER' && <Merk toon="let-op">{statusInWoorden[node.status]}</Merk>}
        {gaatDoor && node.nuOpen === 'JA' && <Merk toon="goed">Nu open</Merk>}
        {node.versheid === 'NIET_BEVESTIGD' && <Merk toon="let-op">Niet bevestigd</Merk>}
        {node.gratis === 'JA' && <Merk toon="goed">Gratis</Merk>}
        {node.gratis === 'NEE' && <Merk>Kost geld</Merk>}
        {node.gratis === 'ONBEKEND' && <Merk>Prijs onbekend</Merk>}
        <Merk>
          {node.laatstBevestigd
            ? `Klopte op ${dagInWoorden(node.laatstBevestigd)}`
            : node.peildatum
              ? `Uit ${peildatumInWoorden(node.peildatum)}, nog niet nagekeken`
              : 'Nog niet nagekeken'}
        </Merk>
      </p>
      {redenen.zin && <p className="resultaat__reden">{redenen.zin}</p>}
    </article>
  );
}
