/** Does a recurring moment go on, on a public holiday or in a school holiday? Unknown is not "no", and not "yes". */
import { type Feestdag, feestdagOp } from './feestdagen.ts';
import { schoolvakantieOp, type Vakantieregio } from './schoolvakanties.ts';

export interface Doorgang {
  /** null: nobody knows */
  gaatDoor: boolean | null;
  /** what a visitor should know of that day, in Dutch */
  letOp: string | null;
}

const GEWOON: Doorgang = { gaatDoor: true, letOp: null };
const DICHT: Doorgang = { gaatDoor: false, letOp: null };

/** What is known of a moment. */
export interface Afspraken {
  opFeestdagen: boolean | null;
  inSchoolvakanties: boolean | null;
}

function opFeestdag({ opFeestdagen }: Afspraken, feestdag: Feestdag): Doorgang {
  if (opFeestdagen === false && feestdag.iedereenVrij) return DICHT;
  return { gaatDoor: null, letOp: `Dan is het ${feestdag.naam}. We weten niet of het doorgaat.` };
}

function inVakantie({ inSchoolvakanties }: Afspraken, vakantie: { naam: string | null; zeker: boolean }): Doorgang {
  const dan = `Dan is het ${vakantie.zeker ? '' : 'misschien '}${vakantie.naam}.`;
  if (inSchoolvakanties === false) {
    if (vakantie.zeker) return DICHT;
    return { gaatDoor: null, letOp: vakantie.naam === null ? 'We weten niet of het dan schoolvakantie is.' : `${dan} We weten niet of het doorgaat.` };
  }
  // most of what is there every week goes on in a school holiday: it counts, with a word of warning
  return vakantie.naam === null ? GEWOON : { gaatDoor: true, letOp: `${dan} Vraag even of het doorgaat.` };
}

/**
 * Does a moment that returns go on, on a day (day number of klok.ts)?
 * @param regio the region for school holidays; null when unknown
 */
export function doorgangOp(afspraken: Afspraken, dag: number, regio: Vakantieregio | null): Doorgang {
  const feestdag = afspraken.opFeestdagen === true ? undefined : feestdagOp(dag);
  const vakantie = afspraken.inSchoolvakanties === true ? null : schoolvakantieOp(dag, regio);
  const antwoorden = [...(feestdag ? [opFeestdag(afspraken, feestdag)] : []), ...(vakantie ? [inVakantie(afspraken, vakantie)] : [])];
  // one "no" is enough, then one "unknown"; of two warnings that of the holiday itself
  return antwoorden.find(({ gaatDoor }) => gaatDoor === false) ?? antwoorden.find(({ gaatDoor }) => gaatDoor === null) ?? antwoorden[0] ?? GEWOON;
}
