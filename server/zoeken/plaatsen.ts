/** Places of listings and the areas that they lie in, for who changes them. */
import type { Verbinding } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import type { Locatierij } from '../beheer/rijen.ts';
import { isUuid } from '../sleutels.ts';
import { puntSql } from './zoekvraag.ts';

/** An area as a place needs it. */
export interface Gebiedrij {
  id: string;
  code: string;
  naam: string;
  soort: string;
  /** from large (low) to small (high) */
  rang: number;
  /** may a protected address be known by it? */
  magBijAfgeschermd: boolean;
  heeftGrens: boolean;
  lat: number | null;
  lon: number | null;
}

const KOLOMMEN = Prisma.sql`g.id, g.code, g.naam, g.soort, s.rang, s.mag_bij_afgeschermd AS "magBijAfgeschermd", g.grens IS NOT NULL AS "heeftGrens", ST_Y(g.middelpunt::geometry) AS lat, ST_X(g.middelpunt::geometry) AS lon`;

/** The rows of places, protected ones too. */
export async function leesLocaties(verbinding: Verbinding, ids: readonly string[]): Promise<Locatierij[]> {
  if (ids.length === 0) return [];
  return verbinding.rijen<Locatierij>(Prisma.sql`SELECT id, soort, naam, straat, huisnummer, postcode, plaats, gebied_id, ST_Y(punt::geometry) AS lat, ST_X(punt::geometry) AS lon, precisie, zichtbaarheid, toelichting
    FROM locatie WHERE id = ANY(${[...ids]}::uuid[])`);
}

/** One area by id or code, the newest of that code. */
export async function leesGebied(verbinding: Verbinding, code: string): Promise<Gebiedrij | undefined> {
  const [rij] = await verbinding.rijen<Gebiedrij>(Prisma.sql`SELECT ${KOLOMMEN} FROM gebied g JOIN gebiedssoort s ON s.code = g.soort WHERE g.code = ${code} OR g.id = ${isUuid(code) ? code : null}::uuid ORDER BY g.geldig_tot DESC NULLS FIRST, g.geldig_van DESC LIMIT 1`);
  return rij;
}

/** The areas around an area, the smallest first. */
export async function leesOmliggende(verbinding: Verbinding, gebiedId: string): Promise<Gebiedrij[]> {
  return verbinding.rijen<Gebiedrij>(Prisma.sql`SELECT ${KOLOMMEN} FROM gebied_ligging gl JOIN gebied g ON g.id = gl.in_gebied_id JOIN gebiedssoort s ON s.code = g.soort WHERE gl.gebied_id = ${gebiedId}::uuid ORDER BY s.rang DESC, g.naam, g.id`);
}

/** The areas with a border that holds this spot, the smallest first. */
export async function leesGebiedenOp(verbinding: Verbinding, punt: { lat: number; lon: number }): Promise<Gebiedrij[]> {
  return verbinding.rijen<Gebiedrij>(Prisma.sql`SELECT ${KOLOMMEN} FROM gebied g JOIN gebiedssoort s ON s.code = g.soort WHERE ST_Covers(g.grens, ${puntSql(punt)}) AND g.geldig_tot IS NULL ORDER BY s.rang DESC, g.naam, g.id`);
}

/** A town by its name. */
export async function leesPlaats(verbinding: Verbinding, naam: string): Promise<Gebiedrij | undefined> {
  const rijen = await verbinding.rijen<Gebiedrij>(Prisma.sql`SELECT ${KOLOMMEN} FROM gebied g JOIN gebiedssoort s ON s.code = g.soort WHERE lower(g.naam) = lower(${naam}) AND g.soort IN ('PLAATS', 'GEMEENTE') AND g.geldig_tot IS NULL ORDER BY s.rang, g.id LIMIT 2`);
  // of a name that several towns have, none is meant for sure
  return rijen.length > 1 && rijen[0]!.soort === rijen[1]!.soort ? undefined : rijen[0];
}

/** Writes a new place. */
export async function schrijfLocatie(verbinding: Verbinding, rij: Locatierij, herkomst: { bron: string; peildatum: string }): Promise<void> {
  await verbinding.rijen(Prisma.sql`INSERT INTO locatie (id, soort, naam, straat, huisnummer, postcode, plaats, gebied_id, punt, precisie, zichtbaarheid, toelichting, bron_code, peildatum)
    VALUES (${rij.id}::uuid, ${rij.soort}::locatie_soort, ${rij.naam}::text, ${rij.straat}::text, ${rij.huisnummer}::text, ${rij.postcode}::text, ${rij.plaats}::text, ${rij.gebied_id}::uuid,
      CASE WHEN ${rij.lat}::float8 IS NULL THEN NULL ELSE ST_SetSRID(ST_MakePoint(${rij.lon}::float8, ${rij.lat}::float8), 4326)::geography END, ${rij.precisie}::locatie_precisie, ${rij.zichtbaarheid}::zichtbaarheid, ${rij.toelichting}::text, ${herkomst.bron}, ${herkomst.peildatum})`);
}

/** A copy of a place under a new id, with its source. */
export async function kopieerLocatie(verbinding: Verbinding, van: string, naar: string): Promise<void> {
  await verbinding.rijen(Prisma.sql`INSERT INTO locatie (id, soort, naam, straat, huisnummer, postcode, plaats, gebied_id, punt, precisie, zichtbaarheid, toelichting, bron_code, vindplaats, peildatum)
    SELECT ${naar}::uuid, soort, naam, straat, huisnummer, postcode, plaats, gebied_id, punt, precisie, zichtbaarheid, toelichting, bron_code, vindplaats, peildatum FROM locatie WHERE id = ${van}::uuid`);
}

/** Is this a shape that can be stored: its rings closed, without crossing itself? */
export async function isGeldigVlak(verbinding: Verbinding, vlak: unknown): Promise<boolean> {
  const [rij] = await verbinding.rijen<{ geldig: boolean }>(Prisma.sql`SELECT ST_IsValid(ST_SetSRID(ST_GeomFromGeoJSON(${JSON.stringify(vlak)}), 4326)) AS geldig`);
  return rij!.geldig;
}
