import { type MouseEvent, type ReactNode, useRef } from 'react';
import { Link } from 'wouter';
import { Koppeling } from './Koppeling.tsx';

/** Header, page, footer. */
export function Omhulsel({ children }: { children: ReactNode }) {
  const inhoud = useRef<HTMLElement>(null);
  // Not through the URL: its fragment holds the search.
  const naarInhoud = (gebeurtenis: MouseEvent) => {
    gebeurtenis.preventDefault();
    inhoud.current?.focus();
    inhoud.current?.scrollIntoView();
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: it is a link to a place on this page, that may not change the fragment */}
      <a className="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud" onClick={naarInhoud}>
        Naar de inhoud
      </a>
      <header className="kopbalk">
        <div className="kopbalk__binnen">
          <Link href="/" className="kopbalk__naam">
            <img src="/beeldmerk.svg" alt="" width="32" height="32" />
            Voorveldkaart
          </Link>
          <nav aria-label="Hoofdmenu" className="kopbalk__menu">
            <Koppeling href="/hulp">Hulp</Koppeling>
            <Koppeling href="/over">Over deze site</Koppeling>
          </nav>
        </div>
      </header>
      <main id="inhoud" ref={inhoud} tabIndex={-1}>
        {children}
      </main>
      <footer className="voetbalk">
        <div className="voetbalk__binnen">
          <p>Wij bewaren niet wat je zoekt, en niet waar je bent.</p>
          <p>
            Houd je zelf een plek bij? <Koppeling href="/inloggen">Inloggen</Koppeling>
          </p>
          <p>
            <Koppeling href="/over">Over deze site, privacy en bronnen</Koppeling>
          </p>
        </div>
      </footer>
    </>
  );
}
