import type { LocatiePrecisie, LocatieSoort } from '../gql/graphql.ts';

export type KorteLocatie = {
  soort: LocatieSoort;
  naam?: string | null;
  straat?: string | null;
  huisnummer?: string | null;
  plaats?: string | null;
  afgeschermd: boolean;
  gebied?: { naam: string } | null;
};

/** One line for a list: as exact as is known, and never more than may be known. */
export function locatieInWoorden(locatie: KorteLocatie): string {
  const gebied = locatie.gebied?.naam ?? locatie.plaats ?? null;
  if (locatie.afgeschermd) return gebied ? `${gebied} (het adres is geheim)` : 'Het adres is geheim';
  switch (locatie.soort) {
    case 'ONLINE':
      return 'Via internet';
    case 'BIJ_U_THUIS':
      return gebied ? `Bij je thuis, in ${gebied}` : 'Bij je thuis';
    case 'RONDTREKKEND':
      return gebied ? `Op steeds een andere plek in ${gebied}` : 'Op steeds een andere plek';
    case 'ADRES': {
      const straat = [locatie.straat, locatie.huisnummer].filter(Boolean).join(' ');
      const delen = [locatie.naam, straat, locatie.plaats ?? (straat ? null : gebied)].filter(Boolean);
      if (!locatie.naam && !straat && locatie.gebied && locatie.gebied.naam !== locatie.plaats) delen.unshift(locatie.gebied.naam);
      return [...new Set(delen)].join(', ') || 'We weten niet waar';
    }
  }
}

/** What is known of the address when there is no street; null when more is known. */
export const adresBekendTot: Record<LocatiePrecisie, string | null> = {
  GEBOUW: null,
  STRAAT: null,
  BUURT: 'We weten alleen de buurt, niet het adres. Vraag het na voor je gaat.',
  WIJK: 'We weten alleen de wijk, niet het adres. Vraag het na voor je gaat.',
  PLAATS: 'We weten alleen de plaats, niet het adres. Vraag het na voor je gaat.',
  GEEN: null,
};

/** How exact the point on the map is; null when it is the door itself. */
export const puntInWoorden: Record<LocatiePrecisie, string | null> = {
  GEBOUW: null,
  STRAAT: 'Op de kaart staat dit ergens in de straat.',
  BUURT: 'Op de kaart staat dit in het midden van de buurt.',
  WIJK: 'Op de kaart staat dit in het midden van de wijk.',
  PLAATS: 'Op de kaart staat dit in het midden van de plaats.',
  GEEN: null,
};
