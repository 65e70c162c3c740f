import { useState } from 'react';
import type { CombinedError } from 'urql';

/** Where the next page comes from. */
export type HaalMeer<Pagina> = (after: string) => Promise<{ pagina: Pagina | null | undefined; fout: CombinedError | undefined }>;

// The pages that were opened, per list, so that "back" from a listing finds the list as long as it was.
const geopend = new Map<string, unknown[]>();

type Gelezen<Rand> = { edges: readonly Rand[]; pageInfo: { hasNextPage: boolean; endCursor?: string | null } };

/** All results so far. `sleutel` tells one list from another, `lees` unmasks a page; `eersteNieuwe` is the place in the list of the first result of the newest page. */
export function useMeer<Pagina, Rand>(sleutel: string, eerste: Pagina, lees: (pagina: Pagina) => Gelezen<Rand>, haal: HaalMeer<Pagina>) {
  const [staat, zetStaat] = useState<{ sleutel: string; bezig: boolean; fout: CombinedError | null; eersteNieuwe: number | null }>({
    sleutel,
    bezig: false,
    fout: null,
    eersteNieuwe: null,
  });
  const huidig = staat.sleutel === sleutel ? staat : { sleutel, bezig: false, fout: null, eersteNieuwe: null };
  // a key always names the same kind of list
  const paginas = [eerste, ...((geopend.get(sleutel) ?? []) as Pagina[])].map(lees);
  const edges = paginas.flatMap((pagina) => pagina.edges);
  const { hasNextPage = false, endCursor = null } = paginas.at(-1)?.pageInfo ?? {};

  const laad = async () => {
    if (huidig.bezig || !endCursor) return;
    zetStaat({ sleutel, bezig: true, fout: null, eersteNieuwe: null });
    const { pagina, fout } = await haal(endCursor);
    if (pagina) geopend.set(sleutel, [...(geopend.get(sleutel) ?? []), pagina]);
    zetStaat({ sleutel, bezig: false, fout: fout ?? null, eersteNieuwe: pagina ? edges.length : null });
  };

  return { edges, heeftMeer: hasNextPage, laad, bezig: huidig.bezig, fout: huidig.fout, eersteNieuwe: huidig.eersteNieuwe };
}
