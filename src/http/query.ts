/** What is known of a query while it is answered. Each step of the chain that answers it (graphql.ts) tells it one thing. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import type { FastifyBaseLogger } from 'fastify';
import { parse, print, type DocumentNode } from 'graphql';
import { questions } from '../catalogue/catalogue.js';
import { AppError } from '../errors.js';
import type { Client } from './access/access.js';
import type { Admission, Lane, Turn } from './admission.js';

/** Which document it is, and what the limits reckon it to cost. */
export interface Identity {
  /** Of the document without its comments and its layout. */
  readonly hash: string;
  /** The question of the catalogue that the document is; "other" if it is none. */
  readonly question: string;
  readonly cost: number;
}

export class Query {
  /** Of the request, as the client gave it or made by the server. */
  readonly requestId: string;
  readonly log: FastifyBaseLogger;
  readonly client: Client;
  /** Faults that were logged for it. */
  readonly logged = new Set<string>();

  #identity: Partial<Identity> = {};
  #code: string | undefined;
  #turn: Turn | undefined;
  #databaseSeconds = 0;
  #rows = 0;
  #isCut = false;
  #isKept = false;

  constructor({ id, log }: { readonly id: string; readonly log: FastifyBaseLogger }, client: Client) {
    this.requestId = id;
    this.log = log;
    this.client = client;
  }

  /** As far as it is known: nothing as long as the document is not valid, no cost as long as it is not let through. */
  get identity(): Partial<Identity> & Pick<Identity, 'question'> {
    return { question: 'other', ...this.#identity };
  }

  /** The code of the first error of the answer. */
  get code(): string | undefined {
    return this.#code;
  }

  /** The time of all reads, which may have run side by side, and the rows that they brought. */
  get work(): { readonly databaseSeconds: number; readonly rows: number } {
    return { databaseSeconds: this.#databaseSeconds, rows: this.#rows };
  }

  get lane(): Lane {
    return this.#turn?.lane ?? 'cheap';
  }

  /** Was the answer cut for the time it took? */
  get isCut(): boolean {
    return this.#isCut;
  }

  /** Is the answer one that was kept? */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** Its document is valid: from now on it has a name. */
  identify(document: DocumentNode): void {
    const hash = known.get(document) ?? hashOf(document);
    known.set(document, hash);
    this.#identity = { ...this.#identity, hash, question: byHash.get(hash) ?? 'other' };
  }

  /** It is no document, but an answer of the catalogue. */
  name(question: string): void {
    this.#identity = { ...this.#identity, hash: 'answer', question };
  }

  /**
   * Wait for its turn, and pay. What is asked once more has its turn, and is paid for.
   * @throws AppError as Admission does; RateLimited if the client has not enough left when its turn comes
   */
  async begin(cost: number, admission: Admission, signal: AbortSignal): Promise<void> {
    if (this.#turn !== undefined) return;
    this.#turn = await admission.turnFor(this.client.id, cost, signal);
    this.#pay(cost);
  }

  /**
   * It is answered by what was kept of the same query, for the same cost.
   * @throws RateLimited
   */
  beginKept(identity: Identity): void {
    const { hash, question } = identity;
    this.#identity = { hash, question };
    this.#pay(identity.cost);
    this.#isKept = true;
  }

  #pay(cost: number): void {
    const refusal = this.client.spend(cost);
    if (refusal) throw refusal;
    this.#identity = { ...this.#identity, cost };
  }

  /** It is asked from the beginning, perhaps once more. */
  start(): void {
    this.#isCut = false;
  }

  cut(): void {
    this.#isCut = true;
  }

  read(seconds: number): void {
    this.#databaseSeconds += seconds;
  }

  receive(rows: number): void {
    this.#rows += rows;
  }

  /** Something of it is an error; the first one names it. */
  fail(code: string): void {
    this.#code ??= code;
  }

  /** Nobody waits any more. */
  abandon(): void {
    this.#code = 'CLIENT_GONE';
  }

  end(): void {
    this.#turn?.end();
  }

  /** The work; the code of a refusal is that of the query. */
  async refusing<T>(work: Promise<T>): Promise<T> {
    return work.catch((fault: unknown) => {
      if (fault instanceof AppError) this.#code = fault.code;
      throw fault;
    });
  }
}

/** The query of the asynchronous context that runs: what Apollo calls without a request finds its request here. */
export const queries = new AsyncLocalStorage<Query>();

const hashOf = (document: DocumentNode): string => createHash('sha256').update(print(document)).digest('hex').slice(0, 16);

const byHash = new Map(questions.map(({ name, document }) => [hashOf(parse(document)), name]));

/** Apollo keeps documents: each is printed once. */
const known = new WeakMap<DocumentNode, string>();
