/** Addresses outside the GraphQL endpoint: pages that exist or not, and pictures. */
import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vasteId } from '../../server/sleutels.ts';
import { startOmgeving, type Testomgeving } from './opzet/omgeving.ts';
import { zetNeer } from './opzet/wereld.ts';

let omgeving: Testomgeving;
const sql = (text: string, values: readonly unknown[] = []) => omgeving.database.rijen({ text, values });
const lees = async (pad: string, kop: Record<string, string> = { accept: 'text/html' }) => {
  const antwoord = await fetch(`${omgeving.url}${pad}`, { headers: kop, redirect: 'manual' });
  return { status: antwoord.status, kop: antwoord.headers, tekst: await antwoord.text() };
};

/** A path as it is typed: fetch would take the dots out first. */
const letterlijk = (path: string) =>
  new Promise<number>((klaar, mis) => {
    const { hostname, port } = new URL(omgeving.url);
    request({ hostname, port, path }, (antwoord) => {
      antwoord.resume();
      klaar(antwoord.statusCode!);
    })
      .on('error', mis)
      .end();
  });

beforeAll(async () => {
  omgeving = await startOmgeving();
});
afterAll(() => omgeving?.sluit());

describe('pagina’s', () => {
  it.each(['/', '/hulp', '/over', '/voorziening/inloophuis-de-hud', '/organisatie/travers-welzijn'])('%s bestaat', async (pad) => {
    expect(await lees(pad)).toMatchObject({ status: 200 });
    expect((await lees(pad)).kop.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it.each(['/bestaat-niet', '/voorziening/bestaat-niet', '/organisatie/bestaat-niet', '/voorziening/travers-welzijn', '/voorziening/', '/voorziening/a/b', '/voorziening/%00', '/voorziening/%E0%A4%A', '/organisatie/%27%20OR%201=1'])('%s bestaat niet: 404 met de pagina die dat zegt', async (pad) => {
    const { status, tekst } = await lees(pad);
    expect(status).toBe(404);
    expect(tekst).toContain('<title>Voorveldkaart</title>');
  });

  it('een heel lang adres bestaat niet', async () => {
    for (const lengte of [121, 201, 5_000]) expect((await lees(`/voorziening/${'a'.repeat(lengte)}`)).status, String(lengte)).toBe(404);
  });

  it('een programma dat geen pagina vraagt, krijgt JSON', async () => {
    const { status, tekst } = await lees('/bestaat-niet', { accept: 'application/json' });
    expect(status).toBe(404);
    expect(JSON.parse(tekst).errors[0].extensions.code).toBe('NIET_GEVONDEN');
  });

  it('een vroegere slug leidt naar de nieuwe, en een lange slug werkt', async () => {
    const lang = `plek-${'a'.repeat(115)}`;
    await zetNeer(omgeving.database, [{ naam: 'Verhuisde plek' }]);
    const id = vasteId('TEST', 'Verhuisde plek');
    await sql('UPDATE voorziening SET slug = $1 WHERE id = $2::uuid', [lang, id]);
    await sql('INSERT INTO slug_verwijzing (slug, voorziening_id) VALUES ($1, $2::uuid)', ['oude-naam', id]);
    await zetNeer(omgeving.database, []);
    const oud = await lees('/voorziening/oude-naam');
    expect(oud.status).toBe(301);
    expect(oud.kop.get('location')).toBe(`/voorziening/${lang}`);
    expect((await lees(`/voorziening/${lang}`)).status).toBe(200);
  });

  it('wie een link deelt, deelt de naam en de samenvatting, als gewone tekst', async () => {
    const { tekst } = await lees('/voorziening/inloophuis-de-hud');
    expect(tekst).toContain('<title>Inloophuis De Hud · Voorveldkaart</title>');
    expect(tekst).toContain('<meta property="og:title" content="Inloophuis De Hud" />');
    expect(tekst).not.toContain('Gewoon');
    const kwaad = '"><script>alert(1)</script> $& $1 \'';
    await zetNeer(omgeving.database, [{ naam: kwaad, samenvatting: kwaad }]);
    const { tekst: gebroken } = await lees(`/voorziening/test-${vasteId('TEST', kwaad)}`);
    expect(gebroken).toContain('&#34;&#62;&#60;script&#62;alert(1)&#60;/script&#62; $&#38; $1 &#39;');
    expect(gebroken).not.toContain('<script>alert');
    expect((await lees('/organisatie/travers-welzijn')).tekst).toContain('<title>Travers Welzijn · Voorveldkaart</title>');
  });

  it('vraagt de database hoogstens één ding', async () => {
    for (const pad of ['/voorziening/inloophuis-de-hud', '/organisatie/travers-welzijn', '/voorziening/bestaat-niet']) {
      omgeving.opdrachten.length = 0;
      await lees(pad);
      expect(omgeving.opdrachten).toHaveLength(1);
    }
  });
});

describe('foto’s', () => {
  const SOORTEN: Record<string, Buffer> = {
    'image/png': Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'),
    'image/jpeg': Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex'),
    'image/webp': Buffer.from('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA', 'base64'),
    'image/avif': Buffer.concat([Buffer.from([0, 0, 0, 28]), Buffer.from('ftypavif'), Buffer.alloc(16)]),
  };
  const zet = (inhoud: Buffer | string) => {
    const naam = createHash('sha256').update(inhoud).digest('hex');
    mkdirSync(join(omgeving.map, 'foto'), { recursive: true });
    writeFileSync(join(omgeving.map, 'foto', naam), inhoud);
    return naam;
  };

  it.each(Object.entries(SOORTEN))('%s komt heel terug, met wat het is', async (soort, inhoud) => {
    const naam = zet(inhoud);
    const antwoord = await fetch(`${omgeving.url}/foto/${naam}`);
    expect(antwoord.status).toBe(200);
    expect(antwoord.headers.get('content-type')).toBe(soort);
    expect(antwoord.headers.get('cache-control')).toBe('public, max-age=86400');
    expect(antwoord.headers.get('x-content-type-options')).toBe('nosniff');
    expect(Buffer.from(await antwoord.arrayBuffer())).toEqual(inhoud);
    expect((await lees(`/foto/${naam}`, { 'if-none-match': antwoord.headers.get('etag')! })).status).toBe(304);
    const hoofd = await fetch(`${omgeving.url}/foto/${naam}`, { method: 'HEAD' });
    expect([hoofd.status, hoofd.headers.get('content-length')]).toEqual([200, String(inhoud.length)]);
  });

  it('het adres in de API is het adres van de foto', async () => {
    const naam = zet(SOORTEN['image/png']!);
    const ids = await zetNeer(omgeving.database, [{ naam: 'Plek met foto' }]);
    await sql("INSERT INTO foto (id, voorziening_id, alt_tekst, bestand, breedte, hoogte) VALUES (gen_random_uuid(), $1::uuid, 'Een tuin', $2, 1, 1)", [ids.get('Plek met foto'), naam]);
    await zetNeer(omgeving.database, []);
    const { data } = await omgeving.vraag('query ($id: ID!) { voorziening(id: $id) { fotos { url altTekst } } }', { id: ids.get('Plek met foto') });
    expect((await fetch(`${omgeving.url}${data.voorziening.fotos[0].url}`)).status).toBe(200);
  });

  it('wat geen foto is, wordt niet gegeven', async () => {
    for (const inhoud of ['<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', '<!doctype html><script>alert(1)</script>', '', 'GIF89a']) expect((await lees(`/foto/${zet(inhoud)}`)).status).toBe(404);
    const map = 'a'.repeat(64);
    mkdirSync(join(omgeving.map, 'foto', map), { recursive: true });
    expect((await lees(`/foto/${map}`)).status).toBe(404);
    const weg = 'b'.repeat(64);
    symlinkSync('/bestaat/niet', join(omgeving.map, 'foto', weg));
    expect((await lees(`/foto/${weg}`)).status).toBe(404);
    expect((await lees(`/foto/${'0'.repeat(64)}`)).status).toBe(404);
  });

  it('geen pad leidt naar een ander bestand', async () => {
    writeFileSync(join(omgeving.map, 'geheim'), SOORTEN['image/png']!);
    const naam = zet(SOORTEN['image/png']!);
    for (const pad of ['../geheim', '..%2fgeheim', '%2e%2e%2fgeheim', '%2e%2e/geheim', '..%5cgeheim', '....//geheim', './geheim', `${naam}/../../geheim`, `${naam}%00`, `${naam}%00.png`, `../foto/${naam}`, '/etc/passwd', '%2fetc%2fpasswd', naam.toUpperCase(), `${naam}.png`, '', '.', '..'])
      expect(await letterlijk(`/foto/${pad}`), pad).toBe(404);
    expect(await letterlijk(`/foto/${naam}`)).toBe(200);
  });
});
