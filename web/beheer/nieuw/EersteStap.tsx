import { HOOGSTENS } from '../formulier/lengtes.ts';
import { useFormulier } from '../formulier/Formulier.tsx';
import { Tekstveld } from '../velden/velden.tsx';

/** What it is called and what it is. */
export function EersteStap() {
  const { vorm, stel } = useFormulier();
  return (
    <>
      <Tekstveld pad="naam" label="Hoe heet het?" uitleg="Zoals mensen het kennen." verplicht hoogstens={HOOGSTENS.naam} waarde={vorm.naam} op={(naam) => stel({ naam })} />
      <Tekstveld pad="samenvatting" label="Wat is het?" uitleg="Vertel in een paar korte zinnen wat er te doen is en voor wie. Gebruik gewone woorden en schrijf “je”." verplicht regels={5} hoogstens={HOOGSTENS.samenvatting} waarde={vorm.samenvatting} op={(samenvatting) => stel({ samenvatting })} />
    </>
  );
}
