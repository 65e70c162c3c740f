import type { Onderdeel } from '../../gql/graphql.ts';
import type { Vorm } from '../formulier/vorm.tsx';
import { datumInWoorden, opsomming } from '../tijden/dagen.ts';

type Stand = { onderdeel: Onderdeel; bevestigdOp?: string | null; opnieuwVoor?: string | null };

/** Must this part be looked at again? */
export const moetNagekeken = (stand: Stand | null | undefined, vandaag: string): boolean => stand?.opnieuwVoor != null && stand.opnieuwVoor <= vandaag;

/** What needs doing, in sentences; the most pressing first. */
export function watTeDoen(delen: readonly { kop: string; onderdeel: Onderdeel }[], standen: readonly Stand[], vorm: Pick<Vorm, 'plaatsen' | 'status'>, vandaag: string): string[] {
  const oud = delen.filter(({ onderdeel }) => moetNagekeken(standen.find((stand) => stand.onderdeel === onderdeel), vandaag));
  const { stand, vrijVanaf } = vorm.plaatsen;
  return [
    ...(stand === 'VOL' && vrijVanaf && vrijVanaf <= vandaag ? [`Je schreef dat er vanaf ${datumInWoorden(vrijVanaf)} weer plek is. Is dat zo?`] : []),
    ...(standen.every(({ bevestigdOp }) => bevestigdOp == null) ? ['Kijk na of alles klopt. Dat is nog niet eerder gedaan.'] : oud.length === 0 ? [] : oud.length === delen.length ? ['Kijk na of alles nog klopt.'] : [`Kijk dit na: ${opsomming(oud.map(({ kop }) => kop.toLowerCase()))}.`]),
  ];
}
