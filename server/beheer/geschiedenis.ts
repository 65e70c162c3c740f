/** What changed, when and by which role, in words; never a protected address for who may not see it. */
import type { Database } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import { Invoerfout } from '../fouten.ts';
import { isUuid } from '../sleutels.ts';
import type { Begrippen } from '../zoeken/begrippen.ts';
import { leesLocaties } from '../zoeken/plaatsen.ts';
import { heeftSchuilplaats, maskeer } from './afschermen.ts';
import { type Bewerker, doelVanVoorziening, magNu } from './mandaten.ts';
import { type Inhoud, type Locatierij, vormVan } from './rijen.ts';
import { leesNamen, type Verschil, verschillenVan } from './verschillen.ts';
import type { Rol } from './versies.ts';
import type { Voorzieningvorm } from './vorm.ts';

export interface Versieregel {
  versie: number;
  op: Date;
  doorRol: Rol;
  /** did the one who asks make it? */
  vanMij: boolean;
  reden: string | null;
  /** against the version before; empty for the first */
  verschillen: Verschil[];
}

export interface Geschiedenis {
  regels: Versieregel[];
  heeftMeer: boolean;
}

const NIET_TE_TONEN = '(hier stond een adres dat nu afgeschermd is)';

/** Takes out texts in which a protected address stands. */
function zonderAdres(verschil: Verschil, geheimen: readonly string[]): Verschil {
  const schoon = (tekst: string | null) => (tekst !== null && geheimen.some((geheim) => tekst.toLowerCase().replace(/\s/g, '').includes(geheim)) ? NIET_TE_TONEN : tekst);
  return { ...verschil, oud: schoon(verschil.oud), nieuw: schoon(verschil.nieuw) };
}

/**
 * Versions of a listing, the newest first.
 * @param first 1 to 50
 * @param after a version number: older ones
 * @returns undefined for who may not see it
 */
export async function leesGeschiedenis(database: Database, begrippen: Begrippen, bewerker: Bewerker | null, id: string, first: number, after: number | null, nu: Date): Promise<Geschiedenis | undefined> {
  if (first < 1 || first > 50) throw new Invoerfout('first', 'vraag 1 tot en met 50 versies');
  if (!isUuid(id)) return undefined;
  return database.transactie(async (verbinding) => {
    const doel = await doelVanVoorziening(verbinding, id, nu);
    if (!doel || !(await magNu(verbinding, bewerker, 'ACHTERKANT_ZIEN', doel, nu))) return undefined;
    const zietAdres = (await magNu(verbinding, bewerker, 'AFGESCHERMD_ADRES_ZIEN', doel, nu)) !== undefined;
    const rijen = await verbinding.rijen<{ versie: number; inhoud: Inhoud; op: Date; doorRol: Rol; vanMij: boolean; reden: string | null }>(Prisma.sql`
      SELECT versie, inhoud, created_at AS op, door_rol AS "doorRol", COALESCE(door_account = ${bewerker!.accountId}, false) AS "vanMij", reden FROM voorziening_versie
      WHERE voorziening_id = ${id}::uuid AND (${after}::int IS NULL OR versie < ${after}::int) ORDER BY versie DESC LIMIT ${first + 1}::int`);
    // every place that any version ever had: one that is protected now says what must not be shown
    const ooit = await verbinding.rijen<{ id: string }>(Prisma.sql`SELECT DISTINCT l->>'locatie_id' AS id FROM voorziening_versie v, jsonb_array_elements(v.inhoud->'voorziening_locatie') l WHERE v.voorziening_id = ${id}::uuid`);
    const locaties: Locatierij[] = await leesLocaties(verbinding, ooit.map((rij) => rij.id));
    const beschermd = locaties.filter(({ zichtbaarheid }) => zichtbaarheid === 'AFGESCHERMD');
    const toon = (vorm: Voorzieningvorm) => (zietAdres ? vorm : maskeer(vorm, beschermd.length > 0 && !heeftSchuilplaats(vorm)));
    const vormen = rijen.map(({ inhoud }) => toon(vormVan(inhoud, locaties)));
    const namen = await leesNamen(verbinding, vormen);
    const geheimen = zietAdres ? [] : beschermd.flatMap(({ straat, postcode, naam }) => [straat, postcode, naam]).flatMap((tekst) => (tekst && tekst.replace(/\s/g, '').length > 2 ? tekst.toLowerCase().replace(/\s/g, '') : []));
    return {
      regels: rijen.slice(0, first).map(({ inhoud: _inhoud, ...rij }, plek) => ({ ...rij, op: new Date(rij.op), verschillen: plek + 1 < vormen.length ? verschillenVan(vormen[plek + 1]!, vormen[plek]!, namen, begrippen).map((verschil) => zonderAdres(verschil, geheimen)) : [] })),
      heeftMeer: rijen.length > first,
    };
  });
}
