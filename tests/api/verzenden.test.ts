import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Bezorgfout, type Bezorger, mapBezorger, type Poststuk, smtpBezorger } from '../../server/beheer/bezorgen.ts';
import { stelPostOp } from '../../server/beheer/post.ts';
import { beginVerzenden, verzendPost } from '../../server/beheer/verzenden.ts';
import type { Database } from '../../server/database/database.ts';
import { Prisma } from '../../server/database/prisma/client.ts';
import { NU, openTestdatabase } from './opzet/omgeving.ts';

const VAN = 'Voorveldkaart <kaart@voorbeeld.nl>';
const stil = { verzonden: () => {}, mislukt: () => {} };
const na = (minuten: number) => new Date(NU.getTime() + minuten * 60_000);

let database: Database;
let map: string;
beforeAll(async () => {
  database = await openTestdatabase();
  map = await mkdtemp(join(tmpdir(), 'voorveld-post-'));
});
afterAll(async () => {
  await database.sluit();
  await rm(map, { recursive: true, force: true });
});
beforeEach(() => database.rijen(Prisma.sql`DELETE FROM post`));

const zetOp = (sleutel: string, aan = 'jan@voorbeeld.nl') =>
  database.transactie((verbinding) =>
    stelPostOp(verbinding, { sleutel, aan, onderwerp: 'Klopt “Café Zoë” nog?', delen: ['Kijk even of dit nog klopt: <b>elke dinsdag</b>.', { link: 'https://kaart.voorbeeld.nl/klopt#abc', tekst: 'Klopt nog' }], waarom: 'Je houdt deze plek bij.' }, NU),
  );
const stand = () => database.rijen(Prisma.sql`SELECT sleutel, pogingen, verzonden_op IS NOT NULL AS verzonden, opgegeven_op IS NOT NULL AS opgegeven, num_nonnulls(aan, onderwerp, tekst, html) AS inhoud FROM post ORDER BY sleutel`);

/** Keeps what it gets. */
function bus(werk: (stuk: Poststuk) => Promise<void> | void = () => {}): Bezorger & { stukken: Poststuk[] } {
  const stukken: Poststuk[] = [];
  return {
    stukken,
    async bezorg(stuk) {
      stukken.push(stuk);
      await werk(stuk);
      return undefined;
    },
    sluit() {},
  };
}

describe('post', () => {
  it('is er alleen als de transactie er is, en één keer per sleutel', async () => {
    await expect(
      database.transactie(async (verbinding) => {
        await stelPostOp(verbinding, { sleutel: 'half', aan: 'jan@voorbeeld.nl', onderwerp: 'x', delen: [], waarom: 'x.' }, NU);
        throw new Error('halverwege');
      }),
    ).rejects.toThrow('halverwege');
    await zetOp('een');
    await zetOp('een');
    const bezorger = bus();
    expect(await verzendPost(database, bezorger, NU, stil)).toBe(1);
    await zetOp('een');
    expect(await verzendPost(database, bezorger, NU, stil)).toBe(0);
    expect(bezorger.stukken).toHaveLength(1);
    expect(await stand()).toEqual([{ sleutel: 'een', pogingen: 1, verzonden: true, opgegeven: false, inhoud: 0 }]);
  });

  it('gaat één keer weg met meer verzenders tegelijk', async () => {
    for (let nummer = 0; nummer < 40; nummer += 1) await zetOp(`nummer ${nummer}`, `${nummer}@voorbeeld.nl`);
    const bezorgers = Array.from({ length: 3 }, () => bus(() => new Promise((klaar) => setImmediate(klaar))));
    const aantallen = await Promise.all(bezorgers.map((bezorger) => verzendPost(database, bezorger, NU, stil)));
    expect(aantallen.reduce((som, aantal) => som + aantal)).toBe(40);
    expect(new Set(bezorgers.flatMap(({ stukken }) => stukken.map(({ aan }) => aan))).size).toBe(40);
  });

  it('gaat niet twee keer weg terwijl een ander ermee bezig is, en wel alsnog als die ander is gestorven', async () => {
    await zetOp('bezig');
    // dies before it hands over: nothing is heard of it any more
    const gestorven = verzendPost(database, bus(() => new Promise(() => {})), NU, stil);
    const ander = bus();
    await expect.poll(async () => (await stand())[0]).toMatchObject({ pogingen: 1 });
    expect(await verzendPost(database, ander, na(9), stil)).toBe(0);
    expect(await verzendPost(database, ander, na(11), stil)).toBe(1);
    expect(ander.stukken).toHaveLength(1);
    void gestorven;
  });

  it('is dezelfde als hij twee keer wordt overgedragen, omdat een verzender stierf voor hij dat opschreef', async () => {
    await zetOp('overgedragen');
    const echt = mapBezorger(join(map, 'dood'), VAN, 'kaart.voorbeeld.nl');
    const stervend: Bezorger = { ...echt, bezorg: async (stuk) => { await echt.bezorg(stuk); throw new Error('gestorven'); } };
    await expect(verzendPost(database, stervend, NU, stil)).rejects.toThrow('gestorven');
    const [eerste] = await readdir(join(map, 'dood'));
    const idVoor = (await PostalMime.parse(await readFile(join(map, 'dood', eerste!)))).messageId;
    expect(await verzendPost(database, echt, na(11), stil)).toBe(1);
    expect(await readdir(join(map, 'dood'))).toEqual([eerste]);
    expect((await PostalMime.parse(await readFile(join(map, 'dood', eerste!)))).messageId).toBe(idVoor);
  });

  it('probeert het steeds minder vaak, en geeft het na dagen op', async () => {
    await zetOp('dicht');
    const fouten: boolean[] = [];
    const verslag = { ...stil, mislukt: (_id: string, _fout: unknown, voorgoed: boolean) => fouten.push(voorgoed) };
    const dicht = bus(() => { throw new Bezorgfout('DICHT', new Error('geen verbinding')); });
    const pogingen: number[] = [];
    for (;;) {
      const [wacht] = await database.rijen<{ op: Date }>(Prisma.sql`SELECT niet_voor AS op FROM post WHERE opgegeven_op IS NULL`);
      if (!wacht) break;
      // not before its time
      await verzendPost(database, dicht, new Date(wacht.op.getTime() - 1), verslag);
      expect(dicht.stukken).toHaveLength(pogingen.length);
      await verzendPost(database, dicht, wacht.op, verslag);
      pogingen.push((wacht.op.getTime() - NU.getTime()) / 60_000);
    }
    expect(pogingen.slice(0, 6)).toEqual([0, 1, 3, 7, 15, 31]);
    expect(Math.max(...pogingen.map((minuut, plek) => minuut - (pogingen[plek - 1] ?? 0)))).toBe(360);
    expect(pogingen.at(-1)! / 60).toBeGreaterThan(72);
    expect(fouten.slice(0, -1)).not.toContain(true);
    expect(await stand()).toEqual([{ sleutel: 'dicht', pogingen: pogingen.length, verzonden: false, opgegeven: true, inhoud: 0 }]);
  });

  it('houdt de andere niet op als één adres niet bestaat', async () => {
    for (const aan of ['a', 'weg', 'z']) await zetOp(`aan ${aan}`, `${aan}@voorbeeld.nl`);
    const bezorger = bus(({ aan }) => { if (aan.startsWith('weg')) throw new Bezorgfout('NOOIT', new Error('550')); });
    expect(await verzendPost(database, bezorger, NU, stil)).toBe(2);
    expect(await stand()).toMatchObject([{ verzonden: true }, { opgegeven: true, inhoud: 0 }, { verzonden: true }]);
  });

  it('gaat vanzelf weg kort nadat hij is opgezet, en stoppen wacht op wat onderweg is', async () => {
    let klaar = false;
    const bezorger = bus(async () => {
      await new Promise((verder) => setTimeout(verder, 50));
      klaar = true;
    });
    const stop = beginVerzenden(database, bezorger, stil);
    await database.transactie((verbinding) => stelPostOp(verbinding, { sleutel: 'vanzelf', aan: 'jan@voorbeeld.nl', onderwerp: 'x', delen: [], waarom: 'x.' }, new Date()));
    await expect.poll(() => bezorger.stukken.length, { timeout: 4_000 }).toBe(1);
    await stop();
    expect(klaar).toBe(true);
    expect(await stand()).toMatchObject([{ verzonden: true }]);
  });
});

describe('zonder SMTP', () => {
  it('wordt een mail een bestand dat een mailprogramma leest, alleen voor deze gebruiker', async () => {
    await zetOp('bestand');
    const [{ id }] = (await database.rijen<{ id: string }>(Prisma.sql`SELECT id FROM post`)) as [{ id: string }];
    const bestanden: (string | undefined)[] = [];
    const outbox = join(map, 'outbox');
    await verzendPost(database, mapBezorger(outbox, VAN, 'kaart.voorbeeld.nl'), NU, { ...stil, verzonden: (_stuk, bestand) => bestanden.push(bestand) });
    expect(bestanden).toEqual([join(outbox, `${id}.eml`)]);
    expect(await readdir(outbox)).toEqual([`${id}.eml`]);
    expect((await stat(bestanden[0]!)).mode & 0o777).toBe(0o600);
    const mail = await PostalMime.parse(await readFile(bestanden[0]!));
    expect(mail).toMatchObject({ subject: 'Klopt “Café Zoë” nog?', messageId: `<${id}@kaart.voorbeeld.nl>`, from: { name: 'Voorveldkaart', address: 'kaart@voorbeeld.nl' }, to: [{ address: 'jan@voorbeeld.nl' }] });
    expect(new Date(mail.date!)).toEqual(NU);
    expect(mail.text).toContain('Klopt nog:\nhttps://kaart.voorbeeld.nl/klopt#abc\n');
    expect(mail.html).toContain('&#60;b&#62;elke dinsdag');
    expect(mail.headers.find(({ key }) => key === 'auto-submitted')!.value).toBe('auto-generated');
  });
});

describe('met SMTP', () => {
  const ontvangen: { aan: string[]; rauw: string }[] = [];
  let server: SMTPServer;
  let url: string;
  beforeAll(async () => {
    server = new SMTPServer({
      disabledCommands: ['STARTTLS'],
      onAuth: ({ username, password }, _sessie, klaar) => (username === 'kaart' && password === 'geheim' ? klaar(null, { user: 'kaart' }) : klaar(new Error('niet'))),
      onRcptTo: ({ address }, _sessie, klaar) => klaar(address.startsWith('weg@') ? Object.assign(new Error('bestaat niet'), { responseCode: 550 }) : address.startsWith('vol@') ? Object.assign(new Error('vol'), { responseCode: 452 }) : null),
      onData: (stroom, sessie, klaar) => {
        const delen: Buffer[] = [];
        stroom.on('data', (deel: Buffer) => delen.push(deel));
        stroom.on('end', () => {
          ontvangen.push({ aan: sessie.envelope.rcptTo.map(({ address }) => address), rauw: Buffer.concat(delen).toString() });
          klaar();
        });
      },
    });
    await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
    url = `smtp://kaart:geheim@127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise<void>((klaar) => server.close(() => klaar())));

  it('gaat een mail de deur uit, met een vast Message-ID', async () => {
    await zetOp('smtp');
    const [{ id }] = (await database.rijen<{ id: string }>(Prisma.sql`SELECT id FROM post`)) as [{ id: string }];
    const bezorger = smtpBezorger(url, VAN, 'kaart.voorbeeld.nl');
    expect(await verzendPost(database, bezorger, NU, stil)).toBe(1);
    bezorger.sluit();
    expect(ontvangen).toHaveLength(1);
    expect(ontvangen[0]!.aan).toEqual(['jan@voorbeeld.nl']);
    expect((await PostalMime.parse(ontvangen[0]!.rauw)).messageId).toBe(`<${id}@kaart.voorbeeld.nl>`);
  });

  it.each([
    ['weg@voorbeeld.nl', 'NOOIT'],
    ['vol@voorbeeld.nl', 'LATER'],
  ])('zegt van %s: %s', async (aan, wanneer) => {
    const stuk: Poststuk = { id: 'x', aan, onderwerp: 'x', tekst: 'x', html: 'x', createdAt: NU };
    await expect(smtpBezorger(url, VAN, 'kaart.voorbeeld.nl').bezorg(stuk)).rejects.toMatchObject({ wanneer });
  });

  it('is dicht zonder server of met een verkeerd wachtwoord', async () => {
    const stuk: Poststuk = { id: 'x', aan: 'jan@voorbeeld.nl', onderwerp: 'x', tekst: 'x', html: 'x', createdAt: NU };
    for (const mis of [url.replace('geheim', 'fout'), 'smtp://127.0.0.1:9']) await expect(smtpBezorger(mis, VAN, 'kaart.voorbeeld.nl').bezorg(stuk)).rejects.toMatchObject({ wanneer: 'DICHT' });
  });
});
