import { builder } from './builder.ts';

export const VoorzieningSoort = builder.enumType('VoorzieningSoort', {
  description: 'INITIATIEF: something one can go to or receive. VRIJWILLIGERSPLEK: a place to do something. WIJKTEAM: a team responsible for an area.',
  values: ['INITIATIEF', 'VRIJWILLIGERSPLEK', 'WIJKTEAM'] as const,
});

export const VoorzieningStatus = builder.enumType('VoorzieningStatus', {
  description: 'ONZEKER: not confirmed by the initiative itself; it may have changed. GESTOPT: ended; see statusToelichting and a relation OPVOLGER.',
  values: ['IDEE', 'IN_ONTWIKKELING', 'START_BIJ_VOLDOENDE_BELANGSTELLING', 'ACTIEF', 'VOL', 'TIJDELIJK_GESLOTEN', 'ONZEKER', 'GESTOPT'] as const,
});
