/** Reports without an account, links of mails over HTTP, and the overview: what each role gets, and what nobody gets. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { herinner } from '../../server/beheer/herinneren.ts';
import { onderhoudMeldingen } from '../../server/beheer/suggesties.ts';
import { bevestigOnderdelen } from '../../server/beheer/versheid.ts';
import { Prisma } from '../../server/database/prisma/client.ts';
import { werkZoekenBij } from '../../server/zoeken/indexeren.ts';
import { post, tokensIn } from './opzet/mensen.ts';
import { NU, startOmgeving, type Testomgeving } from './opzet/omgeving.ts';
import { leegWereld, MARKT, zetNeer } from './opzet/wereld.ts';

const DAG_MS = 86_400_000;
const MIS = '__typename ... on Geweigerd { reden } ... on Ongeldig { fouten { veld } }';
const STEL_VOOR = `mutation($voorziening: ID, $gebied: ID, $soort: MeldingSoort!, $onderdeel: Onderdeel, $tekst: String) { stelVoor(voorziening: $voorziening, gebied: $gebied, soort: $soort, onderdeel: $onderdeel, tekst: $tekst) { ${MIS} ... on MeldingOntvangen { code } } }`;
const BESLIS = `mutation($id: ID!, $besluit: MeldingBesluit!, $antwoord: String) { beslisSuggestie(id: $id, besluit: $besluit, antwoord: $antwoord) { ${MIS} ... on MeldingBeslist { beslotenMelding { status beslotenDoor } } } }`;
const MELDINGEN = 'query($voorziening: ID, $gebied: ID) { meldingen(voorziening: $voorziening, gebied: $gebied) { id soort onderdeel tekst status naam } }';
const VOLG = 'query($code: String!) { melding(code: $code) { status soort tekst antwoord beslotenDoor naam } }';

let omgeving: Testomgeving;
let zwolle: string;
let id: string;
let nu = NU;
beforeAll(async () => {
  omgeving = await startOmgeving();
  zwolle = (await omgeving.database.rijen<{ id: string }>(Prisma.sql`SELECT id FROM gebied WHERE code = 'GM0193'`))[0]!.id;
});
afterAll(() => omgeving?.sluit());
beforeEach(async () => {
  await leegWereld(omgeving.database);
  await omgeving.database.script('DELETE FROM account; DELETE FROM post; DELETE FROM suggestie;');
  id = (await zetNeer(omgeving.database, [{ naam: 'Buurttafel', soort: 'VRIJWILLIGERSPLEK', punten: [MARKT] }])).get('Buurttafel')!;
  // far from the test before, so that its limits do not count
  nu = new Date(nu.getTime() + 2 * DAG_MS);
  omgeving.zetKlok(nu);
});

const stelVoor = async (variabelen: Record<string, unknown>) => (await omgeving.vraag(STEL_VOOR, { voorziening: id, soort: 'KLOPT_NIET', ...variabelen })).data.stelVoor;

describe('een melding', () => {
  it('komt bij wie de plek bijhoudt; een tik zegt ja, en wie hem stuurde ziet dat met zijn code', async () => {
    const eigenaar = await omgeving.meldAan([{ rol: 'EIGENAAR', voorzieningId: id }], { email: 'eigenaar@voorbeeld.nl' });
    const ander = await omgeving.meldAan([]);
    const { code } = await stelVoor({ onderdeel: 'TIJDEN', tekst: 'Op dinsdag is het <b>dicht</b>\u202e' });
    const [brief] = await post(omgeving.database);
    expect([brief!.aan, brief!.onderwerp]).toEqual(['eigenaar@voorbeeld.nl', 'Een bericht over Buurttafel']);
    expect(brief!.html).toContain('Op dinsdag is het &#60;b&#62;dicht');
    for (const wie of [omgeving, ander]) expect((await wie.vraag(MELDINGEN, { voorziening: id })).data.meldingen).toBeNull();
    const { meldingen } = (await eigenaar.vraag(MELDINGEN, { voorziening: id })).data;
    expect(meldingen).toMatchObject([{ soort: 'KLOPT_NIET', onderdeel: 'TIJDEN', tekst: 'Op dinsdag is het <b>dicht</b>', status: 'NIEUW' }]);
    const besluit = { id: meldingen[0].id, besluit: 'OVERGENOMEN', antwoord: 'Dank je, aangepast.' };
    expect((await ander.vraag(BESLIS, besluit)).data.beslisSuggestie).toMatchObject({ reden: 'GEEN_RECHT' });
    expect((await omgeving.vraag(BESLIS, besluit)).data.beslisSuggestie).toMatchObject({ reden: 'NIET_INGELOGD' });
    expect((await eigenaar.vraag(BESLIS, besluit)).data.beslisSuggestie).toMatchObject({ beslotenMelding: { status: 'OVERGENOMEN', beslotenDoor: 'EIGENAAR' } });
    expect((await eigenaar.vraag(BESLIS, besluit)).data.beslisSuggestie).toMatchObject({ reden: 'KAN_NU_NIET' });
    expect((await omgeving.vraag(VOLG, { code })).data.melding).toMatchObject({ status: 'OVERGENOMEN', antwoord: 'Dank je, aangepast.', beslotenDoor: 'EIGENAAR' });
    expect((await omgeving.vraag(VOLG, { code: `${code}x` })).data.melding).toBeNull();
    // nothing of the sender is kept, and the code neither
    const rij = JSON.stringify(await omgeving.database.rijen(Prisma.sql`SELECT * FROM suggestie`));
    for (const geheim of [code, '127.0.0.1', '::1']) expect(rij).not.toContain(geheim);
    // the words go, what became of it stays
    await onderhoudMeldingen(omgeving.database, omgeving.url, new Date(nu.getTime() + 89 * DAG_MS));
    expect((await omgeving.vraag(VOLG, { code })).data.melding.tekst).not.toBeNull();
    await onderhoudMeldingen(omgeving.database, omgeving.url, new Date(nu.getTime() + 91 * DAG_MS));
    expect((await omgeving.vraag(VOLG, { code })).data.melding).toMatchObject({ status: 'OVERGENOMEN', tekst: null, antwoord: null });
  });

  it('geeft hoogstens een mail per dag, met alles wat sindsdien kwam', async () => {
    await omgeving.meldAan([{ rol: 'EIGENAAR', voorzieningId: id }]);
    for (const onderdeel of ['TIJDEN', 'KOSTEN', 'CONTACT']) expect(await stelVoor({ onderdeel })).toMatchObject({ __typename: 'MeldingOntvangen' });
    expect(await stelVoor({ onderdeel: 'TOEGANG' })).toMatchObject({ reden: 'TE_VEEL' });
    expect(await post(omgeving.database)).toHaveLength(1);
    await onderhoudMeldingen(omgeving.database, omgeving.url, new Date(nu.getTime() + DAG_MS / 2));
    expect(await post(omgeving.database)).toHaveLength(1);
    await Promise.all([1, 2].map(() => onderhoudMeldingen(omgeving.database, omgeving.url, new Date(nu.getTime() + 1.1 * DAG_MS))));
    const brieven = await post(omgeving.database);
    expect(brieven).toHaveLength(2);
    for (const zin of ['De prijs klopt niet.', 'Het contact klopt niet.']) expect(brieven[1]!.tekst).toContain(zin);
    await onderhoudMeldingen(omgeving.database, omgeving.url, new Date(nu.getTime() + 3 * DAG_MS));
    expect(await post(omgeving.database)).toHaveLength(2);
  });

  it('dat een plek gestopt is, wordt overgenomen als versie; een moderator verandert de plek niet', async () => {
    const moderator = await omgeving.meldAan([{ rol: 'MODERATOR', gebiedId: zwolle }]);
    const ondersteuner = await omgeving.meldAan([{ rol: 'ONDERSTEUNER', gebiedId: zwolle }]);
    await stelVoor({ soort: 'GESTOPT' });
    const melding = (await moderator.vraag(MELDINGEN, { voorziening: id })).data.meldingen[0];
    expect((await moderator.vraag(BESLIS, { id: melding.id, besluit: 'OVERGENOMEN' })).data.beslisSuggestie).toMatchObject({ reden: 'GEEN_RECHT' });
    expect((await ondersteuner.vraag(BESLIS, { id: melding.id, besluit: 'OVERGENOMEN' })).data.beslisSuggestie).toMatchObject({ beslotenMelding: { status: 'OVERGENOMEN' } });
    expect((await omgeving.vraag('query($id: ID!) { voorziening(id: $id) { status versie herzieningVoor } }', { id })).data.voorziening).toEqual({ status: 'GESTOPT', versie: 2, herzieningVoor: null });
    expect(await omgeving.database.rijen(Prisma.sql`SELECT door_rol, door_account FROM voorziening_versie WHERE voorziening_id = ${id}::uuid AND versie = 2`)).toEqual([{ door_rol: 'ONDERSTEUNER', door_account: ondersteuner.accountId }]);
  });

  it('een nieuwe plek gaat naar wie het gebied ondersteunt', async () => {
    const ondersteuner = await omgeving.meldAan([{ rol: 'ONDERSTEUNER', gebiedId: zwolle }], { email: 'wijk@voorbeeld.nl' });
    expect(await stelVoor({ voorziening: null, gebied: zwolle, soort: 'NIEUWE_PLEK', tekst: 'Elke vrijdag koffie in de speeltuin.' })).toMatchObject({ __typename: 'MeldingOntvangen' });
    expect((await post(omgeving.database)).map(({ aan }) => aan)).toEqual(['wijk@voorbeeld.nl']);
    expect((await ondersteuner.vraag(MELDINGEN, { gebied: zwolle })).data.meldingen).toMatchObject([{ soort: 'NIEUWE_PLEK', naam: 'Zwolle' }]);
    expect((await omgeving.vraag(MELDINGEN, { gebied: zwolle })).data.meldingen).toBeNull();
  });

  it.each([
    [{ soort: 'KLOPT_NIET' }, 'tekst'], [{ soort: 'KLOPT_NIET', tekst: ' \n\u200b ' }, 'tekst'], [{ soort: 'GESTOPT', tekst: 'a'.repeat(1001) }, 'tekst'],
    [{ soort: 'NIEUWE_PLEK', tekst: 'x' }, 'gebied'], [{ soort: 'GESTOPT', voorziening: null }, 'voorziening'], [{ soort: 'GESTOPT', voorziening: 'x' }, 'voorziening'],
  ])('wat niet klopt (%o) noemt het veld %s', async (variabelen, veld) => {
    expect((await stelVoor(variabelen)).fouten.map((fout: { veld: string }) => fout.veld)).toContain(veld);
  });

  it('over wat niet op de kaart staat, kan niets gemeld worden', async () => {
    await omgeving.database.rijen(Prisma.sql`UPDATE voorziening SET verborgen_op = ${nu}::timestamptz, verborgen_reden = 'test' WHERE id = ${id}::uuid`);
    expect(await stelVoor({ soort: 'GESTOPT' })).toMatchObject({ reden: 'NIET_GEVONDEN' });
  });
});

describe('de links van een mail', () => {
  const BEKIJK = `query($token: String!) { bevestiglink(token: $token) { ${MIS} ... on Bevestigvraag { alBevestigdOp voorziening { naam } } } }`;
  const BEVESTIG = `mutation($token: String!) { bevestigMetLink(token: $token) { ${MIS} ... on MetLinkBevestigd { alBevestigdOp voorziening { versheid laatstBevestigd } } } }`;
  const WIJZIG = `mutation($token: String!) { wijzigMetLink(token: $token) { ${MIS} ... on WijzigenBegonnen { voorziening } } }`;
  const NIEUW = `mutation($token: String!) { stuurNieuweLink(token: $token) { ${MIS} } }`;
  const IK = '{ ik { email } }';

  async function herinnerd() {
    const eigenaar = await omgeving.meldAan([{ rol: 'EIGENAAR', voorzieningId: id }], { email: 'eigenaar@voorbeeld.nl' });
    nu = new Date(nu.getTime() + 1_200 * DAG_MS);
    omgeving.zetKlok(nu);
    await herinner(omgeving.database, omgeving.url, nu);
    const [brief] = await post(omgeving.database);
    return { eigenaar, bevestig: tokensIn(brief!.tekst, 'bevestig')[0]!, wijzig: tokensIn(brief!.tekst, 'wijzig')[0]! };
  }

  it('kijken verandert niets, een tik bevestigt alles, nog een tik doet geen kwaad', async () => {
    const { bevestig, wijzig } = await herinnerd();
    for (let keer = 0; keer < 3; keer += 1) expect((await omgeving.vraag(BEKIJK, { token: bevestig })).data.bevestiglink).toMatchObject({ alBevestigdOp: null, voorziening: { naam: 'Buurttafel' } });
    expect((await omgeving.vraag(BEVESTIG, { token: bevestig })).data.bevestigMetLink).toMatchObject({ alBevestigdOp: null, voorziening: { versheid: 'VERS', laatstBevestigd: nu.toISOString() } });
    expect((await omgeving.vraag(BEVESTIG, { token: bevestig })).data.bevestigMetLink).toMatchObject({ alBevestigdOp: nu.toISOString() });
    for (const token of [wijzig, 'iets anders', '']) expect((await omgeving.vraag(BEVESTIG, { token })).data.bevestigMetLink).toMatchObject({ reden: 'VERLOPEN' });
  });

  it('is hij te oud, dan komt er met een tik een nieuwe, alleen bij wie hem eerst had', async () => {
    const { bevestig, eigenaar } = await herinnerd();
    // better-auth and the database know their own clocks; a link ends by ours
    omgeving.zetKlok(new Date(nu.getTime() + 31 * DAG_MS));
    expect((await omgeving.vraag(BEKIJK, { token: bevestig })).data.bevestiglink).toMatchObject({ reden: 'VERLOPEN' });
    await omgeving.database.script('DELETE FROM post');
    for (const token of [bevestig, 'van niemand']) expect((await omgeving.vraag(NIEUW, { token })).data.stuurNieuweLink).toEqual({ __typename: 'NieuweLinkOnderweg' });
    const [brief, ...meer] = await post(omgeving.database);
    expect([brief!.aan, meer]).toEqual(['eigenaar@voorbeeld.nl', []]);
    expect((await omgeving.vraag(BEVESTIG, { token: tokensIn(brief!.tekst, 'bevestig')[0]! })).data.bevestigMetLink).toMatchObject({ alBevestigdOp: null });
    await omgeving.database.rijen(Prisma.sql`UPDATE mandaat SET ingetrokken_op = ${nu}::timestamptz WHERE id = ${eigenaar.mandaatIds[0]!}::uuid`);
    await omgeving.database.script('DELETE FROM post');
    expect((await omgeving.vraag(NIEUW, { token: bevestig })).data.stuurNieuweLink).toEqual({ __typename: 'NieuweLinkOnderweg' });
    expect(await post(omgeving.database)).toEqual([]);
  });

  it('de andere link begint een keer een sessie voor deze plek alleen', async () => {
    const { wijzig, bevestig, eigenaar } = await herinnerd();
    expect((await omgeving.vraag(WIJZIG, { token: wijzig }, { origin: 'https://elders.voorbeeld' })).data.wijzigMetLink).toMatchObject({ reden: 'KAN_NU_NIET' });
    expect((await eigenaar.vraag(WIJZIG, { token: wijzig })).data.wijzigMetLink).toMatchObject({ voorziening: id });
    const [een, twee] = await Promise.all([1, 2].map(() => omgeving.vraag(WIJZIG, { token: wijzig })));
    expect([een!.data.wijzigMetLink.__typename, twee!.data.wijzigMetLink.__typename].sort()).toEqual(['Geweigerd', 'WijzigenBegonnen']);
    const cookie = [...een!.cookies, ...twee!.cookies].map((regel) => regel.split(';')[0]).join('; ');
    expect((await omgeving.vraag(IK, {}, { cookie })).data.ik).toEqual({ email: 'eigenaar@voorbeeld.nl' });
    expect((await omgeving.vraag(MELDINGEN, { voorziening: id }, { cookie })).data.meldingen).toEqual([]);
    const ander = (await zetNeer(omgeving.database, [{ naam: 'Ander' }])).get('Ander')!;
    expect((await omgeving.vraag(MELDINGEN, { voorziening: ander }, { cookie })).data.meldingen).toBeNull();
    expect((await omgeving.vraag(WIJZIG, { token: bevestig })).data.wijzigMetLink).toMatchObject({ reden: 'VERLOPEN' });
  });

  it('van een verborgen plek werkt geen enkele link', async () => {
    const { bevestig, wijzig } = await herinnerd();
    await omgeving.database.rijen(Prisma.sql`UPDATE voorziening SET verborgen_op = ${nu}::timestamptz, verborgen_reden = 'test' WHERE id = ${id}::uuid`);
    expect((await omgeving.vraag(BEKIJK, { token: bevestig })).data.bevestiglink).toMatchObject({ reden: 'VERLOPEN' });
    expect((await omgeving.vraag(BEVESTIG, { token: bevestig })).data.bevestigMetLink).toMatchObject({ reden: 'VERLOPEN' });
    expect((await omgeving.vraag(WIJZIG, { token: wijzig })).data.wijzigMetLink).toMatchObject({ reden: 'VERLOPEN' });
  });
});

describe('het overzicht', () => {
  const OVERZICHT = 'query($gebied: ID, $after: String) { overzicht(gebied: $gebied) { verouderd(first: 2, after: $after) { verder plekken { naam versheid vraagbaar meldingen cursor } } telling { aantal verouderd perGebied { naam verouderd } } behoeften { naam nodig geweigerd { reden aantal } } } }';

  it('laat wie het gebied ondersteunt zien wat oud is, het oudste eerst, blad voor blad, met een opdracht per deel', async () => {
    const ids = await zetNeer(omgeving.database, [{ naam: 'Vers', punten: [MARKT] }, { naam: 'Oud', punten: [MARKT] }, { naam: 'Elders' }]);
    await omgeving.database.transactie(async (verbinding) => {
      await bevestigOnderdelen(verbinding, ids.get('Vers')!, ['ALLES'], 'EIGENAAR', nu);
      await verbinding.rijen(Prisma.sql`UPDATE voorziening SET peildatum = '2016' WHERE id = ${ids.get('Oud')!}::uuid`);
      await verbinding.rijen(Prisma.sql`UPDATE vrijwilligersplek SET draagkracht_nodig = 'Een training omgaan met rouw' WHERE voorziening_id = ${id}::uuid`);
      await werkZoekenBij(verbinding, nu);
    });
    await omgeving.meldAan([{ rol: 'EIGENAAR', voorzieningId: ids.get('Oud')! }], { email: 'oud@voorbeeld.nl' });
    const ondersteuner = await omgeving.meldAan([{ rol: 'ONDERSTEUNER', gebiedId: zwolle }]);
    await omgeving.vraag('mutation($id: ID!) { telWeigering(voorziening: $id, reden: TE_ZWAAR) { __typename } }', { id });
    omgeving.opdrachten.length = 0;
    const { overzicht } = (await ondersteuner.vraag(OVERZICHT)).data;
    expect(overzicht.verouderd).toMatchObject({ verder: false, plekken: [{ naam: 'Oud', versheid: 'NOOIT_BEVESTIGD', vraagbaar: ['EIGENAAR', 'ONDERSTEUNER'] }, { naam: 'Buurttafel', vraagbaar: ['ONDERSTEUNER'] }] });
    expect(omgeving.opdrachten.filter(({ text }) => /zoekdocument/.test(text))).toHaveLength(3);
    expect(overzicht.telling).toMatchObject({ aantal: 3, verouderd: 2 });
    expect(overzicht.telling.perGebied.find(({ naam }: { naam: string }) => naam === 'Zwolle')).toEqual({ naam: 'Zwolle', verouderd: 2 });
    expect(overzicht.behoeften).toEqual([{ naam: 'Buurttafel', nodig: 'Een training omgaan met rouw', geweigerd: [{ reden: 'TE_ZWAAR', aantal: 1 }] }]);
    const tweede = (await ondersteuner.vraag(OVERZICHT, { after: overzicht.verouderd.plekken[0].cursor })).data.overzicht.verouderd;
    expect(tweede.plekken.map(({ naam }: { naam: string }) => naam)).toEqual(['Buurttafel']);
    // what a place needs is for who can do something about it
    expect((await omgeving.vraag('query($id: ID!) { voorziening(id: $id) { ... on Vrijwilligersplek { draagkracht { nodig } } } }', { id })).data.voorziening.draagkracht.nodig).toBeNull();
    expect(JSON.stringify(await omgeving.database.rijen(Prisma.sql`SELECT document FROM zoekdocument`))).not.toContain('rouw');

    const VRAAG = `mutation($id: ID!) { vraagBevestiging(voorziening: $id) { ${MIS} ... on BevestigingGevraagd { rol aantal } } }`;
    expect((await ondersteuner.vraag(VRAAG, { id: ids.get('Oud') })).data.vraagBevestiging).toMatchObject({ rol: 'EIGENAAR', aantal: 1 });
    expect((await ondersteuner.vraag(VRAAG, { id: ids.get('Oud') })).data.vraagBevestiging).toMatchObject({ reden: 'KAN_NU_NIET' });
    expect((await post(omgeving.database)).map(({ aan }) => aan)).toEqual(['oud@voorbeeld.nl']);
    expect((await ondersteuner.vraag(VRAAG, { id: ids.get('Elders') })).data.vraagBevestiging).toMatchObject({ reden: 'GEEN_RECHT' });
  });

  it('is er niet voor een bezoeker, een eigenaar, een mandaat dat voorbij is, of een sessie van een link', async () => {
    const eigenaar = await omgeving.meldAan([{ rol: 'EIGENAAR', voorzieningId: id }]);
    const voorbij = await omgeving.meldAan([{ rol: 'ONDERSTEUNER', gebiedId: zwolle, geldigTot: new Date(nu.getTime() + 1_000) }]);
    const link = await omgeving.meldAan([{ rol: 'ONDERSTEUNER', gebiedId: zwolle }], { alleenVoorziening: id });
    omgeving.zetKlok(new Date(nu.getTime() + 2_000));
    for (const wie of [omgeving, eigenaar, voorbij, link]) expect((await wie.vraag(OVERZICHT)).data.overzicht).toBeNull();
  });

  it('een cursor die niet van ons is, wordt geweigerd', async () => {
    const ondersteuner = await omgeving.meldAan([{ rol: 'ONDERSTEUNER', gebiedId: zwolle }]);
    for (const after of ['x', Buffer.from(JSON.stringify(['VEROUDERD', "2020-01-01'; DROP", id])).toString('base64url')]) expect((await ondersteuner.vraag(OVERZICHT, { after })).errors?.[0]?.extensions.veld).toBe('after');
  });

  it('wie een plek bijhoudt, ziet hoe vaak zij iemand niet kon helpen', async () => {
    const eigenaar = await omgeving.meldAan([{ rol: 'EIGENAAR', voorzieningId: id }]);
    await omgeving.vraag('mutation($id: ID!) { telWeigering(voorziening: $id, reden: VOL) { __typename } }', { id });
    const GEWEIGERD = 'query($id: ID!) { geweigerd(voorziening: $id) { reden aantal } }';
    expect((await eigenaar.vraag(GEWEIGERD, { id })).data.geweigerd).toEqual([{ reden: 'VOL', aantal: 1 }, { reden: 'TE_ZWAAR', aantal: 0 }, { reden: 'TE_VER', aantal: 0 }, { reden: 'TAAL', aantal: 0 }]);
    expect((await omgeving.vraag(GEWEIGERD, { id })).data.geweigerd).toBeNull();
  });
});
