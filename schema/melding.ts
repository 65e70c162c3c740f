import { BEWAARDAGEN, beslisSuggestie, LANGSTE_ANTWOORD, LANGSTE_TEKST, type Melding as MeldingVorm, MELDINGSOORTEN, MELDINGSTATUSSEN, meldingenOver, stelVoor, volgMelding } from '../server/beheer/suggesties.ts';
import { Invoerfout } from '../server/fouten.ts';
import { isUuid } from '../server/sleutels.ts';
import { builder } from './builder.ts';
import { Onderdeel } from './onderdeel.ts';
import { Rol } from './rol.ts';
import { leesId, probeer, uitkomst } from './uitkomst.ts';

const MeldingSoort = builder.enumType('MeldingSoort', { description: 'KLOPT_NIET: something of the listing is wrong. GESTOPT: it has stopped. NIEUWE_PLEK: a place is missing.', values: MELDINGSOORTEN });
const MeldingStatus = builder.enumType('MeldingStatus', { description: 'NIEUW: nobody decided yet. OVERGENOMEN: it was right. AFGEWEZEN: it was not taken over.', values: MELDINGSTATUSSEN });
const MeldingBesluit = builder.enumType('MeldingBesluit', { description: 'OVERGENOMEN: it was right; that a place has stopped is then saved at once. AFGEWEZEN: nothing is done with it.', values: ['OVERGENOMEN', 'AFGEWEZEN'] as const });

const TEKST = `Plain text, at most ${LANGSTE_TEKST} characters; null without words, and from ${BEWAARDAGEN} days after the decision.`;

export const Melding = builder.objectRef<MeldingVorm>('Melding').implement({
  description: 'What somebody reported, without an account. Nothing is known of who sent it.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'UUID.' }),
    voorziening: t.exposeID('voorzieningId', { nullable: true, description: 'UUID of the listing that it is about; null for a place that is missing.' }),
    gebied: t.exposeID('gebiedId', { nullable: true, description: 'UUID of the area where a place is missing; null otherwise.' }),
    naam: t.exposeString('naam', { description: 'Name of the listing or area.' }),
    slug: t.exposeString('slug', { nullable: true, description: 'Of the listing; null when it is not on the map.' }),
    soort: t.field({ type: MeldingSoort, description: 'Kind.', resolve: ({ soort }) => soort }),
    onderdeel: t.field({ type: Onderdeel, nullable: true, description: 'Which group of facts is wrong; null when not said.', resolve: ({ onderdeel }) => onderdeel }),
    tekst: t.exposeString('tekst', { nullable: true, description: TEKST }),
    status: t.field({ type: MeldingStatus, description: 'What became of it.', resolve: ({ status }) => status }),
    antwoord: t.exposeString('antwoord', { nullable: true, description: `Answer to who sent it, at most ${LANGSTE_ANTWOORD} characters; erased with the text.` }),
    beslotenDoor: t.field({ type: Rol, nullable: true, description: 'By which role; null when nobody decided yet.', resolve: ({ beslotenDoor }) => beslotenDoor }),
    beslotenOp: t.expose('beslotenOp', { type: 'DateTime', nullable: true, description: 'When.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was sent.' }),
  }),
});

const MeldingOntvangen = builder.objectRef<{ code: string }>('MeldingOntvangen').implement({
  description: 'It was received; who keeps the listing is told.',
  fields: (t) => ({ code: t.exposeString('code', { description: 'For melding(code), and for the page /melding#code. It is known nowhere else: keep it to see what became of it.' }) }),
});
const MeldingBeslist = builder.objectRef<{ melding: MeldingVorm }>('MeldingBeslist').implement({
  description: 'It was decided.',
  fields: (t) => ({ beslotenMelding: t.field({ type: Melding, description: 'As it is now.', resolve: ({ melding }) => melding }) }),
});

const StelVoorUitkomst = uitkomst('StelVoor', 'What came of it.', [MeldingOntvangen]);
const BeslisSuggestieUitkomst = uitkomst('BeslisSuggestie', 'What came of it.', [MeldingBeslist]);

builder.queryFields((t) => ({
  melding: t.field({
    type: Melding,
    nullable: true,
    complexity: 20,
    args: { code: t.arg.string({ required: true, description: 'As stelVoor gave it.' }) },
    description: 'What became of a report, for who sent it; null for a code that is none of ours.',
    resolve: async (_root, { code }, { database }) => (await volgMelding(database, code)) ?? null,
  }),
  meldingen: t.field({
    type: [Melding],
    nullable: true,
    complexity: { field: 50, multiplier: 10 },
    args: { voorziening: t.arg.id({ description: 'UUID of a listing.' }), gebied: t.arg.id({ description: 'UUID of an area: places that are missing in it.' }) },
    description: 'Reports about a listing, for who keeps it or looks along; or about places that are missing in an area, for who supports or moderates it. Open ones first, then the newest, at most 100. Null without a right to see them. Errors: neither or both given.',
    resolve: (_root, { voorziening, gebied }, { database, bewerker, nu }) => {
      if ((voorziening == null) === (gebied == null)) throw new Invoerfout('voorziening', 'geef een voorziening of een gebied, een van de twee');
      if (!isUuid((voorziening ?? gebied)!)) return null;
      return meldingenOver(database, bewerker, { voorzieningId: voorziening ?? null, gebiedId: gebied ?? null }, nu);
    },
  }),
}));

builder.mutationFields((t) => ({
  stelVoor: t.field({
    type: StelVoorUitkomst,
    args: {
      voorziening: t.arg.id({ description: 'UUID of the listing, for KLOPT_NIET and GESTOPT.' }),
      gebied: t.arg.id({ description: 'UUID of the area, for NIEUWE_PLEK.' }),
      soort: t.arg({ type: MeldingSoort, required: true, description: 'Kind.' }),
      onderdeel: t.arg({ type: Onderdeel, description: 'What is wrong, for KLOPT_NIET.' }),
      tekst: t.arg.string({ description: `In own words, at most ${LANGSTE_TEKST} characters; needed for NIEUWE_PLEK, and for KLOPT_NIET without onderdeel. Do not put names or addresses of people in it.` }),
    },
    description: 'Reports something to who keeps a listing, or that a place is missing to who supports the area. Needs no account, and nothing is kept of the sender. At most 10 an hour from one sender, 3 about the same, and 25 that wait. Refused: NIET_GEVONDEN, TE_VEEL. Errors: voorziening, gebied, tekst.',
    resolve: (_root, { voorziening, gebied, soort, onderdeel, tekst }, { database, afzender, siteAdres, nu }) =>
      probeer('MeldingOntvangen', async () => ({
        code: await stelVoor(database, { voorzieningId: leesId('voorziening', voorziening), gebiedId: leesId('gebied', gebied), soort, onderdeel: onderdeel ?? null, tekst: tekst ?? null }, afzender, siteAdres, nu),
      })),
  }),
  beslisSuggestie: t.field({
    type: BeslisSuggestieUitkomst,
    args: {
      id: t.arg.id({ required: true, description: 'UUID of the report.' }),
      besluit: t.arg({ type: MeldingBesluit, required: true, description: 'Yes or no.' }),
      antwoord: t.arg.string({ description: `To who sent it, at most ${LANGSTE_ANTWOORD} characters.` }),
    },
    description: 'Decides on a report. Taking over that a place has stopped also needs the right to change it. Refused: NIET_INGELOGD, GEEN_RECHT, NIET_GEVONDEN, KAN_NU_NIET when it was decided already. Errors: id, antwoord.',
    resolve: (_root, { id, besluit, antwoord }, { database, bewerker, nu }) => probeer('MeldingBeslist', async () => ({ melding: await beslisSuggestie(database, bewerker, leesId('id', id)!, besluit, antwoord ?? null, nu) })),
  }),
}));
