import type { Question } from './question.js';
import { visaRoutes } from './visa-routes.js';

/** Every question that `loophole ask` knows. */
export const questions: readonly Question[] = [visaRoutes];
