// Writes test/fixtures/article-shingles.txt, by which a test recognises article text without holding any:
//   node scripts/hash-articles.mjs FILE…
// with the text of every article that the corpus draws on. The articles themselves are never committed; keep them outside the checkout.
import { readFileSync, writeFileSync } from 'node:fs';
import { shinglesOf } from './shingles.mjs';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Name the files that hold the text of the articles: node scripts/hash-articles.mjs FILE…');
  process.exit(1);
}
const hashes = new Set(files.flatMap((file) => shinglesOf(readFileSync(file, 'utf8')).map(({ hash }) => hash)));
writeFileSync(
  new URL('../test/fixtures/article-shingles.txt', import.meta.url),
  [...hashes]
    .sort((a, b) => (a < b ? -1 : 1))
    .map((hash) => `${hash}\n`)
    .join(''),
);
console.log(`${hashes.size} runs of eight words in ${files.length} articles`);
