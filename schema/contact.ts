import type { Contact as ContactVorm } from '../server/zoeken/document.ts';
import { builder } from './builder.ts';

export const ContactVoor = builder.enumType('ContactVoor', { description: 'For residents, or for professionals who refer.', values: ['BEWONER', 'PROFESSIONAL'] as const });
export const ContactSoort = builder.enumType('ContactSoort', { description: 'How.', values: ['TELEFOON', 'EMAIL', 'WEBSITE', 'POST', 'OVERIG'] as const });

export const Contact = builder.objectRef<ContactVorm>('Contact').implement({
  description: 'A way to reach it: functional addresses; a personal one only with recorded consent.',
  fields: (t) => ({
    voor: t.expose('voor', { type: ContactVoor, description: 'For whom.' }),
    soort: t.expose('soort', { type: ContactSoort, description: 'How.' }),
    waarde: t.exposeString('waarde', { description: 'The number, address or URL as the source writes it.' }),
    label: t.exposeString('label', { nullable: true, description: 'Whom or what one reaches.' }),
    peildatum: t.expose('peildatum', { type: 'Peildatum', nullable: true, description: 'Date for which the source says this.' }),
  }),
});
