import { useId, useState } from 'react';
import { Deel } from '../../ui/Deel.tsx';
import { Knop } from '../../ui/Knop.tsx';
import type { Handelingen } from './useHandelingen.ts';

const VOORBEELDEN = ['Een training', 'Overleg met andere plekken', 'Meer handen'];

/** What the place needs to carry more; read by who supports the area. */
export function NodigKaart({ nodig, versie, handelingen }: { nodig: string | null; versie: number; handelingen: Handelingen }) {
  const id = useId();
  const [tekst, zetTekst] = useState(nodig ?? '');
  const anders = tekst.trim() !== (nodig ?? '');
  return (
    <Deel kop="Wat heb je nodig?">
      <p>Wie jullie wijk ondersteunt, leest dit en kan met je meedenken.</p>
      <div className="knoppenrij">
        {VOORBEELDEN.filter((voorbeeld) => !tekst.includes(voorbeeld)).map((voorbeeld) => (
          <Knop key={voorbeeld} onClick={() => zetTekst(tekst.trim() === '' ? voorbeeld : `${tekst.trim().replace(/[.,]$/, '')}, ${voorbeeld.toLowerCase()}`)}>
            {voorbeeld}
          </Knop>
        ))}
      </div>
      <label className="veld__label" htmlFor={id}>
        Wat heb je nodig?
      </label>
      <textarea id={id} className="utrecht-textbox utrecht-textbox--html-input veld__regels" rows={2} maxLength={400} value={tekst} onChange={({ target }) => zetTekst(target.value)} />
      <p className="knoppenrij">
        <Knop aria-disabled={!anders || handelingen.bezig || undefined} onClick={() => anders && void handelingen.wijzig(versie, { draagkrachtNodig: tekst.trim() || null }, tekst.trim() ? 'Bewaard wat jullie nodig hebben.' : 'Er staat nu niet meer dat jullie iets nodig hebben.')}>
          Bewaar
        </Knop>
      </p>
    </Deel>
  );
}
