/** Names for records: identifiers and slugs. */
import { createHash, randomBytes } from 'node:crypto';
import { normaliseer } from './zoeken/taal.ts';

const BEGIN = Date.UTC(2026, 0, 1);

/**
 * A UUID of version 7 that is always the same for the same kind and key, so that two databases loaded from one source use the same ids.
 * The time in it is fixed; its random part is a digest.
 */
export function vasteId(soort: string, sleutel: string): string {
  const hex = createHash('sha256').update(`${soort}:${sleutel}`).digest('hex');
  const tijd = BEGIN.toString(16).padStart(12, '0');
  const variant = (8 + (Number.parseInt(hex[3]!, 16) & 3)).toString(16);
  return `${tijd.slice(0, 8)}-${tijd.slice(8)}-7${hex.slice(0, 3)}-${variant}${hex.slice(4, 7)}-${hex.slice(8, 20)}`;
}

/** "Inloophuis De Hud" becomes "inloophuis-de-hud". */
export function slugVan(tekst: string): string {
  return (
    normaliseer(tekst)
      .replace(/'/g, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 90)
      .replace(/-+$/, '') || 'zonder-naam'
  );
}

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Is it written as a UUID? */
export const isUuid = (tekst: string): boolean => UUID.test(tekst);

/** A new identifier: a UUID of version 7, so that what was made later sorts later. */
export function nieuweId(nu: Date): string {
  const willekeurig = randomBytes(10).toString('hex');
  const tijd = nu.getTime().toString(16).padStart(12, '0');
  const variant = (8 + (Number.parseInt(willekeurig[3]!, 16) & 3)).toString(16);
  return `${tijd.slice(0, 8)}-${tijd.slice(8)}-7${willekeurig.slice(0, 3)}-${variant}${willekeurig.slice(4, 7)}-${willekeurig.slice(7, 19)}`;
}
