/** Answers of a running API, as JSON. */
import { z } from 'zod';
import { readConfig } from '../config.js';
import { AppError } from '../errors.js';
import type { Answer } from '../model/answer.js';
import { notOurs, request } from './api.js';

export interface Asked {
  readonly question: string;
  /** Values of variables, and beside them the day and what is to be known on it, where they are given. */
  readonly parameters: Readonly<Record<string, string>>;
}

const refusal = z.looseObject({ errors: z.array(z.looseObject({ message: z.string() })).min(1) });

/**
 * What the API answers to a question, or the receipt of it; not yet read.
 * @throws AppError API_UNAVAILABLE if there is no answer, QUESTION_REFUSED if it is an error
 */
export function answerAt(address: string, asked: Asked, what: 'answer' | 'receipt', signal: AbortSignal): Promise<unknown> {
  const query = new URLSearchParams({ ...(what === 'receipt' && { receipt: '' }), ...asked.parameters }).toString();
  return jsonAt(address, `/answers/${encodeURIComponent(asked.question)}.json${query && `?${query}`}`, signal);
}

const answer = z.looseObject({
  question: z.looseObject({ name: z.string(), title: z.string() }),
  headline: z.string(),
  findings: z.array(z.looseObject({ sentence: z.string() })),
  limits: z.array(z.looseObject({ words: z.string() })),
  citations: z.array(z.looseObject({ key: z.string() })),
});

/** The answer itself. */
export async function toldAt(address: string, asked: Asked, signal: AbortSignal): Promise<Answer> {
  const { success, data } = answer.safeParse(await answerAt(address, asked, 'answer', signal));
  if (!success) throw notOurs(address);
  return data as unknown as Answer; // an API of ours answers nothing else there
}

const catalogue = z.looseObject({ questions: z.array(z.looseObject({ name: z.string(), headline: z.string() })) });

/** The headline of each question, by its name. */
export async function headlinesAt(address: string, signal: AbortSignal): Promise<Map<string, string>> {
  const { success, data } = catalogue.safeParse(await jsonAt(address, '/answers.json', signal));
  if (!success) throw notOurs(address);
  return new Map(data.questions.map(({ name, headline }) => [name, headline]));
}

async function jsonAt(address: string, path: string, signal: AbortSignal): Promise<unknown> {
  const { key } = readConfig(process.env);
  const body = await request(`${address}${path}`, signal, { headers: key === undefined ? {} : { authorization: `Bearer ${key}` } });
  if (body === undefined) throw notOurs(address);
  const { success, data } = refusal.safeParse(body);
  if (!success) return body;
  const messages = data.errors.map(({ message }) => message);
  // An API of ours tells in the same shape that nothing is served at an address, and that a question is none.
  if (messages.some((message) => message.startsWith('Nothing is served here'))) throw notOurs(address);
  throw new AppError('QUESTION_REFUSED', messages.join('\n'));
}
