import type { Weekdag, ZoekFilter } from '../gql/graphql.ts';

export const dagen = ['MAANDAG', 'DINSDAG', 'WOENSDAG', 'DONDERDAG', 'VRIJDAG', 'ZATERDAG', 'ZONDAG'] as const satisfies readonly Weekdag[];

/** Parts of a day on the clock, as the API takes them. */
export const dagdelen = {
  ochtend: { van: '06:00', tot: '12:00', naam: 'Ochtend (6 tot 12 uur)' },
  middag: { van: '12:00', tot: '18:00', naam: 'Middag (12 tot 18 uur)' },
  avond: { van: '18:00', tot: '24:00', naam: 'Avond (na 18 uur)' },
} as const;
export type Dagdeel = keyof typeof dagdelen;

/** When somebody wants to go. */
export type Wanneer = { soort: 'altijd' } | { soort: 'nu' } | { soort: 'dag'; dag: Weekdag; dagdeel: Dagdeel | null };

/** As a word in the URL and as the value of a choice: nu, dinsdag, dinsdag-ochtend. */
export function schrijfWanneer(wanneer: Wanneer): string {
  if (wanneer.soort !== 'dag') return wanneer.soort;
  const dag = wanneer.dag.toLowerCase();
  return wanneer.dagdeel ? `${dag}-${wanneer.dagdeel}` : dag;
}

/** Anything that is not understood means any time. */
export function leesWanneer(tekst: string | null): Wanneer {
  if (tekst === 'nu') return { soort: 'nu' };
  const [naam, deel, ...meer] = tekst?.split('-') ?? [];
  const dag = dagen.find((kandidaat) => kandidaat.toLowerCase() === naam);
  const dagdeel = (Object.keys(dagdelen) as Dagdeel[]).find((kandidaat) => kandidaat === deel) ?? null;
  return dag && meer.length === 0 && (deel === undefined || dagdeel) ? { soort: 'dag', dag, dagdeel } : { soort: 'altijd' };
}

/** "dinsdagochtend" */
export const dagInEenWoord = ({ dag, dagdeel }: Extract<Wanneer, { soort: 'dag' }>): string => `${dag.toLowerCase()}${dagdeel ?? ''}`;

export function wanneerFilter(wanneer: Wanneer): Pick<ZoekFilter, 'nuOpen' | 'openOp'> {
  if (wanneer.soort === 'nu') return { nuOpen: true };
  if (wanneer.soort === 'altijd') return {};
  const { van = null, tot = null } = wanneer.dagdeel ? dagdelen[wanneer.dagdeel] : {};
  return { openOp: { dag: wanneer.dag, van, tot } };
}
