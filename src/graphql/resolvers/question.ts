import type { QuestionResolvers } from '../types.generated.js';

export const Question: QuestionResolvers = {
  browser: ({ name }, _, { browserUrl }) => (browserUrl === undefined ? null : `${browserUrl}&run=${name}`),
};
