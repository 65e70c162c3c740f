-- Words near a spot from one index: beside its words stand the places of a listing, so that a search reads what is near and not the whole country.

-- The places of a listing: the cells of its points on four levels of the grid of the map, the areas it serves, and the cells that its own
-- service area touches. '*' is everywhere: an area too large to name all of its cells. Read by server/zoeken/cellen.ts.
CREATE FUNCTION zoek_cellen(punten geometry, werkvlak geometry, werkgebieden uuid[]) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT COALESCE(array_agg(DISTINCT x.cel), '{}') FROM (
    SELECT n || ':' || (kaart_kolom(ST_X(p.geom)) >> (22 - n)) || ':' || (kaart_rij(ST_Y(p.geom)) >> (22 - n)) AS cel FROM ST_DumpPoints(punten) p, unnest(ARRAY[6, 8, 10, 12]) n
    UNION ALL SELECT unnest(werkgebieden)::text
    UNION ALL SELECT v.cel FROM (SELECT kaart_kolom(ST_XMin(werkvlak)) >> 14 AS west, kaart_kolom(ST_XMax(werkvlak)) >> 14 AS oost, kaart_rij(ST_YMin(werkvlak)) >> 14 AS zuid, kaart_rij(ST_YMax(werkvlak)) >> 14 AS noord WHERE werkvlak IS NOT NULL) r
      CROSS JOIN LATERAL (
        SELECT '*' AS cel WHERE (r.oost - r.west + 1)::bigint * (r.noord - r.zuid + 1) > 100
        UNION ALL SELECT 'v:' || k || ':' || j FROM generate_series(r.west, r.oost) k, generate_series(r.zuid, r.noord) j WHERE (r.oost - r.west + 1)::bigint * (r.noord - r.zuid + 1) <= 100
      ) v
  ) x
$$;

-- Until a listing is written anew it counts as being everywhere, which is right and only slower.
ALTER TABLE zoekdocument ADD COLUMN cellen text[] NOT NULL DEFAULT '{*}';
DROP INDEX zoekdocument_zoekvector;
CREATE INDEX zoekdocument_zoekvector ON zoekdocument USING gin (zoekvector, cellen);
