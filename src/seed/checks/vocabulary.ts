/** Predicates stand between the nouns that they are for, and files are named by their key. */
import * as vocabulary from '../../model/vocabulary.js';
import { patterns } from '../../model/patterns.js';
import { nearest } from '../nearest.js';
import { quote } from '../quote.js';
import type { Path, Problem, SeedFile, SeedFiles } from '../read.js';

export const vocabularyKept = (files: SeedFiles): Problem[] => [
  ...[...files.documents, ...files.facts].flatMap((file) =>
    file.content.claims.flatMap((claim, i) => claimKept(file, ['claims', i], claim)),
  ),
  ...files.rules.flatMap((file) => [
    ...ruleKept(file),
    ...firmnessKept(file),
    ...file.content.derived.flatMap((one, i) => ends(file, ['derived', i], one)),
  ]),
  ...files.entities.flatMap(entitiesKept),
  ...files.relations.content.flatMap((relation, i) => relationKept(files, relation, i)),
  ...[...files.documents, ...files.facts, ...files.rules].flatMap(named),
];

interface Statement {
  readonly subject: string;
  readonly predicate: vocabulary.PredicateName;
  readonly object?: string | undefined;
  readonly value?: { readonly type: vocabulary.LiteralType } | undefined;
}

function claimKept(file: SeedFile<unknown>, path: Path, claim: Statement): Problem[] {
  const { literal = [], derivedOnly } = vocabulary.predicateOf(claim.predicate);
  if (derivedOnly)
    return [file.problem([...path, 'predicate'], `predicate ${claim.predicate} is only ever concluded by a rule; no claim may say it`)];
  if ((claim.object === undefined) === (claim.value === undefined)) return [file.problem(path, 'needs exactly one of object and value')];
  if (claim.value === undefined || literal.includes(claim.value.type)) return ends(file, path, claim);
  const expected = literal.length === 0 ? 'an object' : `a value of type ${literal.join(' or ')}`;
  return [file.problem([...path, 'value'], `predicate ${claim.predicate} takes ${expected}, not a value of type ${claim.value.type}`)];
}

/** Domain and range. */
function ends(file: SeedFile<unknown>, path: Path, { subject, predicate, object }: Statement): Problem[] {
  const { domain, range = [] } = vocabulary.predicateOf(predicate);
  const wrong = (field: 'subject' | 'object', id: string, expected: readonly string[]): Problem[] =>
    expected.includes(vocabulary.labelOf(id))
      ? []
      : [
          file.problem(
            [...path, field],
            `${field} "${id}" is of the noun ${vocabulary.labelOf(id)}; ${predicate} takes ${expected.join(' or ') || 'a value'} there`,
          ),
        ];
  return [...(domain === 'any' ? [] : wrong('subject', subject, domain)), ...(object === undefined ? [] : wrong('object', object, range))];
}

const entitiesKept = (file: SeedFiles['entities'][number]): Problem[] =>
  file.content.flatMap(({ id }, i): Problem[] => {
    const { prefix } = vocabulary.nouns[vocabulary.labelOf(id)];
    return prefix === file.key ? [] : [file.problem([i, 'id'], `"${id}" stands in the wrong file; expected entities/${prefix}.yaml`)];
  });

/** No conclusion is firmer than its rule allows; what is computed is as firm as what it joins. */
const firmnessKept = ({ content: { kind, atMost, derived }, problem }: SeedFiles['rules'][number]): Problem[] => {
  if (kind === 'PATTERN')
    return atMost === undefined ? [] : [problem(['atMost'], 'atMost goes with JUDGMENT; a PATTERN concludes as firmly as what it joins')];
  const rank = (modality: vocabulary.Modality): number => vocabulary.modalities.indexOf(modality);
  return derived.flatMap((one, i) =>
    atMost === undefined || one.atMost === undefined || rank(one.atMost) >= rank(atMost)
      ? []
      : [problem(['derived', i, 'atMost'], `atMost ${one.atMost} is firmer than ${atMost}, the firmest that the rule concludes`)],
  );
};

const ruleKept = ({ content, problem }: SeedFiles['rules'][number]): Problem[] => {
  if (content.kind === 'JUDGMENT') return [];
  const known = Object.keys(patterns);
  if (known.includes(content.name))
    return content.derived.length === 0 ? [] : [problem(['derived'], 'a PATTERN is computed; it lists no conclusions')];
  return [problem(['name'], `name ${quote(content.name)} is no pattern that is computed; nearest is "${nearest(content.name, known)}"`)];
};

/** What may hold on one reading only. */
const conditional: ReadonlySet<string> = new Set(['SUPPORTS', 'CONTRADICTS', 'TENSION']);

const relationKept = (
  { relations }: SeedFiles,
  { from, to, type, kind, condition }: SeedFiles['relations']['content'][number],
  i: number,
): Problem[] => [
  ...(from === to ? [relations.problem([i, 'to'], `claim ${from} cannot bear on itself`)] : []),
  ...((type === 'SUPPORTS') !== (kind !== undefined)
    ? [
        relations.problem(
          [i],
          `${type} from ${from} to ${to}: kind goes with SUPPORTS, and SUPPORTS needs one of ${vocabulary.supportKinds.join(', ')}`,
        ),
      ]
    : []),
  ...(type === 'CONTRADICTS' && condition === undefined
    ? [relations.problem([i], `CONTRADICTS from ${from} to ${to} has no condition; expected the reading on which both cannot be true`)]
    : []),
  ...(condition !== undefined && !conditional.has(type)
    ? [relations.problem([i, 'condition'], `${type} from ${from} to ${to}: condition goes with ${[...conditional].join(', ')} only`)]
    : []),
];

/** The name of a file is the key of what it holds. */
const named = (file: SeedFile<{ id: string } | { key: string } | { name: string }>): Problem[] => {
  const { content } = file;
  const [field, key] =
    'id' in content
      ? ['id', content.id.slice(content.id.indexOf(':') + 1)]
      : 'key' in content
        ? ['key', content.key]
        : ['name', content.name];
  return key === file.key
    ? []
    : [file.problem([field], `${field} ${quote(key)} differs from the name of the file; expected ${quote(file.key)}`)];
};
