import { describe, expect, it } from 'vitest';
import { adresVanContact } from '../../web/ui/Contactlijst.tsx';
import { peildatumInWoorden } from '../../web/ui/datums.ts';
import { meldingVan } from '../../web/ui/Foutmelding.tsx';
import { aantal, afstandInWoorden } from '../../web/ui/getallen.ts';
import { statusInWoorden as statusVolgensApi } from '../../schema/voorzieningSoort.ts';
import { BewerkerRol } from '../../server/database/prisma/enums.ts';
import { dagdeelInWoorden, rolInWoorden, statusInWoorden, taalInWoorden } from '../../web/ui/woorden.ts';
import { prijsInWoorden } from '../../web/voorziening/Kosten.tsx';
import { locatieInWoorden } from '../../web/voorziening/locatieInWoorden.ts';

it('calls a state as the API does', () => {
  expect(statusInWoorden).toEqual(statusVolgensApi);
});

it('has its own words for every role, and some for a role of later', () => {
  const woorden = Object.values(BewerkerRol).map(rolInWoorden);
  expect(new Set([...woorden, rolInWoorden('NIEUW')]).size).toBe(woorden.length + 1);
  expect(woorden.join()).not.toMatch(/[A-Z_]/);
});

describe('numbers and dates in Dutch', () => {
  it('counts', () => {
    expect(aantal(1, 'plek', 'plekken')).toBe('1 plek');
    expect(aantal(1234, 'plek', 'plekken')).toBe('1.234 plekken');
  });

  it('is no more exact than a rounded place', () => {
    expect(afstandInWoorden(40)).toBe('minder dan 100 meter');
    expect(afstandInWoorden(462)).toBe('ongeveer 500 meter');
    expect(afstandInWoorden(1549)).toBe('ongeveer 1,5 km');
  });

  it('keeps a date as exact as its source', () => {
    expect(peildatumInWoorden('2016')).toBe('2016');
    expect(peildatumInWoorden('2016-12')).toBe('december 2016');
    expect(peildatumInWoorden('2016-12-31')).toBe('31 december 2016');
  });

  it('says what it costs', () => {
    expect(prijsInWoorden({ soort: 'VAST_BEDRAG', bedragCent: 450, per: 'MAALTIJD' })).toMatch(/^Het kost €\s4,50 per maaltijd\.$/);
    expect(prijsInWoorden({ soort: 'VAST_BEDRAG', bedragCent: 500, bedragTotCent: 1000, per: 'KEER' })).toMatch(/€\s5 tot €\s10 per keer/);
    expect(prijsInWoorden({ soort: 'VAST_BEDRAG' })).toBe('Het kost geld. Hoeveel, weten we niet.');
    expect(prijsInWoorden({ soort: 'VRIJWILLIGE_BIJDRAGE' })).toBe('Je mag zelf weten wat je geeft.');
  });

  it('names languages and parts of days', () => {
    expect(taalInWoorden('ar')).toBe('Arabisch');
    expect(taalInWoorden('zz-geen taal')).toBe('zz-geen taal');
    expect(dagdeelInWoorden('WO_MIDDAG')).toBe('woensdagmiddag');
  });
});

describe('a place in one line', () => {
  it('never says more of a protected one than its area, whatever else is there', () => {
    const geheim = { soort: 'ADRES', naam: 'Huize Geheim', straat: 'Geheimstraat', huisnummer: '1', plaats: 'Zwolle', afgeschermd: true, gebied: { naam: 'Holtenbroek' } } as const;
    expect(locatieInWoorden(geheim)).toBe('Holtenbroek (het adres is geheim)');
  });

  it('says what is known', () => {
    expect(locatieInWoorden({ soort: 'ADRES', straat: 'Bachlaan', huisnummer: '20', plaats: 'Zwolle', afgeschermd: false })).toBe('Bachlaan 20, Zwolle');
    expect(locatieInWoorden({ soort: 'ADRES', plaats: 'Zwolle', afgeschermd: false, gebied: { naam: 'Holtenbroek' } })).toBe('Holtenbroek, Zwolle');
    expect(locatieInWoorden({ soort: 'ADRES', afgeschermd: false })).toBe('We weten niet waar');
  });
});

describe('contacts and errors', () => {
  it('makes links that a telephone understands', () => {
    expect(adresVanContact('TELEFOON', '(038) 498 26 83')).toBe('tel:0384982683');
    expect(adresVanContact('WEBSITE', 'example.nl')).toBe('https://example.nl');
    expect(adresVanContact('WEBSITE', 'javascript:alert(1)')).toBe('https://javascript:alert(1)');
    expect(adresVanContact('POST', 'Postbus 1')).toBeNull();
  });

  it("shows the server's own sentence, and otherwise what can be done", () => {
    const fout = (deel: object) => ({ graphQLErrors: [], networkError: undefined, ...deel });
    expect(meldingVan(fout({ graphQLErrors: [{ message: 'x', extensions: { code: 'ONGELDIGE_INVOER', melding: 'Je vraag is te lang.' } }] }))).toBe('Je vraag is te lang.');
    expect(meldingVan(fout({ graphQLErrors: [{ message: 'x', extensions: { code: 'ONGELDIGE_INVOER', melding: 'typ een woord' } }] }))).toBe('Typ een woord.');
    expect(meldingVan(fout({ networkError: new Error('offline') }))).toContain('geen verbinding');
    expect(meldingVan(fout({ networkError: new Error('Too Many Requests'), response: { status: 429 } }))).toContain('Wacht een minuut');
    expect(meldingVan(fout({ graphQLErrors: [{ message: 'Internal server error', extensions: {} }] }))).not.toContain('Internal');
  });
});
