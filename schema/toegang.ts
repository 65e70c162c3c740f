import type { Kosten as KostenVorm, Toegang as ToegangVorm } from '../server/zoeken/document.ts';
import { Bron } from './bron.ts';
import { builder } from './builder.ts';

export const ToegangWijze = builder.enumType('ToegangWijze', { description: 'Walk in; sign up; through a referrer; after a decision of the gemeente (indicatie).', values: ['VRIJE_INLOOP', 'AANMELDEN', 'VERWIJZING', 'INDICATIE'] as const });

export const Toegang = builder.objectRef<ToegangVorm>('Toegang').implement({
  description: 'One way to get in; a listing may have several.',
  fields: (t) => ({
    wijze: t.expose('wijze', { type: ToegangWijze, description: 'How.' }),
    wetten: t.stringList({ description: 'Names of the laws it falls under.', resolve: (toegang, _args, { begrippen }) => toegang.wetten.map((code) => begrippen.naam('WET', code)) }),
    verwijzers: t.stringList({ description: 'Who may refer somebody.', resolve: (toegang, _args, { begrippen }) => toegang.verwijzers.map((code) => begrippen.naam('VERWIJZER', code)) }),
    toelichting: t.exposeString('toelichting', { nullable: true, description: 'What else to know.' }),
    bron: t.field({ type: Bron, nullable: true, description: 'Source.', resolve: (deel, _args, { begrippen }) => (deel.bron === null ? null : begrippen.bron(deel.bron)) }),
    vindplaats: t.exposeString('vindplaats', { nullable: true, description: 'Place in the source.' }),
    peildatum: t.expose('peildatum', { type: 'Peildatum', nullable: true, description: 'Date for which the source says this; null when undated.' }),
  }),
});

export const KostenSoort = builder.enumType('KostenSoort', { description: 'Kind of price.', values: ['GRATIS', 'VRIJWILLIGE_BIJDRAGE', 'VAST_BEDRAG', 'NAAR_INKOMEN', 'ANDERS'] as const });
export const KostenPer = builder.enumType('KostenPer', { description: 'What the price is for.', values: ['KEER', 'DAGDEEL', 'DAG', 'WEEK', 'MAAND', 'JAAR', 'CURSUS', 'MAALTIJD', 'UUR', 'STUK'] as const });

export const Kosten = builder.objectRef<KostenVorm>('Kosten').implement({
  description: 'What it costs the person; never what a gemeente pays.',
  fields: (t) => ({
    soort: t.expose('soort', { type: KostenSoort, description: 'Kind.' }),
    bedragCent: t.exposeInt('bedragCent', { nullable: true, description: 'Euro cents; null when unknown.' }),
    bedragTotCent: t.exposeInt('bedragTotCent', { nullable: true, description: 'Upper end of a range, in euro cents.' }),
    per: t.expose('per', { type: KostenPer, nullable: true, description: 'What the price is for; null when unknown.' }),
    toelichting: t.exposeString('toelichting', { nullable: true, description: 'What else to know.' }),
    bron: t.field({ type: Bron, nullable: true, description: 'Source.', resolve: (kosten, _args, { begrippen }) => (kosten.bron === null ? null : begrippen.bron(kosten.bron)) }),
    vindplaats: t.exposeString('vindplaats', { nullable: true, description: 'Place in the source.' }),
    peildatum: t.expose('peildatum', { type: 'Peildatum', nullable: true, description: 'Date for which the source says this.' }),
  }),
});
