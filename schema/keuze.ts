import type { FieldNode, FragmentDefinitionNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

function namen(selectie: SelectionSetNode | undefined, fragmenten: Record<string, FragmentDefinitionNode>): string[] {
  return (selectie?.selections ?? []).flatMap((deel) => {
    if (deel.kind === 'Field') return [deel.name.value];
    if (deel.kind === 'InlineFragment') return namen(deel.selectionSet, fragmenten);
    return namen(fragmenten[deel.name.value]?.selectionSet, fragmenten);
  });
}

/** Does the request ask for this field of what we are about to fetch? So that a costly column is read only when it is wanted. */
export function kiest(info: GraphQLResolveInfo, veld: string): boolean {
  return info.fieldNodes.some((knoop: FieldNode) => namen(knoop.selectionSet, info.fragments).includes(veld));
}
