import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { rootFolder } from '../../src/config.js';
import { entityNode } from '../../src/seed/entityNode.js';
import { readCorpus } from '../../src/seed/seed.js';
import { toEntityRow } from '../../src/store/entity.js';
import { secondCorpus } from '../support/seed.js';

const corpus = readCorpus(join(rootFolder, 'seed'));
const entities = corpus.entities.filter(({ label }) => label !== 'Document');
const phrases = entities.map(({ phrase }) => phrase);

const stored = (folder: string, id: string) => {
  const entity = readCorpus(folder).entities.find((one) => one.id === id);
  return entity && entityNode(entity, [], [], []).properties;
};

describe('an entity of the corpus has a phrase that stands inside a sentence', () => {
  test('each of them', () => expect(entities.filter(({ phrase }) => phrase === undefined).map(({ id }) => id)).toEqual([]));

  test('of at most 70 characters, without a full stop', () =>
    expect(phrases.filter((phrase = '') => phrase.length > 70 || phrase.includes('.'))).toEqual([]));

  test('by which it is told from all others', () => expect(phrases.filter((phrase, i) => phrases.indexOf(phrase) !== i)).toEqual([]));

  test('in small letters but for proper names', () =>
    expect(new Set(phrases.flatMap((phrase = '') => /^\p{Lu}[\p{L}\p{N}]*/u.exec(phrase) ?? []))).toEqual(
      new Set(['CAATSA', 'China', 'Chinese', 'Daily', 'Dandong', 'Hunchun', 'Jilin', 'Kim', 'Liaoning', 'North', 'Resolution', 'UN', 'US']),
    ));

  test('without the day of the recall, on which claims differ', () =>
    expect(phrases.filter((phrase = '') => phrase.includes('December'))).toEqual([]));

  test('and is stored with its number', () =>
    expect(stored(join(rootFolder, 'seed'), 'visa-type:work-visa-cn')).toMatchObject({ phrase: 'Chinese work visas', plural: true }));
});

test('where a corpus has no phrase, an entity has its name alone', () => {
  expect(stored(secondCorpus, 'visa-type:harbor-pass')).toMatchObject({ name: 'Harbor pass', phrase: undefined, plural: undefined });
  expect(toEntityRow({ entity: { id: 'visa-type:harbor-pass', name: 'Harbor pass' } })).toMatchObject({ phrase: null, plural: null });
});
