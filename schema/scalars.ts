import { builder } from './builder.ts';

const tekst = (waarde: unknown): string => String(waarde);

builder.scalarType('Peildatum', { description: 'A date as exact as its source gives it: 2016, 2016-12 or 2016-12-31 (ISO 8601).', serialize: tekst, parseValue: tekst });
builder.scalarType('Date', { description: 'A calendar date, 2026-12-31 (ISO 8601).', serialize: tekst, parseValue: tekst });
builder.scalarType('DateTime', {
  description: 'An instant in UTC, 2026-12-31T11:00:00.000Z (RFC 3339).',
  serialize: (waarde) => (waarde instanceof Date ? waarde.toISOString() : waarde),
  parseValue: tekst,
});
builder.scalarType('LocalDateTime', { description: 'Date and time on the wall clock in Europe/Amsterdam, without zone: 2021-10-04T10:00.', serialize: tekst, parseValue: tekst });
builder.scalarType('GeoJSON', { description: 'A geometry object of RFC 7946, with longitude before latitude.', serialize: (waarde) => waarde, parseValue: (waarde) => waarde });
