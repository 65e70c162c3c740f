import { Koppeling } from '../ui/Koppeling.tsx';
import { PijlTerug } from '../ui/PijlTerug.tsx';
import { laatsteZoekstaat } from './useZoekstaat.ts';
import { adresVanZoekstaat } from './zoekstaat.ts';

/** The way back to the last search of this visit, or to the start. */
export function TerugNaarResultaten() {
  const staat = laatsteZoekstaat();
  return (
    <Koppeling href={staat ? adresVanZoekstaat(staat) : '/'}>
      <PijlTerug />
      {staat ? 'Terug naar de lijst' : 'Naar zoeken'}
    </Koppeling>
  );
}
