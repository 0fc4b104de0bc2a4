/** Bodies of requests: JSON that is no deeper than what walks it can take. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AppError } from '../errors.js';

/** The most arrays and objects of a request that may stand in one another; no variable of the schema needs ten. */
const deepest = 50;

const texts = new WeakMap<object, string>();

/** The body as it came: numbers such as 1e400 are told apart by it alone. */
export const textOf = (request: Pick<FastifyRequest, 'body'>): string | undefined => texts.get(request);

export function addBodyParser(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    const text = String(body);
    if (isTooDeep(text)) return done(tooDeep('body'), undefined);
    texts.set(request, text);
    return parse(request, text, done);
  });
}

/** @throws AppError BAD_REQUEST if JSON in the query of an address is deeper than in a body it may be */
export function requireFlat(query: URLSearchParams): void {
  for (const [name, text] of query) if (['variables', 'extensions'].includes(name) && isTooDeep(text)) throw tooDeep(name);
}

const tooDeep = (what: string): AppError =>
  new AppError(
    'BAD_REQUEST',
    `The JSON of ${what} has more than ${deepest} arrays and objects in one another; expected at most ${deepest}.`,
  );

/** Reckoned without parsing, letter by letter, as JSON.parse and what comes after it call themselves for each bracket. */
function isTooDeep(json: string): boolean {
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < json.length; at++) {
    const letter = json[at];
    if (letter === '"') isQuoted = !isQuoted;
    else if (isQuoted) at += letter === '\\' ? 1 : 0;
    else if (letter === '[' || letter === '{') depth++;
    else if (letter === ']' || letter === '}') depth--;
    if (depth > deepest) return true;
  }
  return false;
}
