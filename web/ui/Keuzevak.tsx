import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';

export type Keuze = { sleutel: string; tekst: string; toelichting: string };

// VoiceOver does not read the option that the arrow keys point at (as React Aria found): there it is announced.
// A test without a browser has no navigator.
const leestKeuzesNietVoor = /^(Mac|iP)/.test(globalThis.navigator?.platform ?? '');

type Eigenschappen = {
  label: string;
  uitleg?: string;
  waarde: string;
  opWaarde: (waarde: string) => void;
  keuzes: Keuze[];
  opKies: (keuze: Keuze) => void;
  /** Enter without a choice from the list. Left out: the form is submitted. */
  opEnter?: () => void;
  groot?: boolean;
  plaatshouder?: string;
  knop?: ReactNode;
};

/**
 * A text box with suggestions (WAI-ARIA combobox with a list). The text is free: a suggestion is taken only with the
 * arrow keys and Enter, or with a click, so that Enter never does something that was not asked for.
 */
export function Keuzevak({ label, uitleg, waarde, opWaarde, keuzes, opKies, opEnter, groot, plaatshouder, knop }: Eigenschappen) {
  const id = useId();
  const [open, zetOpen] = useState(false);
  // By key, not by place: when a newer list arrives, Enter may not take something else than what was pointed at.
  const [actieveSleutel, zetActieveSleutel] = useState<string | null>(null);
  const zichtbaar = open && keuzes.length > 0;
  const actief = keuzes.findIndex((keuze) => keuze.sleutel === actieveSleutel);
  const gekozen = zichtbaar ? keuzes[actief] : undefined;

  const kies = (keuze: Keuze) => {
    zetOpen(false);
    zetActieveSleutel(null);
    opKies(keuze);
  };

  const opToets = (toets: KeyboardEvent<HTMLInputElement>) => {
    // An input method (Chinese, Arabic on some keyboards) uses Enter and the arrows itself.
    if (toets.nativeEvent.isComposing) return;
    if (toets.key === 'ArrowDown' || toets.key === 'ArrowUp') {
      if (keuzes.length === 0) return;
      toets.preventDefault();
      const stap = toets.key === 'ArrowDown' ? 1 : -1;
      // One past either end is the text itself.
      const volgende = zichtbaar ? ((actief + 1 + stap + keuzes.length + 1) % (keuzes.length + 1)) - 1 : stap === 1 ? 0 : keuzes.length - 1;
      zetActieveSleutel(keuzes[volgende]?.sleutel ?? null);
      zetOpen(true);
    } else if (toets.key === 'Enter') {
      if (gekozen) {
        toets.preventDefault();
        kies(gekozen);
        return;
      }
      zetOpen(false);
      if (opEnter) {
        toets.preventDefault();
        opEnter();
      }
    } else if (toets.key === 'Escape' && zichtbaar) {
      toets.preventDefault();
      zetOpen(false);
      zetActieveSleutel(null);
    }
  };

  return (
    <div className={groot ? 'keuzevak keuzevak--groot' : 'keuzevak'}>
      <label className="veld__label" htmlFor={id}>
        {label}
      </label>
      {uitleg && (
        <p className="veld__uitleg" id={`${id}-uitleg`}>
          {uitleg}
        </p>
      )}
      <div className="keuzevak__rij">
        <div className="keuzevak__vak">
          <input
            id={id}
            className="utrecht-textbox utrecht-textbox--html-input"
            type="text"
            role="combobox"
            aria-expanded={zichtbaar}
            aria-controls={`${id}-lijst`}
            aria-autocomplete="list"
            aria-activedescendant={gekozen ? `${id}-${actief}` : undefined}
            aria-describedby={uitleg ? `${id}-uitleg` : undefined}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="search"
            maxLength={200}
            placeholder={plaatshouder}
            value={waarde}
            onChange={(verandering) => {
              opWaarde(verandering.target.value);
              zetOpen(true);
              zetActieveSleutel(null);
            }}
            onKeyDown={opToets}
            onBlur={() => {
              zetOpen(false);
              zetActieveSleutel(null);
            }}
          />
          <div id={`${id}-lijst`} role="listbox" aria-label={`Suggesties bij ${label}`} className="keuzevak__lijst" hidden={!zichtbaar}>
            {keuzes.map((keuze, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled in the text box
              // biome-ignore lint/a11y/useFocusableInteractive: in this pattern the focus stays in the text box
              <div
                key={keuze.sleutel}
                id={`${id}-${index}`}
                role="option"
                aria-selected={index === actief}
                className="keuzevak__keuze"
                // Keeps the focus in the box, otherwise the list is gone before the click arrives.
                onMouseDown={(muis) => muis.preventDefault()}
                onClick={() => kies(keuze)}
              >
                <span>{keuze.tekst}</span>
                <span className="keuzevak__toelichting">{keuze.toelichting}</span>
              </div>
            ))}
          </div>
        </div>
        {knop}
      </div>
      <p className="alleen-voorlezen" role="status">
        {zichtbaar &&
          (gekozen && leestKeuzesNietVoor
            ? `${gekozen.tekst}, ${gekozen.toelichting}. ${actief + 1} van ${keuzes.length}.`
            : `${keuzes.length} ${keuzes.length === 1 ? 'suggestie' : 'suggesties'}. Kies met de pijltjes.`)}
      </p>
    </div>
  );
}
