import { begeleidingInWoorden, dagdeelInWoorden, plaatsenInWoorden, taalniveauInWoorden } from '../../ui/woorden.ts';
import { HOOGSTENS } from '../formulier/lengtes.ts';
import { useFormulier } from '../formulier/Formulier.tsx';
import { Getalveld, JaNee, type Keuzes, Rondjes, Tekstveld, Vinkjes } from '../velden/velden.tsx';
import { alsKeuzes, ofNiets } from './TekstStappen.tsx';

/** Codes with their words as choices, with "unknown" at the end. */
const metOnbekend = <T extends string>(woorden: Record<T, string>): Keuzes<T | null> => [...(Object.entries(woorden) as [T, string][]).map(([waarde, naam]) => ({ waarde, naam })), { waarde: null, naam: 'Weet ik niet' }];

export function WerkStap() {
  const { vorm, stel, lijsten } = useFormulier();
  return (
    <>
      <Tekstveld pad="watJeDoet" label="Wat doe je hier?" uitleg="Bijvoorbeeld: koken, de tuin bijhouden, bezoekers ontvangen." regels={4} hoogstens={HOOGSTENS.tekst} waarde={vorm.watJeDoet} op={(tekst) => stel({ watJeDoet: ofNiets(tekst) })} />
      <Tekstveld pad="watWeVragen" label="Wat vragen jullie van mensen?" regels={4} hoogstens={HOOGSTENS.tekst} waarde={vorm.watWeVragen} op={(tekst) => stel({ watWeVragen: ofNiets(tekst) })} />
      <Tekstveld pad="watWeBieden" label="Wat krijgen mensen van jullie?" uitleg="Bijvoorbeeld: een lunch, gezelligheid, een training." regels={4} hoogstens={HOOGSTENS.tekst} waarde={vorm.watWeBieden} op={(tekst) => stel({ watWeBieden: ofNiets(tekst) })} />
      <Vinkjes pad="soortenPlek" label="Wat voor plek is het?" gekozen={vorm.soortenPlek} keuzes={alsKeuzes(lijsten.soortenPlek)} op={(soortenPlek) => stel({ soortenPlek })} />
    </>
  );
}

const TREDEN: Keuzes<string> = ['alleen thuis', 'mensen ontmoeten', 'meedoen met activiteiten', 'vrijwilligerswerk', 'betaald werk met hulp', 'betaald werk'].map((naam, nummer) => ({ waarde: String(nummer + 1), naam: `${nummer + 1}: ${naam}` }));

export function BegeleidingStap() {
  const { vorm, stel } = useFormulier();
  const { treden } = vorm;
  const gekozen = treden ? TREDEN.map(({ waarde }) => waarde).filter((waarde) => Number(waarde) >= treden.van && Number(waarde) <= treden.tot) : [];
  return (
    <>
      <Rondjes pad="begeleiding" label="Wie helpt mensen op weg?" waarde={vorm.begeleiding ?? null} keuzes={metOnbekend(begeleidingInWoorden)} op={(begeleiding) => stel({ begeleiding })} />
      <Tekstveld pad="begeleidingToelichting" label="Vertel er iets bij (mag leeg)" regels={2} hoogstens={400} waarde={vorm.begeleidingToelichting} op={(tekst) => stel({ begeleidingToelichting: ofNiets(tekst) })} />
      <Rondjes pad="taalniveau" label="Hoeveel Nederlands is nodig?" waarde={vorm.taalniveau ?? null} keuzes={metOnbekend(taalniveauInWoorden)} op={(taalniveau) => stel({ taalniveau })} />
      <Vinkjes
        pad="treden"
        label="Bij welke stappen past deze plek? (mag leeg)"
        uitleg="Dit is de participatieladder. Hij gaat over de plek, niet over mensen. Alles tussen de laagste en de hoogste stap telt mee."
        gekozen={gekozen}
        keuzes={TREDEN}
        op={(stappen) => {
          // taking out one in the middle ends the range there
          const weg = gekozen.find((stap) => !stappen.includes(stap));
          const getallen = stappen.map(Number).filter((stap) => weg === undefined || Number(weg) === treden?.van || stap < Number(weg));
          stel({ treden: getallen.length === 0 ? null : { van: Math.min(...getallen), tot: Math.max(...getallen) } });
        }}
      />
    </>
  );
}

const DAGDELEN: Keuzes<string> = ['MA', 'DI', 'WO', 'DO', 'VR', 'ZA', 'ZO'].flatMap((dag) => ['OCHTEND', 'MIDDAG', 'AVOND'].map((deel) => ({ waarde: `${dag}_${deel}`, naam: dagdeelInWoorden(`${dag}_${deel}`) })));

export function DagdelenStap() {
  const { vorm, stel } = useFormulier();
  const uren = vorm.urenPerWeek ?? { van: null, tot: null };
  return (
    <>
      <Vinkjes pad="dagdelen" label="Wanneer kunnen mensen hier iets doen?" uitleg="Is het nog onbekend? Kies dan niets." gekozen={vorm.dagdelen} keuzes={DAGDELEN} op={(dagdelen) => stel({ dagdelen: DAGDELEN.map(({ waarde }) => waarde).filter((waarde) => dagdelen.includes(waarde)) })} />
      <fieldset className="veld">
        <legend className="veld__label">Hoeveel uur per week is het?</legend>
        <div className="naast">
          <Getalveld pad="urenPerWeek.van" label="Minstens" komma waarde={uren.van} op={(van) => stel({ urenPerWeek: { ...uren, van } })} />
          <Getalveld pad="urenPerWeek.tot" label="Hoogstens" komma waarde={uren.tot} op={(tot) => stel({ urenPerWeek: { ...uren, tot } })} />
        </div>
      </fieldset>
    </>
  );
}

export function VergoedingStap() {
  const { vorm, stel } = useFormulier();
  return <Tekstveld pad="vergoeding" label="Krijgen mensen er iets voor? (mag leeg)" uitleg="Bijvoorbeeld: reiskosten, een vrijwilligersvergoeding." regels={2} hoogstens={300} waarde={vorm.vergoeding} op={(tekst) => stel({ vergoeding: ofNiets(tekst) })} />;
}

export function PlaatsenStap() {
  const { vorm, stel } = useFormulier();
  const { plaatsen } = vorm;
  return (
    <>
      <Rondjes
        pad="plaatsen.stand"
        label="Is er plaats?"
        waarde={plaatsen.stand}
        keuzes={(['RUIM', 'BEPERKT', 'VOL', 'ONBEKEND'] as const).map((waarde) => ({ waarde, naam: waarde === 'ONBEKEND' ? 'Weet ik niet' : plaatsenInWoorden[waarde] }))}
        op={(stand) => stel({ plaatsen: { ...plaatsen, stand, ...(stand === 'VOL' ? { vrij: plaatsen.vrij == null ? null : 0 } : { vrijVanaf: null }) } })}
      />
      <div className="naast">
        {plaatsen.stand !== 'VOL' && <Getalveld pad="plaatsen.vrij" label="Hoeveel plaatsen zijn vrij?" uitleg="Mag leeg." waarde={plaatsen.vrij} op={(vrij) => stel({ plaatsen: { ...plaatsen, vrij } })} />}
        <Getalveld pad="plaatsen.totaal" label="Hoeveel plaatsen zijn er in totaal?" uitleg="Mag leeg." waarde={plaatsen.totaal} op={(totaal) => stel({ plaatsen: { ...plaatsen, totaal } })} />
      </div>
      {plaatsen.stand === 'VOL' && <Tekstveld pad="plaatsen.vrijVanaf" label="Vanaf wanneer is er weer plek? (mag leeg)" soort="date" smal waarde={plaatsen.vrijVanaf} op={(dag) => stel({ plaatsen: { ...plaatsen, vrijVanaf: ofNiets(dag) } })} />}
    </>
  );
}

export function DraagkrachtStap() {
  const { vorm, stel } = useFormulier();
  return (
    <>
      <JaNee pad="draagtProfielA" label="Is er plek voor mensen met een duidelijke vraag?" waarde={vorm.draagtProfielA} op={(draagtProfielA) => stel({ draagtProfielA })} />
      <JaNee pad="draagtProfielB" label="Is er plek voor mensen die lang hulp nodig hebben?" uitleg="Bijvoorbeeld omdat er veel tegelijk speelt." waarde={vorm.draagtProfielB} op={(draagtProfielB) => stel({ draagtProfielB })} />
      <Tekstveld pad="draagkrachtToelichting" label="Vertel er iets bij (mag leeg)" regels={3} hoogstens={400} waarde={vorm.draagkrachtToelichting} op={(tekst) => stel({ draagkrachtToelichting: ofNiets(tekst) })} />
      <Tekstveld pad="draagkrachtNodig" label="Wat hebben jullie nodig?" uitleg="Bijvoorbeeld: een training, iemand om mee te overleggen, meer handen. Wie jullie wijk ondersteunt, leest dit." regels={3} hoogstens={400} waarde={vorm.draagkrachtNodig} op={(tekst) => stel({ draagkrachtNodig: ofNiets(tekst) })} />
    </>
  );
}
