/** The weights of ranking, in one place. Nobody pays for a place, and no organisation is larger than another. Found by hand on the first set of judged questions (docs/relevantie.md). */
export const GEWICHTEN = {
  /** how much a word counts by where it stands: description, summary, organisation, name (order D, C, B, A of tsvector); a theme stands in A, B or C by how many the listing has */
  velden: [0.15, 0.5, 0.7, 1.0],
  /** the share of the question (by weight of its words) that a listing must contain */
  deelVanDeVraag: 0.36,
  /** the same when each of its words is in very many listings */
  deelVanRuimeVraag: 0.6,

  /** a word that is in every listing, and what is added for one that is in a single listing */
  woord: { altijd: 0.7, zeldzaam: 0.8 },
  /** of that, what is left of a word that says little ("hulp", "thuis") */
  zwakWoord: 0.35,
  /** a word that means nearly the same */
  verwant: 0.4,
  /** a part of a compound, beside the whole */
  deelwoord: 0.8,
  /** the same for a part that says little beside the other, such as "les" in "zwemles": as a word, and for an entry of a code list */
  algemeenDeel: 0.5,
  algemeenDeelBegrip: 0.5,
  /** a place that is named is looked for as a word too, but hardly counts as one */
  plaatswoord: 0.5,
  /** how much of the score hangs on how much of the question was found */
  dekking: 0.5,
  /** the whole question is the name of a listing, or an alias */
  heleNaam: 6,

  /** entries of code lists that a question is about: how much each counts per word that speaks for it, how many at most, from which strength, and from which share of the strongest */
  begrippen: {
    THEMA: { telt: 1.0, hoogstens: 4, minstens: 0.25, naastBeste: 0.4 },
    // what somebody wants to do comes first, for whom it is second
    DOELGROEP: { telt: 0.5, hoogstens: 2, minstens: 0.4, naastBeste: 0.6 },
    SOORT_PLEK: { telt: 0.6, hoogstens: 2, minstens: 0.4, naastBeste: 0.6 },
  },
  /** from this strength on, words together stand for an entry, whatever they mean apart */
  samenDuidelijk: 1.2,
  /** a word that occurs in few labels says this much less, as it may be there by chance */
  zeldzaamLabel: 0.3,
  /** in a name or synonym, a small word ("ik", "geen") and one that says little ("hulp") beside a word that says something */
  inLabel: { klein: 0.15, zwak: 0.35 },
  /** what a name or synonym says of which a word was not typed, but one that means nearly the same */
  verwantInLabel: 0.5,
  /** what a synonym of small words only ("ik wil iets doen") weighs */
  kleineWoorden: 0.6,

  /** who is in trouble is helped by what helps with anything, after what fits the words */
  hulpBijNood: 0.5,
  /** gives what a question is after (help, company, something to do), as far as it is clear what that is */
  functie: 0.5,
  /** lies in the place that was named, or serves it: it comes before others */
  inGenoemdePlaats: 4,
  voorGenoemdePlaats: 3,
  /** a place to do something, when that was not asked for; and the other way round */
  plekOngevraagd: 0.7,
  initiatiefBijIetsDoen: 0.6,
  /** not there yet, or not now */
  status: { IDEE: 0.75, IN_ONTWIKKELING: 0.85, START_BIJ_VOLDOENDE_BELANGSTELLING: 0.9, VOL: 0.9, TIJDELIJK_GESLOTEN: 0.8 },

  /** one can just walk in; and there is something this week */
  zoBinnenlopen: 1.05,
  dezeWeek: 1.05,
  /** not known to be true in the last so many days */
  nietVers: 0.95,
  versDagen: 730,

  /** what is left of the score at the edge of the radius; 1 at the visitor's feet */
  aanDeRand: 0.5,
  /** for what comes to you or is there for your area, wherever its office is */
  komtNaarJeToe: 0.8,
  /** not confirmed by the initiative itself */
  nietBevestigd: 0.9,
  /** who keeps it was asked whether it is still right, and nobody answered */
  zonderAntwoord: 0.75,
  /** the light before the heavy: only after a decision of the gemeente */
  alleenMetIndicatie: 0.85,
} as const;
