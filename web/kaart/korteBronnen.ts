const licentie = /CC BY(?:-[A-Z]+)* \d\.\d|CC0/;

/** Attributions on one line: who, and the licence once when it is the same; the page "Over deze site" has them whole. */
export function korteBronnen(bronnen: readonly (string | null | undefined)[]): string {
  const delen = bronnen
    .filter((bron) => bron != null && bron !== '')
    .map((bron) => ({ wie: (bron?.split(/[,;]/)[0]?.trim() ?? '').replace(/^Achtergrondkaart:/, 'Kaart:'), licentie: licentie.exec(bron ?? '')?.[0] ?? null }));
  const een = delen.every((deel) => deel.licentie === delen[0]?.licentie) ? (delen[0]?.licentie ?? null) : null;
  return [...delen.map((deel) => (deel.licentie && !een ? `${deel.wie} (${deel.licentie})` : deel.wie)), ...(een ? [een] : [])].join(' · ');
}
