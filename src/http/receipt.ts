/** Receipts of answers, and the key that they are checked with. */
import type { FastifyInstance } from 'fastify';
import { refusals } from '../catalogue/catalogue.js';
import { AppError } from '../errors.js';
import type { Answer } from '../model/answer.js';
import type { SigningKey } from '../receipt/keys.js';
import type { Receipt } from '../receipt/receipt.js';
import { receiptOf } from '../receipt/sign.js';

/** GET /receipt-key: the public half, for `loophole verify`. */
export function addReceiptKeyRoute(app: FastifyInstance, key: SigningKey | undefined): void {
  app.get('/receipt-key', (_, reply) => reply.type('text/plain; charset=utf-8').send(required(key).publicHalf));
}

/**
 * The receipt of an answer that is given now.
 * @throws AppError NOT_FOUND if there is no key to sign it with
 */
export const receiptNow = (answer: Answer, key: SigningKey | undefined): Receipt =>
  receiptOf(
    answer,
    required(key),
    new Date(),
    refusals.map(({ question }) => question),
  );

function required(key: SigningKey | undefined): SigningKey {
  if (key !== undefined) return key;
  throw new AppError('NOT_FOUND', 'No receipts are given; make a key with "loophole key --signing" and set LOOPHOLE_SIGNING_KEY.');
}
