import { type EigenMandaat, eigenMandaten, emailVan } from '../server/beheer/ik.ts';
import type { Bewerker } from '../server/beheer/mandaten.ts';
import { builder } from './builder.ts';
import { Rol } from './rol.ts';

const EigenMandaatType = builder.objectRef<EigenMandaat>('EigenMandaat').implement({
  description: 'Something that you may keep.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'UUID.' }),
    rol: t.field({ type: Rol, description: 'As what.', resolve: ({ rol }) => rol }),
    waar: t.exposeString('waar', { description: 'For what, in Dutch: "Buurthuis de Brug", "wijk Assendorp", "de hele regio".' }),
    voorziening: t.exposeID('voorzieningId', { nullable: true, description: 'UUID of the one listing that it is for; null for anything else.' }),
    organisatie: t.exposeID('organisatieId', { nullable: true, description: 'UUID of the organisation that it is for; null for anything else.' }),
    geldigTot: t.expose('geldigTot', { type: 'DateTime', nullable: true, description: 'When it ends; null when it does not end by itself.' }),
  }),
});

export const Ik = builder.objectRef<Bewerker & { email: string }>('Ik').implement({
  description: 'Who is signed in. Nobody else can see this.',
  fields: (t) => ({
    email: t.exposeString('email', { description: 'The e-mail address, which is all that is known of you.' }),
    mandaten: t.field({ type: [EigenMandaatType], complexity: 20, description: 'What you may keep now, by role.', resolve: ({ accountId }, _args, { database, nu }) => eigenMandaten(database, accountId, nu) }),
    alleenVoorziening: t.exposeID('alleenVoorzieningId', { nullable: true, description: 'UUID of the one listing that this session reaches, because it began with the link of a reminder; null without that limit.' }),
  }),
});

builder.queryField('ik', (t) =>
  t.field({
    type: Ik,
    nullable: true,
    description: 'Who is signed in; null for a visitor.',
    resolve: async (_root, _args, { bewerker, database }) => {
      const email = bewerker && (await emailVan(database, bewerker.accountId));
      return email ? { ...bewerker, email } : null;
    },
  }),
);
