import { useQuery } from 'urql';
import { graphql } from '../gql/gql.ts';
import { Deel } from '../ui/Deel.tsx';
import { usePagina } from '../ui/usePagina.ts';

const overQuery = graphql(`
  query Over {
    instellingen {
      grenzenBron
      achtergrondkaartBron
    }
  }
`);

/** What this is, what it keeps about a visitor (nothing), and where the data come from and may go. */
export function OverPagina() {
  const kop = usePagina('Over deze site');
  const [{ data }] = useQuery({ query: overQuery });
  return (
    <article className="pagina">
      <h1 ref={kop} tabIndex={-1} className="nl-heading nl-heading--level-1">
        Over deze site
      </h1>
      <p className="nl-paragraph nl-paragraph--lead">
        Op de Voorveldkaart vind je plekken in de buurt waar je mensen kunt ontmoeten, hulp kunt krijgen of iets voor een ander kunt doen.
      </p>
      <Deel kop="Wat staat erop">
        <ul className="opsomming">
          <li>Activiteiten en hulp: bijvoorbeeld samen eten, Nederlands leren of hulp met formulieren.</li>
          <li>Plekken om iets te doen: vrijwilligerswerk, iets doen overdag, of leren werken.</li>
          <li>Wijkteams: mensen die je verder helpen als je niet weet waar je moet zijn.</li>
        </ul>
        <p className="nl-paragraph">
          Grote organisaties staan niet hoger dan kleine. Bij elk resultaat staat waarom je het ziet. Weten we iets niet, dan zeggen we dat. “Onbekend”
          betekent niet “nee”.
        </p>
      </Deel>
      <Deel kop="Wat wij over jou bewaren: niets">
        <ul className="opsomming">
          <li>Je hoeft niet in te loggen en je hoeft je naam niet te zeggen.</li>
          <li>We bewaren niet wat je zoekt. Wat je typt, staat alleen in de adresbalk van je eigen telefoon of computer.</li>
          <li>Zoek je bij jou in de buurt? Dan rondt je telefoon je plek eerst af op ongeveer 100 meter. Daarna gaat die pas naar ons. We bewaren hem niet.</li>
          <li>We volgen je niet. Er zijn geen cookies en er is geen reclame.</li>
          <li>Houd je zelf een plek bij en log je in? Dan bewaren we je e-mailadres, en verder niets over jou. Een cookie onthoudt dan dat je bent ingelogd.</li>
          <li>De achtergrond van de kaart komt van een kaartdienst. Die dienst ziet welk stuk van de kaart je bekijkt.</li>
        </ul>
      </Deel>
      <Deel kop="Klopt alles?">
        <p className="nl-paragraph">
          Bij elke plek staat waar de informatie vandaan komt, van wanneer die is, en of iemand die heeft nagekeken. Is dat nog niet gebeurd? Vraag het dan
          na voor je gaat.
        </p>
        <p className="nl-paragraph">
          Sommige adressen zijn geheim, bijvoorbeeld omdat mensen er veilig moeten zijn. Die adressen staan nergens op deze site. Je ziet alleen de wijk.
        </p>
      </Deel>
      <Deel kop="Open gegevens">
        <p className="nl-paragraph">
          Andere sites en programma's mogen de gegevens gebruiken, via het adres <code>/graphql</code>. Het programma is vrij te gebruiken (licentie EUPL-1.2).
        </p>
      </Deel>
      <Deel kop="Bronnen">
        <ul className="opsomming">
          <li>De bron van elke plek staat onderaan de pagina van die plek.</li>
          {data && <li>{data.instellingen.grenzenBron}</li>}
          {data?.instellingen.achtergrondkaartBron && <li>{data.instellingen.achtergrondkaartBron}</li>}
        </ul>
      </Deel>
    </article>
  );
}
