import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { queryFolder } from '../../src/graph/query.js';
import { loadedQueries } from '../support/queries.js';

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
