/** What a caller did wrong, in words that the caller can act on; anything else is masked and logged. */
import { GraphQLError } from 'graphql';

export class Invoerfout extends GraphQLError {
  /**
   * @param veld the argument that is wrong, as a path: "nabij.lat"
   * @param melding what to do, in Dutch
   */
  constructor(veld: string, melding: string) {
    super(`${veld}: ${melding}`, { extensions: { code: 'ONGELDIGE_INVOER', veld, melding } });
  }
}
