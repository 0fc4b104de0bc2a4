/** What is built is known by a digest of what it was built from: names and contents, not times, which copies and checkouts change. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The checkout, with a slash at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** SHA-256 over files and over all that is in folders, by their paths under the root; what is not there counts as that. */
export function digestOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap((one) => filesIn(one))) {
    const content = readFileSync(root + path);
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** Regular files, in an order of their own. Links are followed as the compiler follows them; those that lead nowhere are left out, as those of editors do. */
function filesIn(path, within = []) {
  const found = statSync(root + path, { throwIfNoEntry: false });
  if (found?.isFile()) return [path];
  if (!found?.isDirectory()) return [];
  const place = realpathSync(root + path);
  if (within.includes(place)) return [];
  return readdirSync(root + path)
    .sort()
    .flatMap((name) => filesIn(`${path}/${name}`, [...within, place]));
}
