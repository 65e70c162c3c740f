/** The slug in an address. Null when it is no text at all (a broken percent code): such a page cannot be there. */
export function leesSlug(deel: string): string | null {
  try {
    return decodeURIComponent(deel);
  } catch {
    return null;
  }
}
