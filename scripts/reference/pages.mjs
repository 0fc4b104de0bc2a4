/** docs/reference/: every page is made from the code that it describes. */
import { errors } from './errors.mjs';
import { model } from './model.mjs';
import { questions } from './questions.mjs';
import { schema } from './schema.mjs';
import { settings } from './settings.mjs';
import { vocabulary } from './vocabulary.mjs';

const pages = { errors, model, questions, schema, settings, vocabulary };

/** Text of each page, by the name of its file. */
export const referencePages = (built) =>
  Object.fromEntries(Object.entries(pages).map(([name, make]) => [`docs/reference/${name}.md`, make(built)]));
