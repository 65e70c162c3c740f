import { createContext, type ReactNode, use } from 'react';
import type { FormulierlijstenFragment, VoorzieningSoort } from '../../gql/graphql.ts';
import { graphql } from '../../gql/gql.ts';
import type { Vorm, Wijziging } from './vorm.tsx';

/** What one can choose from. */
export const lijstenFragment = graphql(`
  fragment Formulierlijsten on Query {
    themas {
      code
      naam
    }
    functies {
      code
      naam
    }
    doelgroepen {
      code
      naam
    }
    soortenPlek {
      code
      naam
    }
    wetten {
      code
      naam
    }
    verwijzers {
      code
      naam
    }
    kenmerken {
      code
      naam
    }
  }
`);

/** What a step of a form works with. */
export type Formulierstaat = {
  id: string;
  soort: VoorzieningSoort;
  lijsten: FormulierlijstenFragment;
  /** as it is with what was changed */
  vorm: Vorm;
  stel: (wijziging: Wijziging) => void;
  fout: (pad: string) => string | undefined;
  /** the field was left: from now on its mistakes are shown */
  verlaat: (pad: string) => void;
};

const Inhoud = createContext<Formulierstaat | null>(null);

export function useFormulier(): Formulierstaat {
  const staat = use(Inhoud);
  if (!staat) throw new Error('buiten een formulier');
  return staat;
}

export const Formulier = ({ staat, children }: { staat: Formulierstaat; children: ReactNode }) => <Inhoud value={staat}>{children}</Inhoud>;
