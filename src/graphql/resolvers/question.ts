import { themes } from '../../catalogue/catalogue.js';
import type { QuestionResolvers } from '../generated/types.js';
import { answerOf } from './answer.js';

export const Question: QuestionResolvers = {
  themeTitle: ({ theme }) => themes[theme],
  variables: ({ plan }) => [...plan.variables],
  answer: (question, args, context) => answerOf(question, args, context),
  browser: ({ name }, _, { browserUrl }) => (browserUrl === undefined ? null : `${browserUrl}&run=${name}`),
};
