/** Selections with every field of a type, made from the schema itself, so that a new field is in every privacy test from its first day. */
import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, type GraphQLNamedType, isAbstractType, isInterfaceType, isLeafType, isObjectType } from 'graphql';

/** The printed schema: what a stranger knows of the API. */
const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));

/** @param weg names of fields to leave out (a selection has a highest cost) */
export function alleVelden(naam: string, diepte: number, weg: readonly string[] = []): string {
  const velden = (type: GraphQLNamedType, over: number): string => {
    if (!isObjectType(type) && !isInterfaceType(type)) return '';
    const eigen = Object.values(type.getFields()).flatMap((veld) => {
      const soort = getNamedType(veld.type);
      if (weg.includes(veld.name) || weg.includes(`${type.name}.${veld.name}`) || veld.args.some((arg) => String(arg.type).endsWith('!'))) return [];
      if (isLeafType(soort)) return [veld.name];
      if (over === 0) return [];
      const onder = velden(soort, over - 1);
      return onder === '' ? [] : [`${veld.name} { ${onder} }`];
    });
    const soorten = isAbstractType(type) ? schema.getPossibleTypes(type).map((mogelijk) => {
      const extra = Object.values(mogelijk.getFields()).filter((veld) => !(veld.name in type.getFields()));
      const delen = extra.flatMap((veld) => {
        const soort = getNamedType(veld.type);
        if (weg.includes(veld.name)) return [];
        if (isLeafType(soort)) return [veld.name];
        const onder = over === 0 ? '' : velden(soort, over - 1);
        return onder === '' ? [] : [`${veld.name} { ${onder} }`];
      });
      return delen.length > 0 ? `... on ${mogelijk.name} { ${delen.join(' ')} }` : '';
    }) : [];
    return ['__typename', ...eigen, ...soorten].join(' ').trim();
  };
  return velden(schema.getType(naam)!, diepte);
}
