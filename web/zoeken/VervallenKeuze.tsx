import { useQuery } from 'urql';
import { Knop } from '../ui/Knop.tsx';
import { Melding } from '../ui/Melding.tsx';
import { namenVanKeuzesQuery } from './namenVanKeuzes.ts';
import { toonZoekstaat } from './useZoekstaat.ts';
import { type VervallenVeld, zonderVervallen } from './vervallen.ts';
import type { Zoekstaat } from './zoekstaat.ts';

/** An old link with a choice that was withdrawn: what is the matter, and a way on. */
export function VervallenKeuze({ staat, veld }: { staat: Zoekstaat; veld: VervallenVeld }) {
  const [{ data, fetching }] = useQuery({ query: namenVanKeuzesQuery, pause: veld === 'gebied' });
  const haalWeg = () => {
    if (fetching) return;
    // Not a step in the history: "back" would lead to this dead end again.
    toonZoekstaat(zonderVervallen(staat, veld, data), { vervang: true });
    document.getElementById('aantal')?.focus();
  };
  return (
    <Melding soort="warning" rol="alert" kop={veld === 'gebied' ? 'Deze wijk of plaats kennen we niet meer.' : 'Deze keuze bestaat niet meer.'}>
      <p>Haal hem weg. Dan zoeken we verder met de rest van je vraag.</p>
      <Knop onClick={haalWeg} aria-disabled={fetching}>
        Haal hem weg
      </Knop>
    </Melding>
  );
}
