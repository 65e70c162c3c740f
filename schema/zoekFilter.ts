import { ZEKER_VOORUIT_DAGEN } from '../server/tijd/rooster.ts';
import { WEEKDAGEN } from '../server/zoeken/openOp.ts';
import { builder } from './builder.ts';
import { VoorzieningSoort, VoorzieningStatus } from './voorzieningSoort.ts';

export const NabijInvoer = builder.inputType('NabijInvoer', {
  description: 'Around a spot. Round a visitor\'s own position to about 100 m (three decimals) before sending it.',
  fields: (t) => ({
    lat: t.float({ required: true, description: 'Latitude, WGS 84, -90 to 90.' }),
    lon: t.float({ required: true, description: 'Longitude, WGS 84, -180 to 180.' }),
    straalMeter: t.int({ defaultValue: 5_000, description: 'Radius in metres on the ground, 1 to 100,000.' }),
  }),
});

/** The default holds also for a radius that is given as null. */
export const metStraal = (nabij: { lat: number; lon: number; straalMeter?: number | null } | null | undefined) => (nabij ? { ...nabij, straalMeter: nabij.straalMeter ?? 5_000 } : null);

export const BoxInvoer = builder.inputType('BoxInvoer', {
  description: 'A box in WGS 84 degrees, with west < oost and zuid < noord.',
  fields: (t) => ({ west: t.float({ required: true }), zuid: t.float({ required: true }), oost: t.float({ required: true }), noord: t.float({ required: true }) }),
});

const Weekdag = builder.enumType('Weekdag', { description: 'A day of the week.', values: WEEKDAGEN });

const OpenOpInvoer = builder.inputType('OpenOpInvoer', {
  description:
    'A slot on the wall clock in Europe/Amsterdam, on a weekday or a date: one of the two. What is open (or going on) at any time within it passes; of a slot that has begun only the rest counts. By appointment or by telephone is not open. Without van and tot: the whole day.',
  fields: (t) => ({
    dag: t.field({ type: Weekdag, description: 'The next such day; today, and past midnight also yesterday, while the slot is not over.' }),
    datum: t.field({ type: 'Date', description: `From today, at most ${ZEKER_VOORUIT_DAGEN - 2} days ahead: for those days open hours are known.` }),
    van: t.string({ description: 'From this time, HH:MM; 00:00 when left out.' }),
    tot: t.string({ description: 'Up to this time, HH:MM or 24:00; 24:00 when left out. Before van: on the next day.' }),
  }),
});

export const ZoekFilter = builder.inputType('ZoekFilter', {
  description: 'Conditions. Values within one list are alternatives; different fields must all hold. A fact that is unknown passes neither true nor false; facetten says how many that left out.',
  fields: (t) => ({
    soorten: t.field({ type: [VoorzieningSoort] }),
    themas: t.idList({ description: 'Codes of themas; one includes the narrower ones under it.' }),
    doelgroepen: t.idList({ description: 'Codes of doelgroepen; what is open to everybody always fits.' }),
    functies: t.idList({ description: 'Codes of functies.' }),
    soortenPlek: t.idList({ description: 'Codes of soortenPlek.' }),
    gratis: t.boolean({ description: 'Known to be free (a voluntary contribution is free), or known not to be.' }),
    zonderIndicatie: t.boolean({ description: 'Known to have a way in without a decision of the gemeente, or not to.' }),
    zonderAanmelding: t.boolean({ description: 'Known that one can just walk in, or not.' }),
    rolstoel: t.boolean({ description: 'Known to be accessible with a wheelchair, or not.' }),
    plaatsVrij: t.boolean({ description: 'Known to have room for a volunteer, or not.' }),
    nuOpen: t.boolean({ description: 'Known to be open at the time of the request, or to be closed.' }),
    openOp: t.field({ type: OpenOpInvoer, description: 'Known to be open at some time within this slot.' }),
    statussen: t.field({ type: [VoorzieningStatus], description: 'Without it: everything but GESTOPT.' }),
    leeftijd: t.int({ description: 'Fits somebody of this age in years, 0 to 120.' }),
    trede: t.int({ description: 'Rung of the participatieladder, 1 to 6; places whose source names it.' }),
    organisatie: t.id({ description: 'Id of an organisation.' }),
  }),
});
