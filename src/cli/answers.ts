/** Answers of a running API, as JSON. */
import { z } from 'zod';
import { readConfig } from '../config.js';
import { AppError } from '../errors.js';
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
export async function answerAt(address: string, asked: Asked, what: 'answer' | 'receipt', signal: AbortSignal): Promise<unknown> {
  const { key } = readConfig(process.env);
  const query = new URLSearchParams({ ...(what === 'receipt' && { receipt: '' }), ...asked.parameters }).toString();
  const body = await request(`${address}/answers/${encodeURIComponent(asked.question)}.json${query && `?${query}`}`, signal, {
    headers: key === undefined ? {} : { authorization: `Bearer ${key}` },
  });
  if (body === undefined) throw notOurs(address);
  const { success, data } = refusal.safeParse(body);
  if (success) throw new AppError('QUESTION_REFUSED', data.errors.map(({ message }) => message).join('\n'));
  return body;
}
