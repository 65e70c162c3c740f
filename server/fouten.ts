/** What a caller did wrong, in words that the caller can act on; anything else is masked and logged. */
import { GraphQLError } from 'graphql';

/** A query with a wrong argument. */
export class Invoerfout extends GraphQLError {
  /**
   * @param veld the argument that is wrong, as a path: "nabij.lat"
   * @param melding what to do, in Dutch
   */
  constructor(veld: string, melding: string) {
    super(`${veld}: ${melding}`, { extensions: { code: 'ONGELDIGE_INVOER', veld, melding } });
  }
}

/** One thing that is wrong in what somebody fills in. */
export interface Veldfout {
  /** path in the input: "momenten.0.begin" */
  veld: string;
  /** what to do, in Dutch at B1: a whole sentence */
  melding: string;
}

/** A change that cannot be stored as it was given; a mutation answers it as a typed result. */
export class Ongeldigheid extends Error {
  readonly fouten: Veldfout[];
  constructor(fouten: Veldfout[]) {
    super(fouten.map(({ veld, melding }) => `${veld}: ${melding}`).join('; '));
    this.fouten = fouten;
  }
}

/** Why something is not done for this caller. */
export type Weigerreden = 'NIET_INGELOGD' | 'GEEN_RECHT' | 'NIET_GEVONDEN' | 'VERLOPEN' | 'TE_VEEL' | 'KAN_NU_NIET';

/** Something that this caller may not do, or not now; a mutation answers it as a typed result. */
export class Weigering extends Error {
  readonly reden: Weigerreden;
  /** @param melding in Dutch at B1: what is the matter and what to do */
  constructor(reden: Weigerreden, melding: string) {
    super(melding);
    this.reden = reden;
  }
}
