import { Koppeling } from '../ui/Koppeling.tsx';
import { usePagina } from '../ui/usePagina.ts';

/** Signed out, or not somebody who keeps this place. It does not say which of the two: that would tell what exists. */
export function GeenRecht() {
  const kop = usePagina('Log in om dit te doen');
  return (
    <div className="pagina">
      <h1 ref={kop} tabIndex={-1} className="nl-heading nl-heading--level-1">
        Log in om dit te doen
      </h1>
      <p className="nl-paragraph">Je bent niet ingelogd, of je houdt deze plek niet bij.</p>
      <p className="nl-paragraph">
        <Koppeling href="/inloggen">Log in met je e-mailadres</Koppeling>
      </p>
      <p className="nl-paragraph">
        <Koppeling href="/beheer">Naar mijn plekken</Koppeling>
      </p>
    </div>
  );
}
