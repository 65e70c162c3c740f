import { useRef, useState } from 'react';
import { Knop } from '../../ui/Knop.tsx';
import { useFormulier } from '../formulier/Formulier.tsx';
import { idVan, Tekstveld } from './velden.tsx';

type Antwoord = { bestand: string; breedte: number; hoogte: number };

/** Sends the picture; rejects with a Dutch sentence. */
async function stuur(foto: File): Promise<Antwoord> {
  let antwoord: Response;
  try {
    antwoord = await fetch('/foto', { method: 'POST', body: foto, headers: { 'content-type': foto.type || 'application/octet-stream' }, credentials: 'same-origin', referrerPolicy: 'no-referrer' });
  } catch {
    throw new Error('We krijgen geen verbinding. Probeer het zo nog een keer.');
  }
  if (antwoord.ok) return (await antwoord.json()) as Antwoord;
  const { melding } = (await antwoord.json().catch(() => ({}))) as { melding?: string };
  throw new Error(melding ?? 'Deze foto kunnen we nu niet bewaren. Probeer het later nog een keer.');
}

/** Photos, each with what can be seen on it. */
export function FotoStap() {
  const { vorm, stel, fout } = useFormulier();
  const kiezer = useRef<HTMLInputElement>(null);
  const [bezig, zetBezig] = useState(false);
  const [melding, zetMelding] = useState<string | null>(null);
  const neem = async (foto: File | undefined) => {
    if (!foto) return;
    zetBezig(true);
    zetMelding(null);
    try {
      const { bestand, breedte, hoogte } = await stuur(foto);
      stel({ fotos: [...vorm.fotos, { bestand, breedte, hoogte, altTekst: '', licentie: null }] });
    } catch (reden) {
      zetMelding(reden instanceof Error ? reden.message : null);
    } finally {
      zetBezig(false);
      if (kiezer.current) kiezer.current.value = '';
    }
  };
  return (
    <div id={idVan('fotos')} tabIndex={-1}>
      <p className="veld__uitleg">Zet alleen een foto neer die je mag gebruiken. Staan er mensen op? Vraag het hun eerst. We maken de foto kleiner en halen eruit waar en wanneer hij gemaakt is.</p>
      {vorm.fotos.map((foto, nummer) => (
        <fieldset key={foto.bestand} className="rij">
          <legend className="rij__kop">Foto {nummer + 1}</legend>
          <img className="fotokeuze" src={`/foto/${foto.bestand}`} alt={foto.altTekst} width={foto.breedte} height={foto.hoogte} />
          <Tekstveld pad={`fotos.${nummer}.altTekst`} label="Wat is er op de foto te zien?" uitleg="Voor wie de foto niet kan zien." verplicht hoogstens={300} waarde={foto.altTekst} op={(altTekst) => stel({ fotos: vorm.fotos.map((ander, plek) => (plek === nummer ? { ...ander, altTekst } : ander)) })} />
          <Knop soort="subtle" onClick={() => stel({ fotos: vorm.fotos.filter((_, plek) => plek !== nummer) })}>
            Haal foto {nummer + 1} weg
          </Knop>
        </fieldset>
      ))}
      {vorm.fotos.length < 10 && (
        <>
          <input ref={kiezer} className="alleen-voorlezen" type="file" accept="image/*" aria-label="Kies een foto" tabIndex={-1} onChange={({ target }) => void neem(target.files?.[0])} />
          <Knop aria-disabled={bezig || undefined} onClick={() => !bezig && kiezer.current?.click()}>
            {bezig ? 'De foto wordt gestuurd…' : vorm.fotos.length === 0 ? 'Kies een foto' : 'Kies nog een foto'}
          </Knop>
        </>
      )}
      <div role="status">{(melding ?? fout('fotos')) && <p className="veld__melding">{melding ?? fout('fotos')}</p>}</div>
    </div>
  );
}
