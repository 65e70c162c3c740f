const komma = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });
const euro = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });

/** "1 plek", "23 plekken". */
export const aantal = (hoeveel: number, een: string, meer: string) => `${komma.format(hoeveel)} ${hoeveel === 1 ? een : meer}`;

/** Metres on the ground in words, no more exact than is known: places are rounded to about 100 m. */
export function afstandInWoorden(meter: number): string {
  if (meter < 100) return 'minder dan 100 meter';
  if (meter < 950) return `ongeveer ${Math.round(meter / 100) * 100} meter`;
  return `ongeveer ${komma.format(meter / 1000)} km`;
}

export const bedrag = (cent: number) => euro.format(cent / 100).replace(/,00$/, '');

export const getal = (waarde: number) => komma.format(waarde);
