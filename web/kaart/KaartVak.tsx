import { lazy, Suspense, useEffect, useState } from 'react';
import { type FragmentType, leesFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Knop } from '../ui/Knop.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import { Laden } from '../ui/Laden.tsx';
import { Melding } from '../ui/Melding.tsx';
import { Vangnet } from '../ui/Vangnet.tsx';
import type { variabelenVan } from '../zoeken/variabelen.ts';
import type { Vak, Zoekstaat } from '../zoeken/zoekstaat.ts';
import { korteBronnen } from './korteBronnen.ts';
import { vergeetMotor } from './motor.ts';

const Kaart = lazy(() => import('./Kaart.tsx').then((deel) => ({ default: deel.Kaart })));

const kaartVakFragment = graphql(`
  fragment KaartVak on Instellingen {
    mapboxToken
    achtergrondkaart
    achtergrondkaartBron
    grenzenBron
  }
`);

type Eigenschappen = {
  instellingen: FragmentType<typeof kaartVakFragment> | null;
  staat: Zoekstaat;
  variabelen: ReturnType<typeof variabelenVan>;
  opVak: (vak: Vak) => void;
};

/** The place of the map beside the list. Its code comes only after the list is on the screen, and the page does without it when it fails. */
export function KaartVak({ instellingen: verwijzing, staat, variabelen, opVak }: Eigenschappen) {
  const instellingen = leesFragment(kaartVakFragment, verwijzing);
  const [aanDeBeurt, zetAanDeBeurt] = useState(false);
  const klaar = instellingen !== null && instellingen !== undefined;
  useEffect(() => {
    if (!klaar) return;
    // Safari has no requestIdleCallback.
    if ('requestIdleCallback' in window) {
      const beurt = requestIdleCallback(() => zetAanDeBeurt(true), { timeout: 1500 });
      return () => cancelIdleCallback(beurt);
    }
    const wekker = setTimeout(() => zetAanDeBeurt(true), 200);
    return () => clearTimeout(wekker);
  }, [klaar]);

  const laden = <Laden wat="De kaart komt eraan…" />;
  return (
    <section className="kaartvak" aria-label="Kaart. Alles op de kaart staat ook in de lijst.">
      <div className="kaartvak__kaart">
        {instellingen && aanDeBeurt ? (
          <Vangnet
            opStuk={vergeetMotor}
            bij={
              <Melding kop="De kaart doet het nu niet">
                <p>Dat geeft niet: alles staat ook in de lijst.</p>
                {/* The whole page: a browser keeps a part that did not come as failed for as long as the page is open. */}
                <Knop onClick={() => location.reload()}>Probeer de kaart opnieuw</Knop>
              </Melding>
            }
          >
            <Suspense fallback={laden}>
              <Kaart
                staat={staat}
                variabelen={variabelen}
                opVak={opVak}
                mapboxToken={instellingen.mapboxToken ?? null}
                achtergrondkaart={instellingen.achtergrondkaart ?? null}
              />
            </Suspense>
          </Vangnet>
        ) : (
          laden
        )}
      </div>
      {/* Over the lower edge of the map, or of the screen when that comes first: it must be seen wherever the map is. */}
      {instellingen && (
        <p className="kaartvak__bron">
          {korteBronnen([instellingen.grenzenBron, instellingen.achtergrondkaart ? instellingen.achtergrondkaartBron : null])}
          {' · '}
          <Koppeling href="/over">meer</Koppeling>
        </p>
      )}
    </section>
  );
}
