/** How far two words are apart in typing errors. */

/** Edits between two words, a swap of neighbours counted as one; stops at more than hoogstens. */
export function afstandTussen(een: string, ander: string, hoogstens: number): number {
  if (Math.abs(een.length - ander.length) > hoogstens) return hoogstens + 1;
  let vorige2: number[] = [];
  let vorige = Array.from({ length: ander.length + 1 }, (_, plek) => plek);
  for (let i = 1; i <= een.length; i += 1) {
    const huidige = [i];
    for (let j = 1; j <= ander.length; j += 1) {
      const gelijk = een[i - 1] === ander[j - 1] ? 0 : 1;
      let beste = Math.min(vorige[j]! + 1, huidige[j - 1]! + 1, vorige[j - 1]! + gelijk);
      if (i > 1 && j > 1 && een[i - 1] === ander[j - 2] && een[i - 2] === ander[j - 1]) beste = Math.min(beste, vorige2[j - 2]! + 1);
      huidige.push(beste);
    }
    if (Math.min(...huidige) > hoogstens) return hoogstens + 1;
    vorige2 = vorige;
    vorige = huidige;
  }
  return vorige[ander.length]!;
}
