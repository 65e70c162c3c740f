import { type FragmentType, leesFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { PlekdetailsFragment } from '../gql/graphql.ts';
import { Alineas } from '../ui/Alineas.tsx';
import { Deel } from '../ui/Deel.tsx';
import { peildatumInWoorden } from '../ui/datums.ts';
import { getal } from '../ui/getallen.ts';
import { Onbekend } from '../ui/Onbekend.tsx';
import { begeleidingInWoorden, dagdeelInWoorden, plaatsenInWoorden, taalniveauInWoorden } from '../ui/woorden.ts';
import { PlekVoorProfessionals } from './PlekVoorProfessionals.tsx';

const plekFragment = graphql(`
  fragment Plekdetails on Vrijwilligersplek {
    watJeDoet
    watWeVragen
    watWeBieden
    soortenPlek {
      code
      naam
    }
    begeleiding
    begeleidingToelichting
    taalniveau
    dagdelen
    urenPerWeekVan
    urenPerWeekTot
    vergoeding
    plaatsen {
      totaal
      vrij
      stand
      peildatum
      vrijVanaf
    }
    ...PlekVoorProfessionals
  }
`);

function urenInWoorden(van: number | null | undefined, tot: number | null | undefined): string | null {
  if (van != null && tot != null && van !== tot) return `${getal(van)} tot ${getal(tot)} uur per week`;
  if (van != null && tot != null) return `${getal(van)} uur per week`;
  if (van != null) return `minstens ${getal(van)} uur per week`;
  if (tot != null) return `hooguit ${getal(tot)} uur per week`;
  return null;
}

function plaatsenZin({ stand, vrij, totaal, vrijVanaf, peildatum }: PlekdetailsFragment['plaatsen']): string {
  return [
    plaatsenInWoorden[stand],
    vrij != null && `Vrij: ${vrij}${totaal != null ? ` van ${totaal}` : ''}.`,
    vrij == null && totaal != null && `Er zijn ${totaal} plaatsen.`,
    vrijVanaf && `Weer plaats vanaf ${peildatumInWoorden(vrijVanaf)}.`,
    peildatum && `Zo was het in ${peildatumInWoorden(peildatum)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** What it is like to do something here. What is known is listed; what is not is one sentence, not a page of "onbekend". */
export function Plekdetails({ plek: verwijzing }: { plek: FragmentType<typeof plekFragment> }) {
  const plek = leesFragment(plekFragment, verwijzing);
  const { plaatsen } = plek;
  const rijen: { naam: string; waarde: string | null; onbekend: string }[] = [
    { naam: 'Soort plek', waarde: plek.soortenPlek.map((soort) => soort.naam).join(', ') || null, onbekend: 'wat voor soort plek het is' },
    {
      naam: 'Is er plaats?',
      waarde: plaatsen.stand === 'ONBEKEND' && plaatsen.vrij == null && plaatsen.totaal == null ? null : plaatsenZin(plaatsen),
      onbekend: 'of er plaats is',
    },
    { naam: 'Hoeveel tijd', waarde: urenInWoorden(plek.urenPerWeekVan, plek.urenPerWeekTot), onbekend: 'hoeveel tijd het kost' },
    { naam: 'Dagen', waarde: plek.dagdelen.map(dagdeelInWoorden).join(', ') || null, onbekend: 'op welke dagen het is' },
    {
      naam: 'Wie helpt je',
      waarde: [plek.begeleiding && begeleidingInWoorden[plek.begeleiding], plek.begeleidingToelichting].filter(Boolean).join(' ') || null,
      onbekend: 'wie je helpt',
    },
    { naam: 'Nederlands', waarde: plek.taalniveau ? taalniveauInWoorden[plek.taalniveau] : null, onbekend: 'hoeveel Nederlands je moet kennen' },
    { naam: 'Geld dat je krijgt', waarde: plek.vergoeding ?? null, onbekend: 'of je er geld voor krijgt' },
  ];
  const onbekend = [
    ...(plek.watWeVragen ? [] : ['wat ze van je vragen']),
    ...(plek.watWeBieden ? [] : ['wat je krijgt']),
    ...rijen.filter((rij) => !rij.waarde).map((rij) => rij.onbekend),
  ];
  return (
    <>
      <Deel kop="Wat je doet">{plek.watJeDoet ? <Alineas tekst={plek.watJeDoet} /> : <Onbekend />}</Deel>
      {(plek.watWeVragen || plek.watWeBieden) && (
        <div className="voorziening__delen">
          {plek.watWeVragen && (
            <Deel kop="Wat ze van je vragen">
              <Alineas tekst={plek.watWeVragen} />
            </Deel>
          )}
          {plek.watWeBieden && (
            <Deel kop="Wat je krijgt">
              <Alineas tekst={plek.watWeBieden} />
            </Deel>
          )}
        </div>
      )}
      <Deel kop="Over deze plek">
        <dl className="feitenlijst">
          {rijen.map(
            (rij) =>
              rij.waarde && (
                <div key={rij.naam}>
                  <dt>{rij.naam}</dt>
                  <dd>{rij.waarde}</dd>
                </div>
              ),
          )}
        </dl>
        {onbekend.length > 0 && <Onbekend>Dit weten we niet: {onbekend.join('; ')}.</Onbekend>}
        <PlekVoorProfessionals plek={plek} />
      </Deel>
    </>
  );
}
