/**
 * Places of a form as rows. What did not change keeps its row; what did gets a new one, so that earlier versions keep theirs. Only an
 * address that becomes protected is changed where it stands, and with it every version that names it.
 */
import type { Verbinding } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import { Ongeldigheid } from '../fouten.ts';
import { type Gebiedrij, kopieerLocatie, leesGebied, leesGebiedenOp, leesOmliggende, leesPlaats, schrijfLocatie } from '../zoeken/plaatsen.ts';
import { type Herkomst, type Locatierij, locatievormVan } from './rijen.ts';
import type { Locatievorm, Voorzieningvorm } from './vorm.ts';

const fout = (plek: number, veld: string, melding: string) => new Ongeldigheid([{ veld: `locaties.${plek}.${veld}`, melding }]);
const PRECISIE_VAN: Record<string, Locatierij['precisie']> = { BUURT: 'BUURT', WIJK: 'WIJK' };
const adresVan = ({ soort, naam, straat, huisnummer, postcode, plaats, lat, lon }: Locatievorm) => JSON.stringify([soort, naam, straat, huisnummer, postcode, plaats, lat, lon]);

const isGemeente = ({ soort }: Gebiedrij) => soort === 'GEMEENTE';

/** The area and point of a place, by what was filled in. */
async function plaats(verbinding: Verbinding, vorm: Locatievorm, nummer: number, was: Locatievorm | undefined): Promise<Pick<Locatierij, 'gebied_id' | 'lat' | 'lon' | 'precisie'>> {
  const gekozen = vorm.gebied === null ? undefined : await leesGebied(verbinding, vorm.gebied);
  if (vorm.gebied !== null && !gekozen) throw fout(nummer, 'gebied', 'Dit gebied kennen we niet. Kies een ander.');
  const rond = gekozen ? [gekozen, ...(await leesOmliggende(verbinding, gekozen.id))] : [];
  const punt = vorm.lat !== null && vorm.lon !== null ? { lat: vorm.lat, lon: vorm.lon } : undefined;
  const op = punt ? await leesGebiedenOp(verbinding, punt) : [];
  const gemeente = rond.find((gebied) => isGemeente(gebied) && gebied.heeftGrens);
  if (punt && gemeente && !op.some(({ id }) => id === gemeente.id)) throw fout(nummer, 'lat', `Deze plek ligt niet in ${gemeente.naam}. Zet de speld opnieuw neer, of kies een andere gemeente.`);
  // whoever moves the pin points at the place itself, also when it stood in the middle of an area before
  const verzet = punt !== undefined && was !== undefined && (was.lat !== vorm.lat || was.lon !== vorm.lon) && was.precisie === vorm.precisie;
  const gezegd = vorm.precisie === 'GEEN' || verzet ? null : vorm.precisie;
  const precisie = punt ? (gezegd ?? 'GEBOUW') : 'GEEN';
  if (vorm.afgeschermd) {
    const groot = [...(gekozen?.magBijAfgeschermd ? [gekozen] : []), ...op, ...rond].find(({ magBijAfgeschermd }) => magBijAfgeschermd);
    if (!groot) throw fout(nummer, 'gebied', 'Kies de wijk, de plaats of de gemeente. Alleen die laten we zien.');
    return { gebied_id: groot.id, lat: vorm.lat, lon: vorm.lon, precisie };
  }
  if (punt) return { gebied_id: ((precisie === 'GEBOUW' || precisie === 'STRAAT') && op[0] ? op[0] : (gekozen ?? op[0]))?.id ?? null, ...punt, precisie };
  const gebied = gekozen ?? (vorm.plaats === null ? undefined : await leesPlaats(verbinding, vorm.plaats));
  const middelpunt = vorm.soort !== 'ADRES' ? undefined : (rond.length > 0 ? rond : gebied ? [gebied, ...(await leesOmliggende(verbinding, gebied.id))] : []).find(({ lat, soort }) => lat !== null && ['BUURT', 'WIJK', 'STADSDEEL', 'PLAATS', 'GEMEENTE'].includes(soort));
  return { gebied_id: gebied?.id ?? null, lat: middelpunt?.lat ?? null, lon: middelpunt?.lon ?? null, precisie: middelpunt ? (PRECISIE_VAN[middelpunt.soort] ?? 'PLAATS') : 'GEEN' };
}

/** Protects an address where it stands, or when others have it too, a copy that takes its place in every version of this listing. */
async function schermAf(verbinding: Verbinding, voorzieningId: string, locatieId: string, gebiedId: string, nieuweId: () => string): Promise<string> {
  const [gedeeld] = await verbinding.rijen(Prisma.sql`SELECT 1 FROM voorziening_locatie WHERE locatie_id = ${locatieId}::uuid AND voorziening_id <> ${voorzieningId}::uuid UNION SELECT 1 FROM moment WHERE locatie_id = ${locatieId}::uuid AND voorziening_id <> ${voorzieningId}::uuid`);
  let id = locatieId;
  if (gedeeld) {
    id = nieuweId();
    await kopieerLocatie(verbinding, locatieId, id);
    await verbinding.rijen(Prisma.sql`UPDATE voorziening_versie SET inhoud = replace(inhoud::text, ${locatieId}::text, ${id}::text)::jsonb WHERE voorziening_id = ${voorzieningId}::uuid AND position(${locatieId}::text IN inhoud::text) > 0`);
  }
  await verbinding.rijen(Prisma.sql`UPDATE locatie SET zichtbaarheid = 'AFGESCHERMD', gebied_id = ${gebiedId}::uuid, versie = versie + 1 WHERE id = ${id}::uuid`);
  return id;
}

/**
 * Gives every place of the form a row, and lets its moments refer to these.
 * @param rijen the rows that the form was made from
 * @throws Ongeldigheid for a place outside the chosen gemeente, an area that does not exist, or a protected address without a large enough one
 */
export async function legLocatiesVast(verbinding: Verbinding, voorzieningId: string, vorm: Voorzieningvorm, rijen: readonly Locatierij[], herkomst: Herkomst): Promise<Voorzieningvorm> {
  const namen = new Map<string, string>();
  const locaties: Locatievorm[] = [];
  for (const [nummer, plek] of vorm.locaties.entries()) {
    const rij = rijen.find(({ id }) => id === plek.sleutel);
    const was = rij && locatievormVan(rij);
    // a known area may be named by its code
    const gebied = plek.gebied === null || plek.gebied === was?.gebied ? plek.gebied : ((await leesGebied(verbinding, plek.gebied))?.id ?? plek.gebied);
    const zelfde = was !== undefined && JSON.stringify({ ...plek, gebied, precisie: plek.precisie ?? was.precisie }) === JSON.stringify(was);
    let id = plek.sleutel!;
    if (!zelfde || locaties.some(({ sleutel }) => sleutel === id)) {
      const ligging = await plaats(verbinding, plek, nummer, was);
      const beschermd = rij?.zichtbaarheid === 'OPENBAAR' && plek.afgeschermd && rij.soort === 'ADRES' ? await schermAf(verbinding, voorzieningId, rij.id, ligging.gebied_id!, herkomst.nieuweId) : undefined;
      if (beschermd !== undefined && adresVan(plek) === adresVan(was!) && plek.toelichting === was!.toelichting) id = beschermd;
      else {
        id = herkomst.nieuweId();
        const { soort, naam, straat, huisnummer, postcode, plaats: woonplaats, toelichting, afgeschermd } = plek;
        await schrijfLocatie(verbinding, { id, soort, naam, straat, huisnummer, postcode, plaats: woonplaats, toelichting, zichtbaarheid: afgeschermd ? 'AFGESCHERMD' : 'OPENBAAR', ...ligging }, herkomst);
      }
    }
    if (plek.sleutel !== null && !namen.has(plek.sleutel)) namen.set(plek.sleutel, id);
    locaties.push({ ...plek, sleutel: id });
  }
  return { ...vorm, locaties, momenten: vorm.momenten.map((moment) => ({ ...moment, locatie: moment.locatie === null ? null : (namen.get(moment.locatie) ?? null) })) };
}
