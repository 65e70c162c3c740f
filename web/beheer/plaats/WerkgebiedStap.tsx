import { useState } from 'react';
import { Knop } from '../../ui/Knop.tsx';
import { useFormulier } from '../formulier/Formulier.tsx';
import { idVan } from '../velden/velden.tsx';
import { Gebiedenkeuze } from './Gebiedkeuze.tsx';
import { KaartjeVak } from './KaartjeVak.tsx';

type Hoek = readonly [number, number];

/** Where they come, or whom the team is for: areas that are chosen, and one that is drawn. */
export function WerkgebiedStap() {
  const { vorm, stel, soort, fout } = useFormulier();
  const ring = (vorm.werkvlak?.coordinates[0]?.[0] ?? []).map(([lon = 0, lat = 0]): Hoek => [lon, lat]);
  const [hoeken, zetHoeken] = useState<Hoek[]>(ring.slice(0, -1));
  const [tekent, zetTekent] = useState(ring.length > 0);
  const meerVlakken = (vorm.werkvlak?.coordinates.length ?? 0) > 1 || (vorm.werkvlak?.coordinates[0]?.length ?? 0) > 1;
  const naar = (nieuw: Hoek[]) => {
    zetHoeken(nieuw);
    const eerste = nieuw[0];
    // fewer than three corners are no area yet
    stel({ werkvlak: nieuw.length < 3 || !eerste ? null : { type: 'MultiPolygon', coordinates: [[[...nieuw, eerste].map(([lon, lat]) => [lon, lat])]] } });
  };
  const melding = fout('werkvlak');
  return (
    <>
      <Gebiedenkeuze pad="werkgebied" label={soort === 'WIJKTEAM' ? 'Voor welke wijken werkt het team?' : 'In welke wijken of plaatsen komen jullie?'} uitleg="Typ een naam en kies hem uit de lijst. Je kunt er meer kiezen." codes={vorm.werkgebied} op={(werkgebied) => stel({ werkgebied })} />
      <div className="veld" id={idVan('werkvlak')} tabIndex={-1}>
        <p className="veld__label">Past dat niet? Teken zelf een gebied</p>
        {meerVlakken ? (
          <p className="veld__uitleg">
            Er staat een gebied met meer delen. Dat blijft zoals het is.{' '}
            <Knop soort="subtle" onClick={() => naar([])}>
              Haal het weg en teken een nieuw gebied
            </Knop>
          </p>
        ) : tekent ? (
          <>
            <p className="veld__uitleg">Tik op de kaart de hoeken van het gebied aan, een voor een. Kun je de kaart niet gebruiken? Kies dan hierboven wijken.</p>
            <KaartjeVak naam="Gebied tekenen" speld={null} hoeken={hoeken} opPunt={({ lat, lon }) => naar([...hoeken, [lon, lat]])} />
            <p role="status">{hoeken.length === 0 ? 'Nog geen hoeken.' : hoeken.length < 3 ? `${hoeken.length} van minstens 3 hoeken.` : `Je gebied heeft ${hoeken.length} hoeken.`}</p>
            <div className="knoppenrij">
              <Knop aria-disabled={hoeken.length === 0 || undefined} onClick={() => naar(hoeken.slice(0, -1))}>
                Haal de laatste hoek weg
              </Knop>
              <Knop soort="subtle" onClick={() => { naar([]); zetTekent(false); }}>
                Geen eigen gebied
              </Knop>
            </div>
          </>
        ) : (
          <Knop onClick={() => zetTekent(true)}>Teken een gebied op de kaart</Knop>
        )}
        {melding && <p className="veld__melding">{melding}</p>}
      </div>
    </>
  );
}
