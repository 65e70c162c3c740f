import { describe, expect, it } from 'vitest';
import type { JaNeeOnbekend } from '../../web/gql/graphql.ts';
import { vrijeDagenInZinnen } from '../../web/voorziening/vrijeDagen.ts';

const zinnen = (opFeestdagen: JaNeeOnbekend, inSchoolvakanties: JaNeeOnbekend, herhaling: string | null = 'FREQ=WEEKLY') => vrijeDagenInZinnen({ begin: '2026-11-23T10:00', herhaling, opFeestdagen, inSchoolvakanties }).map(({ zin }) => zin);

describe('holidays in words', () => {
  it('says what is known, and what is not', () => {
    expect(zinnen('NEE', 'NEE')).toEqual(['Niet op feestdagen en niet in schoolvakanties.']);
    expect(zinnen('JA', 'NEE')).toEqual(['Ook op feestdagen.', 'Niet in schoolvakanties.']);
    expect(zinnen('ONBEKEND', 'ONBEKEND')).toEqual(['Of het doorgaat op feestdagen en in schoolvakanties, weten we niet.']);
    expect(zinnen('NEE', 'ONBEKEND')).toEqual(['Niet op feestdagen.', 'Of het doorgaat in schoolvakanties, weten we niet.']);
  });

  it('does not wonder about a day that was named itself', () => {
    expect(zinnen('ONBEKEND', 'ONBEKEND', null)).toEqual([]);
  });
});
