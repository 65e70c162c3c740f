/* eslint-disable */
import type { Prisma, Bron, Begrip, BegripLabel, Gebiedssoort, Gebied, GebiedLigging, Organisatie, Locatie, Voorziening, SlugVerwijzing, Vrijwilligersplek, Wijkteam, WijkteamKanaal, WijkteamLid, VoorzieningBegrip, VoorzieningLocatie, Werkgebied, Toegang, Kosten, Moment, Contact, Toegankelijkheid, Relatie, Feit, Foto, Bevestiging, VoorzieningVersie, Instelling, ExterneSleutel, Wijziging, Zoekdocument, Kaartpunt, Kaartcel, Zoeknaam, Organisatienaam, Organisatiewachtrij, Zoekwoord, Zoekwachtrij, Account, Sessie, Inlogwijze, Inlogcode, Mandaat, Mandaatgebruik, Aanvraag, Uitnodiging, OrganisatieVersie, Samenvoeging, Concept, Nakijken, Reactie, Suggestie, Weigering, Maillink, Herinnering, Post } from "./prisma/client.ts";
import type { PothosPrismaDatamodel } from "@pothos/plugin-prisma";
export default interface PrismaTypes {
    Bron: {
        Name: "Bron";
        Shape: Bron;
        Include: Prisma.BronInclude;
        Select: Prisma.BronSelect;
        OrderBy: Prisma.BronOrderByWithRelationInput;
        WhereUnique: Prisma.BronWhereUniqueInput;
        Where: Prisma.BronWhereInput;
        Create: {};
        Update: {};
        RelationName: "begrip" | "gebied" | "organisatie" | "locatie" | "voorziening" | "vrijwilligersplek" | "wijkteamKanaal" | "wijkteamLid" | "toegang" | "relatie" | "kosten" | "toegankelijkheid" | "moment" | "contact" | "feit";
        ListRelations: "begrip" | "gebied" | "organisatie" | "locatie" | "voorziening" | "vrijwilligersplek" | "wijkteamKanaal" | "wijkteamLid" | "toegang" | "relatie" | "kosten" | "toegankelijkheid" | "moment" | "contact" | "feit";
        Relations: {
            begrip: {
                Shape: Begrip[];
                Name: "Begrip";
                Nullable: false;
            };
            gebied: {
                Shape: Gebied[];
                Name: "Gebied";
                Nullable: false;
            };
            organisatie: {
                Shape: Organisatie[];
                Name: "Organisatie";
                Nullable: false;
            };
            locatie: {
                Shape: Locatie[];
                Name: "Locatie";
                Nullable: false;
            };
            voorziening: {
                Shape: Voorziening[];
                Name: "Voorziening";
                Nullable: false;
            };
            vrijwilligersplek: {
                Shape: Vrijwilligersplek[];
                Name: "Vrijwilligersplek";
                Nullable: false;
            };
            wijkteamKanaal: {
                Shape: WijkteamKanaal[];
                Name: "WijkteamKanaal";
                Nullable: false;
            };
            wijkteamLid: {
                Shape: WijkteamLid[];
                Name: "WijkteamLid";
                Nullable: false;
            };
            toegang: {
                Shape: Toegang[];
                Name: "Toegang";
                Nullable: false;
            };
            relatie: {
                Shape: Relatie[];
                Name: "Relatie";
                Nullable: false;
            };
            kosten: {
                Shape: Kosten[];
                Name: "Kosten";
                Nullable: false;
            };
            toegankelijkheid: {
                Shape: Toegankelijkheid[];
                Name: "Toegankelijkheid";
                Nullable: false;
            };
            moment: {
                Shape: Moment[];
                Name: "Moment";
                Nullable: false;
            };
            contact: {
                Shape: Contact[];
                Name: "Contact";
                Nullable: false;
            };
            feit: {
                Shape: Feit[];
                Name: "Feit";
                Nullable: false;
            };
        };
    };
    Begrip: {
        Name: "Begrip";
        Shape: Begrip;
        Include: Prisma.BegripInclude;
        Select: Prisma.BegripSelect;
        OrderBy: Prisma.BegripOrderByWithRelationInput;
        WhereUnique: Prisma.BegripWhereUniqueInput;
        Where: Prisma.BegripWhereInput;
        Create: {};
        Update: {};
        RelationName: "bron" | "ouder" | "begripAlsOuder" | "begripLabel" | "voorzieningBegrip" | "toegankelijkheid" | "mandaat" | "uitnodiging";
        ListRelations: "begripAlsOuder" | "begripLabel" | "voorzieningBegrip" | "toegankelijkheid" | "mandaat" | "uitnodiging";
        Relations: {
            bron: {
                Shape: Bron;
                Name: "Bron";
                Nullable: false;
            };
            ouder: {
                Shape: Begrip | null;
                Name: "Begrip";
                Nullable: true;
            };
            begripAlsOuder: {
                Shape: Begrip[];
                Name: "Begrip";
                Nullable: false;
            };
            begripLabel: {
                Shape: BegripLabel[];
                Name: "BegripLabel";
                Nullable: false;
            };
            voorzieningBegrip: {
                Shape: VoorzieningBegrip[];
                Name: "VoorzieningBegrip";
                Nullable: false;
            };
            toegankelijkheid: {
                Shape: Toegankelijkheid[];
                Name: "Toegankelijkheid";
                Nullable: false;
            };
            mandaat: {
                Shape: Mandaat[];
                Name: "Mandaat";
                Nullable: false;
            };
            uitnodiging: {
                Shape: Uitnodiging[];
                Name: "Uitnodiging";
                Nullable: false;
            };
        };
    };
    BegripLabel: {
        Name: "BegripLabel";
        Shape: BegripLabel;
        Include: Prisma.BegripLabelInclude;
        Select: Prisma.BegripLabelSelect;
        OrderBy: Prisma.BegripLabelOrderByWithRelationInput;
        WhereUnique: Prisma.BegripLabelWhereUniqueInput;
        Where: Prisma.BegripLabelWhereInput;
        Create: {};
        Update: {};
        RelationName: "begrip";
        ListRelations: never;
        Relations: {
            begrip: {
                Shape: Begrip;
                Name: "Begrip";
                Nullable: false;
            };
        };
    };
    Gebiedssoort: {
        Name: "Gebiedssoort";
        Shape: Gebiedssoort;
        Include: Prisma.GebiedssoortInclude;
        Select: Prisma.GebiedssoortSelect;
        OrderBy: Prisma.GebiedssoortOrderByWithRelationInput;
        WhereUnique: Prisma.GebiedssoortWhereUniqueInput;
        Where: Prisma.GebiedssoortWhereInput;
        Create: {};
        Update: {};
        RelationName: "gebied";
        ListRelations: "gebied";
        Relations: {
            gebied: {
                Shape: Gebied[];
                Name: "Gebied";
                Nullable: false;
            };
        };
    };
    Gebied: {
        Name: "Gebied";
        Shape: Gebied;
        Include: Prisma.GebiedInclude;
        Select: Prisma.GebiedSelect;
        OrderBy: Prisma.GebiedOrderByWithRelationInput;
        WhereUnique: Prisma.GebiedWhereUniqueInput;
        Where: Prisma.GebiedWhereInput;
        Create: {};
        Update: {};
        RelationName: "soortVerwijzing" | "bron" | "gebiedLiggingAlsGebied" | "gebiedLiggingAlsInGebied" | "locatie" | "werkgebied" | "mandaat" | "uitnodiging" | "suggestie";
        ListRelations: "gebiedLiggingAlsGebied" | "gebiedLiggingAlsInGebied" | "locatie" | "werkgebied" | "mandaat" | "uitnodiging" | "suggestie";
        Relations: {
            soortVerwijzing: {
                Shape: Gebiedssoort;
                Name: "Gebiedssoort";
                Nullable: false;
            };
            bron: {
                Shape: Bron;
                Name: "Bron";
                Nullable: false;
            };
            gebiedLiggingAlsGebied: {
                Shape: GebiedLigging[];
                Name: "GebiedLigging";
                Nullable: false;
            };
            gebiedLiggingAlsInGebied: {
                Shape: GebiedLigging[];
                Name: "GebiedLigging";
                Nullable: false;
            };
            locatie: {
                Shape: Locatie[];
                Name: "Locatie";
                Nullable: false;
            };
            werkgebied: {
                Shape: Werkgebied[];
                Name: "Werkgebied";
                Nullable: false;
            };
            mandaat: {
                Shape: Mandaat[];
                Name: "Mandaat";
                Nullable: false;
            };
            uitnodiging: {
                Shape: Uitnodiging[];
                Name: "Uitnodiging";
                Nullable: false;
            };
            suggestie: {
                Shape: Suggestie[];
                Name: "Suggestie";
                Nullable: false;
            };
        };
    };
    GebiedLigging: {
        Name: "GebiedLigging";
        Shape: GebiedLigging;
        Include: Prisma.GebiedLiggingInclude;
        Select: Prisma.GebiedLiggingSelect;
        OrderBy: Prisma.GebiedLiggingOrderByWithRelationInput;
        WhereUnique: Prisma.GebiedLiggingWhereUniqueInput;
        Where: Prisma.GebiedLiggingWhereInput;
        Create: {};
        Update: {};
        RelationName: "gebied" | "inGebied";
        ListRelations: never;
        Relations: {
            gebied: {
                Shape: Gebied;
                Name: "Gebied";
                Nullable: false;
            };
            inGebied: {
                Shape: Gebied;
                Name: "Gebied";
                Nullable: false;
            };
        };
    };
    Organisatie: {
        Name: "Organisatie";
        Shape: Organisatie;
        Include: Prisma.OrganisatieInclude;
        Select: Prisma.OrganisatieSelect;
        OrderBy: Prisma.OrganisatieOrderByWithRelationInput;
        WhereUnique: Prisma.OrganisatieWhereUniqueInput;
        Where: Prisma.OrganisatieWhereInput;
        Create: {};
        Update: {};
        RelationName: "bron" | "voorziening" | "wijkteamLid" | "contact" | "organisatienaam" | "organisatiewachtrij" | "mandaat" | "aanvraag" | "uitnodiging";
        ListRelations: "voorziening" | "wijkteamLid" | "contact" | "organisatienaam" | "mandaat" | "aanvraag" | "uitnodiging";
        Relations: {
            bron: {
                Shape: Bron;
                Name: "Bron";
                Nullable: false;
            };
            voorziening: {
                Shape: Voorziening[];
                Name: "Voorziening";
                Nullable: false;
            };
            wijkteamLid: {
                Shape: WijkteamLid[];
                Name: "WijkteamLid";
                Nullable: false;
            };
            contact: {
                Shape: Contact[];
                Name: "Contact";
                Nullable: false;
            };
            organisatienaam: {
                Shape: Organisatienaam[];
                Name: "Organisatienaam";
                Nullable: false;
            };
            organisatiewachtrij: {
                Shape: Organisatiewachtrij | null;
                Name: "Organisatiewachtrij";
                Nullable: true;
            };
            mandaat: {
                Shape: Mandaat[];
                Name: "Mandaat";
                Nullable: false;
            };
            aanvraag: {
                Shape: Aanvraag[];
                Name: "Aanvraag";
                Nullable: false;
            };
            uitnodiging: {
                Shape: Uitnodiging[];
                Name: "Uitnodiging";
                Nullable: false;
            };
        };
    };
    Locatie: {
        Name: "Locatie";
        Shape: Locatie;
        Include: Prisma.LocatieInclude;
        Select: Prisma.LocatieSelect;
        OrderBy: Prisma.LocatieOrderByWithRelationInput;
        WhereUnique: Prisma.LocatieWhereUniqueInput;
        Where: Prisma.LocatieWhereInput;
        Create: {};
        Update: {};
        RelationName: "gebied" | "bron" | "voorzieningLocatie" | "moment";
        ListRelations: "voorzieningLocatie" | "moment";
        Relations: {
            gebied: {
                Shape: Gebied | null;
                Name: "Gebied";
                Nullable: true;
            };
            bron: {
                Shape: Bron;
                Name: "Bron";
                Nullable: false;
            };
            voorzieningLocatie: {
                Shape: VoorzieningLocatie[];
                Name: "VoorzieningLocatie";
                Nullable: false;
            };
            moment: {
                Shape: Moment[];
                Name: "Moment";
                Nullable: false;
            };
        };
    };
    Voorziening: {
        Name: "Voorziening";
        Shape: Voorziening;
        Include: Prisma.VoorzieningInclude;
        Select: Prisma.VoorzieningSelect;
        OrderBy: Prisma.VoorzieningOrderByWithRelationInput;
        WhereUnique: Prisma.VoorzieningWhereUniqueInput;
        Where: Prisma.VoorzieningWhereInput;
        Create: {};
        Update: {};
        RelationName: "organisatie" | "bron" | "slugVerwijzing" | "vrijwilligersplek" | "wijkteam" | "voorzieningBegrip" | "voorzieningLocatie" | "werkgebied" | "toegang" | "toegankelijkheid" | "kosten" | "moment" | "contact" | "relatieAlsVan" | "relatieAlsNaar" | "feit" | "foto" | "bevestiging" | "zoekdocument" | "zoekwachtrij" | "doel" | "samengevoegd" | "mandaat" | "aanvraag" | "uitnodiging" | "nakijken" | "reactie" | "suggestie" | "weigering" | "maillink" | "herinnering" | "samenvoegingVan" | "samenvoegingNaar";
        ListRelations: "slugVerwijzing" | "voorzieningBegrip" | "voorzieningLocatie" | "werkgebied" | "toegang" | "toegankelijkheid" | "kosten" | "moment" | "contact" | "relatieAlsVan" | "relatieAlsNaar" | "feit" | "foto" | "bevestiging" | "samengevoegd" | "mandaat" | "aanvraag" | "uitnodiging" | "nakijken" | "reactie" | "suggestie" | "weigering" | "maillink" | "herinnering" | "samenvoegingNaar";
        Relations: {
            organisatie: {
                Shape: Organisatie | null;
                Name: "Organisatie";
                Nullable: true;
            };
            bron: {
                Shape: Bron;
                Name: "Bron";
                Nullable: false;
            };
            slugVerwijzing: {
                Shape: SlugVerwijzing[];
                Name: "SlugVerwijzing";
                Nullable: false;
            };
            vrijwilligersplek: {
                Shape: Vrijwilligersplek | null;
                Name: "Vrijwilligersplek";
                Nullable: true;
            };
            wijkteam: {
                Shape: Wijkteam | null;
                Name: "Wijkteam";
                Nullable: true;
            };
            voorzieningBegrip: {
                Shape: VoorzieningBegrip[];
                Name: "VoorzieningBegrip";
                Nullable: false;
            };
            voorzieningLocatie: {
                Shape: VoorzieningLocatie[];
                Name: "VoorzieningLocatie";
                Nullable: false;
            };
            werkgebied: {
                Shape: Werkgebied[];
                Name: "Werkgebied";
                Nullable: false;
            };
            toegang: {
                Shape: Toegang[];
                Name: "Toegang";
                Nullable: false;
            };
            toegankelijkheid: {
                Shape: Toegankelijkheid[];
                Name: "Toegankelijkheid";
                Nullable: false;
            };
            kosten: {
                Shape: Kosten[];
                Name: "Kosten";
                Nullable: false;
            };
            moment: {
                Shape: Moment[];
                Name: "Moment";
                Nullable: false;
            };
            contact: {
                Shape: Contact[];
                Name: "Contact";
                Nullable: false;
            };
            relatieAlsVan: {
                Shape: Relatie[];
                Name: "Relatie";
                Nullable: false;
            };
            relatieAlsNaar: {
                Shape: Relatie[];
                Name: "Relatie";
                Nullable: false;
            };
            feit: {
                Shape: Feit[];
                Name: "Feit";
                Nullable: false;
            };
            foto: {
                Shape: Foto[];
                Name: "Foto";
                Nullable: false;
            };
            bevestiging: {
                Shape: Bevestiging[];
                Name: "Bevestiging";
                Nullable: false;
            };
            zoekdocument: {
                Shape: Zoekdocument | null;
                Name: "Zoekdocument";
                Nullable: true;
            };
            zoekwachtrij: {
                Shape: Zoekwachtrij | null;
                Name: "Zoekwachtrij";
                Nullable: true;
            };
            doel: {
                Shape: Voorziening | null;
                Name: "Voorziening";
                Nullable: true;
            };
            samengevoegd: {
                Shape: Voorziening[];
                Name: "Voorziening";
                Nullable: false;
            };
            mandaat: {
                Shape: Mandaat[];
                Name: "Mandaat";
                Nullable: false;
            };
            aanvraag: {
                Shape: Aanvraag[];
                Name: "Aanvraag";
                Nullable: false;
            };
            uitnodiging: {
                Shape: Uitnodiging[];
                Name: "Uitnodiging";
                Nullable: false;
            };
            nakijken: {
                Shape: Nakijken[];
                Name: "Nakijken";
                Nullable: false;
            };
            reactie: {
                Shape: Reactie[];
                Name: "Reactie";
                Nullable: false;
            };
            suggestie: {
                Shape: Suggestie[];
                Name: "Suggestie";
                Nullable: false;
            };
            weigering: {
                Shape: Weigering[];
                Name: "Weigering";
                Nullable: false;
            };
            maillink: {
                Shape: Maillink[];
                Name: "Maillink";
                Nullable: false;
            };
            herinnering: {
                Shape: Herinnering[];
                Name: "Herinnering";
                Nullable: false;
            };
            samenvoegingVan: {
                Shape: Samenvoeging | null;
                Name: "Samenvoeging";
                Nullable: true;
            };
            samenvoegingNaar: {
                Shape: Samenvoeging[];
                Name: "Samenvoeging";
                Nullable: false;
            };
        };
    };
    SlugVerwijzing: {
        Name: "SlugVerwijzing";
        Shape: SlugVerwijzing;
        Include: Prisma.SlugVerwijzingInclude;
        Select: Prisma.SlugVerwijzingSelect;
        OrderBy: Prisma.SlugVerwijzingOrderByWithRelationInput;
        WhereUnique: Prisma.SlugVerwijzingWhereUniqueInput;
        Where: Prisma.SlugVerwijzingWhereInput;
        Create: {};
        Update: {};
        RelationName: "voorziening";
        ListRelations: never;
        Relations: {
            voorziening: {
                Shape: Voorziening;
                Name: "Voorziening";
                Nullable: false;
            };
        };
    };
    Vrijwilligersplek: {
        Name: "Vrijwilligersplek";
        Shape: Vrijwilligersplek;
        Include: Prisma.VrijwilligersplekInclude;
        Select: Prisma.VrijwilligersplekSelect;
        OrderBy: Prisma.VrijwilligersplekOrderByWithRelationInput;
        WhereUnique: Prisma.VrijwilligersplekWhereUniqueInput;
        Where: Prisma.VrijwilligersplekWhereInput;
        Create: {};
        Update: {};
        RelationName: "tredenBron" | "voorziening";
        ListRelations: never;
        Relations: {
            tredenBron: {
                Shape: Bron | null;
                Name: "Bron";
                Nullable: true;
            };
            voorziening: {
                Shape: Voorziening;
                Name: "Voorziening";
                Nullable: false;
            };
        };
    };
    Wijkteam: {
        Name: "Wijkteam";
        Shape: Wijkteam;
        Include: Prisma.WijkteamInclude;
        Select: Prisma.WijkteamSelect;
        OrderBy: Prisma.WijkteamOrderByWithRelationInput;
        WhereUnique: Prisma.WijkteamWhereUniqueInput;
        Where: Prisma.WijkteamWhereInput;
        Create: {};
        Update: {};
        RelationName: "voorziening" | "wijkteamKanaal" | "wijkteamLid";
        ListRelations: "wijkteamKanaal" | "wijkteamLid";
        Relations: {
            voorziening: {
                Shape: Voorziening;
                Name: "Voorziening";
                Nullable: false;
            };
            wijkteamKanaal: {
                Shape: WijkteamKanaal[];
                Name: "WijkteamKanaal";
                Nullable: false;
            };
            wijkteamLid: {
                Shape: WijkteamLid[];
                Name: "WijkteamLid";
                Nullable: false;
            };
        };
    };
    WijkteamKanaal: {
        Name: "WijkteamKanaal";
        Shape: WijkteamKanaal;
        Include: Prisma.WijkteamKanaalInclude;
        Select: Prisma.WijkteamKanaalSelect;
        OrderBy: Prisma.WijkteamKanaalOrderByWithRelationInput;
        WhereUnique: Prisma.WijkteamKanaalWhereUniqueInput;
        Where: Prisma.WijkteamKanaalWhereInput;
        Create: {};
        Update: {};
        RelationName: "wijkteam" | "bron";
        ListRelations: never;
        Relations: {
            wijkteam: {
                Shape: Wijkteam;
                Name: "Wijkteam";
                Nullable: false;
            };
            bron: {
                Shape: Bron | null;
                Name: "Bron";
                Nullable: true;
            };
        };
    };
    WijkteamLid: {
        Name: "WijkteamLid";
        Shape: WijkteamLid;
        Include: Prisma.WijkteamLidInclude;
        Select: Prisma.WijkteamLidSelect;
        OrderBy: Prisma.WijkteamLidOrderByWithRelationInput;
        WhereUnique: Prisma.WijkteamLidWhereUniqueInput;
        Where: Prisma.WijkteamLidWhereInput;
        Create: {};
        Update: {};
        RelationName: "wijkteam" | "organisatie" | "bron";
        ListRelations: never;
        Relations: {
            wijkteam: {
                Shape: Wijkteam;
                Name: "Wijkteam";
                Nullable: false;
            };
            organisatie: {
                Shape: Organisatie | null;
                Name: "Organisatie";
                Nullable: true;
            };
            bron: {
                Shape: Bron | null;
                Name: "Bron";
                Nullable: true;
            };
        };
    };
    VoorzieningBegrip: {
        Name: "VoorzieningBegrip";
        Shape: VoorzieningBegrip;
        Include: Prisma.VoorzieningBegripInclude;
        Select: Prisma.VoorzieningBegripSelect;
        OrderBy: Prisma.VoorzieningBegripOrderByWithRelationInput;
        WhereUnique: Prisma.VoorzieningBegripWhereUniqueInput;
        Where: Prisma.VoorzieningBegripWhereInput;
        Create: {};
        Update: {};
        RelationName: "voorziening" | "begrip";
        ListRelations: never;
        Relations: {
            voorziening: {
                Shape: Voorziening;
                Name: "Voorziening";
                Nullable: false;
            };
            begrip: {
                Shape: Begrip;
                Name: "Begrip";
                Nullable: false;
            };
        };
    };
    VoorzieningLocatie: {
        Name: "VoorzieningLocatie";
        Shape: VoorzieningLocatie;
        Include: Prisma.VoorzieningLocatieInclude;
        Select: Prisma.VoorzieningLocatieSelect;
        OrderBy: Prisma.VoorzieningLocatieOrderByWithRelationInput;
        WhereUnique: Prisma.VoorzieningLocatieWhereUniqueInput;
        Where: Prisma.VoorzieningLocatieWhereInput;
        Create: {};
        Update: {};
        RelationName: "voorziening" | "locatie";
        ListRelations: never;
        Relations: {
            voorziening: {
                Shape: Voorziening;
                Name: "Voorziening";
                Nullable: false;
            };
            locatie: {
                Shape: Locatie;
                Name: "Locatie";
                Nullable: false;
            };
        };
    };
    Werkgebied: {
        Name: "Werkgebied";
        Shape: Werkgebied;
        Include: Prisma.WerkgebiedInclude;
        Select: Prisma.WerkgebiedSelect;
        OrderBy: Prisma.WerkgebiedOrderByWithRelationInput;
        WhereUnique: Prisma.WerkgebiedWhereUniqueInput;
        Where: Prisma.WerkgebiedWhereInput;
        Create: {};
        Update: {};
        RelationName: "voorziening" | "gebied";
        ListRelations: never;
        Relations: {
            voorziening: {
                Shape: Voorziening;
                Name: "Voorziening";
                Nullable: false;
            };
            gebied: {
                Shape: Gebied | null;
                Name: "Gebied";
                Nullable: true;
            };
        };
    };
    Toegang: {
        Name: "Toegang";
        Shape: Toegang;
        Include: Prisma.ToegangInclude;
        Select: Prisma.ToegangSelect;
        OrderBy: Prisma.ToegangOrderByWithRelationInput;
        WhereUnique: Prisma.ToegangWhereUniqueInput;
        Where: Prisma.ToegangWhereInput;
        Create: {};
        Update: {};
        RelationName: "voorziening" | "bron";
        ListRelations: never;
        Relations: {
            voorziening: {
                Shape: Voorziening;
                Name: "Voorziening";
                Nullable: false;
            };
            bron: {
                Shape: Bron | null;
                Name: "Bron";
                Nullable: true;
            };
        };
    };
    Kosten: {
        Name: "Kosten";
        Shape: Kosten;
        Include: Prisma.KostenInclude;
        Select: Prisma.KostenSelect;
        OrderBy: Prisma.KostenOrderByWithRelationInput;
        WhereUnique: Prisma.KostenWhereUniqueInput;
        Where: Prisma.KostenWhereInput;
        Create: {};
        Update: {};
        RelationName: "voorziening" | "bron";
        ListRelations: never;
        Relations: {
            voorziening: {
                Shape: Voorziening;
                Name: "Voorziening";
                Nullable: false;
            };
            bron: {
                Shape: Bron | null;
                Name: "Bron";
                Nullable: true;
            };
        };
    };
    Moment: {
        Name: "Moment";
        Shape: Moment;
        Include: Prisma.MomentInclude;
        Select: Prisma.MomentSelect;
        OrderBy: Prisma.MomentOrderByWithRelationInput;
        WhereUnique: Prisma.MomentWhereUniqueInput;
        Where: Prisma.MomentWhereInput;
        Create: {};
        Update: {};
        RelationName: "voorziening" | "locatie" | "bron";
        ListRelations: never;
        Relations: {
            voorziening: {
                Shape: Voorziening;
                Name: "Voorziening";
                Nullable: false;
            };
            locatie: {
                Shape: Locatie | null;
                Name: "Locatie";
                Nullable: true;
            };
            bron: {
                Shape: Bron | null;
                Name: "Bron";
                Nullable: true;
            };
        };
    };
    Contact: {
        Name: "Contact";
        Shape: Contact;
        Include: Prisma.ContactInclude;
        Select: Prisma.ContactSelect;
        OrderBy: Prisma.ContactOrderByWithRelationInput;
        WhereUnique: Prisma.ContactWhereUniqueInput;
        Where: Prisma.ContactWhereInput;
        Create: {};
        Update: {};
        RelationName: "voorziening" | "organisatie" | "bron";
        ListRelations: never;
        Relations: {
            voorziening: {
                Shape: Voorziening | null;
                Name: "Voorziening";
                Nullable: true;
            };
            organisatie: {
                Shape: Organisatie | null;
                Name: "Organisatie";
                Nullable: true;
            };
            bron: {
                Shape: Bron | null;
                Name: "Bron";
                Nullable: true;
            };
        };
    };
    Toegankelijkheid: {
        Name: "Toegankelijkheid";
        Shape: Toegankelijkheid;
        Include: Prisma.ToegankelijkheidInclude;
        Select: Prisma.ToegankelijkheidSelect;
        OrderBy: Prisma.ToegankelijkheidOrderByWithRelationInput;
        WhereUnique: Prisma.ToegankelijkheidWhereUniqueInput;
        Where: Prisma.ToegankelijkheidWhereInput;
        Create: {};
        Update: {};
        RelationName: "voorziening" | "bron" | "kenmerk";
        ListRelations: never;
        Relations: {
            voorziening: {
                Shape: Voorziening;
                Name: "Voorziening";
                Nullable: false;
            };
            bron: {
                Shape: Bron | null;
                Name: "Bron";
                Nullable: true;
            };
            kenmerk: {
                Shape: Begrip;
                Name: "Begrip";
                Nullable: false;
            };
        };
    };
    Relatie: {
        Name: "Relatie";
        Shape: Relatie;
        Include: Prisma.RelatieInclude;
        Select: Prisma.RelatieSelect;
        OrderBy: Prisma.RelatieOrderByWithRelationInput;
        WhereUnique: Prisma.RelatieWhereUniqueInput;
        Where: Prisma.RelatieWhereInput;
        Create: {};
        Update: {};
        RelationName: "van" | "naar" | "bron";
        ListRelations: never;
        Relations: {
            van: {
                Shape: Voorziening;
                Name: "Voorziening";
                Nullable: false;
            };
            naar: {
                Shape: Voorziening;
                Name: "Voorziening";
                Nullable: false;
            };
            bron: {
                Shape: Bron | null;
                Name: "Bron";
                Nullable: true;
            };
        };
    };
    Feit: {
        Name: "Feit";
        Shape: Feit;
        Include: Prisma.FeitInclude;
        Select: Prisma.FeitSelect;
        OrderBy: Prisma.FeitOrderByWithRelationInput;
        WhereUnique: Prisma.FeitWhereUniqueInput;
        Where: Prisma.FeitWhereInput;
        Create: {};
        Update: {};
        RelationName: "voorziening" | "bron";
        ListRelations: never;
        Relations: {
            voorziening: {
                Shape: Voorziening;
                Name: "Voorziening";
                Nullable: false;
            };
            bron: {
                Shape: Bron;
                Name: "Bron";
                Nullable: false;
            };
        };
    };
    Foto: {
        Name: "Foto";
        Shape: Foto;
        Include: Prisma.FotoInclude;
        Select: Prisma.FotoSelect;
        OrderBy: Prisma.FotoOrderByWithRelationInput;
        WhereUnique: Prisma.FotoWhereUniqueInput;
        Where: Prisma.FotoWhereInput;
        Create: {};
        Update: {};
        RelationName: "voorziening";
        ListRelations: never;
        Relations: {
            voorziening: {
                Shape: Voorziening;
                Name: "Voorziening";
                Nullable: false;
            };
        };
    };
    Bevestiging: {
        Name: "Bevestiging";
        Shape: Bevestiging;
        Include: Prisma.BevestigingInclude;
        Select: Prisma.BevestigingSelect;
        OrderBy: Prisma.BevestigingOrderByWithRelationInput;
        WhereUnique: Prisma.BevestigingWhereUniqueInput;
        Where: Prisma.BevestigingWhereInput;
        Create: {};
        Update: {};
        RelationName: "voorziening";
        ListRelations: never;
        Relations: {
            voorziening: {
                Shape: Voorziening;
                Name: "Voorziening";
                Nullable: false;
            };
        };
    };
    VoorzieningVersie: {
        Name: "VoorzieningVersie";
        Shape: VoorzieningVersie;
        Include: never;
        Select: Prisma.VoorzieningVersieSelect;
        OrderBy: Prisma.VoorzieningVersieOrderByWithRelationInput;
        WhereUnique: Prisma.VoorzieningVersieWhereUniqueInput;
        Where: Prisma.VoorzieningVersieWhereInput;
        Create: {};
        Update: {};
        RelationName: never;
        ListRelations: never;
        Relations: {};
    };
    Instelling: {
        Name: "Instelling";
        Shape: Instelling;
        Include: never;
        Select: Prisma.InstellingSelect;
        OrderBy: Prisma.InstellingOrderByWithRelationInput;
        WhereUnique: Prisma.InstellingWhereUniqueInput;
        Where: Prisma.InstellingWhereInput;
        Create: {};
        Update: {};
        RelationName: never;
        ListRelations: never;
        Relations: {};
    };
    ExterneSleutel: {
        Name: "ExterneSleutel";
        Shape: ExterneSleutel;
        Include: never;
        Select: Prisma.ExterneSleutelSelect;
        OrderBy: Prisma.ExterneSleutelOrderByWithRelationInput;
        WhereUnique: Prisma.ExterneSleutelWhereUniqueInput;
        Where: Prisma.ExterneSleutelWhereInput;
        Create: {};
        Update: {};
        RelationName: never;
        ListRelations: never;
        Relations: {};
    };
    Wijziging: {
        Name: "Wijziging";
        Shape: Wijziging;
        Include: never;
        Select: Prisma.WijzigingSelect;
        OrderBy: Prisma.WijzigingOrderByWithRelationInput;
        WhereUnique: Prisma.WijzigingWhereUniqueInput;
        Where: Prisma.WijzigingWhereInput;
        Create: {};
        Update: {};
        RelationName: never;
        ListRelations: never;
        Relations: {};
    };
    Zoekdocument: {
        Name: "Zoekdocument";
        Shape: Zoekdocument;
        Include: Prisma.ZoekdocumentInclude;
        Select: Prisma.ZoekdocumentSelect;
        OrderBy: Prisma.ZoekdocumentOrderByWithRelationInput;
        WhereUnique: Prisma.ZoekdocumentWhereUniqueInput;
        Where: Prisma.ZoekdocumentWhereInput;
        Create: {};
        Update: {};
        RelationName: "voorziening" | "zoeknaam";
        ListRelations: "zoeknaam";
        Relations: {
            voorziening: {
                Shape: Voorziening;
                Name: "Voorziening";
                Nullable: false;
            };
            zoeknaam: {
                Shape: Zoeknaam[];
                Name: "Zoeknaam";
                Nullable: false;
            };
        };
    };
    Kaartpunt: {
        Name: "Kaartpunt";
        Shape: Kaartpunt;
        Include: never;
        Select: Prisma.KaartpuntSelect;
        OrderBy: Prisma.KaartpuntOrderByWithRelationInput;
        WhereUnique: Prisma.KaartpuntWhereUniqueInput;
        Where: Prisma.KaartpuntWhereInput;
        Create: {};
        Update: {};
        RelationName: never;
        ListRelations: never;
        Relations: {};
    };
    Kaartcel: {
        Name: "Kaartcel";
        Shape: Kaartcel;
        Include: never;
        Select: Prisma.KaartcelSelect;
        OrderBy: Prisma.KaartcelOrderByWithRelationInput;
        WhereUnique: Prisma.KaartcelWhereUniqueInput;
        Where: Prisma.KaartcelWhereInput;
        Create: {};
        Update: {};
        RelationName: never;
        ListRelations: never;
        Relations: {};
    };
    Zoeknaam: {
        Name: "Zoeknaam";
        Shape: Zoeknaam;
        Include: Prisma.ZoeknaamInclude;
        Select: Prisma.ZoeknaamSelect;
        OrderBy: Prisma.ZoeknaamOrderByWithRelationInput;
        WhereUnique: Prisma.ZoeknaamWhereUniqueInput;
        Where: Prisma.ZoeknaamWhereInput;
        Create: {};
        Update: {};
        RelationName: "zoekdocument";
        ListRelations: never;
        Relations: {
            zoekdocument: {
                Shape: Zoekdocument;
                Name: "Zoekdocument";
                Nullable: false;
            };
        };
    };
    Organisatienaam: {
        Name: "Organisatienaam";
        Shape: Organisatienaam;
        Include: Prisma.OrganisatienaamInclude;
        Select: Prisma.OrganisatienaamSelect;
        OrderBy: Prisma.OrganisatienaamOrderByWithRelationInput;
        WhereUnique: Prisma.OrganisatienaamWhereUniqueInput;
        Where: Prisma.OrganisatienaamWhereInput;
        Create: {};
        Update: {};
        RelationName: "organisatie";
        ListRelations: never;
        Relations: {
            organisatie: {
                Shape: Organisatie;
                Name: "Organisatie";
                Nullable: false;
            };
        };
    };
    Organisatiewachtrij: {
        Name: "Organisatiewachtrij";
        Shape: Organisatiewachtrij;
        Include: Prisma.OrganisatiewachtrijInclude;
        Select: Prisma.OrganisatiewachtrijSelect;
        OrderBy: Prisma.OrganisatiewachtrijOrderByWithRelationInput;
        WhereUnique: Prisma.OrganisatiewachtrijWhereUniqueInput;
        Where: Prisma.OrganisatiewachtrijWhereInput;
        Create: {};
        Update: {};
        RelationName: "organisatie";
        ListRelations: never;
        Relations: {
            organisatie: {
                Shape: Organisatie;
                Name: "Organisatie";
                Nullable: false;
            };
        };
    };
    Zoekwoord: {
        Name: "Zoekwoord";
        Shape: Zoekwoord;
        Include: never;
        Select: Prisma.ZoekwoordSelect;
        OrderBy: Prisma.ZoekwoordOrderByWithRelationInput;
        WhereUnique: Prisma.ZoekwoordWhereUniqueInput;
        Where: Prisma.ZoekwoordWhereInput;
        Create: {};
        Update: {};
        RelationName: never;
        ListRelations: never;
        Relations: {};
    };
    Zoekwachtrij: {
        Name: "Zoekwachtrij";
        Shape: Zoekwachtrij;
        Include: Prisma.ZoekwachtrijInclude;
        Select: Prisma.ZoekwachtrijSelect;
        OrderBy: Prisma.ZoekwachtrijOrderByWithRelationInput;
        WhereUnique: Prisma.ZoekwachtrijWhereUniqueInput;
        Where: Prisma.ZoekwachtrijWhereInput;
        Create: {};
        Update: {};
        RelationName: "voorziening";
        ListRelations: never;
        Relations: {
            voorziening: {
                Shape: Voorziening;
                Name: "Voorziening";
                Nullable: false;
            };
        };
    };
    Account: {
        Name: "Account";
        Shape: Account;
        Include: Prisma.AccountInclude;
        Select: Prisma.AccountSelect;
        OrderBy: Prisma.AccountOrderByWithRelationInput;
        WhereUnique: Prisma.AccountWhereUniqueInput;
        Where: Prisma.AccountWhereInput;
        Create: {};
        Update: {};
        RelationName: "sessie" | "inlogwijze" | "mandaat" | "aanvraag" | "concept";
        ListRelations: "sessie" | "inlogwijze" | "mandaat" | "aanvraag" | "concept";
        Relations: {
            sessie: {
                Shape: Sessie[];
                Name: "Sessie";
                Nullable: false;
            };
            inlogwijze: {
                Shape: Inlogwijze[];
                Name: "Inlogwijze";
                Nullable: false;
            };
            mandaat: {
                Shape: Mandaat[];
                Name: "Mandaat";
                Nullable: false;
            };
            aanvraag: {
                Shape: Aanvraag[];
                Name: "Aanvraag";
                Nullable: false;
            };
            concept: {
                Shape: Concept[];
                Name: "Concept";
                Nullable: false;
            };
        };
    };
    Sessie: {
        Name: "Sessie";
        Shape: Sessie;
        Include: Prisma.SessieInclude;
        Select: Prisma.SessieSelect;
        OrderBy: Prisma.SessieOrderByWithRelationInput;
        WhereUnique: Prisma.SessieWhereUniqueInput;
        Where: Prisma.SessieWhereInput;
        Create: {};
        Update: {};
        RelationName: "account";
        ListRelations: never;
        Relations: {
            account: {
                Shape: Account;
                Name: "Account";
                Nullable: false;
            };
        };
    };
    Inlogwijze: {
        Name: "Inlogwijze";
        Shape: Inlogwijze;
        Include: Prisma.InlogwijzeInclude;
        Select: Prisma.InlogwijzeSelect;
        OrderBy: Prisma.InlogwijzeOrderByWithRelationInput;
        WhereUnique: Prisma.InlogwijzeWhereUniqueInput;
        Where: Prisma.InlogwijzeWhereInput;
        Create: {};
        Update: {};
        RelationName: "account";
        ListRelations: never;
        Relations: {
            account: {
                Shape: Account;
                Name: "Account";
                Nullable: false;
            };
        };
    };
    Inlogcode: {
        Name: "Inlogcode";
        Shape: Inlogcode;
        Include: never;
        Select: Prisma.InlogcodeSelect;
        OrderBy: Prisma.InlogcodeOrderByWithRelationInput;
        WhereUnique: Prisma.InlogcodeWhereUniqueInput;
        Where: Prisma.InlogcodeWhereInput;
        Create: {};
        Update: {};
        RelationName: never;
        ListRelations: never;
        Relations: {};
    };
    Mandaat: {
        Name: "Mandaat";
        Shape: Mandaat;
        Include: Prisma.MandaatInclude;
        Select: Prisma.MandaatSelect;
        OrderBy: Prisma.MandaatOrderByWithRelationInput;
        WhereUnique: Prisma.MandaatWhereUniqueInput;
        Where: Prisma.MandaatWhereInput;
        Create: {};
        Update: {};
        RelationName: "account" | "organisatie" | "voorziening" | "gebied" | "thema" | "uitnodiging" | "maillink";
        ListRelations: "uitnodiging" | "maillink";
        Relations: {
            account: {
                Shape: Account;
                Name: "Account";
                Nullable: false;
            };
            organisatie: {
                Shape: Organisatie | null;
                Name: "Organisatie";
                Nullable: true;
            };
            voorziening: {
                Shape: Voorziening | null;
                Name: "Voorziening";
                Nullable: true;
            };
            gebied: {
                Shape: Gebied | null;
                Name: "Gebied";
                Nullable: true;
            };
            thema: {
                Shape: Begrip | null;
                Name: "Begrip";
                Nullable: true;
            };
            uitnodiging: {
                Shape: Uitnodiging[];
                Name: "Uitnodiging";
                Nullable: false;
            };
            maillink: {
                Shape: Maillink[];
                Name: "Maillink";
                Nullable: false;
            };
        };
    };
    Mandaatgebruik: {
        Name: "Mandaatgebruik";
        Shape: Mandaatgebruik;
        Include: never;
        Select: Prisma.MandaatgebruikSelect;
        OrderBy: Prisma.MandaatgebruikOrderByWithRelationInput;
        WhereUnique: Prisma.MandaatgebruikWhereUniqueInput;
        Where: Prisma.MandaatgebruikWhereInput;
        Create: {};
        Update: {};
        RelationName: never;
        ListRelations: never;
        Relations: {};
    };
    Aanvraag: {
        Name: "Aanvraag";
        Shape: Aanvraag;
        Include: Prisma.AanvraagInclude;
        Select: Prisma.AanvraagSelect;
        OrderBy: Prisma.AanvraagOrderByWithRelationInput;
        WhereUnique: Prisma.AanvraagWhereUniqueInput;
        Where: Prisma.AanvraagWhereInput;
        Create: {};
        Update: {};
        RelationName: "account" | "organisatie" | "voorziening";
        ListRelations: never;
        Relations: {
            account: {
                Shape: Account;
                Name: "Account";
                Nullable: false;
            };
            organisatie: {
                Shape: Organisatie | null;
                Name: "Organisatie";
                Nullable: true;
            };
            voorziening: {
                Shape: Voorziening | null;
                Name: "Voorziening";
                Nullable: true;
            };
        };
    };
    Uitnodiging: {
        Name: "Uitnodiging";
        Shape: Uitnodiging;
        Include: Prisma.UitnodigingInclude;
        Select: Prisma.UitnodigingSelect;
        OrderBy: Prisma.UitnodigingOrderByWithRelationInput;
        WhereUnique: Prisma.UitnodigingWhereUniqueInput;
        Where: Prisma.UitnodigingWhereInput;
        Create: {};
        Update: {};
        RelationName: "organisatie" | "voorziening" | "gebied" | "thema" | "vanMandaat";
        ListRelations: never;
        Relations: {
            organisatie: {
                Shape: Organisatie | null;
                Name: "Organisatie";
                Nullable: true;
            };
            voorziening: {
                Shape: Voorziening | null;
                Name: "Voorziening";
                Nullable: true;
            };
            gebied: {
                Shape: Gebied | null;
                Name: "Gebied";
                Nullable: true;
            };
            thema: {
                Shape: Begrip | null;
                Name: "Begrip";
                Nullable: true;
            };
            vanMandaat: {
                Shape: Mandaat | null;
                Name: "Mandaat";
                Nullable: true;
            };
        };
    };
    OrganisatieVersie: {
        Name: "OrganisatieVersie";
        Shape: OrganisatieVersie;
        Include: never;
        Select: Prisma.OrganisatieVersieSelect;
        OrderBy: Prisma.OrganisatieVersieOrderByWithRelationInput;
        WhereUnique: Prisma.OrganisatieVersieWhereUniqueInput;
        Where: Prisma.OrganisatieVersieWhereInput;
        Create: {};
        Update: {};
        RelationName: never;
        ListRelations: never;
        Relations: {};
    };
    Samenvoeging: {
        Name: "Samenvoeging";
        Shape: Samenvoeging;
        Include: Prisma.SamenvoegingInclude;
        Select: Prisma.SamenvoegingSelect;
        OrderBy: Prisma.SamenvoegingOrderByWithRelationInput;
        WhereUnique: Prisma.SamenvoegingWhereUniqueInput;
        Where: Prisma.SamenvoegingWhereInput;
        Create: {};
        Update: {};
        RelationName: "van" | "naar";
        ListRelations: never;
        Relations: {
            van: {
                Shape: Voorziening;
                Name: "Voorziening";
                Nullable: false;
            };
            naar: {
                Shape: Voorziening;
                Name: "Voorziening";
                Nullable: false;
            };
        };
    };
    Concept: {
        Name: "Concept";
        Shape: Concept;
        Include: Prisma.ConceptInclude;
        Select: Prisma.ConceptSelect;
        OrderBy: Prisma.ConceptOrderByWithRelationInput;
        WhereUnique: Prisma.ConceptWhereUniqueInput;
        Where: Prisma.ConceptWhereInput;
        Create: {};
        Update: {};
        RelationName: "account";
        ListRelations: never;
        Relations: {
            account: {
                Shape: Account;
                Name: "Account";
                Nullable: false;
            };
        };
    };
    Nakijken: {
        Name: "Nakijken";
        Shape: Nakijken;
        Include: Prisma.NakijkenInclude;
        Select: Prisma.NakijkenSelect;
        OrderBy: Prisma.NakijkenOrderByWithRelationInput;
        WhereUnique: Prisma.NakijkenWhereUniqueInput;
        Where: Prisma.NakijkenWhereInput;
        Create: {};
        Update: {};
        RelationName: "voorziening";
        ListRelations: never;
        Relations: {
            voorziening: {
                Shape: Voorziening;
                Name: "Voorziening";
                Nullable: false;
            };
        };
    };
    Reactie: {
        Name: "Reactie";
        Shape: Reactie;
        Include: Prisma.ReactieInclude;
        Select: Prisma.ReactieSelect;
        OrderBy: Prisma.ReactieOrderByWithRelationInput;
        WhereUnique: Prisma.ReactieWhereUniqueInput;
        Where: Prisma.ReactieWhereInput;
        Create: {};
        Update: {};
        RelationName: "voorziening";
        ListRelations: never;
        Relations: {
            voorziening: {
                Shape: Voorziening;
                Name: "Voorziening";
                Nullable: false;
            };
        };
    };
    Suggestie: {
        Name: "Suggestie";
        Shape: Suggestie;
        Include: Prisma.SuggestieInclude;
        Select: Prisma.SuggestieSelect;
        OrderBy: Prisma.SuggestieOrderByWithRelationInput;
        WhereUnique: Prisma.SuggestieWhereUniqueInput;
        Where: Prisma.SuggestieWhereInput;
        Create: {};
        Update: {};
        RelationName: "voorziening" | "gebied";
        ListRelations: never;
        Relations: {
            voorziening: {
                Shape: Voorziening | null;
                Name: "Voorziening";
                Nullable: true;
            };
            gebied: {
                Shape: Gebied | null;
                Name: "Gebied";
                Nullable: true;
            };
        };
    };
    Weigering: {
        Name: "Weigering";
        Shape: Weigering;
        Include: Prisma.WeigeringInclude;
        Select: Prisma.WeigeringSelect;
        OrderBy: Prisma.WeigeringOrderByWithRelationInput;
        WhereUnique: Prisma.WeigeringWhereUniqueInput;
        Where: Prisma.WeigeringWhereInput;
        Create: {};
        Update: {};
        RelationName: "voorziening";
        ListRelations: never;
        Relations: {
            voorziening: {
                Shape: Voorziening;
                Name: "Voorziening";
                Nullable: false;
            };
        };
    };
    Maillink: {
        Name: "Maillink";
        Shape: Maillink;
        Include: Prisma.MaillinkInclude;
        Select: Prisma.MaillinkSelect;
        OrderBy: Prisma.MaillinkOrderByWithRelationInput;
        WhereUnique: Prisma.MaillinkWhereUniqueInput;
        Where: Prisma.MaillinkWhereInput;
        Create: {};
        Update: {};
        RelationName: "voorziening" | "mandaat";
        ListRelations: never;
        Relations: {
            voorziening: {
                Shape: Voorziening;
                Name: "Voorziening";
                Nullable: false;
            };
            mandaat: {
                Shape: Mandaat;
                Name: "Mandaat";
                Nullable: false;
            };
        };
    };
    Herinnering: {
        Name: "Herinnering";
        Shape: Herinnering;
        Include: Prisma.HerinneringInclude;
        Select: Prisma.HerinneringSelect;
        OrderBy: Prisma.HerinneringOrderByWithRelationInput;
        WhereUnique: Prisma.HerinneringWhereUniqueInput;
        Where: Prisma.HerinneringWhereInput;
        Create: {};
        Update: {};
        RelationName: "voorziening";
        ListRelations: never;
        Relations: {
            voorziening: {
                Shape: Voorziening;
                Name: "Voorziening";
                Nullable: false;
            };
        };
    };
    Post: {
        Name: "Post";
        Shape: Post;
        Include: never;
        Select: Prisma.PostSelect;
        OrderBy: Prisma.PostOrderByWithRelationInput;
        WhereUnique: Prisma.PostWhereUniqueInput;
        Where: Prisma.PostWhereInput;
        Create: {};
        Update: {};
        RelationName: never;
        ListRelations: never;
        Relations: {};
    };
}
export function getDatamodel(): PothosPrismaDatamodel { return JSON.parse("{\"datamodel\":{\"models\":{\"Bron\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"code\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"titel\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"uitgever\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"url\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"licentie\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"datum\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"toelichting\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Begrip\",\"kind\":\"object\",\"name\":\"begrip\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BegripToBron\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Gebied\",\"kind\":\"object\",\"name\":\"gebied\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToGebied\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Organisatie\",\"kind\":\"object\",\"name\":\"organisatie\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToOrganisatie\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Locatie\",\"kind\":\"object\",\"name\":\"locatie\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToLocatie\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"voorziening\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToVoorziening\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Vrijwilligersplek\",\"kind\":\"object\",\"name\":\"vrijwilligersplek\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToVrijwilligersplek\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"WijkteamKanaal\",\"kind\":\"object\",\"name\":\"wijkteamKanaal\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToWijkteamKanaal\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"WijkteamLid\",\"kind\":\"object\",\"name\":\"wijkteamLid\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToWijkteamLid\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Toegang\",\"kind\":\"object\",\"name\":\"toegang\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToToegang\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Relatie\",\"kind\":\"object\",\"name\":\"relatie\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToRelatie\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Kosten\",\"kind\":\"object\",\"name\":\"kosten\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToKosten\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Toegankelijkheid\",\"kind\":\"object\",\"name\":\"toegankelijkheid\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToToegankelijkheid\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Moment\",\"kind\":\"object\",\"name\":\"moment\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToMoment\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Contact\",\"kind\":\"object\",\"name\":\"contact\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToContact\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Feit\",\"kind\":\"object\",\"name\":\"feit\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToFeit\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"Begrip\":{\"fields\":[{\"type\":\"BegripLijst\",\"kind\":\"enum\",\"name\":\"lijst\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"code\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"ouderCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"omschrijving\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"volgorde\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"versie\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"vervallenOp\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"bronCode\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Bron\",\"kind\":\"object\",\"name\":\"bron\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BegripToBron\",\"relationFromFields\":[\"bronCode\"],\"isUpdatedAt\":false},{\"type\":\"Begrip\",\"kind\":\"object\",\"name\":\"ouder\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"begrip_ouder\",\"relationFromFields\":[\"lijst\",\"ouderCode\"],\"isUpdatedAt\":false},{\"type\":\"Begrip\",\"kind\":\"object\",\"name\":\"begripAlsOuder\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"begrip_ouder\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"BegripLabel\",\"kind\":\"object\",\"name\":\"begripLabel\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BegripToBegripLabel\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"VoorzieningBegrip\",\"kind\":\"object\",\"name\":\"voorzieningBegrip\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BegripToVoorzieningBegrip\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Toegankelijkheid\",\"kind\":\"object\",\"name\":\"toegankelijkheid\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BegripToToegankelijkheid\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Mandaat\",\"kind\":\"object\",\"name\":\"mandaat\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BegripToMandaat\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Uitnodiging\",\"kind\":\"object\",\"name\":\"uitnodiging\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BegripToUitnodiging\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"lijst\",\"code\"]},\"uniqueIndexes\":[]},\"BegripLabel\":{\"fields\":[{\"type\":\"BegripLijst\",\"kind\":\"enum\",\"name\":\"lijst\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"begripCode\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"taal\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"LabelSoort\",\"kind\":\"enum\",\"name\":\"soort\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"tekst\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Begrip\",\"kind\":\"object\",\"name\":\"begrip\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BegripToBegripLabel\",\"relationFromFields\":[\"lijst\",\"begripCode\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"lijst\",\"begripCode\",\"taal\",\"soort\",\"tekst\"]},\"uniqueIndexes\":[]},\"Gebiedssoort\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"code\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"naam\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"rang\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"magBijAfgeschermd\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Gebied\",\"kind\":\"object\",\"name\":\"gebied\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"GebiedToGebiedssoort\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"Gebied\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"code\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"naam\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"soort\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"geldigVan\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"geldigTot\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"inwoners\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"vakantieregio\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"bronCode\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"peildatum\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Gebiedssoort\",\"kind\":\"object\",\"name\":\"soortVerwijzing\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"GebiedToGebiedssoort\",\"relationFromFields\":[\"soort\"],\"isUpdatedAt\":false},{\"type\":\"Bron\",\"kind\":\"object\",\"name\":\"bron\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToGebied\",\"relationFromFields\":[\"bronCode\"],\"isUpdatedAt\":false},{\"type\":\"GebiedLigging\",\"kind\":\"object\",\"name\":\"gebiedLiggingAlsGebied\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"gebied_ligging_gebied\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"GebiedLigging\",\"kind\":\"object\",\"name\":\"gebiedLiggingAlsInGebied\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"gebied_ligging_inGebied\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Locatie\",\"kind\":\"object\",\"name\":\"locatie\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"GebiedToLocatie\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Werkgebied\",\"kind\":\"object\",\"name\":\"werkgebied\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"GebiedToWerkgebied\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Mandaat\",\"kind\":\"object\",\"name\":\"mandaat\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"GebiedToMandaat\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Uitnodiging\",\"kind\":\"object\",\"name\":\"uitnodiging\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"GebiedToUitnodiging\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Suggestie\",\"kind\":\"object\",\"name\":\"suggestie\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"GebiedToSuggestie\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"code\",\"geldigVan\"]}]},\"GebiedLigging\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"gebiedId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"inGebiedId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Gebied\",\"kind\":\"object\",\"name\":\"gebied\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"gebied_ligging_gebied\",\"relationFromFields\":[\"gebiedId\"],\"isUpdatedAt\":false},{\"type\":\"Gebied\",\"kind\":\"object\",\"name\":\"inGebied\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"gebied_ligging_inGebied\",\"relationFromFields\":[\"inGebiedId\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"gebiedId\",\"inGebiedId\"]},\"uniqueIndexes\":[]},\"Organisatie\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"slug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"naam\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"aliassen\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"OrganisatieSoort\",\"kind\":\"enum\",\"name\":\"soort\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"omschrijving\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"website\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"bronCode\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"vindplaats\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"peildatum\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"versie\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"createdAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"updatedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Bron\",\"kind\":\"object\",\"name\":\"bron\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToOrganisatie\",\"relationFromFields\":[\"bronCode\"],\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"voorziening\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"OrganisatieToVoorziening\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"WijkteamLid\",\"kind\":\"object\",\"name\":\"wijkteamLid\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"OrganisatieToWijkteamLid\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Contact\",\"kind\":\"object\",\"name\":\"contact\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ContactToOrganisatie\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Organisatienaam\",\"kind\":\"object\",\"name\":\"organisatienaam\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"OrganisatieToOrganisatienaam\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Organisatiewachtrij\",\"kind\":\"object\",\"name\":\"organisatiewachtrij\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"OrganisatieToOrganisatiewachtrij\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Mandaat\",\"kind\":\"object\",\"name\":\"mandaat\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MandaatToOrganisatie\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Aanvraag\",\"kind\":\"object\",\"name\":\"aanvraag\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AanvraagToOrganisatie\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Uitnodiging\",\"kind\":\"object\",\"name\":\"uitnodiging\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"OrganisatieToUitnodiging\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"Locatie\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"LocatieSoort\",\"kind\":\"enum\",\"name\":\"soort\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"naam\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"straat\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"huisnummer\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"postcode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"plaats\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"gebiedId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"LocatiePrecisie\",\"kind\":\"enum\",\"name\":\"precisie\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Zichtbaarheid\",\"kind\":\"enum\",\"name\":\"zichtbaarheid\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"toelichting\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"bronCode\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"vindplaats\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"peildatum\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"versie\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Gebied\",\"kind\":\"object\",\"name\":\"gebied\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"GebiedToLocatie\",\"relationFromFields\":[\"gebiedId\"],\"isUpdatedAt\":false},{\"type\":\"Bron\",\"kind\":\"object\",\"name\":\"bron\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToLocatie\",\"relationFromFields\":[\"bronCode\"],\"isUpdatedAt\":false},{\"type\":\"VoorzieningLocatie\",\"kind\":\"object\",\"name\":\"voorzieningLocatie\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"LocatieToVoorzieningLocatie\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Moment\",\"kind\":\"object\",\"name\":\"moment\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"LocatieToMoment\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"Voorziening\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"VoorzieningSoort\",\"kind\":\"enum\",\"name\":\"soort\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"slug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"naam\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"aliassen\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"samenvatting\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"beschrijving\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"organisatieId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"iedereenWelkom\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"leeftijdVan\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"leeftijdTot\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"talen\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"VoorzieningStatus\",\"kind\":\"enum\",\"name\":\"status\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"statusToelichting\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"financieringTot\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"herzieningVoor\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"laatstBevestigd\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"BewerkerRol\",\"kind\":\"enum\",\"name\":\"bevestigdDoor\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"verborgenOp\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"verborgenReden\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"synthetisch\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"bronCode\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"vindplaats\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"peildatum\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"versie\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"createdAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"updatedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Organisatie\",\"kind\":\"object\",\"name\":\"organisatie\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"OrganisatieToVoorziening\",\"relationFromFields\":[\"organisatieId\"],\"isUpdatedAt\":false},{\"type\":\"Bron\",\"kind\":\"object\",\"name\":\"bron\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToVoorziening\",\"relationFromFields\":[\"bronCode\"],\"isUpdatedAt\":false},{\"type\":\"SlugVerwijzing\",\"kind\":\"object\",\"name\":\"slugVerwijzing\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"SlugVerwijzingToVoorziening\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Vrijwilligersplek\",\"kind\":\"object\",\"name\":\"vrijwilligersplek\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"VoorzieningToVrijwilligersplek\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Wijkteam\",\"kind\":\"object\",\"name\":\"wijkteam\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"VoorzieningToWijkteam\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"VoorzieningBegrip\",\"kind\":\"object\",\"name\":\"voorzieningBegrip\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"VoorzieningToVoorzieningBegrip\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"VoorzieningLocatie\",\"kind\":\"object\",\"name\":\"voorzieningLocatie\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"VoorzieningToVoorzieningLocatie\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Werkgebied\",\"kind\":\"object\",\"name\":\"werkgebied\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"VoorzieningToWerkgebied\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Toegang\",\"kind\":\"object\",\"name\":\"toegang\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ToegangToVoorziening\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Toegankelijkheid\",\"kind\":\"object\",\"name\":\"toegankelijkheid\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ToegankelijkheidToVoorziening\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Kosten\",\"kind\":\"object\",\"name\":\"kosten\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"KostenToVoorziening\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Moment\",\"kind\":\"object\",\"name\":\"moment\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MomentToVoorziening\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Contact\",\"kind\":\"object\",\"name\":\"contact\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ContactToVoorziening\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Relatie\",\"kind\":\"object\",\"name\":\"relatieAlsVan\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"relatie_van\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Relatie\",\"kind\":\"object\",\"name\":\"relatieAlsNaar\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"relatie_naar\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Feit\",\"kind\":\"object\",\"name\":\"feit\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"FeitToVoorziening\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Foto\",\"kind\":\"object\",\"name\":\"foto\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"FotoToVoorziening\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Bevestiging\",\"kind\":\"object\",\"name\":\"bevestiging\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BevestigingToVoorziening\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Zoekdocument\",\"kind\":\"object\",\"name\":\"zoekdocument\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"VoorzieningToZoekdocument\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Zoekwachtrij\",\"kind\":\"object\",\"name\":\"zoekwachtrij\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"VoorzieningToZoekwachtrij\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"samengevoegdIn\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"doel\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"voorziening_samengevoegd\",\"relationFromFields\":[\"samengevoegdIn\"],\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"samengevoegd\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"voorziening_samengevoegd\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Mandaat\",\"kind\":\"object\",\"name\":\"mandaat\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MandaatToVoorziening\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Aanvraag\",\"kind\":\"object\",\"name\":\"aanvraag\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AanvraagToVoorziening\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Uitnodiging\",\"kind\":\"object\",\"name\":\"uitnodiging\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"UitnodigingToVoorziening\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Nakijken\",\"kind\":\"object\",\"name\":\"nakijken\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"NakijkenToVoorziening\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Reactie\",\"kind\":\"object\",\"name\":\"reactie\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ReactieToVoorziening\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Suggestie\",\"kind\":\"object\",\"name\":\"suggestie\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"SuggestieToVoorziening\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Weigering\",\"kind\":\"object\",\"name\":\"weigering\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"VoorzieningToWeigering\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Maillink\",\"kind\":\"object\",\"name\":\"maillink\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MaillinkToVoorziening\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Herinnering\",\"kind\":\"object\",\"name\":\"herinnering\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"HerinneringToVoorziening\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Samenvoeging\",\"kind\":\"object\",\"name\":\"samenvoegingVan\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"samenvoeging_van\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Samenvoeging\",\"kind\":\"object\",\"name\":\"samenvoegingNaar\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"samenvoeging_naar\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"id\",\"soort\"]}]},\"SlugVerwijzing\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"slug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"voorzieningId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"voorziening\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"SlugVerwijzingToVoorziening\",\"relationFromFields\":[\"voorzieningId\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"Vrijwilligersplek\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"voorzieningId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"VoorzieningSoort\",\"kind\":\"enum\",\"name\":\"soort\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"watJeDoet\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"watWeVragen\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"watWeBieden\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"tredeVan\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"tredeTot\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"tredenBronCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"tredenVindplaats\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Begeleidingsvorm\",\"kind\":\"enum\",\"name\":\"begeleiding\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"begeleidingToelichting\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Taalniveau\",\"kind\":\"enum\",\"name\":\"taalniveau\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"dagdelen\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Decimal\",\"kind\":\"scalar\",\"name\":\"urenPerWeekVan\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Decimal\",\"kind\":\"scalar\",\"name\":\"urenPerWeekTot\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"vergoeding\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"plaatsenTotaal\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"plaatsenVrij\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"PlaatsenStand\",\"kind\":\"enum\",\"name\":\"plaatsenStand\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"plaatsenPeildatum\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"vrijVanaf\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"draagtProfielA\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"draagtProfielB\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"draagkrachtToelichting\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"draagkrachtNodig\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Bron\",\"kind\":\"object\",\"name\":\"tredenBron\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToVrijwilligersplek\",\"relationFromFields\":[\"tredenBronCode\"],\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"voorziening\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"VoorzieningToVrijwilligersplek\",\"relationFromFields\":[\"voorzieningId\",\"soort\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"voorzieningId\",\"soort\"]}]},\"Wijkteam\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"voorzieningId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"VoorzieningSoort\",\"kind\":\"enum\",\"name\":\"soort\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"teamsoort\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"outreachend\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"voorziening\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"VoorzieningToWijkteam\",\"relationFromFields\":[\"voorzieningId\",\"soort\"],\"isUpdatedAt\":false},{\"type\":\"WijkteamKanaal\",\"kind\":\"object\",\"name\":\"wijkteamKanaal\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"WijkteamToWijkteamKanaal\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"WijkteamLid\",\"kind\":\"object\",\"name\":\"wijkteamLid\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"WijkteamToWijkteamLid\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"voorzieningId\",\"soort\"]}]},\"WijkteamKanaal\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"wijkteamId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"KanaalSoort\",\"kind\":\"enum\",\"name\":\"soort\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"toelichting\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"bronCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"vindplaats\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"peildatum\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"volgorde\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Wijkteam\",\"kind\":\"object\",\"name\":\"wijkteam\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"WijkteamToWijkteamKanaal\",\"relationFromFields\":[\"wijkteamId\"],\"isUpdatedAt\":false},{\"type\":\"Bron\",\"kind\":\"object\",\"name\":\"bron\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToWijkteamKanaal\",\"relationFromFields\":[\"bronCode\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"WijkteamLid\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"wijkteamId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"organisatieId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"rol\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"bronCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"vindplaats\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"peildatum\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"volgorde\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Wijkteam\",\"kind\":\"object\",\"name\":\"wijkteam\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"WijkteamToWijkteamLid\",\"relationFromFields\":[\"wijkteamId\"],\"isUpdatedAt\":false},{\"type\":\"Organisatie\",\"kind\":\"object\",\"name\":\"organisatie\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"OrganisatieToWijkteamLid\",\"relationFromFields\":[\"organisatieId\"],\"isUpdatedAt\":false},{\"type\":\"Bron\",\"kind\":\"object\",\"name\":\"bron\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToWijkteamLid\",\"relationFromFields\":[\"bronCode\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"VoorzieningBegrip\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"voorzieningId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"BegripLijst\",\"kind\":\"enum\",\"name\":\"lijst\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"begripCode\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"volgorde\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"voorziening\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"VoorzieningToVoorzieningBegrip\",\"relationFromFields\":[\"voorzieningId\"],\"isUpdatedAt\":false},{\"type\":\"Begrip\",\"kind\":\"object\",\"name\":\"begrip\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BegripToVoorzieningBegrip\",\"relationFromFields\":[\"lijst\",\"begripCode\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"voorzieningId\",\"lijst\",\"begripCode\"]},\"uniqueIndexes\":[]},\"VoorzieningLocatie\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"voorzieningId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"locatieId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"volgorde\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"voorziening\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"VoorzieningToVoorzieningLocatie\",\"relationFromFields\":[\"voorzieningId\"],\"isUpdatedAt\":false},{\"type\":\"Locatie\",\"kind\":\"object\",\"name\":\"locatie\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"LocatieToVoorzieningLocatie\",\"relationFromFields\":[\"locatieId\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"voorzieningId\",\"locatieId\"]},\"uniqueIndexes\":[]},\"Werkgebied\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"voorzieningId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"gebiedId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"voorziening\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"VoorzieningToWerkgebied\",\"relationFromFields\":[\"voorzieningId\"],\"isUpdatedAt\":false},{\"type\":\"Gebied\",\"kind\":\"object\",\"name\":\"gebied\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"GebiedToWerkgebied\",\"relationFromFields\":[\"gebiedId\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"voorzieningId\",\"gebiedId\"]}]},\"Toegang\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"voorzieningId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"ToegangWijze\",\"kind\":\"enum\",\"name\":\"wijze\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"wetten\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"verwijzers\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"toelichting\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"bronCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"vindplaats\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"peildatum\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"volgorde\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"voorziening\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ToegangToVoorziening\",\"relationFromFields\":[\"voorzieningId\"],\"isUpdatedAt\":false},{\"type\":\"Bron\",\"kind\":\"object\",\"name\":\"bron\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToToegang\",\"relationFromFields\":[\"bronCode\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"Kosten\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"voorzieningId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"KostenSoort\",\"kind\":\"enum\",\"name\":\"soort\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"bedragCent\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"bedragTotCent\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"KostenPer\",\"kind\":\"enum\",\"name\":\"per\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"toelichting\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"bronCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"vindplaats\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"peildatum\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"volgorde\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"voorziening\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"KostenToVoorziening\",\"relationFromFields\":[\"voorzieningId\"],\"isUpdatedAt\":false},{\"type\":\"Bron\",\"kind\":\"object\",\"name\":\"bron\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToKosten\",\"relationFromFields\":[\"bronCode\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"Moment\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"voorzieningId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"locatieId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"MomentSoort\",\"kind\":\"enum\",\"name\":\"soort\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"naam\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"begin\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"duurMinuten\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"herhaling\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"extra\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"uitgezonderd\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"opAfspraak\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"opFeestdagen\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"inSchoolvakanties\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"toelichting\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"bronCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"vindplaats\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"peildatum\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"volgorde\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"voorziening\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MomentToVoorziening\",\"relationFromFields\":[\"voorzieningId\"],\"isUpdatedAt\":false},{\"type\":\"Locatie\",\"kind\":\"object\",\"name\":\"locatie\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"LocatieToMoment\",\"relationFromFields\":[\"locatieId\"],\"isUpdatedAt\":false},{\"type\":\"Bron\",\"kind\":\"object\",\"name\":\"bron\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToMoment\",\"relationFromFields\":[\"bronCode\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"Contact\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"voorzieningId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"organisatieId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"ContactVoor\",\"kind\":\"enum\",\"name\":\"voor\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"ContactSoort\",\"kind\":\"enum\",\"name\":\"soort\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"waarde\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"label\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"persoonlijk\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"toestemmingOp\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"BewerkerRol\",\"kind\":\"enum\",\"name\":\"toestemmingDoor\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"bronCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"vindplaats\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"peildatum\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"volgorde\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"voorziening\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ContactToVoorziening\",\"relationFromFields\":[\"voorzieningId\"],\"isUpdatedAt\":false},{\"type\":\"Organisatie\",\"kind\":\"object\",\"name\":\"organisatie\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ContactToOrganisatie\",\"relationFromFields\":[\"organisatieId\"],\"isUpdatedAt\":false},{\"type\":\"Bron\",\"kind\":\"object\",\"name\":\"bron\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToContact\",\"relationFromFields\":[\"bronCode\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"Toegankelijkheid\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"voorzieningId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"BegripLijst\",\"kind\":\"enum\",\"name\":\"lijst\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"kenmerkCode\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"waarde\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"bronCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"peildatum\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"voorziening\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ToegankelijkheidToVoorziening\",\"relationFromFields\":[\"voorzieningId\"],\"isUpdatedAt\":false},{\"type\":\"Bron\",\"kind\":\"object\",\"name\":\"bron\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToToegankelijkheid\",\"relationFromFields\":[\"bronCode\"],\"isUpdatedAt\":false},{\"type\":\"Begrip\",\"kind\":\"object\",\"name\":\"kenmerk\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BegripToToegankelijkheid\",\"relationFromFields\":[\"lijst\",\"kenmerkCode\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"voorzieningId\",\"kenmerkCode\"]},\"uniqueIndexes\":[]},\"Relatie\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"vanId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"naarId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"RelatieSoort\",\"kind\":\"enum\",\"name\":\"soort\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"toelichting\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"bronCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"vindplaats\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"peildatum\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"van\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"relatie_van\",\"relationFromFields\":[\"vanId\"],\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"naar\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"relatie_naar\",\"relationFromFields\":[\"naarId\"],\"isUpdatedAt\":false},{\"type\":\"Bron\",\"kind\":\"object\",\"name\":\"bron\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToRelatie\",\"relationFromFields\":[\"bronCode\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"vanId\",\"naarId\",\"soort\"]},\"uniqueIndexes\":[]},\"Feit\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"voorzieningId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"onderwerp\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"waarde\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"bronCode\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"vindplaats\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"peildatum\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"volgorde\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"voorziening\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"FeitToVoorziening\",\"relationFromFields\":[\"voorzieningId\"],\"isUpdatedAt\":false},{\"type\":\"Bron\",\"kind\":\"object\",\"name\":\"bron\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToFeit\",\"relationFromFields\":[\"bronCode\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"Foto\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"voorzieningId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"altTekst\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"bestand\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"breedte\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"hoogte\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"licentie\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"volgorde\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"voorziening\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"FotoToVoorziening\",\"relationFromFields\":[\"voorzieningId\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"Bevestiging\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"voorzieningId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Onderdeel\",\"kind\":\"enum\",\"name\":\"onderdeel\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"op\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"BewerkerRol\",\"kind\":\"enum\",\"name\":\"door\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"voorziening\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BevestigingToVoorziening\",\"relationFromFields\":[\"voorzieningId\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"voorzieningId\",\"onderdeel\"]},\"uniqueIndexes\":[]},\"VoorzieningVersie\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"voorzieningId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"versie\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Json\",\"kind\":\"scalar\",\"name\":\"inhoud\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"BewerkerRol\",\"kind\":\"enum\",\"name\":\"doorRol\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"doorAccount\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"reden\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"createdAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"voorzieningId\",\"versie\"]},\"uniqueIndexes\":[]},\"Instelling\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"sleutel\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"waarde\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"ExterneSleutel\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"stelsel\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"sleutel\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"soort\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"recordId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"vingerafdruk\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"geladenVersie\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"stelsel\",\"soort\",\"sleutel\"]},\"uniqueIndexes\":[]},\"Wijziging\":{\"fields\":[{\"type\":\"BigInt\",\"kind\":\"scalar\",\"name\":\"volgnummer\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"voorzieningId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"WijzigingSoort\",\"kind\":\"enum\",\"name\":\"soort\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"naarId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"versie\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"op\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"BigInt\",\"kind\":\"scalar\",\"name\":\"transactie\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"Zoekdocument\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"voorzieningId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"VoorzieningSoort\",\"kind\":\"enum\",\"name\":\"soort\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"VoorzieningStatus\",\"kind\":\"enum\",\"name\":\"status\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"sorteernaam\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"slug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"standVan\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"bevestigd\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"nietBevestigd\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"organisatieId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"themas\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"functies\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"doelgroepen\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"soortPlek\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"iedereenWelkom\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"gratis\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"zonderIndicatie\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"zonderAanmelding\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"rolstoel\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"plaatsVrij\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"leeftijdVan\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"leeftijdTot\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"tredeVan\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"tredeTot\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"gebiedIds\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"werkgebiedIds\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"bereikIds\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"openTot\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"cellen\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"woorden\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Json\",\"kind\":\"scalar\",\"name\":\"document\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"voorziening\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"VoorzieningToZoekdocument\",\"relationFromFields\":[\"voorzieningId\"],\"isUpdatedAt\":false},{\"type\":\"Zoeknaam\",\"kind\":\"object\",\"name\":\"zoeknaam\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ZoekdocumentToZoeknaam\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"Kaartpunt\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"voorzieningId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"volgnummer\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"kolom\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"rij\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"LocatiePrecisie\",\"kind\":\"enum\",\"name\":\"precisie\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"naam\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"sorteernaam\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"slug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"VoorzieningSoort\",\"kind\":\"enum\",\"name\":\"soort\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"VoorzieningStatus\",\"kind\":\"enum\",\"name\":\"status\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"organisatieId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"themas\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"functies\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"doelgroepen\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"soortPlek\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"iedereenWelkom\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"gratis\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"zonderIndicatie\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"zonderAanmelding\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"rolstoel\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"plaatsVrij\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"leeftijdVan\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"leeftijdTot\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"tredeVan\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"tredeTot\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"voorzieningId\",\"volgnummer\"]},\"uniqueIndexes\":[]},\"Kaartcel\":{\"fields\":[{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"niveau\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"kenmerk\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"rij\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"kolom\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"VoorzieningSoort\",\"kind\":\"enum\",\"name\":\"soort\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"aantal\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"BigInt\",\"kind\":\"scalar\",\"name\":\"somLat\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"BigInt\",\"kind\":\"scalar\",\"name\":\"somLon\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"niveau\",\"kenmerk\",\"rij\",\"kolom\",\"soort\"]},\"uniqueIndexes\":[]},\"Zoeknaam\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"voorzieningId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"begin\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"voorop\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Zoekdocument\",\"kind\":\"object\",\"name\":\"zoekdocument\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ZoekdocumentToZoeknaam\",\"relationFromFields\":[\"voorzieningId\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"voorzieningId\",\"begin\"]},\"uniqueIndexes\":[]},\"Organisatienaam\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"organisatieId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"begin\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"voorop\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Organisatie\",\"kind\":\"object\",\"name\":\"organisatie\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"OrganisatieToOrganisatienaam\",\"relationFromFields\":[\"organisatieId\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"organisatieId\",\"begin\"]},\"uniqueIndexes\":[]},\"Organisatiewachtrij\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"organisatieId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"Organisatie\",\"kind\":\"object\",\"name\":\"organisatie\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"OrganisatieToOrganisatiewachtrij\",\"relationFromFields\":[\"organisatieId\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"Zoekwoord\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"woord\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"aantal\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"Zoekwachtrij\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"voorzieningId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"voorziening\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"VoorzieningToZoekwachtrij\",\"relationFromFields\":[\"voorzieningId\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"Account\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"email\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"emailVerified\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"name\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"image\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"createdAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"updatedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Sessie\",\"kind\":\"object\",\"name\":\"sessie\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AccountToSessie\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Inlogwijze\",\"kind\":\"object\",\"name\":\"inlogwijze\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AccountToInlogwijze\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Mandaat\",\"kind\":\"object\",\"name\":\"mandaat\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AccountToMandaat\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Aanvraag\",\"kind\":\"object\",\"name\":\"aanvraag\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AanvraagToAccount\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Concept\",\"kind\":\"object\",\"name\":\"concept\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AccountToConcept\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"Sessie\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"token\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"userId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"alleenVoorzieningId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"ipAddress\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"userAgent\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"expiresAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"createdAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"updatedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Account\",\"kind\":\"object\",\"name\":\"account\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AccountToSessie\",\"relationFromFields\":[\"userId\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"Inlogwijze\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"userId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"providerId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"accountId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"accessToken\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"refreshToken\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"idToken\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"accessTokenExpiresAt\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"refreshTokenExpiresAt\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"scope\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"password\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"createdAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"updatedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Account\",\"kind\":\"object\",\"name\":\"account\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AccountToInlogwijze\",\"relationFromFields\":[\"userId\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"providerId\",\"accountId\"]}]},\"Inlogcode\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"identifier\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"value\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"expiresAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"createdAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"updatedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"Mandaat\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"accountId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"BewerkerRol\",\"kind\":\"enum\",\"name\":\"rol\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"organisatieId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"voorzieningId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"gebiedId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"BegripLijst\",\"kind\":\"enum\",\"name\":\"lijst\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"themaCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"geldigVan\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"geldigTot\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"ingetrokkenOp\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"BewerkerRol\",\"kind\":\"enum\",\"name\":\"verleendDoor\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"grond\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"createdAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Account\",\"kind\":\"object\",\"name\":\"account\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AccountToMandaat\",\"relationFromFields\":[\"accountId\"],\"isUpdatedAt\":false},{\"type\":\"Organisatie\",\"kind\":\"object\",\"name\":\"organisatie\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MandaatToOrganisatie\",\"relationFromFields\":[\"organisatieId\"],\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"voorziening\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MandaatToVoorziening\",\"relationFromFields\":[\"voorzieningId\"],\"isUpdatedAt\":false},{\"type\":\"Gebied\",\"kind\":\"object\",\"name\":\"gebied\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"GebiedToMandaat\",\"relationFromFields\":[\"gebiedId\"],\"isUpdatedAt\":false},{\"type\":\"Begrip\",\"kind\":\"object\",\"name\":\"thema\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BegripToMandaat\",\"relationFromFields\":[\"lijst\",\"themaCode\"],\"isUpdatedAt\":false},{\"type\":\"Uitnodiging\",\"kind\":\"object\",\"name\":\"uitnodiging\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MandaatToUitnodiging\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Maillink\",\"kind\":\"object\",\"name\":\"maillink\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MaillinkToMandaat\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"Mandaatgebruik\":{\"fields\":[{\"type\":\"BigInt\",\"kind\":\"scalar\",\"name\":\"volgnummer\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"mandaatId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"BewerkerRol\",\"kind\":\"enum\",\"name\":\"rol\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"handeling\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"voorzieningId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"op\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"Aanvraag\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"accountId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"organisatieId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"voorzieningId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"toelichting\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"AanvraagStatus\",\"kind\":\"enum\",\"name\":\"status\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"antwoord\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"BewerkerRol\",\"kind\":\"enum\",\"name\":\"beslotenDoor\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"beslotenOp\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"createdAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Account\",\"kind\":\"object\",\"name\":\"account\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AanvraagToAccount\",\"relationFromFields\":[\"accountId\"],\"isUpdatedAt\":false},{\"type\":\"Organisatie\",\"kind\":\"object\",\"name\":\"organisatie\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AanvraagToOrganisatie\",\"relationFromFields\":[\"organisatieId\"],\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"voorziening\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AanvraagToVoorziening\",\"relationFromFields\":[\"voorzieningId\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"Uitnodiging\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"email\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"BewerkerRol\",\"kind\":\"enum\",\"name\":\"rol\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"overdracht\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"organisatieId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"voorzieningId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"gebiedId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"BegripLijst\",\"kind\":\"enum\",\"name\":\"lijst\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"themaCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"mandaatTot\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"vanMandaatId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"tokenHash\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"verlooptOp\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"aangenomenOp\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"ingetrokkenOp\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"createdAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Organisatie\",\"kind\":\"object\",\"name\":\"organisatie\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"OrganisatieToUitnodiging\",\"relationFromFields\":[\"organisatieId\"],\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"voorziening\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"UitnodigingToVoorziening\",\"relationFromFields\":[\"voorzieningId\"],\"isUpdatedAt\":false},{\"type\":\"Gebied\",\"kind\":\"object\",\"name\":\"gebied\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"GebiedToUitnodiging\",\"relationFromFields\":[\"gebiedId\"],\"isUpdatedAt\":false},{\"type\":\"Begrip\",\"kind\":\"object\",\"name\":\"thema\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BegripToUitnodiging\",\"relationFromFields\":[\"lijst\",\"themaCode\"],\"isUpdatedAt\":false},{\"type\":\"Mandaat\",\"kind\":\"object\",\"name\":\"vanMandaat\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MandaatToUitnodiging\",\"relationFromFields\":[\"vanMandaatId\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"OrganisatieVersie\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"organisatieId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"versie\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Json\",\"kind\":\"scalar\",\"name\":\"inhoud\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"BewerkerRol\",\"kind\":\"enum\",\"name\":\"doorRol\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"doorAccount\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"reden\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"createdAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"organisatieId\",\"versie\"]},\"uniqueIndexes\":[]},\"Samenvoeging\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"vanId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"naarId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"naarVersieErvoor\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"naarVersieErna\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Json\",\"kind\":\"scalar\",\"name\":\"verplaatst\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"op\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"van\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"samenvoeging_van\",\"relationFromFields\":[\"vanId\"],\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"naar\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"samenvoeging_naar\",\"relationFromFields\":[\"naarId\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"Concept\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"accountId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"voorzieningId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"basisVersie\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Json\",\"kind\":\"scalar\",\"name\":\"inhoud\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"updatedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Account\",\"kind\":\"object\",\"name\":\"account\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AccountToConcept\",\"relationFromFields\":[\"accountId\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"accountId\",\"voorzieningId\"]},\"uniqueIndexes\":[]},\"Nakijken\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"voorzieningId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"versie\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"NakijkReden\",\"kind\":\"enum\",\"name\":\"reden\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"NakijkOordeel\",\"kind\":\"enum\",\"name\":\"oordeel\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"BewerkerRol\",\"kind\":\"enum\",\"name\":\"bekekenDoor\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"bekekenOp\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"createdAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"voorziening\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"NakijkenToVoorziening\",\"relationFromFields\":[\"voorzieningId\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"voorzieningId\",\"versie\"]},\"uniqueIndexes\":[]},\"Reactie\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"voorzieningId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"ReactieSoort\",\"kind\":\"enum\",\"name\":\"soort\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"tekst\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"BewerkerRol\",\"kind\":\"enum\",\"name\":\"doorRol\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"doorAccount\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"createdAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"voorziening\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ReactieToVoorziening\",\"relationFromFields\":[\"voorzieningId\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"Suggestie\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"voorzieningId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"gebiedId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"SuggestieSoort\",\"kind\":\"enum\",\"name\":\"soort\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Onderdeel\",\"kind\":\"enum\",\"name\":\"onderdeel\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"tekst\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"volgcodeHash\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"SuggestieStatus\",\"kind\":\"enum\",\"name\":\"status\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"antwoord\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"BewerkerRol\",\"kind\":\"enum\",\"name\":\"beslotenDoor\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"beslotenOp\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"gemeldOp\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"createdAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"voorziening\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"SuggestieToVoorziening\",\"relationFromFields\":[\"voorzieningId\"],\"isUpdatedAt\":false},{\"type\":\"Gebied\",\"kind\":\"object\",\"name\":\"gebied\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"GebiedToSuggestie\",\"relationFromFields\":[\"gebiedId\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"Weigering\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"voorzieningId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"WeigeringReden\",\"kind\":\"enum\",\"name\":\"reden\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"maand\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"aantal\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"voorziening\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"VoorzieningToWeigering\",\"relationFromFields\":[\"voorzieningId\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"voorzieningId\",\"reden\",\"maand\"]},\"uniqueIndexes\":[]},\"Maillink\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"MaillinkSoort\",\"kind\":\"enum\",\"name\":\"soort\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"tokenHash\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"voorzieningId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"mandaatId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"verlooptOp\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"gebruiktOp\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"ingetrokkenOp\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"createdAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"voorziening\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MaillinkToVoorziening\",\"relationFromFields\":[\"voorzieningId\"],\"isUpdatedAt\":false},{\"type\":\"Mandaat\",\"kind\":\"object\",\"name\":\"mandaat\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MaillinkToMandaat\",\"relationFromFields\":[\"mandaatId\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"Herinnering\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"voorzieningId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"ronde\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"stap\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"op\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"voorziening\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"HerinneringToVoorziening\",\"relationFromFields\":[\"voorzieningId\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"voorzieningId\",\"ronde\",\"stap\"]},\"uniqueIndexes\":[]},\"Post\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"sleutel\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"aan\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"onderwerp\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"tekst\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"html\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"pogingen\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"nietVoor\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"verzondenOp\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"opgegevenOp\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"createdAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]}}}}"); }