import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { navigate } from 'wouter/use-browser-location';
import { graphql } from '../../gql/gql.ts';
import { leesFragment } from '../../gql/fragment-masking.ts';
import type { FormulierlijstenFragment, VoorzieningSoort } from '../../gql/graphql.ts';
import { meldingVan } from '../../ui/Foutmelding.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { usePagina } from '../../ui/usePagina.ts';
import { delenVan, type Stap } from '../delen/delen.ts';
import { Bewaarmelding } from '../formulier/Bewaarmelding.tsx';
import { Formulier } from '../formulier/Formulier.tsx';
import { Foutlijst, type Regel } from '../formulier/Foutlijst.tsx';
import { Stappen } from '../formulier/Stappen.tsx';
import { useConcept } from '../formulier/useConcept.ts';
import { type Fout, useFouten } from '../formulier/useFouten.ts';
import { useStap } from '../formulier/useStap.ts';
import { alleenAnders, alsInvoer, type Veld, type Vorm, type Wijziging } from '../formulier/vorm.tsx';
import { meldGedaan } from '../laatste.ts';
import { Dubbelen, dubbelFragment } from './Dubbelen.tsx';
import { EersteStap } from './EersteStap.tsx';
import { LEEG } from './leegVorm.ts';

const maakMutatie = graphql(`
  mutation MaakVoorziening($invoer: VoorzieningInvoer!, $soort: VoorzieningSoort!, $toch: Boolean, $concept: ID) {
    maakVoorziening(invoer: $invoer, soort: $soort, toch: $toch, concept: $concept) {
      __typename
      ... on VoorzieningGemaakt {
        wachtOpControle
        bewerkblad {
          id
        }
      }
      ... on MogelijkDubbel {
        dubbelen {
          ...Dubbel
        }
      }
      ... on Ongeldig {
        fouten {
          veld
          melding
        }
      }
      ... on Geweigerd {
        melding
      }
    }
  }
`);

/** The short path: what everybody needs to know. The rest comes after. */
const KORT: Record<VoorzieningSoort, string[]> = {
  INITIATIEF: ['onderwerp', 'waar', 'tijden', 'contact'],
  VRIJWILLIGERSPLEK: ['onderwerp', 'werk', 'waar', 'dagdelen', 'contact'],
  WIJKTEAM: ['onderwerp', 'team', 'gebied', 'contact'],
};

function stappenVan(soort: VoorzieningSoort): Stap[] {
  const alle = delenVan(soort).flatMap(({ stappen }) => stappen);
  return [{ naam: 'begin', kop: 'Wat is het?', velden: ['naam', 'samenvatting'], Inhoud: EersteStap }, ...KORT[soort].flatMap((naam) => alle.find((stap) => stap.naam === naam) ?? [])];
}

type Eigenschappen = { id: string; soort: VoorzieningSoort; wijziging: Wijziging; lijsten: FormulierlijstenFragment };

/** Step by step to a new listing; before it is there, whether it was there already. */
export function Nieuwformulier({ id, soort, wijziging: eerder, lijsten }: Eigenschappen) {
  const client = useClient();
  const [stappen] = useState(() => stappenVan(soort));
  const [stap, naarStap] = useStap(stappen);
  const [wijziging, zetWijziging] = useState<Wijziging>(eerder);
  const [dubbelen, zetDubbelen] = useState<Parameters<typeof Dubbelen>[0]['dubbelen'] | null>(null);
  const [regels, zetRegels] = useState<Regel[]>([]);
  const [mislukt, zetMislukt] = useState<string | null>(null);
  const [bezig, zetBezig] = useState(false);
  const vorm: Vorm = { ...LEEG, ...wijziging };
  const fouten = useFouten(vorm, wijziging, soort);
  const concept = useConcept(id, 0, soort);
  const kop = usePagina(dubbelen ? 'Is het een van deze?' : `${stap.kop} · Een nieuwe plek`);
  const eerste = useRef(true);
  useEffect(() => {
    if (!eerste.current && stap) kop.current?.focus();
    eerste.current = false;
  }, [stap, kop]);

  const stel = (deel: Wijziging) => {
    fouten.vergeet(Object.keys(deel));
    const nieuw = alleenAnders(LEEG, { ...wijziging, ...deel });
    zetWijziging(nieuw);
    concept.bewaar(nieuw);
  };
  const alsRegels = (lijst: readonly Fout[]): Regel[] =>
    lijst.map(({ veld: pad, melding }) => {
      const waar = stappen.find(({ velden }) => velden.some((veld) => veld === pad.split('.')[0]));
      return { pad, melding, waar: waar && waar.naam !== stap.naam ? waar.kop : undefined, opKies: waar ? () => naarStap(waar.naam) : undefined };
    });
  /** Looks at fields; true when one can go on. Without a connection one can: the server has the last word anyhow. */
  const zijnGoed = async (velden: readonly Veld[]): Promise<boolean> => {
    const gevonden = (await fouten.toon(velden)) ?? [];
    const hier = gevonden.filter(({ veld }) => velden.some((naam) => naam === veld.split('.')[0]));
    zetRegels(alsRegels(hier));
    return hier.length === 0;
  };

  const maak = async (toch: boolean) => {
    if (bezig) return;
    if (!(await zijnGoed(stappen.flatMap(({ velden }) => velden)))) return;
    zetBezig(true);
    await concept.staak();
    const { data, error } = await client.mutation(maakMutatie, { invoer: alsInvoer(wijziging), soort, toch, concept: id });
    zetBezig(false);
    const uitkomst = data?.maakVoorziening;
    zetMislukt(uitkomst ? (uitkomst.__typename === 'Geweigerd' ? uitkomst.melding : null) : error ? meldingVan(error) : 'Er ging iets mis bij ons. Probeer het nog een keer.');
    zetDubbelen(uitkomst?.__typename === 'MogelijkDubbel' ? uitkomst.dubbelen.map((dubbel) => leesFragment(dubbelFragment, dubbel)) : null);
    if (uitkomst?.__typename === 'VoorzieningGemaakt') {
      meldGedaan({
        id: uitkomst.bewerkblad.id,
        tekst: uitkomst.wachtOpControle ? 'Je plek is klaar. Iemand kijkt er eerst even naar.' : 'Je plek staat op de kaart!',
        extra: uitkomst.wachtOpControle ? 'Daarna staat hij op de kaart. Je kunt hem nu al verder invullen.' : 'Vul hieronder aan wat mensen nog meer willen weten.',
        terug: null,
      });
      navigate(`/beheer/${uitkomst.bewerkblad.id}`);
      return;
    }
    if (uitkomst?.__typename === 'Ongeldig') {
      fouten.neemOver(uitkomst.fouten);
      zetRegels(alsRegels(uitkomst.fouten));
    }
    concept.bewaar(wijziging);
  };

  if (dubbelen) return <Dubbelen kop={kop} dubbelen={dubbelen} bezig={bezig} opNieuw={() => void maak(true)} opTerug={() => zetDubbelen(null)} />;

  const nummer = stappen.indexOf(stap);
  const volgende = stappen[nummer + 1];
  const verder = async () => {
    if (!volgende) return maak(false);
    if (await zijnGoed(stap.velden)) naarStap(volgende.naam);
  };
  return (
    <div className="pagina beheer">
      <p className="pagina__terug">
        <Koppeling href="/beheer">Mijn plekken</Koppeling>
      </p>
      <Formulier staat={{ id, soort, lijsten, vorm, stel, fout: fouten.fout, verlaat: fouten.verlaat }}>
        <Stappen stappen={stappen} stap={stap} op={naarStap} />
        <h1 ref={kop} tabIndex={-1} className="nl-heading nl-heading--level-1">
          {stap.kop}
        </h1>
        <Foutlijst fouten={regels} />
        {mislukt && (
          <Melding soort="error" kop="Het is nog niet gelukt" rol="alert">
            <p>{mislukt}</p>
          </Melding>
        )}
        <form
          className="stapvorm"
          noValidate
          onSubmit={(gebeurtenis) => {
            gebeurtenis.preventDefault();
            void verder();
          }}
        >
          <stap.Inhoud key={stap.naam} />
          <div className="onderbalk">
            <div className="knoppenrij">
              <Knop soort="primary" type="submit" aria-disabled={bezig || undefined}>
                {volgende ? 'Volgende' : bezig ? 'Even geduld…' : 'Zet op de kaart'}
              </Knop>
              {nummer > 0 && <Knop onClick={() => naarStap(stappen[nummer - 1]?.naam ?? '')}>Vorige</Knop>}
            </div>
            <Bewaarmelding stand={concept.stand} />
          </div>
        </form>
      </Formulier>
    </div>
  );
}
