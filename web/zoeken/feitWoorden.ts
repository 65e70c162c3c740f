import type { Feit } from './zoekstaat.ts';

/** How each filter is called, what is not known about the results that it leaves out, and what a search without it also finds. */
export const feitWoorden: Record<Feit, { naam: string; onbekend: string; zonder: string }> = {
  gratis: { naam: 'Gratis', onbekend: 'of het gratis is', zonder: 'wat misschien geld kost' },
  zonderAanmelding: { naam: 'Zonder aanmelden', onbekend: 'of je je moet aanmelden', zonder: 'waar je je misschien moet aanmelden' },
  zonderIndicatie: { naam: 'Zonder besluit van de gemeente (indicatie)', onbekend: 'of je een besluit van de gemeente nodig hebt', zonder: 'waar misschien een besluit van de gemeente (indicatie) voor nodig is' },
  rolstoel: { naam: 'Met een rolstoel', onbekend: 'of je erin kunt met een rolstoel', zonder: 'waar je misschien niet in kunt met een rolstoel' },
  plaatsVrij: { naam: 'Er is plaats', onbekend: 'of er plaats is', zonder: 'waar misschien geen plaats is' },
};
