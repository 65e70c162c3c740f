import { type FragmentType, leesFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { LocatieSoort } from '../gql/graphql.ts';
import { peildatumInWoorden } from '../ui/datums.ts';
import { Uitgaand } from '../ui/Uitgaand.tsx';
import { adresBekendTot, puntInWoorden } from './locatieInWoorden.ts';

const locatieFragment = graphql(`
  fragment Locatie on Locatie {
    soort
    naam
    straat
    huisnummer
    postcode
    plaats
    gebied {
      naam
    }
    lat
    lon
    precisie
    afgeschermd
    toelichting
    peildatum
  }
`);

const soorten: Record<LocatieSoort, string | null> = {
  ADRES: null,
  ONLINE: 'Via internet',
  BIJ_U_THUIS: 'Bij je thuis',
  RONDTREKKEND: 'Steeds op een andere plek',
};

/** A way there: to the door when it is known, otherwise a search for the address as text; never to the middle of a wijk. */
function routeNaar(locatie: { soort: string; precisie: string; lat?: number | null; lon?: number | null; straat?: string | null }, adres: string): string | null {
  if (locatie.soort !== 'ADRES') return null;
  if (locatie.precisie === 'GEBOUW' && locatie.lat != null && locatie.lon != null)
    return `https://www.openstreetmap.org/directions?to=${locatie.lat},${locatie.lon}`;
  return locatie.straat ? `https://www.openstreetmap.org/search?query=${encodeURIComponent(adres)}` : null;
}

export function Locatie({ locatie: verwijzing }: { locatie: FragmentType<typeof locatieFragment> }) {
  const locatie = leesFragment(locatieFragment, verwijzing);
  const gebied = locatie.gebied?.naam;
  if (locatie.afgeschermd) {
    return (
      <address className="adres">
        {gebied && <span className="regel">In {gebied}</span>}
        <strong className="regel">Het adres is geheim. Neem contact op.</strong>
      </address>
    );
  }
  const straat = [locatie.straat, locatie.huisnummer].filter(Boolean).join(' ');
  const plaats = [locatie.postcode, locatie.plaats].filter(Boolean).join(' ');
  const soort = soorten[locatie.soort];
  /** The name of a place often holds the rest already: "Bij je thuis in Zwolle". */
  const gezegd = (deel: string) => locatie.naam?.toLowerCase().includes(deel.toLowerCase()) ?? false;
  const niets = !straat && !plaats && !gebied && !locatie.naam;
  const onzeker = niets ? 'We weten het adres niet.' : straat ? puntInWoorden[locatie.precisie] : adresBekendTot[locatie.precisie];
  const route = routeNaar(locatie, [straat, plaats].filter(Boolean).join(', '));
  return (
    <div className="locatie">
      <address className="adres">
        {soort && !gezegd(soort) && <span className="regel">{soort}</span>}
        {locatie.naam && <span className="regel">{locatie.naam}</span>}
        {straat && <span className="regel">{straat}</span>}
        {plaats && !(plaats === locatie.plaats && !straat && gezegd(plaats)) && <span className="regel">{plaats}</span>}
        {gebied && gebied !== locatie.plaats && !gezegd(gebied) && <span className="regel">{gebied}</span>}
      </address>
      {locatie.soort === 'ADRES' && onzeker && <p className="onbekend">{onzeker}</p>}
      {locatie.toelichting && <p>{locatie.toelichting}</p>}
      {route && (
        <p className="niet-printen">
          <Uitgaand href={route}>Hoe kom ik daar? (OpenStreetMap)</Uitgaand>
        </p>
      )}
      {locatie.peildatum && <p className="bron">Adres uit {peildatumInWoorden(locatie.peildatum)}.</p>}
    </div>
  );
}
