// Invented corpora of any size in the real vocabulary, piece by piece: a head with law, visa types and methods, and a body of groups at work.
// Employers, visa types, places and outlets are chosen by a power law, so that there are hubs. The same size is always the same corpus.
import { contentOf } from '../dist/seed/content.js';

const day = (number) => new Date(Date.UTC(2015, 0, 1) + number * 86_400_000).toISOString().slice(0, 10);
const numbered = (prefix, index) => `${prefix}:n${String(index).padStart(7, '0')}`;

/** How many there are of each noun whose number grows with the size or does not. */
export const countsOf = (entities) => ({
  resolution: 12,
  provision: 36,
  'visa-type': 40,
  'evasion-method': 30,
  publisher: 40,
  place: Math.max(50, Math.round(entities * 0.05)),
  document: Math.round(entities * 0.05),
  employer: Math.round(entities * 0.3),
  'worker-group': Math.round(entities * 0.6),
});

const labels = {
  resolution: 'Resolution',
  provision: 'Provision',
  'visa-type': 'VisaType',
  'evasion-method': 'EvasionMethod',
  publisher: 'Publisher',
  place: 'Place',
  employer: 'Employer',
  'worker-group': 'WorkerGroup',
  document: 'Document',
};
const first = ['Northern', 'Coastal', 'Upper', 'Border', 'River', 'Old', 'Eastern', 'Harbor', 'Mountain', 'Lower', 'Western', 'Central'];
const second = ['textile', 'seafood', 'timber', 'software', 'garment', 'construction', 'restaurant', 'electronics', 'farm', 'clinic'];
const modalities = ['ASSERTED', 'REPORTED', 'LIKELY', 'APPARENT', 'ALLEGED'];

const randomFrom = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
};

const empty = { entities: [], documents: [], claims: [], relations: [], rules: [], derived: [], gaps: [], assertions: { content: {} } };
const judgment = { name: 'evades', kind: 'JUDGMENT', definition: 'A method gets round a provision.', inheritsModality: true };
const pattern = { name: 'visa-type-circumvents', kind: 'PATTERN', definition: 'A visa type does so by a method.', inheritsModality: true };

/** @returns {Generator<import('../dist/seed/corpus.js').Corpus>} */
export function* corpusOf(entities, perPiece = 200) {
  const random = randomFrom(2397);
  const counts = countsOf(entities);
  /** A power law: a few are chosen very often, most hardly ever. */
  const popular = (noun) => numbered(noun, Math.floor(counts[noun] * random() ** 4));
  let claims = 0;

  const entityOf = (noun, index) => {
    const name = `${first[index % 12]} ${second[Math.floor(index / 12) % 10]} ${noun.replace('-', ' ')} ${index}`;
    return {
      id: numbered(noun, index),
      label: labels[noun],
      name,
      aliases: [{ name: `${noun} no ${index}`, kind: 'OURS' }],
      description: `Number ${index} of its noun.`,
      ...(noun === 'resolution' && { symbol: `S/RES/${2000 + index} (2017)`, number: 2000 + index }),
      ...(noun === 'visa-type' && { legalForm: 'VISA' }),
      ...(noun === 'employer' && { kind: 'NAMED' }),
      ...(noun === 'provision' && { kind: 'PROHIBITION' }),
    };
  };
  const known = (index) => ({ earliest: day((index * 37) % 3_000), latest: day(((index * 37) % 3_000) + (index % 5 === 0 ? 20 : 0)) });
  const publisherOf = (index) => numbered('publisher', Math.floor(counts.publisher * ((index % 997) / 997) ** 4));
  const documentOf = (index) => {
    const id = numbered('document', index);
    const published = { ...known(index), basis: 'as printed', status: 'PRIMARY', facts: [] };
    const report = {
      id,
      title: `Report ${index}`,
      publisher: publisherOf(index),
      url: `https://example.org/${index}`,
      language: 'en',
      published,
    };
    return { id, title: report.title, sourceClass: 'REPORTING', report: { ...report, speakers: [], claims: [] } };
  };
  const reported = (subject, predicate, object) => {
    const number = claims++;
    const document = Math.floor(random() * counts.document);
    const speaker = { id: `speaker:s${number % 500}`, role: 'source in the region', type: 'ANONYMOUS_SOURCE' };
    const words = {
      attribution: 'ANONYMOUS_SOURCE',
      reporting: 'INDIRECT_SPEECH',
      tense: 'PRESENT',
      paragraph: 1 + (number % 30),
      span: [0, 90],
    };
    return {
      id: `C${String(number).padStart(7, '0')}`,
      subject,
      predicate,
      object,
      statement: `Statement ${number}: ${subject} ${predicate.toLowerCase()} ${object}.`,
      documentId: numbered('document', document),
      sourceClass: 'REPORTING',
      publisherId: publisherOf(document),
      modality: modalities[number % 5],
      projects: true,
      known: { ...known(document), withdrawnOn: undefined },
      speaker,
      reported: words,
    };
  };
  const official = (subject, predicate, object) => ({
    ...reported(subject, predicate, object),
    documentId: 'document:law',
    sourceClass: 'OFFICIAL',
    modality: 'ASSERTED',
    known: { earliest: '2015-01-01', latest: '2015-01-01', withdrawnOn: undefined },
    publisherId: undefined,
    speaker: undefined,
    reported: undefined,
    factStatus: 'PRIMARY',
  });
  /** Every relationship rests on two claims; one in a hundred pairs disagrees. */
  const twice = (subject, predicate, object) => [reported(subject, predicate, object), reported(subject, predicate, object)];
  const relationsAmong = (stated) =>
    stated.flatMap((claim, index) =>
      index % 200 === 0 && stated[index + 1]
        ? [{ from: claim.id, type: 'TENSION', to: stated[index + 1].id, why: 'They differ in number.' }]
        : [],
    );
  const range = (noun, from = 0, to = counts[noun]) =>
    Array.from({ length: Math.min(to, counts[noun]) - from }, (_, index) => from + index);
  const pieces = (noun) =>
    Array.from({ length: Math.ceil(counts[noun] / perPiece) }, (_, piece) => range(noun, piece * perPiece, (piece + 1) * perPiece));

  const law = range('provision').flatMap((index) => {
    const provision = numbered('provision', index);
    const builds = index >= 12 ? [official(provision, 'BUILDS_ON', numbered('provision', index % 12))] : [];
    return [official(numbered('resolution', index % 12), 'IMPOSES', provision), ...builds];
  });
  const enabled = range('evasion-method').flatMap((index) => {
    const method = numbered('evasion-method', index);
    return [...new Set([popular('visa-type'), popular('visa-type'), numbered('visa-type', index)])].map((visaType) =>
      twice(method, 'ENABLED_BY', visaType),
    );
  });
  const derived = [
    ...new Map(
      enabled.flatMap(([one, other], index) => {
        const object = numbered('provision', index % 36);
        const support = [[one.id], [other.id]];
        return [
          [
            `${one.subject}${object}`,
            {
              id: `D-${index}`,
              subject: one.subject,
              predicate: 'CIRCUMVENTS',
              object,
              effect: 'EVADES_IN_PRACTICE',
              tense: 'PRESENT',
              support,
              rule: judgment,
            },
          ],
        ];
      }),
    ).values(),
  ];
  yield {
    ...empty,
    entities: ['resolution', 'provision', 'visa-type', 'evasion-method', 'publisher'].flatMap((noun) =>
      range(noun).map((index) => entityOf(noun, index)),
    ),
    documents: [{ id: 'document:law', title: 'Law', sourceClass: 'OFFICIAL' }],
    claims: [...law, ...enabled.flat()],
    rules: [judgment, pattern],
    derived,
  };
  for (const indexes of pieces('document')) {
    const documents = indexes.map(documentOf);
    yield { ...empty, documents, entities: documents.map(({ id, title }) => ({ id, name: title, aliases: [], label: 'Document' })) };
  }
  for (const indexes of pieces('place')) {
    const stated = indexes
      .slice(1)
      .flatMap((index) => twice(numbered('place', index), 'LOCATED_IN', numbered('place', Math.floor(index / 20))));
    const gaps = indexes
      .filter((index) => index % 50 === 0)
      .map((index) => ({ id: `G-${index}`, about: [numbered('place', index)], question: 'Who pays?', stated: [stated[0].id] }));
    yield { ...empty, entities: indexes.map((index) => entityOf('place', index)), claims: stated, gaps };
  }
  for (const indexes of pieces('employer')) yield { ...empty, entities: indexes.map((index) => entityOf('employer', index)) };
  for (const indexes of pieces('worker-group')) {
    const stated = indexes.flatMap((index) => {
      const group = numbered('worker-group', index);
      // Every employer has a group of its own; every other group works for a large one.
      const employer = index % 2 === 0 ? numbered('employer', index / 2) : popular('employer');
      return [...twice(group, 'WORKS_FOR', employer), ...twice(group, 'ENTERED_WITH', popular('visa-type'))];
    });
    yield {
      ...empty,
      entities: indexes.map((index) => entityOf('worker-group', index)),
      claims: stated,
      relations: relationsAmong(stated),
    };
  }
}

/** A piece as the rows that the seeder writes. */
export const rowsOf = (piece) => contentOf(piece).rows;
