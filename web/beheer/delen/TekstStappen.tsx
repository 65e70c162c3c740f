import { Melding } from '../../ui/Melding.tsx';
import { statusInWoorden } from '../../ui/woorden.ts';
import { HOOGSTENS } from '../formulier/lengtes.ts';
import { useFormulier } from '../formulier/Formulier.tsx';
import { type Keuzes, Rondjes, Tekstveld, Vinkjes } from '../velden/velden.tsx';
import { OrganisatieKeuze } from '../velden/OrganisatieKeuze.tsx';
import { Relatieveld } from '../velden/Relatieveld.tsx';
import { Rijen } from '../velden/Rijen.tsx';

/** A code list as choices. */
export const alsKeuzes = (lijst: readonly { code: string; naam: string }[]): Keuzes<string> => lijst.map(({ code, naam }) => ({ waarde: code, naam }));

/** An empty text is unknown. */
export const ofNiets = (tekst: string): string | null => (tekst === '' ? null : tekst);

export function NaamStap() {
  const { vorm, stel } = useFormulier();
  return (
    <>
      <Tekstveld pad="naam" label="Naam" uitleg="Zoals mensen hem kennen." verplicht hoogstens={HOOGSTENS.naam} waarde={vorm.naam} op={(naam) => stel({ naam })} />
      <Tekstveld
        pad="aliassen"
        label="Andere namen (mag leeg)"
        uitleg="Hoe mensen het ook noemen. Zet een komma tussen de namen. Dan vinden ze je ook zo."
        waarde={vorm.aliassen.join(', ')}
        op={(tekst) => stel({ aliassen: tekst.split(',').map((naam) => naam.replace(/^\s+/, '')).filter((naam, nummer, alle) => naam !== '' || nummer === alle.length - 1) })}
      />
      <OrganisatieKeuze pad="organisatieId" label="Van welke organisatie is het? (mag leeg)" uitleg="Van bewoners zelf, zonder organisatie? Laat het dan leeg." id={vorm.organisatieId} op={(organisatieId) => stel({ organisatieId })} />
    </>
  );
}

export function UitlegStap() {
  const { vorm, stel } = useFormulier();
  return (
    <>
      <Tekstveld
        pad="samenvatting"
        label="Korte uitleg"
        uitleg="Dit lezen mensen het eerst. Vertel in een paar korte zinnen wat er te doen is en voor wie. Gebruik gewone woorden en schrijf “je”."
        verplicht
        regels={5}
        hoogstens={HOOGSTENS.samenvatting}
        waarde={vorm.samenvatting}
        op={(samenvatting) => stel({ samenvatting })}
      />
      <Tekstveld pad="beschrijving" label="Meer uitleg (mag leeg)" uitleg="Hier is ruimte voor meer. Laat een regel leeg voor een nieuw stukje." regels={8} hoogstens={HOOGSTENS.beschrijving} waarde={vorm.beschrijving} op={(tekst) => stel({ beschrijving: ofNiets(tekst) })} />
    </>
  );
}

export function OnderwerpStap() {
  const { vorm, stel, lijsten } = useFormulier();
  return (
    <>
      <Vinkjes pad="themas" label="Waar gaat het over?" uitleg="Kies er een tot acht. Daarmee vinden mensen je." gekozen={vorm.themas} keuzes={alsKeuzes(lijsten.themas)} hoogstens={8} op={(themas) => stel({ themas })} />
      <Vinkjes pad="functies" label="Wat doen jullie?" gekozen={vorm.functies} keuzes={alsKeuzes(lijsten.functies)} op={(functies) => stel({ functies })} />
    </>
  );
}

const STATUSSEN: Keuzes<keyof typeof statusInWoorden> = [
  { waarde: 'ACTIEF', naam: 'Het gaat gewoon door' },
  { waarde: 'VOL', naam: 'Het is nu vol', uitleg: 'Mensen zien dat er geen plaats is.' },
  { waarde: 'TIJDELIJK_GESLOTEN', naam: 'Het is een tijd dicht', uitleg: 'Weet je tot wanneer? Schrijf dat hieronder.' },
  { waarde: 'GESTOPT', naam: 'Het is gestopt', uitleg: 'Mensen die je zoeken, lezen waar ze nu heen kunnen.' },
  { waarde: 'IN_ONTWIKKELING', naam: 'Het moet nog beginnen' },
  { waarde: 'START_BIJ_VOLDOENDE_BELANGSTELLING', naam: 'Het begint als er genoeg mensen zijn' },
  { waarde: 'IDEE', naam: 'Het is nog een idee' },
];

export function StandStap() {
  const { vorm, stel } = useFormulier();
  const keuzes = STATUSSEN.some(({ waarde }) => waarde === vorm.status) ? STATUSSEN : [...STATUSSEN, { waarde: vorm.status, naam: statusInWoorden[vorm.status] }];
  const opvolgers = vorm.relaties.filter(({ soort }) => soort === 'OPVOLGER');
  return (
    <>
      <Rondjes pad="status" label="Hoe staat het ervoor?" waarde={vorm.status} keuzes={keuzes} op={(status) => stel({ status })} />
      {vorm.status !== 'ACTIEF' && (
        <Tekstveld
          pad="statusToelichting"
          label="Vertel er iets bij"
          uitleg={vorm.status === 'GESTOPT' ? 'Waarom is het gestopt? En waar kunnen mensen nu heen?' : 'Bijvoorbeeld: we zijn dicht tot 1 september.'}
          verplicht={vorm.status === 'GESTOPT'}
          regels={3}
          hoogstens={HOOGSTENS.toelichting}
          waarde={vorm.statusToelichting}
          op={(tekst) => stel({ statusToelichting: ofNiets(tekst) })}
        />
      )}
      {vorm.status === 'GESTOPT' && opvolgers.length === 0 && (
        <Relatieveld pad="opvolger" label="Heeft een andere plek het overgenomen? (mag leeg)" naarId={null} op={(naarId) => naarId && stel({ relaties: [...vorm.relaties, { soort: 'OPVOLGER', naarId, toelichting: null }] })} />
      )}
      {vorm.status === 'GESTOPT' && opvolgers.length > 0 && <Melding soort="ok"><p>Mensen lezen hier waar ze nu heen kunnen. Je ziet het bij “Hoort bij”.</p></Melding>}
      <Tekstveld pad="financieringTot" label="Tot wanneer is er geld? (mag leeg)" uitleg="Dan vragen we je rond die tijd of het doorgaat. Schrijf een jaar (2027), een maand (2027-06) of een dag (2027-06-30)." smal waarde={vorm.financieringTot} op={(tekst) => stel({ financieringTot: ofNiets(tekst.trim()) })} />
    </>
  );
}

export function FeitenStap() {
  const { vorm, stel } = useFormulier();
  return (
    <Rijen pad="feiten" een="Feit" rijen={vorm.feiten} nieuw={() => ({ onderwerp: '', waarde: '' })} voegToe="Voeg een feit toe" leeg="Bijvoorbeeld: hoeveel mensen er komen, sinds wanneer je er bent. Dit mag leeg blijven." hoogstens={60} op={(feiten) => stel({ feiten })}>
      {(feit, stelRij, pad) => (
        <>
          <Tekstveld pad={`${pad}.onderwerp`} label="Waar gaat het over?" hoogstens={120} waarde={feit.onderwerp} op={(onderwerp) => stelRij({ onderwerp })} />
          <Tekstveld pad={`${pad}.waarde`} label="Wat is het feit?" regels={2} hoogstens={500} waarde={feit.waarde} op={(waarde) => stelRij({ waarde })} />
        </>
      )}
    </Rijen>
  );
}

const RELATIES: Keuzes<string> = [
  { waarde: 'ONDERDEEL_VAN', naam: 'We horen bij' },
  { waarde: 'VOLGENDE_STAP', naam: 'Een volgende stap kan zijn' },
  { waarde: 'INSTAP_VIA', naam: 'Je komt bij ons binnen via' },
  { waarde: 'VANGNET_VAN', naam: 'Wij zijn er als dit niet meer lukt' },
  { waarde: 'GEHUISVEST_IN', naam: 'We zitten in het gebouw van' },
  { waarde: 'SPREEKUUR_IN', naam: 'We houden spreekuur bij' },
  { waarde: 'OPVOLGER', naam: 'Wij gingen verder als' },
];

export function SamenhangStap() {
  const { vorm, stel } = useFormulier();
  return (
    <Rijen pad="relaties" een="Andere plek" rijen={vorm.relaties} nieuw={() => ({ soort: 'ONDERDEEL_VAN' as const, naarId: '', toelichting: null })} voegToe="Voeg een andere plek toe" leeg="Hoort jullie plek bij een andere plek op de kaart? Dit mag leeg blijven." hoogstens={40} op={(relaties) => stel({ relaties })}>
      {(relatie, stelRij, pad) => (
        <>
          <Rondjes pad={`${pad}.soort`} label="Wat is het?" waarde={relatie.soort as string} keuzes={RELATIES} op={(soort) => stelRij({ soort: soort as typeof relatie.soort })} />
          <Relatieveld pad={`${pad}.naarId`} label="Welke plek?" naarId={relatie.naarId || null} op={(naarId) => stelRij({ naarId: naarId ?? '' })} />
          <Tekstveld pad={`${pad}.toelichting`} label="Vertel er iets bij (mag leeg)" hoogstens={300} waarde={relatie.toelichting} op={(tekst) => stelRij({ toelichting: ofNiets(tekst) })} />
        </>
      )}
    </Rijen>
  );
}
