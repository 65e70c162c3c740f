import { type Onderdeelstand as OnderdeelstandVorm, ONDERDELEN } from '../server/beheer/versheid.ts';
import { builder } from './builder.ts';
import { Rol } from './rol.ts';

export const Onderdeel = builder.enumType('Onderdeel', { description: 'A group of facts that is confirmed together; ALLES is all of them.', values: ONDERDELEN });

export const Onderdeelstand = builder.objectRef<OnderdeelstandVorm>('Onderdeelstand').implement({
  description: 'When a group of facts was last confirmed.',
  fields: (t) => ({
    onderdeel: t.field({ type: Onderdeel, description: 'Which group.', resolve: ({ onderdeel }) => onderdeel }),
    bevestigdOp: t.field({ type: 'DateTime', nullable: true, description: 'When; null is never.', resolve: ({ bevestigdOp }) => bevestigdOp }),
    bevestigdDoor: t.field({ type: Rol, nullable: true, description: 'By which role.', resolve: ({ bevestigdDoor }) => bevestigdDoor }),
    opnieuwVoor: t.expose('opnieuwVoor', { type: 'Date', nullable: true, description: 'Day by which it is to be looked at again; null for what has stopped.' }),
  }),
});
