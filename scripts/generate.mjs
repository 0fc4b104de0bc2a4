// Makes the generated files anew; with --check it changes nothing and fails if one is out of date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { buildASTSchema, parse } from 'graphql';
import { browserKit } from './browser-kit.mjs';
import { contract } from './contract/contract.mjs';
import { exampleTypes } from './example-types.mjs';
import { explorerTypes } from './explorer-types.mjs';
import { answerPage, withAnswer } from './reference/answers.mjs';
import { referencePages } from './reference/pages.mjs';
import { resolverTypes } from './resolver-types.mjs';

const root = new URL('..', import.meta.url);
const text = await contract();
const schema = parse(text);
const files = {
  'schema.graphql': text,
  ...(await resolverTypes(schema)),
  ...browserKit,
  ...(await explorerTypes(schema)),
  ...(await exampleTypes(schema)),
  ...referencePages(buildASTSchema(schema)),
  'docs/answers.md': answerPage(),
  'README.md': withAnswer(readFileSync(new URL('README.md', root), 'utf8')),
};

for (const [name, content] of Object.entries(files)) {
  const file = new URL(name, root);
  if (!process.argv.includes('--check')) writeFileSync(file, content);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== content) {
    console.error(`${name} is out of date; run "npm run generate" and commit it.`);
    process.exitCode = 1;
  }
}
