/** Variables of a question as the options of its command. */
import { getLocation, Kind, parse, visit, type ArgumentNode, type ObjectFieldNode } from 'graphql';
import type { Refusal } from './api.js';

/** $asOf is --as-of. */
export const flagOf = (variable: string): string => `--${variable.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** Names of the variables that a document takes. */
export function variablesIn(document: string): string[] {
  const names: string[] = [];
  visit(parse(document), { VariableDefinition: ({ variable }) => void names.push(variable.name.value) });
  return names;
}

/** What is told of an error of the API, by the option that is to blame for it, if one is. */
export function inOptions(refusal: Refusal, document: string): string {
  const [whole, variable] = /^Variable "\$(\w+)"/.exec(refusal.message) ?? [];
  if (whole !== undefined && variable !== undefined) return `${flagOf(variable)}${refusal.message.slice(whole.length)}`;
  const blamed = variableAt(refusal, document);
  return blamed === undefined ? refusal.message : `${flagOf(blamed)}: ${refusal.message}`;
}

/** The variable that stands for the argument that an error names, at the field that it points to. */
function variableAt({ locations: [at] = [], extensions }: Refusal, document: string): string | undefined {
  const path = extensions?.argument?.split('.');
  if (at === undefined || path === undefined) return undefined;
  let found: string | undefined;
  visit(parse(document), {
    Field({ loc, arguments: given = [] }) {
      const here = loc && getLocation(loc.source, loc.start);
      if (here?.line === at.line && here.column === at.column) found = variableIn(given, path);
    },
  });
  return found;
}

function variableIn(given: readonly (ArgumentNode | ObjectFieldNode)[], [name, ...below]: readonly string[]): string | undefined {
  const value = given.find((one) => one.name.value === name)?.value;
  if (value?.kind === Kind.OBJECT) return variableIn(value.fields, below);
  return value?.kind === Kind.VARIABLE ? value.name.value : undefined;
}
