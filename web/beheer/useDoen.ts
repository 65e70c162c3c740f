import { useState } from 'react';
import { type TypedDocumentNode, useMutation } from 'urql';
import { meldingVan } from '../ui/Foutmelding.tsx';

type Uitkomst = { __typename?: string };
type Gelukt<Data> = Exclude<Data[keyof Data], { __typename: 'Ongeldig' | 'Geweigerd' } | string | null | undefined>;

/** What went wrong, for the page and by field; why it was refused, when it was. */
export type Misgegaan = { melding: string; velden: Record<string, string>; reden?: string | undefined };

/**
 * A mutation with one field, whose answer is a typed result.
 * @returns `doe` gives what was done, or null when it was not: then `mis` says why
 */
export function useDoen<Data extends object, Variabelen extends Record<string, unknown>>(mutatie: TypedDocumentNode<Data, Variabelen>) {
  const [{ fetching }, stuur] = useMutation(mutatie);
  const [mis, zetMis] = useState<Misgegaan | null>(null);
  const doe = async (variabelen: Variabelen): Promise<Gelukt<Data> | null> => {
    const { data, error } = await stuur(variabelen as never);
    const uitkomst = Object.entries(data ?? {}).find(([veld]) => veld !== '__typename')?.[1] as (Uitkomst & { fouten?: { veld: string; melding: string }[]; melding?: string; reden?: string }) | undefined;
    if (error || !uitkomst) zetMis({ melding: error ? meldingVan(error) : 'Dat lukte niet. Probeer het nog een keer.', velden: {} });
    else if (uitkomst.__typename === 'Ongeldig') zetMis({ melding: uitkomst.fouten?.map(({ melding }) => melding).join(' ') ?? '', velden: Object.fromEntries(uitkomst.fouten?.map(({ veld, melding }) => [veld, melding]) ?? []) });
    else if (uitkomst.__typename === 'Geweigerd') zetMis({ melding: uitkomst.melding ?? '', velden: {}, reden: uitkomst.reden });
    else {
      zetMis(null);
      return uitkomst as Gelukt<Data>;
    }
    return null;
  };
  return { doe, bezig: fetching, mis, vergeet: () => zetMis(null) };
}
