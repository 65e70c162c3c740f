import { builder } from './builder.ts';

export const VoorzieningSoort = builder.enumType('VoorzieningSoort', {
  description: 'INITIATIEF: something one can go to or receive. VRIJWILLIGERSPLEK: a place to do something. WIJKTEAM: a team responsible for an area.',
  values: ['INITIATIEF', 'VRIJWILLIGERSPLEK', 'WIJKTEAM'] as const,
});

export const VoorzieningStatus = builder.enumType('VoorzieningStatus', {
  description: 'ONZEKER: not confirmed by the initiative itself; it may have changed. GESTOPT: ended; see statusToelichting and a relation OPVOLGER.',
  values: ['IDEE', 'IN_ONTWIKKELING', 'START_BIJ_VOLDOENDE_BELANGSTELLING', 'ACTIEF', 'VOL', 'TIJDELIJK_GESLOTEN', 'ONZEKER', 'GESTOPT'] as const,
});

/** How each state is called on the screen: the same words in the client, where web/ui/woorden.ts holds them; a test compares the two. */
export const statusInWoorden: Record<(typeof VoorzieningStatus)['$inferType'], string> = {
  IDEE: 'Nog een idee',
  IN_ONTWIKKELING: 'Wordt nu opgezet',
  START_BIJ_VOLDOENDE_BELANGSTELLING: 'Begint als er genoeg mensen zijn',
  ACTIEF: 'Bezig',
  VOL: 'Nu vol',
  TIJDELIJK_GESLOTEN: 'Tijdelijk gesloten',
  ONZEKER: 'Nog niet nagekeken',
  GESTOPT: 'Gestopt',
};
