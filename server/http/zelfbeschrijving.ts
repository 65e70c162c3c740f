/** Bounds on questions about the schema itself: the costs of the schema count none of those fields, and they multiply. */
import { type ASTVisitor, type FieldNode, GraphQLError, type SelectionSetNode, type ValidationContext } from 'graphql';

/** Lists within lists; along one path each may stand once, as in what every tool asks. */
const LIJSTEN = new Set(['types', 'fields', 'args', 'inputFields', 'interfaces', 'possibleTypes', 'enumValues', 'directives']);
/** How often one request may ask about a type by its name. */
const MEESTE_TYPES = 10;

/**
 * A validation rule: about the schema one may ask everything once. No field twice under other names, no list within the same list,
 * one __schema and at most ten __type; so an answer is never much longer than the schema.
 */
export function begrensZelfbeschrijving(context: ValidationContext): ASTVisitor {
  let aantalTypes = 0;
  let geweigerd = false;
  const weiger = (knoop: FieldNode) => {
    if (geweigerd) return;
    geweigerd = true;
    context.reportError(new GraphQLError('Query exceeds maximum introspection: ask each field about the schema once, without aliases', { nodes: knoop }));
  };
  const bekeken = new Set<string>();
  const bekijk = (selectie: SelectionSetNode | undefined, pad: readonly string[]): void => {
    for (const deel of selectie?.selections ?? []) {
      if (geweigerd) return;
      if (deel.kind === 'InlineFragment') bekijk(deel.selectionSet, pad);
      else if (deel.kind === 'FragmentSpread') {
        // the same fragment along the same lists gives the same; so a chain of fragments is walked once
        const sleutel = `${deel.name.value} ${pad.join()}`;
        if (bekeken.has(sleutel)) continue;
        bekeken.add(sleutel);
        bekijk(context.getFragment(deel.name.value)?.selectionSet, pad);
      } else if (deel.alias && deel.alias.value !== deel.name.value) weiger(deel);
      else if (!LIJSTEN.has(deel.name.value)) bekijk(deel.selectionSet, pad);
      else if (pad.includes(deel.name.value)) weiger(deel);
      else bekijk(deel.selectionSet, [...pad, deel.name.value].sort());
    }
  };
  return {
    Field(knoop) {
      const { value: naam } = knoop.name;
      if (naam !== '__schema' && naam !== '__type') return;
      if (naam === '__schema' && knoop.alias && knoop.alias.value !== naam) weiger(knoop);
      if (naam === '__type') {
        aantalTypes += 1;
        if (aantalTypes > MEESTE_TYPES) weiger(knoop);
      }
      bekijk(knoop.selectionSet, []);
    },
  };
}
