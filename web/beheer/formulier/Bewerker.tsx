import { useEffect, useRef, useState } from 'react';
import { navigate } from 'wouter/use-browser-location';
import type { FormulierlijstenFragment, VoorzieningSoort } from '../../gql/graphql.ts';
import { dagInWoorden } from '../../ui/datums.ts';
import { Knop } from '../../ui/Knop.tsx';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { PijlTerug } from '../../ui/PijlTerug.tsx';
import { usePagina } from '../../ui/usePagina.ts';
import { type Deel, plekVan } from '../delen/delen.ts';
import { Bewaarmelding } from './Bewaarmelding.tsx';
import { Conflict } from './Conflict.tsx';
import { Foutlijst, type Regel } from './Foutlijst.tsx';
import { Formulier } from './Formulier.tsx';
import { Stappen } from './Stappen.tsx';
import { type Uitslag, useBewerking } from './useBewerking.ts';
import type { Fout } from './useFouten.ts';
import { useStap } from './useStap.ts';
import { Voorbeeld } from './Voorbeeld.tsx';
import type { Veld, Vorm, Wijziging } from './vorm.tsx';

type Eigenschappen = {
  id: string;
  soort: VoorzieningSoort;
  versie: number;
  /** as it was when the form was opened */
  opgeslagen: Vorm;
  deel: Deel;
  lijsten: FormulierlijstenFragment;
  concept: { basisVersie: number; bewaardOp: string; inhoud: Wijziging } | null;
};

/** A form in steps: drafts by itself, mistakes at their field, an example, and one button that saves. */
export function Bewerker({ id, soort, versie, opgeslagen: vooraf, deel, lijsten, concept: eerder }: Eigenschappen) {
  // what comes in later (another answer of the same query) may not change a form under somebody's hands
  const [opgeslagen] = useState(vooraf);
  const bewerking = useBewerking(id, soort, opgeslagen, versie);
  const { vorm, wijziging, fouten, concept, conflict, bezig } = bewerking;
  const [stap, naarStap] = useStap(deel.stappen);
  const [vraag, zetVraag] = useState(eerder !== null && Object.keys(eerder.inhoud).length > 0);
  const [regels, zetRegels] = useState<Regel[]>([]);
  const [mislukt, zetMislukt] = useState<string | null>(null);
  const [voorbeeld, zetVoorbeeld] = useState(false);
  const kop = usePagina(`${stap.kop} · ${opgeslagen.naam}`);
  const eerste = useRef(true);
  useEffect(() => {
    if (!eerste.current && stap) kop.current?.focus();
    eerste.current = false;
  }, [stap, kop]);

  const gewijzigd = Object.keys(wijziging) as Veld[];
  const delen = [...new Set(gewijzigd.flatMap((veld) => plekVan(soort, veld)?.deel.kop ?? []))];
  const tekst = `Bewaard: ${(delen.length > 0 ? delen : [deel.kop]).join(', ').toLowerCase()}. Iedereen ziet het nu zo.`;

  const alsRegels = (lijst: readonly Fout[]): Regel[] =>
    lijst.map(({ veld: pad, melding }) => {
      const plek = plekVan(soort, pad);
      const hier = plek?.deel.naam === deel.naam;
      return { pad, melding, waar: plek && (!hier || plek.stap.naam !== stap.naam) ? plek.stap.kop : undefined, opKies: plek ? () => (hier ? naarStap(plek.stap.naam) : navigate(`/beheer/${id}/${plek.deel.naam}#${plek.stap.naam}`)) : undefined };
    });

  const verwerk = (uitslag: Uitslag) => {
    zetMislukt(uitslag.soort === 'mislukt' ? uitslag.melding : null);
    zetRegels(uitslag.soort === 'fouten' ? alsRegels(uitslag.fouten) : []);
    if (uitslag.soort === 'bewaard') navigate(`/beheer/${id}`);
  };

  const bewaar = async () => {
    if (bezig) return;
    if (gewijzigd.length === 0) return navigate(`/beheer/${id}`);
    verwerk(await bewerking.bewaar(tekst));
  };

  if (conflict) return <Conflict velden={conflict.velden} bezig={bezig} opTerug={bewerking.sluitConflict} opKies={async (hunne) => verwerk(await bewerking.kies(hunne, tekst))} />;

  const nummer = deel.stappen.indexOf(stap);
  const volgende = deel.stappen[nummer + 1];
  return (
    <div className="pagina beheer">
      <p className="pagina__terug">
        <Koppeling href={`/beheer/${id}`}>
          <PijlTerug />
          {opgeslagen.naam}
        </Koppeling>
      </p>
      {vraag && eerder ? (
        <>
          <h1 ref={kop} tabIndex={-1} className="nl-heading nl-heading--level-1">
            Je was hier al bezig
          </h1>
          <Melding soort="info">
            <p>
              Op {dagInWoorden(eerder.bewaardOp)} paste je dit aan, maar je bewaarde het nog niet voor iedereen: {Object.keys(eerder.inhoud).flatMap((veld) => plekVan(soort, veld)?.stap.kop ?? []).filter((kopje, plek, alle) => alle.indexOf(kopje) === plek).join(', ')}.
            </p>
          </Melding>
          <div className="knoppenrij">
            <Knop
              soort="primary"
              onClick={() => {
                bewerking.neemConcept(eerder.inhoud, eerder.basisVersie);
                zetVraag(false);
              }}
            >
              Verder waar ik was
            </Knop>
            <Knop
              onClick={async () => {
                if (await concept.wis()) zetVraag(false);
                else zetMislukt('We krijgen geen verbinding. Probeer het zo nog een keer.');
              }}
            >
              Gooi dat weg en begin opnieuw
            </Knop>
          </div>
          {mislukt && <Melding soort="error" rol="alert"><p>{mislukt}</p></Melding>}
        </>
      ) : (
        <Formulier staat={{ id, soort, lijsten, vorm, stel: bewerking.stel, fout: fouten.fout, verlaat: fouten.verlaat }}>
          <Stappen stappen={deel.stappen} stap={stap} op={naarStap} />
          <h1 ref={kop} tabIndex={-1} className="nl-heading nl-heading--level-1">
            {stap.kop}
          </h1>
          <Foutlijst fouten={regels} />
          {mislukt && (
            <Melding soort="error" kop="Het is nog niet bewaard" rol="alert">
              <p>{mislukt}</p>
            </Melding>
          )}
          <form
            className="stapvorm"
            noValidate
            onSubmit={(gebeurtenis) => {
              gebeurtenis.preventDefault();
              void bewaar();
            }}
          >
            <stap.Inhoud key={stap.naam} />
            <div className="onderbalk">
              <div className="knoppenrij">
                <Knop soort="primary" type="submit" aria-disabled={bezig || undefined}>
                  {bezig ? 'Even bewaren…' : gewijzigd.length === 0 ? 'Klaar' : 'Bewaar'}
                </Knop>
                {volgende && (
                  <Knop onClick={() => naarStap(volgende.naam)}>
                    Volgende<span className="alleen-voorlezen">: {volgende.kop}</span>
                  </Knop>
                )}
              </div>
              <Bewaarmelding stand={concept.stand} />
              {delen.length > 1 && <p className="bron">Je bewaart: {delen.join(', ')}.</p>}
            </div>
          </form>
          <p>
            <Knop soort="subtle" aria-expanded={voorbeeld} onClick={() => zetVoorbeeld(!voorbeeld)}>
              {voorbeeld ? 'Verberg het voorbeeld' : 'Zo ziet een bezoeker het'}
            </Knop>
          </p>
          {voorbeeld && <Voorbeeld id={id} wijziging={wijziging} />}
        </Formulier>
      )}
    </div>
  );
}

