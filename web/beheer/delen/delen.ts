import type { ComponentType } from 'react';
import type { Onderdeel, VoorzieningSoort } from '../../gql/graphql.ts';
import { LocatiesStap } from '../plaats/LocatiesStap.tsx';
import { WerkgebiedStap } from '../plaats/WerkgebiedStap.tsx';
import { TijdenStap } from '../tijden/TijdenStap.tsx';
import { FotoStap } from '../velden/FotoStap.tsx';
import type { Veld } from '../formulier/vorm.tsx';
import { ContactStap, KanalenStap, TeamStap } from './ContactStappen.tsx';
import { PersoonlijkStap } from './PersoonlijkStap.tsx';
import { BegeleidingStap, DagdelenStap, DraagkrachtStap, PlaatsenStap, VergoedingStap, WerkStap } from './PlekStappen.tsx';
import { FeitenStap, NaamStap, OnderwerpStap, SamenhangStap, StandStap, UitlegStap } from './TekstStappen.tsx';
import { KostenStap, ToegangStap, ToegankelijkheidStap, VoorWieStap } from './ToegangStappen.tsx';

export type Stap = { naam: string; kop: string; velden: readonly Veld[]; Inhoud: ComponentType; alleen?: VoorzieningSoort };
export type Deel = { naam: string; kop: string; onderdeel: Exclude<Onderdeel, 'ALLES'>; alleen?: VoorzieningSoort; stappen: readonly Stap[] };

/** All forms: what is confirmed together is one of them, in small steps. */
export const DELEN: readonly Deel[] = [
  {
    naam: 'tijden',
    kop: 'Tijden',
    onderdeel: 'TIJDEN',
    stappen: [
      { naam: 'tijden', kop: 'Wanneer is het?', velden: ['momenten'], Inhoud: TijdenStap },
      { naam: 'dagdelen', kop: 'Hoeveel tijd kost het?', velden: ['dagdelen', 'urenPerWeek'], Inhoud: DagdelenStap, alleen: 'VRIJWILLIGERSPLEK' },
    ],
  },
  {
    naam: 'plaats',
    kop: 'Plaats',
    onderdeel: 'PLAATS',
    stappen: [
      { naam: 'waar', kop: 'Waar is het?', velden: ['locaties'], Inhoud: LocatiesStap },
      { naam: 'gebied', kop: 'Gebied waar jullie komen', velden: ['werkgebied', 'werkvlak'], Inhoud: WerkgebiedStap },
      { naam: 'toegankelijkheid', kop: 'Kan iedereen erin?', velden: ['toegankelijkheid'], Inhoud: ToegankelijkheidStap },
    ],
  },
  {
    naam: 'contact',
    kop: 'Contact',
    onderdeel: 'CONTACT',
    stappen: [
      { naam: 'contact', kop: 'Hoe bereiken mensen jullie?', velden: ['contacten'], Inhoud: ContactStap },
      { naam: 'persoon', kop: 'Contact van één persoon', velden: [], Inhoud: PersoonlijkStap },
      { naam: 'kanalen', kop: 'Hoe bereik je het team?', velden: ['kanalen'], Inhoud: KanalenStap, alleen: 'WIJKTEAM' },
    ],
  },
  {
    naam: 'toegang',
    kop: 'Toegang',
    onderdeel: 'TOEGANG',
    stappen: [
      { naam: 'binnenkomen', kop: 'Hoe kom je binnen?', velden: ['toegangen'], Inhoud: ToegangStap },
      { naam: 'voorwie', kop: 'Voor wie is het?', velden: ['iedereenWelkom', 'doelgroepen', 'leeftijd', 'talen'], Inhoud: VoorWieStap },
    ],
  },
  {
    naam: 'kosten',
    kop: 'Kosten',
    onderdeel: 'KOSTEN',
    stappen: [
      { naam: 'kosten', kop: 'Wat kost het?', velden: ['kosten'], Inhoud: KostenStap },
      { naam: 'vergoeding', kop: 'Krijgen mensen er iets voor?', velden: ['vergoeding'], Inhoud: VergoedingStap, alleen: 'VRIJWILLIGERSPLEK' },
    ],
  },
  {
    naam: 'plaatsen',
    kop: 'Plaatsen',
    onderdeel: 'PLAATSEN',
    alleen: 'VRIJWILLIGERSPLEK',
    stappen: [
      { naam: 'plaatsen', kop: 'Is er plek?', velden: ['plaatsen'], Inhoud: PlaatsenStap },
      { naam: 'draagkracht', kop: 'Wat kan de plek aan?', velden: ['draagtProfielA', 'draagtProfielB', 'draagkrachtToelichting', 'draagkrachtNodig'], Inhoud: DraagkrachtStap },
    ],
  },
  {
    naam: 'tekst',
    kop: 'Tekst',
    onderdeel: 'TEKST',
    stappen: [
      { naam: 'uitleg', kop: 'Wat is het?', velden: ['samenvatting', 'beschrijving'], Inhoud: UitlegStap },
      { naam: 'naam', kop: 'Naam', velden: ['naam', 'aliassen', 'organisatieId'], Inhoud: NaamStap },
      { naam: 'onderwerp', kop: 'Waar gaat het over?', velden: ['themas', 'functies'], Inhoud: OnderwerpStap },
      { naam: 'werk', kop: 'Wat doe je hier?', velden: ['watJeDoet', 'watWeVragen', 'watWeBieden', 'soortenPlek'], Inhoud: WerkStap, alleen: 'VRIJWILLIGERSPLEK' },
      { naam: 'begeleiding', kop: 'Wie helpt mensen?', velden: ['begeleiding', 'begeleidingToelichting', 'taalniveau', 'treden'], Inhoud: BegeleidingStap, alleen: 'VRIJWILLIGERSPLEK' },
      { naam: 'team', kop: 'Het team', velden: ['teamsoort', 'outreachend', 'samenstelling'], Inhoud: TeamStap, alleen: 'WIJKTEAM' },
      { naam: 'foto', kop: 'Foto', velden: ['fotos'], Inhoud: FotoStap },
      { naam: 'samenhang', kop: 'Hoort bij', velden: ['relaties'], Inhoud: SamenhangStap },
      { naam: 'feiten', kop: 'Cijfers en feiten', velden: ['feiten'], Inhoud: FeitenStap },
      { naam: 'stand', kop: 'Hoe staat het ervoor?', velden: ['status', 'statusToelichting', 'financieringTot'], Inhoud: StandStap },
    ],
  },
];

/** The forms that a kind of listing has. */
export const delenVan = (soort: VoorzieningSoort): Deel[] =>
  DELEN.filter(({ alleen }) => (alleen ?? soort) === soort).map((deel) => ({ ...deel, stappen: deel.stappen.filter(({ alleen }) => (alleen ?? soort) === soort) }));

/** Where a field is changed: form and step. */
export function plekVan(soort: VoorzieningSoort, pad: string): { deel: Deel; stap: Stap } | null {
  const veld = pad.split('.')[0];
  for (const deel of delenVan(soort)) {
    const stap = deel.stappen.find(({ velden }) => velden.some((naam) => naam === veld));
    if (stap) return { deel, stap };
  }
  return null;
}
