/** Where a page ended: the sort value and the id of its last result, so that listings added in between shift nothing. */
import { Invoerfout } from '../fouten.ts';
import { isUuid } from '../sleutels.ts';

export interface Cursor {
  /** sort order it belongs to */
  orde: string;
  /** the value sorted by, as text exactly as PostgreSQL wrote it */
  waarde: string;
  id: string;
}

export function schrijfCursor(cursor: Cursor): string {
  return Buffer.from(JSON.stringify([cursor.orde, cursor.waarde, cursor.id])).toString('base64url');
}

/** @throws Invoerfout on "after" for anything that we did not write ourselves, or that belongs to another sort order */
export function leesCursor(tekst: string, orde: string): Cursor {
  let deel: unknown;
  try {
    deel = JSON.parse(Buffer.from(tekst.slice(0, 1_000), 'base64url').toString());
  } catch {
    deel = undefined;
  }
  if (!Array.isArray(deel) || deel.length !== 3 || typeof deel[1] !== 'string' || deel[1].includes('\0') || typeof deel[2] !== 'string' || !isUuid(deel[2])) throw new Invoerfout('after', 'dit is geen cursor van ons; begin opnieuw zonder after');
  if (deel[0] !== orde) throw new Invoerfout('after', 'deze cursor hoort bij een andere sortering; begin opnieuw zonder after');
  return { orde, waarde: deel[1], id: deel[2] };
}
