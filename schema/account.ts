import { allesOver, verwijderAccount } from '../server/beheer/account.ts';
import { builder } from './builder.ts';
import { probeer, uitkomst } from './uitkomst.ts';

const AccountVerwijderd = builder.objectRef<{ klaar: true }>('AccountVerwijderd').implement({
  description: 'The account is gone, and the session with it.',
  fields: (t) => ({ klaar: t.exposeBoolean('klaar', { description: 'Always true.' }) }),
});

const MijnGegevens = builder.objectRef<{ json: string }>('MijnGegevens').implement({
  description: 'Everything that is kept about you.',
  fields: (t) => ({ json: t.exposeString('json', { description: 'A JSON text, to be kept as a file.' }) }),
});

const VerwijderAccountUitkomst = uitkomst('VerwijderAccount', 'What came of it.', [AccountVerwijderd]);
const MijnGegevensUitkomst = uitkomst('MijnGegevens', 'What came of it.', [MijnGegevens]);

builder.queryField('mijnGegevens', (t) =>
  t.field({
    type: MijnGegevensUitkomst,
    complexity: 200,
    description: 'Everything that is kept about who is signed in: mandates and their use, claims, drafts, changes, remarks, sessions. Refused: NIET_INGELOGD, also for a session that reaches one listing.',
    resolve: (_root, _args, { database, bewerker }) => probeer('MijnGegevens', async () => ({ json: await allesOver(database, bewerker) })),
  }),
);

builder.mutationField('verwijderAccount', (t) =>
  t.field({
    type: VerwijderAccountUitkomst,
    description: 'Removes the account of who is signed in, at once and for good: sessions, mandates, claims and drafts go; versions and remarks keep the role, not the person. Of what has no other owner, a helper becomes the owner; without one, who looks after the area is told by mail. Refused: NIET_INGELOGD, and KAN_NU_NIET for the last administrator of the region.',
    resolve: (_root, _args, { database, bewerker, siteAdres, inloggen, cookies, nu }) =>
      probeer('AccountVerwijderd', async () => {
        await verwijderAccount(database, bewerker, siteAdres, nu);
        await inloggen.logUit(cookies);
        return { klaar: true as const };
      }),
  }),
);
