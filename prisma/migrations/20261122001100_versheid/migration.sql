-- Asked whether it is still right, and nobody answered: said on the listing, and it stands lower.
ALTER TABLE zoekdocument ADD COLUMN niet_bevestigd boolean NOT NULL DEFAULT false;

-- When who keeps the listing (or the area) was told of it; at most once a day.
ALTER TABLE suggestie ADD COLUMN gemeld_op timestamptz;
