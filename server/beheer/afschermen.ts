/** What of a form is shown to somebody who may not know a protected address, and how their changes are read back. */
import { Ongeldigheid } from '../fouten.ts';
import type { Contactvorm, Locatievorm, Voorzieningvorm, Wijziging } from './vorm.ts';

const NAAM = /^afgeschermd-(\d+)$/;
const POST = 'afgeschermd';
/** In whose house it is would say where. */
const VERRAADT = new Set(['GEHUISVEST_IN', 'SPREEKUUR_IN']);

export const heeftSchuilplaats = (vorm: Pick<Voorzieningvorm, 'locaties'>): boolean => vorm.locaties.some((plek) => plek.afgeschermd);

const bedekt = (plek: Locatievorm, nummer: number): Locatievorm => ({ sleutel: `afgeschermd-${nummer}`, soort: plek.soort, naam: null, straat: null, huisnummer: null, postcode: null, plaats: null, gebied: plek.afgeschermd ? plek.gebied : null, lat: null, lon: null, precisie: 'GEEN', afgeschermd: true, toelichting: null });
const isAfgeschermdePost = (contact: Contactvorm): boolean => contact.soort === 'POST';

/**
 * The form without what leads to a protected address.
 * @param alles every address counts as protected: for versions of before the protection
 */
export function maskeer(vorm: Voorzieningvorm, alles = false): Voorzieningvorm {
  if (!alles && !heeftSchuilplaats(vorm)) return vorm;
  let nummer = 0;
  const namen = new Map<string | null, string | null>([[null, null]]);
  const locaties = vorm.locaties.map((plek) => {
    const gezien = plek.afgeschermd || (alles && plek.soort === 'ADRES') ? bedekt(plek, ++nummer) : plek;
    namen.set(plek.sleutel, gezien.sleutel);
    return gezien;
  });
  return {
    ...vorm,
    locaties,
    momenten: vorm.momenten.map((moment) => ({ ...moment, locatie: namen.get(moment.locatie) ?? null })),
    contacten: vorm.contacten.map((contact) => (isAfgeschermdePost(contact) ? { ...contact, waarde: POST, label: null } : contact)),
    relaties: vorm.relaties.filter(({ soort }) => !VERRAADT.has(soort)),
  };
}

/**
 * A change made on a masked form, on the real one.
 * @param echt the version that the masked form was made from
 * @throws Ongeldigheid when it changes what was masked
 */
export function ontmasker(wijziging: Wijziging, echt: Voorzieningvorm): Wijziging {
  if (!heeftSchuilplaats(echt)) return wijziging;
  const gemaskeerd = maskeer(echt);
  const echtePlek = (naam: string | null) => gemaskeerd.locaties.findIndex((plek) => plek.sleutel === naam && NAAM.test(naam ?? ''));
  const sleutel = (naam: string | null): string | null => (echtePlek(naam) < 0 ? naam : echt.locaties[echtePlek(naam)]!.sleutel);
  const uit: Wijziging = { ...wijziging };
  if (wijziging.locaties)
    uit.locaties = wijziging.locaties.map((plek, plaats) => {
      const waar = echtePlek(plek.sleutel);
      if (waar < 0) return plek;
      if (JSON.stringify({ ...plek, precisie: 'GEEN' }) !== JSON.stringify(gemaskeerd.locaties[waar])) throw new Ongeldigheid([{ veld: `locaties.${plaats}`, melding: 'Dit adres is afgeschermd. Alleen wie de plek bijhoudt kan het veranderen.' }]);
      return echt.locaties[waar]!;
    });
  if (wijziging.momenten) uit.momenten = wijziging.momenten.map((moment) => ({ ...moment, locatie: sleutel(moment.locatie) }));
  if (wijziging.contacten) {
    const post = echt.contacten.filter(isAfgeschermdePost);
    uit.contacten = wijziging.contacten.flatMap((contact) => (isAfgeschermdePost(contact) && contact.waarde === POST ? (post.shift() ?? []) : contact));
  }
  if (wijziging.relaties) uit.relaties = [...wijziging.relaties, ...echt.relaties.filter(({ soort }) => VERRAADT.has(soort))].sort((a, b) => (`${a.soort} ${a.naarId}` < `${b.soort} ${b.naarId}` ? -1 : 1));
  return uit;
}
