/** Sends the mail that was put down: each once, also with several servers, and also when one of them dies while it does so. */
import type { Database } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import { Bezorgfout, type Bezorger, type Poststuk } from './bezorgen.ts';
import { bijNieuwePost } from './post.ts';

const MINUUT_MS = 60_000;
/** Who takes a mail has it for this long; when nothing was heard by then, another takes it. Longer than handing one over can last. */
const VAST_MS = 10 * MINUUT_MS;
const LANGSTE_WACHT_MS = 6 * 60 * MINUUT_MS;
const OPGEVEN_MS = 3 * 24 * 60 * MINUUT_MS;

const KIJK_MS = 5_000;
/** After mail was put down: when its transaction will have ended. */
const KORT_MS = 200;

export interface Verslag {
  /** one was handed over; bestand when it became a file */
  verzonden(stuk: Poststuk, bestand: string | undefined): void;
  /** one was not, for now or for good; nothing in it says to whom */
  mislukt(id: string, fout: unknown, voorgoed: boolean): void;
}

/** Takes the mail that has waited longest, so that no other sender takes it; undefined when nothing waits. */
async function neem(database: Database, nu: Date): Promise<(Poststuk & { pogingen: number }) | undefined> {
  const rijen = await database.rijen<Poststuk & { pogingen: number }>(Prisma.sql`
    UPDATE post SET pogingen = pogingen + 1, niet_voor = ${new Date(nu.getTime() + VAST_MS)}::timestamptz
    WHERE id = (SELECT id FROM post WHERE verzonden_op IS NULL AND opgegeven_op IS NULL AND niet_voor <= ${nu}::timestamptz ORDER BY niet_voor, id LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING id, aan, onderwerp, tekst, html, pogingen, created_at AS "createdAt"`);
  return rijen[0];
}

/** Sends everything that may be sent now. @returns how many were */
export async function verzendPost(database: Database, bezorger: Bezorger, nu: Date, verslag: Verslag): Promise<number> {
  for (let aantal = 0; ; ) {
    const stuk = await neem(database, nu);
    if (stuk === undefined) return aantal;
    try {
      const bestand = await bezorger.bezorg(stuk);
      await database.rijen(Prisma.sql`UPDATE post SET verzonden_op = ${nu}::timestamptz, aan = NULL, onderwerp = NULL, tekst = NULL, html = NULL WHERE id = ${stuk.id}::uuid`);
      aantal += 1;
      verslag.verzonden(stuk, bestand);
    } catch (fout) {
      // a database that fails is not the mail's fault: it is tried again when its time is over
      if (!(fout instanceof Bezorgfout)) throw fout;
      const voorgoed = fout.wanneer === 'NOOIT' || nu.getTime() - stuk.createdAt.getTime() > OPGEVEN_MS;
      if (voorgoed) await database.rijen(Prisma.sql`UPDATE post SET opgegeven_op = ${nu}::timestamptz, aan = NULL, onderwerp = NULL, tekst = NULL, html = NULL WHERE id = ${stuk.id}::uuid`);
      else await database.rijen(Prisma.sql`UPDATE post SET niet_voor = ${new Date(nu.getTime() + Math.min(MINUUT_MS * 2 ** (stuk.pogingen - 1), LANGSTE_WACHT_MS))}::timestamptz WHERE id = ${stuk.id}::uuid`);
      verslag.mislukt(stuk.id, fout.cause, voorgoed);
      // the others would go the same way
      if (fout.wanneer === 'DICHT') return aantal;
    }
  }
}

/**
 * Sends mail as it comes: right after it was put down here, and every five seconds what others put down or what may be tried again.
 * @returns how to end that; waits for what is on its way
 */
export function beginVerzenden(database: Database, bezorger: Bezorger, verslag: Verslag): () => Promise<void> {
  let bezig: Promise<unknown> | undefined;
  let nogEens = false;
  const kijk = () => {
    nogEens = bezig !== undefined;
    bezig ??= verzendPost(database, bezorger, new Date(), verslag)
      .catch((fout: unknown) => verslag.mislukt('-', fout, false))
      .finally(() => {
        bezig = undefined;
        if (nogEens) kijk();
      });
  };
  const klok = setInterval(kijk, KIJK_MS);
  let kort: NodeJS.Timeout | undefined;
  const stopWachten = bijNieuwePost(() => {
    clearTimeout(kort);
    kort = setTimeout(kijk, KORT_MS);
  });
  kijk();
  return async () => {
    stopWachten();
    clearInterval(klok);
    clearTimeout(kort);
    nogEens = false;
    await bezig;
    bezorger.sluit();
  };
}
