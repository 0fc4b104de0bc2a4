/** The catalogue as data: the questions of analysts, each a folder of questions/, and what Loophole refuses to answer. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { rootFolder } from '../config.js';
import type { Plan } from '../model/plan.js';
import { planFile, planOf, type Theme } from './plan.js';

export { themes, type Theme } from './plan.js';

/** One question: what is asked, how, and what its answer is worth. */
export interface Question {
  /** Its folder, such as q01-visa-types-2397. */
  readonly name: string;
  readonly title: string;
  readonly theme: Theme;
  /** Of what its answer is made. */
  readonly plan: Plan;
  readonly tells: string;
  readonly doesNotTell: string;
  /** What only a person can judge of an answer. */
  readonly forPerson: readonly string[];
  /** GraphQL, whole; its variables have defaults. */
  readonly document: string;
  /** Cypher that returns paths, to be drawn in Neo4j Browser. */
  readonly cypher: string;
}

const refusal = z.strictObject({ question: z.string(), reason: z.string(), instead: z.string() });
/** A question that no field of the API could answer, why that is so, and what can be asked instead. */
export type Refusal = z.infer<typeof refusal>;

export const questionFolder = join(rootFolder, 'questions');

const textOf = (...path: readonly string[]): string => readFileSync(join(questionFolder, ...path), 'utf8');

function readQuestion(name: string): Question {
  const text = textOf(name, 'question.md');
  const part = (pattern: RegExp): string =>
    pattern.exec(text)?.[1] ?? fail(`questions/${name}/question.md has no part like ${String(pattern)}; write it as the others are`);
  const { theme, ...plan } = planFile.parse(parse(textOf(name, 'answer.yaml')));
  return {
    name,
    theme,
    plan: planOf({ theme, ...plan }),
    title: part(/^# (.+)/),
    tells: part(/^\*\*What it tells\.\*\* (.+)/m),
    doesNotTell: part(/^\*\*What it does not tell\.\*\* (.+)/m),
    forPerson: part(/^## For a person to judge\n\n([^]+)/m)
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.replace(/^- /, '')),
    document: textOf(name, 'query.graphql'),
    cypher: textOf(name, 'browser.cypher'),
  };
}

const fail = (message: string): never => {
  throw new Error(message);
};

/** Every question, by name. */
export const questions: readonly Question[] = readdirSync(questionFolder, { withFileTypes: true })
  .filter((one) => one.isDirectory())
  .map(({ name }) => name)
  .sort()
  .map(readQuestion);

export const refusals: readonly Refusal[] = z.array(refusal).parse(parse(textOf('refusals.yaml')));

/** The question of this name or number. */
export const questionOf = (name: string): Question | undefined => questions.find((one) => one.name === name || numberOf(one) === name);

/** Questions go by their number too: q01 is q01-visa-types-2397. */
export const numberOf = ({ name }: Pick<Question, 'name'>): string => name.split('-')[0] ?? name;
