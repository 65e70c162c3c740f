/** Reads one YAML file of the seed in its form; says in plain Dutch which line is wrong and what to do. */
import { LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { z } from 'zod';
import { Startfout } from '../server/database/database.ts';

const TYPEN: Record<string, string> = { string: 'een tekst', number: 'een getal', int: 'een heel getal', boolean: 'true of false', array: 'een lijst', object: 'een reeks velden', record: 'een reeks velden' };

/** What is wrong with a value; undefined leaves it to the message in the form itself. */
function watErMisIs(fout: z.core.$ZodRawIssue): string | undefined {
  const maat = (aantal: number | bigint) => `${aantal}${fout.origin === 'string' ? ' tekens' : fout.origin === 'array' ? ' in deze lijst' : ''}`;
  switch (fout.code) {
    case 'invalid_type':
      return fout.input === undefined ? `dit veld ontbreekt: vul ${TYPEN[fout.expected] ?? 'het'} in` : `dit is ${JSON.stringify(fout.input).slice(0, 60)}; schrijf ${TYPEN[fout.expected] ?? fout.expected}${fout.expected === 'string' ? ', zo nodig tussen aanhalingstekens' : ''}`;
    case 'invalid_value':
      return `${fout.input === undefined ? 'dit veld ontbreekt' : `${JSON.stringify(fout.input).slice(0, 60)} bestaat hier niet`}: kies uit ${fout.values.join(', ')}`;
    case 'unrecognized_keys':
      return `${fout.keys.join(', ')} is hier geen veld: verbeter de naam of haal het weg`;
    case 'too_big':
      return `dit is te veel: hoogstens ${maat(fout.maximum)}`;
    case 'too_small':
      return `dit is te weinig: minstens ${maat(fout.minimum)}`;
    case 'invalid_format':
      return fout.format === 'url' ? 'schrijf een heel webadres, zoals https://www.voorbeeld.nl' : `dit heeft niet de goede vorm${fout.pattern ? ` (${fout.pattern})` : ''}`;
    case 'invalid_key':
      return 'deze naam kan niet: gebruik kleine letters, cijfers en streepjes';
    default:
      return undefined;
  }
}

/** The mistakes in YAML that people make most; the rest gets a general advice. */
const YAML_FOUTEN: Partial<Record<YAMLError['code'], string>> = {
  BAD_INDENT: 'deze regel springt verkeerd in, of een haakje erboven is niet gesloten',
  TAB_AS_INDENT: 'spring in met spaties, niet met tabs',
  DUPLICATE_KEY: 'dit veld staat er twee keer: haal er een weg',
  MISSING_CHAR: 'er ontbreekt een teken: kijk of elke aanhaling en elk haakje gesloten is',
  MULTILINE_IMPLICIT_KEY: 'hier ontbreekt misschien een dubbelepunt, of een aanhalingsteken om een tekst met een dubbelepunt',
};

/**
 * @param plekken gets the file and line of each record in a list of it, for who finds out later that something is wrong with it
 * @throws Startfout with a line per problem: file, line, field and what to do
 */
export function leesYaml<Vorm extends z.ZodType<object>>(bestand: string, tekst: string, vorm: Vorm, plekken: Map<object, string>): z.output<Vorm> {
  const teller = new LineCounter();
  const document = parseDocument(tekst, { lineCounter: teller });
  const fouten = document.errors.map((fout) => `${bestand}:${teller.linePos(fout.pos[0]).line}: ${YAML_FOUTEN[fout.code] ?? 'dit is geen goede YAML: kijk naar het inspringen, de haakjes en de aanhalingstekens op en boven deze regel'}`);
  if (fouten.length === 0) {
    // a missing field has no place of its own: that is the line of what it is missing from
    const regelVan = (pad: readonly PropertyKey[]) => {
      for (let diepte = pad.length; diepte > 0; diepte -= 1) {
        const knoop = document.getIn(pad.slice(0, diepte), true) as { range?: [number, number, number] | null } | undefined;
        if (knoop?.range) return teller.linePos(knoop.range[0]).line;
      }
      return 1;
    };
    const uitslag = vorm.safeParse(document.toJS(), { error: watErMisIs });
    if (uitslag.success) {
      for (const [deel, records] of Object.entries(uitslag.data)) if (Array.isArray(records)) for (const [plek, record] of records.entries()) plekken.set(record, `${bestand}:${regelVan([deel, plek])}`);
      return uitslag.data;
    }
    for (const fout of uitslag.error.issues) fouten.push(`${bestand}:${regelVan([...fout.path, ...(fout.code === 'unrecognized_keys' ? fout.keys.slice(0, 1) : [])])}: ${fout.path.join('.') || 'het bestand'}: ${fout.message}`);
  }
  throw zaaifout(fouten);
}

/** What is wrong with the seed, one line each. */
export const zaaifout = (fouten: string[]): Startfout => new Startfout(`De zaaibestanden kloppen niet:\n${fouten.slice(0, 20).join('\n')}${fouten.length > 20 ? `\n... en nog ${fouten.length - 20}` : ''}`);
