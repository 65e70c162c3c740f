import { Melding } from '../ui/Melding.tsx';
import type { Misgegaan } from './useDoen.ts';

/** Why it was not done, read aloud when it appears. */
export const Mislukt = ({ mis }: { mis: Misgegaan | null }) =>
  mis && (
    <Melding soort="error" kop="Dat lukte niet" rol="alert">
      <p>{mis.melding}</p>
    </Melding>
  );
