import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { loadedQueries, queryFolder } from '../../src/graph/query.js';

// The composition root and the server, which it loads when it needs it, import all code that owns a query.
await import('../../src/main.js');
await import('../../src/http/server.js');

describe('the .cypher files', () => {
  test('are loaded once each, by the code that owns them', () => {
    const files = readdirSync(queryFolder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.cypher'));
    expect(
      loadedQueries()
        .map(({ name }) => `${name}.cypher`)
        .toSorted(),
    ).toEqual(files.toSorted());
  });

  test('hold one question each, which their first line asks', () => {
    for (const { name, text } of loadedQueries()) {
      expect([name, text.split('\n')[0]]).toEqual([name, expect.stringMatching(/^\/\/ [A-Z]/)]);
      expect([name, text.replaceAll(/^ *\/\/.*$/gm, '').includes(';')]).toEqual([name, false]);
      expect(text).toBe(readFileSync(new URL(`${name}.cypher`, queryFolder), 'utf8'));
    }
  });
});
