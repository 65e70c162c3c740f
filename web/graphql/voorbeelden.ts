/** A query with its variables, as the explorer shows it in a tab; the name of the operation is the title of the tab. */
export interface Voorbeeld {
  query: string;
  variables?: Record<string, unknown>;
}

/** Examples that each give a real answer on the figures that come with the program (Zwolle and the practice examples). */
export const voorbeelden: readonly Voorbeeld[] = [
  {
    query: `# Typ wat je zoekt zoals je het zegt; een tikfout mag.
# Ctrl+spatie laat zien wat je nog meer kunt vragen.
query ZoekInZwolle($tekst: String!, $gebied: ID) {
  zoek(tekst: $tekst, gebied: $gebied, first: 5) {
    totaal
    edges {
      node {
        naam
        samenvatting
        soort
        status
        peildatum
        organisatie { naam }
      }
      redenen { zin woorden verbeterd }
    }
  }
}
`,
    variables: { tekst: 'iets doen tegen eenzaamhed', gebied: 'GM0193' },
  },
  {
    query: `# Rond de plek van een bezoeker eerst af op drie decimalen (ongeveer 100 meter).
# facetten: hoeveel resultaten je overhoudt als je dat filter kiest.
query Dichtbij($lat: Float!, $lon: Float!, $straalMeter: Int!) {
  zoek(nabij: { lat: $lat, lon: $lon, straalMeter: $straalMeter }, sortering: AFSTAND, first: 5) {
    totaal
    edges {
      afstandMeter
      node { naam nuOpen locaties { straat huisnummer precisie } }
      redenen { zin komtBijUThuis }
    }
    facetten {
      soorten { code naam aantal }
      themas { code naam aantal }
      gratis { ja nee onbekend }
      zonderAanmelding { ja nee onbekend }
    }
  }
}
`,
    variables: { lat: 52.529, lon: 6.09, straalMeter: 1500 },
  },
  {
    query: `# Waar kun je dinsdagochtend terecht? openOp vertelt ook van hoeveel plekken de tijden onbekend zijn.
query OpenOpDinsdag($wanneer: OpenOpInvoer!) {
  zoek(filter: { openOp: $wanneer }, first: 5) {
    totaal
    edges {
      node { naam }
      redenen { volgendMoment { inWoorden zeker letOp } }
    }
    facetten { openOp { ja nee onbekend } }
  }
}
`,
    variables: { wanneer: { dag: 'DINSDAG', van: '06:00', tot: '12:00' } },
  },
  {
    query: `# Een plek met alles wat erover bekend is, en waar dat vandaan komt.
query EenPlek($slug: String!) {
  voorziening(slug: $slug) {
    __typename
    id
    naam
    samenvatting
    beschrijving
    organisatie { naam slug }
    themas { code naam }
    functies { naam }
    doelgroepen { naam }
    iedereenWelkom
    toegangen { wijze toelichting wetten verwijzers }
    zonderIndicatie
    zonderAanmelding
    kosten { soort bedragCent per toelichting }
    gratis
    momenten { soort naam inWoorden begin duurMinuten herhaling }
    volgendeMomenten(first: 3) { begin eind inWoorden }
    nuOpen
    locaties { naam straat huisnummer postcode plaats lat lon precisie afgeschermd gebied { code naam soort } }
    toegankelijkheid { code naam waarde }
    contacten { voor soort waarde label }
    relaties { soort vanHier naam slug }
    feiten { onderwerp waarde bron { titel } vindplaats peildatum }
    status
    bron { titel uitgever datum url }
    vindplaats
    peildatum
    laatstBevestigd
    versie
  }
}
`,
    variables: { slug: 'inloophuis-de-hud' },
  },
  {
    query: `# Gebieden met hun grens als GeoJSON. Zonder geometrie is het antwoord veel kleiner.
query StadsdelenMetGrens($gemeente: ID!) {
  gebieden(soort: "STADSDEEL", binnen: $gemeente) {
    code
    naam
    lat
    lon
    geometrie
    bron { titel licentie }
    peildatum
  }
}
`,
    variables: { gemeente: 'GM0193' },
  },
  {
    query: `# Welk team is er voor dit adres? Het kleinste gebied staat vooraan.
query WijkteamVoorAdres($lat: Float!, $lon: Float!) {
  wijkteamsVoor(lat: $lat, lon: $lon) {
    naam
    teamsoort
    outreachend
    werkgebied { naam soort }
    kanalen { soort toelichting }
    samenstelling { organisatie { naam } rol }
    status
    peildatum
  }
  gebiedenVan(lat: $lat, lon: $lon) { soort naam code }
}
`,
    variables: { lat: 52.529, lon: 6.09 },
  },
  {
    query: `# Punten en groepjes voor een kaart: hoogstens enkele honderden, hoeveel plekken er ook zijn.
query KaartVanZwolle($vak: BoxInvoer!, $zoom: Float!) {
  kaart(binnen: $vak, zoom: $zoom) {
    aantal
    clusters { id lat lon aantal west zuid oost noord }
    punten { id lat lon aantal precisie voorzieningen { naam slug soort } }
  }
}
`,
    variables: { vak: { west: 6.0, zuid: 52.46, oost: 6.2, noord: 52.58 }, zoom: 12 },
  },
  {
    query: `# Wat zou iemand bedoelen, terwijl die nog aan het typen is?
query Suggesties($tekst: String!) {
  suggesties(tekst: $tekst, first: 8) { soort tekst sleutel toelichting }
}
`,
    variables: { tekst: 'repa' },
  },
  {
    query: `# Van wat iemand intypt naar een plek om in te zoeken (code) of bij te zoeken (lat, lon).
# volledig is false als de landelijke adressenlijst (PDOK) niet antwoordde.
query WaarIs($tekst: String!) {
  waarIs(tekst: $tekst) { volledig plekken { tekst soort code lat lon bron } }
}
`,
    variables: { tekst: 'Holtenbroek' },
  },
  {
    query: `# Bladeren: zet endCursor van dit antwoord bij "after" in de variabelen en vraag opnieuw, zolang hasNextPage true is.
query Bladeren($after: String) {
  zoek(sortering: NAAM, first: 10, after: $after) {
    totaal
    edges { cursor node { id naam } }
    pageInfo { hasNextPage endCursor }
  }
}
`,
    variables: { after: null },
  },
  {
    query: `# "Ik wil iets doen": wat alleen een vrijwilligersplek heeft, vraag je met ... on Vrijwilligersplek.
query IetsDoen($filter: ZoekFilter!) {
  zoek(filter: $filter, gebied: "GM0193", first: 5) {
    totaal
    edges {
      node {
        naam
        ... on Vrijwilligersplek {
          watJeDoet
          watWeVragen
          soortenPlek { naam }
          treden { van tot bron { titel } }
          begeleiding
          plaatsen { stand vrij peildatum }
          draagkracht { profielA profielB toelichting }
        }
      }
    }
  }
}
`,
    variables: { filter: { soorten: ['VRIJWILLIGERSPLEK'], themas: ['natuur'] } },
  },
  {
    query: `# De codes voor filters. De namen zijn er ook in en, ar, tr, pl en uk.
query Codelijsten {
  themas { code naam engels: naam(taal: "en") ouder }
  doelgroepen { code naam }
  functies { code naam }
  soortenPlek { code naam }
}
`,
  },
];
