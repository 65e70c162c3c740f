/** How often one sender may do something that leaves a trace with others. In memory: a sender is never stored. */
import { Weigering } from '../fouten.ts';

const MEESTE_AFZENDERS = 50_000;
const keren = new Map<string, number[]>();

/**
 * Counts one time.
 * @param wat what is limited, a name of our own
 * @param afzender network address or account
 * @param hoogstens times within the period
 * @param periodeMs length of the period
 * @throws Weigering TE_VEEL
 */
export function houdMaat(wat: string, afzender: string, hoogstens: number, periodeMs: number, nu: Date): void {
  const sleutel = `${wat} ${afzender}`;
  const recent = (keren.get(sleutel) ?? []).filter((tijd) => tijd > nu.getTime() - periodeMs && tijd <= nu.getTime());
  if (recent.length >= hoogstens) throw new Weigering('TE_VEEL', 'Dit is te vaak in korte tijd. Probeer het later nog eens.');
  // the newest last, so that the first one is the longest ago
  keren.delete(sleutel);
  keren.set(sleutel, [...recent, nu.getTime()]);
  if (keren.size > MEESTE_AFZENDERS) keren.delete(keren.keys().next().value!);
}
