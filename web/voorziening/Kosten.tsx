import { type FragmentType, leesFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { KostenFragment } from '../gql/graphql.ts';
import { Deel } from '../ui/Deel.tsx';
import { peildatumInWoorden } from '../ui/datums.ts';
import { bedrag } from '../ui/getallen.ts';
import { Onbekend } from '../ui/Onbekend.tsx';
import { perInWoorden } from '../ui/woorden.ts';

const kostenFragment = graphql(`
  fragment Kosten on Voorziening {
    gratis
    kosten {
      soort
      bedragCent
      bedragTotCent
      per
      toelichting
      peildatum
    }
  }
`);

type Kostenregel = KostenFragment['kosten'][number];
type Prijs = Pick<Kostenregel, 'soort'> & Partial<Pick<Kostenregel, 'bedragCent' | 'bedragTotCent' | 'per'>>;

/** One price as a sentence. */
export function prijsInWoorden({ soort, bedragCent, bedragTotCent, per }: Prijs): string {
  if (soort === 'GRATIS') return 'Het is gratis.';
  const hoeveel = bedragCent == null ? null : bedragTotCent == null ? bedrag(bedragCent) : `${bedrag(bedragCent)} tot ${bedrag(bedragTotCent)}`;
  const waarvoor = per ? ` ${perInWoorden[per]}` : '';
  if (soort === 'VRIJWILLIGE_BIJDRAGE') return hoeveel ? `Je mag zelf weten wat je geeft, bijvoorbeeld ${hoeveel}${waarvoor}.` : 'Je mag zelf weten wat je geeft.';
  if (soort === 'NAAR_INKOMEN') return hoeveel ? `Wat je betaalt, hangt af van je inkomen: ${hoeveel}${waarvoor}.` : 'Wat je betaalt, hangt af van je inkomen.';
  return hoeveel ? `Het kost ${hoeveel}${waarvoor}.` : 'Het kost geld. Hoeveel, weten we niet.';
}

export function Kosten({ voorziening: verwijzing }: { voorziening: FragmentType<typeof kostenFragment> }) {
  const { gratis, kosten } = leesFragment(kostenFragment, verwijzing);
  return (
    <Deel kop="Wat het kost">
      {kosten.length === 0 && (gratis === 'JA' ? <p>Het is gratis.</p> : gratis === 'NEE' ? <p>Het kost geld. Hoeveel, weten we niet.</p> : <Onbekend>We weten niet of het geld kost.</Onbekend>)}
      <ul className="opsomming">
        {kosten.map((prijs) => (
          <li key={`${prijs.soort} ${prijs.bedragCent} ${prijs.per} ${prijs.toelichting}`}>
            {prijs.soort === 'ANDERS' && prijs.bedragCent == null && prijs.toelichting ? null : prijsInWoorden(prijs)}
            {prijs.toelichting && <span className="regel">{prijs.toelichting}</span>}
            {prijs.peildatum && <span className="regel bron">Prijs uit {peildatumInWoorden(prijs.peildatum)}.</span>}
          </li>
        ))}
      </ul>
    </Deel>
  );
}
