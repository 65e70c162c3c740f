import { useEffect, useRef, useState } from 'react';
import { Knop } from '../../ui/Knop.tsx';

type Eigenschappen = {
  /** what stands on the button */
  wat: string;
  /** asked before it is done */
  vraag: string;
  ja: string;
  bezig?: boolean;
  opJa: () => void;
};

/** A button for what cannot be undone: it asks first. */
export function ZekerKnop({ wat, vraag, ja, bezig = false, opJa }: Eigenschappen) {
  const [open, zetOpen] = useState<boolean | null>(null);
  const vak = useRef<HTMLDivElement>(null);
  // the button that was pressed is gone: the focus goes to the one that took its place
  useEffect(() => {
    if (open !== null) vak.current?.querySelector('button')?.focus();
  }, [open]);
  return (
    <div ref={vak}>
      {open ? (
        <fieldset className="zeker">
          <legend>{vraag}</legend>
          <Knop onClick={() => zetOpen(false)}>Nee, toch niet</Knop>
          <Knop soort="primary" aria-disabled={bezig} onClick={() => !bezig && opJa()}>
            {ja}
          </Knop>
        </fieldset>
      ) : (
        <Knop onClick={() => zetOpen(true)}>{wat}</Knop>
      )}
    </div>
  );
}
