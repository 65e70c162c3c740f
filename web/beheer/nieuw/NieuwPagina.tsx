import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql/gql.ts';
import { leesFragment } from '../../gql/fragment-masking.ts';
import type { VoorzieningSoort } from '../../gql/graphql.ts';
import { dagInWoorden } from '../../ui/datums.ts';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { Laden } from '../../ui/Laden.tsx';
import { usePagina } from '../../ui/usePagina.ts';
import { lijstenFragment } from '../formulier/Formulier.tsx';
import { alleenAnders, kaal, vormFragment, type Wijziging } from '../formulier/vorm.tsx';
import { GeenRecht } from '../GeenRecht.tsx';
import { LEEG, nieuwId } from './leegVorm.ts';
import { Nieuwformulier } from './Nieuwformulier.tsx';

const nieuwQuery = graphql(`
  query Nieuw {
    ...Formulierlijsten
    ik {
      email
    }
    nieuweConcepten {
      id
      soort
      bewaardOp
      vorm {
        ...Vorm
      }
    }
  }
`);

const SOORTEN: { soort: VoorzieningSoort; naam: string; uitleg: string }[] = [
  { soort: 'INITIATIEF', naam: 'Iets waar mensen heen kunnen', uitleg: 'Een inloop, een activiteit, hulp of een cursus.' },
  { soort: 'VRIJWILLIGERSPLEK', naam: 'Een plek om iets te doen', uitleg: 'Vrijwilligerswerk, meedoen, dagbesteding of een maatje zijn.' },
  { soort: 'WIJKTEAM', naam: 'Een wijkteam', uitleg: 'Een team dat voor een wijk werkt.' },
];

/** A new listing: what kind, and then the short path. */
export function NieuwPagina() {
  const [{ data, error, fetching }, opnieuw] = useQuery({ query: nieuwQuery, requestPolicy: 'network-only' });
  const [begin, zetBegin] = useState<{ id: string; soort: VoorzieningSoort; wijziging: Wijziging } | null>(null);
  const kop = usePagina(begin ? null : 'Een nieuwe plek');
  const lijsten = leesFragment(lijstenFragment, data);
  if (error && !data) {
    return (
      <div className="pagina">
        <Foutmelding fout={error} opnieuw={() => opnieuw({ requestPolicy: 'network-only' })} />
      </div>
    );
  }
  if (!data || !lijsten) return fetching ? <Laden wat="Het formulier komt eraan…" /> : null;
  if (!data.ik) return <GeenRecht />;
  if (begin) return <Nieuwformulier key={begin.id} {...begin} lijsten={lijsten} />;
  return (
    <div className="pagina beheer">
      <p className="pagina__terug">
        <Koppeling href="/beheer">Mijn plekken</Koppeling>
      </p>
      <h1 ref={kop} tabIndex={-1} className="nl-heading nl-heading--level-1">
        Een nieuwe plek
      </h1>
      {data.nieuweConcepten.map((concept) => {
        const vorm = kaal(leesFragment(vormFragment, concept.vorm));
        return (
          <section key={concept.id} className="deel aandacht">
            <h2 className="nl-heading nl-heading--level-2">Je was al bezig{vorm.naam && ` met ${vorm.naam}`}</h2>
            <p>Dat was op {dagInWoorden(concept.bewaardOp)}.</p>
            <Knop soort="primary" onClick={() => zetBegin({ id: concept.id, soort: concept.soort ?? 'INITIATIEF', wijziging: alleenAnders(LEEG, vorm) })}>
              Ga verder waar je was
            </Knop>
          </section>
        );
      })}
      <p className="nl-paragraph">Wat wil je op de kaart zetten? Het kost een paar minuten. We bewaren steeds wat je invult, dus je kunt stoppen en later verdergaan.</p>
      <ul className="tegels">
        {SOORTEN.map(({ soort, naam, uitleg }) => (
          <li key={soort}>
            <button type="button" className="tegel tegel--keuze" onClick={() => zetBegin({ id: nieuwId(), soort, wijziging: {} })}>
              <span>
                {naam}
                <span className="keuze__uitleg">{uitleg}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
