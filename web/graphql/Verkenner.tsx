import { GraphiQL } from 'graphiql';
import { type ComponentProps, useSyncExternalStore } from 'react';
import { geheugen } from './geheugen.ts';
import { Uitleg } from './Uitleg.tsx';
import { voorbeelden } from './voorbeelden.ts';

/** Asks the server by POST, and gives what it says also when that is not JSON (it is starting, or something stands before it). */
const vraag: ComponentProps<typeof GraphiQL>['fetcher'] = async (inhoud) => {
  const antwoord = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(inhoud),
  });
  const tekst = await antwoord.text();
  try {
    return JSON.parse(tekst);
  } catch {
    return { errors: [{ message: `De server gaf antwoord ${antwoord.status}: ${tekst.trim().slice(0, 500)}` }] };
  }
};

const tabs = voorbeelden.map(({ query, variables }) => ({ query, variables: variables && JSON.stringify(variables, null, 2) }));

function luister(meld: () => void) {
  window.addEventListener('hashchange', meld);
  return () => window.removeEventListener('hashchange', meld);
}

/** GraphiQL with examples that give a real answer; /graphql#uitleg shows the guide to the API beside it. */
export function Verkenner() {
  const uitlegOpen = useSyncExternalStore(luister, () => location.hash === '#uitleg');
  return (
    <>
      <header className="verkenner__kop">
        <h1>Vragen stellen aan Voorveldkaart</h1>
        <p>Kies een voorbeeld, verander het en druk op de knop met het pijltje (of Ctrl+Enter). Een sleutel is niet nodig. Wat je typt, bewaren we niet.</p>
        <nav>
          <a className="verkenner__link" href={uitlegOpen ? '#vragen' : '#uitleg'}>
            Uitleg van de API (docs/api.md, Engels)
          </a>
          <a className="verkenner__link" href="/">
            Naar de kaart
          </a>
        </nav>
      </header>
      <main className="verkenner__vlak">
        <GraphiQL
          fetcher={vraag}
          storage={geheugen}
          defaultTabs={tabs}
          // of the first tab the library takes the query only
          variables={tabs[0]?.variables}
          defaultEditorToolsVisibility="variables"
          isHeadersEditorEnabled={false}
          shouldPersistHeaders={false}
        />
        {uitlegOpen && <Uitleg />}
      </main>
    </>
  );
}
