/** How far two words are apart in typing errors. */

/** The last three rows of the table below, used again at every call. */
let vorige2 = new Int32Array(64);
let vorige = new Int32Array(64);
let huidige = new Int32Array(64);

/** Edits between two words, a swap of neighbours counted as one; stops at more than hoogstens. */
export function afstandTussen(een: string, ander: string, hoogstens: number): number {
  if (Math.abs(een.length - ander.length) > hoogstens) return hoogstens + 1;
  if (ander.length >= vorige.length) [vorige2, vorige, huidige] = [vorige2, vorige, huidige].map(() => new Int32Array(2 * ander.length)) as [typeof vorige, typeof vorige, typeof vorige];
  for (let j = 0; j <= ander.length; j += 1) vorige[j] = j;
  for (let i = 1; i <= een.length; i += 1) {
    const letter = een.charCodeAt(i - 1);
    let kleinste = i;
    huidige[0] = i;
    for (let j = 1; j <= ander.length; j += 1) {
      let beste = Math.min(vorige[j]! + 1, huidige[j - 1]! + 1, vorige[j - 1]! + (letter === ander.charCodeAt(j - 1) ? 0 : 1));
      if (i > 1 && j > 1 && letter === ander.charCodeAt(j - 2) && een.charCodeAt(i - 2) === ander.charCodeAt(j - 1)) beste = Math.min(beste, vorige2[j - 2]! + 1);
      huidige[j] = beste;
      if (beste < kleinste) kleinste = beste;
    }
    if (kleinste > hoogstens) return hoogstens + 1;
    [vorige2, vorige, huidige] = [vorige, huidige, vorige2];
  }
  return vorige[ander.length]!;
}

/** The letters of a word as bits. One edit changes at most two of them, which rules out nearly every word before any counting. */
export function lettersVan(woord: string): number {
  let bits = 0;
  for (let plek = 0; plek < woord.length; plek += 1) bits |= 1 << (woord.charCodeAt(plek) & 31);
  return bits;
}

/** Can these two be within so many edits, by their letters? */
export function kanLijken(een: number, ander: number, hoogstens: number): boolean {
  let rest = een ^ ander;
  let aantal = 0;
  for (; rest !== 0; rest &= rest - 1) aantal += 1;
  return aantal <= 2 * hoogstens;
}
