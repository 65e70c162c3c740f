import { StartPagina } from './StartPagina.tsx';
import { ResultatenPagina } from './ResultatenPagina.tsx';
import { useZoekstaat } from './useZoekstaat.ts';

/** The search page: a start with one box, or the results of the search in the URL. */
export function ZoekPagina() {
  const staat = useZoekstaat();
  return staat ? <ResultatenPagina staat={staat} /> : <StartPagina />;
}
