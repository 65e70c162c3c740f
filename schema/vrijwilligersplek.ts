import type { Plek, Voorzieningdocument } from '../server/zoeken/document.ts';
import { SoortPlek } from './begrip.ts';
import { Bron } from './bron.ts';
import { builder } from './builder.ts';
import { JaNeeOnbekend, jaNee } from './jaNeeOnbekend.ts';
import { deel, Voorziening } from './voorziening.ts';

const Treden = builder.objectRef<NonNullable<Plek['treden']>>('Treden').implement({
  description: 'Rungs of the participatieladder (1 to 6) that the place suits, as its source says; never a property of a person.',
  fields: (t) => ({
    van: t.exposeInt('van', { description: 'Lowest, 1 to 6.' }),
    tot: t.exposeInt('tot', { description: 'Highest, included.' }),
    bron: t.field({ type: Bron, description: 'Source.', resolve: (treden, _args, { begrippen }) => begrippen.bron(treden.bron) }),
    vindplaats: t.exposeString('vindplaats', { nullable: true, description: 'Place in the source.' }),
  }),
});
export const PlaatsenStand = builder.enumType('PlaatsenStand', { description: 'How much room there is.', values: ['RUIM', 'BEPERKT', 'VOL', 'ONBEKEND'] as const });
const Plaatsen = builder.objectRef<Plek['plaatsen']>('Plaatsen').implement({
  description: 'Room for people.',
  fields: (t) => ({
    totaal: t.exposeInt('totaal', { nullable: true, description: 'All places; null when unknown.' }),
    vrij: t.exposeInt('vrij', { nullable: true, description: 'Free places; null when unknown.' }),
    stand: t.expose('stand', { type: PlaatsenStand, description: 'In words.' }),
    peildatum: t.expose('peildatum', { type: 'Peildatum', nullable: true, description: 'Date of these figures.' }),
    vrijVanaf: t.expose('vrijVanaf', { type: 'Date', nullable: true, description: 'When full: from when there is room again.' }),
  }),
});
const Draagkracht = builder.objectRef<Plek['draagkracht']>('Draagkracht').implement({
  description: 'What the place can carry.',
  fields: (t) => ({
    profielA: t.field({ type: JaNeeOnbekend, description: 'People with a clear question.', resolve: (d) => jaNee(d.profielA) }),
    profielB: t.field({ type: JaNeeOnbekend, description: 'People with several problems who need support for long.', resolve: (d) => jaNee(d.profielB) }),
    toelichting: t.exposeString('toelichting', { nullable: true, description: 'In its own words.' }),
    nodig: t.string({ nullable: true, deprecationReason: 'Not public any more: who supports the area asks overzicht { behoeften }, who keeps the listing asks bewerkblad.', description: 'Always null.', resolve: () => null }),
  }),
});
export const Begeleiding = builder.enumType('Begeleiding', { description: 'Guidance on offer.', values: ['GEEN', 'OP_AFSTAND', 'VAN_VRIJWILLIGERS', 'VAN_BEROEPSKRACHT', 'ALTIJD_WERKBEGELEIDER'] as const });
export const Taalniveau = builder.enumType('Taalniveau', { description: 'Dutch that is needed (CEFR); GEEN: none.', values: ['GEEN', 'A1', 'A2', 'B1', 'B2'] as const });

const plek = (v: Voorzieningdocument) => deel(v, 'plek');

export const Vrijwilligersplek = builder.objectRef<Voorzieningdocument>('Vrijwilligersplek').implement({
  description: 'A place to do something: volunteer work, participatieplek, dagbesteding, work experience, being a maatje.',
  interfaces: [Voorziening],
  isTypeOf: (document) => (document as Voorzieningdocument).soort === 'VRIJWILLIGERSPLEK',
  fields: (t) => ({
    watJeDoet: t.string({ nullable: true, description: 'What you do there.', resolve: (v) => plek(v).watJeDoet }),
    watWeVragen: t.string({ nullable: true, description: 'What is asked of you.', resolve: (v) => plek(v).watWeVragen }),
    watWeBieden: t.string({ nullable: true, description: 'What you get.', resolve: (v) => plek(v).watWeBieden }),
    soortenPlek: t.field({ type: [SoortPlek], description: 'Kinds of place.', resolve: (v, _args, { begrippen }) => plek(v).soortenPlek.map((code) => begrippen.een('SOORT_PLEK', code)) }),
    treden: t.field({ type: Treden, nullable: true, description: 'Null when no source says so.', resolve: (v) => plek(v).treden }),
    begeleiding: t.field({ type: Begeleiding, nullable: true, description: 'Null when unknown.', resolve: (v) => plek(v).begeleiding }),
    begeleidingToelichting: t.string({ nullable: true, description: 'Guidance in words.', resolve: (v) => plek(v).begeleidingToelichting }),
    taalniveau: t.field({ type: Taalniveau, nullable: true, description: 'Null when unknown.', resolve: (v) => plek(v).taalniveau }),
    dagdelen: t.stringList({ description: 'MA_OCHTEND to ZO_AVOND; empty when unknown.', resolve: (v) => plek(v).dagdelen }),
    urenPerWeekVan: t.float({ nullable: true, description: 'Fewest hours a week.', resolve: (v) => plek(v).urenPerWeekVan }),
    urenPerWeekTot: t.float({ nullable: true, description: 'Most hours a week.', resolve: (v) => plek(v).urenPerWeekTot }),
    vergoeding: t.string({ nullable: true, description: 'What is paid back; null when unknown.', resolve: (v) => plek(v).vergoeding }),
    plaatsen: t.field({ type: Plaatsen, description: 'Room.', resolve: (v) => plek(v).plaatsen }),
    draagkracht: t.field({ type: Draagkracht, description: 'What it can carry.', resolve: (v) => plek(v).draagkracht }),
  }),
});
