/** A question as data: what `loophole ask` needs to put it to an API and to print the answer. */
import { readFileSync } from 'node:fs';
import type { Option } from 'commander';

/** What the options were set to. */
export type Variables = Readonly<Record<string, string | number | undefined>>;

export interface Question {
  /** Its name on the command line. */
  readonly name: string;
  readonly title: string;
  /** GraphQL text; its variables are named as the options are in camel case. */
  readonly document: string;
  readonly options: readonly Option[];
  readonly examples: readonly string[];
  /** The lines to print. A method, so that each question may take the shape that its document asks for. */
  print(data: object, variables: Variables): string[];
}

/** Where the .graphql files are; the same from the sources and from the build. */
const documentFolder = new URL('../../../src/cli/documents/', import.meta.url);

/** The text of these .graphql files together: a query and the fragments that it uses. */
export const documentOf = (...names: readonly string[]): string =>
  names.map((name) => readFileSync(new URL(`${name}.graphql`, documentFolder), 'utf8')).join('\n');
