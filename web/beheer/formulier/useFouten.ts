import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '../../gql/gql.ts';
import type { VoorzieningSoort } from '../../gql/graphql.ts';
import { alsInvoer, type Veld, type Vorm, type Wijziging } from './vorm.tsx';

const controleerQuery = graphql(`
  query Controleer($invoer: VoorzieningInvoer!, $soort: VoorzieningSoort!) {
    controleer(invoer: $invoer, soort: $soort) {
      veld
      melding
    }
  }
`);

export type Fout = { veld: string; melding: string };

const RUST_MS = 500;
const wortel = (pad: string) => pad.split('.')[0] ?? pad;

/**
 * Mistakes on the screen, all in the words of the server: it looks along while one types, and they are shown once a field was
 * left. What a save said stays until that field changes.
 */
export function useFouten(vorm: Vorm, wijziging: Wijziging, soort: VoorzieningSoort) {
  const client = useClient();
  const [verlaten, zetVerlaten] = useState<ReadonlySet<string>>(new Set());
  const [gezien, zetGezien] = useState<readonly Fout[]>([]);
  const [bijBewaren, zetBijBewaren] = useState<readonly Fout[]>([]);
  const beurt = useRef(0);

  const vraag = async (invoer: Wijziging): Promise<readonly Fout[] | null> => {
    const deze = ++beurt.current;
    const { data } = await client.query(controleerQuery, { invoer: alsInvoer(invoer), soort });
    if (data && deze === beurt.current) zetGezien(data.controleer);
    return data?.controleer ?? null;
  };

  const tekst = JSON.stringify(wijziging);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was filled in asks for another look
  useEffect(() => {
    if (tekst === '{}') return zetGezien([]);
    const wekker = setTimeout(() => void vraag(JSON.parse(tekst)), RUST_MS);
    return () => clearTimeout(wekker);
  }, [tekst]);

  const zichtbaar = (pad: string) => verlaten.has(pad) || verlaten.has(wortel(pad));
  return {
    fout: (pad: string): string | undefined => bijBewaren.find(({ veld }) => veld === pad)?.melding ?? (zichtbaar(pad) ? gezien.find(({ veld }) => veld === pad)?.melding : undefined),
    verlaat: (pad: string) => zetVerlaten((nu) => (nu.has(pad) ? nu : new Set([...nu, pad]))),
    /** Looks at these fields now, also at those where nothing was filled in; null: the server could not be reached. */
    toon: async (velden: readonly Veld[]): Promise<readonly Fout[] | null> => {
      zetVerlaten((nu) => new Set([...nu, ...velden]));
      return vraag({ ...wijziging, ...Object.fromEntries(velden.map((veld) => [veld, vorm[veld]])) });
    },
    neemOver: zetBijBewaren,
    /** What changes is no longer wrong until it is looked at again. */
    vergeet: (velden: readonly string[]) => zetBijBewaren((nu) => nu.filter(({ veld }) => !velden.includes(wortel(veld)))),
  };
}
