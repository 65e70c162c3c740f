import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

// The first page of a visit keeps the focus where the browser puts it.
let eerste = true;

// After "back" the browser puts the page where it was; after a link one begins at the top.
let terug = false;
addEventListener('popstate', () => {
  terug = true;
});
// wouter announces its own pushState by this name.
addEventListener('pushState', () => {
  terug = false;
});

/**
 * Sets the title of the document, and moves the focus to the heading when a new page has come, so that
 * a screen reader says where one is and the keyboard goes on from there. Null: the title is not known yet.
 */
export function usePagina(titel: string | null): RefObject<HTMLHeadingElement | null> {
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (titel === null) return;
    document.title = titel === 'Voorveldkaart' ? titel : `${titel} · Voorveldkaart`;
  }, [titel]);
  const klaar = titel !== null;
  // Before other effects: a list that knows a better place for the focus has the last word.
  useLayoutEffect(() => {
    if (!klaar) return;
    if (!eerste) {
      if (!terug) scrollTo(0, 0);
      kop.current?.focus({ preventScroll: true });
    }
    eerste = false;
  }, [klaar]);
  return kop;
}
