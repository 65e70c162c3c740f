import { type ComponentProps, lazy, Suspense } from 'react';
import { vergeetMotor } from '../../kaart/motor.ts';
import { Laden } from '../../ui/Laden.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Vangnet } from '../../ui/Vangnet.tsx';

// The one module of the forms that brings a map, fetched when one is shown.
const Kaartje = lazy(() => import('./Kaartje.tsx').then((deel) => ({ default: deel.Kaartje })));

/** The place of a small map; without WebGL the form goes on without it. */
export function KaartjeVak(eigenschappen: ComponentProps<typeof Kaartje>) {
  return (
    <div className="kaartje kaartvak">
      <Vangnet opStuk={vergeetMotor} bij={<Melding kop="De kaart doet het nu niet"><p>Dat geeft niet: je kunt ook zonder kaart verder.</p></Melding>}>
        <Suspense fallback={<Laden wat="De kaart komt eraan…" />}>
          <Kaartje {...eigenschappen} />
        </Suspense>
      </Vangnet>
    </div>
  );
}
