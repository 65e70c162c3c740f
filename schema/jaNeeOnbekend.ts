import { builder } from './builder.ts';

export const JaNeeOnbekend = builder.enumType('JaNeeOnbekend', {
  description: 'A fact of three values. ONBEKEND means that no source says it; it never means "no".',
  values: ['JA', 'NEE', 'ONBEKEND'] as const,
});

export const jaNee = (waarde: boolean | null | undefined) => (waarde === true ? 'JA' : waarde === false ? 'NEE' : 'ONBEKEND');
