import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vervallenVeldVan, zonderVervallen } from '../../web/zoeken/vervallen.ts';
import { beginstaat, type Zoekstaat } from '../../web/zoeken/zoekstaat.ts';

const fout = (extensions: Record<string, unknown>) => ({ graphQLErrors: [{ extensions }] }) as unknown as Parameters<typeof vervallenVeldVan>[0];
const staat: Zoekstaat = { ...beginstaat, tekst: 'eten', themas: ['taal', 'weg-ermee'], doelgroepen: ['ouderen'], waar: { soort: 'gebied', code: 'WK019330' } };
const bekend = { themas: [{ code: 'taal' }], doelgroepen: [{ code: 'ouderen' }] };

describe('an old link with a choice that was withdrawn', () => {
  it('is told from what else can be wrong', () => {
    expect(vervallenVeldVan(fout({ code: 'ONGELDIGE_INVOER', veld: 'filter.themas' }))).toBe('filter.themas');
    expect(vervallenVeldVan(fout({ code: 'ONGELDIGE_INVOER', veld: 'tekst' }))).toBeUndefined();
    expect(vervallenVeldVan(fout({ code: 'INTERNAL_SERVER_ERROR' }))).toBeUndefined();
  });

  it('goes on with all the rest', () => {
    expect(zonderVervallen(staat, 'filter.themas', bekend)).toEqual({ ...staat, themas: ['taal'] });
    expect(zonderVervallen(staat, 'gebied', undefined)).toEqual({ ...staat, waar: { soort: 'overal' } });
  });

  it('always lets something go, whatever is known, so that nobody stays at the same error', () => {
    const codes = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'));
    fc.assert(
      fc.property(codes.filter((themas) => themas.length > 0), fc.option(codes, { nil: undefined }), (themas, bestaan) => {
        const over = zonderVervallen({ ...staat, themas }, 'filter.themas', bestaan && { themas: bestaan.map((code) => ({ code })), doelgroepen: [] });
        expect(over.themas.length).toBeLessThan(themas.length);
        expect(over).toEqual({ ...staat, themas: over.themas });
      }),
    );
  });
});
