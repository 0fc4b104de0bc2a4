/** How statements compare with the law, and how firm they are, is graded alike. */
import { groupBy } from '../../model/group.js';
import type { Problem, SeedFiles } from '../read.js';

export const gradesKept = (files: SeedFiles): Problem[] => [...unequal(files), ...unhedged(files)];

/** One content, one grade: where two claims say the same of the same and are graded apart, each says why. */
function unequal({ documents }: SeedFiles): Problem[] {
  const all = documents.flatMap((file) => file.content.claims.map((claim, i) => ({ file, claim, i })));
  return [...groupBy(all, ({ claim: { subject, predicate, object = '' } }) => `${subject} ${predicate} ${object}`).values()]
    .filter((group) => new Set(group.map(({ claim }) => claim.law?.status)).size > 1)
    .flatMap((group) => {
      const grades = group.map(({ claim }) => `${claim.id} ${claim.law?.status ?? 'without a grade'}`).join(', ');
      return group
        .filter(({ claim }) => (claim.law ? claim.law.note : claim.note) === undefined)
        .map(({ file, claim, i }) =>
          file.problem(
            ['claims', i, ...(claim.law ? ['law'] : [])],
            `claims of ${claim.predicate} "${claim.subject}" are graded apart: ${grades}; expected one grade, or a note on each that says why`,
          ),
        );
    });
}

/** What is less than asserted is so by printed words. */
const unhedged = ({ documents }: SeedFiles): Problem[] =>
  documents.flatMap((file) =>
    file.content.claims.flatMap(({ modality, hedges }, i) =>
      modality === 'ASSERTED' || hedges
        ? []
        : [file.problem(['claims', i, 'modality'], `modality ${modality} without hedges; expected the printed words that make it so`)],
    ),
  );
