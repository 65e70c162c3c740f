import { type FragmentType, leesFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { FeitenFragment } from '../gql/graphql.ts';
import { Bronvermelding } from '../ui/Bronvermelding.tsx';
import { Deel } from '../ui/Deel.tsx';
import { peildatumInWoorden } from '../ui/datums.ts';

const feitenFragment = graphql(`
  fragment Feiten on Voorziening {
    peildatum
    bron {
      code
      datum
    }
    feiten {
      onderwerp
      waarde
      vindplaats
      peildatum
      bron {
        code
        datum
        ...Bronvermelding
      }
    }
  }
`);

type Feit = FeitenFragment['feiten'][number];

/** Money that others pay, law, and words of the trade: true, and no help to who looks for a place to go. */
const vakwoorden =
  /kosten|subsidie|financier|investering|budget|begroting|startgeld|\bgeld\b|huur|besparing|betaalt|\bwet(ten|telijk\w*)?\b|trede|participatieladder|participatieniveau|instroom|uitstroom|loonwaarde|\bfte\b|trajecten?\b/i;

export const isVoorProfessionals = (onderwerp: string) => vakwoorden.test(onderwerp);

/** Figures and statements with their source; where sources disagree, both stand here. */
export function Feiten({ voorziening: verwijzing }: { voorziening: FragmentType<typeof feitenFragment> }) {
  const { feiten, bron, peildatum } = leesFragment(feitenFragment, verwijzing);
  if (feiten.length === 0) return null;
  const voorIedereen = feiten.filter((feit) => !isVoorProfessionals(feit.onderwerp));
  const voorProfessionals = feiten.filter((feit) => isVoorProfessionals(feit.onderwerp));
  const datum = peildatum ?? bron.datum;

  /** The source of the listing itself stands at the end of the page, once: here only what differs from it. */
  const herkomst = (feit: Feit) => {
    if (feit.bron.code !== bron.code) return <Bronvermelding bron={feit.bron} vindplaats={feit.vindplaats} peildatum={feit.peildatum} />;
    const feitdatum = feit.peildatum ?? feit.bron.datum;
    return feitdatum && feitdatum !== datum ? <span className="bron">Uit {peildatumInWoorden(feitdatum)}.</span> : null;
  };
  const lijst = (deel: Feit[]) => (
    <dl className="feitenlijst">
      {deel.map((feit) => (
        <div key={`${feit.onderwerp} ${feit.waarde} ${feit.vindplaats}`}>
          <dt>{feit.onderwerp}</dt>
          <dd>
            {feit.waarde} <span className="regel">{herkomst(feit)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );

  return (
    <Deel kop="Wat er verder bekend is">
      {feiten.some((feit) => feit.bron.code === bron.code) && <p className="bron">Waar geen bron bij staat, geldt de bron onderaan deze pagina.</p>}
      {voorIedereen.length > 0 && lijst(voorIedereen)}
      {voorProfessionals.length > 0 && (
        <details className="uitklap">
          <summary>Voor professionals: geld, regels en resultaat</summary>
          {lijst(voorProfessionals)}
        </details>
      )}
    </Deel>
  );
}
