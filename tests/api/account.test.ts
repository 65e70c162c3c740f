import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { legVersieVast } from '../../server/beheer/versies.ts';
import { Prisma } from '../../server/database/prisma/client.ts';
import { NU, startOmgeving, type Testomgeving } from './opzet/omgeving.ts';
import { leegWereld, MARKT, zetNeer } from './opzet/wereld.ts';

const VERWIJDER = 'mutation { verwijderAccount { __typename ... on Geweigerd { reden melding } } }';
const GEGEVENS = '{ mijnGegevens { __typename ... on MijnGegevens { json } ... on Geweigerd { reden } } }';
const STOP = 'mutation ($mandaat: ID!) { trekMandaatIn(mandaat: $mandaat) { __typename ... on Geweigerd { reden } } }';

let omgeving: Testomgeving;
let plek: string;
let zwolle: string;
beforeAll(async () => {
  omgeving = await startOmgeving();
  await leegWereld(omgeving.database);
  plek = (await zetNeer(omgeving.database, [{ naam: 'Buurthuis de Brug', punten: [MARKT] }])).get('Buurthuis de Brug')!;
  zwolle = (await rijen<{ id: string }>(Prisma.sql`SELECT id FROM gebied WHERE code = 'GM0193'`))[0]!.id;
});
afterAll(() => omgeving.sluit());
beforeEach(async () => {
  for (const tabel of ['account', 'post', 'reactie']) await rijen(Prisma.sql`DELETE FROM ${Prisma.raw(tabel)}`);
});

const rijen = <Rij>(opdracht: Prisma.Sql) => omgeving.database.rijen<Rij>(opdracht);
const eigenaren = async () => (await rijen<{ id: string }>(Prisma.sql`SELECT account_id AS id FROM mandaat WHERE rol = 'EIGENAAR' AND voorziening_id = ${plek}::uuid AND ingetrokken_op IS NULL`)).map(({ id }) => id);
const post = () => rijen<{ aan: string; onderwerp: string }>(Prisma.sql`SELECT aan, onderwerp FROM post ORDER BY aan`);

describe('een account verwijderen', () => {
  it('haalt alles weg wat van die mens is, en laat staan wat van de plek is', async () => {
    const ik = await omgeving.meldAan([{ rol: 'EIGENAAR', voorzieningId: plek }]);
    await omgeving.meldAan([{ rol: 'EIGENAAR', voorzieningId: plek }]);
    await omgeving.database.transactie(async (verbinding) => {
      await verbinding.rijen(Prisma.sql`UPDATE voorziening SET versie = versie + 1 WHERE id = ${plek}::uuid`);
      await legVersieVast(verbinding, [plek], 'EIGENAAR', 'nieuwe tijd', ik.accountId);
      await verbinding.rijen(Prisma.sql`INSERT INTO reactie (id, voorziening_id, soort, tekst, door_rol, door_account, created_at) VALUES (gen_random_uuid(), ${plek}::uuid, 'REACTIE', 'Dank je wel', 'EIGENAAR', ${ik.accountId}, ${NU}::timestamptz)`);
      await verbinding.rijen(Prisma.sql`INSERT INTO concept (account_id, voorziening_id, basis_versie, inhoud, updated_at) VALUES (${ik.accountId}, ${plek}::uuid, 1, '{"naam":"half"}', ${NU}::timestamptz)`);
      await verbinding.rijen(Prisma.sql`INSERT INTO aanvraag (id, account_id, voorziening_id, created_at) VALUES (gen_random_uuid(), ${ik.accountId}, ${plek}::uuid, ${NU}::timestamptz)`);
    });
    await omgeving.vraag('mutation ($email: String!) { vraagInloglink(email: $email) { __typename } }', { email: ik.email });

    const gegevens = (await ik.vraag(GEGEVENS)).data.mijnGegevens;
    const alles = JSON.parse(gegevens.json);
    expect(alles).toMatchObject({
      account: [{ email: ik.email }],
      mandaten: [{ rol: 'EIGENAAR', voorziening: 'Buurthuis de Brug' }],
      concepten: [{ inhoud: { naam: 'half' } }],
      aanvragen: [{ voorziening: 'Buurthuis de Brug' }],
      wijzigingen: [{ voorziening: 'Buurthuis de Brug', reden: 'nieuwe tijd' }],
      reacties: [{ tekst: 'Dank je wel' }],
      mailDieWacht: [{ onderwerp: 'Je link om in te loggen' }],
    });
    expect(alles.sessies).toHaveLength(1);

    const { data, cookies } = await ik.vraag(VERWIJDER);
    expect(data.verwijderAccount.__typename).toBe('AccountVerwijderd');
    expect(cookies[0]).toMatch(/session_token=; .*Max-Age=0/);
    expect((await ik.vraag('{ ik { email } }')).data.ik).toBeNull();
    // nowhere in the database, in no table
    const tabellen = await rijen<{ naam: string }>(Prisma.sql`SELECT table_name AS naam FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> 'spatial_ref_sys'`);
    expect(tabellen.length).toBeGreaterThan(30);
    for (const { naam } of tabellen)
      expect(await rijen(Prisma.sql`SELECT 1 FROM ${Prisma.raw(`"${naam}" t`)} WHERE t::text LIKE ${`%${ik.accountId}%`} OR t::text LIKE ${`%${ik.email}%`} LIMIT 1`), naam).toEqual([]);
    expect(await rijen(Prisma.sql`SELECT door_rol, reden FROM voorziening_versie WHERE reden = 'nieuwe tijd'`)).toEqual([{ door_rol: 'EIGENAAR', reden: 'nieuwe tijd' }]);
    expect(await rijen(Prisma.sql`SELECT door_rol, tekst FROM reactie`)).toEqual([{ door_rol: 'EIGENAAR', tekst: 'Dank je wel' }]);
    // another owner is there: nobody is bothered
    expect((await post()).filter(({ aan }) => aan !== null)).toEqual([]);
  });

  it.each([['verwijderen', true], ['stoppen', false]])('maakt bij %s van de laatste eigenaar de helper eigenaar, en zegt dat', async (_wat, verwijderen) => {
    const eigenaar = await omgeving.meldAan([{ rol: 'EIGENAAR', voorzieningId: plek }]);
    const helper = await omgeving.meldAan([{ rol: 'HELPER', voorzieningId: plek }]);
    await omgeving.meldAan([{ rol: 'MODERATOR', gebiedId: zwolle }]);
    if (verwijderen) await eigenaar.vraag(VERWIJDER);
    else expect((await eigenaar.vraag(STOP, { mandaat: eigenaar.mandaatIds[0] })).data.trekMandaatIn.__typename).toBe('MandaatIngetrokken');
    expect(await eigenaren()).toEqual([helper.accountId]);
    expect(await post()).toEqual([{ aan: helper.email, onderwerp: 'Je bent nu eigenaar van Buurthuis de Brug' }]);
    expect((await helper.vraag('{ ik { mandaten { rol } } }')).data.ik.mandaten).toEqual([{ rol: 'EIGENAAR' }]);
  });

  it('zegt het zonder helper aan wie in het gebied meekijkt, het dichtst bij eerst', async () => {
    await omgeving.meldAan([{ rol: 'BEHEERDER' }]);
    const stop = async () => {
      await rijen(Prisma.sql`DELETE FROM post`);
      await (await omgeving.meldAan([{ rol: 'EIGENAAR', voorzieningId: plek }])).vraag(VERWIJDER);
      return post();
    };
    const onderwerp = 'Niemand houdt Buurthuis de Brug meer bij';
    const moderator = await omgeving.meldAan([{ rol: 'MODERATOR', gebiedId: zwolle }]);
    expect(await stop()).toEqual([{ aan: moderator.email, onderwerp }]);
    const ondersteuner = await omgeving.meldAan([{ rol: 'ONDERSTEUNER', gebiedId: zwolle }]);
    expect(await stop()).toEqual([{ aan: ondersteuner.email, onderwerp }]);
    expect(await eigenaren()).toEqual([]);
  });

  it('telt niet twee keer op elkaar als twee eigenaren tegelijk gaan', async () => {
    const twee = [await omgeving.meldAan([{ rol: 'EIGENAAR', voorzieningId: plek }]), await omgeving.meldAan([{ rol: 'EIGENAAR', voorzieningId: plek }])];
    const helper = await omgeving.meldAan([{ rol: 'HELPER', voorzieningId: plek }]);
    const uitkomsten = await Promise.all(twee.map((eigenaar) => eigenaar.vraag(VERWIJDER)));
    expect(uitkomsten.map(({ data }) => data.verwijderAccount.__typename)).toEqual(['AccountVerwijderd', 'AccountVerwijderd']);
    expect(await eigenaren()).toEqual([helper.accountId]);
  });

  it('kan niet voor de laatste beheerder, ook niet als er twee tegelijk gaan', async () => {
    const twee = [await omgeving.meldAan([{ rol: 'BEHEERDER' }]), await omgeving.meldAan([{ rol: 'BEHEERDER' }, { rol: 'BEHEERDER' }])];
    // not for the region, so not enough
    await omgeving.meldAan([{ rol: 'BEHEERDER', gebiedId: zwolle }]);
    const uitkomsten = await Promise.all(twee.map((beheerder) => beheerder.vraag(VERWIJDER)));
    expect(uitkomsten.map(({ data }) => data.verwijderAccount.__typename).sort()).toEqual(['AccountVerwijderd', 'Geweigerd']);
    const gebleven = uitkomsten.findIndex(({ data }) => data.verwijderAccount.__typename === 'Geweigerd');
    expect(uitkomsten[gebleven]!.data.verwijderAccount).toMatchObject({ reden: 'KAN_NU_NIET', melding: expect.stringContaining('laatste beheerder') });
    expect((await twee[gebleven]!.vraag('{ ik { mandaten { rol } } }')).data.ik.mandaten[0]).toEqual({ rol: 'BEHEERDER' });
  });

  it('kan niet zonder eigen sessie: niet als bezoeker en niet met de link van een herinnering', async () => {
    const gast = await omgeving.meldAan([{ rol: 'EIGENAAR', voorzieningId: plek }], { alleenVoorziening: plek });
    for (const vraag of [omgeving.vraag, gast.vraag]) {
      expect((await vraag(VERWIJDER)).data.verwijderAccount).toMatchObject({ __typename: 'Geweigerd', reden: 'NIET_INGELOGD' });
      expect((await vraag(GEGEVENS)).data.mijnGegevens).toEqual({ __typename: 'Geweigerd', reden: 'NIET_INGELOGD' });
    }
    expect(await eigenaren()).toEqual([gast.accountId]);
  });
});
