/** Another name says whose word it is, and where it can be read. */
import { quote } from '../quote.js';
import type { Problem, SeedFiles } from '../read.js';

type Alias = SeedFiles['entities'][number]['content'][number]['aliases'][number];

export const aliasesKept = ({ entities }: SeedFiles): Problem[] =>
  entities.flatMap((file) =>
    file.content.flatMap(({ aliases }, i) =>
      aliases.flatMap((alias, j) => {
        const wrong = wrongIn(alias);
        return wrong === undefined ? [] : [file.problem([i, 'aliases', j], `alias ${quote(alias.name)} ${wrong}`)];
      }),
    ),
  );

function wrongIn({ kind, basis }: Alias): string | undefined {
  const isFact = basis?.startsWith('F-');
  if (kind === 'OURS') return basis === undefined ? undefined : `is OURS and names ${basis}; expected PRINTED or REFERENCE, or no basis`;
  if (kind === 'PRINTED')
    return isFact === false ? undefined : `is PRINTED; expected as its basis a claim of the paragraph of a report that prints it`;
  return isFact === true ? undefined : `is of a REFERENCE; expected as its basis the fact that has it`;
}
