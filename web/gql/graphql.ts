/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Guidance on offer. */
export type Begeleiding =
  | 'ALTIJD_WERKBEGELEIDER'
  | 'GEEN'
  | 'OP_AFSTAND'
  | 'VAN_BEROEPSKRACHT'
  | 'VAN_VRIJWILLIGERS';

/** A box in WGS 84 degrees, with west < oost and zuid < noord. */
export type BoxInvoer = {
  noord: number;
  oost: number;
  west: number;
  zuid: number;
};

/** How. */
export type ContactSoort =
  | 'EMAIL'
  | 'OVERIG'
  | 'POST'
  | 'TELEFOON'
  | 'WEBSITE';

/** For residents, or for professionals who refer. */
export type ContactVoor =
  | 'BEWONER'
  | 'PROFESSIONAL';

/** Something that needs a right; who may do what stands in one table of the server. */
export type Handeling =
  | 'AANVRAAG_BESLISSEN'
  | 'ACHTERKANT_ZIEN'
  | 'AFGESCHERMD_ADRES_ZIEN'
  | 'BEHEERDER_AANSTELLEN'
  | 'BEVESTIGEN'
  | 'EIGENAAR_INTREKKEN'
  | 'HELPER_INTREKKEN'
  | 'HELPER_UITNODIGEN'
  | 'HERSTELLEN'
  | 'MENSEN_ZIEN'
  | 'MODERATOR_AANSTELLEN'
  | 'NAKIJKEN'
  | 'ONDERSTEUNER_AANSTELLEN'
  | 'OVERDRAGEN'
  | 'OVERZICHT_ZIEN'
  | 'REAGEREN'
  | 'SAMENVOEGEN'
  | 'SUGGESTIE_BESLISSEN'
  | 'TOESTEMMING_INTREKKEN'
  | 'TOESTEMMING_VASTLEGGEN'
  | 'VERBERGEN'
  | 'WIJZIGEN';

/** A fact of three values. ONBEKEND means that no source says it; it never means "no". */
export type JaNeeOnbekend =
  | 'JA'
  | 'NEE'
  | 'ONBEKEND';

/** A way in. */
export type KanaalSoort =
  | 'BALIE'
  | 'DIGITAAL'
  | 'HUISBEZOEK'
  | 'POST'
  | 'SPREEKUUR'
  | 'TELEFOON';

/** What the price is for. */
export type KostenPer =
  | 'CURSUS'
  | 'DAG'
  | 'DAGDEEL'
  | 'JAAR'
  | 'KEER'
  | 'MAALTIJD'
  | 'MAAND'
  | 'STUK'
  | 'UUR'
  | 'WEEK';

/** Kind of price. */
export type KostenSoort =
  | 'ANDERS'
  | 'GRATIS'
  | 'NAAR_INKOMEN'
  | 'VAST_BEDRAG'
  | 'VRIJWILLIGE_BIJDRAGE';

/** How exact the point is: at the building, or only somewhere in the street, buurt, wijk or place; GEEN without a point. */
export type LocatiePrecisie =
  | 'BUURT'
  | 'GEBOUW'
  | 'GEEN'
  | 'PLAATS'
  | 'STRAAT'
  | 'WIJK';

/** An address; at your home within a service area; itinerant; online. */
export type LocatieSoort =
  | 'ADRES'
  | 'BIJ_U_THUIS'
  | 'ONLINE'
  | 'RONDTREKKEND';

/** OVERGENOMEN: it was right; that a place has stopped is then saved at once. AFGEWEZEN: nothing is done with it. */
export type MeldingBesluit =
  | 'AFGEWEZEN'
  | 'OVERGENOMEN';

/** KLOPT_NIET: something of the listing is wrong. GESTOPT: it has stopped. NIEUWE_PLEK: a place is missing. */
export type MeldingSoort =
  | 'GESTOPT'
  | 'KLOPT_NIET'
  | 'NIEUWE_PLEK';

/** NIEUW: nobody decided yet. OVERGENOMEN: it was right. AFGEWEZEN: it was not taken over. */
export type MeldingStatus =
  | 'AFGEWEZEN'
  | 'NIEUW'
  | 'OVERGENOMEN';

/** INLOOP: walk in. ACTIVITEIT: something is done together. SPREEKUUR: somebody is there for questions. TELEFONISCH: by telephone. */
export type MomentSoort =
  | 'ACTIVITEIT'
  | 'INLOOP'
  | 'SPREEKUUR'
  | 'TELEFONISCH';

/** Around a spot. Round a visitor's own position to about 100 m (three decimals) before sending it. */
export type NabijInvoer = {
  /** Latitude, WGS 84, -90 to 90. */
  lat: number;
  /** Longitude, WGS 84, -180 to 180. */
  lon: number;
  /** Radius in metres on the ground, 1 to 100,000. */
  straalMeter?: number | null | undefined;
};

/** GOED: nothing to say; a new listing is then on the map. OPMERKING: a remark to who keeps it. VERBORGEN: off the map, with a reason. */
export type NakijkOordeel =
  | 'GOED'
  | 'OPMERKING'
  | 'VERBORGEN';

/** NIEUW: a new listing by somebody who had no right yet; it is hidden until then. STEEKPROEF: one of a sample of changes, which are live already. */
export type NakijkReden =
  | 'NIEUW'
  | 'STEEKPROEF';

/** A group of facts that is confirmed together; ALLES is all of them. */
export type Onderdeel =
  | 'ALLES'
  | 'CONTACT'
  | 'KOSTEN'
  | 'PLAATS'
  | 'PLAATSEN'
  | 'TEKST'
  | 'TIJDEN'
  | 'TOEGANG';

/** A slot on the wall clock in Europe/Amsterdam, on a weekday or a date: one of the two. What is open (or going on) at any time within it passes; of a slot that has begun only the rest counts. By appointment or by telephone is not open. Without van and tot: the whole day. */
export type OpenOpInvoer = {
  /** The next such day; today, and past midnight also yesterday, while the slot is not over. */
  dag?: Weekdag | null | undefined;
  /** From today, at most 26 days ahead: for those days open hours are known. */
  datum?: string | null | undefined;
  /** Up to this time, HH:MM or 24:00; 24:00 when left out. Before van: on the next day. */
  tot?: string | null | undefined;
  /** From this time, HH:MM; 00:00 when left out. */
  van?: string | null | undefined;
};

/** Kind of organisation. */
export type OrganisatieSoort =
  | 'BEDRIJF'
  | 'BELANGENORGANISATIE'
  | 'BEWONERSINITIATIEF'
  | 'BIBLIOTHEEK'
  | 'COOPERATIE'
  | 'FONDS'
  | 'GEMEENTE'
  | 'KENNISINSTELLING'
  | 'KERK'
  | 'LEERWERKBEDRIJF'
  | 'NETWERK'
  | 'ONBEKEND'
  | 'OVERHEID'
  | 'POLITIE'
  | 'SCHOOL'
  | 'SOCIALE_ONDERNEMING'
  | 'STICHTING'
  | 'VERENIGING'
  | 'WELZIJNSORGANISATIE'
  | 'WONINGCORPORATIE'
  | 'ZORGORGANISATIE';

/** How much room there is. */
export type PlaatsenStand =
  | 'BEPERKT'
  | 'ONBEKEND'
  | 'RUIM'
  | 'VOL';

/** REACTIE: a remark. VERBORGEN: why it was taken off the map. GETOOND: it is on the map again. */
export type ReactieSoort =
  | 'GETOOND'
  | 'REACTIE'
  | 'VERBORGEN';

/** ONDERDEEL_VAN: hangs under the other. VOLGENDE_STAP: the other is a next step. INSTAP_VIA: one enters through the other. VANGNET_VAN: catches those who leave the other. GEHUISVEST_IN, SPREEKUUR_IN: in the building of the other. OPVOLGER: the other took its place. */
export type RelatieSoort =
  | 'GEHUISVEST_IN'
  | 'INSTAP_VIA'
  | 'ONDERDEEL_VAN'
  | 'OPVOLGER'
  | 'SPREEKUUR_IN'
  | 'VANGNET_VAN'
  | 'VOLGENDE_STAP';

/** As what somebody acts. EIGENAAR: whose listing it is. HELPER: who helps its owner. ONDERSTEUNER: supports the places of an area or theme. MODERATOR: keeps order for a gemeente. BEHEERDER: administers the region. BRON: nobody, a source that was loaded. */
export type Rol =
  | 'BEHEERDER'
  | 'BRON'
  | 'EIGENAAR'
  | 'HELPER'
  | 'MODERATOR'
  | 'ONDERSTEUNER';

/** RELEVANTIE: by text, else by distance, else by name. AFSTAND: nearest first (needs nabij). NAAM: by name. STAND: most recently confirmed or sourced first. */
export type Sortering =
  | 'AFSTAND'
  | 'NAAM'
  | 'RELEVANTIE'
  | 'STAND';

/** What is suggested. */
export type SuggestieSoort =
  | 'GEBIED'
  | 'ORGANISATIE'
  | 'POSTCODE'
  | 'STRAAT'
  | 'THEMA'
  | 'VOORZIENING';

/** Dutch that is needed (CEFR); GEEN: none. */
export type Taalniveau =
  | 'A1'
  | 'A2'
  | 'B1'
  | 'B2'
  | 'GEEN';

/** Walk in; sign up; through a referrer; after a decision of the gemeente (indicatie). */
export type ToegangWijze =
  | 'AANMELDEN'
  | 'INDICATIE'
  | 'VERWIJZING'
  | 'VRIJE_INLOOP';

/** Whether what a listing says can be relied on. VERS: confirmed, and nothing is due. TOE_AAN_NAKIJKEN: it was confirmed, and part of it is due to be looked at again. NIET_BEVESTIGD: everybody who keeps it was asked whether it is still right, and nobody answered; it ranks lower. NOOIT_BEVESTIGD: it stands as its source says, and nobody of the place ever confirmed it. */
export type Versheid =
  | 'NIET_BEVESTIGD'
  | 'NOOIT_BEVESTIGD'
  | 'TOE_AAN_NAKIJKEN'
  | 'VERS';

/** What was let go. WOORDEN: a part of the words is enough. TIJD: opening times. KOSTEN: the price. FILTER: another filter, see veld. STRAAL: farther away, or around the box. NAASTGELEGEN: an area next to it. RUIMER_GEBIED: a wider area that it lies in. OVERAL: everywhere. ZONDER_WOORDEN: without the words. The list may grow. */
export type Versoepeling =
  | 'FILTER'
  | 'KOSTEN'
  | 'NAASTGELEGEN'
  | 'OVERAL'
  | 'RUIMER_GEBIED'
  | 'STRAAL'
  | 'TIJD'
  | 'WOORDEN'
  | 'ZONDER_WOORDEN';

/** INITIATIEF: something one can go to or receive. VRIJWILLIGERSPLEK: a place to do something. WIJKTEAM: a team responsible for an area. */
export type VoorzieningSoort =
  | 'INITIATIEF'
  | 'VRIJWILLIGERSPLEK'
  | 'WIJKTEAM';

/** ONZEKER: not confirmed by the initiative itself; it may have changed. GESTOPT: ended; see statusToelichting and a relation OPVOLGER. */
export type VoorzieningStatus =
  | 'ACTIEF'
  | 'GESTOPT'
  | 'IDEE'
  | 'IN_ONTWIKKELING'
  | 'ONZEKER'
  | 'START_BIJ_VOLDOENDE_BELANGSTELLING'
  | 'TIJDELIJK_GESLOTEN'
  | 'VOL';

/** A day of the week. */
export type Weekdag =
  | 'DINSDAG'
  | 'DONDERDAG'
  | 'MAANDAG'
  | 'VRIJDAG'
  | 'WOENSDAG'
  | 'ZATERDAG'
  | 'ZONDAG';

/** NIET_INGELOGD: sign in first. GEEN_RECHT: no mandate for this. NIET_GEVONDEN: it does not exist (any more). VERLOPEN: the link or code is too old, used, or withdrawn. TE_VEEL: too often in a short time. KAN_NU_NIET: not in the state that it is in. */
export type WeigerReden =
  | 'GEEN_RECHT'
  | 'KAN_NU_NIET'
  | 'NIET_GEVONDEN'
  | 'NIET_INGELOGD'
  | 'TE_VEEL'
  | 'VERLOPEN';

/** Why a place could not take somebody. VOL: no room. TE_ZWAAR: the question was too heavy. TE_VER: too far away. TAAL: not each other's language. */
export type WeigeringReden =
  | 'TAAL'
  | 'TE_VER'
  | 'TE_ZWAAR'
  | 'VOL';

/** Conditions. Values within one list are alternatives; different fields must all hold. A fact that is unknown passes neither true nor false; facetten says how many that left out. */
export type ZoekFilter = {
  /** Codes of doelgroepen; what is open to everybody always fits. */
  doelgroepen?: Array<string> | null | undefined;
  /** Codes of functies. */
  functies?: Array<string> | null | undefined;
  /** Known to be free (a voluntary contribution is free), or known not to be. */
  gratis?: boolean | null | undefined;
  /** Fits somebody of this age in years, 0 to 120. */
  leeftijd?: number | null | undefined;
  /** Known to be open at the time of the request, or to be closed. */
  nuOpen?: boolean | null | undefined;
  /** Known to be open at some time within this slot. */
  openOp?: OpenOpInvoer | null | undefined;
  /** Id of an organisation. */
  organisatie?: string | null | undefined;
  /** Known to have room for a volunteer, or not. */
  plaatsVrij?: boolean | null | undefined;
  /** Known to be accessible with a wheelchair, or not. */
  rolstoel?: boolean | null | undefined;
  soorten?: Array<VoorzieningSoort> | null | undefined;
  /** Codes of soortenPlek. */
  soortenPlek?: Array<string> | null | undefined;
  /** Without it: everything but GESTOPT. */
  statussen?: Array<VoorzieningStatus> | null | undefined;
  /** Codes of themas; one includes the narrower ones under it. */
  themas?: Array<string> | null | undefined;
  /** Rung of the participatieladder, 1 to 6; places whose source names it. */
  trede?: number | null | undefined;
  /** Known that one can just walk in, or not. */
  zonderAanmelding?: boolean | null | undefined;
  /** Known to have a way in without a decision of the gemeente, or not to. */
  zonderIndicatie?: boolean | null | undefined;
};

export type AccountQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountQuery = { ik: { email: string, alleenVoorziening: string | null, mandaten: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'EigenMandaatFragment': EigenMandaatFragment } }
    )> } | null };

export type MijnGegevensQueryVariables = Exact<{ [key: string]: never; }>;


export type MijnGegevensQuery = { mijnGegevens:
    | { __typename: 'Geweigerd', melding: string }
    | { __typename: 'MijnGegevens', json: string }
    | { __typename: 'Ongeldig' }
   };

export type LogUitMutationVariables = Exact<{ [key: string]: never; }>;


export type LogUitMutation = { logUit:
    | { __typename: 'Geweigerd' }
    | { __typename: 'Ongeldig' }
    | { __typename: 'Uitgelogd' }
   };

export type VerwijderAccountMutationVariables = Exact<{ [key: string]: never; }>;


export type VerwijderAccountMutation = { verwijderAccount:
    | { __typename: 'AccountVerwijderd' }
    | { __typename: 'Geweigerd', melding: string }
    | { __typename: 'Ongeldig' }
   };

export type LogInMutationVariables = Exact<{
  token: string;
}>;


export type LogInMutation = { logIn:
    | { __typename: 'Geweigerd', melding: string }
    | { __typename: 'Ingelogd' }
    | { __typename: 'Ongeldig' }
   };

export type EigenMandaatFragment = { id: string, rol: Rol, waar: string } & { ' $fragmentName'?: 'EigenMandaatFragment' };

export type StopErmeeMutationVariables = Exact<{
  mandaat: string;
}>;


export type StopErmeeMutation = { trekMandaatIn:
    | { __typename: 'Geweigerd', melding: string }
    | { __typename: 'MandaatIngetrokken' }
    | { __typename: 'Ongeldig', fouten: Array<{ melding: string }> }
   };

export type VraagInloglinkMutationVariables = Exact<{
  email: string;
  naar?: string | null | undefined;
}>;


export type VraagInloglinkMutation = { vraagInloglink:
    | { __typename: 'Geweigerd', melding: string }
    | { __typename: 'InloglinkOnderweg', minuten: number }
    | { __typename: 'Ongeldig', fouten: Array<{ melding: string }> }
   };

export type WieBenIkQueryVariables = Exact<{ [key: string]: never; }>;


export type WieBenIkQuery = { instellingen: { inlogaanbieder: string | null }, ik: { email: string } | null };

export type BeginBijAanbiederMutationVariables = Exact<{
  naar?: string | null | undefined;
}>;


export type BeginBijAanbiederMutation = { beginBijAanbieder:
    | { __typename: 'Geweigerd', melding: string }
    | { __typename: 'NaarAanbieder', url: string }
    | { __typename: 'Ongeldig', fouten: Array<{ melding: string }> }
   };

export type BevestiglinkQueryVariables = Exact<{
  token: string;
}>;


export type BevestiglinkQuery = { bevestiglink:
    | { __typename: 'Bevestigvraag', alBevestigdOp: string | null, voorziening:
        | (
          { __typename: 'Initiatief', id: string, slug: string, naam: string, samenvatting: string, beschrijving: string | null }
          & { ' $fragmentRefs'?: { 'Wanneer_Initiatief_Fragment': Wanneer_Initiatief_Fragment;'Waar_Initiatief_Fragment': Waar_Initiatief_Fragment;'Contact_Initiatief_Fragment': Contact_Initiatief_Fragment;'HoeKomJeBinnen_Initiatief_Fragment': HoeKomJeBinnen_Initiatief_Fragment;'Kosten_Initiatief_Fragment': Kosten_Initiatief_Fragment;'VoorWie_Initiatief_Fragment': VoorWie_Initiatief_Fragment } }
        )
        | (
          { __typename: 'Vrijwilligersplek', id: string, slug: string, naam: string, samenvatting: string, beschrijving: string | null }
          & { ' $fragmentRefs'?: { 'PlekdetailsFragment': PlekdetailsFragment;'Wanneer_Vrijwilligersplek_Fragment': Wanneer_Vrijwilligersplek_Fragment;'Waar_Vrijwilligersplek_Fragment': Waar_Vrijwilligersplek_Fragment;'Contact_Vrijwilligersplek_Fragment': Contact_Vrijwilligersplek_Fragment;'HoeKomJeBinnen_Vrijwilligersplek_Fragment': HoeKomJeBinnen_Vrijwilligersplek_Fragment;'Kosten_Vrijwilligersplek_Fragment': Kosten_Vrijwilligersplek_Fragment;'VoorWie_Vrijwilligersplek_Fragment': VoorWie_Vrijwilligersplek_Fragment } }
        )
        | (
          { __typename: 'Wijkteam', id: string, slug: string, naam: string, samenvatting: string, beschrijving: string | null }
          & { ' $fragmentRefs'?: { 'Wanneer_Wijkteam_Fragment': Wanneer_Wijkteam_Fragment;'Waar_Wijkteam_Fragment': Waar_Wijkteam_Fragment;'Contact_Wijkteam_Fragment': Contact_Wijkteam_Fragment;'HoeKomJeBinnen_Wijkteam_Fragment': HoeKomJeBinnen_Wijkteam_Fragment;'Kosten_Wijkteam_Fragment': Kosten_Wijkteam_Fragment;'VoorWie_Wijkteam_Fragment': VoorWie_Wijkteam_Fragment } }
        )
       }
    | { __typename: 'Geweigerd', melding: string }
    | { __typename: 'Ongeldig' }
   };

export type BevestigMetLinkMutationVariables = Exact<{
  token: string;
}>;


export type BevestigMetLinkMutation = { bevestigMetLink:
    | { __typename: 'Geweigerd', melding: string }
    | { __typename: 'MetLinkBevestigd', alBevestigdOp: string | null, voorziening:
        | { slug: string, naam: string }
        | { slug: string, naam: string }
        | { slug: string, naam: string }
       }
    | { __typename: 'Ongeldig', fouten: Array<{ veld: string, melding: string }> }
   };

export type StuurNieuweLinkMutationVariables = Exact<{
  token: string;
}>;


export type StuurNieuweLinkMutation = { stuurNieuweLink:
    | { __typename: 'Geweigerd', melding: string }
    | { __typename: 'NieuweLinkOnderweg' }
    | { __typename: 'Ongeldig', fouten: Array<{ veld: string, melding: string }> }
   };

export type WijzigMetLinkMutationVariables = Exact<{
  token: string;
}>;


export type WijzigMetLinkMutation = { wijzigMetLink:
    | { __typename: 'Geweigerd', reden: WeigerReden, melding: string }
    | { __typename: 'Ongeldig', fouten: Array<{ veld: string, melding: string }> }
    | { __typename: 'WijzigenBegonnen', voorziening: string }
   };

export type BerichtFragment = { id: string, soort: MeldingSoort, onderdeel: Onderdeel | null, naam: string, tekst: string | null, status: MeldingStatus, antwoord: string | null, beslotenDoor: Rol | null, beslotenOp: string | null, createdAt: string } & { ' $fragmentName'?: 'BerichtFragment' };

export type BeslisSuggestieMutationVariables = Exact<{
  id: string;
  besluit: MeldingBesluit;
  antwoord?: string | null | undefined;
}>;


export type BeslisSuggestieMutation = { beslisSuggestie:
    | { __typename: 'Geweigerd', melding: string }
    | { __typename: 'MeldingBeslist', beslotenMelding: { id: string } }
    | { __typename: 'Ongeldig', fouten: Array<{ veld: string, melding: string }> }
   };

export type MeldingenOverPlekQueryVariables = Exact<{
  id: string;
}>;


export type MeldingenOverPlekQuery = { meldingen: Array<(
    { id: string, naam: string }
    & { ' $fragmentRefs'?: { 'BerichtFragment': BerichtFragment } }
  )> | null, geweigerd: Array<{ reden: WeigeringReden, aantal: number }> | null };

export type MensenVanPlekQueryVariables = Exact<{
  id: string;
}>;


export type MensenVanPlekQuery = { mensen: { mag: Array<Handeling>, mensen: Array<{ mandaat: string, rol: Rol, email: string, sinds: string, ik: boolean }>, uitnodigingen: Array<{ id: string, rol: Rol, email: string, verlooptOp: string }> } | null, reacties: { naam: string } | null };

export type TrekMandaatInMutationVariables = Exact<{
  mandaat: string;
}>;


export type TrekMandaatInMutation = { trekMandaatIn:
    | { __typename: 'Geweigerd', melding: string }
    | { __typename: 'MandaatIngetrokken', eigen: boolean }
    | { __typename: 'Ongeldig', fouten: Array<{ veld: string, melding: string }> }
   };

export type TrekUitnodigingInMutationVariables = Exact<{
  id: string;
}>;


export type TrekUitnodigingInMutation = { trekUitnodigingIn:
    | { __typename: 'Geweigerd', melding: string }
    | { __typename: 'Ongeldig', fouten: Array<{ veld: string, melding: string }> }
    | { __typename: 'UitnodigingIngetrokken' }
   };

export type OpeisPaginaQueryVariables = Exact<{
  slug: string;
}>;


export type OpeisPaginaQuery = { ik: { email: string } | null, voorziening:
    | { id: string, naam: string, slug: string, organisatie: { id: string, naam: string } | null }
    | { id: string, naam: string, slug: string, organisatie: { id: string, naam: string } | null }
    | { id: string, naam: string, slug: string, organisatie: { id: string, naam: string } | null }
   | null };

export type VraagAanMutationVariables = Exact<{
  voorziening?: string | null | undefined;
  organisatie?: string | null | undefined;
  toelichting?: string | null | undefined;
}>;


export type VraagAanMutation = { vraagAan:
    | { __typename: 'AanvraagGedaan', toegekend: boolean }
    | { __typename: 'Geweigerd', melding: string }
    | { __typename: 'Ongeldig', fouten: Array<{ veld: string, melding: string }> }
   };

export type NodigUitMutationVariables = Exact<{
  email: string;
  rol: Rol;
  voorziening?: string | null | undefined;
  organisatie?: string | null | undefined;
  gebied?: string | null | undefined;
}>;


export type NodigUitMutation = { nodigUit:
    | { __typename: 'Geweigerd', melding: string }
    | { __typename: 'Ongeldig', fouten: Array<{ veld: string, melding: string }> }
    | { __typename: 'UitnodigingVerstuurd' }
   };

export type UitnodigingQueryVariables = Exact<{
  token: string;
}>;


export type UitnodigingQuery = { uitnodiging:
    | { __typename: 'Geweigerd', melding: string }
    | { __typename: 'Ongeldig' }
    | { __typename: 'Uitnodiging', naam: string, rol: Rol, uitleg: string, email: string, tot: string | null }
   };

export type NeemUitnodigingAanMutationVariables = Exact<{
  token: string;
}>;


export type NeemUitnodigingAanMutation = { neemUitnodigingAan:
    | { __typename: 'Geweigerd', melding: string }
    | { __typename: 'Ongeldig', fouten: Array<{ veld: string, melding: string }> }
    | { __typename: 'UitnodigingAangenomen', naam: string, rol: Rol, voorziening: string | null }
   };

export type NieuwePlekkenFragment = { nieuwePlekken: Array<(
    { id: string }
    & { ' $fragmentRefs'?: { 'BerichtFragment': BerichtFragment } }
  )> } & { ' $fragmentName'?: 'NieuwePlekkenFragment' };

export type OverzichtQueryVariables = Exact<{
  gebied?: string | null | undefined;
  organisatie?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type OverzichtQuery = { alles: { telling: { aantal: number, verouderd: number, perGebied: Array<{ id: string, naam: string, soort: string | null, aantal: number, verouderd: number }>, perOrganisatie: Array<{ id: string, naam: string, aantal: number, verouderd: number }> } } | null, overzicht: (
    { verouderd: { verder: boolean, plekken: Array<(
        { id: string, cursor: string }
        & { ' $fragmentRefs'?: { 'VerouderdePlekFragment': VerouderdePlekFragment } }
      )> }, behoeften: Array<{ id: string, slug: string, naam: string, nodig: string | null, geweigerd: Array<{ reden: WeigeringReden, aantal: number }> }> }
    & { ' $fragmentRefs'?: { 'NieuwePlekkenFragment': NieuwePlekkenFragment } }
  ) | null };

export type VerouderdePlekFragment = { id: string, slug: string, naam: string, gebied: string | null, standVan: string | null, laatstBevestigd: string | null, versheid: Versheid, gevraagdOp: string | null, vraagbaar: Array<Rol>, meldingen: number, organisatie: { naam: string } | null } & { ' $fragmentName'?: 'VerouderdePlekFragment' };

export type VraagBevestigingMutationVariables = Exact<{
  id: string;
}>;


export type VraagBevestigingMutation = { vraagBevestiging:
    | { __typename: 'BevestigingGevraagd', rol: Rol, aantal: number }
    | { __typename: 'Geweigerd', melding: string }
    | { __typename: 'Ongeldig', fouten: Array<{ veld: string, melding: string }> }
   };

export type AanstelGebiedenQueryVariables = Exact<{
  soort?: string | null | undefined;
}>;


export type AanstelGebiedenQuery = { gebieden: Array<{ id: string, naam: string }> };

export type AanvraagFragment = { id: string, naam: string, slug: string, voorziening: string | null, email: string, toelichting: string | null, createdAt: string, zelfdeDomein: boolean } & { ' $fragmentName'?: 'AanvraagFragment' };

export type BeslisAanvraagMutationVariables = Exact<{
  id: string;
  ja: boolean;
  antwoord?: string | null | undefined;
}>;


export type BeslisAanvraagMutation = { beslisAanvraag:
    | { __typename: 'AanvraagBesloten' }
    | { __typename: 'Geweigerd', melding: string }
    | { __typename: 'Ongeldig', fouten: Array<{ veld: string, melding: string }> }
   };

export type NaTeKijkenFragment = { voorziening: string, slug: string, naam: string, versie: number, reden: NakijkReden, verborgen: boolean, doorRol: Rol, op: string } & { ' $fragmentName'?: 'NaTeKijkenFragment' };

export type BeoordeelMutationVariables = Exact<{
  voorziening: string;
  versie: number;
  oordeel: NakijkOordeel;
  tekst?: string | null | undefined;
}>;


export type BeoordeelMutation = { beoordeel:
    | { __typename: 'Geweigerd', melding: string }
    | { __typename: 'Ongeldig', fouten: Array<{ veld: string, melding: string }> }
    | { __typename: 'Vastgelegd' }
   };

export type ReactiesOverPlekQueryVariables = Exact<{
  id: string;
}>;


export type ReactiesOverPlekQuery = { reacties: { naam: string, verborgenReden: string | null, magVerbergen: boolean, reacties: Array<{ id: string, soort: ReactieSoort, tekst: string, doorRol: Rol, createdAt: string }> } | null };

export type ReageerMutationVariables = Exact<{
  id: string;
  tekst: string;
}>;


export type ReageerMutation = { reageer:
    | { __typename: 'Geweigerd', melding: string }
    | { __typename: 'Ongeldig', fouten: Array<{ veld: string, melding: string }> }
    | { __typename: 'Vastgelegd' }
   };

export type VerbergMutationVariables = Exact<{
  id: string;
  reden: string;
}>;


export type VerbergMutation = { verberg:
    | { __typename: 'Geweigerd', melding: string }
    | { __typename: 'Ongeldig', fouten: Array<{ veld: string, melding: string }> }
    | { __typename: 'Vastgelegd' }
   };

export type ToonMutationVariables = Exact<{
  id: string;
  toelichting?: string | null | undefined;
}>;


export type ToonMutation = { toon:
    | { __typename: 'Geweigerd', melding: string }
    | { __typename: 'Ongeldig', fouten: Array<{ veld: string, melding: string }> }
    | { __typename: 'Vastgelegd' }
   };

export type ToezichtQueryVariables = Exact<{ [key: string]: never; }>;


export type ToezichtQuery = { ik: { mandaten: Array<{ id: string, rol: Rol }> } | null, aanvragen: Array<(
    { id: string }
    & { ' $fragmentRefs'?: { 'AanvraagFragment': AanvraagFragment } }
  )>, naTeKijken: Array<(
    { voorziening: string, versie: number }
    & { ' $fragmentRefs'?: { 'NaTeKijkenFragment': NaTeKijkenFragment } }
  )> };

export type KaartQueryVariables = Exact<{
  ruim: BoxInvoer;
  beeld: BoxInvoer;
  zoom: number;
  tekst?: string | null | undefined;
  nabij?: NabijInvoer | null | undefined;
  gebied?: string | null | undefined;
  filter?: ZoekFilter | null | undefined;
}>;


export type KaartQuery = { inBeeld: { aantal: number }, kaart: { clusters: Array<{ lat: number, lon: number, aantal: number, west: number, zuid: number, oost: number, noord: number }>, punten: Array<(
      { id: string, lat: number, lon: number, aantal: number, precisie: LocatiePrecisie }
      & { ' $fragmentRefs'?: { 'PuntPaneelFragment': PuntPaneelFragment } }
    )> } };

export type OmvangQueryVariables = Exact<{
  binnen: BoxInvoer;
  zoom: number;
  tekst?: string | null | undefined;
  filter?: ZoekFilter | null | undefined;
}>;


export type OmvangQuery = { kaart: { clusters: Array<{ west: number, zuid: number, oost: number, noord: number }>, punten: Array<{ lat: number, lon: number }> } };

export type GebiedenQueryVariables = Exact<{ [key: string]: never; }>;


export type GebiedenQuery = { gebieden: Array<{ code: string, naam: string, lat: number | null, lon: number | null, geometrie: { type: "MultiPolygon"; coordinates: number[][][][] } | null }> };

export type GekozenGebiedQueryVariables = Exact<{
  code: string;
}>;


export type GekozenGebiedQuery = { gebied: { code: string, lat: number | null, lon: number | null, geometrie: { type: "MultiPolygon"; coordinates: number[][][][] } | null } | null };

export type KaartVakFragment = { mapboxToken: string | null, achtergrondkaart: string | null, achtergrondkaartBron: string | null, grenzenBron: string } & { ' $fragmentName'?: 'KaartVakFragment' };

export type PuntPaneelFragment = { precisie: LocatiePrecisie, aantal: number, voorzieningen: Array<{ id: string, slug: string, naam: string, soort: VoorzieningSoort }> } & { ' $fragmentName'?: 'PuntPaneelFragment' };

export type KaartjeQueryVariables = Exact<{
  id: string;
}>;


export type KaartjeQuery = { voorziening:
    | { samenvatting: string }
    | { samenvatting: string }
    | { samenvatting: string }
   | null };

export type MeldingQueryVariables = Exact<{
  code: string;
}>;


export type MeldingQuery = { melding: { naam: string, slug: string | null, soort: MeldingSoort, onderdeel: Onderdeel | null, tekst: string | null, status: MeldingStatus, antwoord: string | null, beslotenDoor: Rol | null, beslotenOp: string | null, createdAt: string } | null };

export type MisGebiedenQueryVariables = Exact<{ [key: string]: never; }>;


export type MisGebiedenQuery = { gebieden: Array<{ id: string, naam: string }> };

export type MisPlekMutationVariables = Exact<{
  gebied: string;
  tekst: string;
}>;


export type MisPlekMutation = { stelVoor:
    | { __typename: 'Geweigerd', melding: string }
    | { __typename: 'MeldingOntvangen', code: string }
    | { __typename: 'Ongeldig', fouten: Array<{ veld: string, melding: string }> }
   };

export type OrganisatieQueryVariables = Exact<{
  slug: string;
}>;


export type OrganisatieQuery = { organisatie: { id: string, naam: string, soort: OrganisatieSoort, aliassen: Array<string>, omschrijving: string | null, website: string | null, vindplaats: string | null, peildatum: string | null, contacten: Array<{ ' $fragmentRefs'?: { 'ContactlijstFragment': ContactlijstFragment } }>, bron: { ' $fragmentRefs'?: { 'BronvermeldingFragment': BronvermeldingFragment } }, voorzieningen: (
      { totaal: number }
      & { ' $fragmentRefs'?: { 'ResultatenFragment': ResultatenFragment } }
    ) } | null };

export type MeerAanbodQueryVariables = Exact<{
  id: string;
  after: string;
}>;


export type MeerAanbodQuery = { organisatie: { voorzieningen: { ' $fragmentRefs'?: { 'ResultatenFragment': ResultatenFragment } } } | null };

export type OverQueryVariables = Exact<{ [key: string]: never; }>;


export type OverQuery = { instellingen: { grenzenBron: string, achtergrondkaartBron: string | null } };

export type BronvermeldingFragment = { titel: string, uitgever: string | null, url: string | null, licentie: string | null, datum: string | null } & { ' $fragmentName'?: 'BronvermeldingFragment' };

export type ContactlijstFragment = { voor: ContactVoor, soort: ContactSoort, waarde: string, label: string | null, peildatum: string | null } & { ' $fragmentName'?: 'ContactlijstFragment' };

type Contact_Initiatief_Fragment = { bewoners: Array<{ ' $fragmentRefs'?: { 'ContactlijstFragment': ContactlijstFragment } }>, professionals: Array<{ ' $fragmentRefs'?: { 'ContactlijstFragment': ContactlijstFragment } }>, organisatie: { slug: string, naam: string } | null } & { ' $fragmentName'?: 'Contact_Initiatief_Fragment' };

type Contact_Vrijwilligersplek_Fragment = { bewoners: Array<{ ' $fragmentRefs'?: { 'ContactlijstFragment': ContactlijstFragment } }>, professionals: Array<{ ' $fragmentRefs'?: { 'ContactlijstFragment': ContactlijstFragment } }>, organisatie: { slug: string, naam: string } | null } & { ' $fragmentName'?: 'Contact_Vrijwilligersplek_Fragment' };

type Contact_Wijkteam_Fragment = { bewoners: Array<{ ' $fragmentRefs'?: { 'ContactlijstFragment': ContactlijstFragment } }>, professionals: Array<{ ' $fragmentRefs'?: { 'ContactlijstFragment': ContactlijstFragment } }>, organisatie: { slug: string, naam: string } | null } & { ' $fragmentName'?: 'Contact_Wijkteam_Fragment' };

export type ContactFragment =
  | Contact_Initiatief_Fragment
  | Contact_Vrijwilligersplek_Fragment
  | Contact_Wijkteam_Fragment
;

type Feiten_Initiatief_Fragment = { peildatum: string | null, bron: { code: string, datum: string | null }, feiten: Array<{ onderwerp: string, waarde: string, vindplaats: string | null, peildatum: string | null, bron: (
      { code: string, datum: string | null }
      & { ' $fragmentRefs'?: { 'BronvermeldingFragment': BronvermeldingFragment } }
    ) }> } & { ' $fragmentName'?: 'Feiten_Initiatief_Fragment' };

type Feiten_Vrijwilligersplek_Fragment = { peildatum: string | null, bron: { code: string, datum: string | null }, feiten: Array<{ onderwerp: string, waarde: string, vindplaats: string | null, peildatum: string | null, bron: (
      { code: string, datum: string | null }
      & { ' $fragmentRefs'?: { 'BronvermeldingFragment': BronvermeldingFragment } }
    ) }> } & { ' $fragmentName'?: 'Feiten_Vrijwilligersplek_Fragment' };

type Feiten_Wijkteam_Fragment = { peildatum: string | null, bron: { code: string, datum: string | null }, feiten: Array<{ onderwerp: string, waarde: string, vindplaats: string | null, peildatum: string | null, bron: (
      { code: string, datum: string | null }
      & { ' $fragmentRefs'?: { 'BronvermeldingFragment': BronvermeldingFragment } }
    ) }> } & { ' $fragmentName'?: 'Feiten_Wijkteam_Fragment' };

export type FeitenFragment =
  | Feiten_Initiatief_Fragment
  | Feiten_Vrijwilligersplek_Fragment
  | Feiten_Wijkteam_Fragment
;

type Fotos_Initiatief_Fragment = { fotos: Array<{ url: string, altTekst: string, breedte: number, hoogte: number, licentie: string | null }> } & { ' $fragmentName'?: 'Fotos_Initiatief_Fragment' };

type Fotos_Vrijwilligersplek_Fragment = { fotos: Array<{ url: string, altTekst: string, breedte: number, hoogte: number, licentie: string | null }> } & { ' $fragmentName'?: 'Fotos_Vrijwilligersplek_Fragment' };

type Fotos_Wijkteam_Fragment = { fotos: Array<{ url: string, altTekst: string, breedte: number, hoogte: number, licentie: string | null }> } & { ' $fragmentName'?: 'Fotos_Wijkteam_Fragment' };

export type FotosFragment =
  | Fotos_Initiatief_Fragment
  | Fotos_Vrijwilligersplek_Fragment
  | Fotos_Wijkteam_Fragment
;

type HoeKomJeBinnen_Initiatief_Fragment = { zonderIndicatie: JaNeeOnbekend, zonderAanmelding: JaNeeOnbekend, toegangen: Array<{ wijze: ToegangWijze, wetten: Array<string>, verwijzers: Array<string>, toelichting: string | null }> } & { ' $fragmentName'?: 'HoeKomJeBinnen_Initiatief_Fragment' };

type HoeKomJeBinnen_Vrijwilligersplek_Fragment = { zonderIndicatie: JaNeeOnbekend, zonderAanmelding: JaNeeOnbekend, toegangen: Array<{ wijze: ToegangWijze, wetten: Array<string>, verwijzers: Array<string>, toelichting: string | null }> } & { ' $fragmentName'?: 'HoeKomJeBinnen_Vrijwilligersplek_Fragment' };

type HoeKomJeBinnen_Wijkteam_Fragment = { zonderIndicatie: JaNeeOnbekend, zonderAanmelding: JaNeeOnbekend, toegangen: Array<{ wijze: ToegangWijze, wetten: Array<string>, verwijzers: Array<string>, toelichting: string | null }> } & { ' $fragmentName'?: 'HoeKomJeBinnen_Wijkteam_Fragment' };

export type HoeKomJeBinnenFragment =
  | HoeKomJeBinnen_Initiatief_Fragment
  | HoeKomJeBinnen_Vrijwilligersplek_Fragment
  | HoeKomJeBinnen_Wijkteam_Fragment
;

export type StelVoorMutationVariables = Exact<{
  voorziening: string;
  soort: MeldingSoort;
  onderdeel?: Onderdeel | null | undefined;
  tekst?: string | null | undefined;
}>;


export type StelVoorMutation = { stelVoor:
    | { __typename: 'Geweigerd', melding: string }
    | { __typename: 'MeldingOntvangen', code: string }
    | { __typename: 'Ongeldig', fouten: Array<{ veld: string, melding: string }> }
   };

type Kosten_Initiatief_Fragment = { gratis: JaNeeOnbekend, kosten: Array<{ soort: KostenSoort, bedragCent: number | null, bedragTotCent: number | null, per: KostenPer | null, toelichting: string | null, peildatum: string | null }> } & { ' $fragmentName'?: 'Kosten_Initiatief_Fragment' };

type Kosten_Vrijwilligersplek_Fragment = { gratis: JaNeeOnbekend, kosten: Array<{ soort: KostenSoort, bedragCent: number | null, bedragTotCent: number | null, per: KostenPer | null, toelichting: string | null, peildatum: string | null }> } & { ' $fragmentName'?: 'Kosten_Vrijwilligersplek_Fragment' };

type Kosten_Wijkteam_Fragment = { gratis: JaNeeOnbekend, kosten: Array<{ soort: KostenSoort, bedragCent: number | null, bedragTotCent: number | null, per: KostenPer | null, toelichting: string | null, peildatum: string | null }> } & { ' $fragmentName'?: 'Kosten_Wijkteam_Fragment' };

export type KostenFragment =
  | Kosten_Initiatief_Fragment
  | Kosten_Vrijwilligersplek_Fragment
  | Kosten_Wijkteam_Fragment
;

export type LocatieFragment = { soort: LocatieSoort, naam: string | null, straat: string | null, huisnummer: string | null, postcode: string | null, plaats: string | null, lat: number | null, lon: number | null, precisie: LocatiePrecisie, afgeschermd: boolean, toelichting: string | null, peildatum: string | null, gebied: { naam: string } | null } & { ' $fragmentName'?: 'LocatieFragment' };

export type TelWeigeringMutationVariables = Exact<{
  id: string;
  reden: WeigeringReden;
}>;


export type TelWeigeringMutation = { telWeigering:
    | { __typename: 'Geweigerd', melding: string }
    | { __typename: 'Ongeldig', fouten: Array<{ veld: string, melding: string }> }
    | { __typename: 'WeigeringGeteld', reden: WeigeringReden }
   };

export type PlekVoorProfessionalsFragment = { id: string, treden: { van: number, tot: number, vindplaats: string | null, bron: { ' $fragmentRefs'?: { 'BronvermeldingFragment': BronvermeldingFragment } } } | null, draagkracht: { profielA: JaNeeOnbekend, profielB: JaNeeOnbekend, toelichting: string | null } } & { ' $fragmentName'?: 'PlekVoorProfessionalsFragment' };

export type PlekdetailsFragment = (
  { watJeDoet: string | null, watWeVragen: string | null, watWeBieden: string | null, begeleiding: Begeleiding | null, begeleidingToelichting: string | null, taalniveau: Taalniveau | null, dagdelen: Array<string>, urenPerWeekVan: number | null, urenPerWeekTot: number | null, vergoeding: string | null, soortenPlek: Array<{ code: string, naam: string }>, plaatsen: { totaal: number | null, vrij: number | null, stand: PlaatsenStand, peildatum: string | null, vrijVanaf: string | null } }
  & { ' $fragmentRefs'?: { 'PlekVoorProfessionalsFragment': PlekVoorProfessionalsFragment } }
) & { ' $fragmentName'?: 'PlekdetailsFragment' };

type Relaties_Initiatief_Fragment = { __typename: 'Initiatief', plekken: Array<{ id: string, slug: string, naam: string }>, relaties: Array<{ id: string, soort: RelatieSoort, vanHier: boolean, toelichting: string | null, slug: string, naam: string, voorzieningSoort: VoorzieningSoort }> } & { ' $fragmentName'?: 'Relaties_Initiatief_Fragment' };

type Relaties_Vrijwilligersplek_Fragment = { __typename: 'Vrijwilligersplek', relaties: Array<{ id: string, soort: RelatieSoort, vanHier: boolean, toelichting: string | null, slug: string, naam: string, voorzieningSoort: VoorzieningSoort }> } & { ' $fragmentName'?: 'Relaties_Vrijwilligersplek_Fragment' };

type Relaties_Wijkteam_Fragment = { __typename: 'Wijkteam', relaties: Array<{ id: string, soort: RelatieSoort, vanHier: boolean, toelichting: string | null, slug: string, naam: string, voorzieningSoort: VoorzieningSoort }> } & { ' $fragmentName'?: 'Relaties_Wijkteam_Fragment' };

export type RelatiesFragment =
  | Relaties_Initiatief_Fragment
  | Relaties_Vrijwilligersplek_Fragment
  | Relaties_Wijkteam_Fragment
;

type Stand_Initiatief_Fragment = { status: VoorzieningStatus, statusToelichting: string | null, peildatum: string | null, laatstBevestigd: string | null, bevestigdDoor: string | null, versheid: Versheid, bewoners: Array<{ soort: ContactSoort }>, relaties: Array<{ soort: RelatieSoort, vanHier: boolean, slug: string, naam: string }> } & { ' $fragmentName'?: 'Stand_Initiatief_Fragment' };

type Stand_Vrijwilligersplek_Fragment = { status: VoorzieningStatus, statusToelichting: string | null, peildatum: string | null, laatstBevestigd: string | null, bevestigdDoor: string | null, versheid: Versheid, bewoners: Array<{ soort: ContactSoort }>, relaties: Array<{ soort: RelatieSoort, vanHier: boolean, slug: string, naam: string }> } & { ' $fragmentName'?: 'Stand_Vrijwilligersplek_Fragment' };

type Stand_Wijkteam_Fragment = { status: VoorzieningStatus, statusToelichting: string | null, peildatum: string | null, laatstBevestigd: string | null, bevestigdDoor: string | null, versheid: Versheid, bewoners: Array<{ soort: ContactSoort }>, relaties: Array<{ soort: RelatieSoort, vanHier: boolean, slug: string, naam: string }> } & { ' $fragmentName'?: 'Stand_Wijkteam_Fragment' };

export type StandFragment =
  | Stand_Initiatief_Fragment
  | Stand_Vrijwilligersplek_Fragment
  | Stand_Wijkteam_Fragment
;

export type TeamdetailsFragment = { teamsoort: string, outreachend: JaNeeOnbekend, bewoners: Array<{ soort: ContactSoort }>, kanalen: Array<{ soort: KanaalSoort, toelichting: string | null }>, samenstelling: Array<{ rol: string | null, organisatie: { slug: string, naam: string } | null }> } & { ' $fragmentName'?: 'TeamdetailsFragment' };

type Toegankelijkheid_Initiatief_Fragment = { toegankelijkheid: Array<{ code: string, naam: string, waarde: JaNeeOnbekend }> } & { ' $fragmentName'?: 'Toegankelijkheid_Initiatief_Fragment' };

type Toegankelijkheid_Vrijwilligersplek_Fragment = { toegankelijkheid: Array<{ code: string, naam: string, waarde: JaNeeOnbekend }> } & { ' $fragmentName'?: 'Toegankelijkheid_Vrijwilligersplek_Fragment' };

type Toegankelijkheid_Wijkteam_Fragment = { toegankelijkheid: Array<{ code: string, naam: string, waarde: JaNeeOnbekend }> } & { ' $fragmentName'?: 'Toegankelijkheid_Wijkteam_Fragment' };

export type ToegankelijkheidFragment =
  | Toegankelijkheid_Initiatief_Fragment
  | Toegankelijkheid_Vrijwilligersplek_Fragment
  | Toegankelijkheid_Wijkteam_Fragment
;

type Verantwoording_Initiatief_Fragment = { slug: string, vindplaats: string | null, peildatum: string | null, laatstBevestigd: string | null, herzieningVoor: string | null, updatedAt: string, bron: { ' $fragmentRefs'?: { 'BronvermeldingFragment': BronvermeldingFragment } }, bevestigingen: Array<{ onderdeel: string, op: string, door: string }> } & { ' $fragmentName'?: 'Verantwoording_Initiatief_Fragment' };

type Verantwoording_Vrijwilligersplek_Fragment = { slug: string, vindplaats: string | null, peildatum: string | null, laatstBevestigd: string | null, herzieningVoor: string | null, updatedAt: string, bron: { ' $fragmentRefs'?: { 'BronvermeldingFragment': BronvermeldingFragment } }, bevestigingen: Array<{ onderdeel: string, op: string, door: string }> } & { ' $fragmentName'?: 'Verantwoording_Vrijwilligersplek_Fragment' };

type Verantwoording_Wijkteam_Fragment = { slug: string, vindplaats: string | null, peildatum: string | null, laatstBevestigd: string | null, herzieningVoor: string | null, updatedAt: string, bron: { ' $fragmentRefs'?: { 'BronvermeldingFragment': BronvermeldingFragment } }, bevestigingen: Array<{ onderdeel: string, op: string, door: string }> } & { ' $fragmentName'?: 'Verantwoording_Wijkteam_Fragment' };

export type VerantwoordingFragment =
  | Verantwoording_Initiatief_Fragment
  | Verantwoording_Vrijwilligersplek_Fragment
  | Verantwoording_Wijkteam_Fragment
;

type VoorWie_Initiatief_Fragment = { iedereenWelkom: JaNeeOnbekend, leeftijdVan: number | null, leeftijdTot: number | null, talen: Array<string>, doelgroepen: Array<{ code: string, naam: string }> } & { ' $fragmentName'?: 'VoorWie_Initiatief_Fragment' };

type VoorWie_Vrijwilligersplek_Fragment = { iedereenWelkom: JaNeeOnbekend, leeftijdVan: number | null, leeftijdTot: number | null, talen: Array<string>, doelgroepen: Array<{ code: string, naam: string }> } & { ' $fragmentName'?: 'VoorWie_Vrijwilligersplek_Fragment' };

type VoorWie_Wijkteam_Fragment = { iedereenWelkom: JaNeeOnbekend, leeftijdVan: number | null, leeftijdTot: number | null, talen: Array<string>, doelgroepen: Array<{ code: string, naam: string }> } & { ' $fragmentName'?: 'VoorWie_Wijkteam_Fragment' };

export type VoorWieFragment =
  | VoorWie_Initiatief_Fragment
  | VoorWie_Vrijwilligersplek_Fragment
  | VoorWie_Wijkteam_Fragment
;

export type VoorzieningQueryVariables = Exact<{
  slug: string;
}>;


export type VoorzieningQuery = { voorziening:
    | (
      { __typename: 'Initiatief', id: string, naam: string, soort: VoorzieningSoort, aliassen: Array<string>, samenvatting: string, beschrijving: string | null, synthetisch: boolean, organisatie: { slug: string, naam: string } | null, themas: Array<{ code: string, naam: string }>, momenten: Array<{ id: string }> }
      & { ' $fragmentRefs'?: { 'Stand_Initiatief_Fragment': Stand_Initiatief_Fragment;'Fotos_Initiatief_Fragment': Fotos_Initiatief_Fragment;'Wanneer_Initiatief_Fragment': Wanneer_Initiatief_Fragment;'Waar_Initiatief_Fragment': Waar_Initiatief_Fragment;'HoeKomJeBinnen_Initiatief_Fragment': HoeKomJeBinnen_Initiatief_Fragment;'Kosten_Initiatief_Fragment': Kosten_Initiatief_Fragment;'VoorWie_Initiatief_Fragment': VoorWie_Initiatief_Fragment;'Contact_Initiatief_Fragment': Contact_Initiatief_Fragment;'Toegankelijkheid_Initiatief_Fragment': Toegankelijkheid_Initiatief_Fragment;'Relaties_Initiatief_Fragment': Relaties_Initiatief_Fragment;'Feiten_Initiatief_Fragment': Feiten_Initiatief_Fragment;'Verantwoording_Initiatief_Fragment': Verantwoording_Initiatief_Fragment } }
    )
    | (
      { __typename: 'Vrijwilligersplek', id: string, naam: string, soort: VoorzieningSoort, aliassen: Array<string>, samenvatting: string, beschrijving: string | null, synthetisch: boolean, organisatie: { slug: string, naam: string } | null, themas: Array<{ code: string, naam: string }>, momenten: Array<{ id: string }> }
      & { ' $fragmentRefs'?: { 'PlekdetailsFragment': PlekdetailsFragment;'Stand_Vrijwilligersplek_Fragment': Stand_Vrijwilligersplek_Fragment;'Fotos_Vrijwilligersplek_Fragment': Fotos_Vrijwilligersplek_Fragment;'Wanneer_Vrijwilligersplek_Fragment': Wanneer_Vrijwilligersplek_Fragment;'Waar_Vrijwilligersplek_Fragment': Waar_Vrijwilligersplek_Fragment;'HoeKomJeBinnen_Vrijwilligersplek_Fragment': HoeKomJeBinnen_Vrijwilligersplek_Fragment;'Kosten_Vrijwilligersplek_Fragment': Kosten_Vrijwilligersplek_Fragment;'VoorWie_Vrijwilligersplek_Fragment': VoorWie_Vrijwilligersplek_Fragment;'Contact_Vrijwilligersplek_Fragment': Contact_Vrijwilligersplek_Fragment;'Toegankelijkheid_Vrijwilligersplek_Fragment': Toegankelijkheid_Vrijwilligersplek_Fragment;'Relaties_Vrijwilligersplek_Fragment': Relaties_Vrijwilligersplek_Fragment;'Feiten_Vrijwilligersplek_Fragment': Feiten_Vrijwilligersplek_Fragment;'Verantwoording_Vrijwilligersplek_Fragment': Verantwoording_Vrijwilligersplek_Fragment } }
    )
    | (
      { __typename: 'Wijkteam', id: string, naam: string, soort: VoorzieningSoort, aliassen: Array<string>, samenvatting: string, beschrijving: string | null, synthetisch: boolean, organisatie: { slug: string, naam: string } | null, themas: Array<{ code: string, naam: string }>, momenten: Array<{ id: string }> }
      & { ' $fragmentRefs'?: { 'TeamdetailsFragment': TeamdetailsFragment;'Stand_Wijkteam_Fragment': Stand_Wijkteam_Fragment;'Fotos_Wijkteam_Fragment': Fotos_Wijkteam_Fragment;'Wanneer_Wijkteam_Fragment': Wanneer_Wijkteam_Fragment;'Waar_Wijkteam_Fragment': Waar_Wijkteam_Fragment;'HoeKomJeBinnen_Wijkteam_Fragment': HoeKomJeBinnen_Wijkteam_Fragment;'Kosten_Wijkteam_Fragment': Kosten_Wijkteam_Fragment;'VoorWie_Wijkteam_Fragment': VoorWie_Wijkteam_Fragment;'Contact_Wijkteam_Fragment': Contact_Wijkteam_Fragment;'Toegankelijkheid_Wijkteam_Fragment': Toegankelijkheid_Wijkteam_Fragment;'Relaties_Wijkteam_Fragment': Relaties_Wijkteam_Fragment;'Feiten_Wijkteam_Fragment': Feiten_Wijkteam_Fragment;'Verantwoording_Wijkteam_Fragment': Verantwoording_Wijkteam_Fragment } }
    )
   | null };

type Waar_Initiatief_Fragment = { soort: VoorzieningSoort, werkgebied: Array<{ code: string, naam: string }>, locaties: Array<(
    { id: string, lat: number | null, lon: number | null, afgeschermd: boolean, gebied: { code: string } | null }
    & { ' $fragmentRefs'?: { 'LocatieFragment': LocatieFragment } }
  )> } & { ' $fragmentName'?: 'Waar_Initiatief_Fragment' };

type Waar_Vrijwilligersplek_Fragment = { soort: VoorzieningSoort, werkgebied: Array<{ code: string, naam: string }>, locaties: Array<(
    { id: string, lat: number | null, lon: number | null, afgeschermd: boolean, gebied: { code: string } | null }
    & { ' $fragmentRefs'?: { 'LocatieFragment': LocatieFragment } }
  )> } & { ' $fragmentName'?: 'Waar_Vrijwilligersplek_Fragment' };

type Waar_Wijkteam_Fragment = { soort: VoorzieningSoort, werkgebied: Array<{ code: string, naam: string }>, locaties: Array<(
    { id: string, lat: number | null, lon: number | null, afgeschermd: boolean, gebied: { code: string } | null }
    & { ' $fragmentRefs'?: { 'LocatieFragment': LocatieFragment } }
  )> } & { ' $fragmentName'?: 'Waar_Wijkteam_Fragment' };

export type WaarFragment =
  | Waar_Initiatief_Fragment
  | Waar_Vrijwilligersplek_Fragment
  | Waar_Wijkteam_Fragment
;

type Wanneer_Initiatief_Fragment = { status: VoorzieningStatus, nuOpen: JaNeeOnbekend, peildatum: string | null, laatstBevestigd: string | null, volgendeMomenten: Array<{ begin: string, soort: MomentSoort, naam: string | null, inWoorden: string, letOp: string | null }>, momenten: Array<{ id: string, soort: MomentSoort, naam: string | null, begin: string | null, herhaling: string | null, extra: Array<string>, inWoorden: string, toelichting: string | null, opAfspraak: JaNeeOnbekend, opFeestdagen: JaNeeOnbekend, inSchoolvakanties: JaNeeOnbekend, peildatum: string | null }> } & { ' $fragmentName'?: 'Wanneer_Initiatief_Fragment' };

type Wanneer_Vrijwilligersplek_Fragment = { status: VoorzieningStatus, nuOpen: JaNeeOnbekend, peildatum: string | null, laatstBevestigd: string | null, volgendeMomenten: Array<{ begin: string, soort: MomentSoort, naam: string | null, inWoorden: string, letOp: string | null }>, momenten: Array<{ id: string, soort: MomentSoort, naam: string | null, begin: string | null, herhaling: string | null, extra: Array<string>, inWoorden: string, toelichting: string | null, opAfspraak: JaNeeOnbekend, opFeestdagen: JaNeeOnbekend, inSchoolvakanties: JaNeeOnbekend, peildatum: string | null }> } & { ' $fragmentName'?: 'Wanneer_Vrijwilligersplek_Fragment' };

type Wanneer_Wijkteam_Fragment = { status: VoorzieningStatus, nuOpen: JaNeeOnbekend, peildatum: string | null, laatstBevestigd: string | null, volgendeMomenten: Array<{ begin: string, soort: MomentSoort, naam: string | null, inWoorden: string, letOp: string | null }>, momenten: Array<{ id: string, soort: MomentSoort, naam: string | null, begin: string | null, herhaling: string | null, extra: Array<string>, inWoorden: string, toelichting: string | null, opAfspraak: JaNeeOnbekend, opFeestdagen: JaNeeOnbekend, inSchoolvakanties: JaNeeOnbekend, peildatum: string | null }> } & { ' $fragmentName'?: 'Wanneer_Wijkteam_Fragment' };

export type WanneerFragment =
  | Wanneer_Initiatief_Fragment
  | Wanneer_Vrijwilligersplek_Fragment
  | Wanneer_Wijkteam_Fragment
;

export type WijkteamVanAdresQueryVariables = Exact<{
  lat: number;
  lon: number;
}>;


export type WijkteamVanAdresQuery = { wijkteamsVoor: Array<{ id: string, slug: string, naam: string }> };

export type FiltersFragment = { gratis: { ja: number, onbekend: number }, nuOpen: { onbekend: number }, openOp: { onbekend: number } | null, zonderAanmelding: { ja: number, onbekend: number }, zonderIndicatie: { ja: number, onbekend: number }, rolstoel: { ja: number, onbekend: number }, plaatsVrij: { ja: number, onbekend: number }, themas: Array<{ code: string, naam: string, aantal: number }>, doelgroepen: Array<{ code: string, naam: string, aantal: number }>, statussen: Array<{ code: string, naam: string, aantal: number }> } & { ' $fragmentName'?: 'FiltersFragment' };

export type VersoepeldQueryVariables = Exact<{
  tekst?: string | null | undefined;
  nabij?: NabijInvoer | null | undefined;
  gebied?: string | null | undefined;
  binnen?: BoxInvoer | null | undefined;
  filter?: ZoekFilter | null | undefined;
}>;


export type VersoepeldQuery = { zoek: { versoepeld: { zin: string, stappen: Array<{ wat: Versoepeling, veld: string | null, gebied: { code: string } | null }>, naastgelegen: Array<{ code: string, naam: string }>, wijkteams: Array<{ slug: string, naam: string }>, resultaten: { totaal: number, edges: Array<(
          { node:
            | { id: string }
            | { id: string }
            | { id: string }
           }
          & { ' $fragmentRefs'?: { 'ResultaatFragment': ResultaatFragment } }
        )> } | null } | null } };

export type WaarIsQueryVariables = Exact<{
  tekst: string;
}>;


export type WaarIsQuery = { waarIs: { volledig: boolean, plekken: Array<{ tekst: string, soort: string, code: string | null, lat: number | null, lon: number | null }> } };

export type ResultaatFragment = { afstandMeter: number | null, redenen: { komtBijUThuis: boolean, zin: string, volgendMoment: { inWoorden: string, letOp: string | null } | null }, node:
    | { id: string, slug: string, naam: string, soort: VoorzieningSoort, samenvatting: string, status: VoorzieningStatus, synthetisch: boolean, gratis: JaNeeOnbekend, nuOpen: JaNeeOnbekend, peildatum: string | null, laatstBevestigd: string | null, versheid: Versheid, organisatie: { naam: string } | null, momenten: Array<{ begin: string | null, herhaling: string | null, extra: Array<string>, inWoorden: string }>, werkgebied: Array<{ naam: string }>, locaties: Array<{ soort: LocatieSoort, naam: string | null, straat: string | null, huisnummer: string | null, plaats: string | null, afgeschermd: boolean, lat: number | null, lon: number | null, gebied: { naam: string } | null }> }
    | { id: string, slug: string, naam: string, soort: VoorzieningSoort, samenvatting: string, status: VoorzieningStatus, synthetisch: boolean, gratis: JaNeeOnbekend, nuOpen: JaNeeOnbekend, peildatum: string | null, laatstBevestigd: string | null, versheid: Versheid, organisatie: { naam: string } | null, momenten: Array<{ begin: string | null, herhaling: string | null, extra: Array<string>, inWoorden: string }>, werkgebied: Array<{ naam: string }>, locaties: Array<{ soort: LocatieSoort, naam: string | null, straat: string | null, huisnummer: string | null, plaats: string | null, afgeschermd: boolean, lat: number | null, lon: number | null, gebied: { naam: string } | null }> }
    | { id: string, slug: string, naam: string, soort: VoorzieningSoort, samenvatting: string, status: VoorzieningStatus, synthetisch: boolean, gratis: JaNeeOnbekend, nuOpen: JaNeeOnbekend, peildatum: string | null, laatstBevestigd: string | null, versheid: Versheid, organisatie: { naam: string } | null, momenten: Array<{ begin: string | null, herhaling: string | null, extra: Array<string>, inWoorden: string }>, werkgebied: Array<{ naam: string }>, locaties: Array<{ soort: LocatieSoort, naam: string | null, straat: string | null, huisnummer: string | null, plaats: string | null, afgeschermd: boolean, lat: number | null, lon: number | null, gebied: { naam: string } | null }> }
   } & { ' $fragmentName'?: 'ResultaatFragment' };

export type ResultatenFragment = { edges: Array<(
    { node:
      | { id: string }
      | { id: string }
      | { id: string }
     }
    & { ' $fragmentRefs'?: { 'ResultaatFragment': ResultaatFragment } }
  )>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } & { ' $fragmentName'?: 'ResultatenFragment' };

export type ZoekQueryVariables = Exact<{
  tekst?: string | null | undefined;
  nabij?: NabijInvoer | null | undefined;
  gebied?: string | null | undefined;
  binnen?: BoxInvoer | null | undefined;
  filter?: ZoekFilter | null | undefined;
  sortering?: Sortering | null | undefined;
  gebiedCode: string;
  metGebied: boolean;
}>;


export type ZoekQuery = { zoek: (
    { totaal: number, facetten: { ' $fragmentRefs'?: { 'FiltersFragment': FiltersFragment } } }
    & { ' $fragmentRefs'?: { 'ResultatenFragment': ResultatenFragment } }
  ), gebied?: { naam: string } | null, instellingen: { ' $fragmentRefs'?: { 'KaartVakFragment': KaartVakFragment } } };

export type MeerQueryVariables = Exact<{
  tekst?: string | null | undefined;
  nabij?: NabijInvoer | null | undefined;
  gebied?: string | null | undefined;
  binnen?: BoxInvoer | null | undefined;
  filter?: ZoekFilter | null | undefined;
  sortering?: Sortering | null | undefined;
  after: string;
}>;


export type MeerQuery = { zoek: { ' $fragmentRefs'?: { 'ResultatenFragment': ResultatenFragment } } };

export type StartQueryVariables = Exact<{
  filter?: ZoekFilter | null | undefined;
}>;


export type StartQuery = { themas: Array<{ code: string, naam: string, ouder: string | null }>, zoek: { totaal: number, facetten: { themas: Array<{ code: string, aantal: number }> } } };

export type SuggestiesQueryVariables = Exact<{
  tekst: string;
}>;


export type SuggestiesQuery = { suggesties: Array<{ soort: SuggestieSoort, tekst: string, sleutel: string, toelichting: string | null, lat: number | null, lon: number | null }> };

export type NamenVanKeuzesQueryVariables = Exact<{ [key: string]: never; }>;


export type NamenVanKeuzesQuery = { themas: Array<{ code: string, naam: string }>, doelgroepen: Array<{ code: string, naam: string }> };

export type AantalZoQueryVariables = Exact<{
  tekst?: string | null | undefined;
  nabij?: NabijInvoer | null | undefined;
  gebied?: string | null | undefined;
  binnen?: BoxInvoer | null | undefined;
  filter?: ZoekFilter | null | undefined;
}>;


export type AantalZoQuery = { zoek: { totaal: number } };

export const EigenMandaatFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EigenMandaat"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EigenMandaat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rol"}},{"kind":"Field","name":{"kind":"Name","value":"waar"}}]}}]} as unknown as DocumentNode<EigenMandaatFragment, unknown>;
export const BerichtFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Bericht"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Melding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"onderdeel"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"antwoord"}},{"kind":"Field","name":{"kind":"Name","value":"beslotenDoor"}},{"kind":"Field","name":{"kind":"Name","value":"beslotenOp"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<BerichtFragment, unknown>;
export const NieuwePlekkenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NieuwePlekken"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Overzicht"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nieuwePlekken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Bericht"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Bericht"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Melding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"onderdeel"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"antwoord"}},{"kind":"Field","name":{"kind":"Name","value":"beslotenDoor"}},{"kind":"Field","name":{"kind":"Name","value":"beslotenOp"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<NieuwePlekkenFragment, unknown>;
export const VerouderdePlekFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VerouderdePlek"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VerouderdePlek"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gebied"}},{"kind":"Field","name":{"kind":"Name","value":"standVan"}},{"kind":"Field","name":{"kind":"Name","value":"laatstBevestigd"}},{"kind":"Field","name":{"kind":"Name","value":"versheid"}},{"kind":"Field","name":{"kind":"Name","value":"gevraagdOp"}},{"kind":"Field","name":{"kind":"Name","value":"vraagbaar"}},{"kind":"Field","name":{"kind":"Name","value":"meldingen"}}]}}]} as unknown as DocumentNode<VerouderdePlekFragment, unknown>;
export const AanvraagFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Aanvraag"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Aanvraag"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"voorziening"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"zelfdeDomein"}}]}}]} as unknown as DocumentNode<AanvraagFragment, unknown>;
export const NaTeKijkenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NaTeKijken"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NaTeKijken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voorziening"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"verborgen"}},{"kind":"Field","name":{"kind":"Name","value":"doorRol"}},{"kind":"Field","name":{"kind":"Name","value":"op"}}]}}]} as unknown as DocumentNode<NaTeKijkenFragment, unknown>;
export const KaartVakFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KaartVak"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instellingen"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mapboxToken"}},{"kind":"Field","name":{"kind":"Name","value":"achtergrondkaart"}},{"kind":"Field","name":{"kind":"Name","value":"achtergrondkaartBron"}},{"kind":"Field","name":{"kind":"Name","value":"grenzenBron"}}]}}]} as unknown as DocumentNode<KaartVakFragment, unknown>;
export const PuntPaneelFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PuntPaneel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KaartPunt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precisie"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}},{"kind":"Field","name":{"kind":"Name","value":"voorzieningen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}}]}}]}}]} as unknown as DocumentNode<PuntPaneelFragment, unknown>;
export const ContactlijstFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Contactlijst"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voor"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"waarde"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}}]}}]} as unknown as DocumentNode<ContactlijstFragment, unknown>;
export const ContactFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Voorziening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"bewoners"},"name":{"kind":"Name","value":"contacten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"voor"},"value":{"kind":"EnumValue","value":"BEWONER"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Contactlijst"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"professionals"},"name":{"kind":"Name","value":"contacten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"voor"},"value":{"kind":"EnumValue","value":"PROFESSIONAL"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Contactlijst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Contactlijst"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voor"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"waarde"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}}]}}]} as unknown as DocumentNode<ContactFragment, unknown>;
export const BronvermeldingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Bronvermelding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bron"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"uitgever"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"licentie"}},{"kind":"Field","name":{"kind":"Name","value":"datum"}}]}}]} as unknown as DocumentNode<BronvermeldingFragment, unknown>;
export const FeitenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Feiten"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Voorziening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"bron"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"datum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"feiten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onderwerp"}},{"kind":"Field","name":{"kind":"Name","value":"waarde"}},{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"bron"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"datum"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Bronvermelding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Bronvermelding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bron"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"uitgever"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"licentie"}},{"kind":"Field","name":{"kind":"Name","value":"datum"}}]}}]} as unknown as DocumentNode<FeitenFragment, unknown>;
export const FotosFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fotos"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Voorziening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fotos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"altTekst"}},{"kind":"Field","name":{"kind":"Name","value":"breedte"}},{"kind":"Field","name":{"kind":"Name","value":"hoogte"}},{"kind":"Field","name":{"kind":"Name","value":"licentie"}}]}}]}}]} as unknown as DocumentNode<FotosFragment, unknown>;
export const HoeKomJeBinnenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HoeKomJeBinnen"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Voorziening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"toegangen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wijze"}},{"kind":"Field","name":{"kind":"Name","value":"wetten"}},{"kind":"Field","name":{"kind":"Name","value":"verwijzers"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}}]}},{"kind":"Field","name":{"kind":"Name","value":"zonderIndicatie"}},{"kind":"Field","name":{"kind":"Name","value":"zonderAanmelding"}}]}}]} as unknown as DocumentNode<HoeKomJeBinnenFragment, unknown>;
export const KostenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Kosten"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Voorziening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gratis"}},{"kind":"Field","name":{"kind":"Name","value":"kosten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"bedragCent"}},{"kind":"Field","name":{"kind":"Name","value":"bedragTotCent"}},{"kind":"Field","name":{"kind":"Name","value":"per"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}}]}}]}}]} as unknown as DocumentNode<KostenFragment, unknown>;
export const PlekVoorProfessionalsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlekVoorProfessionals"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Vrijwilligersplek"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"treden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"van"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"bron"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Bronvermelding"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"draagkracht"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profielA"}},{"kind":"Field","name":{"kind":"Name","value":"profielB"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Bronvermelding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bron"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"uitgever"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"licentie"}},{"kind":"Field","name":{"kind":"Name","value":"datum"}}]}}]} as unknown as DocumentNode<PlekVoorProfessionalsFragment, unknown>;
export const PlekdetailsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Plekdetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Vrijwilligersplek"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"watJeDoet"}},{"kind":"Field","name":{"kind":"Name","value":"watWeVragen"}},{"kind":"Field","name":{"kind":"Name","value":"watWeBieden"}},{"kind":"Field","name":{"kind":"Name","value":"soortenPlek"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"begeleiding"}},{"kind":"Field","name":{"kind":"Name","value":"begeleidingToelichting"}},{"kind":"Field","name":{"kind":"Name","value":"taalniveau"}},{"kind":"Field","name":{"kind":"Name","value":"dagdelen"}},{"kind":"Field","name":{"kind":"Name","value":"urenPerWeekVan"}},{"kind":"Field","name":{"kind":"Name","value":"urenPerWeekTot"}},{"kind":"Field","name":{"kind":"Name","value":"vergoeding"}},{"kind":"Field","name":{"kind":"Name","value":"plaatsen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"vrij"}},{"kind":"Field","name":{"kind":"Name","value":"stand"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"vrijVanaf"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlekVoorProfessionals"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Bronvermelding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bron"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"uitgever"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"licentie"}},{"kind":"Field","name":{"kind":"Name","value":"datum"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlekVoorProfessionals"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Vrijwilligersplek"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"treden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"van"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"bron"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Bronvermelding"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"draagkracht"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profielA"}},{"kind":"Field","name":{"kind":"Name","value":"profielB"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}}]}}]}}]} as unknown as DocumentNode<PlekdetailsFragment, unknown>;
export const RelatiesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Relaties"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Voorziening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"relaties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"vanHier"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"voorzieningSoort"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiatief"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plekken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}}]} as unknown as DocumentNode<RelatiesFragment, unknown>;
export const StandFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Voorziening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusToelichting"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"laatstBevestigd"}},{"kind":"Field","name":{"kind":"Name","value":"bevestigdDoor"}},{"kind":"Field","name":{"kind":"Name","value":"versheid"}},{"kind":"Field","alias":{"kind":"Name","value":"bewoners"},"name":{"kind":"Name","value":"contacten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"voor"},"value":{"kind":"EnumValue","value":"BEWONER"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relaties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"vanHier"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]} as unknown as DocumentNode<StandFragment, unknown>;
export const TeamdetailsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Teamdetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Wijkteam"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teamsoort"}},{"kind":"Field","name":{"kind":"Name","value":"outreachend"}},{"kind":"Field","alias":{"kind":"Name","value":"bewoners"},"name":{"kind":"Name","value":"contacten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"voor"},"value":{"kind":"EnumValue","value":"BEWONER"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kanalen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}}]}},{"kind":"Field","name":{"kind":"Name","value":"samenstelling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rol"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}}]} as unknown as DocumentNode<TeamdetailsFragment, unknown>;
export const ToegankelijkheidFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Toegankelijkheid"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Voorziening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"toegankelijkheid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"waarde"}}]}}]}}]} as unknown as DocumentNode<ToegankelijkheidFragment, unknown>;
export const VerantwoordingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Verantwoording"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Voorziening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"laatstBevestigd"}},{"kind":"Field","name":{"kind":"Name","value":"herzieningVoor"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"bron"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Bronvermelding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bevestigingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onderdeel"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"door"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Bronvermelding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bron"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"uitgever"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"licentie"}},{"kind":"Field","name":{"kind":"Name","value":"datum"}}]}}]} as unknown as DocumentNode<VerantwoordingFragment, unknown>;
export const VoorWieFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VoorWie"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Voorziening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iedereenWelkom"}},{"kind":"Field","name":{"kind":"Name","value":"doelgroepen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leeftijdVan"}},{"kind":"Field","name":{"kind":"Name","value":"leeftijdTot"}},{"kind":"Field","name":{"kind":"Name","value":"talen"}}]}}]} as unknown as DocumentNode<VoorWieFragment, unknown>;
export const LocatieFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Locatie"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Locatie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"straat"}},{"kind":"Field","name":{"kind":"Name","value":"huisnummer"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"plaats"}},{"kind":"Field","name":{"kind":"Name","value":"gebied"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}},{"kind":"Field","name":{"kind":"Name","value":"precisie"}},{"kind":"Field","name":{"kind":"Name","value":"afgeschermd"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}}]}}]} as unknown as DocumentNode<LocatieFragment, unknown>;
export const WaarFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Waar"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Voorziening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"werkgebied"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locaties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}},{"kind":"Field","name":{"kind":"Name","value":"afgeschermd"}},{"kind":"Field","name":{"kind":"Name","value":"gebied"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Locatie"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Locatie"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Locatie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"straat"}},{"kind":"Field","name":{"kind":"Name","value":"huisnummer"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"plaats"}},{"kind":"Field","name":{"kind":"Name","value":"gebied"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}},{"kind":"Field","name":{"kind":"Name","value":"precisie"}},{"kind":"Field","name":{"kind":"Name","value":"afgeschermd"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}}]}}]} as unknown as DocumentNode<WaarFragment, unknown>;
export const WanneerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wanneer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Voorziening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"nuOpen"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"laatstBevestigd"}},{"kind":"Field","name":{"kind":"Name","value":"volgendeMomenten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"begin"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"inWoorden"}},{"kind":"Field","name":{"kind":"Name","value":"letOp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"momenten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"begin"}},{"kind":"Field","name":{"kind":"Name","value":"herhaling"}},{"kind":"Field","name":{"kind":"Name","value":"extra"}},{"kind":"Field","name":{"kind":"Name","value":"inWoorden"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"opAfspraak"}},{"kind":"Field","name":{"kind":"Name","value":"opFeestdagen"}},{"kind":"Field","name":{"kind":"Name","value":"inSchoolvakanties"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}}]}}]}}]} as unknown as DocumentNode<WanneerFragment, unknown>;
export const FiltersFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Filters"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facetten"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gratis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ja"}},{"kind":"Field","name":{"kind":"Name","value":"onbekend"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nuOpen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onbekend"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openOp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onbekend"}}]}},{"kind":"Field","name":{"kind":"Name","value":"zonderAanmelding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ja"}},{"kind":"Field","name":{"kind":"Name","value":"onbekend"}}]}},{"kind":"Field","name":{"kind":"Name","value":"zonderIndicatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ja"}},{"kind":"Field","name":{"kind":"Name","value":"onbekend"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rolstoel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ja"}},{"kind":"Field","name":{"kind":"Name","value":"onbekend"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plaatsVrij"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ja"}},{"kind":"Field","name":{"kind":"Name","value":"onbekend"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doelgroepen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statussen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}}]}}]} as unknown as DocumentNode<FiltersFragment, unknown>;
export const ResultaatFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Resultaat"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZoekResultaat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"afstandMeter"}},{"kind":"Field","name":{"kind":"Name","value":"redenen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"komtBijUThuis"}},{"kind":"Field","name":{"kind":"Name","value":"zin"}},{"kind":"Field","name":{"kind":"Name","value":"volgendMoment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inWoorden"}},{"kind":"Field","name":{"kind":"Name","value":"letOp"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"samenvatting"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"synthetisch"}},{"kind":"Field","name":{"kind":"Name","value":"gratis"}},{"kind":"Field","name":{"kind":"Name","value":"nuOpen"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"laatstBevestigd"}},{"kind":"Field","name":{"kind":"Name","value":"versheid"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"momenten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"begin"}},{"kind":"Field","name":{"kind":"Name","value":"herhaling"}},{"kind":"Field","name":{"kind":"Name","value":"extra"}},{"kind":"Field","name":{"kind":"Name","value":"inWoorden"}}]}},{"kind":"Field","name":{"kind":"Name","value":"werkgebied"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locaties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"straat"}},{"kind":"Field","name":{"kind":"Name","value":"huisnummer"}},{"kind":"Field","name":{"kind":"Name","value":"plaats"}},{"kind":"Field","name":{"kind":"Name","value":"afgeschermd"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}},{"kind":"Field","name":{"kind":"Name","value":"gebied"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ResultaatFragment, unknown>;
export const ResultatenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Resultaten"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZoekVerbinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Resultaat"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Resultaat"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZoekResultaat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"afstandMeter"}},{"kind":"Field","name":{"kind":"Name","value":"redenen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"komtBijUThuis"}},{"kind":"Field","name":{"kind":"Name","value":"zin"}},{"kind":"Field","name":{"kind":"Name","value":"volgendMoment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inWoorden"}},{"kind":"Field","name":{"kind":"Name","value":"letOp"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"samenvatting"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"synthetisch"}},{"kind":"Field","name":{"kind":"Name","value":"gratis"}},{"kind":"Field","name":{"kind":"Name","value":"nuOpen"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"laatstBevestigd"}},{"kind":"Field","name":{"kind":"Name","value":"versheid"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"momenten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"begin"}},{"kind":"Field","name":{"kind":"Name","value":"herhaling"}},{"kind":"Field","name":{"kind":"Name","value":"extra"}},{"kind":"Field","name":{"kind":"Name","value":"inWoorden"}}]}},{"kind":"Field","name":{"kind":"Name","value":"werkgebied"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locaties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"straat"}},{"kind":"Field","name":{"kind":"Name","value":"huisnummer"}},{"kind":"Field","name":{"kind":"Name","value":"plaats"}},{"kind":"Field","name":{"kind":"Name","value":"afgeschermd"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}},{"kind":"Field","name":{"kind":"Name","value":"gebied"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ResultatenFragment, unknown>;
export const AccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ik"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"alleenVoorziening"}},{"kind":"Field","name":{"kind":"Name","value":"mandaten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EigenMandaat"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EigenMandaat"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EigenMandaat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rol"}},{"kind":"Field","name":{"kind":"Name","value":"waar"}}]}}]} as unknown as DocumentNode<AccountQuery, AccountQueryVariables>;
export const MijnGegevensDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MijnGegevens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mijnGegevens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MijnGegevens"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"json"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Geweigerd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}}]}}]} as unknown as DocumentNode<MijnGegevensQuery, MijnGegevensQueryVariables>;
export const LogUitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LogUit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"logUit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<LogUitMutation, LogUitMutationVariables>;
export const VerwijderAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VerwijderAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verwijderAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Geweigerd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}}]}}]} as unknown as DocumentNode<VerwijderAccountMutation, VerwijderAccountMutationVariables>;
export const LogInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LogIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"logIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Geweigerd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}}]}}]} as unknown as DocumentNode<LogInMutation, LogInMutationVariables>;
export const StopErmeeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StopErmee"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mandaat"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trekMandaatIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mandaat"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mandaat"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ongeldig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Geweigerd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}}]}}]} as unknown as DocumentNode<StopErmeeMutation, StopErmeeMutationVariables>;
export const VraagInloglinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VraagInloglink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"email"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"naar"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vraagInloglink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"email"},"value":{"kind":"Variable","name":{"kind":"Name","value":"email"}}},{"kind":"Argument","name":{"kind":"Name","value":"naar"},"value":{"kind":"Variable","name":{"kind":"Name","value":"naar"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InloglinkOnderweg"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minuten"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ongeldig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Geweigerd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}}]}}]} as unknown as DocumentNode<VraagInloglinkMutation, VraagInloglinkMutationVariables>;
export const WieBenIkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WieBenIk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instellingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inlogaanbieder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ik"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]} as unknown as DocumentNode<WieBenIkQuery, WieBenIkQueryVariables>;
export const BeginBijAanbiederDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginBijAanbieder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"naar"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beginBijAanbieder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"naar"},"value":{"kind":"Variable","name":{"kind":"Name","value":"naar"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NaarAanbieder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ongeldig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Geweigerd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}}]}}]} as unknown as DocumentNode<BeginBijAanbiederMutation, BeginBijAanbiederMutationVariables>;
export const BevestiglinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Bevestiglink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bevestiglink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bevestigvraag"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alBevestigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"voorziening"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"samenvatting"}},{"kind":"Field","name":{"kind":"Name","value":"beschrijving"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wanneer"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Waar"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Contact"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HoeKomJeBinnen"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Kosten"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VoorWie"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Vrijwilligersplek"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Plekdetails"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Geweigerd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Locatie"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Locatie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"straat"}},{"kind":"Field","name":{"kind":"Name","value":"huisnummer"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"plaats"}},{"kind":"Field","name":{"kind":"Name","value":"gebied"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}},{"kind":"Field","name":{"kind":"Name","value":"precisie"}},{"kind":"Field","name":{"kind":"Name","value":"afgeschermd"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Contactlijst"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voor"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"waarde"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Bronvermelding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bron"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"uitgever"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"licentie"}},{"kind":"Field","name":{"kind":"Name","value":"datum"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlekVoorProfessionals"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Vrijwilligersplek"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"treden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"van"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"bron"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Bronvermelding"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"draagkracht"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profielA"}},{"kind":"Field","name":{"kind":"Name","value":"profielB"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wanneer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Voorziening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"nuOpen"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"laatstBevestigd"}},{"kind":"Field","name":{"kind":"Name","value":"volgendeMomenten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"begin"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"inWoorden"}},{"kind":"Field","name":{"kind":"Name","value":"letOp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"momenten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"begin"}},{"kind":"Field","name":{"kind":"Name","value":"herhaling"}},{"kind":"Field","name":{"kind":"Name","value":"extra"}},{"kind":"Field","name":{"kind":"Name","value":"inWoorden"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"opAfspraak"}},{"kind":"Field","name":{"kind":"Name","value":"opFeestdagen"}},{"kind":"Field","name":{"kind":"Name","value":"inSchoolvakanties"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Waar"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Voorziening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"werkgebied"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locaties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}},{"kind":"Field","name":{"kind":"Name","value":"afgeschermd"}},{"kind":"Field","name":{"kind":"Name","value":"gebied"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Locatie"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Voorziening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"bewoners"},"name":{"kind":"Name","value":"contacten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"voor"},"value":{"kind":"EnumValue","value":"BEWONER"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Contactlijst"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"professionals"},"name":{"kind":"Name","value":"contacten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"voor"},"value":{"kind":"EnumValue","value":"PROFESSIONAL"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Contactlijst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HoeKomJeBinnen"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Voorziening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"toegangen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wijze"}},{"kind":"Field","name":{"kind":"Name","value":"wetten"}},{"kind":"Field","name":{"kind":"Name","value":"verwijzers"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}}]}},{"kind":"Field","name":{"kind":"Name","value":"zonderIndicatie"}},{"kind":"Field","name":{"kind":"Name","value":"zonderAanmelding"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Kosten"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Voorziening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gratis"}},{"kind":"Field","name":{"kind":"Name","value":"kosten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"bedragCent"}},{"kind":"Field","name":{"kind":"Name","value":"bedragTotCent"}},{"kind":"Field","name":{"kind":"Name","value":"per"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VoorWie"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Voorziening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iedereenWelkom"}},{"kind":"Field","name":{"kind":"Name","value":"doelgroepen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leeftijdVan"}},{"kind":"Field","name":{"kind":"Name","value":"leeftijdTot"}},{"kind":"Field","name":{"kind":"Name","value":"talen"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Plekdetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Vrijwilligersplek"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"watJeDoet"}},{"kind":"Field","name":{"kind":"Name","value":"watWeVragen"}},{"kind":"Field","name":{"kind":"Name","value":"watWeBieden"}},{"kind":"Field","name":{"kind":"Name","value":"soortenPlek"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"begeleiding"}},{"kind":"Field","name":{"kind":"Name","value":"begeleidingToelichting"}},{"kind":"Field","name":{"kind":"Name","value":"taalniveau"}},{"kind":"Field","name":{"kind":"Name","value":"dagdelen"}},{"kind":"Field","name":{"kind":"Name","value":"urenPerWeekVan"}},{"kind":"Field","name":{"kind":"Name","value":"urenPerWeekTot"}},{"kind":"Field","name":{"kind":"Name","value":"vergoeding"}},{"kind":"Field","name":{"kind":"Name","value":"plaatsen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"vrij"}},{"kind":"Field","name":{"kind":"Name","value":"stand"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"vrijVanaf"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlekVoorProfessionals"}}]}}]} as unknown as DocumentNode<BevestiglinkQuery, BevestiglinkQueryVariables>;
export const BevestigMetLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BevestigMetLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bevestigMetLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MetLinkBevestigd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alBevestigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"voorziening"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ongeldig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Geweigerd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}}]}}]} as unknown as DocumentNode<BevestigMetLinkMutation, BevestigMetLinkMutationVariables>;
export const StuurNieuweLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StuurNieuweLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stuurNieuweLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ongeldig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Geweigerd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}}]}}]} as unknown as DocumentNode<StuurNieuweLinkMutation, StuurNieuweLinkMutationVariables>;
export const WijzigMetLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WijzigMetLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wijzigMetLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WijzigenBegonnen"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voorziening"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ongeldig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Geweigerd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}}]}}]} as unknown as DocumentNode<WijzigMetLinkMutation, WijzigMetLinkMutationVariables>;
export const BeslisSuggestieDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeslisSuggestie"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"besluit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeldingBesluit"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"antwoord"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beslisSuggestie"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"besluit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"besluit"}}},{"kind":"Argument","name":{"kind":"Name","value":"antwoord"},"value":{"kind":"Variable","name":{"kind":"Name","value":"antwoord"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeldingBeslist"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beslotenMelding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ongeldig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Geweigerd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}}]}}]} as unknown as DocumentNode<BeslisSuggestieMutation, BeslisSuggestieMutationVariables>;
export const MeldingenOverPlekDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MeldingenOverPlek"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meldingen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"voorziening"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Bericht"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geweigerd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"voorziening"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Bericht"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Melding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"onderdeel"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"antwoord"}},{"kind":"Field","name":{"kind":"Name","value":"beslotenDoor"}},{"kind":"Field","name":{"kind":"Name","value":"beslotenOp"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<MeldingenOverPlekQuery, MeldingenOverPlekQueryVariables>;
export const MensenVanPlekDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MensenVanPlek"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mensen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"voorziening"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mag"}},{"kind":"Field","name":{"kind":"Name","value":"mensen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mandaat"}},{"kind":"Field","name":{"kind":"Name","value":"rol"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"sinds"}},{"kind":"Field","name":{"kind":"Name","value":"ik"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uitnodigingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rol"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"verlooptOp"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reacties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"voorziening"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]} as unknown as DocumentNode<MensenVanPlekQuery, MensenVanPlekQueryVariables>;
export const TrekMandaatInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TrekMandaatIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mandaat"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trekMandaatIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mandaat"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mandaat"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MandaatIngetrokken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eigen"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ongeldig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Geweigerd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}}]}}]} as unknown as DocumentNode<TrekMandaatInMutation, TrekMandaatInMutationVariables>;
export const TrekUitnodigingInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TrekUitnodigingIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trekUitnodigingIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ongeldig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Geweigerd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}}]}}]} as unknown as DocumentNode<TrekUitnodigingInMutation, TrekUitnodigingInMutationVariables>;
export const OpeisPaginaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpeisPagina"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ik"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voorziening"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}}]} as unknown as DocumentNode<OpeisPaginaQuery, OpeisPaginaQueryVariables>;
export const VraagAanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VraagAan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"voorziening"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisatie"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"toelichting"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vraagAan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"voorziening"},"value":{"kind":"Variable","name":{"kind":"Name","value":"voorziening"}}},{"kind":"Argument","name":{"kind":"Name","value":"organisatie"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisatie"}}},{"kind":"Argument","name":{"kind":"Name","value":"toelichting"},"value":{"kind":"Variable","name":{"kind":"Name","value":"toelichting"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AanvraagGedaan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"toegekend"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ongeldig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Geweigerd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}}]}}]} as unknown as DocumentNode<VraagAanMutation, VraagAanMutationVariables>;
export const NodigUitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NodigUit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"email"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rol"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Rol"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"voorziening"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisatie"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"gebied"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodigUit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"email"},"value":{"kind":"Variable","name":{"kind":"Name","value":"email"}}},{"kind":"Argument","name":{"kind":"Name","value":"rol"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rol"}}},{"kind":"Argument","name":{"kind":"Name","value":"voorziening"},"value":{"kind":"Variable","name":{"kind":"Name","value":"voorziening"}}},{"kind":"Argument","name":{"kind":"Name","value":"organisatie"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisatie"}}},{"kind":"Argument","name":{"kind":"Name","value":"gebied"},"value":{"kind":"Variable","name":{"kind":"Name","value":"gebied"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ongeldig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Geweigerd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}}]}}]} as unknown as DocumentNode<NodigUitMutation, NodigUitMutationVariables>;
export const UitnodigingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Uitnodiging"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uitnodiging"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Uitnodiging"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"rol"}},{"kind":"Field","name":{"kind":"Name","value":"uitleg"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Geweigerd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}}]}}]} as unknown as DocumentNode<UitnodigingQuery, UitnodigingQueryVariables>;
export const NeemUitnodigingAanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NeemUitnodigingAan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neemUitnodigingAan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UitnodigingAangenomen"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"rol"}},{"kind":"Field","name":{"kind":"Name","value":"voorziening"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ongeldig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Geweigerd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}}]}}]} as unknown as DocumentNode<NeemUitnodigingAanMutation, NeemUitnodigingAanMutationVariables>;
export const OverzichtDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Overzicht"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"gebied"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisatie"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"alles"},"name":{"kind":"Name","value":"overzicht"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"telling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aantal"}},{"kind":"Field","name":{"kind":"Name","value":"verouderd"}},{"kind":"Field","name":{"kind":"Name","value":"perGebied"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}},{"kind":"Field","name":{"kind":"Name","value":"verouderd"}}]}},{"kind":"Field","name":{"kind":"Name","value":"perOrganisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}},{"kind":"Field","name":{"kind":"Name","value":"verouderd"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"overzicht"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"gebied"},"value":{"kind":"Variable","name":{"kind":"Name","value":"gebied"}}},{"kind":"Argument","name":{"kind":"Name","value":"organisatie"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisatie"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verouderd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verder"}},{"kind":"Field","name":{"kind":"Name","value":"plekken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VerouderdePlek"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NieuwePlekken"}},{"kind":"Field","name":{"kind":"Name","value":"behoeften"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"nodig"}},{"kind":"Field","name":{"kind":"Name","value":"geweigerd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Bericht"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Melding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"onderdeel"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"antwoord"}},{"kind":"Field","name":{"kind":"Name","value":"beslotenDoor"}},{"kind":"Field","name":{"kind":"Name","value":"beslotenOp"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VerouderdePlek"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VerouderdePlek"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gebied"}},{"kind":"Field","name":{"kind":"Name","value":"standVan"}},{"kind":"Field","name":{"kind":"Name","value":"laatstBevestigd"}},{"kind":"Field","name":{"kind":"Name","value":"versheid"}},{"kind":"Field","name":{"kind":"Name","value":"gevraagdOp"}},{"kind":"Field","name":{"kind":"Name","value":"vraagbaar"}},{"kind":"Field","name":{"kind":"Name","value":"meldingen"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NieuwePlekken"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Overzicht"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nieuwePlekken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Bericht"}}]}}]}}]} as unknown as DocumentNode<OverzichtQuery, OverzichtQueryVariables>;
export const VraagBevestigingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VraagBevestiging"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vraagBevestiging"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"voorziening"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BevestigingGevraagd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rol"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ongeldig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Geweigerd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}}]}}]} as unknown as DocumentNode<VraagBevestigingMutation, VraagBevestigingMutationVariables>;
export const AanstelGebiedenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AanstelGebieden"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"soort"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gebieden"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"soort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"soort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]} as unknown as DocumentNode<AanstelGebiedenQuery, AanstelGebiedenQueryVariables>;
export const BeslisAanvraagDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeslisAanvraag"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ja"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"antwoord"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beslisAanvraag"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"ja"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ja"}}},{"kind":"Argument","name":{"kind":"Name","value":"antwoord"},"value":{"kind":"Variable","name":{"kind":"Name","value":"antwoord"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ongeldig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Geweigerd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}}]}}]} as unknown as DocumentNode<BeslisAanvraagMutation, BeslisAanvraagMutationVariables>;
export const BeoordeelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Beoordeel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"voorziening"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"versie"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"oordeel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NakijkOordeel"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tekst"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beoordeel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"voorziening"},"value":{"kind":"Variable","name":{"kind":"Name","value":"voorziening"}}},{"kind":"Argument","name":{"kind":"Name","value":"versie"},"value":{"kind":"Variable","name":{"kind":"Name","value":"versie"}}},{"kind":"Argument","name":{"kind":"Name","value":"oordeel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"oordeel"}}},{"kind":"Argument","name":{"kind":"Name","value":"tekst"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tekst"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ongeldig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Geweigerd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}}]}}]} as unknown as DocumentNode<BeoordeelMutation, BeoordeelMutationVariables>;
export const ReactiesOverPlekDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReactiesOverPlek"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reacties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"voorziening"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"verborgenReden"}},{"kind":"Field","name":{"kind":"Name","value":"magVerbergen"}},{"kind":"Field","name":{"kind":"Name","value":"reacties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"doorRol"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}]}}]} as unknown as DocumentNode<ReactiesOverPlekQuery, ReactiesOverPlekQueryVariables>;
export const ReageerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Reageer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tekst"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reageer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"voorziening"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"tekst"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tekst"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ongeldig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Geweigerd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}}]}}]} as unknown as DocumentNode<ReageerMutation, ReageerMutationVariables>;
export const VerbergDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Verberg"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reden"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verberg"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"voorziening"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reden"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reden"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ongeldig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Geweigerd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}}]}}]} as unknown as DocumentNode<VerbergMutation, VerbergMutationVariables>;
export const ToonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Toon"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"toelichting"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"toon"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"voorziening"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"toelichting"},"value":{"kind":"Variable","name":{"kind":"Name","value":"toelichting"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ongeldig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Geweigerd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}}]}}]} as unknown as DocumentNode<ToonMutation, ToonMutationVariables>;
export const ToezichtDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Toezicht"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ik"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mandaten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rol"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"aanvragen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Aanvraag"}}]}},{"kind":"Field","name":{"kind":"Name","value":"naTeKijken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voorziening"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NaTeKijken"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Aanvraag"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Aanvraag"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"voorziening"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"zelfdeDomein"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NaTeKijken"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NaTeKijken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voorziening"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"verborgen"}},{"kind":"Field","name":{"kind":"Name","value":"doorRol"}},{"kind":"Field","name":{"kind":"Name","value":"op"}}]}}]} as unknown as DocumentNode<ToezichtQuery, ToezichtQueryVariables>;
export const KaartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Kaart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ruim"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BoxInvoer"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"beeld"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BoxInvoer"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"zoom"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Float"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tekst"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nabij"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NabijInvoer"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"gebied"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ZoekFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inBeeld"},"name":{"kind":"Name","value":"kaart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"binnen"},"value":{"kind":"Variable","name":{"kind":"Name","value":"beeld"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"zoom"}}},{"kind":"Argument","name":{"kind":"Name","value":"tekst"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tekst"}}},{"kind":"Argument","name":{"kind":"Name","value":"nabij"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nabij"}}},{"kind":"Argument","name":{"kind":"Name","value":"gebied"},"value":{"kind":"Variable","name":{"kind":"Name","value":"gebied"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kaart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"binnen"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ruim"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"zoom"}}},{"kind":"Argument","name":{"kind":"Name","value":"tekst"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tekst"}}},{"kind":"Argument","name":{"kind":"Name","value":"nabij"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nabij"}}},{"kind":"Argument","name":{"kind":"Name","value":"gebied"},"value":{"kind":"Variable","name":{"kind":"Name","value":"gebied"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clusters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}},{"kind":"Field","name":{"kind":"Name","value":"west"}},{"kind":"Field","name":{"kind":"Name","value":"zuid"}},{"kind":"Field","name":{"kind":"Name","value":"oost"}},{"kind":"Field","name":{"kind":"Name","value":"noord"}}]}},{"kind":"Field","name":{"kind":"Name","value":"punten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}},{"kind":"Field","name":{"kind":"Name","value":"precisie"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PuntPaneel"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PuntPaneel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KaartPunt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precisie"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}},{"kind":"Field","name":{"kind":"Name","value":"voorzieningen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}}]}}]}}]} as unknown as DocumentNode<KaartQuery, KaartQueryVariables>;
export const OmvangDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Omvang"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"binnen"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BoxInvoer"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"zoom"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Float"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tekst"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ZoekFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kaart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"binnen"},"value":{"kind":"Variable","name":{"kind":"Name","value":"binnen"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"zoom"}}},{"kind":"Argument","name":{"kind":"Name","value":"tekst"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tekst"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clusters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"west"}},{"kind":"Field","name":{"kind":"Name","value":"zuid"}},{"kind":"Field","name":{"kind":"Name","value":"oost"}},{"kind":"Field","name":{"kind":"Name","value":"noord"}}]}},{"kind":"Field","name":{"kind":"Name","value":"punten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}}]}}]}}]}}]} as unknown as DocumentNode<OmvangQuery, OmvangQueryVariables>;
export const GebiedenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Gebieden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gebieden"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"soort"},"value":{"kind":"StringValue","value":"WIJK","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}},{"kind":"Field","name":{"kind":"Name","value":"geometrie"}}]}}]}}]} as unknown as DocumentNode<GebiedenQuery, GebiedenQueryVariables>;
export const GekozenGebiedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GekozenGebied"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gebied"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}},{"kind":"Field","name":{"kind":"Name","value":"geometrie"}}]}}]}}]} as unknown as DocumentNode<GekozenGebiedQuery, GekozenGebiedQueryVariables>;
export const KaartjeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Kaartje"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voorziening"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"samenvatting"}}]}}]}}]} as unknown as DocumentNode<KaartjeQuery, KaartjeQueryVariables>;
export const MeldingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Melding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"melding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"onderdeel"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"antwoord"}},{"kind":"Field","name":{"kind":"Name","value":"beslotenDoor"}},{"kind":"Field","name":{"kind":"Name","value":"beslotenOp"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}]} as unknown as DocumentNode<MeldingQuery, MeldingQueryVariables>;
export const MisGebiedenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MisGebieden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gebieden"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"soort"},"value":{"kind":"StringValue","value":"WIJK","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]} as unknown as DocumentNode<MisGebiedenQuery, MisGebiedenQueryVariables>;
export const MisPlekDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MisPlek"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"gebied"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tekst"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stelVoor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"gebied"},"value":{"kind":"Variable","name":{"kind":"Name","value":"gebied"}}},{"kind":"Argument","name":{"kind":"Name","value":"soort"},"value":{"kind":"EnumValue","value":"NIEUWE_PLEK"}},{"kind":"Argument","name":{"kind":"Name","value":"tekst"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tekst"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeldingOntvangen"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ongeldig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Geweigerd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}}]}}]} as unknown as DocumentNode<MisPlekMutation, MisPlekMutationVariables>;
export const OrganisatieDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Organisatie"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"aliassen"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"contacten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Contactlijst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bron"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Bronvermelding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voorzieningen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Resultaten"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Resultaat"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZoekResultaat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"afstandMeter"}},{"kind":"Field","name":{"kind":"Name","value":"redenen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"komtBijUThuis"}},{"kind":"Field","name":{"kind":"Name","value":"zin"}},{"kind":"Field","name":{"kind":"Name","value":"volgendMoment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inWoorden"}},{"kind":"Field","name":{"kind":"Name","value":"letOp"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"samenvatting"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"synthetisch"}},{"kind":"Field","name":{"kind":"Name","value":"gratis"}},{"kind":"Field","name":{"kind":"Name","value":"nuOpen"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"laatstBevestigd"}},{"kind":"Field","name":{"kind":"Name","value":"versheid"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"momenten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"begin"}},{"kind":"Field","name":{"kind":"Name","value":"herhaling"}},{"kind":"Field","name":{"kind":"Name","value":"extra"}},{"kind":"Field","name":{"kind":"Name","value":"inWoorden"}}]}},{"kind":"Field","name":{"kind":"Name","value":"werkgebied"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locaties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"straat"}},{"kind":"Field","name":{"kind":"Name","value":"huisnummer"}},{"kind":"Field","name":{"kind":"Name","value":"plaats"}},{"kind":"Field","name":{"kind":"Name","value":"afgeschermd"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}},{"kind":"Field","name":{"kind":"Name","value":"gebied"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Contactlijst"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voor"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"waarde"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Bronvermelding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bron"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"uitgever"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"licentie"}},{"kind":"Field","name":{"kind":"Name","value":"datum"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Resultaten"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZoekVerbinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Resultaat"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]} as unknown as DocumentNode<OrganisatieQuery, OrganisatieQueryVariables>;
export const MeerAanbodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MeerAanbod"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voorzieningen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Resultaten"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Resultaat"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZoekResultaat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"afstandMeter"}},{"kind":"Field","name":{"kind":"Name","value":"redenen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"komtBijUThuis"}},{"kind":"Field","name":{"kind":"Name","value":"zin"}},{"kind":"Field","name":{"kind":"Name","value":"volgendMoment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inWoorden"}},{"kind":"Field","name":{"kind":"Name","value":"letOp"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"samenvatting"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"synthetisch"}},{"kind":"Field","name":{"kind":"Name","value":"gratis"}},{"kind":"Field","name":{"kind":"Name","value":"nuOpen"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"laatstBevestigd"}},{"kind":"Field","name":{"kind":"Name","value":"versheid"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"momenten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"begin"}},{"kind":"Field","name":{"kind":"Name","value":"herhaling"}},{"kind":"Field","name":{"kind":"Name","value":"extra"}},{"kind":"Field","name":{"kind":"Name","value":"inWoorden"}}]}},{"kind":"Field","name":{"kind":"Name","value":"werkgebied"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locaties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"straat"}},{"kind":"Field","name":{"kind":"Name","value":"huisnummer"}},{"kind":"Field","name":{"kind":"Name","value":"plaats"}},{"kind":"Field","name":{"kind":"Name","value":"afgeschermd"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}},{"kind":"Field","name":{"kind":"Name","value":"gebied"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Resultaten"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZoekVerbinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Resultaat"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]} as unknown as DocumentNode<MeerAanbodQuery, MeerAanbodQueryVariables>;
export const OverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Over"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instellingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grenzenBron"}},{"kind":"Field","name":{"kind":"Name","value":"achtergrondkaartBron"}}]}}]}}]} as unknown as DocumentNode<OverQuery, OverQueryVariables>;
export const StelVoorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StelVoor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"voorziening"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"soort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeldingSoort"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"onderdeel"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Onderdeel"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tekst"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stelVoor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"voorziening"},"value":{"kind":"Variable","name":{"kind":"Name","value":"voorziening"}}},{"kind":"Argument","name":{"kind":"Name","value":"soort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"soort"}}},{"kind":"Argument","name":{"kind":"Name","value":"onderdeel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"onderdeel"}}},{"kind":"Argument","name":{"kind":"Name","value":"tekst"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tekst"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeldingOntvangen"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ongeldig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Geweigerd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}}]}}]} as unknown as DocumentNode<StelVoorMutation, StelVoorMutationVariables>;
export const TelWeigeringDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TelWeigering"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reden"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WeigeringReden"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"telWeigering"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"voorziening"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reden"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reden"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WeigeringGeteld"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reden"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ongeldig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Geweigerd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}}]}}]} as unknown as DocumentNode<TelWeigeringMutation, TelWeigeringMutationVariables>;
export const VoorzieningDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Voorziening"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voorziening"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"aliassen"}},{"kind":"Field","name":{"kind":"Name","value":"samenvatting"}},{"kind":"Field","name":{"kind":"Name","value":"beschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"synthetisch"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"momenten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stand"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fotos"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wanneer"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Waar"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HoeKomJeBinnen"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Kosten"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VoorWie"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Contact"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Toegankelijkheid"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Relaties"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Feiten"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Verantwoording"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Vrijwilligersplek"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Plekdetails"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Wijkteam"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Teamdetails"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Locatie"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Locatie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"straat"}},{"kind":"Field","name":{"kind":"Name","value":"huisnummer"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"plaats"}},{"kind":"Field","name":{"kind":"Name","value":"gebied"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}},{"kind":"Field","name":{"kind":"Name","value":"precisie"}},{"kind":"Field","name":{"kind":"Name","value":"afgeschermd"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Contactlijst"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voor"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"waarde"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Bronvermelding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bron"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"uitgever"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"licentie"}},{"kind":"Field","name":{"kind":"Name","value":"datum"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlekVoorProfessionals"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Vrijwilligersplek"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"treden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"van"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"bron"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Bronvermelding"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"draagkracht"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profielA"}},{"kind":"Field","name":{"kind":"Name","value":"profielB"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Voorziening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusToelichting"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"laatstBevestigd"}},{"kind":"Field","name":{"kind":"Name","value":"bevestigdDoor"}},{"kind":"Field","name":{"kind":"Name","value":"versheid"}},{"kind":"Field","alias":{"kind":"Name","value":"bewoners"},"name":{"kind":"Name","value":"contacten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"voor"},"value":{"kind":"EnumValue","value":"BEWONER"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relaties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"vanHier"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fotos"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Voorziening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fotos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"altTekst"}},{"kind":"Field","name":{"kind":"Name","value":"breedte"}},{"kind":"Field","name":{"kind":"Name","value":"hoogte"}},{"kind":"Field","name":{"kind":"Name","value":"licentie"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wanneer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Voorziening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"nuOpen"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"laatstBevestigd"}},{"kind":"Field","name":{"kind":"Name","value":"volgendeMomenten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"begin"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"inWoorden"}},{"kind":"Field","name":{"kind":"Name","value":"letOp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"momenten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"begin"}},{"kind":"Field","name":{"kind":"Name","value":"herhaling"}},{"kind":"Field","name":{"kind":"Name","value":"extra"}},{"kind":"Field","name":{"kind":"Name","value":"inWoorden"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"opAfspraak"}},{"kind":"Field","name":{"kind":"Name","value":"opFeestdagen"}},{"kind":"Field","name":{"kind":"Name","value":"inSchoolvakanties"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Waar"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Voorziening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"werkgebied"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locaties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}},{"kind":"Field","name":{"kind":"Name","value":"afgeschermd"}},{"kind":"Field","name":{"kind":"Name","value":"gebied"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Locatie"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HoeKomJeBinnen"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Voorziening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"toegangen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wijze"}},{"kind":"Field","name":{"kind":"Name","value":"wetten"}},{"kind":"Field","name":{"kind":"Name","value":"verwijzers"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}}]}},{"kind":"Field","name":{"kind":"Name","value":"zonderIndicatie"}},{"kind":"Field","name":{"kind":"Name","value":"zonderAanmelding"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Kosten"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Voorziening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gratis"}},{"kind":"Field","name":{"kind":"Name","value":"kosten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"bedragCent"}},{"kind":"Field","name":{"kind":"Name","value":"bedragTotCent"}},{"kind":"Field","name":{"kind":"Name","value":"per"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VoorWie"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Voorziening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iedereenWelkom"}},{"kind":"Field","name":{"kind":"Name","value":"doelgroepen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leeftijdVan"}},{"kind":"Field","name":{"kind":"Name","value":"leeftijdTot"}},{"kind":"Field","name":{"kind":"Name","value":"talen"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Voorziening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"bewoners"},"name":{"kind":"Name","value":"contacten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"voor"},"value":{"kind":"EnumValue","value":"BEWONER"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Contactlijst"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"professionals"},"name":{"kind":"Name","value":"contacten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"voor"},"value":{"kind":"EnumValue","value":"PROFESSIONAL"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Contactlijst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Toegankelijkheid"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Voorziening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"toegankelijkheid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"waarde"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Relaties"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Voorziening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"relaties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"vanHier"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"voorzieningSoort"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiatief"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plekken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Feiten"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Voorziening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"bron"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"datum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"feiten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onderwerp"}},{"kind":"Field","name":{"kind":"Name","value":"waarde"}},{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"bron"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"datum"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Bronvermelding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Verantwoording"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Voorziening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"laatstBevestigd"}},{"kind":"Field","name":{"kind":"Name","value":"herzieningVoor"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"bron"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Bronvermelding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bevestigingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onderdeel"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"door"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Plekdetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Vrijwilligersplek"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"watJeDoet"}},{"kind":"Field","name":{"kind":"Name","value":"watWeVragen"}},{"kind":"Field","name":{"kind":"Name","value":"watWeBieden"}},{"kind":"Field","name":{"kind":"Name","value":"soortenPlek"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"begeleiding"}},{"kind":"Field","name":{"kind":"Name","value":"begeleidingToelichting"}},{"kind":"Field","name":{"kind":"Name","value":"taalniveau"}},{"kind":"Field","name":{"kind":"Name","value":"dagdelen"}},{"kind":"Field","name":{"kind":"Name","value":"urenPerWeekVan"}},{"kind":"Field","name":{"kind":"Name","value":"urenPerWeekTot"}},{"kind":"Field","name":{"kind":"Name","value":"vergoeding"}},{"kind":"Field","name":{"kind":"Name","value":"plaatsen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"vrij"}},{"kind":"Field","name":{"kind":"Name","value":"stand"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"vrijVanaf"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlekVoorProfessionals"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Teamdetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Wijkteam"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teamsoort"}},{"kind":"Field","name":{"kind":"Name","value":"outreachend"}},{"kind":"Field","alias":{"kind":"Name","value":"bewoners"},"name":{"kind":"Name","value":"contacten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"voor"},"value":{"kind":"EnumValue","value":"BEWONER"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kanalen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}}]}},{"kind":"Field","name":{"kind":"Name","value":"samenstelling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rol"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}}]} as unknown as DocumentNode<VoorzieningQuery, VoorzieningQueryVariables>;
export const WijkteamVanAdresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WijkteamVanAdres"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lat"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Float"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lon"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Float"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wijkteamsVoor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lat"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lat"}}},{"kind":"Argument","name":{"kind":"Name","value":"lon"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lon"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]} as unknown as DocumentNode<WijkteamVanAdresQuery, WijkteamVanAdresQueryVariables>;
export const VersoepeldDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Versoepeld"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tekst"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nabij"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NabijInvoer"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"gebied"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"binnen"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BoxInvoer"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ZoekFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zoek"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"tekst"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tekst"}}},{"kind":"Argument","name":{"kind":"Name","value":"nabij"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nabij"}}},{"kind":"Argument","name":{"kind":"Name","value":"gebied"},"value":{"kind":"Variable","name":{"kind":"Name","value":"gebied"}}},{"kind":"Argument","name":{"kind":"Name","value":"binnen"},"value":{"kind":"Variable","name":{"kind":"Name","value":"binnen"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"versoepeld"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zin"}},{"kind":"Field","name":{"kind":"Name","value":"stappen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wat"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"gebied"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"naastgelegen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wijkteams"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resultaten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Resultaat"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Resultaat"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZoekResultaat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"afstandMeter"}},{"kind":"Field","name":{"kind":"Name","value":"redenen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"komtBijUThuis"}},{"kind":"Field","name":{"kind":"Name","value":"zin"}},{"kind":"Field","name":{"kind":"Name","value":"volgendMoment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inWoorden"}},{"kind":"Field","name":{"kind":"Name","value":"letOp"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"samenvatting"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"synthetisch"}},{"kind":"Field","name":{"kind":"Name","value":"gratis"}},{"kind":"Field","name":{"kind":"Name","value":"nuOpen"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"laatstBevestigd"}},{"kind":"Field","name":{"kind":"Name","value":"versheid"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"momenten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"begin"}},{"kind":"Field","name":{"kind":"Name","value":"herhaling"}},{"kind":"Field","name":{"kind":"Name","value":"extra"}},{"kind":"Field","name":{"kind":"Name","value":"inWoorden"}}]}},{"kind":"Field","name":{"kind":"Name","value":"werkgebied"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locaties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"straat"}},{"kind":"Field","name":{"kind":"Name","value":"huisnummer"}},{"kind":"Field","name":{"kind":"Name","value":"plaats"}},{"kind":"Field","name":{"kind":"Name","value":"afgeschermd"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}},{"kind":"Field","name":{"kind":"Name","value":"gebied"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}}]}}]} as unknown as DocumentNode<VersoepeldQuery, VersoepeldQueryVariables>;
export const WaarIsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WaarIs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tekst"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waarIs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"tekst"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tekst"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"volledig"}},{"kind":"Field","name":{"kind":"Name","value":"plekken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}}]}}]}}]}}]} as unknown as DocumentNode<WaarIsQuery, WaarIsQueryVariables>;
export const ZoekDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Zoek"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tekst"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nabij"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NabijInvoer"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"gebied"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"binnen"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BoxInvoer"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ZoekFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sortering"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Sortering"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"gebiedCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"metGebied"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zoek"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"tekst"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tekst"}}},{"kind":"Argument","name":{"kind":"Name","value":"nabij"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nabij"}}},{"kind":"Argument","name":{"kind":"Name","value":"gebied"},"value":{"kind":"Variable","name":{"kind":"Name","value":"gebied"}}},{"kind":"Argument","name":{"kind":"Name","value":"binnen"},"value":{"kind":"Variable","name":{"kind":"Name","value":"binnen"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sortering"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sortering"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"facetten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Filters"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Resultaten"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gebied"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"gebiedCode"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"metGebied"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instellingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KaartVak"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Resultaat"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZoekResultaat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"afstandMeter"}},{"kind":"Field","name":{"kind":"Name","value":"redenen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"komtBijUThuis"}},{"kind":"Field","name":{"kind":"Name","value":"zin"}},{"kind":"Field","name":{"kind":"Name","value":"volgendMoment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inWoorden"}},{"kind":"Field","name":{"kind":"Name","value":"letOp"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"samenvatting"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"synthetisch"}},{"kind":"Field","name":{"kind":"Name","value":"gratis"}},{"kind":"Field","name":{"kind":"Name","value":"nuOpen"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"laatstBevestigd"}},{"kind":"Field","name":{"kind":"Name","value":"versheid"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"momenten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"begin"}},{"kind":"Field","name":{"kind":"Name","value":"herhaling"}},{"kind":"Field","name":{"kind":"Name","value":"extra"}},{"kind":"Field","name":{"kind":"Name","value":"inWoorden"}}]}},{"kind":"Field","name":{"kind":"Name","value":"werkgebied"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locaties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"straat"}},{"kind":"Field","name":{"kind":"Name","value":"huisnummer"}},{"kind":"Field","name":{"kind":"Name","value":"plaats"}},{"kind":"Field","name":{"kind":"Name","value":"afgeschermd"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}},{"kind":"Field","name":{"kind":"Name","value":"gebied"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Filters"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facetten"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gratis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ja"}},{"kind":"Field","name":{"kind":"Name","value":"onbekend"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nuOpen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onbekend"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openOp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onbekend"}}]}},{"kind":"Field","name":{"kind":"Name","value":"zonderAanmelding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ja"}},{"kind":"Field","name":{"kind":"Name","value":"onbekend"}}]}},{"kind":"Field","name":{"kind":"Name","value":"zonderIndicatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ja"}},{"kind":"Field","name":{"kind":"Name","value":"onbekend"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rolstoel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ja"}},{"kind":"Field","name":{"kind":"Name","value":"onbekend"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plaatsVrij"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ja"}},{"kind":"Field","name":{"kind":"Name","value":"onbekend"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doelgroepen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statussen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Resultaten"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZoekVerbinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Resultaat"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KaartVak"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instellingen"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mapboxToken"}},{"kind":"Field","name":{"kind":"Name","value":"achtergrondkaart"}},{"kind":"Field","name":{"kind":"Name","value":"achtergrondkaartBron"}},{"kind":"Field","name":{"kind":"Name","value":"grenzenBron"}}]}}]} as unknown as DocumentNode<ZoekQuery, ZoekQueryVariables>;
export const MeerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Meer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tekst"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nabij"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NabijInvoer"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"gebied"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"binnen"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BoxInvoer"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ZoekFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sortering"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Sortering"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zoek"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"tekst"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tekst"}}},{"kind":"Argument","name":{"kind":"Name","value":"nabij"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nabij"}}},{"kind":"Argument","name":{"kind":"Name","value":"gebied"},"value":{"kind":"Variable","name":{"kind":"Name","value":"gebied"}}},{"kind":"Argument","name":{"kind":"Name","value":"binnen"},"value":{"kind":"Variable","name":{"kind":"Name","value":"binnen"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sortering"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sortering"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Resultaten"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Resultaat"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZoekResultaat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"afstandMeter"}},{"kind":"Field","name":{"kind":"Name","value":"redenen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"komtBijUThuis"}},{"kind":"Field","name":{"kind":"Name","value":"zin"}},{"kind":"Field","name":{"kind":"Name","value":"volgendMoment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inWoorden"}},{"kind":"Field","name":{"kind":"Name","value":"letOp"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"samenvatting"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"synthetisch"}},{"kind":"Field","name":{"kind":"Name","value":"gratis"}},{"kind":"Field","name":{"kind":"Name","value":"nuOpen"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"laatstBevestigd"}},{"kind":"Field","name":{"kind":"Name","value":"versheid"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"momenten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"begin"}},{"kind":"Field","name":{"kind":"Name","value":"herhaling"}},{"kind":"Field","name":{"kind":"Name","value":"extra"}},{"kind":"Field","name":{"kind":"Name","value":"inWoorden"}}]}},{"kind":"Field","name":{"kind":"Name","value":"werkgebied"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locaties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"straat"}},{"kind":"Field","name":{"kind":"Name","value":"huisnummer"}},{"kind":"Field","name":{"kind":"Name","value":"plaats"}},{"kind":"Field","name":{"kind":"Name","value":"afgeschermd"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}},{"kind":"Field","name":{"kind":"Name","value":"gebied"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Resultaten"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZoekVerbinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Resultaat"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]} as unknown as DocumentNode<MeerQuery, MeerQueryVariables>;
export const StartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Start"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ZoekFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"themas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"ouder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"zoek"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"facetten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"themas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StartQuery, StartQueryVariables>;
export const SuggestiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Suggesties"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tekst"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suggesties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"tekst"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tekst"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"sleutel"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}}]}}]}}]} as unknown as DocumentNode<SuggestiesQuery, SuggestiesQueryVariables>;
export const NamenVanKeuzesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NamenVanKeuzes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"themas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doelgroepen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]} as unknown as DocumentNode<NamenVanKeuzesQuery, NamenVanKeuzesQueryVariables>;
export const AantalZoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AantalZo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tekst"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nabij"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NabijInvoer"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"gebied"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"binnen"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BoxInvoer"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ZoekFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zoek"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"tekst"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tekst"}}},{"kind":"Argument","name":{"kind":"Name","value":"nabij"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nabij"}}},{"kind":"Argument","name":{"kind":"Name","value":"gebied"},"value":{"kind":"Variable","name":{"kind":"Name","value":"gebied"}}},{"kind":"Argument","name":{"kind":"Name","value":"binnen"},"value":{"kind":"Variable","name":{"kind":"Name","value":"binnen"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}}]}}]}}]} as unknown as DocumentNode<AantalZoQuery, AantalZoQueryVariables>;