/** The kit as files: what it holds, how it is packed, and what its guide asks. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { droppedFiles, kitFiles } from '../../src/browser-kit.js';
import { questionFolder, questions } from '../../src/catalogue/catalogue.js';
import { rootFolder } from '../../src/config.js';
import type { Graph } from '../../src/graph/graph.js';
import { browserZip, installBrowser } from '../../src/local-neo4j/browser.js';
import { prepareHome } from '../../src/local-neo4j/home.js';
import { testApi } from '../support/api.js';
import { run } from '../support/command.js';
import { loadShipped, testGraph } from '../support/graph.js';

const folder = mkdtempSync(join(tmpdir(), 'loophole-kit-'));
let graph: Graph;
beforeAll(async () => {
  graph = testGraph();
  await loadShipped(graph);
});
afterAll(async () => {
  await graph[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

const read = (name: string): string => readFileSync(join(rootFolder, 'browser', name), 'utf8');
const grass = JSON.parse(read('kit.grass')) as Record<string, Record<string, string>>; // as generated

/** Names in the order of the zip's directory; a library may sort what it gives. */
const namesIn = (zip: Uint8Array): string[] => {
  const names: string[] = [];
  unzipSync(zip, { filter: ({ name }) => names.push(name) === 0 });
  return names;
};

describe('the colors', () => {
  test('have a rule for every label and type of the graph, the general label first', async () => {
    // What a load has counted has no relationship, and so no place in a picture.
    const labels = await graph.run<{ name: string }>(
      'MATCH (n) WHERE EXISTS { (n)--() } OR n:Dataset UNWIND labels(n) AS name RETURN DISTINCT name',
    );
    const types = await graph.run<{ name: string }>('MATCH ()-[r]->() RETURN DISTINCT type(r) AS name');
    const wanted = [...labels.map(({ name }) => `node.${name}`), ...types.map(({ name }) => `relationship.${name}`)];
    expect(wanted.length).toBeGreaterThan(60);
    expect(wanted.filter((selector) => !(selector in grass))).toEqual([]);
    expect(Object.keys(grass)[0]).toBe('node.Entity');
  });

  test('name no property that nodes of the label lack', async () => {
    const captions = Object.entries(grass).filter(([selector]) => selector.startsWith('node.'));
    for (const [selector, { caption = '' }] of captions)
      for (const [, property = ''] of caption.matchAll(/\{(\w+)\}/g)) {
        const [row] = await graph.run<{ missing: number }>(
          'MATCH (n) WHERE $label IN labels(n) AND n[$property] IS NULL RETURN count(n) AS missing',
          { label: selector.replace('node.', ''), property },
        );
        expect({ selector, property, ...row }).toEqual({ selector, property, missing: 0 });
      }
  });

  test('have the caption that a load wrote on every arrow between entities, and the type on all others', async () => {
    const captions = await graph.run<{ type: string; written: boolean }>(
      'MATCH ()-[r]->() RETURN DISTINCT type(r) AS type, r.caption IS NOT NULL AS written',
    );
    expect(
      captions.filter(({ type, written }) => grass[`relationship.${type}`]?.['caption'] !== (written ? '{caption}' : '<type>')),
    ).toEqual([]);
  });

  test('have captions whose verb stands in the sentence of the API, after its subject', async () => {
    await using api = await testApi(graph);
    const captions = await graph.run<{ id: string; caption: string }>(
      'MATCH (:Entity)-[r]->(:Entity) WHERE r.caption IS NOT NULL RETURN r.id AS id, r.caption AS caption ORDER BY id',
    );
    expect(captions.length).toBeGreaterThan(100);
    for (let at = 0; at < captions.length; at += 20) {
      const some = captions.slice(at, at + 20);
      const fields = some.map(({ id }, index) => `r${index}: node(id: ${JSON.stringify(id)}) { ... on Relationship { sentence } }`);
      const { data } = await api.ask(`{ ${fields.join(' ')} }`);
      for (const [index, { id, caption }] of some.entries()) {
        const verb = caption.replace(/^a forecast: /, '').split(' · ')[0] ?? '';
        expect([id, data[`r${index}`].sentence.split(' — ')[0]]).toEqual([id, expect.stringContaining(` ${verb} `)]);
      }
    }
  });

  test('of a type that is always concluded are those of a layer only where that is so', async () => {
    const derived = Object.keys(grass).filter((selector) => grass[selector]?.['color'] === grass['relationship.CIRCUMVENTS']?.['color']);
    const types = derived.map((selector) => selector.replace('relationship.', ''));
    const found = await graph.run('MATCH ()-[r]->() WHERE type(r) IN $types RETURN DISTINCT r.layer AS layer', { types });
    expect(found).toEqual([{ layer: 'DERIVED' }]);
  });
});

describe('the guide', () => {
  const unescape = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  const guide = read('guide.html');
  const statements = [...guide.matchAll(/<pre class="code runnable">([^]*?)<\/pre>/g)].map(([, text = '']) => unescape(text));

  test('has at most ten slides, and says the answer that is kept of each question', () => {
    expect(guide.match(/<slide>/g)?.length).toBeLessThanOrEqual(10);
    const said = unescape(guide);
    const kept = questions.map(({ name, tells }) => {
      const { answer } = JSON.parse(readFileSync(join(questionFolder, name, 'expected.json'), 'utf8'));
      return (answer?.headline as string | undefined) ?? tells;
    });
    expect(kept.filter((text) => !said.includes(`<p>${text}</p>`))).toEqual([]);
  });

  test('asks every question of the catalogue', () => {
    const asked = new Set(statements);
    const bare = (cypher: string): string => cypher.replace(/^\/\/.*\n/, '').trim();
    expect(questions.filter(({ cypher }) => !asked.has(bare(cypher))).map(({ name }) => name)).toEqual([]);
  });

  test('asks nothing that the graph does not answer', async () => {
    for (const statement of statements)
      expect([statement, (await graph.read({ name: 'guide', text: statement }, {})).length]).not.toContain(0);
  });
});

describe('the zip of Neo4j Browser', () => {
  const jar = (page: string): Uint8Array =>
    zipSync({
      'META-INF/': new Uint8Array(),
      'browser/': new Uint8Array(),
      'browser/a/': new Uint8Array(),
      'browser/a/index.html': strToU8(page),
    });

  test('begins with the folder, has each folder before its files, and holds the kit', () => {
    const names = namesIn(browserZip(jar('page'), kitFiles()));
    expect(names).toEqual([
      'browser/',
      'browser/a/',
      'browser/a/index.html',
      'browser/kit/',
      ...['guide.html', 'index.html', 'kit.grass', 'kit.js', 'kit.json'].map((name) => `browser/kit/${name}`),
    ]);
  });

  test('is made anew for another jar or kit, and left alone otherwise', async () => {
    const [home, jars] = [join(folder, 'home'), mkdtempSync(join(folder, 'jars-'))];
    const zip = join(home, 'web', 'neo4j-browser.zip');
    await expect(installBrowser(home, jars)).rejects.toMatchObject({ code: 'DATABASE_START_FAILED' });
    writeFileSync(join(jars, 'org.neo4j.client.neo4j-browser-1.0.0.jar'), jar('old'));
    await installBrowser(home, jars);
    const first = statSync(zip, { bigint: true }).mtimeNs;
    await installBrowser(home, jars);
    expect(statSync(zip, { bigint: true }).mtimeNs).toBe(first);
    rmSync(join(jars, 'org.neo4j.client.neo4j-browser-1.0.0.jar'));
    writeFileSync(join(jars, 'org.neo4j.client.neo4j-browser-1.1.0.jar'), jar('new'));
    await installBrowser(home, jars);
    expect(strFromU8(unzipSync(readFileSync(zip))['browser/a/index.html'] ?? new Uint8Array())).toBe('new');
    expect(readdirSync(join(home, 'web'))).toEqual(['made-from', 'neo4j-browser.zip']);
    writeFileSync(join(home, 'web', 'made-from'), 'another kit');
    await installBrowser(home, jars);
    expect(readFileSync(join(home, 'web', 'made-from'), 'utf8')).toMatch(/^[0-9a-f]{64}$/);
  });

  test('is served by a database whose pages may ask no other host', async () => {
    const home = join(folder, 'conf');
    await prepareHome({ homeFolder: home, boltPort: 1, browserPort: 2, cacheFolder: '', javaArguments: [], settings: {}, java: '' });
    const policy = /content_security_policy_header=(.*)/.exec(readFileSync(join(home, 'conf', 'neo4j.conf'), 'utf8'))?.[1] ?? '';
    expect(policy).toContain("connect-src 'self' ws://localhost:1;");
    expect(policy.match(/https?:|\*/g)).toBeNull();
  });
});

describe('loophole browser-kit', () => {
  test('writes the colors and one query for each question, in one folder', async () => {
    const target = join(folder, 'new', 'kit');
    const { code, stdout } = await run(['browser-kit', target, '--json']);
    expect({ code, paths: JSON.parse(stdout) }).toEqual({ code: 0, paths: [join(target, 'kit.grass'), join(target, 'queries.zip')] });
    expect(readFileSync(join(target, 'kit.grass'), 'utf8')).toBe(read('kit.grass'));
    const queries = readFileSync(join(target, 'queries.zip'));
    expect(namesIn(queries)).toEqual(['Loophole questions/', ...questions.map(({ name }) => `Loophole questions/${name}.cypher`)]);
    const [first] = questions;
    const text = strFromU8(unzipSync(queries)[`Loophole questions/${first?.name ?? ''}.cypher`] ?? new Uint8Array());
    expect(text.startsWith(`// q01 ${first?.title ?? ''}\nMATCH p = `)).toBe(true);
  });

  test('says which folder it cannot write to', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const { code, stderr } = await run(['browser-kit', file]);
    expect(code).toBe(1);
    expect(stderr).toContain(`"${file}" cannot be written to`);
    expect(stderr).toContain('name another folder');
    expect(existsSync(file)).toBe(true);
  });

  test('writes what it gives to others without the guide, which needs its own server', () => {
    expect(Object.keys(droppedFiles())).toEqual(['kit.grass', 'queries.zip']);
  });
});

describe('the link of a question', () => {
  const document = '{ questions { name browser } }';

  test('opens it in the Browser of the managed database', async () => {
    await using api = await testApi(graph, { browserUrl: 'http://localhost:2/browser/kit/?dbms=bolt://neo4j@localhost:1' });
    const { data } = await api.ask(document);
    expect(data.questions).toEqual(
      questions.map(({ name }) => ({ name, browser: `http://localhost:2/browser/kit/?dbms=bolt://neo4j@localhost:1&run=${name}` })),
    );
  });

  test('is null where the database is the user’s own', async () => {
    await using api = await testApi(graph);
    const { data } = await api.ask(document);
    expect(data.questions).toEqual(questions.map(({ name }) => ({ name, browser: null })));
  });
});
