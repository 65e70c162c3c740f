import { useState } from 'react';
import { Tekstveld } from './velden.tsx';

/** Cents of "2,50"; null for nothing, undefined for what is no amount. */
export function centVan(tekst: string): number | null | undefined {
  const kaal = tekst.replace(/[€\s]/g, '');
  if (kaal === '') return null;
  const deel = /^(\d{1,5})(?:[.,](\d{1,2}|-))?$/.exec(kaal);
  return deel ? Number(deel[1]) * 100 + Number((deel[2] ?? '0').replace('-', '0').padEnd(2, '0')) : undefined;
}

const tekstVan = (cent: number | null | undefined) => (cent == null ? '' : cent % 100 === 0 ? String(cent / 100) : (cent / 100).toFixed(2).replace('.', ','));

/** An amount as people write it: 2,50. */
export function Bedragveld({ pad, label, cent, op }: { pad: string; label: string; cent: number | null | undefined; op: (cent: number | null) => void }) {
  const [tekst, zetTekst] = useState(tekstVan(cent));
  // what is being typed stays as it is typed; a value from elsewhere replaces it
  const zichtbaar = centVan(tekst) === (cent ?? null) || centVan(tekst) === undefined ? tekst : tekstVan(cent);
  return (
    <Tekstveld
      pad={pad}
      label={label}
      smal
      uitleg={centVan(zichtbaar) === undefined ? 'Schrijf een bedrag zo: 2,50.' : undefined}
      waarde={zichtbaar}
      op={(nieuw) => {
        zetTekst(nieuw);
        const waarde = centVan(nieuw);
        if (waarde !== undefined) op(waarde);
      }}
    />
  );
}
