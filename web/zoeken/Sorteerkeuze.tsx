import type { Sortering } from '../gql/graphql.ts';
import type { Zoekstaat } from './zoekstaat.ts';

const namen: Record<Sortering, string> = {
  RELEVANTIE: 'Wat het beste past',
  AFSTAND: 'Dichtbij',
  NAAM: 'Naam (A–Z)',
  STAND: 'Nieuwste informatie',
};

type Eigenschappen = { staat: Zoekstaat; metPlek: boolean; opSortering: (sortering: Sortering | null) => void };

export function Sorteerkeuze({ staat, metPlek, opSortering }: Eigenschappen) {
  const mogelijk = (Object.keys(namen) as Sortering[]).filter((sortering) => sortering !== 'AFSTAND' || metPlek);
  const huidig = staat.sortering && mogelijk.includes(staat.sortering) ? staat.sortering : 'RELEVANTIE';
  return (
    <label className="sorteerkeuze">
      <span>Eerst</span>
      <select
        className="utrecht-select utrecht-select--html-select"
        value={huidig}
        onChange={(keuze) => opSortering(keuze.target.value === 'RELEVANTIE' ? null : (keuze.target.value as Sortering))}
      >
        {mogelijk.map((sortering) => (
          <option key={sortering} value={sortering}>
            {namen[sortering]}
          </option>
        ))}
      </select>
    </label>
  );
}
