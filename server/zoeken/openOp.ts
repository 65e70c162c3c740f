/** The filter "open at a time": a slot on a day, as conditions on the open hours in zoekdocument (alias d). */
import { Prisma } from '../database/prisma/client.ts';
import { Invoerfout } from '../fouten.ts';
import { DAG_MINUTEN, dagVan, leesWandklok, momentVan, wandklokVan, weekdagVan } from '../tijd/klok.ts';
import { ZEKER_VOORUIT_DAGEN } from '../tijd/rooster.ts';
import { dagInWoorden } from '../tijd/woorden.ts';
import type { Sql } from './zoekvraag.ts';

/** Monday first, as weekdagVan counts. */
export const WEEKDAGEN = ['MAANDAG', 'DINSDAG', 'WOENSDAG', 'DONDERDAG', 'VRIJDAG', 'ZATERDAG', 'ZONDAG'] as const;

export interface OpenOp {
  /** the next such day */
  dag?: (typeof WEEKDAGEN)[number] | null;
  /** 2026-12-31 */
  datum?: string | null;
  /** HH:MM on the wall clock; midnight when left out */
  van?: string | null;
  /** HH:MM; 24:00 when left out, past midnight when it is before van */
  tot?: string | null;
}

/** An instant up to but not including another; both the same asks about that instant. */
export interface Tijdvak {
  van: Date;
  tot: Date;
}

const VELD = 'filter.openOp';

/** Minutes since midnight of HH:MM. */
function leesKlok(veld: 'van' | 'tot', tekst: string): number {
  const deel = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(tekst);
  if (deel) return Number(deel[1]) * 60 + Number(deel[2]);
  if (veld === 'tot' && tekst === '24:00') return DAG_MINUTEN;
  throw new Invoerfout(`${VELD}.${veld}`, 'schrijf een tijd als 09:30');
}

/** The day of a date, when open hours are known for it. */
function leesDatum(datum: string, vandaag: number): number {
  const klok = /^\d{4}-\d\d-\d\d$/.test(datum) ? leesWandklok(`${datum}T00:00`) : undefined;
  if (klok === undefined) throw new Invoerfout(`${VELD}.datum`, 'schrijf een datum als 2026-12-31');
  const dag = dagVan(klok);
  // one day is kept, for a slot that reaches past the last midnight
  const laatste = vandaag + ZEKER_VOORUIT_DAGEN - 1;
  if (dag < vandaag || dag >= laatste) throw new Invoerfout(`${VELD}.datum`, `kies een dag van vandaag tot en met ${dagInWoorden(laatste - 1)}`);
  return dag;
}

/**
 * The slot that is asked for, from now on.
 * @throws Invoerfout on the field that is wrong
 */
export function leesOpenOp({ dag, datum, van, tot }: OpenOp, nu: Date): Tijdvak {
  if ((dag == null) === (datum == null)) throw new Invoerfout(VELD, 'kies een dag of een datum, een van de twee');
  const begin = van == null ? 0 : leesKlok('van', van);
  const einde = tot == null ? DAG_MINUTEN : leesKlok('tot', tot);
  if (begin === einde) throw new Invoerfout(`${VELD}.tot`, 'kies een eindtijd die anders is dan de begintijd');
  const lengte = einde > begin ? einde - begin : einde - begin + DAG_MINUTEN;
  const vandaag = dagVan(wandklokVan(nu));
  const vak = (welke: number): Tijdvak => {
    const van = momentVan(welke * DAG_MINUTEN + begin);
    const tot = momentVan(welke * DAG_MINUTEN + begin + lengte);
    // a start in the hour that spring skips moves past an end at or just after it: then only that instant is left
    return { van, tot: tot > van ? tot : van };
  };
  let gekozen: Tijdvak;
  if (datum != null) {
    gekozen = vak(leesDatum(datum, vandaag));
    if (gekozen.tot <= nu) throw new Invoerfout(`${VELD}.tot`, 'die tijd is al voorbij; kies een later moment');
  } else {
    // from yesterday, whose night may still be going on
    let welke = vandaag - 1;
    while (weekdagVan(welke) !== WEEKDAGEN.indexOf(dag!) || vak(welke).tot <= nu) welke += 1;
    gekozen = vak(welke);
  }
  return { van: gekozen.van > nu ? gekozen.van : nu, tot: gekozen.tot };
}

const overlapt = (kolom: 'open_perioden' | 'misschien_perioden', { van, tot }: Tijdvak): Sql => Prisma.sql`d.${Prisma.raw(kolom)} && tstzrange(${van.toISOString()}::timestamptz, ${tot.toISOString()}::timestamptz, ${van < tot ? '[)' : '[]'})`;

/** Open in a slot: true, false, or null when nobody knows; open_tot is how far its hours are unrolled. */
export const openSql = (vak: Tijdvak): Sql => Prisma.sql`CASE WHEN ${overlapt('open_perioden', vak)} THEN TRUE WHEN d.open_perioden IS NULL OR d.open_tot < ${vak.tot.toISOString()}::timestamptz OR ${overlapt('misschien_perioden', vak)} THEN NULL ELSE FALSE END`;

/** Open at this instant. */
export const nuOpenSql = (nu: Date): Sql => openSql({ van: nu, tot: nu });

/** Results that are open, or that are known not to be. */
export const alsOpen = (vak: Tijdvak, open: boolean): Sql => (open ? overlapt('open_perioden', vak) : Prisma.sql`${openSql(vak)} IS FALSE`);
