import { Koppeling } from './Koppeling.tsx';
import { usePagina } from './usePagina.ts';

/** An address that leads nowhere (any more). */
export function NietGevonden({ wat = 'deze pagina' }: { wat?: string }) {
  const kop = usePagina('Niet gevonden');
  return (
    <div className="pagina">
      <h1 ref={kop} tabIndex={-1} className="nl-heading nl-heading--level-1">
        We vinden {wat} niet
      </h1>
      <p className="nl-paragraph">Misschien is het adres verkeerd getypt. Of het staat niet meer op de kaart.</p>
      <p className="nl-paragraph">
        <Koppeling href="/">Zoek iets anders</Koppeling>
      </p>
    </div>
  );
}
