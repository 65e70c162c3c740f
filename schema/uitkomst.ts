import { Ongeldigheid, type Veldfout as VeldfoutVorm, Weigering, type Weigerreden } from '../server/fouten.ts';
import { isUuid } from '../server/sleutels.ts';
import { builder } from './builder.ts';

export const Veldfout = builder.objectRef<VeldfoutVorm>('Veldfout').implement({
  description: 'One thing that is wrong in what was given.',
  fields: (t) => ({
    veld: t.exposeString('veld', { description: 'Path in the input: "momenten.0.begin".' }),
    melding: t.exposeString('melding', { description: 'What to do, in Dutch.' }),
  }),
});

const Ongeldig = builder.objectRef<{ fouten: VeldfoutVorm[] }>('Ongeldig').implement({
  description: 'Nothing was stored, because of these mistakes.',
  fields: (t) => ({ fouten: t.field({ type: [Veldfout], description: 'All mistakes that were found, at least one.', resolve: ({ fouten }) => fouten }) }),
});

const WeigerReden = builder.enumType('WeigerReden', {
  description: 'NIET_INGELOGD: sign in first. GEEN_RECHT: no mandate for this. NIET_GEVONDEN: it does not exist (any more). VERLOPEN: the link or code is too old, used, or withdrawn. TE_VEEL: too often in a short time. KAN_NU_NIET: not in the state that it is in.',
  values: ['NIET_INGELOGD', 'GEEN_RECHT', 'NIET_GEVONDEN', 'VERLOPEN', 'TE_VEEL', 'KAN_NU_NIET'] as const satisfies readonly Weigerreden[],
});

const Geweigerd = builder.objectRef<{ reden: Weigerreden; melding: string }>('Geweigerd').implement({
  description: 'It was not done, and nothing was stored.',
  fields: (t) => ({
    reden: t.field({ type: WeigerReden, description: 'Why.', resolve: ({ reden }) => reden }),
    melding: t.exposeString('melding', { description: 'What is the matter and what to do, in Dutch.' }),
  }),
});

/**
 * The answers that a mutation can give: what it gives when it was done, and Ongeldig or Geweigerd otherwise.
 * Which of them a value is, says the __typename that probeer puts on it.
 */
export function uitkomst<Vorm extends object>(naam: string, description: string, gelukt: ReturnType<ReturnType<typeof builder.objectRef<Vorm>>['implement']>[]) {
  return builder.unionType(`${naam}Uitkomst`, { description, types: [...gelukt, Ongeldig, Geweigerd], resolveType: (waarde) => (waarde as { __typename: string }).__typename });
}

/**
 * Runs the work of a mutation and says what came of it.
 * @param type the name of the type that it gives when it is done; work that can give several kinds puts a __typename of its own on them
 */
export async function probeer<T extends object>(type: string, werk: () => Promise<T>): Promise<T> {
  try {
    return { __typename: type, ...(await werk()) };
  } catch (fout) {
    if (fout instanceof Ongeldigheid) return { __typename: 'Ongeldig', fouten: fout.fouten } as unknown as T;
    if (fout instanceof Weigering) return { __typename: 'Geweigerd', reden: fout.reden, melding: fout.message } as unknown as T;
    throw fout;
  }
}

/** An id that was given, checked; null when it was not. */
export function leesId(veld: string, id: string | null | undefined): string | null {
  if (id != null && !isUuid(id)) throw new Ongeldigheid([{ veld, melding: 'Dit is geen geldig id (een UUID).' }]);
  return id ?? null;
}
