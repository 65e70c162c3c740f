import { MarkdownContent } from '@graphiql/react';
import tekst from '../../docs/api.md?raw';

// links to other guides and to headings lead nowhere on this page: only their words stay
const zonderVerwijzingen = tekst.replace(/\[([^\]]+)\]\((?!https?:)[^)]+\)/g, '$1');

/** The guide docs/api.md beside the explorer, so that it is at hand without any other site. */
export function Uitleg() {
  return (
    <aside className="verkenner__uitleg" aria-label="Uitleg van de API" lang="en">
      <a className="verkenner__link" href="#vragen" lang="nl">
        Sluit de uitleg
      </a>
      <MarkdownContent type="description">{zonderVerwijzingen}</MarkdownContent>
    </aside>
  );
}
