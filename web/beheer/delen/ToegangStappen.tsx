import { perInWoorden, taalInWoorden, toegangInWoorden } from '../../ui/woorden.ts';
import { HOOGSTENS } from '../formulier/lengtes.ts';
import { useFormulier } from '../formulier/Formulier.tsx';
import { Bedragveld } from '../velden/Bedragveld.tsx';
import { Rijen } from '../velden/Rijen.tsx';
import { Getalveld, JaNee, type Keuzes, Lijstkeuze, Rondjes, Tekstveld, Vinkjes } from '../velden/velden.tsx';
import { alsKeuzes, ofNiets } from './TekstStappen.tsx';

const WIJZEN = (Object.entries(toegangInWoorden) as [keyof typeof toegangInWoorden, string][]).map(([waarde, naam]) => ({ waarde, naam }));

export function ToegangStap() {
  const { vorm, stel, lijsten } = useFormulier();
  return (
    <Rijen pad="toegangen" een="Manier" rijen={vorm.toegangen} nieuw={() => ({ wijze: 'VRIJE_INLOOP' as const, wetten: [], verwijzers: [], toelichting: null })} voegToe="Voeg een manier toe" leeg="We weten nog niet hoe je binnenkomt." hoogstens={12} op={(toegangen) => stel({ toegangen })}>
      {(toegang, stelRij, pad) => (
        <>
          <Rondjes pad={`${pad}.wijze`} label="Hoe kom je binnen?" waarde={toegang.wijze} keuzes={WIJZEN} op={(wijze) => stelRij({ wijze })} />
          {toegang.wijze !== 'VRIJE_INLOOP' && <Vinkjes pad={`${pad}.verwijzers`} label={toegang.wijze === 'AANMELDEN' ? 'Wie kan iemand aanmelden?' : 'Wie kan iemand doorsturen?'} uitleg="Weet je het niet? Kies dan niets." gekozen={toegang.verwijzers} keuzes={alsKeuzes(lijsten.verwijzers)} op={(verwijzers) => stelRij({ verwijzers })} />}
          {toegang.wijze === 'INDICATIE' && <Vinkjes pad={`${pad}.wetten`} label="Volgens welke wet?" gekozen={toegang.wetten} keuzes={alsKeuzes(lijsten.wetten)} op={(wetten) => stelRij({ wetten })} />}
          <Tekstveld pad={`${pad}.toelichting`} label="Vertel er iets bij (mag leeg)" uitleg="Bijvoorbeeld: bel een dag van tevoren." regels={2} hoogstens={HOOGSTENS.toelichting} waarde={toegang.toelichting} op={(tekst) => stelRij({ toelichting: ofNiets(tekst) })} />
        </>
      )}
    </Rijen>
  );
}

/** Languages that are spoken most in the Netherlands; any other can be written. */
const TALEN = ['nl', 'en', 'ar', 'tr', 'pl', 'uk', 'ti', 'fa', 'so', 'fr', 'de', 'es', 'pap', 'fy', 'ber', 'ku', 'ru', 'ro', 'bg', 'zh'];

export function VoorWieStap() {
  const { vorm, stel, lijsten } = useFormulier();
  const leeftijd = vorm.leeftijd ?? { van: null, tot: null };
  const talen: Keuzes<string> = [...new Set([...TALEN, ...vorm.talen])].map((waarde) => ({ waarde, naam: taalInWoorden(waarde) }));
  return (
    <>
      <JaNee pad="iedereenWelkom" label="Is iedereen welkom?" uitleg="Ja: dan vindt iedereen jullie, wie hij ook is." waarde={vorm.iedereenWelkom} op={(iedereenWelkom) => stel({ iedereenWelkom })} />
      <Vinkjes pad="doelgroepen" label={vorm.iedereenWelkom === false ? 'Voor wie is het dan?' : 'Voor wie is het vooral? (mag leeg)'} gekozen={vorm.doelgroepen} keuzes={alsKeuzes(lijsten.doelgroepen)} op={(doelgroepen) => stel({ doelgroepen })} />
      <fieldset className="veld">
        <legend className="veld__label">Geldt er een leeftijd? (mag leeg)</legend>
        <div className="naast">
          <Getalveld pad="leeftijd.van" label="Vanaf" waarde={leeftijd.van} op={(van) => stel({ leeftijd: { ...leeftijd, van } })} />
          <Getalveld pad="leeftijd.tot" label="Tot en met" waarde={leeftijd.tot} op={(tot) => stel({ leeftijd: { ...leeftijd, tot } })} />
        </div>
      </fieldset>
      <Vinkjes pad="talen" label="Welke talen spreken jullie?" uitleg="Weet je het niet? Kies dan niets." gekozen={vorm.talen} keuzes={talen} op={(gekozen) => stel({ talen: gekozen })} />
    </>
  );
}

export function ToegankelijkheidStap() {
  const { vorm, stel, lijsten } = useFormulier();
  return lijsten.kenmerken.map(({ code, naam }) => (
    <JaNee
      key={code}
      pad={`toegankelijkheid.${code}`}
      label={naam}
      waarde={vorm.toegankelijkheid.find((kenmerk) => kenmerk.code === code)?.waarde ?? null}
      op={(waarde) => stel({ toegankelijkheid: [...vorm.toegankelijkheid.filter((kenmerk) => kenmerk.code !== code), ...(waarde === null ? [] : [{ code, waarde }])] })}
    />
  ));
}

const SOORTEN = [
  { waarde: 'GRATIS' as const, naam: 'Het is gratis' },
  { waarde: 'VRIJWILLIGE_BIJDRAGE' as const, naam: 'Je mag zelf weten wat je geeft' },
  { waarde: 'VAST_BEDRAG' as const, naam: 'Een vast bedrag' },
  { waarde: 'NAAR_INKOMEN' as const, naam: 'Het hangt af van je inkomen' },
  { waarde: 'ANDERS' as const, naam: 'Anders', uitleg: 'of je weet niet hoeveel' },
];
const PER = Object.entries(perInWoorden).map(([waarde, naam]) => ({ waarde, naam }));

export function KostenStap() {
  const { vorm, stel } = useFormulier();
  return (
    <Rijen pad="kosten" een="Prijs" rijen={vorm.kosten} nieuw={() => ({ soort: vorm.kosten.length === 0 ? ('GRATIS' as const) : ('VAST_BEDRAG' as const), bedragCent: null, bedragTotCent: null, per: null, toelichting: null })} voegToe={vorm.kosten.length === 0 ? 'Vul in wat het kost' : 'Voeg nog een prijs toe'} leeg="We weten nog niet of het geld kost." hoogstens={20} op={(kosten) => stel({ kosten })}>
      {(prijs, stelRij, pad) => (
        <>
          <Rondjes pad={`${pad}.soort`} label="Wat kost het voor wie komt?" waarde={prijs.soort} keuzes={SOORTEN} op={(soort) => stelRij(soort === 'GRATIS' ? { soort, bedragCent: null, bedragTotCent: null, per: null } : { soort })} />
          {prijs.soort !== 'GRATIS' && (
            <>
              <div className="naast">
                <Bedragveld pad={`${pad}.bedragCent`} label="Bedrag in euro" cent={prijs.bedragCent} op={(bedragCent) => stelRij({ bedragCent })} />
                <Bedragveld pad={`${pad}.bedragTotCent`} label="Tot (mag leeg)" cent={prijs.bedragTotCent} op={(bedragTotCent) => stelRij({ bedragTotCent })} />
              </div>
              <Lijstkeuze pad={`${pad}.per`} label="Waarvoor?" leeg="Weet ik niet" waarde={prijs.per} keuzes={PER} op={(per) => stelRij({ per: per as typeof prijs.per })} />
            </>
          )}
          <Tekstveld pad={`${pad}.toelichting`} label="Vertel er iets bij (mag leeg)" uitleg="Bijvoorbeeld: met een stadspas is het gratis." hoogstens={300} waarde={prijs.toelichting} op={(tekst) => stelRij({ toelichting: ofNiets(tekst) })} />
        </>
      )}
    </Rijen>
  );
}
