import { useQuery } from 'urql';
import { Koppeling } from '../ui/Koppeling.tsx';
import { namenVanKeuzesQuery } from './namenVanKeuzes.ts';
import { useAantallen } from './useAantallen.ts';
import { VersoepelKnop } from './VersoepelKnop.tsx';
import { versoepelingen } from './versoepelingen.ts';
import { adresVanZoekstaat, beginstaat, type Zoekstaat } from './zoekstaat.ts';

/** Nothing found: which word, filter or place stands in the way, and what each of them hides. */
export function GeenResultaten({ staat, gebiedNaam }: { staat: Zoekstaat; gebiedNaam: string | null }) {
  const [{ data }] = useQuery({ query: namenVanKeuzesQuery, pause: staat.themas.length + staat.doelgroepen.length === 0 });
  const naam = (code: string) => [...(data?.themas ?? []), ...(data?.doelgroepen ?? [])].find((begrip) => begrip.code === code)?.naam ?? code;
  const stappen = versoepelingen(staat, naam, gebiedNaam);
  const aantallen = useAantallen(stappen);
  // Once all counts are there: what gives most first, what gives nothing either last. Steps that give as much keep their order.
  const opVolgorde = aantallen.every((hoeveel) => hoeveel !== undefined) ? stappen.map((_, index) => index).sort((a, b) => (aantallen[b] ?? 0) - (aantallen[a] ?? 0)) : stappen.map((_, index) => index);
  return (
    <div className="leeg">
      <p className="nl-paragraph">
        {staat.tekst ? `We vinden niets dat past bij “${staat.tekst}” en bij wat je koos.` : 'We vinden niets dat past bij wat je koos.'} Maak je vraag
        wat ruimer:
      </p>
      <ul className="leeg__knoppen">
        {opVolgorde.map((index) => {
          const stap = stappen[index];
          return (
            stap && (
              <li key={stap.tekst}>
                <VersoepelKnop versoepeling={stap} totaal={aantallen[index]} />
              </li>
            )
          );
        })}
      </ul>
      <p className="nl-paragraph">
        <Koppeling href={adresVanZoekstaat({ ...beginstaat, wat: staat.wat })}>Of bekijk alles</Koppeling>
      </p>
    </div>
  );
}
