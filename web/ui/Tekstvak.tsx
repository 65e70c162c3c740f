import { useId } from 'react';

type Eigenschappen = { label: string; uitleg?: string; waarde: string; opWaarde: (waarde: string) => void; hoogstens: number; regels?: number; soort?: 'text' | 'email' | 'date'; melding?: string | undefined; verplicht?: boolean };

/** A labelled box for one line of text, or some; with what is wrong under it. */
export function Tekstvak({ label, uitleg, waarde, opWaarde, hoogstens, regels, soort = 'text', melding, verplicht }: Eigenschappen) {
  const id = useId();
  const gedeeld = {
    id,
    className: 'utrecht-textbox utrecht-textbox--html-input',
    value: waarde,
    maxLength: hoogstens,
    'aria-required': verplicht || undefined,
    'aria-invalid': melding ? (true as const) : undefined,
    'aria-describedby': [uitleg && `${id}-uitleg`, melding && `${id}-fout`].filter(Boolean).join(' ') || undefined,
  };
  return (
    <div className="veld">
      <label className="veld__label" htmlFor={id}>
        {label}
      </label>
      {uitleg && (
        <p className="veld__uitleg" id={`${id}-uitleg`}>
          {uitleg}
        </p>
      )}
      {regels ? <textarea rows={regels} {...gedeeld} onChange={({ target }) => opWaarde(target.value)} /> : <input type={soort} autoComplete={soort === 'email' ? 'email' : 'off'} {...gedeeld} onChange={({ target }) => opWaarde(target.value)} />}
      {melding && (
        <p className="veld__melding" id={`${id}-fout`}>
          {melding}
        </p>
      )}
    </div>
  );
}
