/** How much a query asks for at most, reckoned before it runs. Each fragment is walked once, so the walk is as long as the document. */
import {
  getArgumentValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  isInterfaceType,
  Kind,
  locatedError,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { mostRows } from '../connection.js';
import { requireBounded } from './arguments.js';
import { workOf } from './work.js';

/** Fragments count wherever they are spread. */
export interface Measures {
  /**
   * Fields of the answer if every page is full: 1 for each field, and what is below a page as often as the page has rows; with them,
   * for fields that are looked for rather than read, as many as take as long.
   */
  readonly cost: number;
  /** Fields above one another. */
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly rootFields: number;
}

type Below = Omit<Measures, 'rootFields'> & { readonly fields: number };

/** The rows that a list is taken to have that has no `first`, such as the claims of one relationship. */
const rowsOfList = 5;

const nothing: Below = { cost: 0, depth: 0, aliases: 0, directives: 0, fields: 0 };

const both = (a: Below, b: Below): Below => ({
  cost: a.cost + b.cost,
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
  fields: a.fields + b.fields,
});

/**
 * Measure an operation of a valid document; `variables` are coerced and have their defaults.
 * @throws GraphQLError at the field of which an argument holds too much; its original error is a BadUserInput
 */
export function measure(
  schema: GraphQLSchema,
  { definitions }: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Measures {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  const walked = new Map<string, Below>();

  const ofSet = ({ selections }: SelectionSetNode, parent: GraphQLCompositeType, counted: boolean): Below =>
    selections.map((one) => ofSelection(one, parent, counted)).reduce(both, nothing);

  const ofSelection = (node: SelectionNode, parent: GraphQLCompositeType, counted: boolean): Below => {
    const own = { ...nothing, directives: node.directives?.length ?? 0 };
    if (node.kind === Kind.FIELD) return both(own, ofField(node, parent, counted));
    if (node.kind === Kind.FRAGMENT_SPREAD) return both(own, ofFragment(node.name.value, counted));
    return both(own, ofSet(node.selectionSet, typeNamed(node.typeCondition?.name.value) ?? parent, counted));
  };

  const ofFragment = (name: string, counted: boolean): Below => {
    const key = `${name} ${counted}`;
    const known = walked.get(key);
    if (known !== undefined) return known;
    // A fragment that spreads itself ends here.
    walked.set(key, nothing);
    const fragment = fragments.get(name);
    const type = typeNamed(fragment?.typeCondition.name.value);
    const found = fragment && type ? ofSet(fragment.selectionSet, type, counted) : nothing;
    walked.set(key, found);
    return found;
  };

  /** `counted`: the field above has said how many rows there are, as a connection says it of its edges. */
  const ofField = (node: FieldNode, parent: GraphQLCompositeType, counted: boolean): Below => {
    const field = fieldNamed(node.name.value, parent);
    const type = field && getNamedType(field.type);
    const values = field && argumentsOf(field, node, variables);
    const page = field && values && rowsOfPage(field, values);
    const isList = field !== undefined && isListType(getNullableType(field.type));
    const below = node.selectionSet && isCompositeType(type) ? ofSet(node.selectionSet, type, page !== undefined) : nothing;
    return {
      cost: 1 + (values ? workOf(parent, node.name.value, values) : 0) + (page ?? (isList && !counted ? rowsOfList : 1)) * below.cost,
      depth: 1 + below.depth,
      aliases: below.aliases + (node.alias ? 1 : 0),
      directives: below.directives,
      fields: 1,
    };
  };

  const typeNamed = (name: string | undefined): GraphQLCompositeType | undefined => {
    const type = name === undefined ? undefined : schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  };

  const root = schema.getRootType(operation.operation);
  const { fields: rootFields, ...measured } = root ? ofSet(operation.selectionSet, root, false) : nothing;
  return { ...measured, directives: measured.directives + (operation.directives?.length ?? 0), rootFields };
}

function fieldNamed(name: string, parent: GraphQLCompositeType): GraphQLField<unknown, unknown> | undefined {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}

/** Arguments that say how many rows are wanted: of a page, and of the searches for paths and neighborhoods. */
interface Wanted {
  readonly first?: number | null;
  readonly filter?: unknown;
  readonly options?: { readonly maxPaths?: number | null; readonly maxRelationships?: number | null } | null;
}

/** The rows that the arguments of a field ask for, undefined where it has none for that. No resolver gives more than mostRows. */
function rowsOfPage(field: GraphQLField<unknown, unknown>, { first, options }: Wanted): number | undefined {
  if (!field.args.some(({ name }) => name === 'first' || name === 'options')) return undefined;
  const rows = first ?? (field.name === 'paths' ? options?.maxPaths : options?.maxRelationships) ?? mostRows;
  return Math.min(Math.max(rows, 1), mostRows);
}

function argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Readonly<Record<string, unknown>>): Wanted {
  let values: Record<string, unknown>;
  try {
    values = getArgumentValues(field, node, variables);
  } catch {
    // A variable that is null where the argument must not be: the field is refused when its turn comes.
    return {};
  }
  try {
    requireBounded(field, values);
  } catch (fault) {
    throw locatedError(fault, node);
  }
  return values;
}
