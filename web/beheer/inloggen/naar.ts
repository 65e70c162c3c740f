/** Where one goes on after signing in: a page of this site, the own places when nothing else was said. */

/** A path that leads to this site and no other, or null. */
export function eigenPad(tekst: string | null): string | null {
  return tekst !== null && /^\/(?![/\\])/.test(tekst) && new URL(tekst, location.origin).origin === location.origin ? tekst : null;
}

/** What stands in the address of a login link: its token, and where to go on. */
export function leesLink(hash: string): { token: string; naar: string } {
  const [token = '', ...meer] = hash.replace(/^#/, '').split('&');
  return { token, naar: eigenPad(new URLSearchParams(meer.join('&')).get('naar')) ?? '/beheer' };
}

/** Goes there with a new page load, so that nothing is left of what was asked as somebody else. */
export const gaVerder = (pad: string) => location.replace(pad);
