import type { PrismaClient } from './prisma/client.ts';

/** A statement with $1, $2 ... and its values; Prisma.sql makes these. */
export interface Opdracht {
  readonly text: string;
  readonly values: readonly unknown[];
  /** a server plans it anew for these values, because the best way depends on them; otherwise it may keep one plan for all */
  readonly planPerKeer?: boolean;
}

/** Something that runs SQL: a database, or one transaction on it. */
export interface Verbinding {
  /** Runs one statement, prepared on a server, and gives its rows. */
  rijen<Rij>(opdracht: Opdracht): Promise<Rij[]>;
  /** Runs a script of several statements without values. */
  script(sql: string): Promise<void>;
}

/** The one database of a process: an embedded PGlite or a PostgreSQL server, with the same tables and the same answers. */
export interface Database extends Verbinding {
  readonly soort: 'ingebed' | 'server';
  readonly prisma: PrismaClient;
  /** Runs the work in one transaction: all of it, or, when it throws, nothing. After a deadlock a server runs it again from the start. */
  transactie<T>(werk: (verbinding: Verbinding) => Promise<T>): Promise<T>;
  /** Waits for running statements and lets go of the database. */
  sluit(): Promise<void>;
}

/** A problem that stops the start, with one line that says what to do about it. */
export class Startfout extends Error {
  override name = 'Startfout';
}
