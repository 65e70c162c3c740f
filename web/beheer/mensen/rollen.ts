import type { Rol } from '../../gql/graphql.ts';

/** What a role is called on the screen. */
export const rolnamen: Record<Rol, string> = { BRON: 'bron', EIGENAAR: 'eigenaar', HELPER: 'helper', ONDERSTEUNER: 'ondersteuner', MODERATOR: 'moderator', BEHEERDER: 'beheerder' };
