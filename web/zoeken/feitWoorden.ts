import type { Feit } from './zoekstaat.ts';

/** How each filter is called, and what is not known about the results that it leaves out. */
export const feitWoorden: Record<Feit, { naam: string; onbekend: string }> = {
  gratis: { naam: 'Gratis', onbekend: 'of het gratis is' },
  zonderAanmelding: { naam: 'Zonder aanmelden', onbekend: 'of je je moet aanmelden' },
  zonderIndicatie: { naam: 'Zonder besluit van de gemeente (indicatie)', onbekend: 'of je een besluit van de gemeente nodig hebt' },
  rolstoel: { naam: 'Met een rolstoel', onbekend: 'of je erin kunt met een rolstoel' },
  plaatsVrij: { naam: 'Er is plaats', onbekend: 'of er plaats is' },
};
