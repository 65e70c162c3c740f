/** What a listing says now, in a few lines per part: what one looks over and confirms. */
import type { Onderdeel } from '../../gql/graphql.ts';
import { contactInWoorden, dagdeelInWoorden, plaatsenInWoorden, taalInWoorden, toegangInWoorden } from '../../ui/woorden.ts';
import { prijsInWoorden } from '../../voorziening/Kosten.tsx';
import { locatieInWoorden } from '../../voorziening/locatieInWoorden.ts';
import type { Vorm } from '../formulier/vorm.tsx';
import { datumInWoorden } from '../tijden/dagen.ts';

/** Sentences that only the server can make. */
export type Serverwoorden = { momenten: readonly { naam?: string | null; inWoorden: string }[]; gebieden: readonly { naam: string }[]; doelgroepen: readonly { naam: string }[] };

const hoofdletter = (tekst: string) => tekst.replace(/^./u, (letter) => letter.toUpperCase());

function leeftijd(vorm: Vorm): string[] {
  const { van, tot } = vorm.leeftijd ?? {};
  if (van != null && tot != null) return [`Van ${van} tot en met ${tot} jaar.`];
  if (van != null) return [`Vanaf ${van} jaar.`];
  return tot != null ? [`Tot en met ${tot} jaar.`] : [];
}

function plaatsen({ plaatsen: { stand, vrij, totaal, vrijVanaf } }: Vorm): string[] {
  if (stand === 'ONBEKEND' && vrij == null && totaal == null) return [];
  const hoeveel = vrij != null && stand !== 'VOL' ? [`Vrij: ${vrij}${totaal != null ? ` van de ${totaal}` : ''}.`] : totaal != null ? [`Er zijn ${totaal} plaatsen.`] : [];
  return [plaatsenInWoorden[stand], ...hoeveel, ...(vrijVanaf ? [`Weer plek vanaf ${datumInWoorden(vrijVanaf)}.`] : [])];
}

/** Lines for one part; none when nothing is known. */
export function nuInWoorden(onderdeel: Exclude<Onderdeel, 'ALLES'>, vorm: Vorm, server: Serverwoorden | null): string[] {
  switch (onderdeel) {
    case 'TIJDEN':
      return [
        ...(server ? server.momenten.map(({ naam, inWoorden }) => (naam ? `${naam}: ${inWoorden}` : hoofdletter(inWoorden))) : []),
        ...(vorm.dagdelen.length > 0 ? [hoofdletter(vorm.dagdelen.map(dagdeelInWoorden).join(', '))] : []),
      ];
    case 'PLAATS':
      return [
        ...vorm.locaties.map((locatie) => locatieInWoorden({ ...locatie, gebied: null, afgeschermd: false }) + (locatie.afgeschermd ? ' (geheim: bezoekers zien alleen de wijk)' : '')),
        ...(server && server.gebieden.length > 0 ? [`Gebied: ${server.gebieden.map(({ naam }) => naam).join(', ')}.`] : []),
        ...(vorm.werkvlak ? ['Met een zelf getekend gebied.'] : []),
      ];
    case 'CONTACT':
      return vorm.contacten.map(({ soort, waarde, label }) => `${label ?? contactInWoorden[soort]}: ${waarde.replace(/^https?:\/\//i, '')}`);
    case 'TOEGANG':
      return [
        ...vorm.toegangen.map(({ wijze, toelichting }) => [toegangInWoorden[wijze], toelichting].filter(Boolean).join(' ')),
        ...(vorm.iedereenWelkom === true ? ['Iedereen is welkom.'] : []),
        ...(server && server.doelgroepen.length > 0 ? [`${vorm.iedereenWelkom === false ? 'Alleen' : 'Vooral'} voor: ${server.doelgroepen.map(({ naam }) => naam).join(', ')}.`] : []),
        ...leeftijd(vorm),
        ...(vorm.talen.length > 0 ? [`Talen: ${vorm.talen.map(taalInWoorden).join(', ')}.`] : []),
      ];
    case 'KOSTEN':
      return [...vorm.kosten.map((prijs) => [prijs.soort === 'ANDERS' && prijs.bedragCent == null && prijs.toelichting ? null : prijsInWoorden(prijs), prijs.toelichting].filter(Boolean).join(' ')), ...(vorm.vergoeding ? [`Je krijgt: ${vorm.vergoeding}`] : [])];
    case 'PLAATSEN':
      return [...plaatsen(vorm), ...(vorm.draagkrachtNodig ? [`Nodig: ${vorm.draagkrachtNodig}`] : [])];
    case 'TEKST':
      return [vorm.samenvatting];
  }
}
