import { bekijkUitnodiging, neemUitnodigingAan, nodigUit, ROLLEN, trekUitnodigingIn } from '../server/beheer/uitnodigingen.ts';
import { type Mandaatrol, MANDAATROLLEN } from '../server/beheer/rechten.ts';
import { Ongeldigheid } from '../server/fouten.ts';
import { builder } from './builder.ts';
import { Rol } from './rol.ts';
import { leesId, probeer, uitkomst } from './uitkomst.ts';

const UitnodigingVerstuurd = builder.objectRef<{ id: string }>('UitnodigingVerstuurd').implement({
  description: 'The mail with the invitation is on its way.',
  fields: (t) => ({ id: t.exposeID('id', { description: 'UUID, to withdraw it.' }) }),
});

const UitnodigingIngetrokken = builder.objectRef<{ id: string }>('UitnodigingIngetrokken').implement({
  description: 'The link in the mail does not work any more.',
  fields: (t) => ({ id: t.exposeID('id', { description: 'UUID.' }) }),
});

const Uitnodiging = builder.objectRef<{ naam: string; rol: Mandaatrol; email: string; tot: Date | null }>('Uitnodiging').implement({
  description: 'What an invitation is for.',
  fields: (t) => ({
    naam: t.exposeString('naam', { description: 'Of the listing, organisation or area.' }),
    rol: t.field({ type: Rol, description: 'As what.', resolve: ({ rol }) => rol }),
    uitleg: t.string({ description: 'What that lets you do, in Dutch.', resolve: ({ rol }) => ROLLEN[rol].uitleg }),
    email: t.exposeString('email', { description: 'To whom it was sent: the account that will have it.' }),
    tot: t.expose('tot', { type: 'DateTime', nullable: true, description: 'Until when the right will last; null without an end.' }),
  }),
});

const UitnodigingAangenomen = builder.objectRef<{ naam: string; rol: Mandaatrol; voorzieningId: string | null }>('UitnodigingAangenomen').implement({
  description: 'The right is given, and who said yes is signed in.',
  fields: (t) => ({
    naam: t.exposeString('naam', { description: 'Of the listing, organisation or area.' }),
    rol: t.field({ type: Rol, description: 'As what.', resolve: ({ rol }) => rol }),
    voorziening: t.exposeID('voorzieningId', { nullable: true, description: 'UUID of the listing; null when it is about more.' }),
  }),
});

const NodigUitUitkomst = uitkomst('NodigUit', 'What came of it.', [UitnodigingVerstuurd]);
const TrekUitnodigingInUitkomst = uitkomst('TrekUitnodigingIn', 'What came of it.', [UitnodigingIngetrokken]);
const BekijkUitnodigingUitkomst = uitkomst('BekijkUitnodiging', 'What it is for, or why it does not work.', [Uitnodiging]);
const NeemUitnodigingAanUitkomst = uitkomst('NeemUitnodigingAan', 'What came of it.', [UitnodigingAangenomen]);

builder.queryField('uitnodiging', (t) =>
  t.field({
    type: BekijkUitnodigingUitkomst,
    args: { token: t.arg.string({ required: true, description: 'What stands after # in the link.' }) },
    description: 'What an invitation is for, to show before somebody says yes; looking changes nothing. Refused: VERLOPEN.',
    resolve: (_root, { token }, { database, nu }) => probeer('Uitnodiging', () => bekijkUitnodiging(database, token, nu)),
  }),
);

builder.mutationFields((t) => ({
  nodigUit: t.field({
    type: NodigUitUitkomst,
    args: {
      email: t.arg.string({ required: true, description: 'To whom.' }),
      rol: t.arg({ type: Rol, required: true, description: 'As what. EIGENAAR hands over: the present owner becomes a helper when it is taken up.' }),
      voorziening: t.arg.id({ description: 'UUID, for EIGENAAR and HELPER.' }),
      organisatie: t.arg.id({ description: 'UUID, for EIGENAAR and HELPER of all its listings.' }),
      gebied: t.arg.id({ description: 'UUID, for ONDERSTEUNER, MODERATOR and BEHEERDER.' }),
      thema: t.arg.id({ description: 'Code, for ONDERSTEUNER.' }),
      tot: t.arg({ type: 'DateTime', description: 'Until when the right will last; without it there is no end.' }),
    },
    description: 'Invites somebody by mail; the link works once, for 14 days, and only while who invited may do so. At most 20 a day. Errors: email, rol, gebied, thema, tot.',
    resolve: (_root, { email, rol, voorziening, organisatie, gebied, thema, tot }, { database, bewerker, siteAdres, nu }) =>
      probeer('UitnodigingVerstuurd', async () => {
        const mandaatrol = MANDAATROLLEN.find((een) => een === rol);
        if (!mandaatrol) throw new Ongeldigheid([{ veld: 'rol', melding: 'Kies een andere rol.' }]);
        return nodigUit(database, bewerker, { email, rol: mandaatrol, voorzieningId: leesId('voorziening', voorziening), organisatieId: leesId('organisatie', organisatie), gebiedId: leesId('gebied', gebied), themaCode: thema ?? null, tot: tot == null ? null : new Date(tot) }, siteAdres, nu);
      }),
  }),
  trekUitnodigingIn: t.field({
    type: TrekUitnodigingInUitkomst,
    args: { id: t.arg.id({ required: true, description: 'UUID.' }) },
    description: 'Takes back an invitation that was not taken up yet.',
    resolve: (_root, { id }, { database, bewerker, nu }) => probeer('UitnodigingIngetrokken', async () => trekUitnodigingIn(database, bewerker, leesId('id', id)!, nu)),
  }),
  neemUitnodigingAan: t.field({
    type: NeemUitnodigingAanUitkomst,
    args: { token: t.arg.string({ required: true, description: 'What stands after # in the link.' }) },
    description: 'Says yes to an invitation: the account of the address that it was sent to (made when there was none) gets the right, and a session begins. Refused: VERLOPEN.',
    resolve: (_root, { token }, { database, inloggen, cookies, nu }) =>
      probeer('UitnodigingAangenomen', async () => {
        const aangenomen = await neemUitnodigingAan(database, token, nu);
        await inloggen.beginSessie(aangenomen.accountId, null, cookies);
        return aangenomen;
      }),
  }),
}));
