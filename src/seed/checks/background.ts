/** Facts for the reader alone bear on more than their subject: what makes a relationship has an object, or says what it is of. */
import { quote } from '../quote.js';
import type { Problem, SeedFiles } from '../read.js';

export const backgroundKept = ({ facts }: SeedFiles): Problem[] =>
  facts.flatMap((file) =>
    file.content.claims.flatMap(({ predicate, subject, bearsOn }, i) => {
      if (bearsOn === undefined) return [];
      if (predicate !== 'BACKGROUND')
        return [file.problem(['claims', i, 'bearsOn'], `bearsOn goes with BACKGROUND; ${predicate} has its subject`)];
      const at = bearsOn.indexOf(subject);
      return at < 0
        ? []
        : [file.problem(['claims', i, 'bearsOn', at], `bearsOn names the subject ${quote(subject)}, below which it stands already`)];
    }),
  );
