import type { JaNeeOnbekend } from '../gql/graphql.ts';

type Moment = { begin?: string | null; herhaling?: string | null; opFeestdagen: JaNeeOnbekend; inSchoolvakanties: JaNeeOnbekend };

/** Whether it goes on on public holidays and in school holidays; what nobody knows only where it returns at known times. */
export function vrijeDagenInZinnen({ begin, herhaling, opFeestdagen, inSchoolvakanties }: Moment): { zin: string; onbekend: boolean }[] {
  const met = (antwoord: JaNeeOnbekend) => [...(opFeestdagen === antwoord ? ['op feestdagen'] : []), ...(inSchoolvakanties === antwoord ? ['in schoolvakanties'] : [])];
  const [wel, niet, onbekend] = [met('JA'), met('NEE'), met('ONBEKEND')];
  return [
    ...(wel.length > 0 ? [{ zin: `Ook ${wel.join(' en ')}.`, onbekend: false }] : []),
    ...(niet.length > 0 ? [{ zin: `Niet ${niet.join(' en niet ')}.`, onbekend: false }] : []),
    ...(onbekend.length > 0 && begin && herhaling ? [{ zin: `Of het doorgaat ${onbekend.join(' en ')}, weten we niet.`, onbekend: true }] : []),
  ];
}
