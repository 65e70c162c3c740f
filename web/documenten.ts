import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const tekst = /graphql\(\s*`([^`]+)`,?\s*\)/g;
const naamVan = /^\s*(query|mutation|subscription|fragment)\s+(\w+)/;
const invoer = /import \{ graphql \} from '[^']*gql\/gql\.ts';/;
const spreiding = /\.\.\.\s*(?!on\b)(\w+)/g;

// A number sign starts a comment in GraphQL; the rest of the white space is for the reader of the source.
const kort = (document: string) => document.replace(/#.*$/gm, '').replace(/\s+/g, ' ').trim();

function leesFragmenten() {
  const fragmenten = new Map<string, { document: string; bestand: string }>();
  for (const pad of readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })) {
    if (!pad.endsWith('.tsx') || pad.startsWith('gql/')) continue;
    const bestand = `${import.meta.dirname}/${pad}`;
    for (const [, document = ''] of readFileSync(bestand, 'utf8').matchAll(tekst)) {
      const [, soort, naam = ''] = naamVan.exec(document) ?? [];
      if (soort === 'fragment') fragmenten.set(naam, { document, bestand });
    }
  }
  return fragmenten;
}

/**
 * In the source a query or fragment stands beside its component, and codegen makes types of it. In the browser only the
 * text of a query is needed, with the fragments that it spreads: that is what this puts in place of `graphql(...)`. So the
 * parsed documents that codegen generates (ten times the size) are not sent, and each page brings its own queries only.
 */
export function documentenAlsTekst(): Plugin {
  return {
    name: 'documenten-als-tekst',
    enforce: 'pre',
    transform(code, id) {
      if (!/\.tsx?$/.test(id) || id.includes('/gql/') || !invoer.test(code)) return null;
      const fragmenten = leesFragmenten();
      const nieuw = code.replace(tekst, (_, document: string) => {
        // A fragment by itself only carries types.
        if (naamVan.exec(document)?.[1] === 'fragment') return '{}';
        const nodig = new Set<string>();
        const zoek = (deel: string) => {
          for (const [, naam = ''] of deel.matchAll(spreiding)) {
            if (nodig.has(naam)) continue;
            nodig.add(naam);
            const fragment = fragmenten.get(naam);
            if (!fragment) throw new Error(`${id}: het fragment ${naam} bestaat niet`);
            this.addWatchFile(fragment.bestand);
            zoek(fragment.document);
          }
        };
        zoek(document);
        return JSON.stringify([document, ...[...nodig].map((naam) => fragmenten.get(naam)?.document ?? '')].map(kort).join(' '));
      });
      if (/\bgraphql\(/.test(nieuw)) throw new Error(`${id}: een graphql-tekst die deze vertaling niet begrijpt`);
      return { code: nieuw.replace(invoer, ''), map: null };
    },
  };
}
