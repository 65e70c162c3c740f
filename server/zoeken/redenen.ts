/** Why a result is there, in a few words. */
import { eersteOpen, standVan } from '../tijd/open.ts';
import { type Voorkomen, voorkomenInWoorden } from '../tijd/rooster.ts';
import { afstandInWoorden, dichtstbij } from './afstand.ts';
import { type Reistijd, reistijdInWoorden } from './reistijd.ts';
import type { Treffer } from './zoek.ts';
import type { Zoekvoorwaarden } from './zoekvraag.ts';

export interface Reden {
  /** words of the question that were found */
  woorden: string[];
  /** typing errors, as they were read */
  verbeterd: string[];
  afstandMeter: number | null;
  komtBijUThuis: boolean;
  online: boolean;
  iedereenWelkom: boolean;
  /** null: opening hours unknown */
  nuOpen: boolean | null;
  /** of the slot that was asked for, else the next */
  volgendMoment: Voorkomen | null;
  zin: string;
}

export function redenVan(treffer: Treffer, voorwaarden: Zoekvoorwaarden, nu: Date, reistijd?: Reistijd): Reden {
  const { document } = treffer;
  const gevonden = voorwaarden.woorden.filter((_, plek) => treffer.gevonden[plek]);
  const woorden = gevonden.map((groep) => groep.verbeterd ?? groep.woord);
  const { tijdvak } = voorwaarden;
  const { nuOpen, volgende } = standVan(document, nu);
  // who asks for Thursday wants to read when on Thursday
  const volgendMoment = (tijdvak && eersteOpen(document, tijdvak.van, tijdvak.tot)) ?? volgende;
  // the distance is that of the nearest place, so its precision counts
  const ongeveer = voorwaarden.nabij && dichtstbij(voorwaarden.nabij, document.locaties)?.precisie === 'GEBOUW' ? '' : 'ongeveer ';
  // what can be done from anywhere is no visit at home
  const online = treffer.afstandMeter === null && document.locaties.some(({ soort, afgeschermd }) => soort === 'ONLINE' && !afgeschermd);
  const delen = [
    ...(woorden.length > 0 ? [`gaat over ${woorden.map((woord) => `"${woord}"`).join(', ')}`] : []),
    ...(treffer.afstandMeter !== null ? [`${ongeveer}${afstandInWoorden(treffer.afstandMeter)} hiervandaan`, ...(reistijd ? [reistijdInWoorden(reistijd)].filter((zin) => zin !== undefined) : [])] : online ? ['kan via internet'] : treffer.bereikt ? ['is er voor jouw buurt'] : []),
    ...(volgendMoment ? [nuOpen && volgendMoment === volgende ? 'nu open' : `${volgendMoment.zeker ? '' : 'misschien '}${voorkomenInWoorden(volgendMoment, nu)}`] : []),
    ...(document.iedereenWelkom === true ? ['iedereen is welkom'] : []),
  ];
  const zin = delen.join(', ');
  return {
    woorden,
    verbeterd: gevonden.flatMap((groep) => (groep.verbeterd === undefined ? [] : [groep.verbeterd])),
    afstandMeter: treffer.afstandMeter,
    komtBijUThuis: treffer.bereikt && treffer.afstandMeter === null && !online,
    online,
    iedereenWelkom: document.iedereenWelkom === true,
    nuOpen,
    volgendMoment,
    zin: zin === '' ? '' : `${zin[0]!.toUpperCase()}${zin.slice(1)}.`,
  };
}
