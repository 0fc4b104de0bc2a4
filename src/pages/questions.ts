/** The catalogue as the pages show it. */
import { questions, type Question } from '../catalogue/catalogue.js';

export const questionNamed = (name: string): Question | undefined => questions.find((question) => question.name === name);

/** The page where a question can be asked and changed. */
export const addressOf = ({ name }: Question): string => `/graphiql?question=${encodeURIComponent(name)}`;
