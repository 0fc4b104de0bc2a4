/** The rooms of the code, and who may import whom: src/layers.yaml. Without a database. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { rootFolder } from '../src/config.js';
import { breachesIn, circlesIn, readLayers, type Layers } from './support/layers.js';

const layers = readLayers(rootFolder);

describe('the layers', () => {
  test('are such that rooms never import each other, by whatever way round', () => expect(circlesIn(layers)).toEqual([]));

  test('are those of the code, and allow nothing that it does not need', () => expect(breachesIn(rootFolder, layers)).toEqual([]));
});

// Each file stands in a copy of the code, with one line that a layer forbids.
const planted: readonly (readonly [what: string, file: string, line: string, specifier: string])[] = [
  ['the vocabulary that knows the graph', 'src/model/zz.ts', "import { openGraph } from '../graph/graph.js';", '../graph/graph.js'],
  ['the vocabulary that knows Node', 'src/model/zy.ts', "import { readFileSync } from 'node:fs';", 'node:fs'],
  ['the vocabulary that knows a package', 'src/model/zx.ts', "import { z } from 'zod';", 'zod'],
  ['the graph that knows the seed', 'src/graph/zz.ts', "import { loadSeed } from '../seed/seed.js';", '../seed/seed.js'],
  ['a second door to Neo4j', 'src/graph/zy.ts', "import neo4j from 'neo4j-driver';", 'neo4j-driver'],
  ['a store that knows settings', 'src/store/zz.ts', "import { readConfig } from '../config.js';", '../config.js'],
  ['a store that knows the program', 'src/store/zy.ts', "import { up } from '../main.js';", '../main.js'],
  ['a store that knows GraphQL', 'src/store/zx.ts', "import { GraphQLError } from 'graphql';", 'graphql'],
  ['a reader of lists that knows a store', 'src/lists/ofac/zz.ts', "import '../../store/party.js';", '../../store/party.js'],
  ['a reader of lists that knows another', 'src/lists/ofac/zy.ts', "import { name } from '../un/names.js';", '../un/names.js'],
  ['a check that knows GraphQL', 'src/seed/checks/zz.ts', "import { cut } from '../../graphql/message.js';", '../../graphql/message.js'],
  ['an export that knows the server', 'src/export/zz.ts', "import { serve } from '../http/server.js';", '../http/server.js'],
  ['a resolver that knows the seed', 'src/graphql/resolvers/zz.ts', "import '../../seed/seed.js';", '../../seed/seed.js'],
  ['a store that knows reasoning', 'src/store/zv.ts', "import '../reasoning/paths.js';", '../reasoning/paths.js'],
  ['reasoning that knows GraphQL', 'src/reasoning/zz.ts', "import '../graphql/context.js';", '../graphql/context.js'],
  ['reasoning that knows the package of GraphQL', 'src/reasoning/zy.ts', "import { GraphQLError } from 'graphql';", 'graphql'],
  ['a resolver that knows a limit', 'src/graphql/resolvers/zy.ts', "import '../limits/limits.js';", '../limits/limits.js'],
  ['a server that knows a command', 'src/http/zz.ts', "import { loophole } from '../cli/loophole.js';", '../cli/loophole.js'],
  ['a page that knows the server', 'src/pages/zz.ts', "import { serve } from '../http/server.js';", '../http/server.js'],
  ['a page in a browser that knows a store', 'src/pages/browser/zz.ts', "import '../../store/party.js';", '../../store/party.js'],
  ['a page in a browser that knows Node', 'src/pages/browser/explore/zz.ts', "import 'node:fs';", 'node:fs'],
  ['a command that knows the driver', 'src/cli/zz.ts', "import neo4j from 'neo4j-driver';", 'neo4j-driver'],
  ['a command that knows the server of pages', 'src/cli/zy.ts', "import fastify from 'fastify';", 'fastify'],
  ['a managed database that knows the seed', 'src/local-neo4j/zz.ts', "import '../seed/seed.js';", '../seed/seed.js'],
  ['a build that knows the program', 'src/build/zz.mjs', "import '../../dist/main.js';", '../../dist/main.js'],
  ['a script that knows the server, as it is built', 'scripts/zz.mjs', "import '../dist/http/server.js';", '../dist/http/server.js'],
  ['code that knows its tests', 'src/store/zw.ts', "import { graph } from '../../test/support/graph.js';", '../../test/support/graph.js'],
  ['a package that nobody knows', 'src/http/zy.ts', "import _ from 'lodash/fp';", 'lodash/fp'],
  ['a type', 'src/store/type.ts', "import type { Config } from '../config.js';", '../config.js'],
  ['a type among values', 'src/store/among.ts', "import { type Config } from '../config.js';", '../config.js'],
  ['a type where it is used', 'src/store/used.ts', "export type C = import('../config.js').Config;", '../config.js'],
  ['an import when it is needed', 'src/store/late.ts', "export const c = () => import('../config.js');", '../config.js'],
  ['an import of a template', 'src/store/template.ts', 'export const c = () => import(`../config.js`);', '../config.js'],
  ['an export from elsewhere', 'src/store/again.ts', "export { readConfig } from '../config.js';", '../config.js'],
  ['an export of all from elsewhere', 'src/store/all.ts', "export * from '../config.js';", '../config.js'],
  ['an export of a type from elsewhere', 'src/store/typed.ts', "export type { Config } from '../config.js';", '../config.js'],
  ['an import of CommonJS', 'src/store/common.ts', "import config = require('../config.js');", '../config.js'],
  ['a call of CommonJS', 'src/store/call.cts', "const config = require('../config.js');", '../config.js'],
  ['a worker', 'src/store/worker.ts', "new Worker(new URL('../main.js', import.meta.url));", '../main.js'],
  ['a reference', 'src/store/reference.ts', '/// <reference path="../config.ts" />', './../config.ts'],
  [
    'a name that is computed',
    'src/store/computed.ts',
    'export const c = (a: string) => import(`../${a}.js`);',
    'what only running it tells',
  ],
];

describe('a breach is found:', () => {
  const copy = mkdtempSync(join(tmpdir(), 'loophole-layers-'));
  let breaches: readonly string[] = [];

  beforeAll(() => {
    for (const folder of ['src', 'scripts']) cpSync(join(rootFolder, folder), join(copy, folder), { recursive: true });
    plant('src/planted/file.ts', '');
    plant('src/graph/planted/file.ts', '');
    plant('src/planted.ts', '');
    for (const [, file, line] of planted) plant(file, `${line}\n`);
    breaches = breachesIn(copy, layers);
  });
  afterAll(() => rmSync(copy, { recursive: true }));

  const plant = (file: string, text: string): void => {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    writeFileSync(join(copy, file), text);
  };

  test.each(planted)('%s', (_, file, __, specifier) => expect(breaches).toContain(`${file} imports ${specifier}`));

  test.each(['src/planted/file.ts', 'src/graph/planted/file.ts', 'src/planted.ts'])('%s, whose place no row knows', (file) =>
    expect(breaches).toContain(`${file} stands in no room`),
  );

  test('and nothing else is', () => expect(breaches).toHaveLength(planted.length + 3));

  test('a circle of rooms, which no table can allow', () => {
    const allowing = (room: string, other: string): Layers => ({
      ...layers,
      rooms: new Map([...layers.rooms].map(([name, others]) => [name, name === room ? [...others, other] : others])),
    });
    expect(circlesIn(allowing('graph', 'store'))).toEqual(['graph may import store, which stands in no row above it']);
    expect(circlesIn(allowing('model', 'main.ts'))).toEqual(['model may import main.ts, which stands in no row above it']);
    expect(circlesIn(allowing('cli', 'cli'))).toEqual(['cli may import cli, which stands in no row above it']);
    expect(circlesIn(allowing('http', 'nowhere'))).toEqual(['http may import nowhere, which stands in no row above it']);
  });

  test('a permission that nothing needs', () => {
    const packages = new Map([...layers.packages, ['saxes', ['lists/un', 'lists/ofac']]]);
    const rooms = new Map([...layers.rooms, ['graph', ['model', 'errors.ts', 'setting.ts']]]);
    expect(breachesIn(rootFolder, { ...layers, rooms, packages })).toEqual([
      'graph may import setting.ts, but nothing does',
      'lists/ofac may import the package saxes, but nothing does',
    ]);
  });
});
