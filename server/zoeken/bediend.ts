/** In which areas listings lie or which they serve, as rights ask it. A part of a statement that has the listings as `v (id)`. */
import { Prisma } from '../database/prisma/client.ts';

/** Rows (van, id): a listing and an area that it lies in or serves, without the areas around those. A protected address counts by the area that it names, never by where it is. */
export const GEBIEDEN_VAN_V = Prisma.sql`
  SELECT v.id AS van, l.gebied_id AS id FROM v JOIN voorziening_locatie vl ON vl.voorziening_id = v.id JOIN locatie l ON l.id = vl.locatie_id WHERE l.gebied_id IS NOT NULL
  UNION SELECT v.id, g.id FROM v JOIN voorziening_locatie vl ON vl.voorziening_id = v.id JOIN locatie l ON l.id = vl.locatie_id JOIN gebied g ON ST_Covers(g.grens, l.punt::geometry) WHERE l.precisie = 'GEBOUW' AND l.zichtbaarheid = 'OPENBAAR'
  UNION SELECT v.id, w.gebied_id FROM v JOIN werkgebied w ON w.voorziening_id = v.id WHERE w.gebied_id IS NOT NULL
  UNION SELECT v.id, g.id FROM v JOIN werkgebied w ON w.voorziening_id = v.id JOIN gebied g ON ST_Covers(g.grens, w.vlak)`;
