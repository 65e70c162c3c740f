import { useState } from 'react';
import type { VormFragment } from '../../gql/graphql.ts';
import { Knop } from '../../ui/Knop.tsx';
import { momentInWoorden } from '../../ui/woorden.ts';
import { locatieInWoorden } from '../../voorziening/locatieInWoorden.ts';
import { useFormulier } from '../formulier/Formulier.tsx';
import { JaNee, type Keuzes, Lijstkeuze, Rondjes, Tekstveld, Vinkjes } from '../velden/velden.tsx';
import { DAGEN } from './dagen.ts';
import { Dagenlijst } from './Dagenlijst.tsx';
import { Extralijst } from './Extralijst.tsx';
import { leegPatroon, type Patroon, schrijfTijden, type Tijdgroep, type Tijdvelden } from './tijdgroepen.ts';
import { VanTot, Weektijden } from './Weektijden.tsx';
import { VolgendeKeren } from './VolgendeKeren.tsx';

export type Kenmerken = Omit<VormFragment['momenten'][number], keyof Tijdvelden | '__typename'>;
export type Groep = Tijdgroep<Kenmerken>;

const RANGEN: Keuzes<string> = [['1', 'eerste'], ['2', 'tweede'], ['3', 'derde'], ['4', 'vierde'], ['5', 'vijfde'], ['-1', 'laatste']].map(([waarde = '', naam = '']) => ({ waarde, naam }));
const WEEKDAGEN: Keuzes<string> = DAGEN.map((naam, nummer) => ({ waarde: String(nummer), naam }));
const SOORTEN = Object.entries(momentInWoorden).map(([waarde, naam]) => ({ waarde, naam }));

const ritmeVan = (patroon: Patroon): string => (patroon.soort === 'WEEK' ? `WEEK${patroon.om}` : patroon.soort);

function ritmes(patroon: Patroon): Keuzes<string> {
  const zeldzaam = patroon.soort === 'WEEK' && patroon.om > 2 ? [{ waarde: `WEEK${patroon.om}`, naam: `Elke ${patroon.om} weken` }] : [];
  return [
    { waarde: 'WEEK1', naam: 'Elke week' },
    { waarde: 'WEEK2', naam: 'Om de week' },
    ...zeldzaam,
    { waarde: 'MAAND', naam: 'Elke maand', uitleg: 'bijvoorbeeld elke tweede dinsdag' },
    { waarde: 'EENS', naam: 'Eén keer' },
    { waarde: 'ZONDER', naam: 'Alleen op afspraak', uitleg: 'of op tijden die steeds anders zijn' },
  ];
}

function metRitme(patroon: Patroon, ritme: string, vandaag: string): Patroon {
  if (ritme.startsWith('WEEK')) return patroon.soort === 'WEEK' ? { ...patroon, om: Number(ritme.slice(4)) } : { ...leegPatroon('WEEK', vandaag), om: Number(ritme.slice(4)) } as Patroon;
  return leegPatroon(ritme as 'MAAND' | 'EENS' | 'ZONDER', vandaag);
}

/** One block of times: how often, when, and what else there is to know. */
export function Tijdkaart({ groep, pad, vandaag, op, opWeg }: { groep: Groep; pad: string; vandaag: string; op: (groep: Groep) => void; opWeg: () => void }) {
  const { vorm } = useFormulier();
  const { patroon, kenmerken } = groep;
  const [meer, zetMeer] = useState(false);
  const stelPatroon = (nieuw: Patroon) => op({ ...groep, patroon: nieuw });
  const stel = (deel: Partial<Kenmerken>) => op({ ...groep, kenmerken: { ...kenmerken, ...deel } });
  const herhaalt = patroon.soort === 'WEEK' || patroon.soort === 'MAAND';
  return (
    <div className="tijdkaart">
      <Lijstkeuze pad={`${pad}.soort`} label="Wat is het?" waarde={kenmerken.soort} keuzes={SOORTEN} op={(soort) => soort && stel({ soort: soort as Kenmerken['soort'] })} />
      <Tekstveld pad={`${pad}.naam`} label="Hoe heet het dan? (mag leeg)" uitleg="Bijvoorbeeld: koffie-uurtje, samen eten." waarde={kenmerken.naam} hoogstens={120} op={(naam) => stel({ naam: naam || null })} />
      {patroon.soort === 'EIGEN' ? (
        <p className="veld__uitleg">Deze tijd is te bijzonder voor dit formulier. Hij blijft zoals hij is. Wil je hem anders? Haal hem weg en maak een nieuwe.</p>
      ) : (
        <Rondjes pad={`${pad}.herhaling`} label="Hoe vaak?" waarde={ritmeVan(patroon)} keuzes={ritmes(patroon)} op={(ritme) => stelPatroon(metRitme(patroon, ritme, vandaag))} />
      )}
      {patroon.soort === 'WEEK' && <Weektijden tijden={patroon.tijden} op={(tijden) => stelPatroon({ ...patroon, tijden })} />}
      {patroon.soort === 'WEEK' && patroon.om > 1 && <Tekstveld pad={`${pad}.vanaf`} label="In welke week is de eerste keer?" soort="date" smal waarde={patroon.vanaf} op={(vanaf) => vanaf && stelPatroon({ ...patroon, vanaf })} />}
      {patroon.soort === 'MAAND' && (
        <>
          <Vinkjes pad={`${pad}.welke`} label="Welke van de maand?" gekozen={patroon.welke.map(String)} keuzes={RANGEN} op={(welke) => welke.length > 0 && stelPatroon({ ...patroon, welke: welke.map(Number) })} />
          <Lijstkeuze pad={`${pad}.dag`} label="Welke dag?" waarde={String(patroon.dag)} keuzes={WEEKDAGEN} op={(dag) => stelPatroon({ ...patroon, dag: Number(dag) })} />
        </>
      )}
      {patroon.soort === 'EENS' && <Tekstveld pad={`${pad}.begin`} label="Op welke dag?" soort="date" smal waarde={patroon.vanaf} op={(vanaf) => vanaf && stelPatroon({ ...patroon, vanaf })} />}
      {(patroon.soort === 'MAAND' || patroon.soort === 'EENS') && <VanTot van={patroon.van} duur={patroon.duur} wat="deze tijd" op={(van, duur) => stelPatroon({ ...patroon, van, duur })} />}
      {patroon.soort === 'ZONDER' && <Tekstveld pad={`${pad}.begin`} label="Vertel hoe het zit" uitleg="Bijvoorbeeld: bel voor een afspraak, we zijn er meestal in de ochtend." regels={2} hoogstens={300} waarde={kenmerken.toelichting} op={(toelichting) => stel({ toelichting: toelichting || null, opAfspraak: true })} />}
      <VolgendeKeren momenten={schrijfTijden([groep])} />
      <Knop soort="subtle" aria-expanded={meer} onClick={() => zetMeer(!meer)}>
        {meer ? 'Minder over deze tijd' : 'Meer over deze tijd'}
      </Knop>
      {meer && (
        <div className="tijdkaart__meer">
          {patroon.soort !== 'ZONDER' && <JaNee pad={`${pad}.opAfspraak`} label="Moet je eerst een afspraak maken?" waarde={kenmerken.opAfspraak} op={(opAfspraak) => stel({ opAfspraak })} />}
          {herhaalt && <JaNee pad={`${pad}.opFeestdagen`} label="Gaat het door op feestdagen?" waarde={kenmerken.opFeestdagen} op={(opFeestdagen) => stel({ opFeestdagen })} />}
          {herhaalt && <JaNee pad={`${pad}.inSchoolvakanties`} label="Gaat het door in schoolvakanties?" waarde={kenmerken.inSchoolvakanties} op={(inSchoolvakanties) => stel({ inSchoolvakanties })} />}
          {herhaalt && <Dagenlijst label="Een dag dat het niet doorgaat" uitleg="Bijvoorbeeld omdat het gebouw dan dicht is." dagen={groep.weg} op={(weg) => op({ ...groep, weg })} />}
          {herhaalt && <Extralijst extra={groep.extra} op={(extra) => op({ ...groep, extra })} />}
          {herhaalt && <Tekstveld pad={`${pad}.tot`} label="Stopt het op een dag? (mag leeg)" soort="date" smal waarde={patroon.tot} op={(tot) => stelPatroon({ ...patroon, tot: tot || null })} />}
          {vorm.locaties.length > 1 && (
            <Lijstkeuze
              pad={`${pad}.locatie`}
              label="Waar is het dan?"
              waarde={kenmerken.locatie}
              leeg="Dat maakt niet uit"
              keuzes={vorm.locaties.flatMap((locatie) => (locatie.sleutel ? [{ waarde: locatie.sleutel, naam: locatieInWoorden({ ...locatie, gebied: null }) }] : []))}
              op={(locatie) => stel({ locatie })}
            />
          )}
          {patroon.soort !== 'ZONDER' && <Tekstveld pad={`${pad}.toelichting`} label="Wat moeten mensen nog weten? (mag leeg)" regels={2} hoogstens={300} waarde={kenmerken.toelichting} op={(toelichting) => stel({ toelichting: toelichting || null })} />}
        </div>
      )}
      <p>
        <Knop onClick={opWeg}>Haal deze tijd weg</Knop>
      </p>
    </div>
  );
}

