import { type FragmentType, leesFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { ContactSoort } from '../gql/graphql.ts';
import { peildatumInWoorden } from './datums.ts';
import { Uitgaand } from './Uitgaand.tsx';
import { contactInWoorden } from './woorden.ts';

const contactFragment = graphql(`
  fragment Contactlijst on Contact {
    voor
    soort
    waarde
    label
    peildatum
  }
`);

export function adresVanContact(soort: ContactSoort, waarde: string): string | null {
  if (soort === 'TELEFOON') return `tel:${waarde.replace(/[^\d+]/g, '')}`;
  if (soort === 'EMAIL') return `mailto:${waarde}`;
  if (soort === 'WEBSITE') return /^https?:\/\//i.test(waarde) ? waarde : `https://${waarde}`;
  return null;
}

/** Ways to reach somebody, one tap each. */
export function Contactlijst({ contacten: verwijzingen }: { contacten: readonly FragmentType<typeof contactFragment>[] }) {
  const contacten = leesFragment(contactFragment, verwijzingen);
  return (
    <ul className="contacten">
      {contacten.map((contact) => {
        const adres = adresVanContact(contact.soort, contact.waarde);
        return (
          <li key={`${contact.soort} ${contact.waarde}`}>
            <span className="contacten__soort">{contact.label ?? contactInWoorden[contact.soort]}</span>
            {adres ? <Uitgaand href={adres}>{contact.waarde.replace(/^https?:\/\//i, '')}</Uitgaand> : <span>{contact.waarde}</span>}
            {contact.peildatum && <span className="bron">uit {peildatumInWoorden(contact.peildatum)}</span>}
          </li>
        );
      })}
    </ul>
  );
}
