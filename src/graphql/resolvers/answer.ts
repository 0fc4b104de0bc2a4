/** Answers of the catalogue in words, which the reasoning makes. */
import { questionOf, questions, type Question } from '../../catalogue/catalogue.js';
import { BadUserInput } from '../../errors.js';
import { productVersion } from '../../product.js';
import { answerTo } from '../../reasoning/answer/answer.js';
import { mostLike } from '../../store/search.js';
import { toConnection } from '../connection.js';
import type { Context } from '../context.js';
import { placeOf } from '../cursor.js';
import type {
  AnswerResolvers,
  CitationResolvers,
  FindingResolvers,
  LimitResolvers,
  ListEditionResolvers,
  ObjectionResolvers,
  QueryResolvers,
  QuestionAnswerArgs,
} from '../generated/types.js';
import { claim } from '../nodes.js';
import type { AnswerParent, CitationParent } from '../parents.js';
import { maybeGap } from './gap.js';

export const answerOf = async (
  question: Question,
  { variables, asOf, known }: Partial<QuestionAnswerArgs>,
  context: Context,
): Promise<AnswerParent> => ({
  ...(await answerTo(
    question,
    { variables: variables ?? [], asOf: asOf ?? undefined, known: known ?? undefined, product: productVersion },
    context,
  )),
  of: question,
});

export const answer: NonNullable<QueryResolvers['answer']> = (_, { question, ...args }, context) => {
  const found = questionOf(question);
  if (found !== undefined) return answerOf(found, args, context);
  const nearest = mostLike(
    question,
    questions.map(({ name }) => name),
  );
  throw new BadUserInput(
    `"${question}" is no question of the catalogue; the nearest is "${nearest}". Query.questions lists them.`,
    'question',
    nearest,
  );
};

const cited = (key: string, asOf: string | null | undefined): CitationParent => ({ key, asOf: asOf ?? undefined });

export const Answer: AnswerResolvers = {
  question: ({ of }) => of,
  variables: ({ variables }) => [...variables],
  known: ({ known }) => [...known],
  lists: async (_, __, { loaders }) => (await loaders.lists()).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  findings: ({ findings, asOf, question, variables, known }, args, _, info) =>
    toConnection(args, placeOf(info, { question: question.name, variables, asOf, known }), {
      rows: async ({ after: [after], limit }) => {
        const at = findings.findIndex((finding) => keyOf(finding) === after);
        if (after !== undefined && at < 0)
          throw new BadUserInput(
            'The finding that the cursor stands for is not in the answer any more; ask without after.',
            'after',
            undefined,
            'CURSOR_INVALID',
          );
        const start = at + 1;
        return findings.slice(start, start + limit);
      },
      key: (finding) => [keyOf(finding)],
      node: (finding) => ({ ...finding, question: question.name, asOf: asOf ?? undefined }),
      total: async () => findings.length,
    }),
  limits: ({ limits, asOf }) => limits.map((limit) => ({ ...limit, asOf: asOf ?? undefined })),
  citations: ({ citations, asOf }) => citations.map(({ key }) => cited(key, asOf)),
};

/** One thing may be found in several parts. */
const keyOf = ({ part, id }: { readonly part: string; readonly id: string }): string => `${part}\n${id}`;

export const Finding: FindingResolvers = {
  id: ({ question, part, id }) => `${question}|${part}|${id}`,
  of: ({ id }) => id,
  marks: ({ marks }) => [...marks],
  citations: ({ citations, asOf }) => citations.map((key) => cited(key, asOf)),
  against: ({ against, asOf }) => [...new Set(against.map(({ citation }) => citation))].map((key) => cited(key, asOf)),
  objections: ({ against, asOf }) => against.map((one) => ({ ...one, asOf })),
};

export const Objection: ObjectionResolvers = { citation: ({ citation, asOf }) => cited(citation, asOf) };

export const Citation: CitationResolvers = { claim: ({ key, asOf }, _, { loaders }) => claim(key, asOf, loaders) };

export const Limit: LimitResolvers = { gap: ({ gap, asOf }, _, { loaders }) => (gap === null ? null : maybeGap(gap, asOf, loaders)) };

export const ListEdition: ListEditionResolvers = { list: (list) => list };
