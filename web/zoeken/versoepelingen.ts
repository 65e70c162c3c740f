import { feitWoorden } from './feitWoorden.ts';
import { dagInEenWoord } from './wanneer.ts';
import { afstandenKm, beginstaat, feiten, schrijfZoekstaat, type Zoekstaat } from './zoekstaat.ts';

export type Versoepeling = { tekst: string; staat: Zoekstaat };

/** Words that say nothing by themselves: leaving one of them out would not help. */
const kleineWoorden = new Set(['ik', 'je', 'we', 'de', 'het', 'een', 'en', 'of', 'in', 'op', 'bij', 'met', 'voor', 'te', 'om', 'van', 'wil', 'zoek', 'naar', 'graag', 'mijn', 'iets']);

const zonder = <Waarde,>(lijst: Waarde[], waarde: Waarde) => lijst.filter((deel) => deel !== waarde);

/** Every single step that makes a search wider: one filter, one word or the place less. `naam` tells how a code is called. */
export function versoepelingen(staat: Zoekstaat, naam: (code: string) => string, gebiedNaam: string | null): Versoepeling[] {
  const stappen: Versoepeling[] = [];
  const { waar } = staat;
  if (waar.soort === 'mij' || waar.soort === 'adres') {
    const verder = afstandenKm.find((km) => km > staat.afstandKm);
    if (verder) stappen.push({ tekst: `Zoek verder weg: tot ${verder} km`, staat: { ...staat, afstandKm: verder } });
  }
  if (waar.soort !== 'overal') {
    const plek = waar.soort === 'gebied' ? `niet alleen in ${gebiedNaam ?? 'deze wijk'}` : waar.soort === 'kaart' ? 'niet alleen in dit stuk van de kaart' : 'niet alleen in de buurt';
    stappen.push({ tekst: `Zoek overal, ${plek}`, staat: { ...staat, waar: { soort: 'overal' } } });
  }
  const { wanneer } = staat;
  if (wanneer.soort === 'nu') stappen.push({ tekst: 'Zoek ook naar wat nu niet open is', staat: { ...staat, wanneer: { soort: 'altijd' } } });
  if (wanneer.soort === 'dag') {
    if (wanneer.dagdeel) stappen.push({ tekst: `Zoek op de hele ${wanneer.dag.toLowerCase()}`, staat: { ...staat, wanneer: { ...wanneer, dagdeel: null } } });
    stappen.push({ tekst: `Zoek op elke dag, niet alleen op ${dagInEenWoord(wanneer)}`, staat: { ...staat, wanneer: { soort: 'altijd' } } });
  }
  for (const feit of staat.feiten)
    stappen.push({ tekst: `Zoek ook ${feitWoorden[feit].zonder}`, staat: { ...staat, feiten: zonder(staat.feiten, feit) } });
  for (const code of staat.themas) stappen.push({ tekst: `Zoek zonder “${naam(code)}”`, staat: { ...staat, themas: zonder(staat.themas, code) } });
  for (const code of staat.doelgroepen)
    stappen.push({ tekst: `Zoek zonder “${naam(code)}”`, staat: { ...staat, doelgroepen: zonder(staat.doelgroepen, code) } });
  if (staat.statussen.length) stappen.push({ tekst: 'Zoek ook naar plekken die bijvoorbeeld vol of gestopt zijn', staat: { ...staat, statussen: [] } });
  const woorden = staat.tekst.split(/\s+/).filter(Boolean);
  const inhoud = [...new Set(woorden.filter((woord) => !kleineWoorden.has(woord.toLowerCase())))];
  if (inhoud.length > 1)
    for (const woord of inhoud.slice(0, 4))
      stappen.push({ tekst: `Zoek zonder het woord “${woord}”`, staat: { ...staat, tekst: woorden.filter((deel) => deel !== woord).join(' ') } });
  else if (woorden.length) stappen.push({ tekst: `Zoek zonder “${staat.tekst}”`, staat: { ...staat, tekst: '' } });
  // One step less may not be enough.
  if (staat.tekst && stappen.length > 2 && inhoud.length > 0)
    stappen.push({ tekst: `Zoek alleen naar “${staat.tekst}”, overal`, staat: { ...beginstaat, wat: staat.wat, tekst: staat.tekst } });
  stappen.push(
    staat.wat === 'zoeken'
      ? { tekst: 'Kijk bij “Ik wil iets doen”', staat: { ...staat, wat: 'doen' } }
      : { tekst: 'Kijk bij “Ik zoek iets”', staat: { ...staat, wat: 'zoeken', feiten: zonder(staat.feiten, 'plaatsVrij') } },
  );
  // Two ways may lead to the same search.
  return stappen.filter((stap, index) => !zelfdeVraag(stap.staat, staat) && stappen.findIndex((eerder) => zelfdeVraag(eerder.staat, stap.staat)) === index);
}

/** One thing that the server let go. */
type Losgelaten = { wat: string; veld?: string | null; gebied?: { code: string } | null };

/** The search with one thing less, as the server did it; null for what a link cannot say, such as a part of the words. */
function laatLos(staat: Zoekstaat, { wat, veld, gebied }: Losgelaten): Zoekstaat | null {
  const feit = feiten.find((kandidaat) => kandidaat === veld);
  if (feit) return { ...staat, feiten: zonder(staat.feiten, feit) };
  if (veld === 'themas' || veld === 'doelgroepen' || veld === 'statussen') return { ...staat, [veld]: [] };
  if (wat === 'TIJD') return { ...staat, wanneer: { soort: 'altijd' } };
  if (wat === 'OVERAL') return { ...staat, waar: { soort: 'overal' } };
  if (wat === 'ZONDER_WOORDEN') return { ...staat, tekst: '' };
  // From an area to another one; around a point the server still looks at the distance.
  if (gebied && staat.waar.soort === 'gebied') return { ...staat, waar: { soort: 'gebied', code: gebied.code } };
  return null;
}

/** The search that gives what the server found nearest, to show all of it; null when a link cannot say it. */
export const staatNa = (staat: Zoekstaat, stappen: readonly Losgelaten[]) => stappen.reduce<Zoekstaat | null>((vorige, stap) => vorige && laatLos(vorige, stap), staat);

/** Are these the same search? */
export const zelfdeVraag = (een: Zoekstaat, ander: Zoekstaat) => schrijfZoekstaat(een) === schrijfZoekstaat(ander);
