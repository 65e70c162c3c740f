import { type FormEvent, useEffect, useRef, useState } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { onthoudPlek } from './eigenPlek.ts';
import { PlekKeuze } from './PlekKeuze.tsx';
import { WatKeuze } from './WatKeuze.tsx';
import { type Suggestie, Zoekvak } from './Zoekvak.tsx';
import type { Zoekstaat } from './zoekstaat.ts';

type Eigenschappen = {
  staat: Zoekstaat;
  /** Whether a choice shows at once (beside results) or waits for the button (on the start page). */
  meteen: boolean;
  gebiedNaam: string | null;
  klein?: boolean;
  opZoek: (staat: Zoekstaat) => void;
};

/** The box, the choice between looking and doing, and the place. */
export function ZoekFormulier({ staat, meteen, gebiedNaam, klein = false, opZoek }: Eigenschappen) {
  const [concept, zetConcept] = useState(staat);
  const [vorige, zetVorige] = useState(staat);
  // The URL changed (back, a filter): what stands in the form follows, but words that were typed and not yet searched for stay.
  if (vorige !== staat) {
    zetVorige(staat);
    zetConcept(staat.tekst === vorige.tekst ? { ...staat, tekst: concept.tekst } : staat);
  }

  // A place may take seconds to come; what was typed meanwhile is kept.
  const laatste = useRef(concept);
  useEffect(() => {
    laatste.current = concept;
  }, [concept]);

  const verander = (deel: Partial<Zoekstaat>, nu: boolean) => {
    const nieuw = { ...laatste.current, ...deel };
    zetConcept(nieuw);
    if (nu) opZoek(nieuw);
  };

  const opSuggestie = (suggestie: Suggestie) => {
    switch (suggestie.soort) {
      case 'VOORZIENING':
        navigate(`/voorziening/${encodeURIComponent(suggestie.sleutel)}`);
        return;
      case 'ORGANISATIE':
        navigate(`/organisatie/${encodeURIComponent(suggestie.sleutel)}`);
        return;
      case 'THEMA':
        verander({ tekst: '', themas: [suggestie.sleutel] }, true);
        return;
      case 'GEBIED':
        verander({ tekst: '', waar: { soort: 'gebied', code: suggestie.sleutel } }, true);
        return;
      case 'STRAAT':
      case 'POSTCODE':
        if (suggestie.lat == null || suggestie.lon == null) return;
        onthoudPlek({ soort: 'adres', lat: suggestie.lat, lon: suggestie.lon, naam: `bij ${suggestie.sleutel}` });
        verander({ tekst: '', waar: { soort: 'adres' } }, true);
        return;
    }
  };

  return (
    <search>
      <form
        className="zoekformulier"
        onSubmit={(gebeurtenis: FormEvent) => {
          gebeurtenis.preventDefault();
          // The keyboard of a telephone would lie over the results.
          if (matchMedia('(pointer: coarse)').matches && document.activeElement instanceof HTMLElement) document.activeElement.blur();
          opZoek({ ...concept, tekst: concept.tekst.trim() });
        }}
      >
        <WatKeuze wat={concept.wat} opWat={(wat) => verander({ wat }, meteen)} />
        <Zoekvak waarde={concept.tekst} opWaarde={(tekst) => zetConcept({ ...concept, tekst })} opSuggestie={opSuggestie} />
        <PlekKeuze staat={concept} gebiedNaam={gebiedNaam} klein={klein} opPlek={(deel) => verander(deel, meteen)} />
      </form>
    </search>
  );
}
