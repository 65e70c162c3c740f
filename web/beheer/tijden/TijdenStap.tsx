import { useRef, useState } from 'react';
import { Knop } from '../../ui/Knop.tsx';
import { useFormulier } from '../formulier/Formulier.tsx';
import { kaal } from '../formulier/vorm.tsx';
import { idVan } from '../velden/velden.tsx';
import { leegPatroon, leesTijden, nieuweSleutel, schrijfTijden } from './tijdgroepen.ts';
import { type Groep, Tijdkaart } from './Tijdkaart.tsx';

/** Today there, for a first guess. */
const vandaagDaar = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());

/** All times of a listing. */
export function TijdenStap() {
  const { vorm, stel, fout, verlaat } = useFormulier();
  const [groepen, zetGroepen] = useState<Groep[]>(() => leesTijden(kaal(vorm.momenten)));
  const vandaag = vandaagDaar();
  const lijst = useRef<HTMLDivElement>(null);
  const naar = (nieuw: Groep[]) => {
    zetGroepen(nieuw);
    stel({ momenten: schrijfTijden(nieuw) });
  };
  const voegToe = () => {
    const eerder = groepen[0]?.kenmerken;
    const kenmerken: Groep['kenmerken'] = eerder ? { ...eerder, naam: null, toelichting: null } : { soort: 'INLOOP', naam: null, opAfspraak: null, opFeestdagen: null, inSchoolvakanties: null, toelichting: null, locatie: null };
    naar([...groepen, { sleutel: nieuweSleutel(), patroon: leegPatroon('WEEK', vandaag), kenmerken, weg: [], extra: [], oorspronkelijk: [] }]);
    requestAnimationFrame(() => lijst.current?.querySelectorAll<HTMLElement>(':scope > section')[groepen.length]?.focus());
  };
  // which moments of the form each block became, for the mistakes of the server
  let plek = 0;
  return (
    <div ref={lijst} id={idVan('momenten')} tabIndex={-1}>
      {groepen.length === 0 && <p className="onbekend">Er staan nog geen tijden.</p>}
      {groepen.map((groep, nummer) => {
        const aantal = schrijfTijden([groep]).length;
        const pad = `momenten.${plek}`;
        const meldingen = [...new Set(Array.from({ length: aantal }, (_, deel) => ['', '.begin', '.duurMinuten', '.herhaling', '.toelichting', '.extra', '.uitgezonderd'].flatMap((veld) => fout(`momenten.${plek + deel}${veld}`) ?? [])).flat())];
        plek += aantal;
        return (
          <section key={groep.sleutel} className="rij" tabIndex={-1} aria-label={`Tijd ${nummer + 1}`} onBlur={() => verlaat('momenten')}>
            {groepen.length > 1 && <h3 className="rij__kop">Tijd {nummer + 1}</h3>}
            {meldingen.map((melding) => (
              <p key={melding} className="veld__melding">
                {melding}
              </p>
            ))}
            <Tijdkaart
              groep={groep}
              pad={pad}
              vandaag={vandaag}
              op={(nieuw) => naar(groepen.map((ander) => (ander.sleutel === groep.sleutel ? nieuw : ander)))}
              opWeg={() => {
                naar(groepen.filter((ander) => ander.sleutel !== groep.sleutel));
                lijst.current?.focus();
              }}
            />
          </section>
        );
      })}
      <p className="rijen__meer">
        <Knop onClick={voegToe}>{groepen.length === 0 ? 'Voeg een tijd toe' : 'Voeg nog een tijd toe'}</Knop>
      </p>
    </div>
  );
}
