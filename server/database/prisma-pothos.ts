/* eslint-disable */
import type { Prisma, Bron, Begrip, BegripLabel, Gebiedssoort, Gebied, GebiedLigging, Organisatie, Locatie, Voorziening, SlugVerwijzing, Vrijwilligersplek, Wijkteam, WijkteamKanaal, WijkteamLid, VoorzieningBegrip, VoorzieningLocatie, Werkgebied, Toegang, Kosten, Moment, Contact, Toegankelijkheid, Relatie, Feit, Foto, Bevestiging, VoorzieningVersie, Instelling, ExterneSleutel, Wijziging, Zoekdocument, Kaartpunt, Kaartcel, Zoeknaam, Organisatienaam, Organisatiewachtrij, Zoekwoord, Zoekwachtrij } from "./prisma/client.ts";
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
        RelationName: "bron" | "ouder" | "begripAlsOuder" | "begripLabel" | "voorzieningBegrip" | "toegankelijkheid";
        ListRelations: "begripAlsOuder" | "begripLabel" | "voorzieningBegrip" | "toegankelijkheid";
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
        RelationName: "soortVerwijzing" | "bron" | "gebiedLiggingAlsGebied" | "gebiedLiggingAlsInGebied" | "locatie" | "werkgebied";
        ListRelations: "gebiedLiggingAlsGebied" | "gebiedLiggingAlsInGebied" | "locatie" | "werkgebied";
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
        RelationName: "bron" | "voorziening" | "wijkteamLid" | "contact" | "organisatienaam" | "organisatiewachtrij";
        ListRelations: "voorziening" | "wijkteamLid" | "contact" | "organisatienaam";
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
        RelationName: "organisatie" | "bron" | "slugVerwijzing" | "vrijwilligersplek" | "wijkteam" | "voorzieningBegrip" | "voorzieningLocatie" | "werkgebied" | "toegang" | "toegankelijkheid" | "kosten" | "moment" | "contact" | "relatieAlsVan" | "relatieAlsNaar" | "feit" | "foto" | "bevestiging" | "zoekdocument" | "zoekwachtrij";
        ListRelations: "slugVerwijzing" | "voorzieningBegrip" | "voorzieningLocatie" | "werkgebied" | "toegang" | "toegankelijkheid" | "kosten" | "moment" | "contact" | "relatieAlsVan" | "relatieAlsNaar" | "feit" | "foto" | "bevestiging";
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
}
export function getDatamodel(): PothosPrismaDatamodel { return JSON.parse("{\"datamodel\":{\"models\":{\"Bron\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"code\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"titel\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"uitgever\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"url\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"licentie\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"datum\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"toelichting\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Begrip\",\"kind\":\"object\",\"name\":\"begrip\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BegripToBron\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Gebied\",\"kind\":\"object\",\"name\":\"gebied\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToGebied\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Organisatie\",\"kind\":\"object\",\"name\":\"organisatie\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToOrganisatie\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Locatie\",\"kind\":\"object\",\"name\":\"locatie\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToLocatie\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"voorziening\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToVoorziening\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Vrijwilligersplek\",\"kind\":\"object\",\"name\":\"vrijwilligersplek\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToVrijwilligersplek\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"WijkteamKanaal\",\"kind\":\"object\",\"name\":\"wijkteamKanaal\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToWijkteamKanaal\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"WijkteamLid\",\"kind\":\"object\",\"name\":\"wijkteamLid\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToWijkteamLid\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Toegang\",\"kind\":\"object\",\"name\":\"toegang\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToToegang\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Relatie\",\"kind\":\"object\",\"name\":\"relatie\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToRelatie\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Kosten\",\"kind\":\"object\",\"name\":\"kosten\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToKosten\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Toegankelijkheid\",\"kind\":\"object\",\"name\":\"toegankelijkheid\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToToegankelijkheid\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Moment\",\"kind\":\"object\",\"name\":\"moment\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToMoment\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Contact\",\"kind\":\"object\",\"name\":\"contact\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToContact\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Feit\",\"kind\":\"object\",\"name\":\"feit\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToFeit\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"Begrip\":{\"fields\":[{\"type\":\"BegripLijst\",\"kind\":\"enum\",\"name\":\"lijst\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"code\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"ouderCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"omschrijving\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"volgorde\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"versie\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"vervallenOp\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"bronCode\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Bron\",\"kind\":\"object\",\"name\":\"bron\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BegripToBron\",\"relationFromFields\":[\"bronCode\"],\"isUpdatedAt\":false},{\"type\":\"Begrip\",\"kind\":\"object\",\"name\":\"ouder\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"begrip_ouder\",\"relationFromFields\":[\"lijst\",\"ouderCode\"],\"isUpdatedAt\":false},{\"type\":\"Begrip\",\"kind\":\"object\",\"name\":\"begripAlsOuder\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"begrip_ouder\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"BegripLabel\",\"kind\":\"object\",\"name\":\"begripLabel\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BegripToBegripLabel\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"VoorzieningBegrip\",\"kind\":\"object\",\"name\":\"voorzieningBegrip\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BegripToVoorzieningBegrip\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Toegankelijkheid\",\"kind\":\"object\",\"name\":\"toegankelijkheid\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BegripToToegankelijkheid\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"lijst\",\"code\"]},\"uniqueIndexes\":[]},\"BegripLabel\":{\"fields\":[{\"type\":\"BegripLijst\",\"kind\":\"enum\",\"name\":\"lijst\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"begripCode\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"taal\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"LabelSoort\",\"kind\":\"enum\",\"name\":\"soort\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"tekst\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Begrip\",\"kind\":\"object\",\"name\":\"begrip\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BegripToBegripLabel\",\"relationFromFields\":[\"lijst\",\"begripCode\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"lijst\",\"begripCode\",\"taal\",\"soort\",\"tekst\"]},\"uniqueIndexes\":[]},\"Gebiedssoort\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"code\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"naam\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"rang\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"magBijAfgeschermd\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Gebied\",\"kind\":\"object\",\"name\":\"gebied\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"GebiedToGebiedssoort\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"Gebied\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"code\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"naam\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"soort\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"geldigVan\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"geldigTot\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"inwoners\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"vakantieregio\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"bronCode\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"peildatum\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Gebiedssoort\",\"kind\":\"object\",\"name\":\"soortVerwijzing\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"GebiedToGebiedssoort\",\"relationFromFields\":[\"soort\"],\"isUpdatedAt\":false},{\"type\":\"Bron\",\"kind\":\"object\",\"name\":\"bron\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToGebied\",\"relationFromFields\":[\"bronCode\"],\"isUpdatedAt\":false},{\"type\":\"GebiedLigging\",\"kind\":\"object\",\"name\":\"gebiedLiggingAlsGebied\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"gebied_ligging_gebied\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"GebiedLigging\",\"kind\":\"object\",\"name\":\"gebiedLiggingAlsInGebied\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"gebied_ligging_inGebied\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Locatie\",\"kind\":\"object\",\"name\":\"locatie\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"GebiedToLocatie\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Werkgebied\",\"kind\":\"object\",\"name\":\"werkgebied\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"GebiedToWerkgebied\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"code\",\"geldigVan\"]}]},\"GebiedLigging\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"gebiedId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"inGebiedId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Gebied\",\"kind\":\"object\",\"name\":\"gebied\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"gebied_ligging_gebied\",\"relationFromFields\":[\"gebiedId\"],\"isUpdatedAt\":false},{\"type\":\"Gebied\",\"kind\":\"object\",\"name\":\"inGebied\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"gebied_ligging_inGebied\",\"relationFromFields\":[\"inGebiedId\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"gebiedId\",\"inGebiedId\"]},\"uniqueIndexes\":[]},\"Organisatie\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"slug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"naam\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"aliassen\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"OrganisatieSoort\",\"kind\":\"enum\",\"name\":\"soort\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"omschrijving\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"website\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"bronCode\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"vindplaats\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"peildatum\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"versie\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"createdAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"updatedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Bron\",\"kind\":\"object\",\"name\":\"bron\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToOrganisatie\",\"relationFromFields\":[\"bronCode\"],\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"voorziening\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"OrganisatieToVoorziening\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"WijkteamLid\",\"kind\":\"object\",\"name\":\"wijkteamLid\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"OrganisatieToWijkteamLid\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Contact\",\"kind\":\"object\",\"name\":\"contact\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ContactToOrganisatie\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Organisatienaam\",\"kind\":\"object\",\"name\":\"organisatienaam\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"OrganisatieToOrganisatienaam\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Organisatiewachtrij\",\"kind\":\"object\",\"name\":\"organisatiewachtrij\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"OrganisatieToOrganisatiewachtrij\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"Locatie\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"LocatieSoort\",\"kind\":\"enum\",\"name\":\"soort\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"naam\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"straat\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"huisnummer\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"postcode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"plaats\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"gebiedId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"LocatiePrecisie\",\"kind\":\"enum\",\"name\":\"precisie\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Zichtbaarheid\",\"kind\":\"enum\",\"name\":\"zichtbaarheid\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"toelichting\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"bronCode\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"vindplaats\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"peildatum\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"versie\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Gebied\",\"kind\":\"object\",\"name\":\"gebied\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"GebiedToLocatie\",\"relationFromFields\":[\"gebiedId\"],\"isUpdatedAt\":false},{\"type\":\"Bron\",\"kind\":\"object\",\"name\":\"bron\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToLocatie\",\"relationFromFields\":[\"bronCode\"],\"isUpdatedAt\":false},{\"type\":\"VoorzieningLocatie\",\"kind\":\"object\",\"name\":\"voorzieningLocatie\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"LocatieToVoorzieningLocatie\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Moment\",\"kind\":\"object\",\"name\":\"moment\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"LocatieToMoment\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"Voorziening\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"VoorzieningSoort\",\"kind\":\"enum\",\"name\":\"soort\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"slug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"naam\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"aliassen\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"samenvatting\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"beschrijving\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"organisatieId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"iedereenWelkom\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"leeftijdVan\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"leeftijdTot\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"talen\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"VoorzieningStatus\",\"kind\":\"enum\",\"name\":\"status\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"statusToelichting\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"financieringTot\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"herzieningVoor\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"laatstBevestigd\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"BewerkerRol\",\"kind\":\"enum\",\"name\":\"bevestigdDoor\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"verborgenOp\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"verborgenReden\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"synthetisch\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"bronCode\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"vindplaats\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"peildatum\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"versie\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"createdAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"updatedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Organisatie\",\"kind\":\"object\",\"name\":\"organisatie\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"OrganisatieToVoorziening\",\"relationFromFields\":[\"organisatieId\"],\"isUpdatedAt\":false},{\"type\":\"Bron\",\"kind\":\"object\",\"name\":\"bron\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToVoorziening\",\"relationFromFields\":[\"bronCode\"],\"isUpdatedAt\":false},{\"type\":\"SlugVerwijzing\",\"kind\":\"object\",\"name\":\"slugVerwijzing\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"SlugVerwijzingToVoorziening\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Vrijwilligersplek\",\"kind\":\"object\",\"name\":\"vrijwilligersplek\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"VoorzieningToVrijwilligersplek\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Wijkteam\",\"kind\":\"object\",\"name\":\"wijkteam\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"VoorzieningToWijkteam\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"VoorzieningBegrip\",\"kind\":\"object\",\"name\":\"voorzieningBegrip\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"VoorzieningToVoorzieningBegrip\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"VoorzieningLocatie\",\"kind\":\"object\",\"name\":\"voorzieningLocatie\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"VoorzieningToVoorzieningLocatie\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Werkgebied\",\"kind\":\"object\",\"name\":\"werkgebied\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"VoorzieningToWerkgebied\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Toegang\",\"kind\":\"object\",\"name\":\"toegang\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ToegangToVoorziening\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Toegankelijkheid\",\"kind\":\"object\",\"name\":\"toegankelijkheid\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ToegankelijkheidToVoorziening\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Kosten\",\"kind\":\"object\",\"name\":\"kosten\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"KostenToVoorziening\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Moment\",\"kind\":\"object\",\"name\":\"moment\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MomentToVoorziening\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Contact\",\"kind\":\"object\",\"name\":\"contact\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ContactToVoorziening\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Relatie\",\"kind\":\"object\",\"name\":\"relatieAlsVan\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"relatie_van\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Relatie\",\"kind\":\"object\",\"name\":\"relatieAlsNaar\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"relatie_naar\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Feit\",\"kind\":\"object\",\"name\":\"feit\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"FeitToVoorziening\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Foto\",\"kind\":\"object\",\"name\":\"foto\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"FotoToVoorziening\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Bevestiging\",\"kind\":\"object\",\"name\":\"bevestiging\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BevestigingToVoorziening\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Zoekdocument\",\"kind\":\"object\",\"name\":\"zoekdocument\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"VoorzieningToZoekdocument\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Zoekwachtrij\",\"kind\":\"object\",\"name\":\"zoekwachtrij\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"VoorzieningToZoekwachtrij\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"id\",\"soort\"]}]},\"SlugVerwijzing\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"slug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"voorzieningId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"voorziening\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"SlugVerwijzingToVoorziening\",\"relationFromFields\":[\"voorzieningId\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"Vrijwilligersplek\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"voorzieningId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"VoorzieningSoort\",\"kind\":\"enum\",\"name\":\"soort\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"watJeDoet\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"watWeVragen\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"watWeBieden\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"tredeVan\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"tredeTot\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"tredenBronCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"tredenVindplaats\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Begeleidingsvorm\",\"kind\":\"enum\",\"name\":\"begeleiding\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"begeleidingToelichting\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Taalniveau\",\"kind\":\"enum\",\"name\":\"taalniveau\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"dagdelen\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Decimal\",\"kind\":\"scalar\",\"name\":\"urenPerWeekVan\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Decimal\",\"kind\":\"scalar\",\"name\":\"urenPerWeekTot\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"vergoeding\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"plaatsenTotaal\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"plaatsenVrij\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"PlaatsenStand\",\"kind\":\"enum\",\"name\":\"plaatsenStand\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"plaatsenPeildatum\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"vrijVanaf\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"draagtProfielA\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"draagtProfielB\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"draagkrachtToelichting\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"draagkrachtNodig\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Bron\",\"kind\":\"object\",\"name\":\"tredenBron\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToVrijwilligersplek\",\"relationFromFields\":[\"tredenBronCode\"],\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"voorziening\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"VoorzieningToVrijwilligersplek\",\"relationFromFields\":[\"voorzieningId\",\"soort\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"voorzieningId\",\"soort\"]}]},\"Wijkteam\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"voorzieningId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"VoorzieningSoort\",\"kind\":\"enum\",\"name\":\"soort\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"teamsoort\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"outreachend\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"voorziening\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"VoorzieningToWijkteam\",\"relationFromFields\":[\"voorzieningId\",\"soort\"],\"isUpdatedAt\":false},{\"type\":\"WijkteamKanaal\",\"kind\":\"object\",\"name\":\"wijkteamKanaal\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"WijkteamToWijkteamKanaal\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"WijkteamLid\",\"kind\":\"object\",\"name\":\"wijkteamLid\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"WijkteamToWijkteamLid\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"voorzieningId\",\"soort\"]}]},\"WijkteamKanaal\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"wijkteamId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"KanaalSoort\",\"kind\":\"enum\",\"name\":\"soort\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"toelichting\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"bronCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"vindplaats\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"peildatum\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"volgorde\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Wijkteam\",\"kind\":\"object\",\"name\":\"wijkteam\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"WijkteamToWijkteamKanaal\",\"relationFromFields\":[\"wijkteamId\"],\"isUpdatedAt\":false},{\"type\":\"Bron\",\"kind\":\"object\",\"name\":\"bron\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToWijkteamKanaal\",\"relationFromFields\":[\"bronCode\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"WijkteamLid\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"wijkteamId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"organisatieId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"rol\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"bronCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"vindplaats\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"peildatum\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"volgorde\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Wijkteam\",\"kind\":\"object\",\"name\":\"wijkteam\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"WijkteamToWijkteamLid\",\"relationFromFields\":[\"wijkteamId\"],\"isUpdatedAt\":false},{\"type\":\"Organisatie\",\"kind\":\"object\",\"name\":\"organisatie\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"OrganisatieToWijkteamLid\",\"relationFromFields\":[\"organisatieId\"],\"isUpdatedAt\":false},{\"type\":\"Bron\",\"kind\":\"object\",\"name\":\"bron\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToWijkteamLid\",\"relationFromFields\":[\"bronCode\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"VoorzieningBegrip\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"voorzieningId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"BegripLijst\",\"kind\":\"enum\",\"name\":\"lijst\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"begripCode\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"voorziening\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"VoorzieningToVoorzieningBegrip\",\"relationFromFields\":[\"voorzieningId\"],\"isUpdatedAt\":false},{\"type\":\"Begrip\",\"kind\":\"object\",\"name\":\"begrip\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BegripToVoorzieningBegrip\",\"relationFromFields\":[\"lijst\",\"begripCode\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"voorzieningId\",\"lijst\",\"begripCode\"]},\"uniqueIndexes\":[]},\"VoorzieningLocatie\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"voorzieningId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"locatieId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"volgorde\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"voorziening\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"VoorzieningToVoorzieningLocatie\",\"relationFromFields\":[\"voorzieningId\"],\"isUpdatedAt\":false},{\"type\":\"Locatie\",\"kind\":\"object\",\"name\":\"locatie\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"LocatieToVoorzieningLocatie\",\"relationFromFields\":[\"locatieId\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"voorzieningId\",\"locatieId\"]},\"uniqueIndexes\":[]},\"Werkgebied\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"voorzieningId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"gebiedId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"voorziening\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"VoorzieningToWerkgebied\",\"relationFromFields\":[\"voorzieningId\"],\"isUpdatedAt\":false},{\"type\":\"Gebied\",\"kind\":\"object\",\"name\":\"gebied\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"GebiedToWerkgebied\",\"relationFromFields\":[\"gebiedId\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"voorzieningId\",\"gebiedId\"]}]},\"Toegang\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"voorzieningId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"ToegangWijze\",\"kind\":\"enum\",\"name\":\"wijze\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"wetten\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"verwijzers\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"toelichting\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"bronCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"vindplaats\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"peildatum\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"volgorde\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"voorziening\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ToegangToVoorziening\",\"relationFromFields\":[\"voorzieningId\"],\"isUpdatedAt\":false},{\"type\":\"Bron\",\"kind\":\"object\",\"name\":\"bron\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToToegang\",\"relationFromFields\":[\"bronCode\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"Kosten\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"voorzieningId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"KostenSoort\",\"kind\":\"enum\",\"name\":\"soort\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"bedragCent\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"bedragTotCent\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"KostenPer\",\"kind\":\"enum\",\"name\":\"per\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"toelichting\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"bronCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"vindplaats\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"peildatum\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"volgorde\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"voorziening\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"KostenToVoorziening\",\"relationFromFields\":[\"voorzieningId\"],\"isUpdatedAt\":false},{\"type\":\"Bron\",\"kind\":\"object\",\"name\":\"bron\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToKosten\",\"relationFromFields\":[\"bronCode\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"Moment\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"voorzieningId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"locatieId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"MomentSoort\",\"kind\":\"enum\",\"name\":\"soort\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"naam\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"begin\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"duurMinuten\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"herhaling\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"extra\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"uitgezonderd\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"opAfspraak\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"opFeestdagen\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"inSchoolvakanties\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"toelichting\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"bronCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"vindplaats\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"peildatum\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"volgorde\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"voorziening\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MomentToVoorziening\",\"relationFromFields\":[\"voorzieningId\"],\"isUpdatedAt\":false},{\"type\":\"Locatie\",\"kind\":\"object\",\"name\":\"locatie\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"LocatieToMoment\",\"relationFromFields\":[\"locatieId\"],\"isUpdatedAt\":false},{\"type\":\"Bron\",\"kind\":\"object\",\"name\":\"bron\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToMoment\",\"relationFromFields\":[\"bronCode\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"Contact\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"voorzieningId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"organisatieId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"ContactVoor\",\"kind\":\"enum\",\"name\":\"voor\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"ContactSoort\",\"kind\":\"enum\",\"name\":\"soort\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"waarde\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"label\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"persoonlijk\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"toestemmingOp\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"BewerkerRol\",\"kind\":\"enum\",\"name\":\"toestemmingDoor\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"bronCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"vindplaats\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"peildatum\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"volgorde\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"voorziening\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ContactToVoorziening\",\"relationFromFields\":[\"voorzieningId\"],\"isUpdatedAt\":false},{\"type\":\"Organisatie\",\"kind\":\"object\",\"name\":\"organisatie\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ContactToOrganisatie\",\"relationFromFields\":[\"organisatieId\"],\"isUpdatedAt\":false},{\"type\":\"Bron\",\"kind\":\"object\",\"name\":\"bron\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToContact\",\"relationFromFields\":[\"bronCode\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"Toegankelijkheid\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"voorzieningId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"BegripLijst\",\"kind\":\"enum\",\"name\":\"lijst\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"kenmerkCode\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"waarde\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"bronCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"peildatum\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"voorziening\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ToegankelijkheidToVoorziening\",\"relationFromFields\":[\"voorzieningId\"],\"isUpdatedAt\":false},{\"type\":\"Bron\",\"kind\":\"object\",\"name\":\"bron\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToToegankelijkheid\",\"relationFromFields\":[\"bronCode\"],\"isUpdatedAt\":false},{\"type\":\"Begrip\",\"kind\":\"object\",\"name\":\"kenmerk\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BegripToToegankelijkheid\",\"relationFromFields\":[\"lijst\",\"kenmerkCode\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"voorzieningId\",\"kenmerkCode\"]},\"uniqueIndexes\":[]},\"Relatie\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"vanId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"naarId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"RelatieSoort\",\"kind\":\"enum\",\"name\":\"soort\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"toelichting\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"bronCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"vindplaats\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"peildatum\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"van\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"relatie_van\",\"relationFromFields\":[\"vanId\"],\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"naar\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"relatie_naar\",\"relationFromFields\":[\"naarId\"],\"isUpdatedAt\":false},{\"type\":\"Bron\",\"kind\":\"object\",\"name\":\"bron\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToRelatie\",\"relationFromFields\":[\"bronCode\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"vanId\",\"naarId\",\"soort\"]},\"uniqueIndexes\":[]},\"Feit\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"voorzieningId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"onderwerp\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"waarde\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"bronCode\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"vindplaats\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"peildatum\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"volgorde\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"voorziening\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"FeitToVoorziening\",\"relationFromFields\":[\"voorzieningId\"],\"isUpdatedAt\":false},{\"type\":\"Bron\",\"kind\":\"object\",\"name\":\"bron\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BronToFeit\",\"relationFromFields\":[\"bronCode\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"Foto\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"voorzieningId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"altTekst\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"bestand\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"breedte\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"hoogte\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"licentie\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"volgorde\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"voorziening\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"FotoToVoorziening\",\"relationFromFields\":[\"voorzieningId\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"Bevestiging\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"voorzieningId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Onderdeel\",\"kind\":\"enum\",\"name\":\"onderdeel\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"op\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"BewerkerRol\",\"kind\":\"enum\",\"name\":\"door\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"voorziening\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BevestigingToVoorziening\",\"relationFromFields\":[\"voorzieningId\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"voorzieningId\",\"onderdeel\"]},\"uniqueIndexes\":[]},\"VoorzieningVersie\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"voorzieningId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"versie\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Json\",\"kind\":\"scalar\",\"name\":\"inhoud\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"BewerkerRol\",\"kind\":\"enum\",\"name\":\"doorRol\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"doorAccount\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"reden\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"createdAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"voorzieningId\",\"versie\"]},\"uniqueIndexes\":[]},\"Instelling\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"sleutel\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"waarde\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"ExterneSleutel\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"stelsel\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"sleutel\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"soort\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"recordId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"vingerafdruk\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"geladenVersie\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"stelsel\",\"soort\",\"sleutel\"]},\"uniqueIndexes\":[]},\"Wijziging\":{\"fields\":[{\"type\":\"BigInt\",\"kind\":\"scalar\",\"name\":\"volgnummer\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"voorzieningId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"WijzigingSoort\",\"kind\":\"enum\",\"name\":\"soort\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"naarId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"versie\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"op\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"BigInt\",\"kind\":\"scalar\",\"name\":\"transactie\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"Zoekdocument\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"voorzieningId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"VoorzieningSoort\",\"kind\":\"enum\",\"name\":\"soort\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"VoorzieningStatus\",\"kind\":\"enum\",\"name\":\"status\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"sorteernaam\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"slug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"standVan\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"bevestigd\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"organisatieId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"themas\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"functies\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"doelgroepen\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"soortPlek\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"iedereenWelkom\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"gratis\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"zonderIndicatie\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"zonderAanmelding\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"rolstoel\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"plaatsVrij\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"leeftijdVan\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"leeftijdTot\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"tredeVan\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"tredeTot\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"gebiedIds\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"werkgebiedIds\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"bereikIds\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"openTot\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"woorden\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Json\",\"kind\":\"scalar\",\"name\":\"document\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"voorziening\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"VoorzieningToZoekdocument\",\"relationFromFields\":[\"voorzieningId\"],\"isUpdatedAt\":false},{\"type\":\"Zoeknaam\",\"kind\":\"object\",\"name\":\"zoeknaam\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ZoekdocumentToZoeknaam\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"Kaartpunt\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"voorzieningId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"volgnummer\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"kolom\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"rij\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"LocatiePrecisie\",\"kind\":\"enum\",\"name\":\"precisie\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"naam\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"sorteernaam\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"slug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"VoorzieningSoort\",\"kind\":\"enum\",\"name\":\"soort\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"VoorzieningStatus\",\"kind\":\"enum\",\"name\":\"status\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"organisatieId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"themas\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"functies\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"doelgroepen\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"soortPlek\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"iedereenWelkom\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"gratis\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"zonderIndicatie\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"zonderAanmelding\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"rolstoel\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"plaatsVrij\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"leeftijdVan\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"leeftijdTot\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"tredeVan\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"tredeTot\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"voorzieningId\",\"volgnummer\"]},\"uniqueIndexes\":[]},\"Kaartcel\":{\"fields\":[{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"niveau\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"kenmerk\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"rij\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"kolom\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"VoorzieningSoort\",\"kind\":\"enum\",\"name\":\"soort\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"aantal\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"BigInt\",\"kind\":\"scalar\",\"name\":\"somLat\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"BigInt\",\"kind\":\"scalar\",\"name\":\"somLon\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"niveau\",\"kenmerk\",\"rij\",\"kolom\",\"soort\"]},\"uniqueIndexes\":[]},\"Zoeknaam\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"voorzieningId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"begin\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"voorop\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Zoekdocument\",\"kind\":\"object\",\"name\":\"zoekdocument\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ZoekdocumentToZoeknaam\",\"relationFromFields\":[\"voorzieningId\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"voorzieningId\",\"begin\"]},\"uniqueIndexes\":[]},\"Organisatienaam\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"organisatieId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"begin\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"voorop\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Organisatie\",\"kind\":\"object\",\"name\":\"organisatie\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"OrganisatieToOrganisatienaam\",\"relationFromFields\":[\"organisatieId\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"organisatieId\",\"begin\"]},\"uniqueIndexes\":[]},\"Organisatiewachtrij\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"organisatieId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"Organisatie\",\"kind\":\"object\",\"name\":\"organisatie\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"OrganisatieToOrganisatiewachtrij\",\"relationFromFields\":[\"organisatieId\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"Zoekwoord\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"woord\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"aantal\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"Zoekwachtrij\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"voorzieningId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"Voorziening\",\"kind\":\"object\",\"name\":\"voorziening\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"VoorzieningToZoekwachtrij\",\"relationFromFields\":[\"voorzieningId\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]}}}}"); }