-- The order in which the entries of a code list were chosen for a listing: what it is about most comes first. NULL: nobody said so.
ALTER TABLE voorziening_begrip ADD COLUMN volgorde smallint CHECK (volgorde >= 0);
