import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../gql/gql.ts';
import { type FragmentType, leesFragment } from '../gql/fragment-masking.ts';
import type { VoorzieningStatus } from '../gql/graphql.ts';
import { aantal } from '../ui/getallen.ts';
import { Knop } from '../ui/Knop.tsx';
import { statusInWoorden } from '../ui/woorden.ts';
import { feitWoorden } from './feitWoorden.ts';
import { Keuzelijst, Plekken } from './Keuzelijst.tsx';
import { namenVanKeuzesQuery } from './namenVanKeuzes.ts';
import { Wanneerkeuze } from './Wanneerkeuze.tsx';
import { aantalFilters, beginstaat, type Feit, feiten, type Zoekstaat } from './zoekstaat.ts';

const filtersFragment = graphql(`
  fragment Filters on Facetten {
    gratis {
      ja
      onbekend
    }
    nuOpen {
      onbekend
    }
    openOp {
      onbekend
    }
    zonderAanmelding {
      ja
      onbekend
    }
    zonderIndicatie {
      ja
      onbekend
    }
    rolstoel {
      ja
      onbekend
    }
    plaatsVrij {
      ja
      onbekend
    }
    themas {
      code
      naam
      aantal
    }
    doelgroepen {
      code
      naam
      aantal
    }
    statussen {
      code
      naam
      aantal
    }
  }
`);

type Eigenschappen = {
  staat: Zoekstaat;
  facetten: FragmentType<typeof filtersFragment> | null;
  /** All behind one button: on a telephone the results come first. */
  klein: boolean;
  opStaat: (deel: Partial<Zoekstaat>) => void;
};

/** Room is a question about places to do something only. */
const feitenVoor = (staat: Zoekstaat) => feiten.filter((feit) => feit !== 'plaatsVrij' || staat.wat === 'doen');

const wissel = <Waarde,>(lijst: Waarde[], waarde: Waarde) => (lijst.includes(waarde) ? lijst.filter((deel) => deel !== waarde) : [...lijst, waarde]);

/** What narrows the results, each with how many there are, and honest about what is not known. */
export function Filters({ staat, facetten: verwijzing, klein, opStaat }: Eigenschappen) {
  const facetten = leesFragment(filtersFragment, verwijzing);
  const inMeer = staat.themas.length + staat.doelgroepen.length + staat.statussen.length;
  const [meer, zetMeer] = useState(false);
  const [open, zetOpen] = useState(false);
  const gekozen = aantalFilters(staat);
  const wisselFeit = (feit: Feit) => opStaat({ feiten: wissel(staat.feiten, feit) });
  // Without any result there is nothing to choose from, apart from what is chosen already.
  const heeftMeer = inMeer > 0 || !facetten || facetten.themas.length + facetten.doelgroepen.length + facetten.statussen.length > 0;
  const ontbreekt = facetten !== null && [...staat.themas, ...staat.doelgroepen].some((code) => ![...facetten.themas, ...facetten.doelgroepen].some((keuze) => keuze.code === code));
  const [{ data: namen }] = useQuery({ query: namenVanKeuzesQuery, pause: !ontbreekt });
  const { wanneer } = staat;
  const weggelaten = [
    { wat: wanneer.soort === 'nu' ? 'of ze nu open zijn' : 'of ze dan open zijn', plekken: wanneer.soort === 'altijd' ? 0 : ((wanneer.soort === 'nu' ? facetten?.nuOpen : facetten?.openOp)?.onbekend ?? 0) },
    ...staat.feiten.map((feit) => ({ wat: feitWoorden[feit].onbekend, plekken: facetten?.[feit].onbekend ?? 0 })),
  ].filter(({ plekken }) => plekken > 0);

  return (
    <section className="filters" aria-label="Kies preciezer">
      {klein && (
        <Knop aria-expanded={open} aria-controls="feiten" onClick={() => zetOpen(!open)}>
          {gekozen > 0 ? `Kies preciezer (${gekozen} gekozen)` : 'Kies preciezer'}
        </Knop>
      )}
      <ul id="feiten" className="filters__feiten" hidden={klein && !open}>
        <li>
          <Wanneerkeuze wanneer={wanneer} opWanneer={(nieuw) => opStaat({ wanneer: nieuw })} />
        </li>
        {feitenVoor(staat).map((feit) => (
          <li key={feit}>
            <label className="chip">
              <input
                type="checkbox"
                className="utrecht-checkbox utrecht-checkbox--html-input"
                checked={staat.feiten.includes(feit)}
                onChange={() => wisselFeit(feit)}
              />
              {feitWoorden[feit].naam}
              {facetten && (
                <span className="telling">
                  {facetten[feit].ja}
                  {/* "0" alone would say that there are none, and that is not known. */}
                  {facetten[feit].ja === 0 && facetten[feit].onbekend > 0 ? ' bekend' : <Plekken aantal={facetten[feit].ja} />}
                </span>
              )}
            </label>
          </li>
        ))}
        {heeftMeer && (
          <li>
            <Knop aria-expanded={meer} aria-controls="meer-filters" onClick={() => zetMeer(!meer)}>
              {inMeer > 0 ? `Meer kiezen (${inMeer} gekozen)` : 'Meer kiezen'}
            </Knop>
          </li>
        )}
      </ul>
      {(weggelaten.length > 0 || (gekozen > 0 && (open || !klein))) && (
        <div className="filters__onder">
          {weggelaten.length > 0 && (
            <ul className="filters__onbekend">
              {weggelaten.map(({ wat, plekken }) => (
                <li key={wat}>
                  Van {aantal(plekken, 'plek', 'plekken')} weten we niet {wat}. Die zie je nu niet.
                </li>
              ))}
            </ul>
          )}
          {gekozen > 0 && (open || !klein) && (
            <Knop
              soort="subtle"
              onClick={() =>
                opStaat({
                  wanneer: beginstaat.wanneer,
                  feiten: beginstaat.feiten,
                  themas: beginstaat.themas,
                  doelgroepen: beginstaat.doelgroepen,
                  statussen: beginstaat.statussen,
                })
              }
            >
              Haal alle keuzes weg
            </Knop>
          )}
        </div>
      )}
      <div id="meer-filters" className="filters__meer" hidden={!meer || !heeftMeer || (klein && !open)}>
        <Keuzelijst
          kop="Onderwerp"
          keuzes={facetten?.themas ?? []}
          gekozen={staat.themas}
          namen={namen?.themas}
          opWissel={(code) => opStaat({ themas: wissel(staat.themas, code) })}
        />
        <Keuzelijst
          kop="Voor wie"
          uitleg="Plekken waar iedereen welkom is, zie je altijd."
          keuzes={facetten?.doelgroepen ?? []}
          gekozen={staat.doelgroepen}
          namen={namen?.doelgroepen}
          opWissel={(code) => opStaat({ doelgroepen: wissel(staat.doelgroepen, code) })}
        />
        <Keuzelijst
          kop="Hoe staat het ervoor"
          keuzes={(facetten?.statussen ?? []).map((status) => ({ ...status, naam: statusInWoorden[status.code as VoorzieningStatus] ?? status.naam }))}
          gekozen={staat.statussen}
          namen={staat.statussen.map((code) => ({ code, naam: statusInWoorden[code] }))}
          opWissel={(code) => opStaat({ statussen: wissel(staat.statussen, code as VoorzieningStatus) })}
        />
      </div>
    </section>
  );
}
