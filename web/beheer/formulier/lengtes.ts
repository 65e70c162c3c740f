/** The longest texts, for the counters; the server checks. */
export const HOOGSTENS = { naam: 160, samenvatting: 300, beschrijving: 4000, tekst: 1000, toelichting: 500 } as const;
