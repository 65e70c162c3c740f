/** What a form refers to: is it there, and may this person refer to it? */
import type { Verbinding } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import { Ongeldigheid, type Veldfout } from '../fouten.ts';
import { isUuid } from '../sleutels.ts';
import { isGeldigVlak } from '../zoeken/plaatsen.ts';
import { zonderPlek } from './samenloop.ts';
import type { Voorzieningvorm, Wijziging } from './vorm.ts';

/** Areas by id, also where they were named by code. @throws Ongeldigheid for one that does not exist */
export async function metGebiedIds(verbinding: Verbinding, wijziging: Wijziging): Promise<Wijziging> {
  const genoemd = [...(wijziging.werkgebied ?? []), ...(wijziging.locaties ?? []).flatMap(({ gebied }) => gebied ?? [])];
  if (genoemd.length === 0) return wijziging;
  const rijen = await verbinding.rijen<{ id: string; code: string }>(Prisma.sql`SELECT DISTINCT ON (code) id, code FROM gebied WHERE code = ANY(${genoemd}::text[]) ORDER BY code, geldig_tot DESC NULLS FIRST, geldig_van DESC`);
  const opId = new Set((await verbinding.rijen<{ id: string }>(Prisma.sql`SELECT id FROM gebied WHERE id = ANY(${genoemd.filter(isUuid)}::uuid[])`)).map(({ id }) => id));
  const opCode = new Map(rijen.map(({ id, code }) => [code, id]));
  const fouten: Veldfout[] = [];
  const vind = (naam: string, veld: string): string => {
    const id = opId.has(naam.toLowerCase()) ? naam.toLowerCase() : opCode.get(naam);
    if (id === undefined) fouten.push({ veld, melding: 'Dit gebied kennen we niet. Kies een ander.' });
    return id ?? naam;
  };
  const uit: Wijziging = { ...wijziging };
  if (wijziging.werkgebied) uit.werkgebied = [...new Set(wijziging.werkgebied.map((naam, plek) => vind(naam, `werkgebied.${plek}`)))].sort();
  if (wijziging.locaties) uit.locaties = wijziging.locaties.map((locatie, plek) => ({ ...locatie, gebied: locatie.gebied === null ? null : vind(locatie.gebied, `locaties.${plek}.gebied`) }));
  if (fouten.length > 0) throw new Ongeldigheid(fouten);
  return uit;
}

const CODEVELDEN = [['themas', 'THEMA'], ['functies', 'FUNCTIE'], ['doelgroepen', 'DOELGROEP'], ['soortenPlek', 'SOORT_PLEK']] as const;

/** Every entry of a code list that a form names, with the field that names it. */
function codesIn(vorm: Voorzieningvorm): { veld: string; lijst: string; code: string }[] {
  return [
    ...CODEVELDEN.flatMap(([veld, lijst]) => vorm[veld].map((code, plek) => ({ veld: `${veld}.${plek}`, lijst, code }))),
    ...vorm.toegankelijkheid.map(({ code }, plek) => ({ veld: `toegankelijkheid.${plek}.code`, lijst: 'TOEGANKELIJKHEID', code })),
    ...vorm.toegangen.flatMap(({ wetten, verwijzers }, plek) => [...wetten.map((code) => ({ veld: `toegangen.${plek}.wetten`, lijst: 'WET', code })), ...verwijzers.map((code) => ({ veld: `toegangen.${plek}.verwijzers`, lijst: 'VERWIJZER', code }))]),
  ];
}

/**
 * Checks everything that a form refers to and that its version before did not.
 * @param toestemming the one personal contact to which consent is recorded now
 * @throws Ongeldigheid with every mistake
 */
export async function controleerVerwijzingen(verbinding: Verbinding, id: string, vorm: Voorzieningvorm, was: Voorzieningvorm | null, toestemming?: string): Promise<void> {
  const fouten: Veldfout[] = [];
  const had = new Set((was === null ? [] : codesIn(was)).map(({ lijst, code }) => `${lijst} ${code}`));
  const codes = codesIn(vorm).filter(({ lijst, code }) => !had.has(`${lijst} ${code}`));
  const bekend = codes.length === 0 ? [] : await verbinding.rijen<{ lijst: string; code: string }>(Prisma.sql`SELECT lijst, code FROM begrip WHERE code = ANY(${codes.map(({ code }) => code)}::text[]) AND vervallen_op IS NULL`);
  for (const { veld, lijst, code } of codes) if (!bekend.some((rij) => rij.lijst === lijst && rij.code === code)) fouten.push({ veld, melding: 'Deze keuze is er niet (meer). Kies een andere.' });

  const organisaties = [...(vorm.organisatieId !== null && vorm.organisatieId !== was?.organisatieId ? [{ veld: 'organisatieId', organisatie: vorm.organisatieId }] : []), ...vorm.samenstelling.flatMap(({ organisatieId }, plek) => (organisatieId === null ? [] : { veld: `samenstelling.${plek}.organisatieId`, organisatie: organisatieId }))];
  const erZijn = organisaties.length === 0 ? [] : await verbinding.rijen<{ id: string }>(Prisma.sql`SELECT id FROM organisatie WHERE id = ANY(${organisaties.map(({ organisatie }) => organisatie)}::uuid[])`);
  for (const { veld, organisatie } of organisaties) if (!erZijn.some((rij) => rij.id === organisatie)) fouten.push({ veld, melding: 'Deze organisatie kennen we niet. Kies een andere.' });

  const eerder = new Set(was?.relaties.map(({ naarId }) => naarId));
  const naar = vorm.relaties.map(({ naarId }) => naarId).filter((ander) => !eerder.has(ander));
  const gezien = naar.length === 0 ? [] : await verbinding.rijen<{ id: string }>(Prisma.sql`SELECT id FROM voorziening WHERE id = ANY(${naar}::uuid[]) AND verborgen_op IS NULL`);
  for (const [plek, { naarId }] of vorm.relaties.entries()) {
    if (naarId === id) fouten.push({ veld: `relaties.${plek}.naarId`, melding: 'Een plek hoort niet bij zichzelf. Kies een andere.' });
    else if (!eerder.has(naarId) && !gezien.some((rij) => rij.id === naarId)) fouten.push({ veld: `relaties.${plek}.naarId`, melding: 'Deze plek staat niet op de kaart. Kies een andere.' });
  }

  for (const plek of zonderPlek(vorm)) fouten.push({ veld: `momenten.${plek}.locatie`, melding: 'Deze plaats staat niet meer bij waar het is. Kies een andere.' });
  if (vorm.werkvlak !== null && JSON.stringify(vorm.werkvlak) !== JSON.stringify(was?.werkvlak) && !(await isGeldigVlak(verbinding, vorm.werkvlak))) fouten.push({ veld: 'werkvlak', melding: 'De lijnen van dit gebied kruisen elkaar. Teken het opnieuw.' });

  // a personal contact comes and goes with consent, which has its own way
  const persoonlijk = (eerste: Voorzieningvorm | null, waarde: string) => eerste?.contacten.some((contact) => contact.persoonlijk && contact.waarde === waarde) === true;
  for (const [plek, contact] of vorm.contacten.entries()) {
    if (contact.persoonlijk && contact.waarde !== toestemming && !persoonlijk(was, contact.waarde)) fouten.push({ veld: `contacten.${plek}.persoonlijk`, melding: 'Leg eerst vast dat deze persoon dit goed vindt.' });
    if (!contact.persoonlijk && persoonlijk(was, contact.waarde)) fouten.push({ veld: `contacten.${plek}.persoonlijk`, melding: 'Dit is van een persoon. Trek eerst de toestemming in.' });
  }
  if (fouten.length > 0) throw new Ongeldigheid(fouten);
}
