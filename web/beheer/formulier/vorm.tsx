import { graphql } from '../../gql/gql.ts';
import type { VormFragment, VoorzieningInvoer } from '../../gql/graphql.ts';

/** Every field that somebody can change. */
export const vormFragment = graphql(`
  fragment Vorm on Voorzieningvorm {
    naam
    aliassen
    samenvatting
    beschrijving
    organisatieId
    themas
    functies
    doelgroepen
    iedereenWelkom
    leeftijd {
      van
      tot
    }
    talen
    toegankelijkheid {
      code
      waarde
    }
    toegangen {
      wijze
      wetten
      verwijzers
      toelichting
    }
    kosten {
      soort
      bedragCent
      bedragTotCent
      per
      toelichting
    }
    momenten {
      soort
      naam
      begin
      duurMinuten
      herhaling
      extra
      uitgezonderd
      opAfspraak
      opFeestdagen
      inSchoolvakanties
      toelichting
      locatie
    }
    locaties {
      sleutel
      soort
      naam
      straat
      huisnummer
      postcode
      plaats
      gebied
      lat
      lon
      precisie
      afgeschermd
      toelichting
    }
    werkgebied
    werkvlak
    contacten {
      voor
      soort
      waarde
      label
      persoonlijk
    }
    fotos {
      bestand
      altTekst
      breedte
      hoogte
      licentie
    }
    relaties {
      soort
      naarId
      toelichting
    }
    feiten {
      onderwerp
      waarde
    }
    status
    statusToelichting
    financieringTot
    watJeDoet
    watWeVragen
    watWeBieden
    soortenPlek
    treden {
      van
      tot
    }
    begeleiding
    begeleidingToelichting
    taalniveau
    dagdelen
    urenPerWeek {
      van
      tot
    }
    vergoeding
    plaatsen {
      totaal
      vrij
      stand
      vrijVanaf
    }
    draagtProfielA
    draagtProfielB
    draagkrachtToelichting
    draagkrachtNodig
    teamsoort
    outreachend
    kanalen {
      soort
      toelichting
    }
    samenstelling {
      organisatieId
      rol
    }
  }
`);

/** The form of a listing. null is unknown. */
export type Vorm = Omit<VormFragment, '__typename' | ' $fragmentName'>;
export type Veld = keyof Vorm;
/** What somebody changed: the fields that are named. */
export type Wijziging = Partial<Vorm>;

/** Without the names of types that the cache adds: an input has none. */
export function kaal<T>(waarde: T): T {
  if (Array.isArray(waarde)) return waarde.map(kaal) as T;
  if (waarde === null || typeof waarde !== 'object') return waarde;
  return Object.fromEntries(Object.entries(waarde).filter(([naam]) => naam !== '__typename').map(([naam, deel]) => [naam, kaal(deel)])) as T;
}

/** For the server. */
export const alsInvoer = (wijziging: Wijziging): VoorzieningInvoer => kaal(wijziging) as VoorzieningInvoer;

/** Are two values of a field the same for the server? */
export const gelijk = (een: unknown, ander: unknown): boolean => JSON.stringify(een ?? null) === JSON.stringify(ander ?? null);

/** The fields that really differ from what is stored. */
export const alleenAnders = (vorm: Vorm, wijziging: Wijziging): Wijziging => Object.fromEntries(Object.entries(wijziging).filter(([veld, waarde]) => !gelijk(waarde, vorm[veld as Veld])));
