/** A running API, asked over HTTP as anybody could. */
import { z } from 'zod';
import { readConfig } from '../config.js';
import { AppError } from '../errors.js';
import { addressOf } from '../http/address.js';

const patience = 30_000;

/**
 * Where `loophole up` serves under the same settings.
 * @throws AppError SETTING_INVALID if that is any free port
 */
export function defaultAddress(): string {
  const { host, port } = readConfig(process.env);
  if (port !== 0) return addressOf(host, port);
  throw new AppError('SETTING_INVALID', 'PORT="0" takes any free port, which only "loophole up" tells; name its address with --url.');
}

/** An error of it: where in the document, and for a wrong argument which. */
const refusal = z.looseObject({
  message: z.string(),
  locations: z.array(z.object({ line: z.int(), column: z.int() })).optional(),
  extensions: z.looseObject({ code: z.string(), argument: z.string().optional() }).optional(),
});
export type Refusal = z.infer<typeof refusal>;

/** An answer of GraphQL over HTTP: data, errors or both. */
const answer = z
  .looseObject({
    data: z.looseObject({}).nullish(),
    errors: z.array(refusal).optional(),
  })
  .refine(({ data, errors }) => data != null || errors !== undefined);
export type Answer = z.infer<typeof answer>;

/** @throws AppError API_UNAVAILABLE if there is no answer, or none of GraphQL */
export async function ask(address: string, document: string, variables: object, signal: AbortSignal): Promise<Answer> {
  const { key } = readConfig(process.env);
  const body = await request(`${address}/graphql`, signal, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key !== undefined && { authorization: `Bearer ${key}` }) },
    body: JSON.stringify({ query: document, variables }),
  });
  const { success, data } = answer.safeParse(body);
  // An API of ours tells in the same shape that nothing is served at an address.
  if (!success || data.errors?.some(({ extensions }) => extensions?.code === 'NOT_FOUND')) throw notOurs(address);
  return data;
}

/**
 * The JSON that an address answers, whatever the status; undefined if it is none.
 * @throws AppError API_UNAVAILABLE if there is no answer
 */
export async function request(url: string, signal: AbortSignal, init: RequestInit = {}): Promise<unknown> {
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]) });
    return parse(await response.text());
  } catch (cause) {
    signal.throwIfAborted();
    const { origin } = new URL(url);
    const late = cause instanceof Error && cause.name === 'TimeoutError';
    const what = late
      ? `${origin} did not answer within ${patience / 1000} seconds; ask again`
      : `Nothing answers at ${origin}; start it with "npm start"`;
    throw new AppError('API_UNAVAILABLE', `${what}, or name another address with --url.`, { cause });
  }
}

export const notOurs = (address: string): AppError =>
  new AppError('API_UNAVAILABLE', `${address} answers, but not as an API of Loophole; name its address with --url.`);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
