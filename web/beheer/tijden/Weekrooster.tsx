import { type KeyboardEvent, useRef, useState } from 'react';
import { DAGEN } from './dagen.ts';
import type { Weektijd } from './tijdgroepen.ts';
import { urenVan, vakjeVan, zetAan, zetUit } from './weekrooster.ts';

const KORT = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
const STAND = { leeg: '', deels: ', deels open', vol: ', open' };
const uurNaam = (uur: number) => `${uur % 24}.00`;

/** A week of hours: tap what is open. With the keyboard: arrows go round, space or Enter taps. */
export function Weekrooster({ tijden, op }: { tijden: Weektijd[]; op: (tijden: Weektijd[]) => void }) {
  const uren = urenVan(tijden);
  const eerste = uren[0] ?? 8;
  const [plek, zetPlek] = useState({ dag: 0, uur: Math.max(eerste, 10) });
  const rooster = useRef<HTMLTableElement>(null);

  const tik = (dag: number, uur: number) => {
    zetPlek({ dag, uur });
    op(vakjeVan(tijden, dag, uur) === 'vol' ? zetUit(tijden, dag, uur) : zetAan(tijden, dag, uur));
  };

  const opToets = (toets: KeyboardEvent) => {
    const stap = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] }[toets.key];
    if (!stap) return;
    toets.preventDefault();
    const dag = Math.min(6, Math.max(0, plek.dag + (stap[0] ?? 0)));
    const uur = Math.min(uren.at(-1) ?? 21, Math.max(eerste, plek.uur + (stap[1] ?? 0)));
    zetPlek({ dag, uur });
    rooster.current?.querySelector<HTMLElement>(`[data-vak="${dag}-${uur}"]`)?.focus();
  };

  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table is what a grid looks like
    <table className="weekrooster" role="grid" aria-label="Week. Tik op de uren dat jullie er zijn. Met het toetsenbord: pijltjes en spatie." ref={rooster} onKeyDown={opToets}>
      <thead>
        <tr>
          <td>uur</td>
          {KORT.map((dag, nummer) => (
            <th key={dag} scope="col" abbr={DAGEN[nummer]}>
              {dag}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {uren.map((uur) => (
          <tr key={uur}>
            <th scope="row" abbr={uurNaam(uur)}>
              {uur % 24}
            </th>
            {DAGEN.map((dag, nummer) => {
              const stand = vakjeVan(tijden, nummer, uur);
              return (
                <td key={dag}>
                  <button
                    type="button"
                    className={`weekrooster__vak weekrooster__vak--${stand}`}
                    data-vak={`${nummer}-${uur}`}
                    tabIndex={plek.dag === nummer && plek.uur === uur ? 0 : -1}
                    aria-pressed={stand === 'vol' ? true : stand === 'deels' ? 'mixed' : false}
                    aria-label={`${dag} van ${uurNaam(uur)} tot ${uurNaam(uur + 1)} uur${STAND[stand]}`}
                    onClick={() => tik(nummer, uur)}
                  />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
