/** The part of a map (of either engine) that is used here. */
type KaartMetBeelden = {
  hasImage(id: string): boolean;
  addImage(id: string, beeld: ImageData, opties: { pixelRatio: number }): unknown;
};

const scherpte = 2;
const familie = 'system-ui, sans-serif';

function tekenTekst(tekst: string, letter: string, kleur: string, rand: string | null): ImageData | null {
  const meter = document.createElement('canvas').getContext('2d');
  if (!meter) return null;
  meter.font = letter;
  const breedte = Math.ceil(meter.measureText(tekst).width) + 8 * scherpte;
  const hoogte = 22 * scherpte;
  const doek = document.createElement('canvas');
  doek.width = breedte;
  doek.height = hoogte;
  const pen = doek.getContext('2d');
  if (!pen) return null;
  pen.font = letter;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  if (rand) {
    pen.strokeStyle = rand;
    pen.lineWidth = 4 * scherpte;
    pen.lineJoin = 'round';
    pen.strokeText(tekst, breedte / 2, hoogte / 2);
  }
  pen.fillStyle = kleur;
  pen.fillText(tekst, breedte / 2, hoogte / 2);
  return pen.getImageData(0, 0, breedte, hoogte);
}

/**
 * Draws the image that a layer asks for: "aantal-23", "aantaldonker-4" or "naam-Holtenbroek". Text in a layer needs
 * fonts from a server; this way every number and name is drawn with the letters of the device.
 */
export function maakBeeld(kaart: KaartMetBeelden, id: string) {
  if (kaart.hasImage(id)) return;
  const streep = id.indexOf('-');
  const soort = id.slice(0, streep);
  const tekst = id.slice(streep + 1);
  const beeld =
    soort === 'aantal'
      ? tekenTekst(tekst, `bold ${14 * scherpte}px ${familie}`, '#ffffff', null)
      : soort === 'aantaldonker'
        ? tekenTekst(tekst, `bold ${14 * scherpte}px ${familie}`, '#0b5563', null)
        : soort === 'naam'
          ? tekenTekst(tekst, `${12 * scherpte}px ${familie}`, '#4a4335', '#f4efe6')
          : null;
  if (beeld) kaart.addImage(id, beeld, { pixelRatio: scherpte });
}
