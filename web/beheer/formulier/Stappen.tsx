import type { Stap } from '../delen/delen.ts';

/** Where one is in a form, and the way to each of its steps. */
export function Stappen({ stappen, stap, op }: { stappen: readonly Stap[]; stap: Stap; op: (naam: string) => void }) {
  if (stappen.length === 1) return null;
  return (
    <nav aria-label="Stappen van dit formulier">
      <details className="uitklap stappen">
        <summary>
          Stap {stappen.indexOf(stap) + 1} van {stappen.length}
        </summary>
        <ol className="stappen__lijst">
          {stappen.map(({ naam, kop }) => (
            <li key={naam}>
              <a
                className="nl-link"
                href={`#${naam}`}
                aria-current={naam === stap.naam ? 'step' : undefined}
                onClick={(klik) => {
                  klik.preventDefault();
                  klik.currentTarget.closest('details')?.removeAttribute('open');
                  op(naam);
                }}
              >
                {kop}
              </a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}
