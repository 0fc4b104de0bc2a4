/** An answer of the API as an outline, whatever was asked: claims in words with their place, all else by name. */
import { isEnumType, isObjectType, Kind, parse, print, visit } from 'graphql';
import { extentWords } from '../model/marks.js';
import { words } from '../model/words.js';
import { schema } from '../schema.js';
import { explained } from './words.js';
import { row, warning } from './layout.js';

/** The same document that also asks every object for its type, by which it is printed. */
export const withTypeNames = (document: string): string =>
  print(
    visit(parse(document), {
      SelectionSet: (set, _key, parent) =>
        parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION
          ? undefined
          : {
              ...set,
              selections: [...set.selections, { kind: Kind.FIELD as const, name: { kind: Kind.NAME as const, value: '__typename' } }],
            },
    }),
  );

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string | undefined => (typeof value === 'string' || typeof value === 'number' ? String(value) : undefined);
const nameOf = (value: unknown): string | undefined => (isFields(value) ? textOf(value['name']) : undefined);

/** Its name, its id, or what it says in words, where that is all that was asked of it. */
function aloneOf(value: Fields): string | undefined {
  const only = (key: string): boolean => key in value && Object.keys(value).every((one) => ['__typename', 'id', key].includes(one));
  if (only('words')) return textOf(value['words']) || 'none';
  if (isIdAlone(value)) return textOf(value['id']);
  return only('name') ? nameOf(value) : undefined;
}

const isIdAlone = (value: Fields): boolean => Object.keys(value).every((key) => key === '__typename' || key === 'id');

const isForecast = (of: Fields): boolean => of['predicted'] === true || of['tense'] === 'PREDICTED';
const forecastRow = (of: Fields, indent: number): string[] =>
  isForecast(of) ? row('', `${warning('FORECAST')}: expected, not reported to have happened`, indent, 0) : [];

/** What is about no group has no extent, what is not about the law nothing beside it, and most have no note; that it is a forecast has a row of its own. */
function isTold(of: Fields, key: string, value: unknown): boolean {
  if (key === 'predicted' || (key === 'tense' && isForecast(of))) return false;
  return value !== null || !['extent', 'tense', 'lawStatus', 'note'].includes(key);
}

/** What a reader must not miss. */
const alarming = ['contested', 'qualified'];

/** A value that our model does not know, as a newer API may have, stands as it is. */
const wordsIn = (of: Readonly<Record<string, string>>, value: string): string => of[value] ?? words(value);

/** The lines of an answer. What was printed once in full is named by its id where it comes again. */
export function outline(answer: object): string[] {
  const seen = new Set<string>();

  const fields = (of: Fields, without: readonly string[], indent: number): string[] => [
    ...(without.includes('tense') ? [] : forecastRow(of, indent)),
    ...Object.entries(of)
      .filter(([key, value]) => key !== '__typename' && !without.includes(key) && isTold(of, key, value))
      .flatMap(([key, value]) => field(of['__typename'], key, value, indent)),
  ];

  function field(typeName: unknown, key: string, value: unknown, indent: number): string[] {
    const label = words(key.replaceAll(/[A-Z]/g, (letter) => `_${letter}`));
    const list = listOf(value);
    const oneRow = (name: string, text: string): string[] => row(name, text, indent, Math.max(12, name.length + 1));
    if (list !== undefined) {
      const name = `${label}${list.note}`;
      const ids = list.items.map((item) => (isFields(item) && isIdAlone(item) ? textOf(item['id']) : undefined));
      const items = ids.every((id) => id !== undefined) && ids.length > 0 ? oneRow(name, ids.join(', ')) : undefined;
      return [
        ...(items ?? [...heading(name, indent), ...list.items.flatMap((item, at) => thing(item, indent + 2, at + 1))]),
        ...fields(list.beside, ['edges', 'totalCount', 'pageInfo'], indent),
      ];
    }
    const alone = isFields(value) ? aloneOf(value) : leaf(typeName, key, value);
    return alone === undefined ? [...heading(label, indent), ...thing(value, indent + 2)] : oneRow(label, alone);
  }

  /** One value of an enum is explained where it comes first. */
  function leaf(typeName: unknown, key: string, value: unknown): string {
    if (value === null) return 'none';
    if (typeof value === 'boolean') return value ? (alarming.includes(key) ? warning('YES') : 'yes') : 'no';
    const text = textOf(value) ?? JSON.stringify(value);
    const enumName = enumOf(typeName, key);
    if (enumName === undefined) return text;
    if (enumName === 'Extent') return wordsIn(extentWords, text);
    const first = !seen.has(`${enumName} ${text}`);
    seen.add(`${enumName} ${text}`);
    return first ? explained(enumName, text) : words(text);
  }

  function thing(value: unknown, indent: number, number = 0): string[] {
    if (!isFields(value)) return row('', textOf(value) ?? JSON.stringify(value), indent, 0);
    const id = textOf(value['id']);
    const said = textOf(value['statement']) ?? textOf(value['question']);
    if (said !== undefined && id !== undefined) {
      if (seen.has(id)) return row(id, 'as above', indent, 10);
      seen.add(id);
      return [
        ...row(id, said, indent, 10),
        ...forecastRow(value, indent + 10),
        ...placeRows(value, indent),
        ...fields(value, told, indent + 10),
      ];
    }
    const [from, to] = [nameOf(value['from']), nameOf(value['to'])];
    const type = textOf(value['type']);
    if (from !== undefined && to !== undefined && type !== undefined)
      return [...row('-', `${from}: ${words(type)}: ${to}`, indent, 2), ...fields(value, ['id', 'from', 'to', 'type'], indent + 2)];
    const name = textOf(value['name']) ?? textOf(value['title']);
    if (name === undefined && number === 0) return fields(value, [], indent);
    return [...row(name === undefined ? `${number}.` : '-', name ?? '', indent, 2), ...fields(value, ['id', 'name', 'title'], indent + 2)];
  }

  /** Where a claim stands, who says it and how firmly, as far as that was asked. */
  function placeRows(claim: Fields, indent: number): string[] {
    // Any of them may not have been asked for.
    const { document, speaker, paragraph, modality, hedges, hedge, tense, extent, lawStatus } = claim as Partial<Fields>;
    const enumValue = (key: string, value: unknown): string | undefined => (value == null ? undefined : leaf('Claim', key, value));
    const parts = [
      isFields(document) ? nameOf(document) : undefined,
      textOf(paragraph) && `paragraph ${textOf(paragraph)}`,
      isFields(speaker) ? textOf(speaker['role']) : undefined,
      enumValue('modality', modality),
      isForecast(claim) ? undefined : enumValue('tense', tense),
      enumValue('extent', extent),
      claim['law'] === undefined && lawStatus != null ? `beside the law ${leaf('Claim', 'lawStatus', lawStatus)}` : undefined,
      ...(Array.isArray(hedges) ? hedges : [hedge]).map((one) => textOf(one) && `“${textOf(one)}”`),
    ].filter((part) => part !== undefined);
    return parts.length === 0 ? [] : row('', parts.join(', '), indent, 10);
  }

  return Object.entries(answer).flatMap(([key, value]) => ['', ...field(undefined, key, value, 0)]);
}

/** Fields of a claim that its first two lines tell. */
const told = [
  'id',
  'statement',
  'question',
  'document',
  'paragraph',
  'speaker',
  'modality',
  'hedges',
  'hedge',
  'attribution',
  'tense',
  'extent',
  'lawStatus',
];

const heading = (text: string, indent: number): string[] => row('', `${text}:`, indent, 0);

interface List {
  readonly items: readonly unknown[];
  /** How much of it there is. */
  readonly note: string;
  /** What a page says beside its rows, such as gaps. */
  readonly beside: Fields;
}

function listOf(value: unknown): List | undefined {
  if (Array.isArray(value)) return { items: value, note: noteOf(value.length, value.length), beside: {} };
  if (!isFields(value) || !Array.isArray(value['edges'])) return undefined;
  const { edges, totalCount } = value;
  const items = Array.isArray(edges) ? edges.map(rowOf) : [];
  return { items, note: noteOf(items.length, typeof totalCount === 'number' ? totalCount : items.length), beside: value };
}

const noteOf = (shown: number, all: number): string => (shown < all ? ` (${shown} of ${all})` : shown === 0 ? ' (none)' : '');

/** A row of a page is its node, with what the page says of it. */
function rowOf(edge: unknown): unknown {
  if (!isFields(edge) || !isFields(edge['node'])) return edge;
  const { node, cursor: _, __typename: __, ...beside } = edge;
  return isFields(node) ? { ...node, ...beside } : edge;
}

/** The enum that a field has, if it has one; an alias has none that is known. */
function enumOf(typeName: unknown, key: string): string | undefined {
  const type = typeof typeName === 'string' ? schema.getType(typeName) : undefined;
  const field = isObjectType(type) ? type.getFields()[key] : undefined;
  const named = field && ('ofType' in field.type ? field.type.ofType : field.type);
  return isEnumType(named) ? named.name : undefined;
}
