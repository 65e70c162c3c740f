import { LINK_MINUTEN } from '../server/beheer/inloggen.ts';
import { emailVan } from '../server/beheer/ik.ts';
import type { Bewerker } from '../server/beheer/mandaten.ts';
import { builder } from './builder.ts';
import { Ik } from './ik.ts';
import { probeer, uitkomst } from './uitkomst.ts';

const InloglinkOnderweg = builder.objectRef<{ minuten: number }>('InloglinkOnderweg').implement({
  description: 'When this is an e-mail address, a login link is on its way. It says nothing about who has an account.',
  fields: (t) => ({ minuten: t.exposeInt('minuten', { description: 'How long the link works, in minutes. It works once.' }) }),
});

const Ingelogd = builder.objectRef<Bewerker & { email: string }>('Ingelogd').implement({
  description: 'There is a session now; its cookie came with this answer.',
  fields: (t) => ({ ik: t.field({ type: Ik, description: 'Who is signed in.', resolve: (ik) => ik }) }),
});

const Uitgelogd = builder.objectRef<{ klaar: true }>('Uitgelogd').implement({
  description: 'There is no session any more.',
  fields: (t) => ({ klaar: t.exposeBoolean('klaar', { description: 'Always true.' }) }),
});

const NaarAanbieder = builder.objectRef<{ url: string }>('NaarAanbieder').implement({
  description: 'Signing in goes on elsewhere.',
  fields: (t) => ({ url: t.exposeString('url', { description: 'Where the browser goes to now.' }) }),
});

const BeginBijAanbiederUitkomst = uitkomst('BeginBijAanbieder', 'What came of it.', [NaarAanbieder]);
const VraagInloglinkUitkomst = uitkomst('VraagInloglink', 'What came of it; the same for every address.', [InloglinkOnderweg]);
const LogInUitkomst = uitkomst('LogIn', 'What came of it.', [Ingelogd]);
const LogUitUitkomst = uitkomst('LogUit', 'What came of it.', [Uitgelogd]);

builder.mutationFields((t) => ({
  vraagInloglink: t.field({
    type: VraagInloglinkUitkomst,
    args: { email: t.arg.string({ required: true, description: 'Where to mail it.' }), naar: t.arg.string({ description: 'Page of this site to go on to afterwards, as a path: "/beheer". It stands in the link, behind "&naar=".' }) },
    description: 'Mails a link to sign in, at most 5 to one address and 20 for one sender in a quarter of an hour. Whether the address is known makes no difference; an account is made when the link is used. Errors: email, naar.',
    resolve: (_root, { email, naar }, { inloggen, afzender, nu }) =>
      probeer('InloglinkOnderweg', async () => {
        await inloggen.vraagLink(email, naar ?? null, afzender, nu);
        return { minuten: LINK_MINUTEN };
      }),
  }),
  beginBijAanbieder: t.field({
    type: BeginBijAanbiederUitkomst,
    args: { naar: t.arg.string({ description: 'Page of this site to go on to afterwards, as a path.' }) },
    description: 'Begins signing in with the other login that instellingen.inlogaanbieder names (OpenID Connect), in a browser. Errors: naar. Refused: KAN_NU_NIET.',
    resolve: (_root, { naar }, { inloggen, cookies }) => probeer('NaarAanbieder', async () => ({ url: await inloggen.beginBijAanbieder(naar ?? null, cookies) })),
  }),
  logIn: t.field({
    type: LogInUitkomst,
    args: { token: t.arg.string({ required: true, description: 'What stands after # in the link, up to a "&".' }) },
    description: 'Uses up a login link and begins a session of 30 days, in a cookie that scripts cannot read. Of two who use the same link, one gets in. Refused: VERLOPEN, TE_VEEL, and KAN_NU_NIET for a page of another site.',
    resolve: (_root, { token }, { inloggen, cookies, database, afzender, nu }) =>
      probeer('Ingelogd', async () => {
        const bewerker = await inloggen.logIn(token, afzender, cookies, nu);
        return { ...bewerker, email: (await emailVan(database, bewerker.accountId))! };
      }),
  }),
  logUit: t.field({
    type: LogUitUitkomst,
    description: 'Ends the session of this request; without one nothing happens.',
    resolve: (_root, _args, { inloggen, cookies }) =>
      probeer('Uitgelogd', async () => {
        await inloggen.logUit(cookies);
        return { klaar: true as const };
      }),
  }),
}));
