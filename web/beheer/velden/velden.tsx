import { type ReactNode, useId } from 'react';
import { useFormulier } from '../formulier/Formulier.tsx';

/** Where on the page the field of a path is, for a list of mistakes. */
export const idVan = (pad: string) => `veld-${pad.replaceAll('.', '-')}`;

type Kader = { pad: string; label: string; uitleg?: ReactNode };

function Melding({ pad }: { pad: string }) {
  const { fout } = useFormulier();
  const melding = fout(pad);
  return melding ? (
    <p className="veld__melding" id={`${idVan(pad)}-fout`}>
      {melding}
    </p>
  ) : null;
}

function useKader(pad: string, uitleg: ReactNode) {
  const { fout, verlaat } = useFormulier();
  const id = idVan(pad);
  const melding = fout(pad);
  return {
    id,
    onBlur: () => verlaat(pad),
    'aria-invalid': melding ? (true as const) : undefined,
    'aria-describedby': [uitleg && `${id}-uitleg`, melding && `${id}-fout`].filter(Boolean).join(' ') || undefined,
  };
}

const Uitleg = ({ pad, children }: { pad: string; children: ReactNode }) =>
  children ? (
    <p className="veld__uitleg" id={`${idVan(pad)}-uitleg`}>
      {children}
    </p>
  ) : null;

type Tekst = Kader & {
  waarde: string | null | undefined;
  op: (waarde: string) => void;
  hoogstens?: number;
  regels?: number;
  soort?: 'text' | 'tel' | 'email' | 'url' | 'date' | 'time';
  smal?: boolean;
  verplicht?: boolean;
};

/** A line or some lines of text. With a limit, it counts what is left once that matters. */
export function Tekstveld({ pad, label, uitleg, waarde, op, hoogstens, regels, soort = 'text', smal, verplicht }: Tekst) {
  const kader = useKader(pad, uitleg);
  const tekst = waarde ?? '';
  const over = hoogstens === undefined ? null : hoogstens - tekst.length;
  const gedeeld = { ...kader, value: tekst, maxLength: hoogstens, 'aria-required': verplicht || undefined };
  return (
    <div className={`veld${smal ? ' veld--smal' : ''}`}>
      <label className="veld__label" htmlFor={kader.id}>
        {label}
      </label>
      <Uitleg pad={pad}>{uitleg}</Uitleg>
      {regels ? (
        <textarea className="utrecht-textbox utrecht-textbox--html-input veld__regels" rows={regels} {...gedeeld} onChange={(gebeurtenis) => op(gebeurtenis.target.value)} />
      ) : (
        <input className="utrecht-textbox utrecht-textbox--html-input" type={soort} autoComplete="off" {...gedeeld} onChange={(gebeurtenis) => op(gebeurtenis.target.value)} />
      )}
      {over !== null && (regels || (over < 20 && (hoogstens ?? 0) > 40)) && <p className="veld__teller">{over === 0 ? 'Dit is het langste dat kan.' : `Nog ${over} ${over === 1 ? 'letter' : 'letters'} over.`}</p>}
      <Melding pad={pad} />
    </div>
  );
}

/** A whole number, or with `komma` one with a comma; empty is unknown. */
export function Getalveld({ pad, label, uitleg, waarde, op, komma }: Kader & { waarde: number | null | undefined; op: (waarde: number | null) => void; komma?: boolean }) {
  const kader = useKader(pad, uitleg);
  return (
    <div className="veld veld--smal">
      <label className="veld__label" htmlFor={kader.id}>
        {label}
      </label>
      <Uitleg pad={pad}>{uitleg}</Uitleg>
      <input
        className="utrecht-textbox utrecht-textbox--html-input"
        type="number"
        min={0}
        step={komma ? 0.5 : 1}
        inputMode={komma ? 'decimal' : 'numeric'}
        {...kader}
        value={waarde ?? ''}
        onChange={({ target }) => op(target.value === '' || Number.isNaN(target.valueAsNumber) ? null : komma ? target.valueAsNumber : Math.round(target.valueAsNumber))}
      />
      <Melding pad={pad} />
    </div>
  );
}

export type Keuzes<T> = readonly { waarde: T; naam: string; uitleg?: string }[];

/** One of a few: big buttons of which one is chosen. */
export function Rondjes<T extends string | boolean | null>({ pad, label, uitleg, waarde, keuzes, op }: Kader & { waarde: T | undefined; keuzes: Keuzes<T>; op: (waarde: T) => void }) {
  const kader = useKader(pad, uitleg);
  return (
    <fieldset className="veld" aria-describedby={kader['aria-describedby']} id={kader.id} tabIndex={-1}>
      <legend className="veld__label">{label}</legend>
      <Uitleg pad={pad}>{uitleg}</Uitleg>
      <div className="keuzes">
        {keuzes.map((keuze) => (
          <label key={String(keuze.waarde)} className="keuze">
            <input type="radio" name={kader.id} className="utrecht-radio-button utrecht-radio-button--html-input" checked={waarde === keuze.waarde} onChange={() => op(keuze.waarde)} />
            <span>
              {keuze.naam}
              {keuze.uitleg && <span className="keuze__uitleg">{keuze.uitleg}</span>}
            </span>
          </label>
        ))}
      </div>
      <Melding pad={pad} />
    </fieldset>
  );
}

const JA_NEE: Keuzes<boolean | null> = [
  { waarde: true, naam: 'Ja' },
  { waarde: false, naam: 'Nee' },
  { waarde: null, naam: 'Weet ik niet' },
];

/** Yes, no or unknown: unknown is never "no". */
export const JaNee = (eigenschappen: Kader & { waarde: boolean | null | undefined; op: (waarde: boolean | null) => void }) => <Rondjes {...eigenschappen} waarde={eigenschappen.waarde ?? null} keuzes={JA_NEE} />;

/** Any number of a list. */
export function Vinkjes({ pad, label, uitleg, gekozen, keuzes, op, hoogstens }: Kader & { gekozen: readonly string[]; keuzes: Keuzes<string>; op: (gekozen: string[]) => void; hoogstens?: number }) {
  const kader = useKader(pad, uitleg);
  const vol = hoogstens !== undefined && gekozen.length >= hoogstens;
  return (
    <fieldset className="veld" aria-describedby={kader['aria-describedby']} id={kader.id} tabIndex={-1}>
      <legend className="veld__label">{label}</legend>
      <Uitleg pad={pad}>{uitleg}</Uitleg>
      <div className="keuzes keuzes--kolommen">
        {keuzes.map(({ waarde, naam }) => {
          const aan = gekozen.includes(waarde);
          return (
            <label key={waarde} className="keuze">
              <input
                type="checkbox"
                className="utrecht-checkbox utrecht-checkbox--html-input"
                checked={aan}
                disabled={!aan && vol}
                onChange={() => op(aan ? gekozen.filter((code) => code !== waarde) : [...gekozen, waarde])}
              />
              <span>{naam}</span>
            </label>
          );
        })}
      </div>
      {vol && <p className="veld__uitleg">Dit is het meeste dat kan. Haal er eerst een weg als je een andere wilt.</p>}
      <Melding pad={pad} />
    </fieldset>
  );
}

/** One of a longer list. An empty value is nothing chosen. */
export function Lijstkeuze({ pad, label, uitleg, waarde, keuzes, op, leeg }: Kader & { waarde: string | null | undefined; keuzes: Keuzes<string>; op: (waarde: string | null) => void; leeg?: string }) {
  const kader = useKader(pad, uitleg);
  return (
    <div className="veld">
      <label className="veld__label" htmlFor={kader.id}>
        {label}
      </label>
      <Uitleg pad={pad}>{uitleg}</Uitleg>
      <select className="utrecht-select utrecht-select--html-select" {...kader} value={waarde ?? ''} onChange={({ target }) => op(target.value === '' ? null : target.value)}>
        {leeg !== undefined && <option value="">{leeg}</option>}
        {keuzes.map((keuze) => (
          <option key={keuze.waarde} value={keuze.waarde}>
            {keuze.naam}
          </option>
        ))}
      </select>
      <Melding pad={pad} />
    </div>
  );
}

/** One choice by itself: yes or nothing. */
export function Vinkje({ label, uitleg, aan, op }: { label: ReactNode; uitleg?: ReactNode; aan: boolean; op: (aan: boolean) => void }) {
  const id = useId();
  return (
    <div className="veld">
      <label className="keuze keuze--los">
        <input type="checkbox" className="utrecht-checkbox utrecht-checkbox--html-input" checked={aan} aria-describedby={uitleg ? id : undefined} onChange={({ target }) => op(target.checked)} />
        <span>{label}</span>
      </label>
      {uitleg && (
        <p className="veld__uitleg" id={id}>
          {uitleg}
        </p>
      )}
    </div>
  );
}
