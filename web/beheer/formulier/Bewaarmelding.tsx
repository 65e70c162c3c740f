import type { Bewaarstand } from './useConcept.ts';

/** Whether what was typed is safe, in one quiet line. */
export function Bewaarmelding({ stand }: { stand: Bewaarstand }) {
  return (
    <p className={`bewaarstand${stand.soort === 'geen-verbinding' || stand.soort === 'geweigerd' ? ' bewaarstand--let-op' : ''}`} role="status">
      {stand.soort === 'bezig' && 'Je concept wordt bewaard…'}
      {stand.soort === 'bewaard' && `Je concept is bewaard om ${stand.om}.`}
      {stand.soort === 'geen-verbinding' && 'Geen verbinding. Laat deze pagina open: wat je invulde staat er nog. We proberen het steeds opnieuw.'}
      {stand.soort === 'geweigerd' && stand.melding}
    </p>
  );
}
