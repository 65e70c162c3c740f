import type { CombinedError } from 'urql';
import type { Zoekstaat } from './zoekstaat.ts';

const velden = ['filter.themas', 'filter.doelgroepen', 'gebied'] as const;
/** A field of the search that holds codes, and codes can be withdrawn while a link to them lives on. */
export type VervallenVeld = (typeof velden)[number];

/** The field whose code the server does not know; undefined when something else is wrong. */
export const vervallenVeldVan = (fout: Pick<CombinedError, 'graphQLErrors'>): VervallenVeld | undefined =>
  velden.find((veld) => fout.graphQLErrors.some(({ extensions }) => extensions?.['code'] === 'ONGELDIGE_INVOER' && extensions['veld'] === veld));

/** The codes that exist now. */
export type Bekend = { themas: readonly { code: string }[]; doelgroepen: readonly { code: string }[] };

/** The search without what does not exist any more. It always lets something go of `veld`, so that the same error cannot come back. */
export function zonderVervallen(staat: Zoekstaat, veld: VervallenVeld, bekend: Bekend | undefined): Zoekstaat {
  if (veld === 'gebied') return { ...staat, waar: { soort: 'overal' } };
  const naam = veld === 'filter.themas' ? 'themas' : 'doelgroepen';
  const bestaat = (code: string) => bekend?.[naam].some((begrip) => begrip.code === code) === true;
  const over = staat[naam].filter(bestaat);
  return { ...staat, [naam]: over.length < staat[naam].length ? over : [] };
}
