import { beslisAanvraag, openAanvragen, type OpenAanvraag, vraagAan } from '../server/beheer/aanvragen.ts';
import { Ongeldigheid } from '../server/fouten.ts';
import { builder } from './builder.ts';
import { Rol } from './rol.ts';
import { leesId, probeer, uitkomst } from './uitkomst.ts';

const Aanvraag = builder.objectRef<OpenAanvraag>('Aanvraag').implement({
  description: 'Somebody says that a listing or organisation is theirs.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'UUID.' }),
    voorziening: t.exposeID('voorzieningId', { nullable: true, description: 'UUID of the listing; null when it is about an organisation.' }),
    organisatie: t.exposeID('organisatieId', { nullable: true, description: 'UUID of the organisation; null when it is about a listing.' }),
    naam: t.exposeString('naam', { description: 'Of the listing or organisation.' }),
    slug: t.exposeString('slug', { description: 'Of the listing or organisation.' }),
    email: t.exposeString('email', { description: 'Address of who asks.' }),
    toelichting: t.exposeString('toelichting', { nullable: true, description: 'What they wrote.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When.' }),
    zelfdeDomein: t.exposeBoolean('zelfdeDomein', { description: 'Does the address have the domain of the organisation\'s website?' }),
  }),
});

builder.queryField('aanvragen', (t) =>
  t.field({
    type: [Aanvraag],
    complexity: { field: 100, multiplier: 10 },
    description: 'Claims that wait and that you may decide about, oldest first.',
    resolve: (_root, _args, { database, bewerker, nu }) => openAanvragen(database, bewerker, nu),
  }),
);

const AanvraagGedaan = builder.objectRef<{ toegekend: boolean }>('AanvraagGedaan').implement({
  description: 'The claim was made.',
  fields: (t) => ({ toegekend: t.exposeBoolean('toegekend', { description: 'true: granted at once, because your address is its public contact address. false: somebody looks at it first, and you get a mail.' }) }),
});
const AanvraagBesloten = builder.objectRef<{ id: string; rol: 'EIGENAAR' | 'HELPER' | null }>('AanvraagBesloten').implement({
  description: 'The claim was decided, and who asked gets a mail.',
  fields: (t) => ({ id: t.exposeID('id', { description: 'UUID.' }), rol: t.field({ type: Rol, nullable: true, description: 'What they became; null when it was refused.', resolve: ({ rol }) => rol }) }),
});
const VraagAanUitkomst = uitkomst('VraagAan', 'What came of it.', [AanvraagGedaan]);
const BeslisAanvraagUitkomst = uitkomst('BeslisAanvraag', 'What came of it.', [AanvraagBesloten]);

builder.mutationFields((t) => ({
  vraagAan: t.field({
    type: VraagAanUitkomst,
    args: { voorziening: t.arg.id({ description: 'UUID of a listing.' }), organisatie: t.arg.id({ description: 'UUID of an organisation, with all its listings.' }), toelichting: t.arg.string({ description: 'Who you are to it, at most 500 characters; who decides reads it.' }) },
    description: 'Claims a listing or an organisation: name one of the two. At most 10 a day. Refused: KAN_NU_NIET when it is yours, or asked before.',
    resolve: (_root, { voorziening, organisatie, toelichting }, { database, bewerker, siteAdres, nu }) =>
      probeer('AanvraagGedaan', async () => {
        const [voorzieningId, organisatieId] = [leesId('voorziening', voorziening), leesId('organisatie', organisatie)];
        if ((voorzieningId === null) === (organisatieId === null)) throw new Ongeldigheid([{ veld: 'voorziening', melding: 'Kies een plek of een organisatie, een van de twee.' }]);
        return vraagAan(database, bewerker, { voorzieningId, organisatieId }, toelichting ?? null, siteAdres, nu);
      }),
  }),
  beslisAanvraag: t.field({
    type: BeslisAanvraagUitkomst,
    args: { id: t.arg.id({ required: true, description: 'UUID.' }), ja: t.arg.boolean({ required: true, description: 'Grant it?' }), antwoord: t.arg.string({ description: 'Words for who asked, at most 500 characters.' }) },
    description: 'Decides about a claim. Granted, it makes an owner, or a helper where there is an owner already.',
    resolve: (_root, { id, ja, antwoord }, { database, bewerker, siteAdres, nu }) => probeer('AanvraagBesloten', async () => beslisAanvraag(database, bewerker, leesId('id', id)!, ja, antwoord ?? null, siteAdres, nu)),
  }),
}));
