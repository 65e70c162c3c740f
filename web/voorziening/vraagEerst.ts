import type { ContactSoort } from '../gql/graphql.ts';

/** What to do before one goes there: never to call where no number is known. */
export function vraagEerst(contacten: readonly { soort: ContactSoort }[]): string {
  const heeft = (soort: ContactSoort) => contacten.some((contact) => contact.soort === soort);
  if (heeft('TELEFOON')) return heeft('EMAIL') ? 'Bel of mail voor je gaat.' : 'Bel voor je gaat.';
  if (heeft('EMAIL')) return 'Mail voor je gaat.';
  if (heeft('WEBSITE')) return 'Kijk op de website voor je gaat.';
  return 'Vraag het na voor je gaat.';
}
