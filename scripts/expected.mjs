// Writes the answers of a running API into questions/*/expected.json, so that a changed word is seen in review:
// node scripts/expected.mjs --url http://localhost:4000
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';

const { url } = parseArgs({ options: { url: { type: 'string', default: 'http://localhost:4000' } } }).values;
const folder = new URL('../questions/', import.meta.url);
const style = await resolveConfig(new URL('q/expected.json', folder));

for (const { name } of readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory())) {
  const file = new URL(`${name}/expected.json`, folder);
  const before = readFileSync(file, 'utf8');
  const { headline, findings, limits } = await answerTo(name);
  const answer = { headline, findings: findings.map(({ sentence }) => sentence), limits: limits.map(({ words }) => words) };
  const after = await format(JSON.stringify({ ...JSON.parse(before), answer }, null, 2), { ...style, parser: 'json' });
  if (after === before) continue;
  writeFileSync(file, after);
  console.log(`questions/${name}/expected.json has another answer; read the diff.`);
}

async function answerTo(question) {
  const response = await fetch(`${url}/answers/${question}.json`).catch(({ cause, message }) =>
    fail(`Nothing answers at ${url} (${cause?.code ?? message}); start it with "npm start", or name another address with --url.`),
  );
  const body = await response.json().catch(() => fail(`${url} answers, but not as an API of Loophole; name its address with --url.`));
  return response.ok ? body : fail(`${question}: ${body.errors?.map(({ message }) => message).join(' ') ?? response.status}`);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
