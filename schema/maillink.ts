import { stuurNieuweLink } from '../server/beheer/herinneren.ts';
import { alBevestigd, bevestigMetLink, gebruikWijziglink, leesMaillink, verlopen } from '../server/beheer/maillinks.ts';
import { Weigering } from '../server/fouten.ts';
import type { Voorzieningdocument } from '../server/zoeken/document.ts';
import { haalVoorziening } from '../server/zoeken/zoek.ts';
import type { Context } from './context.ts';
import { builder } from './builder.ts';
import { probeer, uitkomst } from './uitkomst.ts';
import { Voorziening } from './voorziening.ts';

interface Vraag {
  voorziening: Voorzieningdocument;
  eerder: Date | null;
}

const velden = {
  voorziening: 'The listing as everybody sees it.',
  eerder: 'When it was already confirmed as a whole within the last day; null otherwise.',
};

const Bevestigvraag = builder.objectRef<Vraag>('Bevestigvraag').implement({
  description: 'What a link of a reminder asks: is this still right?',
  fields: (t) => ({
    voorziening: t.field({ type: Voorziening, description: velden.voorziening, resolve: (vraag) => vraag.voorziening }),
    alBevestigdOp: t.field({ type: 'DateTime', nullable: true, description: velden.eerder, resolve: (vraag) => vraag.eerder }),
  }),
});

const MetLinkBevestigd = builder.objectRef<Vraag>('MetLinkBevestigd').implement({
  description: 'Everything of the listing is confirmed.',
  fields: (t) => ({
    voorziening: t.field({ type: Voorziening, description: velden.voorziening, resolve: (vraag) => vraag.voorziening }),
    alBevestigdOp: t.field({ type: 'DateTime', nullable: true, description: `${velden.eerder} Then nothing was done now.`, resolve: (vraag) => vraag.eerder }),
  }),
});

const WijzigenBegonnen = builder.objectRef<{ voorzieningId: string }>('WijzigenBegonnen').implement({
  description: 'There is a session now that reaches this one listing; its cookie came with this answer.',
  fields: (t) => ({ voorziening: t.exposeID('voorzieningId', { description: 'UUID of the listing.' }) }),
});

const NieuweLinkOnderweg = builder.objectRef<{ klaar: true }>('NieuweLinkOnderweg').implement({
  description: 'When this link was one of ours, and who got it still keeps the listing, a new one is on its way to the same address. It does not say which.',
  fields: (t) => ({ klaar: t.exposeBoolean('klaar', { description: 'Always true.' }) }),
});

const BevestiglinkUitkomst = uitkomst('Bevestiglink', 'What the link asks, or why it does not work.', [Bevestigvraag]);
const BevestigMetLinkUitkomst = uitkomst('BevestigMetLink', 'What came of it.', [MetLinkBevestigd]);
const WijzigMetLinkUitkomst = uitkomst('WijzigMetLink', 'What came of it.', [WijzigenBegonnen]);
const StuurNieuweLinkUitkomst = uitkomst('StuurNieuweLink', 'What came of it; the same for every link.', [NieuweLinkOnderweg]);

const TOKEN = 'What stands after # in the link.';

async function vraagOver(database: Context['database'], voorzieningId: string, eerder: Date | null): Promise<Vraag> {
  const voorziening = await haalVoorziening(database, { id: voorzieningId });
  if (!voorziening) throw verlopen();
  return { voorziening, eerder };
}

builder.queryField('bevestiglink', (t) =>
  t.field({
    type: BevestiglinkUitkomst,
    complexity: 200,
    args: { token: t.arg.string({ required: true, description: TOKEN }) },
    description: 'What the link of a reminder asks. Looking changes nothing and may be done as often as one likes. Refused: VERLOPEN when the link is unknown, too old or withdrawn, the mandate behind it ended, or the listing is hidden.',
    resolve: (_root, { token }, { database, nu }) =>
      probeer('Bevestigvraag', () =>
        database.transactie(async (verbinding) => {
          const { voorzieningId } = await leesMaillink(verbinding, token, 'BEVESTIGEN', nu);
          return { voorzieningId, eerder: await alBevestigd(verbinding, voorzieningId, nu) };
        }).then(({ voorzieningId, eerder }) => vraagOver(database, voorzieningId, eerder)),
      ),
  }),
);

builder.mutationFields((t) => ({
  bevestigMetLink: t.field({
    type: BevestigMetLinkUitkomst,
    complexity: 200,
    args: { token: t.arg.string({ required: true, description: TOKEN }) },
    description: 'Confirms everything of the one listing of the link of a reminder, without signing in. Works for 30 days, as long as the mandate holds; a second time within a day does no harm. Refused: VERLOPEN.',
    resolve: (_root, { token }, { database, nu }) =>
      probeer('MetLinkBevestigd', async () => {
        const { voorzieningId, eerder } = await database.transactie((verbinding) => bevestigMetLink(verbinding, token, nu));
        return vraagOver(database, voorzieningId, eerder);
      }),
  }),
  wijzigMetLink: t.field({
    type: WijzigMetLinkUitkomst,
    args: { token: t.arg.string({ required: true, description: TOKEN }) },
    description: 'Begins a session of a few hours that reaches the one listing of the link of a reminder; the link works once. Who is signed in with the same account already, keeps that session. Refused: VERLOPEN, and KAN_NU_NIET for a page of another site.',
    resolve: (_root, { token }, { database, inloggen, cookies, bewerker, nu }) =>
      probeer('WijzigenBegonnen', async () => {
        if (!cookies.eigenSite) throw new Weigering('KAN_NU_NIET', 'Dit kan alleen op de site van de Voorveldkaart zelf.');
        const begonnen = await database.transactie((verbinding) => gebruikWijziglink(verbinding, token, nu, bewerker));
        if (begonnen.sessieNodig) await inloggen.beginSessie(begonnen.accountId, begonnen.voorzieningId, cookies);
        return { voorzieningId: begonnen.voorzieningId };
      }),
  }),
  stuurNieuweLink: t.field({
    type: StuurNieuweLinkUitkomst,
    args: { token: t.arg.string({ required: true, description: TOKEN }) },
    description: 'For a link that is too old or used: mails new ones to the address that got it, without saying which that is. At most 3 a day for one link and 10 an hour from one sender. Refused: TE_VEEL.',
    resolve: (_root, { token }, { database, afzender, siteAdres, nu }) =>
      probeer('NieuweLinkOnderweg', async () => {
        await stuurNieuweLink(database, token, afzender, siteAdres, nu);
        return { klaar: true as const };
      }),
  }),
}));
