import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { queryFolder, withFragments } from '../../src/graph/query.js';
import { loadedQueries } from '../support/queries.js';

describe('the fragments of statements', () => {
  const fragments = readFileSync(new URL('../fragments.cypher', queryFolder), 'utf8');
  const names = [...fragments.matchAll(/^\/\/ \$(\w+)\(/gm)].map(([, name]) => name);

  test('stand where they are named, with what they are about in place of $it', () => {
    expect(withFragments('WHERE $stands(r) RETURN toInteger($limit), $any($types)')).toBe(
      'WHERE any(span IN r.stands WHERE left(span, 10) <= $day AND $day < substring(span, 24, 10)) RETURN toInteger($limit), $any($types)',
    );
    expect(() => withFragments('WHERE $stnads(r)')).toThrow('"$stnads(r)" names no piece of fragments.cypher');
  });

  test('are all needed, and leave nothing of themselves behind', () => {
    const written = readdirSync(queryFolder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.cypher'))
      .map((name) => readFileSync(new URL(name, queryFolder), 'utf8'));
    const used = [...[...written, fragments.replaceAll(/^\/\/.*$/gm, '')].join('\n').matchAll(/\$(\w+)\(/g)].map(([, name]) => name);
    expect(names.filter((name) => !used.includes(name))).toEqual([]);
    expect(loadedQueries().filter(({ text }) => /\$it\b|\$(?!any\b)\w+\(/.test(text))).toEqual([]);
  });
});

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
      expect(text).toBe(withFragments(readFileSync(new URL(`${name}.cypher`, queryFolder), 'utf8')));
    }
  });
});
