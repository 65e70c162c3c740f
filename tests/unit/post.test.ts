import { describe, expect, it } from 'vitest';
import { schrijf } from '../../server/beheer/post.ts';
import { nieuweId } from '../../server/sleutels.ts';

describe('schrijf', () => {
  const gemeen = '<script>alert(1)</script>\r\nBcc: iedereen@voorbeeld.nl\n-- \nVoorveldkaart';

  it('zegt in tekst en HTML hetzelfde, met de links', () => {
    const brief = schrijf({ onderwerp: 'Klopt dit nog?', delen: ['Lees dit even.', { link: 'https://kaart.voorbeeld.nl/a?b=1&c=2', tekst: 'Kijk het na' }, { lijst: ['maandag', 'dinsdag'] }], waarom: 'Je houdt deze plek bij.' });
    expect(brief.tekst).toBe('Hallo,\n\nLees dit even.\n\nKijk het na:\nhttps://kaart.voorbeeld.nl/a?b=1&c=2\n\n- maandag\n- dinsdag\n\nMet vriendelijke groet,\nVoorveldkaart\n\n-- \nJe houdt deze plek bij.\n');
    expect(brief.html).toContain('<a href="https://kaart.voorbeeld.nl/a?b=1&#38;c=2"');
    expect(brief.html).toContain('<ul><li>maandag</li><li>dinsdag</li></ul>');
    expect(brief.html).toContain('lang="nl"');
  });

  it('maakt wat anderen schrijven onschadelijk, waar het ook staat', () => {
    const brief = schrijf({ onderwerp: gemeen, delen: [gemeen, { link: 'https://kaart.voorbeeld.nl/"><img src=x>', tekst: gemeen }, { lijst: [gemeen] }, { citaat: gemeen }], waarom: gemeen });
    expect(brief.onderwerp).not.toMatch(/[\r\n]/);
    expect(brief.html).not.toMatch(/<script|<img/);
    // nothing that was given begins a line of its own, but in a quotation
    expect(brief.tekst.split('\n').filter((regel) => regel.startsWith('Bcc'))).toEqual([]);
    expect(brief.tekst).toContain('> <script>alert(1)</script>\n> Bcc: iedereen@voorbeeld.nl\n> --\n> Voorveldkaart');
    expect(brief.tekst.match(/^-- $/gm)).toHaveLength(1);
  });

  it('kapt een lang onderwerp af', () => {
    expect(schrijf({ onderwerp: 'x'.repeat(400), delen: [], waarom: 'Daarom.' }).onderwerp).toHaveLength(150);
  });
});

describe('nieuweId', () => {
  it('is een UUID van versie 7 met de tijd erin, steeds een andere', () => {
    const nu = new Date('2026-11-25T09:30:00.123Z');
    const ids = new Set(Array.from({ length: 2_000 }, () => nieuweId(nu)));
    expect(ids.size).toBe(2_000);
    for (const id of ids) {
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(nu.getTime());
    }
  });
});
