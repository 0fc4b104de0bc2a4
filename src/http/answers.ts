/** GET /answers/<question>.<format>: an answer of the catalogue, as it is taken away. GET /answers.json: every headline. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { fileOf, formats } from '../answers/formats.js';
import { formatNames, type FormatName } from '../answers/names.js';
import { numberOf, questions, questionOf, themes, type Question } from '../catalogue/catalogue.js';
import { AppError, BadUserInput } from '../errors.js';
import { isPartialDate, type StandingStatus } from '../model/time.js';
import { productVersion } from '../product.js';
import { answerTo, type AnswerOptions } from '../reasoning/answer/answer.js';
import { sourcesOf, type Sources } from '../reasoning/sources.js';
import type { SigningKey } from '../receipt/keys.js';
import { abortable } from '../graph/graph.js';
import type { Admission } from './admission.js';
import { sendLasting, tagOf, type Answer } from './answer.js';
import { keeping, measuredGraph, nameDataset, ofOneVersion, tell, whileAwaited, type Service, type Step } from './chain.js';
import { Query } from './query.js';
import { receiptNow } from './receipt.js';

interface AnswerService extends Service {
  readonly turns: Admission;
  readonly signingKey: SigningKey | undefined;
}

/** As Query.answer costs, about. */
const cost = 3_000;

export function addAnswerRoutes(app: FastifyInstance, service: AnswerService): void {
  const route = (url: string, step: (sources: Sources, request: FastifyRequest, query: Query) => Promise<Answer>): void => {
    const made = ofOneVersion(service, withinTurn(service, step));
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
  route('/answers/:file', (sources, request, query) => file(service, sources, request, query));
  route('/answers.json', headlines);
}

/** The step, in its turn and for its cost, over a graph that is measured. */
const withinTurn =
  (service: AnswerService, step: (sources: Sources, request: FastifyRequest, query: Query) => Promise<Answer>): Step<Answer> =>
  async (query, request, signal) => {
    await query.begin(cost, service.turns, signal);
    query.start();
    return step(sourcesOf(abortable(measuredGraph(service, query), signal)), request, query);
  };

async function file(
  { signingKey }: AnswerService,
  sources: Sources,
  { params, query: given }: FastifyRequest,
  query: Query,
): Promise<Answer> {
  const { question, format } = fileAsked((params as { readonly file: string }).file); // of the route
  query.name(question.name);
  const { receipt, ...rest } = optionsIn(given);
  const answer = await answerTo(question, rest, sources);
  if (receipt) return lasting('application/json; charset=utf-8', `${JSON.stringify(receiptNow(answer, signingKey), null, 2)}\n`, undefined);
  const { mediaType, write } = formats[format];
  return lasting(mediaType, await write(answer), fileOf(answer, format));
}

/** @throws AppError NOT_FOUND for a question that is none; BadUserInput for a format that is none */
function fileAsked(name: string): { readonly question: Question; readonly format: FormatName } {
  const at = name.indexOf('.');
  const asked = at < 0 ? name : name.slice(0, at);
  const question = questionOf(asked);
  if (question === undefined) throw new AppError('NOT_FOUND', `"${asked}" is no question of the catalogue; GET /answers.json lists them.`);
  const format = formatNames.find((one) => one === name.slice(at + 1));
  if (at < 0 || format === undefined)
    throw new BadUserInput(
      `"${name}" names no format; expected ${numberOf(question)} with ${formatNames.map((one) => `.${one}`).join(', ')}.`,
      'format',
    );
  return { question, format };
}

const statuses = ['KNOWN', 'UNCERTAIN'] as const satisfies readonly StandingStatus[];

/** asOf, known and receipt; everything else is a variable of the question. */
function optionsIn(query: unknown): AnswerOptions & { readonly receipt: boolean } {
  const given = Object.entries(query as Readonly<Record<string, string | readonly string[]>>).map(([name, value]): [string, string] => {
    // as Fastify reads it
    if (typeof value === 'string') return [name, value];
    throw new BadUserInput(`"${name}" is given more than once; give it once.`, name);
  });
  const { asOf, known, receipt, ...variables } = Object.fromEntries(given);
  if (asOf !== undefined && (asOf.length !== 10 || !isPartialDate(asOf)))
    throw new BadUserInput(`asOf is "${asOf}"; expected a day that exists, as ISO 8601 (2019-12-21).`, 'asOf');
  const wanted = known?.split(',').map((one) => statuses.find((status) => status === one));
  if (wanted?.includes(undefined))
    throw new BadUserInput(`known is "${known ?? ''}"; expected KNOWN, UNCERTAIN, or both parted by a comma.`, 'known');
  return {
    variables: Object.entries(variables).map(([name, value]) => ({ name, value })),
    asOf,
    known: wanted?.filter((status) => status !== undefined),
    product: productVersion,
    receipt: receipt !== undefined,
  };
}

/** Every question with its headline, by theme: what a person is shown who does not know yet what to ask. */
async function headlines(sources: Sources, request: FastifyRequest, query: Query): Promise<Answer> {
  query.name('headlines');
  const { receipt: _, variables, ...options } = optionsIn(request.query);
  const [variable] = variables;
  if (variable !== undefined)
    throw new BadUserInput(`"${variable.name}" is no parameter of this list; expected asOf or known.`, variable.name);
  const answers = await Promise.all(questions.map((question) => answerTo(question, { ...options, variables: [] }, sources)));
  const rows = answers.map(({ question: { name, title, theme }, headline, asOf }) => ({ name, title, theme, asOf, headline }));
  return lasting('application/json; charset=utf-8', `${JSON.stringify({ themes, questions: rows }, null, 2)}\n`, undefined);
}

function lasting(type: string, body: string | Uint8Array, name: string | undefined): Answer {
  const bytes = Buffer.from(body as string); // or an array of bytes, which it takes as well
  const disposition: [string, string][] = name === undefined ? [] : [['content-disposition', `inline; filename="${name}"`]];
  return { headers: [['content-type', type], ...disposition], body: bytes, tag: tagOf(type, bytes) };
}
