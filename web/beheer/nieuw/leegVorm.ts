import type { Vorm } from '../formulier/vorm.tsx';

/** A form in which nothing is filled in. */
export const LEEG: Vorm = {
  naam: '', aliassen: [], samenvatting: '', beschrijving: null, organisatieId: null, themas: [], functies: [], doelgroepen: [], iedereenWelkom: null, leeftijd: null, talen: [], toegankelijkheid: [], toegangen: [], kosten: [],
  momenten: [], locaties: [], werkgebied: [], werkvlak: null, contacten: [], fotos: [], relaties: [], feiten: [], status: 'ACTIEF', statusToelichting: null, financieringTot: null, watJeDoet: null, watWeVragen: null, watWeBieden: null,
  soortenPlek: [], treden: null, begeleiding: null, begeleidingToelichting: null, taalniveau: null, dagdelen: [], urenPerWeek: null, vergoeding: null, plaatsen: { totaal: null, vrij: null, stand: 'ONBEKEND', vrijVanaf: null },
  draagtProfielA: null, draagtProfielB: null, draagkrachtToelichting: null, draagkrachtNodig: null, teamsoort: null, outreachend: null, kanalen: [], samenstelling: [],
};

/** A UUID; on a page without https the browser has no function for it. */
export function nieuwId(): string {
  if ('randomUUID' in crypto) return crypto.randomUUID();
  const bytes = (crypto as Crypto).getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
