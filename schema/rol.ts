import type { Rol as RolVorm } from '../server/beheer/versies.ts';
import { builder } from './builder.ts';

export const Rol = builder.enumType('Rol', {
  description: 'As what somebody acts. EIGENAAR: whose listing it is. HELPER: who helps its owner. ONDERSTEUNER: supports the places of an area or theme. MODERATOR: keeps order for a gemeente. BEHEERDER: administers the region. BRON: nobody, a source that was loaded.',
  values: ['BRON', 'EIGENAAR', 'HELPER', 'ONDERSTEUNER', 'MODERATOR', 'BEHEERDER'] as const satisfies readonly RolVorm[],
});
