import { type Bewaaruitkomst, bewaarVoorziening } from '../server/beheer/bewaren.ts';
import { type Bewerkblad as BewerkbladVorm, leesBewerkblad, type Vormblad } from '../server/beheer/bewerkblad.ts';
import { bevestig, herstelVersie, sluitTijdelijk, zetPlaatsen } from '../server/beheer/handgrepen.ts';
import { heelVeld, leesNamen } from '../server/beheer/verschillen.ts';
import { VELDEN } from '../server/beheer/vorm.ts';
import { Bewerkblad } from './bewerkblad.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { Onderdeel } from './onderdeel.ts';
import { probeer, uitkomst } from './uitkomst.ts';
import { VoorzieningInvoer, Voorzieningvorm } from './voorzieningvorm.ts';
import { PlaatsenStand } from './vrijwilligersplek.ts';

interface Bewaard {
  versie: number;
  vorigeVersie: number;
  ookGewijzigd: string[];
  nietTerug: string[];
  bewerkblad: BewerkbladVorm | null;
}

const VoorzieningBewaard = builder.objectRef<Bewaard>('VoorzieningBewaard').implement({
  description: 'It is stored, and live.',
  fields: (t) => ({
    versie: t.exposeInt('versie', { description: 'The version now; the same as vorigeVersie when nothing was different.' }),
    vorigeVersie: t.exposeInt('vorigeVersie', { description: 'The version to go back to, with herstelVersie.' }),
    ookGewijzigd: t.exposeStringList('ookGewijzigd', { description: 'Parts that somebody else changed meanwhile, in Dutch; their work was kept beside yours.' }),
    nietTerug: t.exposeStringList('nietTerug', { description: 'Of a version that was put back: what could not be, in Dutch.' }),
    bewerkblad: t.field({ type: Bewerkblad, nullable: true, description: 'The listing as it is now; null when this change ended your right to it.', resolve: ({ bewerkblad }) => bewerkblad }),
  }),
});

interface Conflictveld {
  veld: string;
  label: string;
  oud: string | null;
  hunne: string | null;
  jouwe: string | null;
}
const Conflictveld = builder.objectRef<Conflictveld>('Conflictveld').implement({
  description: 'A part that somebody else changed too, in another way.',
  fields: (t) => ({
    veld: t.exposeString('veld', { description: 'Field of VoorzieningInvoer.' }),
    label: t.exposeString('label', { description: 'How it is called, in Dutch.' }),
    oud: t.exposeString('oud', { nullable: true, description: 'What it was, in words; null when unknown.' }),
    hunne: t.exposeString('hunne', { nullable: true, description: 'What it is now, in words.' }),
    jouwe: t.exposeString('jouwe', { nullable: true, description: 'What you made of it, in words.' }),
  }),
});
const BewaarConflict = builder.objectRef<{ versie: number; velden: Conflictveld[] } & Vormblad>('BewaarConflict').implement({
  description: 'Nothing was stored, because somebody else changed the same part. Choose, and save again on this version.',
  fields: (t) => ({
    versie: t.exposeInt('versie', { description: 'The version now.' }),
    velden: t.field({ type: [Conflictveld], description: 'The parts that you both changed.', resolve: ({ velden }) => velden }),
    vorm: t.field({ type: Voorzieningvorm, description: 'The listing as it is now.', resolve: (conflict) => conflict }),
  }),
});

const BewaarVoorzieningUitkomst = uitkomst<Bewaard | ({ versie: number; velden: Conflictveld[] } & Vormblad)>('BewaarVoorziening', 'What came of a save.', [VoorzieningBewaard, BewaarConflict] as never);

const bewaard = async ({ database, bewerker, nu }: Context, gedaan: { id: string; versie: number; vorigeVersie: number; nietTerug?: string[]; ookGewijzigd?: string[] }) => ({
  __typename: 'VoorzieningBewaard', ookGewijzigd: [], nietTerug: [], ...gedaan, bewerkblad: (await leesBewerkblad(database, bewerker, gedaan.id, nu)) ?? null,
});

async function antwoord(uitslag: Bewaaruitkomst, context: Context): Promise<object> {
  if (uitslag.soort === 'bewaard') return bewaard(context, { ...uitslag, ookGewijzigd: uitslag.ookGewijzigd.map((veld) => VELDEN[veld].label) });
  const { basis, hunne, jouwe, versie } = uitslag;
  const namen = await leesNamen(context.database, [hunne, jouwe, ...(basis ? [basis] : [])]);
  const zeg = (vorm: typeof basis, veld: (typeof uitslag.velden)[number]) => (vorm === null ? null : heelVeld(vorm, veld, namen, context.begrippen));
  return { __typename: 'BewaarConflict', versie, vorm: hunne, namen, velden: uitslag.velden.map((veld) => ({ veld, label: VELDEN[veld].label, oud: zeg(basis, veld), hunne: zeg(hunne, veld), jouwe: zeg(jouwe, veld) })) };
}

const id = { required: true as const, description: 'UUID of the listing.' };

builder.mutationFields((t) => ({
  bewaarVoorziening: t.field({
    type: BewaarVoorzieningUitkomst,
    complexity: 500,
    args: {
      id: t.arg.id(id),
      versie: t.arg.int({ required: true, description: 'The version that the change was made on.' }),
      wijziging: t.arg({ type: VoorzieningInvoer, required: true, description: 'The fields that change.' }),
      reden: t.arg.string({ description: 'Why, at most 500 characters; shown in the history.' }),
    },
    description: 'Changes a listing; live at once, and kept as a version. What others changed meanwhile in other fields is joined; in the same field it is a conflict.',
    resolve: (_root, { id: welke, versie, wijziging, reden }, context) => probeer('VoorzieningBewaard', async () => antwoord(await bewaarVoorziening(context.database, context.bewerker, welke, versie, wijziging, reden, context.nu), context)) as never,
  }),
  bevestig: t.field({
    type: BewaarVoorzieningUitkomst,
    complexity: 500,
    args: { id: t.arg.id(id), onderdelen: t.arg({ type: [Onderdeel], required: true, description: 'What is right; ALLES for all of it.' }) },
    description: 'Confirms that these groups of facts are still right. Confirming ALLES makes a listing with status ONZEKER an active one.',
    resolve: (_root, { id: welke, onderdelen }, context) => probeer('VoorzieningBewaard', async () => bewaard(context, await bevestig(context.database, context.bewerker, welke, onderdelen, context.nu))) as never,
  }),
  zetPlaatsen: t.field({
    type: BewaarVoorzieningUitkomst,
    complexity: 500,
    args: {
      id: t.arg.id(id),
      stand: t.arg({ type: PlaatsenStand, required: true, description: 'RUIM or BEPERKT: there is room (again). VOL: full.' }),
      vrij: t.arg.int({ description: 'Free places; left out: not changed, or unknown when there were none.' }),
      vrijVanaf: t.arg({ type: 'Date', description: 'When full: from when there is room again.' }),
    },
    description: 'Says how much room a place to do something has. Saying the same again confirms it.',
    resolve: (_root, { id: welke, stand, vrij, vrijVanaf }, context) => probeer('VoorzieningBewaard', async () => bewaard(context, await zetPlaatsen(context.database, context.bewerker, welke, { stand, vrij, vrijVanaf }, context.nu))) as never,
  }),
  sluitTijdelijk: t.field({
    type: BewaarVoorzieningUitkomst,
    complexity: 500,
    args: {
      id: t.arg.id(id),
      van: t.arg({ type: 'Date', required: true, description: 'First day that it is closed.' }),
      tot: t.arg({ type: 'Date', required: true, description: 'Last day that it is closed, included; at most a year later.' }),
      toelichting: t.arg.string({ description: 'Why; shown in the history.' }),
    },
    description: 'Closed for some days: they are left out of all times. Undone with herstelVersie to vorigeVersie.',
    resolve: (_root, { id: welke, van, tot, toelichting }, context) => probeer('VoorzieningBewaard', async () => bewaard(context, await sluitTijdelijk(context.database, context.bewerker, welke, van, tot, toelichting, context.nu))) as never,
  }),
  herstelVersie: t.field({
    type: BewaarVoorzieningUitkomst,
    complexity: 500,
    args: { id: t.arg.id(id), versie: t.arg.int({ required: true, description: 'The version now.' }), vanVersie: t.arg.int({ required: true, description: 'The version to put back.' }) },
    description: 'Puts an earlier version back, as a new version. The organisation stays as it is, because rights hang on it. nietTerug says what could not be put back.',
    resolve: (_root, { id: welke, versie, vanVersie }, context) => probeer('VoorzieningBewaard', async () => bewaard(context, await herstelVersie(context.database, context.bewerker, welke, versie, vanVersie, context.nu))) as never,
  }),
}));
