import { useId, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql/gql.ts';
import { Knop } from '../../ui/Knop.tsx';
import { useUitgesteld } from '../../ui/useUitgesteld.ts';
import { datumInWoorden, isDatum } from '../tijden/dagen.ts';
import type { Handelingen } from './useHandelingen.ts';

const dichtQuery = graphql(`
  query Vakanties($id: ID!) {
    voorbeeld(id: $id, wijziging: {}) {
      schoolvakanties {
        naam
        van
        tot
        zeker
      }
    }
  }
`);

const kerenQuery = graphql(`
  query KerenTussen($id: ID!, $van: Date!, $tot: Date!) {
    voorbeeld(id: $id, wijziging: {}) {
      keren(van: $van, tot: $tot) {
        begin
        inWoorden
      }
    }
  }
`);

/** Closed for a while: from, up to and including, and what then falls out. */
export function DichtKaart({ id, handelingen }: { id: string; handelingen: Handelingen }) {
  const veld = useId();
  const [open, zetOpen] = useState(false);
  const [van, zetVan] = useState('');
  const [tot, zetTot] = useState('');
  const [reden, zetReden] = useState('');
  const goed = isDatum(van) && isDatum(tot) && tot >= van;
  const rustig = useUitgesteld(goed ? `${van} ${tot}` : '', 300);
  const [vanaf = '', totEnMet = ''] = rustig.split(' ');
  const [{ data: vakanties }] = useQuery({ query: dichtQuery, variables: { id }, pause: !open });
  const [{ data: keren }] = useQuery({ query: kerenQuery, variables: { id, van: vanaf, tot: totEnMet }, pause: rustig === '' });
  const uitval = rustig === '' ? null : keren?.voorbeeld?.keren;
  const kop = `${veld}-kop`;
  return (
    <section className="deel" aria-labelledby={kop}>
      <h2 id={kop} className="nl-heading nl-heading--level-2">
        Dicht in de vakantie
      </h2>
      {!open ? (
        <>
          <p>Gaan jullie een tijd dicht? Dan zien mensen dat er die dagen niets is. Daarna gaat alles vanzelf weer door.</p>
          <Knop onClick={() => zetOpen(true)}>We gaan een tijd dicht</Knop>
        </>
      ) : (
        <>
          {(vakanties?.voorbeeld?.schoolvakanties.length ?? 0) > 0 && (
            <>
              <p className="veld__label">Kies een schoolvakantie</p>
              <div className="knoppenrij">
                {vakanties?.voorbeeld?.schoolvakanties.map((vakantie) => (
                  <Knop
                    key={vakantie.van}
                    aria-pressed={van === vakantie.van && tot === vakantie.tot}
                    onClick={() => {
                      zetVan(vakantie.van);
                      zetTot(vakantie.tot);
                      zetReden(vakantie.naam.replace(/^./u, (letter) => letter.toUpperCase()));
                    }}
                  >
                    {vakantie.naam.replace(/^./u, (letter) => letter.toUpperCase())} ({vakantie.van.slice(0, 4)}){vakantie.zeker ? '' : ', ongeveer'}
                  </Knop>
                ))}
              </div>
              <p className="veld__label">Of vul zelf in</p>
            </>
          )}
          <div className="naast">
            <div className="veld veld--smal">
              <label className="veld__label" htmlFor={`${veld}-van`}>
                Eerste dag dicht
              </label>
              <input id={`${veld}-van`} type="date" className="utrecht-textbox utrecht-textbox--html-input" value={van} onChange={({ target }) => zetVan(target.value)} />
            </div>
            <div className="veld veld--smal">
              <label className="veld__label" htmlFor={`${veld}-tot`}>
                Laatste dag dicht
              </label>
              <input id={`${veld}-tot`} type="date" className="utrecht-textbox utrecht-textbox--html-input" value={tot} onChange={({ target }) => zetTot(target.value)} />
            </div>
          </div>
          <div className="veld">
            <label className="veld__label" htmlFor={`${veld}-reden`}>
              Waarom? (mag leeg)
            </label>
            <input id={`${veld}-reden`} className="utrecht-textbox utrecht-textbox--html-input" maxLength={200} value={reden} onChange={({ target }) => zetReden(target.value)} />
          </div>
          <div role="status">
            {isDatum(van) && isDatum(tot) && tot < van && <p className="veld__melding">De laatste dag is eerder dan de eerste.</p>}
            {uitval && uitval.length === 0 && <p>In die tijd is er niets dat zou doorgaan.</p>}
            {uitval && uitval.length > 0 && (
              <>
                <p>{uitval.length === 1 ? 'Dit gaat dan niet door:' : `Deze ${uitval.length} keer gaan dan niet door:`}</p>
                <ul className="opsomming">
                  {uitval.slice(0, 10).map((keer) => (
                    <li key={keer.begin}>{keer.inWoorden}</li>
                  ))}
                </ul>
                {uitval.length > 10 && <p>En nog {uitval.length - 10} keer.</p>}
              </>
            )}
          </div>
          <div className="knoppenrij">
            <Knop
              soort="primary"
              aria-disabled={!goed || handelingen.bezig || undefined}
              onClick={async () => {
                if (!goed) return;
                if (await handelingen.sluit(van, tot, reden || null, `Jullie zijn dicht van ${datumInWoorden(van)} tot en met ${datumInWoorden(tot)}.`)) zetOpen(false);
              }}
            >
              Dicht in deze tijd
            </Knop>
            <Knop soort="subtle" onClick={() => zetOpen(false)}>
              Toch niet
            </Knop>
          </div>
        </>
      )}
    </section>
  );
}
