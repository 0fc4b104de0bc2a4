/** Documents of the catalogue made ready to be drawn: whatever they select also says what it is, and is asked as of a day. */
import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type ArgumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type NameNode,
  type SelectionNode,
  type VariableDefinitionNode,
  type VariableNode,
} from 'graphql';
import type { Drawn } from './drawn.js';

const entity = '__typename id name';
const evidence = 'evidence { modality extent tense lawStatus contested qualified known { status } }';
const relationship = `__typename id type layer from { ${entity} } to { ${entity} } ${evidence}`;
const claim = `__typename id statement sourceClass modality extent tense lawStatus contested known { status }
  subject { ${entity} } predicate { name } object { ${entity} } value { text from to duration } quantity { text }`;

/** What is asked of a type beside what the document asks, by its name or that of an interface that it has. */
const asked: Readonly<Record<string, string>> = {
  Entity: entity,
  Relationship: relationship,
  VisaRoute: `__typename visaType { ${entity} } provision { ${entity} } ${evidence}`,
  Claim: claim,
  ClaimRelation: '__typename type claim { id }',
  Disagreement: `__typename kind premise { ${claim} } opposed { ${claim} }`,
  Gap: `__typename id question about { ${entity} }`,
  Caveat: '__typename explanation',
  PathResult: 'truncatedBy complete excluded',
  Subgraph: 'truncatedBy complete excluded',
};

/** Claims below these are the evidence of what is drawn, and not drawn themselves. */
const notDrawnBelow = ['Evidence', 'PremiseSet', 'Gap', 'LawComparison', 'ClaimRelation'];

const name: NameNode = { kind: Kind.NAME, value: 'asOf' };
const variable: VariableNode = { kind: Kind.VARIABLE, name };
const argument: ArgumentNode = { kind: Kind.ARGUMENT, name, value: variable };
const definition: VariableDefinitionNode = {
  kind: Kind.VARIABLE_DEFINITION,
  variable,
  type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: 'LocalDate' } },
};

export function drawable(schema: GraphQLSchema, text: string): Pick<Drawn, 'document' | 'day'> {
  const types = new TypeInfo(schema);
  /** Variables that stood where ours stands now. */
  const replaced = new Set<string>();
  let takesDay = false;
  const document = visit(
    parse(text),
    visitWithTypeInfo(types, {
      Field: {
        leave(node) {
          for (const { name: of, value } of node.arguments ?? [])
            if (of.value === name.value && value.kind === Kind.VARIABLE) replaced.add(value.name.value);
          const others = node.arguments?.filter(({ name: of }) => of.value !== name.value) ?? [];
          const takes = types.getFieldDef()?.args.some((one) => one.name === name.value) === true;
          takesDay ||= takes;
          const set = node.selectionSet;
          const more = set ? addedTo(getNamedType(types.getType()), types.getParentType()?.name) : [];
          return {
            ...node,
            arguments: takes ? [...others, argument] : others,
            ...(set && { selectionSet: { ...set, selections: withAll(set.selections, more) } }),
          };
        },
      },
    }),
  );
  let day: string | null = null;
  const whole = visit(document, {
    OperationDefinition(node) {
      const kept = node.variableDefinitions?.filter(({ variable: one, defaultValue }) => {
        if (!replaced.has(one.name.value)) return true;
        if (defaultValue?.kind === Kind.STRING) day = defaultValue.value;
        return false;
      });
      return { ...node, variableDefinitions: [...(kept ?? []), ...(takesDay ? [definition] : [])] };
    },
  });
  return { document: print(whole), day };
}

function addedTo(type: GraphQLNamedType | undefined, parent: string | undefined): readonly SelectionNode[] {
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  if (type.name === 'Claim' && notDrawnBelow.includes(parent ?? '')) return selections('__typename id');
  const text = [type.name, ...type.getInterfaces().map((one) => one.name)].map((one) => asked[one]).find((one) => one !== undefined);
  if (text !== undefined) return selections(text);
  return type.getFields()['pageInfo'] ? selections('pageInfo { hasNextPage }') : [];
}

function selections(text: string): readonly SelectionNode[] {
  const [operation] = parse(`{ ${text} }`).definitions;
  return operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
}

/** The selections with more; what is asked already is not asked twice, for it would count twice against the limits of the API. */
function withAll(selected: readonly SelectionNode[], more: readonly SelectionNode[]): readonly SelectionNode[] {
  const isSame = (one: SelectionNode, other: SelectionNode): boolean =>
    one.kind === Kind.FIELD && other.kind === Kind.FIELD && !one.alias && one.name.value === other.name.value;
  const grown = selected.map((one) => {
    const same = more.find((other) => isSame(one, other));
    if (one.kind !== Kind.FIELD || same?.kind !== Kind.FIELD || !one.selectionSet || !same.selectionSet) return one;
    return {
      ...one,
      selectionSet: { ...one.selectionSet, selections: withAll(one.selectionSet.selections, same.selectionSet.selections) },
    };
  });
  return [...grown, ...more.filter((other) => !selected.some((one) => isSame(one, other)))];
}
