import { Deel } from '../ui/Deel.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import { usePagina } from '../ui/usePagina.ts';

/** How to search, what the words on the screen mean, and what is kept about a visitor (nothing). */
export function HulpPagina() {
  const kop = usePagina('Hulp');
  return (
    <article className="pagina">
      <h1 ref={kop} tabIndex={-1} className="nl-heading nl-heading--level-1">
        Hulp bij zoeken
      </h1>
      <p className="nl-paragraph nl-paragraph--lead">
        Zoek je iets voor jezelf? Of voor je moeder, je buurman of een vriend? Je hebt geen account nodig en je hoeft je naam niet te zeggen.
      </p>
      <Deel kop="Zo zoek je">
        <ol className="opsomming">
          <li>
            Typ wat je zoekt, zoals je het zou zeggen. Bijvoorbeeld: “ik wil Nederlands leren”, “samen eten” of “hulp met schulden”. Een typefout is niet erg. Veel
            woorden in het Engels, Arabisch, Turks, Pools of Oekraïens mogen ook.
          </li>
          <li>Zeg waar, als je wilt. Druk op “In de buurt van mij”, of typ je wijk, plaats, postcode of adres.</li>
          <li>Wil je zelf iets doen, bijvoorbeeld als vrijwilliger? Kies dan “Ik wil iets doen”.</li>
          <li>Zie je te veel? Kies dan preciezer. Bijvoorbeeld: op dinsdag, gratis, of zonder aanmelden.</li>
        </ol>
        <p className="nl-paragraph">
          De lijst werkt ook zonder kaart, met alleen een toetsenbord en met een programma dat voorleest. <Koppeling href="/">Begin met zoeken</Koppeling>
        </p>
      </Deel>
      <Deel kop="Je vindt niets">
        <p className="nl-paragraph">
          Dan laten we zien wat er het meest op lijkt, en waar we dan gezocht hebben. Daaronder staat wat je zelf kunt weglaten, en hoeveel plekken je dan vindt. Weet
          je niet waar je moet zijn? Vraag het aan je wijkteam. Daar denken mensen met je mee. Ken je zelf een plek die hier niet staat? <Koppeling href="/plek-missen">Laat het weten</Koppeling>.
        </p>
      </Deel>
      <Deel kop="Wat de woorden betekenen">
        <ul className="opsomming">
          <li>“Onbekend” of “Dat weten we niet”: niemand heeft het ons verteld. Het betekent niet “nee”. Vraag het gerust na.</li>
          <li>“Nog niet nagekeken”: de plek zelf heeft nog niet gezegd of dit klopt. Bel of mail voor je gaat.</li>
          <li>“Ongeveer 10 minuten fietsen”: dat is een schatting. We kennen de weg niet, alleen de afstand. Je kunt er langer over doen.</li>
          <li>“Besluit van de gemeente (indicatie)”: de gemeente moet eerst zeggen dat je deze hulp krijgt.</li>
          <li>Op feestdagen en in schoolvakanties kan een plek dicht zijn. Vaak weten we dat niet. Vraag het dan na.</li>
          <li>Sommige adressen zijn geheim, omdat mensen er veilig moeten zijn. Je ziet dan alleen de wijk.</li>
        </ul>
      </Deel>
      <Deel kop="Op papier">
        <p className="nl-paragraph">
          Bij elke plek staat de knop “Print deze pagina”. Een lijst print je met je browser: kies daar “Afdrukken”. De knoppen komen niet mee op papier.
        </p>
      </Deel>
      <Deel kop="Wat wij over jou bewaren: niets">
        <p className="nl-paragraph">
          We bewaren niet wat je zoekt en niet waar je bent. We volgen je niet, en wie zoekt krijgt geen cookies. Gebruik je een computer samen met anderen? Wat je zocht, staat
          nog in de geschiedenis van de browser. Wis die als anderen het niet mogen zien.{' '}
          <Koppeling href="/over">Lees meer over deze site</Koppeling>
        </p>
      </Deel>
    </article>
  );
}
