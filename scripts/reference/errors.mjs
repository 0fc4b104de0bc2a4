import { errorCodes } from '../../dist/errors.js';
import { requestErrorCodes } from '../../dist/graphql/errors.js';
import { code, page, table } from './markdown.mjs';

const rows = (codes) => Object.entries(codes).map(([name, meaning]) => [code(name), meaning]);

export const errors = () =>
  page('Errors', '`src/errors.ts` and `src/graphql/errors.ts`', [
    'Every error names the value, what was expected and the remedy. The API gives the code in `errors[].extensions.code`. ' +
      'A command prints the message and exits with 1, with 2 if it was used wrongly, with 130 if it was interrupted.',
    '## Codes of Loophole',
    table(['Code', 'Meaning'], rows(errorCodes)),
    '## Codes for requests that are wrong in themselves',
    table(['Code', 'Meaning'], rows(requestErrorCodes)),
  ]);
