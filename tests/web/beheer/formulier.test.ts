import { describe, expect, it } from 'vitest';
import { LENGTE, STATUSSEN } from '../../../server/beheer/waarden.ts';
import { LEEG as leegVolgensServer, VELDEN } from '../../../server/beheer/vorm.ts';
import { watTeDoen } from '../../../web/beheer/bezoek/watTeDoen.ts';
import { nuInWoorden } from '../../../web/beheer/bezoek/nuInWoorden.ts';
import { delenVan, plekVan } from '../../../web/beheer/delen/delen.ts';
import { HOOGSTENS } from '../../../web/beheer/formulier/lengtes.ts';
import { alleenAnders, kaal } from '../../../web/beheer/formulier/vorm.tsx';
import { LEEG, nieuwId } from '../../../web/beheer/nieuw/leegVorm.ts';
import { leesAdres, plaatsKlopt, stap } from '../../../web/beheer/plaats/adres.ts';
import { centVan } from '../../../web/beheer/velden/Bedragveld.tsx';

describe('the forms against the fields of the server', () => {
  it.each(['INITIATIEF', 'VRIJWILLIGERSPLEK', 'WIJKTEAM'] as const)('every field of a %s stands in exactly one step, of the part that it is confirmed with', (soort) => {
    const stappen = delenVan(soort).flatMap((deel) => deel.stappen.flatMap(({ velden }) => velden.map((veld) => `${veld} ${deel.onderdeel}`)));
    const verwacht = Object.entries(VELDEN).filter(([, veld]) => (veld.soort ?? soort) === soort).map(([veld, { onderdeel }]) => `${veld} ${onderdeel}`);
    expect(stappen.sort()).toEqual(verwacht.sort());
  });

  it('begins as empty as the server does, and counts to the same lengths', () => {
    expect(LEEG).toEqual(leegVolgensServer);
    expect(HOOGSTENS).toMatchObject({ naam: LENGTE.naam, samenvatting: LENGTE.samenvatting, beschrijving: LENGTE.beschrijving, tekst: LENGTE.watJeDoet, toelichting: LENGTE.toegangToelichting });
    expect(STATUSSEN).toContain(LEEG.status);
  });

  it('finds the step of a mistake by its path', () => {
    expect(plekVan('INITIATIEF', 'contacten.0.waarde')?.stap.naam).toBe('contact');
    expect(plekVan('INITIATIEF', 'watJeDoet')).toBeNull();
    expect(plekVan('VRIJWILLIGERSPLEK', 'watJeDoet')?.deel.naam).toBe('tekst');
  });

  it('sends only what is different, without names of types', () => {
    expect(alleenAnders(LEEG, { naam: 'Nieuw', beschrijving: null, themas: [] })).toEqual({ naam: 'Nieuw' });
    expect(kaal({ __typename: 'A', lijst: [{ __typename: 'B', waarde: null }] })).toEqual({ lijst: [{ waarde: null }] });
    expect(nieuwId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

describe('what there is to do', () => {
  const delen = [{ kop: 'Tijden', onderdeel: 'TIJDEN' as const }, { kop: 'Contact', onderdeel: 'CONTACT' as const }];
  const stand = (tijden: string | null, contact: string | null) => [{ onderdeel: 'TIJDEN' as const, bevestigdOp: '2026-01-01', opnieuwVoor: tijden }, { onderdeel: 'CONTACT' as const, bevestigdOp: '2026-01-01', opnieuwVoor: contact }];
  it('names the parts that are due, and nothing else', () => {
    expect(watTeDoen(delen, stand('2026-11-01', '2027-01-01'), LEEG, '2026-11-22')).toEqual(['Kijk dit na: tijden.']);
    expect(watTeDoen(delen, stand('2026-11-22', '2026-11-01'), LEEG, '2026-11-22')).toEqual(['Kijk na of alles nog klopt.']);
    expect(watTeDoen(delen, stand('2026-11-23', null), LEEG, '2026-11-22')).toEqual([]);
    expect(watTeDoen(delen, [{ onderdeel: 'TIJDEN', bevestigdOp: null, opnieuwVoor: null }], LEEG, '2026-11-22')).toEqual(['Kijk na of alles klopt. Dat is nog niet eerder gedaan.']);
  });
  it('asks about room on the day that was promised', () => {
    const vol = { ...LEEG, plaatsen: { totaal: 4, vrij: 0, stand: 'VOL' as const, vrijVanaf: '2026-11-22' } };
    expect(watTeDoen(delen, stand(null, null), vol, '2026-11-22')).toEqual(['Je schreef dat er vanaf zondag 22 november 2026 weer plek is. Is dat zo?']);
    expect(watTeDoen(delen, stand(null, null), vol, '2026-11-21')).toEqual([]);
    expect(nuInWoorden('PLAATSEN', vol, null)).toEqual(['Alle plaatsen zijn bezet.', 'Er zijn 4 plaatsen.', 'Weer plek vanaf zondag 22 november 2026.']);
  });
});

describe('addresses', () => {
  it.each([
    ['Grote Markt 1, 8011LV Zwolle', { straat: 'Grote Markt', huisnummer: '1', postcode: '8011LV', plaats: 'Zwolle' }],
    ['Anthonie van der Heimstraat 2a, 8022 AB Zwolle', { straat: 'Anthonie van der Heimstraat', huisnummer: '2a', postcode: '8022AB', plaats: 'Zwolle' }],
    ['Plein 1944 12-3, Zwolle', { straat: 'Plein 1944', huisnummer: '12-3', postcode: null, plaats: 'Zwolle' }],
    ['8025AH, Zwolle', { straat: null, huisnummer: null, postcode: '8025AH', plaats: 'Zwolle' }],
    ['Assendorperstraat, Zwolle', { straat: 'Assendorperstraat', huisnummer: null, postcode: null, plaats: 'Zwolle' }],
  ])('reads %s', (tekst, adres) => {
    expect(leesAdres(tekst)).toEqual(adres);
  });
  it('compares the town with where the pin stands', () => {
    const gebieden = [{ naam: 'Zwolle', soort: 'GEMEENTE' }, { naam: 'Diezerpoort', soort: 'WIJK' }];
    expect([plaatsKlopt('zwolle', gebieden), plaatsKlopt('Kampen', gebieden), plaatsKlopt(null, gebieden), plaatsKlopt('Zwolle', [])]).toEqual([true, false, null, null]);
  });
  it('a step is as many metres to the east as to the north', () => {
    const { lat, lon } = stap(52.5, 10);
    expect(lat * 111_320).toBeCloseTo(10, 5);
    expect(lon * 111_320 * Math.cos((52.5 * Math.PI) / 180)).toBeCloseTo(10, 5);
  });
});

it('reads amounts as people write them', () => {
  expect(['2,50', '€ 2.5', '3', '0', '', '12,-', '1.000', 'gratis', '2,505'].map(centVan)).toEqual([250, 250, 300, 0, null, 1200, undefined, undefined, undefined]);
});
