/** What a question is asked with: the values of its variables, each of the type that the question declares. */
import { BadUserInput } from '../../errors.js';
import type { AnswerVariable } from '../../model/answer.js';
import type { Plan, Variable } from '../../model/plan.js';
import { charactersOf, printedWords } from '../../model/name.js';
import { isEntityId, labelOf, nouns, type NounLabel } from '../../model/vocabulary.js';
import { words as inWords } from '../../model/words.js';
import { mostLike } from '../../store/search.js';
import type { Sources } from '../sources.js';
import { phraseOf } from './phrase.js';

export interface Value {
  /** As it was given. */
  readonly given: string;
  /** What stands for it in the graph. */
  readonly id: string;
  /** How it reads in a sentence. */
  readonly words: string;
}

/** @throws BadUserInput that names the variable, what was expected, and the nearest */
export async function valuesOf(
  { variables: declared, constants }: Pick<Plan, 'variables' | 'constants'>,
  given: readonly AnswerVariable[],
  sources: Sources,
): Promise<Map<string, Value>> {
  for (const { name } of given) requireDeclared(name, declared, given);
  const values = [...declared, ...constants].map(async (variable): Promise<[string, Value]> => {
    const value = given.find(({ name }) => name === variable.name)?.value ?? variable.default;
    return [variable.name, await valueOf(variable, value, sources)];
  });
  return new Map(await Promise.all(values));
}

function requireDeclared(name: string, declared: readonly Variable[], given: readonly AnswerVariable[]): void {
  const names = declared.map((one) => one.name);
  if (!names.includes(name)) {
    if (names.length === 0) throw new BadUserInput(`"${name}" is no variable of this question, which has none.`, name);
    const nearest = mostLike(name, names);
    throw new BadUserInput(
      `"${name}" is no variable of this question; it has ${names.join(', ')}. The nearest is "${nearest}".`,
      name,
      nearest,
    );
  }
  if (given.filter((one) => one.name === name).length > 1)
    throw new BadUserInput(`The variable "${name}" is given more than once; give it once.`, name);
}

/** No name or id is as long, and each word costs a search. */
const longest = { characters: 200, words: 32 };

function requireShort(name: string, given: string): void {
  const characters = given.length > 10 * longest.characters ? given.length : charactersOf(given.normalize('NFKC'));
  const tooLong = (count: number, what: keyof typeof longest): never => {
    throw new BadUserInput(`The variable "${name}" has ${count} ${what}; expected at most ${longest[what]}.`, name);
  };
  if (characters > longest.characters) tooLong(characters, 'characters');
  const words = printedWords(given).length;
  if (words > longest.words) tooLong(words, 'words');
}

async function valueOf({ name, type }: Variable, given: string, sources: Sources): Promise<Value> {
  requireShort(name, given);
  if (type === 'Text') return { given, id: given, words: `“${given}”` };
  const id = type === 'Resolution' ? await resolutionOf(name, given, sources) : given;
  const row = isEntityId(id) && labelOf(id) === type ? await sources.loaders.entity.load(id) : null;
  if (row === null) await refuse(name, type, given, sources);
  return { given, id, words: (await phraseOf(id, sources.loaders)).text };
}

/** An id, or as it is cited. */
async function resolutionOf(name: string, given: string, { stores }: Sources): Promise<string> {
  const found = await stores.resolution.byCitation(given);
  if ('id' in found) return found.id;
  const { nearest } = found;
  throw new BadUserInput(
    `The variable "${name}" is "${given}", which is no resolution of this dataset; ${nearest ? `the nearest is "${nearest}"` : 'it holds none'}. Cite it as 2397, S/RES/2397 (2017) or UNSCR 2397.`,
    name,
    nearest,
  );
}

/** An entity goes by its id; whoever gives a name is told the id that has it. */
async function refuse(name: string, type: NounLabel, given: string, { stores }: Sources): Promise<never> {
  const { kind, prefix } = nouns[type];
  const page = await stores.entity.page({ kinds: [kind], background: true }, 'ID', { after: [], limit: 1_000 });
  const named = (await stores.search.entities(given, [kind], 1)).found[0]?.entity.id;
  const nearest =
    named ??
    (page.length > 0
      ? mostLike(
          given,
          page.map(({ id }) => id),
        )
      : undefined);
  throw new BadUserInput(
    `The variable "${name}" is "${given}"; expected the id of a ${inWords(kind)}, such as "${prefix}:…"${nearest ? `. The nearest is "${nearest}"` : ''}.`,
    name,
    nearest,
  );
}
