/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Kaart($ruim: BoxInvoer!, $beeld: BoxInvoer!, $zoom: Float!, $tekst: String, $nabij: NabijInvoer, $gebied: ID, $filter: ZoekFilter) {\n    inBeeld: kaart(binnen: $beeld, zoom: $zoom, tekst: $tekst, nabij: $nabij, gebied: $gebied, filter: $filter) {\n      aantal\n    }\n    kaart(binnen: $ruim, zoom: $zoom, tekst: $tekst, nabij: $nabij, gebied: $gebied, filter: $filter) {\n      clusters {\n        lat\n        lon\n        aantal\n        west\n        zuid\n        oost\n        noord\n      }\n      punten {\n        id\n        lat\n        lon\n        aantal\n        precisie\n        ...PuntPaneel\n      }\n    }\n  }\n": typeof types.KaartDocument,
    "\n  query Omvang($binnen: BoxInvoer!, $zoom: Float!, $tekst: String, $filter: ZoekFilter) {\n    kaart(binnen: $binnen, zoom: $zoom, tekst: $tekst, filter: $filter) {\n      clusters {\n        west\n        zuid\n        oost\n        noord\n      }\n      punten {\n        lat\n        lon\n      }\n    }\n  }\n": typeof types.OmvangDocument,
    "\n  query Gebieden {\n    gebieden(soort: \"WIJK\") {\n      code\n      naam\n      lat\n      lon\n      geometrie\n    }\n  }\n": typeof types.GebiedenDocument,
    "\n  query GekozenGebied($code: ID!) {\n    gebied(code: $code) {\n      code\n      lat\n      lon\n      geometrie\n    }\n  }\n": typeof types.GekozenGebiedDocument,
    "\n  fragment KaartVak on Instellingen {\n    mapboxToken\n    achtergrondkaart\n    achtergrondkaartBron\n    grenzenBron\n  }\n": typeof types.KaartVakFragmentDoc,
    "\n  fragment PuntPaneel on KaartPunt {\n    precisie\n    aantal\n    voorzieningen {\n      id\n      slug\n      naam\n      soort\n    }\n  }\n": typeof types.PuntPaneelFragmentDoc,
    "\n  query Kaartje($id: ID!) {\n    voorziening(id: $id) {\n      samenvatting\n    }\n  }\n": typeof types.KaartjeDocument,
    "\n  fragment Aanbod on ZoekVerbinding {\n    edges {\n      node {\n        id\n      }\n      ...Resultaat\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n": typeof types.AanbodFragmentDoc,
    "\n  query MeerAanbod($id: ID!, $after: String!) {\n    organisatie(id: $id) {\n      voorzieningen(first: 20, after: $after) {\n        ...Aanbod\n      }\n    }\n  }\n": typeof types.MeerAanbodDocument,
    "\n  query Organisatie($slug: String!) {\n    organisatie(slug: $slug) {\n      id\n      naam\n      soort\n      aliassen\n      omschrijving\n      website\n      vindplaats\n      peildatum\n      contacten {\n        ...Contactlijst\n      }\n      bron {\n        ...Bronvermelding\n      }\n      voorzieningen(first: 20) {\n        totaal\n        ...Aanbod\n      }\n    }\n  }\n": typeof types.OrganisatieDocument,
    "\n  query Over {\n    instellingen {\n      grenzenBron\n      achtergrondkaartBron\n    }\n  }\n": typeof types.OverDocument,
    "\n  fragment Bronvermelding on Bron {\n    titel\n    uitgever\n    url\n    licentie\n    datum\n  }\n": typeof types.BronvermeldingFragmentDoc,
    "\n  fragment Contactlijst on Contact {\n    voor\n    soort\n    waarde\n    label\n    peildatum\n  }\n": typeof types.ContactlijstFragmentDoc,
    "\n  fragment Contact on Voorziening {\n    bewoners: contacten(voor: BEWONER) {\n      ...Contactlijst\n    }\n    professionals: contacten(voor: PROFESSIONAL) {\n      ...Contactlijst\n    }\n    organisatie {\n      slug\n      naam\n    }\n  }\n": typeof types.ContactFragmentDoc,
    "\n  fragment Feiten on Voorziening {\n    peildatum\n    bron {\n      code\n      datum\n    }\n    feiten {\n      onderwerp\n      waarde\n      vindplaats\n      peildatum\n      bron {\n        code\n        datum\n        ...Bronvermelding\n      }\n    }\n  }\n": typeof types.FeitenFragmentDoc,
    "\n  fragment Fotos on Voorziening {\n    fotos {\n      url\n      altTekst\n      breedte\n      hoogte\n      licentie\n    }\n  }\n": typeof types.FotosFragmentDoc,
    "\n  fragment HoeKomJeBinnen on Voorziening {\n    toegangen {\n      wijze\n      wetten\n      verwijzers\n      toelichting\n    }\n    zonderIndicatie\n    zonderAanmelding\n  }\n": typeof types.HoeKomJeBinnenFragmentDoc,
    "\n  fragment Kosten on Voorziening {\n    gratis\n    kosten {\n      soort\n      bedragCent\n      bedragTotCent\n      per\n      toelichting\n      peildatum\n    }\n  }\n": typeof types.KostenFragmentDoc,
    "\n  fragment Locatie on Locatie {\n    soort\n    naam\n    straat\n    huisnummer\n    postcode\n    plaats\n    gebied {\n      naam\n    }\n    lat\n    lon\n    precisie\n    afgeschermd\n    toelichting\n    peildatum\n  }\n": typeof types.LocatieFragmentDoc,
    "\n  fragment PlekVoorProfessionals on Vrijwilligersplek {\n    treden {\n      van\n      tot\n      vindplaats\n      bron {\n        ...Bronvermelding\n      }\n    }\n    draagkracht {\n      profielA\n      profielB\n      toelichting\n      nodig\n    }\n  }\n": typeof types.PlekVoorProfessionalsFragmentDoc,
    "\n  fragment Plekdetails on Vrijwilligersplek {\n    watJeDoet\n    watWeVragen\n    watWeBieden\n    soortenPlek {\n      code\n      naam\n    }\n    begeleiding\n    begeleidingToelichting\n    taalniveau\n    dagdelen\n    urenPerWeekVan\n    urenPerWeekTot\n    vergoeding\n    plaatsen {\n      totaal\n      vrij\n      stand\n      peildatum\n      vrijVanaf\n    }\n    ...PlekVoorProfessionals\n  }\n": typeof types.PlekdetailsFragmentDoc,
    "\n  fragment Relaties on Voorziening {\n    __typename\n    relaties {\n      id\n      soort\n      vanHier\n      toelichting\n      slug\n      naam\n      voorzieningSoort\n    }\n    ... on Initiatief {\n      plekken {\n        id\n        slug\n        naam\n      }\n    }\n  }\n": typeof types.RelatiesFragmentDoc,
    "\n  fragment Stand on Voorziening {\n    status\n    statusToelichting\n    peildatum\n    laatstBevestigd\n    bevestigdDoor\n    herzieningVoor\n    bewoners: contacten(voor: BEWONER) {\n      soort\n    }\n    relaties {\n      soort\n      vanHier\n      slug\n      naam\n    }\n  }\n": typeof types.StandFragmentDoc,
    "\n  fragment Teamdetails on Wijkteam {\n    teamsoort\n    outreachend\n    bewoners: contacten(voor: BEWONER) {\n      soort\n    }\n    kanalen {\n      soort\n      toelichting\n    }\n    samenstelling {\n      rol\n      organisatie {\n        slug\n        naam\n      }\n    }\n  }\n": typeof types.TeamdetailsFragmentDoc,
    "\n  fragment Toegankelijkheid on Voorziening {\n    toegankelijkheid {\n      code\n      naam\n      waarde\n    }\n  }\n": typeof types.ToegankelijkheidFragmentDoc,
    "\n  fragment Verantwoording on Voorziening {\n    vindplaats\n    peildatum\n    laatstBevestigd\n    herzieningVoor\n    updatedAt\n    bron {\n      ...Bronvermelding\n    }\n    bevestigingen {\n      onderdeel\n      op\n      door\n    }\n  }\n": typeof types.VerantwoordingFragmentDoc,
    "\n  fragment VoorWie on Voorziening {\n    iedereenWelkom\n    doelgroepen {\n      code\n      naam\n    }\n    leeftijdVan\n    leeftijdTot\n    talen\n  }\n": typeof types.VoorWieFragmentDoc,
    "\n  query Voorziening($slug: String!) {\n    voorziening(slug: $slug) {\n      __typename\n      id\n      naam\n      soort\n      aliassen\n      samenvatting\n      beschrijving\n      synthetisch\n      organisatie {\n        slug\n        naam\n      }\n      themas {\n        code\n        naam\n      }\n      momenten {\n        id\n      }\n      ...Stand\n      ...Fotos\n      ...Wanneer\n      ...Waar\n      ...HoeKomJeBinnen\n      ...Kosten\n      ...VoorWie\n      ...Contact\n      ...Toegankelijkheid\n      ...Relaties\n      ...Feiten\n      ...Verantwoording\n      ... on Vrijwilligersplek {\n        ...Plekdetails\n      }\n      ... on Wijkteam {\n        ...Teamdetails\n      }\n    }\n  }\n": typeof types.VoorzieningDocument,
    "\n  fragment Waar on Voorziening {\n    soort\n    werkgebied {\n      code\n      naam\n    }\n    locaties {\n      id\n      lat\n      lon\n      afgeschermd\n      gebied {\n        code\n      }\n      ...Locatie\n    }\n  }\n": typeof types.WaarFragmentDoc,
    "\n  fragment Wanneer on Voorziening {\n    status\n    nuOpen\n    peildatum\n    laatstBevestigd\n    volgendeMomenten(first: 4) {\n      begin\n      soort\n      naam\n      inWoorden\n      letOp\n    }\n    momenten {\n      id\n      soort\n      naam\n      begin\n      herhaling\n      extra\n      inWoorden\n      toelichting\n      opAfspraak\n      opFeestdagen\n      inSchoolvakanties\n      peildatum\n    }\n  }\n": typeof types.WanneerFragmentDoc,
    "\n  query WijkteamVanAdres($lat: Float!, $lon: Float!) {\n    wijkteamsVoor(lat: $lat, lon: $lon) {\n      id\n      slug\n      naam\n    }\n  }\n": typeof types.WijkteamVanAdresDocument,
    "\n  fragment Filters on Facetten {\n    gratis {\n      ja\n      onbekend\n    }\n    nuOpen {\n      onbekend\n    }\n    openOp {\n      onbekend\n    }\n    zonderAanmelding {\n      ja\n      onbekend\n    }\n    zonderIndicatie {\n      ja\n      onbekend\n    }\n    rolstoel {\n      ja\n      onbekend\n    }\n    plaatsVrij {\n      ja\n      onbekend\n    }\n    themas {\n      code\n      naam\n      aantal\n    }\n    doelgroepen {\n      code\n      naam\n      aantal\n    }\n    statussen {\n      code\n      naam\n      aantal\n    }\n  }\n": typeof types.FiltersFragmentDoc,
    "\n  query Versoepeld($tekst: String, $nabij: NabijInvoer, $gebied: ID, $binnen: BoxInvoer, $filter: ZoekFilter) {\n    zoek(tekst: $tekst, nabij: $nabij, gebied: $gebied, binnen: $binnen, filter: $filter, first: 10) {\n      versoepeld {\n        zin\n        naastgelegen {\n          code\n          naam\n        }\n        wijkteams {\n          slug\n          naam\n        }\n        resultaten {\n          totaal\n          edges {\n            node {\n              id\n            }\n            ...Resultaat\n          }\n        }\n      }\n    }\n  }\n": typeof types.VersoepeldDocument,
    "\n  query WaarIs($tekst: String!) {\n    waarIs(tekst: $tekst, first: 6) {\n      volledig\n      plekken {\n        tekst\n        soort\n        code\n        lat\n        lon\n      }\n    }\n  }\n": typeof types.WaarIsDocument,
    "\n  fragment Resultaat on ZoekResultaat {\n    afstandMeter\n    redenen {\n      komtBijUThuis\n      zin\n      volgendMoment {\n        inWoorden\n        letOp\n      }\n    }\n    node {\n      id\n      slug\n      naam\n      soort\n      samenvatting\n      status\n      synthetisch\n      gratis\n      nuOpen\n      peildatum\n      laatstBevestigd\n      organisatie {\n        naam\n      }\n      momenten {\n        begin\n        herhaling\n        extra\n        inWoorden\n      }\n      werkgebied {\n        naam\n      }\n      locaties {\n        soort\n        naam\n        straat\n        huisnummer\n        plaats\n        afgeschermd\n        lat\n        lon\n        gebied {\n          naam\n        }\n      }\n    }\n  }\n": typeof types.ResultaatFragmentDoc,
    "\n  fragment Resultaten on ZoekVerbinding {\n    edges {\n      cursor\n      node {\n        id\n        slug\n      }\n      ...Resultaat\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n": typeof types.ResultatenFragmentDoc,
    "\n  query Zoek(\n    $tekst: String\n    $nabij: NabijInvoer\n    $gebied: ID\n    $binnen: BoxInvoer\n    $filter: ZoekFilter\n    $sortering: Sortering\n    $gebiedCode: ID!\n    $metGebied: Boolean!\n  ) {\n    zoek(tekst: $tekst, nabij: $nabij, gebied: $gebied, binnen: $binnen, filter: $filter, sortering: $sortering, first: 20) {\n      totaal\n      facetten {\n        ...Filters\n      }\n      ...Resultaten\n    }\n    gebied(code: $gebiedCode) @include(if: $metGebied) {\n      naam\n    }\n    instellingen {\n      ...KaartVak\n    }\n  }\n": typeof types.ZoekDocument,
    "\n  query Start($filter: ZoekFilter) {\n    themas {\n      code\n      naam\n      ouder\n    }\n    zoek(filter: $filter, first: 1) {\n      totaal\n      facetten {\n        themas {\n          code\n          aantal\n        }\n      }\n    }\n  }\n": typeof types.StartDocument,
    "\n  query Suggesties($tekst: String!) {\n    suggesties(tekst: $tekst, first: 8) {\n      soort\n      tekst\n      sleutel\n      toelichting\n    }\n  }\n": typeof types.SuggestiesDocument,
    "\n  query NamenVanKeuzes {\n    themas {\n      code\n      naam\n    }\n    doelgroepen {\n      code\n      naam\n    }\n  }\n": typeof types.NamenVanKeuzesDocument,
    "\n  query AantalZo($tekst: String, $nabij: NabijInvoer, $gebied: ID, $binnen: BoxInvoer, $filter: ZoekFilter) {\n    zoek(tekst: $tekst, nabij: $nabij, gebied: $gebied, binnen: $binnen, filter: $filter, first: 1) {\n      totaal\n    }\n  }\n": typeof types.AantalZoDocument,
    "\n  query Meer(\n    $tekst: String\n    $nabij: NabijInvoer\n    $gebied: ID\n    $binnen: BoxInvoer\n    $filter: ZoekFilter\n    $sortering: Sortering\n    $after: String!\n  ) {\n    zoek(tekst: $tekst, nabij: $nabij, gebied: $gebied, binnen: $binnen, filter: $filter, sortering: $sortering, first: 20, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      ...Resultaten\n    }\n  }\n": typeof types.MeerDocument,
};
const documents: Documents = {
    "\n  query Kaart($ruim: BoxInvoer!, $beeld: BoxInvoer!, $zoom: Float!, $tekst: String, $nabij: NabijInvoer, $gebied: ID, $filter: ZoekFilter) {\n    inBeeld: kaart(binnen: $beeld, zoom: $zoom, tekst: $tekst, nabij: $nabij, gebied: $gebied, filter: $filter) {\n      aantal\n    }\n    kaart(binnen: $ruim, zoom: $zoom, tekst: $tekst, nabij: $nabij, gebied: $gebied, filter: $filter) {\n      clusters {\n        lat\n        lon\n        aantal\n        west\n        zuid\n        oost\n        noord\n      }\n      punten {\n        id\n        lat\n        lon\n        aantal\n        precisie\n        ...PuntPaneel\n      }\n    }\n  }\n": types.KaartDocument,
    "\n  query Omvang($binnen: BoxInvoer!, $zoom: Float!, $tekst: String, $filter: ZoekFilter) {\n    kaart(binnen: $binnen, zoom: $zoom, tekst: $tekst, filter: $filter) {\n      clusters {\n        west\n        zuid\n        oost\n        noord\n      }\n      punten {\n        lat\n        lon\n      }\n    }\n  }\n": types.OmvangDocument,
    "\n  query Gebieden {\n    gebieden(soort: \"WIJK\") {\n      code\n      naam\n      lat\n      lon\n      geometrie\n    }\n  }\n": types.GebiedenDocument,
    "\n  query GekozenGebied($code: ID!) {\n    gebied(code: $code) {\n      code\n      lat\n      lon\n      geometrie\n    }\n  }\n": types.GekozenGebiedDocument,
    "\n  fragment KaartVak on Instellingen {\n    mapboxToken\n    achtergrondkaart\n    achtergrondkaartBron\n    grenzenBron\n  }\n": types.KaartVakFragmentDoc,
    "\n  fragment PuntPaneel on KaartPunt {\n    precisie\n    aantal\n    voorzieningen {\n      id\n      slug\n      naam\n      soort\n    }\n  }\n": types.PuntPaneelFragmentDoc,
    "\n  query Kaartje($id: ID!) {\n    voorziening(id: $id) {\n      samenvatting\n    }\n  }\n": types.KaartjeDocument,
    "\n  fragment Aanbod on ZoekVerbinding {\n    edges {\n      node {\n        id\n      }\n      ...Resultaat\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n": types.AanbodFragmentDoc,
    "\n  query MeerAanbod($id: ID!, $after: String!) {\n    organisatie(id: $id) {\n      voorzieningen(first: 20, after: $after) {\n        ...Aanbod\n      }\n    }\n  }\n": types.MeerAanbodDocument,
    "\n  query Organisatie($slug: String!) {\n    organisatie(slug: $slug) {\n      id\n      naam\n      soort\n      aliassen\n      omschrijving\n      website\n      vindplaats\n      peildatum\n      contacten {\n        ...Contactlijst\n      }\n      bron {\n        ...Bronvermelding\n      }\n      voorzieningen(first: 20) {\n        totaal\n        ...Aanbod\n      }\n    }\n  }\n": types.OrganisatieDocument,
    "\n  query Over {\n    instellingen {\n      grenzenBron\n      achtergrondkaartBron\n    }\n  }\n": types.OverDocument,
    "\n  fragment Bronvermelding on Bron {\n    titel\n    uitgever\n    url\n    licentie\n    datum\n  }\n": types.BronvermeldingFragmentDoc,
    "\n  fragment Contactlijst on Contact {\n    voor\n    soort\n    waarde\n    label\n    peildatum\n  }\n": types.ContactlijstFragmentDoc,
    "\n  fragment Contact on Voorziening {\n    bewoners: contacten(voor: BEWONER) {\n      ...Contactlijst\n    }\n    professionals: contacten(voor: PROFESSIONAL) {\n      ...Contactlijst\n    }\n    organisatie {\n      slug\n      naam\n    }\n  }\n": types.ContactFragmentDoc,
    "\n  fragment Feiten on Voorziening {\n    peildatum\n    bron {\n      code\n      datum\n    }\n    feiten {\n      onderwerp\n      waarde\n      vindplaats\n      peildatum\n      bron {\n        code\n        datum\n        ...Bronvermelding\n      }\n    }\n  }\n": types.FeitenFragmentDoc,
    "\n  fragment Fotos on Voorziening {\n    fotos {\n      url\n      altTekst\n      breedte\n      hoogte\n      licentie\n    }\n  }\n": types.FotosFragmentDoc,
    "\n  fragment HoeKomJeBinnen on Voorziening {\n    toegangen {\n      wijze\n      wetten\n      verwijzers\n      toelichting\n    }\n    zonderIndicatie\n    zonderAanmelding\n  }\n": types.HoeKomJeBinnenFragmentDoc,
    "\n  fragment Kosten on Voorziening {\n    gratis\n    kosten {\n      soort\n      bedragCent\n      bedragTotCent\n      per\n      toelichting\n      peildatum\n    }\n  }\n": types.KostenFragmentDoc,
    "\n  fragment Locatie on Locatie {\n    soort\n    naam\n    straat\n    huisnummer\n    postcode\n    plaats\n    gebied {\n      naam\n    }\n    lat\n    lon\n    precisie\n    afgeschermd\n    toelichting\n    peildatum\n  }\n": types.LocatieFragmentDoc,
    "\n  fragment PlekVoorProfessionals on Vrijwilligersplek {\n    treden {\n      van\n      tot\n      vindplaats\n      bron {\n        ...Bronvermelding\n      }\n    }\n    draagkracht {\n      profielA\n      profielB\n      toelichting\n      nodig\n    }\n  }\n": types.PlekVoorProfessionalsFragmentDoc,
    "\n  fragment Plekdetails on Vrijwilligersplek {\n    watJeDoet\n    watWeVragen\n    watWeBieden\n    soortenPlek {\n      code\n      naam\n    }\n    begeleiding\n    begeleidingToelichting\n    taalniveau\n    dagdelen\n    urenPerWeekVan\n    urenPerWeekTot\n    vergoeding\n    plaatsen {\n      totaal\n      vrij\n      stand\n      peildatum\n      vrijVanaf\n    }\n    ...PlekVoorProfessionals\n  }\n": types.PlekdetailsFragmentDoc,
    "\n  fragment Relaties on Voorziening {\n    __typename\n    relaties {\n      id\n      soort\n      vanHier\n      toelichting\n      slug\n      naam\n      voorzieningSoort\n    }\n    ... on Initiatief {\n      plekken {\n        id\n        slug\n        naam\n      }\n    }\n  }\n": types.RelatiesFragmentDoc,
    "\n  fragment Stand on Voorziening {\n    status\n    statusToelichting\n    peildatum\n    laatstBevestigd\n    bevestigdDoor\n    herzieningVoor\n    bewoners: contacten(voor: BEWONER) {\n      soort\n    }\n    relaties {\n      soort\n      vanHier\n      slug\n      naam\n    }\n  }\n": types.StandFragmentDoc,
    "\n  fragment Teamdetails on Wijkteam {\n    teamsoort\n    outreachend\n    bewoners: contacten(voor: BEWONER) {\n      soort\n    }\n    kanalen {\n      soort\n      toelichting\n    }\n    samenstelling {\n      rol\n      organisatie {\n        slug\n        naam\n      }\n    }\n  }\n": types.TeamdetailsFragmentDoc,
    "\n  fragment Toegankelijkheid on Voorziening {\n    toegankelijkheid {\n      code\n      naam\n      waarde\n    }\n  }\n": types.ToegankelijkheidFragmentDoc,
    "\n  fragment Verantwoording on Voorziening {\n    vindplaats\n    peildatum\n    laatstBevestigd\n    herzieningVoor\n    updatedAt\n    bron {\n      ...Bronvermelding\n    }\n    bevestigingen {\n      onderdeel\n      op\n      door\n    }\n  }\n": types.VerantwoordingFragmentDoc,
    "\n  fragment VoorWie on Voorziening {\n    iedereenWelkom\n    doelgroepen {\n      code\n      naam\n    }\n    leeftijdVan\n    leeftijdTot\n    talen\n  }\n": types.VoorWieFragmentDoc,
    "\n  query Voorziening($slug: String!) {\n    voorziening(slug: $slug) {\n      __typename\n      id\n      naam\n      soort\n      aliassen\n      samenvatting\n      beschrijving\n      synthetisch\n      organisatie {\n        slug\n        naam\n      }\n      themas {\n        code\n        naam\n      }\n      momenten {\n        id\n      }\n      ...Stand\n      ...Fotos\n      ...Wanneer\n      ...Waar\n      ...HoeKomJeBinnen\n      ...Kosten\n      ...VoorWie\n      ...Contact\n      ...Toegankelijkheid\n      ...Relaties\n      ...Feiten\n      ...Verantwoording\n      ... on Vrijwilligersplek {\n        ...Plekdetails\n      }\n      ... on Wijkteam {\n        ...Teamdetails\n      }\n    }\n  }\n": types.VoorzieningDocument,
    "\n  fragment Waar on Voorziening {\n    soort\n    werkgebied {\n      code\n      naam\n    }\n    locaties {\n      id\n      lat\n      lon\n      afgeschermd\n      gebied {\n        code\n      }\n      ...Locatie\n    }\n  }\n": types.WaarFragmentDoc,
    "\n  fragment Wanneer on Voorziening {\n    status\n    nuOpen\n    peildatum\n    laatstBevestigd\n    volgendeMomenten(first: 4) {\n      begin\n      soort\n      naam\n      inWoorden\n      letOp\n    }\n    momenten {\n      id\n      soort\n      naam\n      begin\n      herhaling\n      extra\n      inWoorden\n      toelichting\n      opAfspraak\n      opFeestdagen\n      inSchoolvakanties\n      peildatum\n    }\n  }\n": types.WanneerFragmentDoc,
    "\n  query WijkteamVanAdres($lat: Float!, $lon: Float!) {\n    wijkteamsVoor(lat: $lat, lon: $lon) {\n      id\n      slug\n      naam\n    }\n  }\n": types.WijkteamVanAdresDocument,
    "\n  fragment Filters on Facetten {\n    gratis {\n      ja\n      onbekend\n    }\n    nuOpen {\n      onbekend\n    }\n    openOp {\n      onbekend\n    }\n    zonderAanmelding {\n      ja\n      onbekend\n    }\n    zonderIndicatie {\n      ja\n      onbekend\n    }\n    rolstoel {\n      ja\n      onbekend\n    }\n    plaatsVrij {\n      ja\n      onbekend\n    }\n    themas {\n      code\n      naam\n      aantal\n    }\n    doelgroepen {\n      code\n      naam\n      aantal\n    }\n    statussen {\n      code\n      naam\n      aantal\n    }\n  }\n": types.FiltersFragmentDoc,
    "\n  query Versoepeld($tekst: String, $nabij: NabijInvoer, $gebied: ID, $binnen: BoxInvoer, $filter: ZoekFilter) {\n    zoek(tekst: $tekst, nabij: $nabij, gebied: $gebied, binnen: $binnen, filter: $filter, first: 10) {\n      versoepeld {\n        zin\n        naastgelegen {\n          code\n          naam\n        }\n        wijkteams {\n          slug\n          naam\n        }\n        resultaten {\n          totaal\n          edges {\n            node {\n              id\n            }\n            ...Resultaat\n          }\n        }\n      }\n    }\n  }\n": types.VersoepeldDocument,
    "\n  query WaarIs($tekst: String!) {\n    waarIs(tekst: $tekst, first: 6) {\n      volledig\n      plekken {\n        tekst\n        soort\n        code\n        lat\n        lon\n      }\n    }\n  }\n": types.WaarIsDocument,
    "\n  fragment Resultaat on ZoekResultaat {\n    afstandMeter\n    redenen {\n      komtBijUThuis\n      zin\n      volgendMoment {\n        inWoorden\n        letOp\n      }\n    }\n    node {\n      id\n      slug\n      naam\n      soort\n      samenvatting\n      status\n      synthetisch\n      gratis\n      nuOpen\n      peildatum\n      laatstBevestigd\n      organisatie {\n        naam\n      }\n      momenten {\n        begin\n        herhaling\n        extra\n        inWoorden\n      }\n      werkgebied {\n        naam\n      }\n      locaties {\n        soort\n        naam\n        straat\n        huisnummer\n        plaats\n        afgeschermd\n        lat\n        lon\n        gebied {\n          naam\n        }\n      }\n    }\n  }\n": types.ResultaatFragmentDoc,
    "\n  fragment Resultaten on ZoekVerbinding {\n    edges {\n      cursor\n      node {\n        id\n        slug\n      }\n      ...Resultaat\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n": types.ResultatenFragmentDoc,
    "\n  query Zoek(\n    $tekst: String\n    $nabij: NabijInvoer\n    $gebied: ID\n    $binnen: BoxInvoer\n    $filter: ZoekFilter\n    $sortering: Sortering\n    $gebiedCode: ID!\n    $metGebied: Boolean!\n  ) {\n    zoek(tekst: $tekst, nabij: $nabij, gebied: $gebied, binnen: $binnen, filter: $filter, sortering: $sortering, first: 20) {\n      totaal\n      facetten {\n        ...Filters\n      }\n      ...Resultaten\n    }\n    gebied(code: $gebiedCode) @include(if: $metGebied) {\n      naam\n    }\n    instellingen {\n      ...KaartVak\n    }\n  }\n": types.ZoekDocument,
    "\n  query Start($filter: ZoekFilter) {\n    themas {\n      code\n      naam\n      ouder\n    }\n    zoek(filter: $filter, first: 1) {\n      totaal\n      facetten {\n        themas {\n          code\n          aantal\n        }\n      }\n    }\n  }\n": types.StartDocument,
    "\n  query Suggesties($tekst: String!) {\n    suggesties(tekst: $tekst, first: 8) {\n      soort\n      tekst\n      sleutel\n      toelichting\n    }\n  }\n": types.SuggestiesDocument,
    "\n  query NamenVanKeuzes {\n    themas {\n      code\n      naam\n    }\n    doelgroepen {\n      code\n      naam\n    }\n  }\n": types.NamenVanKeuzesDocument,
    "\n  query AantalZo($tekst: String, $nabij: NabijInvoer, $gebied: ID, $binnen: BoxInvoer, $filter: ZoekFilter) {\n    zoek(tekst: $tekst, nabij: $nabij, gebied: $gebied, binnen: $binnen, filter: $filter, first: 1) {\n      totaal\n    }\n  }\n": types.AantalZoDocument,
    "\n  query Meer(\n    $tekst: String\n    $nabij: NabijInvoer\n    $gebied: ID\n    $binnen: BoxInvoer\n    $filter: ZoekFilter\n    $sortering: Sortering\n    $after: String!\n  ) {\n    zoek(tekst: $tekst, nabij: $nabij, gebied: $gebied, binnen: $binnen, filter: $filter, sortering: $sortering, first: 20, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      ...Resultaten\n    }\n  }\n": types.MeerDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Kaart($ruim: BoxInvoer!, $beeld: BoxInvoer!, $zoom: Float!, $tekst: String, $nabij: NabijInvoer, $gebied: ID, $filter: ZoekFilter) {\n    inBeeld: kaart(binnen: $beeld, zoom: $zoom, tekst: $tekst, nabij: $nabij, gebied: $gebied, filter: $filter) {\n      aantal\n    }\n    kaart(binnen: $ruim, zoom: $zoom, tekst: $tekst, nabij: $nabij, gebied: $gebied, filter: $filter) {\n      clusters {\n        lat\n        lon\n        aantal\n        west\n        zuid\n        oost\n        noord\n      }\n      punten {\n        id\n        lat\n        lon\n        aantal\n        precisie\n        ...PuntPaneel\n      }\n    }\n  }\n"): (typeof documents)["\n  query Kaart($ruim: BoxInvoer!, $beeld: BoxInvoer!, $zoom: Float!, $tekst: String, $nabij: NabijInvoer, $gebied: ID, $filter: ZoekFilter) {\n    inBeeld: kaart(binnen: $beeld, zoom: $zoom, tekst: $tekst, nabij: $nabij, gebied: $gebied, filter: $filter) {\n      aantal\n    }\n    kaart(binnen: $ruim, zoom: $zoom, tekst: $tekst, nabij: $nabij, gebied: $gebied, filter: $filter) {\n      clusters {\n        lat\n        lon\n        aantal\n        west\n        zuid\n        oost\n        noord\n      }\n      punten {\n        id\n        lat\n        lon\n        aantal\n        precisie\n        ...PuntPaneel\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Omvang($binnen: BoxInvoer!, $zoom: Float!, $tekst: String, $filter: ZoekFilter) {\n    kaart(binnen: $binnen, zoom: $zoom, tekst: $tekst, filter: $filter) {\n      clusters {\n        west\n        zuid\n        oost\n        noord\n      }\n      punten {\n        lat\n        lon\n      }\n    }\n  }\n"): (typeof documents)["\n  query Omvang($binnen: BoxInvoer!, $zoom: Float!, $tekst: String, $filter: ZoekFilter) {\n    kaart(binnen: $binnen, zoom: $zoom, tekst: $tekst, filter: $filter) {\n      clusters {\n        west\n        zuid\n        oost\n        noord\n      }\n      punten {\n        lat\n        lon\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Gebieden {\n    gebieden(soort: \"WIJK\") {\n      code\n      naam\n      lat\n      lon\n      geometrie\n    }\n  }\n"): (typeof documents)["\n  query Gebieden {\n    gebieden(soort: \"WIJK\") {\n      code\n      naam\n      lat\n      lon\n      geometrie\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GekozenGebied($code: ID!) {\n    gebied(code: $code) {\n      code\n      lat\n      lon\n      geometrie\n    }\n  }\n"): (typeof documents)["\n  query GekozenGebied($code: ID!) {\n    gebied(code: $code) {\n      code\n      lat\n      lon\n      geometrie\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment KaartVak on Instellingen {\n    mapboxToken\n    achtergrondkaart\n    achtergrondkaartBron\n    grenzenBron\n  }\n"): (typeof documents)["\n  fragment KaartVak on Instellingen {\n    mapboxToken\n    achtergrondkaart\n    achtergrondkaartBron\n    grenzenBron\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PuntPaneel on KaartPunt {\n    precisie\n    aantal\n    voorzieningen {\n      id\n      slug\n      naam\n      soort\n    }\n  }\n"): (typeof documents)["\n  fragment PuntPaneel on KaartPunt {\n    precisie\n    aantal\n    voorzieningen {\n      id\n      slug\n      naam\n      soort\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Kaartje($id: ID!) {\n    voorziening(id: $id) {\n      samenvatting\n    }\n  }\n"): (typeof documents)["\n  query Kaartje($id: ID!) {\n    voorziening(id: $id) {\n      samenvatting\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Aanbod on ZoekVerbinding {\n    edges {\n      node {\n        id\n      }\n      ...Resultaat\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n"): (typeof documents)["\n  fragment Aanbod on ZoekVerbinding {\n    edges {\n      node {\n        id\n      }\n      ...Resultaat\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeerAanbod($id: ID!, $after: String!) {\n    organisatie(id: $id) {\n      voorzieningen(first: 20, after: $after) {\n        ...Aanbod\n      }\n    }\n  }\n"): (typeof documents)["\n  query MeerAanbod($id: ID!, $after: String!) {\n    organisatie(id: $id) {\n      voorzieningen(first: 20, after: $after) {\n        ...Aanbod\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Organisatie($slug: String!) {\n    organisatie(slug: $slug) {\n      id\n      naam\n      soort\n      aliassen\n      omschrijving\n      website\n      vindplaats\n      peildatum\n      contacten {\n        ...Contactlijst\n      }\n      bron {\n        ...Bronvermelding\n      }\n      voorzieningen(first: 20) {\n        totaal\n        ...Aanbod\n      }\n    }\n  }\n"): (typeof documents)["\n  query Organisatie($slug: String!) {\n    organisatie(slug: $slug) {\n      id\n      naam\n      soort\n      aliassen\n      omschrijving\n      website\n      vindplaats\n      peildatum\n      contacten {\n        ...Contactlijst\n      }\n      bron {\n        ...Bronvermelding\n      }\n      voorzieningen(first: 20) {\n        totaal\n        ...Aanbod\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Over {\n    instellingen {\n      grenzenBron\n      achtergrondkaartBron\n    }\n  }\n"): (typeof documents)["\n  query Over {\n    instellingen {\n      grenzenBron\n      achtergrondkaartBron\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Bronvermelding on Bron {\n    titel\n    uitgever\n    url\n    licentie\n    datum\n  }\n"): (typeof documents)["\n  fragment Bronvermelding on Bron {\n    titel\n    uitgever\n    url\n    licentie\n    datum\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Contactlijst on Contact {\n    voor\n    soort\n    waarde\n    label\n    peildatum\n  }\n"): (typeof documents)["\n  fragment Contactlijst on Contact {\n    voor\n    soort\n    waarde\n    label\n    peildatum\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Contact on Voorziening {\n    bewoners: contacten(voor: BEWONER) {\n      ...Contactlijst\n    }\n    professionals: contacten(voor: PROFESSIONAL) {\n      ...Contactlijst\n    }\n    organisatie {\n      slug\n      naam\n    }\n  }\n"): (typeof documents)["\n  fragment Contact on Voorziening {\n    bewoners: contacten(voor: BEWONER) {\n      ...Contactlijst\n    }\n    professionals: contacten(voor: PROFESSIONAL) {\n      ...Contactlijst\n    }\n    organisatie {\n      slug\n      naam\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Feiten on Voorziening {\n    peildatum\n    bron {\n      code\n      datum\n    }\n    feiten {\n      onderwerp\n      waarde\n      vindplaats\n      peildatum\n      bron {\n        code\n        datum\n        ...Bronvermelding\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Feiten on Voorziening {\n    peildatum\n    bron {\n      code\n      datum\n    }\n    feiten {\n      onderwerp\n      waarde\n      vindplaats\n      peildatum\n      bron {\n        code\n        datum\n        ...Bronvermelding\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Fotos on Voorziening {\n    fotos {\n      url\n      altTekst\n      breedte\n      hoogte\n      licentie\n    }\n  }\n"): (typeof documents)["\n  fragment Fotos on Voorziening {\n    fotos {\n      url\n      altTekst\n      breedte\n      hoogte\n      licentie\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HoeKomJeBinnen on Voorziening {\n    toegangen {\n      wijze\n      wetten\n      verwijzers\n      toelichting\n    }\n    zonderIndicatie\n    zonderAanmelding\n  }\n"): (typeof documents)["\n  fragment HoeKomJeBinnen on Voorziening {\n    toegangen {\n      wijze\n      wetten\n      verwijzers\n      toelichting\n    }\n    zonderIndicatie\n    zonderAanmelding\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Kosten on Voorziening {\n    gratis\n    kosten {\n      soort\n      bedragCent\n      bedragTotCent\n      per\n      toelichting\n      peildatum\n    }\n  }\n"): (typeof documents)["\n  fragment Kosten on Voorziening {\n    gratis\n    kosten {\n      soort\n      bedragCent\n      bedragTotCent\n      per\n      toelichting\n      peildatum\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Locatie on Locatie {\n    soort\n    naam\n    straat\n    huisnummer\n    postcode\n    plaats\n    gebied {\n      naam\n    }\n    lat\n    lon\n    precisie\n    afgeschermd\n    toelichting\n    peildatum\n  }\n"): (typeof documents)["\n  fragment Locatie on Locatie {\n    soort\n    naam\n    straat\n    huisnummer\n    postcode\n    plaats\n    gebied {\n      naam\n    }\n    lat\n    lon\n    precisie\n    afgeschermd\n    toelichting\n    peildatum\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlekVoorProfessionals on Vrijwilligersplek {\n    treden {\n      van\n      tot\n      vindplaats\n      bron {\n        ...Bronvermelding\n      }\n    }\n    draagkracht {\n      profielA\n      profielB\n      toelichting\n      nodig\n    }\n  }\n"): (typeof documents)["\n  fragment PlekVoorProfessionals on Vrijwilligersplek {\n    treden {\n      van\n      tot\n      vindplaats\n      bron {\n        ...Bronvermelding\n      }\n    }\n    draagkracht {\n      profielA\n      profielB\n      toelichting\n      nodig\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Plekdetails on Vrijwilligersplek {\n    watJeDoet\n    watWeVragen\n    watWeBieden\n    soortenPlek {\n      code\n      naam\n    }\n    begeleiding\n    begeleidingToelichting\n    taalniveau\n    dagdelen\n    urenPerWeekVan\n    urenPerWeekTot\n    vergoeding\n    plaatsen {\n      totaal\n      vrij\n      stand\n      peildatum\n      vrijVanaf\n    }\n    ...PlekVoorProfessionals\n  }\n"): (typeof documents)["\n  fragment Plekdetails on Vrijwilligersplek {\n    watJeDoet\n    watWeVragen\n    watWeBieden\n    soortenPlek {\n      code\n      naam\n    }\n    begeleiding\n    begeleidingToelichting\n    taalniveau\n    dagdelen\n    urenPerWeekVan\n    urenPerWeekTot\n    vergoeding\n    plaatsen {\n      totaal\n      vrij\n      stand\n      peildatum\n      vrijVanaf\n    }\n    ...PlekVoorProfessionals\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Relaties on Voorziening {\n    __typename\n    relaties {\n      id\n      soort\n      vanHier\n      toelichting\n      slug\n      naam\n      voorzieningSoort\n    }\n    ... on Initiatief {\n      plekken {\n        id\n        slug\n        naam\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Relaties on Voorziening {\n    __typename\n    relaties {\n      id\n      soort\n      vanHier\n      toelichting\n      slug\n      naam\n      voorzieningSoort\n    }\n    ... on Initiatief {\n      plekken {\n        id\n        slug\n        naam\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Stand on Voorziening {\n    status\n    statusToelichting\n    peildatum\n    laatstBevestigd\n    bevestigdDoor\n    herzieningVoor\n    bewoners: contacten(voor: BEWONER) {\n      soort\n    }\n    relaties {\n      soort\n      vanHier\n      slug\n      naam\n    }\n  }\n"): (typeof documents)["\n  fragment Stand on Voorziening {\n    status\n    statusToelichting\n    peildatum\n    laatstBevestigd\n    bevestigdDoor\n    herzieningVoor\n    bewoners: contacten(voor: BEWONER) {\n      soort\n    }\n    relaties {\n      soort\n      vanHier\n      slug\n      naam\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Teamdetails on Wijkteam {\n    teamsoort\n    outreachend\n    bewoners: contacten(voor: BEWONER) {\n      soort\n    }\n    kanalen {\n      soort\n      toelichting\n    }\n    samenstelling {\n      rol\n      organisatie {\n        slug\n        naam\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Teamdetails on Wijkteam {\n    teamsoort\n    outreachend\n    bewoners: contacten(voor: BEWONER) {\n      soort\n    }\n    kanalen {\n      soort\n      toelichting\n    }\n    samenstelling {\n      rol\n      organisatie {\n        slug\n        naam\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Toegankelijkheid on Voorziening {\n    toegankelijkheid {\n      code\n      naam\n      waarde\n    }\n  }\n"): (typeof documents)["\n  fragment Toegankelijkheid on Voorziening {\n    toegankelijkheid {\n      code\n      naam\n      waarde\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Verantwoording on Voorziening {\n    vindplaats\n    peildatum\n    laatstBevestigd\n    herzieningVoor\n    updatedAt\n    bron {\n      ...Bronvermelding\n    }\n    bevestigingen {\n      onderdeel\n      op\n      door\n    }\n  }\n"): (typeof documents)["\n  fragment Verantwoording on Voorziening {\n    vindplaats\n    peildatum\n    laatstBevestigd\n    herzieningVoor\n    updatedAt\n    bron {\n      ...Bronvermelding\n    }\n    bevestigingen {\n      onderdeel\n      op\n      door\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment VoorWie on Voorziening {\n    iedereenWelkom\n    doelgroepen {\n      code\n      naam\n    }\n    leeftijdVan\n    leeftijdTot\n    talen\n  }\n"): (typeof documents)["\n  fragment VoorWie on Voorziening {\n    iedereenWelkom\n    doelgroepen {\n      code\n      naam\n    }\n    leeftijdVan\n    leeftijdTot\n    talen\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Voorziening($slug: String!) {\n    voorziening(slug: $slug) {\n      __typename\n      id\n      naam\n      soort\n      aliassen\n      samenvatting\n      beschrijving\n      synthetisch\n      organisatie {\n        slug\n        naam\n      }\n      themas {\n        code\n        naam\n      }\n      momenten {\n        id\n      }\n      ...Stand\n      ...Fotos\n      ...Wanneer\n      ...Waar\n      ...HoeKomJeBinnen\n      ...Kosten\n      ...VoorWie\n      ...Contact\n      ...Toegankelijkheid\n      ...Relaties\n      ...Feiten\n      ...Verantwoording\n      ... on Vrijwilligersplek {\n        ...Plekdetails\n      }\n      ... on Wijkteam {\n        ...Teamdetails\n      }\n    }\n  }\n"): (typeof documents)["\n  query Voorziening($slug: String!) {\n    voorziening(slug: $slug) {\n      __typename\n      id\n      naam\n      soort\n      aliassen\n      samenvatting\n      beschrijving\n      synthetisch\n      organisatie {\n        slug\n        naam\n      }\n      themas {\n        code\n        naam\n      }\n      momenten {\n        id\n      }\n      ...Stand\n      ...Fotos\n      ...Wanneer\n      ...Waar\n      ...HoeKomJeBinnen\n      ...Kosten\n      ...VoorWie\n      ...Contact\n      ...Toegankelijkheid\n      ...Relaties\n      ...Feiten\n      ...Verantwoording\n      ... on Vrijwilligersplek {\n        ...Plekdetails\n      }\n      ... on Wijkteam {\n        ...Teamdetails\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Waar on Voorziening {\n    soort\n    werkgebied {\n      code\n      naam\n    }\n    locaties {\n      id\n      lat\n      lon\n      afgeschermd\n      gebied {\n        code\n      }\n      ...Locatie\n    }\n  }\n"): (typeof documents)["\n  fragment Waar on Voorziening {\n    soort\n    werkgebied {\n      code\n      naam\n    }\n    locaties {\n      id\n      lat\n      lon\n      afgeschermd\n      gebied {\n        code\n      }\n      ...Locatie\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Wanneer on Voorziening {\n    status\n    nuOpen\n    peildatum\n    laatstBevestigd\n    volgendeMomenten(first: 4) {\n      begin\n      soort\n      naam\n      inWoorden\n      letOp\n    }\n    momenten {\n      id\n      soort\n      naam\n      begin\n      herhaling\n      extra\n      inWoorden\n      toelichting\n      opAfspraak\n      opFeestdagen\n      inSchoolvakanties\n      peildatum\n    }\n  }\n"): (typeof documents)["\n  fragment Wanneer on Voorziening {\n    status\n    nuOpen\n    peildatum\n    laatstBevestigd\n    volgendeMomenten(first: 4) {\n      begin\n      soort\n      naam\n      inWoorden\n      letOp\n    }\n    momenten {\n      id\n      soort\n      naam\n      begin\n      herhaling\n      extra\n      inWoorden\n      toelichting\n      opAfspraak\n      opFeestdagen\n      inSchoolvakanties\n      peildatum\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WijkteamVanAdres($lat: Float!, $lon: Float!) {\n    wijkteamsVoor(lat: $lat, lon: $lon) {\n      id\n      slug\n      naam\n    }\n  }\n"): (typeof documents)["\n  query WijkteamVanAdres($lat: Float!, $lon: Float!) {\n    wijkteamsVoor(lat: $lat, lon: $lon) {\n      id\n      slug\n      naam\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Filters on Facetten {\n    gratis {\n      ja\n      onbekend\n    }\n    nuOpen {\n      onbekend\n    }\n    openOp {\n      onbekend\n    }\n    zonderAanmelding {\n      ja\n      onbekend\n    }\n    zonderIndicatie {\n      ja\n      onbekend\n    }\n    rolstoel {\n      ja\n      onbekend\n    }\n    plaatsVrij {\n      ja\n      onbekend\n    }\n    themas {\n      code\n      naam\n      aantal\n    }\n    doelgroepen {\n      code\n      naam\n      aantal\n    }\n    statussen {\n      code\n      naam\n      aantal\n    }\n  }\n"): (typeof documents)["\n  fragment Filters on Facetten {\n    gratis {\n      ja\n      onbekend\n    }\n    nuOpen {\n      onbekend\n    }\n    openOp {\n      onbekend\n    }\n    zonderAanmelding {\n      ja\n      onbekend\n    }\n    zonderIndicatie {\n      ja\n      onbekend\n    }\n    rolstoel {\n      ja\n      onbekend\n    }\n    plaatsVrij {\n      ja\n      onbekend\n    }\n    themas {\n      code\n      naam\n      aantal\n    }\n    doelgroepen {\n      code\n      naam\n      aantal\n    }\n    statussen {\n      code\n      naam\n      aantal\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Versoepeld($tekst: String, $nabij: NabijInvoer, $gebied: ID, $binnen: BoxInvoer, $filter: ZoekFilter) {\n    zoek(tekst: $tekst, nabij: $nabij, gebied: $gebied, binnen: $binnen, filter: $filter, first: 10) {\n      versoepeld {\n        zin\n        naastgelegen {\n          code\n          naam\n        }\n        wijkteams {\n          slug\n          naam\n        }\n        resultaten {\n          totaal\n          edges {\n            node {\n              id\n            }\n            ...Resultaat\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Versoepeld($tekst: String, $nabij: NabijInvoer, $gebied: ID, $binnen: BoxInvoer, $filter: ZoekFilter) {\n    zoek(tekst: $tekst, nabij: $nabij, gebied: $gebied, binnen: $binnen, filter: $filter, first: 10) {\n      versoepeld {\n        zin\n        naastgelegen {\n          code\n          naam\n        }\n        wijkteams {\n          slug\n          naam\n        }\n        resultaten {\n          totaal\n          edges {\n            node {\n              id\n            }\n            ...Resultaat\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WaarIs($tekst: String!) {\n    waarIs(tekst: $tekst, first: 6) {\n      volledig\n      plekken {\n        tekst\n        soort\n        code\n        lat\n        lon\n      }\n    }\n  }\n"): (typeof documents)["\n  query WaarIs($tekst: String!) {\n    waarIs(tekst: $tekst, first: 6) {\n      volledig\n      plekken {\n        tekst\n        soort\n        code\n        lat\n        lon\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Resultaat on ZoekResultaat {\n    afstandMeter\n    redenen {\n      komtBijUThuis\n      zin\n      volgendMoment {\n        inWoorden\n        letOp\n      }\n    }\n    node {\n      id\n      slug\n      naam\n      soort\n      samenvatting\n      status\n      synthetisch\n      gratis\n      nuOpen\n      peildatum\n      laatstBevestigd\n      organisatie {\n        naam\n      }\n      momenten {\n        begin\n        herhaling\n        extra\n        inWoorden\n      }\n      werkgebied {\n        naam\n      }\n      locaties {\n        soort\n        naam\n        straat\n        huisnummer\n        plaats\n        afgeschermd\n        lat\n        lon\n        gebied {\n          naam\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Resultaat on ZoekResultaat {\n    afstandMeter\n    redenen {\n      komtBijUThuis\n      zin\n      volgendMoment {\n        inWoorden\n        letOp\n      }\n    }\n    node {\n      id\n      slug\n      naam\n      soort\n      samenvatting\n      status\n      synthetisch\n      gratis\n      nuOpen\n      peildatum\n      laatstBevestigd\n      organisatie {\n        naam\n      }\n      momenten {\n        begin\n        herhaling\n        extra\n        inWoorden\n      }\n      werkgebied {\n        naam\n      }\n      locaties {\n        soort\n        naam\n        straat\n        huisnummer\n        plaats\n        afgeschermd\n        lat\n        lon\n        gebied {\n          naam\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Resultaten on ZoekVerbinding {\n    edges {\n      cursor\n      node {\n        id\n        slug\n      }\n      ...Resultaat\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n"): (typeof documents)["\n  fragment Resultaten on ZoekVerbinding {\n    edges {\n      cursor\n      node {\n        id\n        slug\n      }\n      ...Resultaat\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Zoek(\n    $tekst: String\n    $nabij: NabijInvoer\n    $gebied: ID\n    $binnen: BoxInvoer\n    $filter: ZoekFilter\n    $sortering: Sortering\n    $gebiedCode: ID!\n    $metGebied: Boolean!\n  ) {\n    zoek(tekst: $tekst, nabij: $nabij, gebied: $gebied, binnen: $binnen, filter: $filter, sortering: $sortering, first: 20) {\n      totaal\n      facetten {\n        ...Filters\n      }\n      ...Resultaten\n    }\n    gebied(code: $gebiedCode) @include(if: $metGebied) {\n      naam\n    }\n    instellingen {\n      ...KaartVak\n    }\n  }\n"): (typeof documents)["\n  query Zoek(\n    $tekst: String\n    $nabij: NabijInvoer\n    $gebied: ID\n    $binnen: BoxInvoer\n    $filter: ZoekFilter\n    $sortering: Sortering\n    $gebiedCode: ID!\n    $metGebied: Boolean!\n  ) {\n    zoek(tekst: $tekst, nabij: $nabij, gebied: $gebied, binnen: $binnen, filter: $filter, sortering: $sortering, first: 20) {\n      totaal\n      facetten {\n        ...Filters\n      }\n      ...Resultaten\n    }\n    gebied(code: $gebiedCode) @include(if: $metGebied) {\n      naam\n    }\n    instellingen {\n      ...KaartVak\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Start($filter: ZoekFilter) {\n    themas {\n      code\n      naam\n      ouder\n    }\n    zoek(filter: $filter, first: 1) {\n      totaal\n      facetten {\n        themas {\n          code\n          aantal\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Start($filter: ZoekFilter) {\n    themas {\n      code\n      naam\n      ouder\n    }\n    zoek(filter: $filter, first: 1) {\n      totaal\n      facetten {\n        themas {\n          code\n          aantal\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Suggesties($tekst: String!) {\n    suggesties(tekst: $tekst, first: 8) {\n      soort\n      tekst\n      sleutel\n      toelichting\n    }\n  }\n"): (typeof documents)["\n  query Suggesties($tekst: String!) {\n    suggesties(tekst: $tekst, first: 8) {\n      soort\n      tekst\n      sleutel\n      toelichting\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NamenVanKeuzes {\n    themas {\n      code\n      naam\n    }\n    doelgroepen {\n      code\n      naam\n    }\n  }\n"): (typeof documents)["\n  query NamenVanKeuzes {\n    themas {\n      code\n      naam\n    }\n    doelgroepen {\n      code\n      naam\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AantalZo($tekst: String, $nabij: NabijInvoer, $gebied: ID, $binnen: BoxInvoer, $filter: ZoekFilter) {\n    zoek(tekst: $tekst, nabij: $nabij, gebied: $gebied, binnen: $binnen, filter: $filter, first: 1) {\n      totaal\n    }\n  }\n"): (typeof documents)["\n  query AantalZo($tekst: String, $nabij: NabijInvoer, $gebied: ID, $binnen: BoxInvoer, $filter: ZoekFilter) {\n    zoek(tekst: $tekst, nabij: $nabij, gebied: $gebied, binnen: $binnen, filter: $filter, first: 1) {\n      totaal\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Meer(\n    $tekst: String\n    $nabij: NabijInvoer\n    $gebied: ID\n    $binnen: BoxInvoer\n    $filter: ZoekFilter\n    $sortering: Sortering\n    $after: String!\n  ) {\n    zoek(tekst: $tekst, nabij: $nabij, gebied: $gebied, binnen: $binnen, filter: $filter, sortering: $sortering, first: 20, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      ...Resultaten\n    }\n  }\n"): (typeof documents)["\n  query Meer(\n    $tekst: String\n    $nabij: NabijInvoer\n    $gebied: ID\n    $binnen: BoxInvoer\n    $filter: ZoekFilter\n    $sortering: Sortering\n    $after: String!\n  ) {\n    zoek(tekst: $tekst, nabij: $nabij, gebied: $gebied, binnen: $binnen, filter: $filter, sortering: $sortering, first: 20, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      ...Resultaten\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;