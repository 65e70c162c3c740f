/** The listing that was opened from the list; in memory, and forgotten once it is used. */
let slug: string | null = null;

export const laatstGeopend = {
  onthoud(nieuw: string) {
    slug = nieuw;
  },
  neem(): string | null {
    const vorige = slug;
    slug = null;
    return vorige;
  },
};
