// How long does the slowest search of 200 characters take, in each script? Words of every length that a bound looks at, and mixtures made to hurt.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { program } from 'commander';
import { readConfig, rootFolder } from '../dist/config.js';
import { openGraph } from '../dist/graph/graph.js';
import { serve } from '../dist/http/server.js';
import { importList } from '../dist/lists/import.js';
import { sourceOf } from '../dist/lists/sources.js';
import { startLocalNeo4j } from '../dist/local-neo4j/start.js';
import { loadSeed } from '../dist/seed/seed.js';
import { configOf } from './database.mjs';
import { progress, runToEnd, signal } from './process.mjs';

const { ofac, un, times, most } = program
  .name('node bench/scripts.mjs')
  .description(
    'The slowest searches of 200 characters by script, on the corpus that ships and the lists that are given. NEO4J_URI names a database that has them.',
  )
  .option('--ofac <files...>', 'files of the SDN list')
  .option('--un <files...>', 'files of the consolidated list of the United Nations')
  .option('--times <count>', 'how often each text is asked', '5')
  .option('--most <ratio>', 'the most that any script may take of the slowest Latin text', '3')
  .parse()
  .opts();
const characters = 200;

const scripts = {
  Latin: 'aeionrstlkmd',
  Cyrillic: 'аеионрстлкмд',
  Greek: 'αεηιοντκλμπσ',
  Arabic: 'ابتحدرسعلمني',
  Hebrew: 'אבגדהולמנרשת',
  Devanagari: 'अकगतदनपमरलसह',
  Tamil: 'அஆஇஈகஙசஞடணதந',
  Thai: 'กขคนมรลวสอปบ',
  Ethiopic: 'ሀለሐመሠረሰቀበተኀነ',
  Armenian: 'աբգդեզէընիլմ',
  Georgian: 'აბგდევზილმნო',
  Hangul: '가나다라마바사아자차카김',
  'Hangul, in parts': 'ᄀᄂᄃᄅᄆᄇᄉᄋᄌ',
  Hiragana: 'あいうえおかきくけこ',
  Katakana: 'アイウエオカキクケコ',
  Han: '金正日朝鮮民主義人共和',
  'beyond the first plane': '𐐀𐐁𐐂𐐃𐐄𐐅𐐆𐐇',
  'mathematical letters': '𝐚𝐛𝐜𝐝𝐞𝐟𝐠𝐡',
  'marks without letters': '\u0903\u093E\u0940\u0941\u0947',
  'letters with marks': 'e\u0301a\u0302o\u0303',
  digits: '0123456789',
  'Arabic digits': '٠١٢٣٤٥٦٧٨٩',
  'one sign of eighteen letters': '\uFDFA',
  ligatures: 'ﬃﬄﬀ㌀㍿㋿',
  'letters that grow': 'İŉǰΐẞ',
  mixture: 'aя金가ﷺ0\u0903あア𐐀',
};
const lengths = [1, 2, 3, 4, 6, 7, 8, 12, 16, 24, 25, 48, 60, 100, characters];
const separators = { Latin: [' ', '-', '\u200B'], mixture: [' ', '\u200B'] };

/** Words of one length, each another, until the text is full. */
function textOf(letters, length, separator) {
  const all = Array.from(letters);
  let text = '';
  for (let word = 0; text.length < 2 * characters; word++)
    text += `${Array.from({ length }, (_, at) => all[(word * 7 + at * 5 + ((word * word) % 11)) % all.length]).join('')}${separator}`;
  return Array.from(text).slice(0, characters).join('');
}

const documents = {
  search: 'query ($text: String!) { search(text: $text, first: 100) { edges { node { id } } } }',
  searchParties: 'query ($text: String!) { searchParties(text: $text, first: 100) { edges { node { id } } } }',
  'parties named so': 'query ($text: String!) { parties(first: 100, filter: { name: $text }) { edges { node { id } } } }',
  'entities named so': 'query ($text: String!) { entities(first: 100, filter: { name: { contains: $text } }) { edges { node { id } } } }',
};

async function timed(url, query, text) {
  const began = performance.now();
  const body = JSON.stringify({ query, variables: { text } });
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body, signal });
  const { errors } = await response.json();
  return { ms: performance.now() - began, code: errors?.[0]?.extensions.code };
}

/** Median of one text; what is refused for its length has been measured by then. */
async function median(url, query, text) {
  const asked = [];
  for (let time = 0; time < Number(times); time++) asked.push(await timed(url, query, text));
  return asked.toSorted((a, b) => a.ms - b.ms)[Math.floor(asked.length / 2)];
}

/** The texts of a script as long as they may be: of those that are refused the longest beginning that is not. */
async function allowed(url, query, text) {
  let [least, longest] = [0, Array.from(text).length];
  const cut = (length) => Array.from(text).slice(0, length).join('');
  if ((await timed(url, query, text)).code !== 'BAD_USER_INPUT') return text;
  while (longest - least > 1) {
    const middle = Math.floor((least + longest) / 2);
    if ((await timed(url, query, cut(middle))).code === 'BAD_USER_INPUT') longest = middle;
    else least = middle;
  }
  return cut(least);
}

/** A database of its own with the corpus and the lists, or the one that is named. */
async function openDatabase(keep) {
  const { neo4j } = readConfig(process.env);
  if (neo4j) return neo4j;
  const folder = mkdtempSync(join(tmpdir(), 'loophole-scripts-'));
  keep({ [Symbol.asyncDispose]: async () => rmSync(folder, { recursive: true, force: true }) });
  const { address } = keep(await startLocalNeo4j(await configOf(join(folder, 'home')), progress, signal));
  const graph = keep(openGraph(address));
  await loadSeed(graph, join(rootFolder, 'seed'));
  for (const [key, files] of Object.entries({ ofac, un }))
    if (files) await importList(graph, sourceOf(key), files, { force: false, maxShrink: 0.1, progress, signal });
  return address;
}

await runToEnd(async (keep) => {
  const graph = keep(openGraph(await openDatabase(keep)));
  const service = { ...readConfig({ LOOPHOLE_ANSWER_MEGABYTES: '0' }).service };
  const { url } = keep(await serve(graph, { port: 0, service, log: { write: () => {} } }));
  let fine = true;
  for (const [name, query] of Object.entries(documents)) {
    const slowest = new Map();
    // The first round is for Java to compile what it runs.
    for (const round of ['warm', 'measured'])
      for (const [script, letters] of Object.entries(scripts)) {
        const texts = (separators[script] ?? [' ']).flatMap((separator) => lengths.map((length) => textOf(letters, length, separator)));
        let worst = { ms: 0 };
        for (const [at, text] of texts.entries()) {
          progress.say(`${round}: ${name}, ${script}, ${at + 1} of ${texts.length}`);
          const asked = await allowed(url, query, text);
          const { ms, code } = await median(url, query, asked);
          if (code && code !== 'BAD_USER_INPUT') console.error(`${name} ${script}: ${code} for ${JSON.stringify(asked)}`);
          if (ms > worst.ms) worst = { ms, text: asked };
        }
        slowest.set(script, worst);
      }
    const latin = slowest.get('Latin').ms;
    console.log(`| ${name} | ms, slowest | of Latin | text |\n| --- | --- | --- | --- |`);
    for (const [script, { ms, text }] of slowest) {
      fine &&= ms <= Number(most) * latin;
      console.log(`| ${script} | ${ms.toFixed(0)} | ${(ms / latin).toFixed(2)} | ${Array.from(text).slice(0, 30).join('')} |`);
    }
    console.log('');
  }
  return fine;
});
