import { graphql } from '../gql/gql.ts';

/** The names of all codes that can be chosen, for those that the counts of a search leave out. */
export const namenVanKeuzesQuery = graphql(`
  query NamenVanKeuzes {
    themas {
      code
      naam
    }
    doelgroepen {
      code
      naam
    }
  }
`);
