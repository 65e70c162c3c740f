import { aantal } from '../ui/getallen.ts';
import { Knop } from '../ui/Knop.tsx';
import { toonZoekstaat } from './useZoekstaat.ts';
import type { Versoepeling } from './versoepelingen.ts';

/** A wider search, with what it gives: so nobody is sent from one empty page to the next. */
export function VersoepelKnop({ versoepeling, totaal }: { versoepeling: Versoepeling; /** null: could not be counted. */ totaal: number | null }) {
  return (
    <Knop
      onClick={() => {
        toonZoekstaat(versoepeling.staat);
        // This button is about to go; the count is what one wants to hear now.
        document.getElementById('aantal')?.focus();
      }}
    >
      {versoepeling.tekst}
      {totaal !== null && ` (${aantal(totaal, 'plek', 'plekken')})`}
    </Knop>
  );
}
