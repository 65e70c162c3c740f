/** Text of a listing: paragraphs are divided by an empty line. */
export function Alineas({ tekst }: { tekst: string }) {
  return tekst.split(/\n\s*\n/).map((alinea) => (
    <p key={alinea} className="nl-paragraph">
      {alinea}
    </p>
  ));
}
