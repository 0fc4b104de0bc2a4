/** GET /answers/<question>.<format>: an answer of the catalogue, as it is taken away. GET /answers.json: every headline. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { fileOf, formats } from '../answers/formats.js';
import { questions, themes } from '../catalogue/catalogue.js';
import { BadUserInput } from '../errors.js';
import { answerTo } from '../reasoning/answer/answer.js';
import { sourcesOf, type Sources } from '../reasoning/sources.js';
import type { SigningKey } from '../receipt/keys.js';
import { abortable } from '../graph/graph.js';
import type { Admission } from './admission.js';
import { fileAsked, optionsIn } from './answerAsked.js';
import { sendLasting, tagOf, type Answer } from './answer.js';
import { keeping, measuredGraph, nameDataset, ofOneVersion, tell, whileAwaited, type Service, type Step } from './chain.js';
import { Query } from './query.js';
import { receiptNow } from './receipt.js';

interface AnswerService extends Service {
  readonly turns: Admission;
  readonly signingKey: SigningKey | undefined;
}

/** Of one answer, as Query.answer costs, about. */
const cost = 3_000;

export function addAnswerRoutes(app: FastifyInstance, service: AnswerService): void {
  const route = (url: string, answers: number, read: Reader): void => {
    const made = ofOneVersion(service, withinTurn(service, answers * cost, read));
    const kept = keeping(service, made);
    const received = new WeakMap<FastifyRequest, Query>();
    app.get(url, {
      onRequest: async (request, reply) => {
        const query = new Query(request, service.access.clientOf(request));
        received.set(request, query);
        reply.raw.once('close', () => tell(query, reply, service.metrics));
      },
      handler: async (request, reply) => {
        const query = received.get(request) ?? new Query(request, service.access.clientOf(request));
        // A receipt is of its moment.
        const answer = 'receipt' in Object(request.query) ? made : kept;
        const { response, version } = await query.refusing(answer(query, request, whileAwaited(reply, service.maxSeconds)));
        if (version !== undefined) nameDataset(reply, version);
        return sendLasting(request, reply, response as Answer); // as the step makes it
      },
    });
  };
  route('/answers/:file', 1, (request, query) => file(service, request, query));
  route('/answers.json', questions.length, headlines);
}

/** What a request asks for, which is refused before anything is paid if that is nothing; and how it is made. */
type Reader = (request: FastifyRequest, query: Query) => (sources: Sources) => Promise<Answer>;

/** In its turn and for its cost, over a graph that is measured. */
const withinTurn =
  (service: AnswerService, price: number, read: Reader): Step<Answer> =>
  async (query, request, signal) => {
    const make = read(request, query);
    await query.begin(price, service.turns, signal);
    query.start();
    return make(sourcesOf(abortable(measuredGraph(service, query), signal)));
  };

function file({ signingKey }: AnswerService, { params, query: given }: FastifyRequest, query: Query) {
  const { question, format } = fileAsked((params as { readonly file: string }).file); // of the route
  query.name(question.name);
  const { receipt, ...options } = optionsIn(given);
  if (receipt && format !== 'json') throw new BadUserInput(`A receipt is JSON; ask for ${question.name}.json?receipt.`, 'receipt');
  const { mediaType, write } = formats[format];
  return async (sources: Sources): Promise<Answer> => {
    const answer = await answerTo(question, options, sources);
    if (receipt) return ofThisMoment(`${JSON.stringify(receiptNow(answer, signingKey), null, 2)}\n`);
    return lasting(mediaType, await write(answer), fileOf(answer, format));
  };
}

/** Every question with its headline, by theme: what a person is shown who does not know yet what to ask. */
function headlines(request: FastifyRequest, query: Query) {
  query.name('headlines');
  const { receipt, variables, ...options } = optionsIn(request.query);
  const [variable] = receipt ? [{ name: 'receipt' }] : variables;
  if (variable !== undefined)
    throw new BadUserInput(`"${variable.name}" is no parameter of this list; expected asOf or known.`, variable.name);
  return async (sources: Sources): Promise<Answer> => {
    const answers = await Promise.all(questions.map((question) => answerTo(question, { ...options, variables: [] }, sources)));
    const rows = answers.map(({ question: { name, title, theme }, headline, asOf }) => ({ name, title, theme, asOf, headline }));
    return lasting(json, `${JSON.stringify({ themes, questions: rows }, null, 2)}\n`, undefined);
  };
}

const json = 'application/json; charset=utf-8';

const ofThisMoment = (body: string): Answer => ({
  headers: [
    ['content-type', json],
    ['cache-control', 'no-store'],
  ],
  body: Buffer.from(body),
  tag: undefined,
});

function lasting(type: string, body: string | Uint8Array, name: string | undefined): Answer {
  const bytes = Buffer.from(body as string); // or an array of bytes, which it takes as well
  const named: [string, string][] = name === undefined ? [] : [['content-disposition', `inline; filename="${name}"`]];
  return { headers: [['content-type', type], ...named], body: bytes, tag: tagOf(type, bytes) };
}
