/** Hands mail over: to an SMTP server, or, without one, as a file in a directory. */
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';

/** A mail that is ready to go. */
export interface Poststuk {
  id: string;
  aan: string;
  onderwerp: string;
  tekst: string;
  html: string;
  createdAt: Date;
}

/** Why a mail was not handed over. */
export class Bezorgfout extends Error {
  /** NOOIT: this address takes no mail. LATER: not this one now. DICHT: no mail at all now. */
  readonly wanneer: 'NOOIT' | 'LATER' | 'DICHT';
  constructor(wanneer: Bezorgfout['wanneer'], oorzaak: unknown) {
    super(`mail niet bezorgd (${wanneer})`, { cause: oorzaak });
    this.wanneer = wanneer;
  }
}

export interface Bezorger {
  /**
   * Hands one over; the same one twice is recognised as the same by who receives it.
   * @returns the file that it became; undefined when it went out
   * @throws Bezorgfout
   */
  bezorg(stuk: Poststuk): Promise<string | undefined>;
  sluit(): void;
}

/** The same id for the same mail, however often it is handed over. */
const bericht = (stuk: Poststuk, van: string, domein: string) => ({
  from: van,
  to: { name: '', address: stuk.aan },
  subject: stuk.onderwerp,
  text: stuk.tekst,
  html: stuk.html,
  date: stuk.createdAt,
  messageId: `<${stuk.id}@${domein}>`,
  headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'nl' },
  disableFileAccess: true,
  disableUrlAccess: true,
});

/** By SMTP; url as smtp://gebruiker:wachtwoord@host:587 or smtps://host. */
export function smtpBezorger(url: string, van: string, domein: string): Bezorger {
  const transport = createTransport({ url, connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000 });
  return {
    async bezorg(stuk) {
      try {
        await transport.sendMail(bericht(stuk, van, domein));
      } catch (fout) {
        const { code, responseCode = 0 } = fout as { code?: string; responseCode?: number };
        // the server talks, and it is this address or this mail that it does not take
        if (code === 'EENVELOPE' || code === 'EMESSAGE') throw new Bezorgfout(code === 'EENVELOPE' && responseCode >= 500 ? 'NOOIT' : 'LATER', fout);
        throw new Bezorgfout('DICHT', fout);
      }
      return undefined;
    },
    sluit: () => transport.close(),
  };
}

/** As a file that mail programs open, for this user's eyes only: <id>.eml. */
export function mapBezorger(map: string, van: string, domein: string): Bezorger {
  const transport = createTransport({ streamTransport: true, buffer: true });
  return {
    async bezorg(stuk) {
      try {
        const { message } = await transport.sendMail(bericht(stuk, van, domein));
        await mkdir(map, { recursive: true, mode: 0o700 });
        const [bestand, half] = [join(map, `${stuk.id}.eml`), join(map, `.${stuk.id}-${process.pid}`)];
        await writeFile(half, message as Buffer, { mode: 0o600 });
        // whole or not at all
        await rename(half, bestand);
        return bestand;
      } catch (fout) {
        throw new Bezorgfout('DICHT', fout);
      }
    },
    sluit: () => transport.close(),
  };
}
