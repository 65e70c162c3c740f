/** The weights of ranking, in one place. Nobody pays for a place, and no organisation is larger than another. */
export const GEWICHTEN = {
  /** how much a word counts by where it stands: description, summary, theme or organisation, name (order D, C, B, A of tsvector) */
  velden: [0.1, 0.3, 0.6, 1.0],
  /** the share of the question (by weight of its words) that a listing must contain */
  deelVanDeVraag: 0.6,
  /** what is left of the score at the edge of the radius; 1 at the visitor's feet */
  aanDeRand: 0.5,
  /** for what comes to you or is there for your area, wherever its office is */
  komtNaarJeToe: 0.8,
  /** not confirmed by the initiative itself */
  nietBevestigd: 0.9,
  /** the light before the heavy: only after a decision of the gemeente */
  alleenMetIndicatie: 0.85,
} as const;
