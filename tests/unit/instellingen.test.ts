import { isAbsolute } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Startfout } from '../../server/database/database.ts';
import { leesInstellingen } from '../../server/instellingen.ts';

function foutVan(omgeving: Record<string, string>): string {
  try {
    leesInstellingen(omgeving);
  } catch (fout) {
    expect(fout).toBeInstanceOf(Startfout);
    return (fout as Error).message;
  }
  return 'geen fout';
}

describe('leesInstellingen', () => {
  it('heeft voor alles een gewone waarde', () => {
    const gewoon = leesInstellingen({});
    expect(gewoon).toMatchObject({ poort: 4000, host: '127.0.0.1', databaseUrl: undefined, databaseVerbindingen: 16, seed: 'zwolle', logniveau: 'info', mapboxToken: undefined, achtergrondkaart: 'grijs', locatieserver: true, verzoekenPerMinuut: 600, vertrouwProxy: false });
    expect(isAbsolute(gewoon.gegevensmap)).toBe(true);
  });

  it('leest leeg als niet gegeven', () => {
    const namen = ['PORT', 'HOST', 'DATA_DIR', 'DATABASE_URL', 'DATABASE_POOL', 'SEED', 'LOG_LEVEL', 'MAPBOX_TOKEN', 'ACHTERGRONDKAART', 'PDOK_LOCATIESERVER', 'VERZOEKEN_PER_MINUUT', 'VERTROUW_PROXY', 'SITE_ADRES', 'GEHEIM', 'SMTP_URL', 'MAIL_VAN', 'OIDC_NAAM', 'OIDC_URL', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'];
    expect(leesInstellingen(Object.fromEntries(namen.map((naam) => [naam, ''])))).toEqual(leesInstellingen({}));
  });

  it.each([
    ['SITE_ADRES', 'kaart.voorbeeld.nl'],
    ['SITE_ADRES', 'ftp://kaart.voorbeeld.nl'],
    ['SITE_ADRES', 'https://kaart.voorbeeld.nl/zwolle'],
    ['SITE_ADRES', 'https://jan@kaart.voorbeeld.nl'],
    ['GEHEIM', 'kort'],
    ['SMTP_URL', 'mail.voorbeeld.nl:587'],
    ['MAIL_VAN', 'geen adres'],
    ['OIDC_URL', 'https://inloggen.voorbeeld.nl'],
    ['PORT', 'vier'],
    ['PORT', '-1'],
    ['PORT', '65536'],
    ['PORT', '80.5'],
    ['PORT', '0x50'],
    ['PORT', '1e3'],
    ['PORT', ' '],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['DATABASE_URL', 'localhost'],
    ['DATABASE_POOL', '0'],
    ['DATABASE_POOL', '1000'],
    ['SEED', 'utrecht'],
    ['LOG_LEVEL', 'alles'],
    ['MAPBOX_TOKEN', 'sk.geheim'],
    ['ACHTERGRONDKAART', 'roze'],
    ['PDOK_LOCATIESERVER', 'ja'],
    ['VERZOEKEN_PER_MINUUT', '1'],
    ['VERZOEKEN_PER_MINUUT', 'veel'],
    ['VERTROUW_PROXY', 'true'],
  ])('%s=%s noemt de variabele, op een regel', (naam, waarde) => {
    const melding = foutVan({ [naam]: waarde });
    expect(melding).toContain(naam);
    expect(melding).not.toContain('\n');
  });

  it.each([
    ['PORT', 'vier'],
    ['SEED', 'utrecht'],
    ['DATABASE_POOL', '0'],
    ['LOG_LEVEL', 'alles'],
  ])('%s=%s zegt het in het Nederlands', (naam, waarde) => {
    expect(foutVan({ [naam]: waarde })).not.toMatch(/Invalid|expected|Too (small|big)|received/);
  });

  it('noemt alles wat fout is, en geen geheimen', () => {
    const melding = foutVan({ PORT: 'vier', SEED: 'utrecht', DATABASE_URL: 'mysql://ik:geheim123@localhost/x', MAPBOX_TOKEN: 'sk.geheim456' });
    for (const naam of ['PORT', 'SEED', 'DATABASE_URL', 'MAPBOX_TOKEN']) expect(melding).toContain(naam);
    expect(melding).not.toContain('geheim123');
    expect(melding).not.toContain('geheim456');
  });
});
