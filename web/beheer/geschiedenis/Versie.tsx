import type { VersiesFragment } from '../../gql/graphql.ts';
import { Knop } from '../../ui/Knop.tsx';
import { Merk } from '../../ui/Merk.tsx';
import { rolInWoorden } from '../../ui/woorden.ts';

const moment = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', hour: 'numeric', minute: '2-digit', timeZone: 'Europe/Amsterdam' });

/** "22 november 2026 om 10.32 uur" */
export const momentInWoorden = (op: string) => `${moment.format(new Date(op)).replace(/(\d+):(\d\d)$/, '$1.$2')} uur`;

const Tekst = ({ tekst }: { tekst?: string | null }) => (tekst == null || tekst === '' ? <span className="onbekend">niets</span> : <span className="verschil__tekst">{tekst}</span>);

type Eigenschappen = { versie: VersiesFragment['versies'][number]; nu: boolean; bezig: boolean; opTerug: ((wanneer: string) => void) | null };

/** One version: when, by which role, and what was there before and after. */
export function Versie({ versie, nu, bezig, opTerug }: Eigenschappen) {
  const wanneer = momentInWoorden(versie.op);
  return (
    <li className="deel versie">
      <h2 className="nl-heading nl-heading--level-3">{wanneer}</h2>
      <p className="bron">
        Door {rolInWoorden(versie.doorRol)}
        {versie.reden && `: ${versie.reden}`}
      </p>
      {nu && (
        <p className="merken">
          <Merk toon="goed">Zo staat het er nu</Merk>
        </p>
      )}
      {versie.verschillen.length === 0 ? (
        <p className="onbekend">Hiervoor was er niets, of er veranderde niets aan wat er staat.</p>
      ) : (
        <dl className="verschillen">
          {versie.verschillen.map(({ veld, label, oud, nieuw }) => (
            <div key={veld} className="verschil">
              <dt>{label}</dt>
              <dd>
                <span className="verschil__kop">Eerst:</span> <Tekst tekst={oud} />
              </dd>
              <dd>
                <span className="verschil__kop">Daarna:</span> <Tekst tekst={nieuw} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {opTerug && (
        <p>
          <Knop aria-disabled={bezig || undefined} onClick={() => !bezig && opTerug(wanneer)}>
            Zet terug<span className="alleen-voorlezen"> zoals op {wanneer}</span>
          </Knop>
        </p>
      )}
    </li>
  );
}
