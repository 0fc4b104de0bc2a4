import type { QuestionResolvers } from '../generated/types.js';

export const Question: QuestionResolvers = {
  browser: ({ name }, _, { browserUrl }) => (browserUrl === undefined ? null : `${browserUrl}&run=${name}`),
};
