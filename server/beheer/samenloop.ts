/** Two people at once: what each changed since the same version is joined by field; the same field changed in two ways is a conflict. */
import { VELDEN, type Veld, vergelijkbaar, type Voorzieningvorm, type Wijziging } from './vorm.ts';

export interface Samenloop {
  vorm: Voorzieningvorm;
  /** fields that the other changed, and that were kept */
  ookGewijzigd: Veld[];
  /** fields that both changed, differently */
  botsingen: Veld[];
}

const plekken = (vorm: Voorzieningvorm) => new Set(vorm.locaties.map(({ sleutel }) => sleutel));

/** Lets moments that were made beside one list of places refer to another; undefined when a place is not there any more. */
function verplaats(momenten: Voorzieningvorm['momenten'], van: Voorzieningvorm, naar: Voorzieningvorm['locaties']): Voorzieningvorm['momenten'] | undefined {
  const bekend = new Set(naar.map(({ sleutel }) => sleutel));
  const uit = momenten.map((moment) => {
    if (moment.locatie === null || bekend.has(moment.locatie)) return moment;
    const plek = van.locaties.findIndex(({ sleutel }) => sleutel === moment.locatie);
    // a place that got another address is a new one in the same spot of the list
    return plek >= 0 && van.locaties.length === naar.length ? { ...moment, locatie: naar[plek]!.sleutel } : undefined;
  });
  return uit.includes(undefined) ? undefined : (uit as Voorzieningvorm['momenten']);
}

/**
 * Joins a change with what others did since its base version.
 * @param basis the version that the change was made on; null when it was not kept, so that every difference counts as theirs
 * @param hunne the version as it is now
 */
export function voegSamen(basis: Voorzieningvorm | null, hunne: Voorzieningvorm, wijziging: Wijziging): Samenloop {
  const mijne: Voorzieningvorm = { ...(basis ?? hunne), ...wijziging };
  const anders = (een: Voorzieningvorm | null, ander: Voorzieningvorm, veld: Veld) => een === null || vergelijkbaar(een, veld) !== vergelijkbaar(ander, veld);
  const genoemd = (Object.keys(wijziging) as Veld[]).filter((veld) => anders(mijne, hunne, veld) && anders(basis, mijne, veld));
  const botsingen = genoemd.filter((veld) => anders(basis, hunne, veld));
  const vorm: Voorzieningvorm = { ...hunne };
  for (const veld of genoemd) Object.assign(vorm, { [veld]: mijne[veld] });
  // moments name places, so these two fields are looked at together
  const momenten = genoemd.includes('momenten') ? verplaats(mijne.momenten, mijne, vorm.locaties) : verplaats(hunne.momenten, hunne, vorm.locaties);
  if (momenten) vorm.momenten = momenten;
  else if (genoemd.includes('momenten') !== genoemd.includes('locaties') && basis !== null && (anders(basis, hunne, 'locaties') || anders(basis, hunne, 'momenten'))) botsingen.push(genoemd.includes('momenten') ? 'momenten' : 'locaties');
  const ookGewijzigd = basis === null ? [] : (Object.keys(VELDEN) as Veld[]).filter((veld) => anders(basis, hunne, veld) && !botsingen.includes(veld));
  return { vorm, ookGewijzigd, botsingen: [...new Set(botsingen)] };
}

/** Moments whose place is not in the form. */
export const zonderPlek = (vorm: Voorzieningvorm): number[] => vorm.momenten.flatMap((moment, nummer) => (moment.locatie === null || plekken(vorm).has(moment.locatie) ? [] : nummer));
