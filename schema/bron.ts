import { builder } from './builder.ts';

export const Bron = builder.prismaObject('Bron', {
  description: 'Where a fact comes from.',
  fields: (t) => ({
    code: t.exposeID('code', { description: 'Our own short name for the source.' }),
    titel: t.exposeString('titel', { description: 'Title of the document or page.' }),
    uitgever: t.exposeString('uitgever', { nullable: true, description: 'Who published it; null when unknown.' }),
    url: t.exposeString('url', { nullable: true, description: 'Where it stood on the web; it may have moved since.' }),
    licentie: t.exposeString('licentie', { nullable: true, description: 'Licence of the source; null when it names none.' }),
    datum: t.expose('datum', { type: 'Peildatum', nullable: true, description: 'Date of the source; null when it has none.' }),
    toelichting: t.exposeString('toelichting', { nullable: true, description: 'What to know about this source.' }),
  }),
});
