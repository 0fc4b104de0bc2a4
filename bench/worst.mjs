// What is the slowest that can be asked? Every field of Query and every traversal, with the hubs of a graph as arguments, one option at a time.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { program } from 'commander';
import {
  buildSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { readConfig, rootFolder } from '../dist/config.js';
import { openGraph } from '../dist/graph/graph.js';
import { serve } from '../dist/http/server.js';
import { openDatabase, sizes } from './database.mjs';
import { progress, runToEnd, signal } from './process.mjs';

const {
  size,
  limit,
  only = '',
} = program
  .name('node bench/worst.mjs')
  .description('Ask Loophole everything with hubs as arguments; list the slowest. Exits with 1 if any takes longer than the limit.')
  .option('--size <size>', 'how many entities: 10k, 100k or 1m', '1m')
  .option('--limit <ms>', 'the longest that an answer may take, warm', '2000')
  .option('--only <text>', 'only what holds this text')
  .parse()
  .opts();
const schema = buildSchema(readFileSync(join(rootFolder, 'schema.graphql'), 'utf8'));
const literal = JSON.stringify;

/** The entity of most relationships, of each noun. */
const hubStatement = `MATCH (e:Entity) WITH e.noun AS noun, e, COUNT { (e)--() } AS degree ORDER BY degree DESC
  WITH noun, collect({id: e.id, degree: degree})[..2] AS best RETURN noun, best`;

/** What an argument may be, as literals of GraphQL, the worst that we know. */
function valuesOf({ name, type }, hubs) {
  const named = getNamedType(type);
  const inList = (values) => (isListType(type.ofType ?? type) || isListType(type) ? values.map((value) => `[${value}]`) : values);
  if (name === 'first') return ['100'];
  if (name === 'after') return [];
  if (isEnumType(named)) return inList(named.getValues().map((value) => value.name));
  if (isInputObjectType(named))
    return Object.values(named.getFields()).flatMap((field) => valuesOf(field, hubs).map((value) => `{${field.name}: ${value}}`));
  if (named.name === 'LocalDate') return [literal('2020-01-01')];
  if (named.name === 'Boolean') return ['true'];
  if (named.name === 'Int') return name === 'depth' ? ['1', '2', '3'] : name === 'maxLength' ? ['6'] : ['100'];
  if (named.name === 'ID') return inList(hubs.map(({ id }) => literal(id)));
  const texts = {
    symbol: ['S/RES/2000 (2017)'],
    resolution: ['S/RES/2000 (2017)'],
    predicate: ['WORKS_FOR'],
    contains: ['textile', 'zzz'],
    text: ['employer', 'northern textile worker', 'e', 'no'],
  };
  return inList((texts[name] ?? ['employer']).map(literal));
}

/** A field with its required arguments, all pages full, and each option in turn. */
function questionsOf(field, hubs, depth = 0) {
  const required = field.args.filter(isRequiredArgument);
  const first = field.args.some(({ name }) => name === 'first') ? ['first: 100'] : [];
  const bases = required.reduce(
    (all, argument) => all.flatMap((one) => valuesOf(argument, hubs).map((value) => [...one, `${argument.name}: ${value}`])),
    [first],
  );
  const options = field.args.filter((argument) => !isRequiredArgument(argument) && argument.name !== 'first');
  const asked = bases.flatMap((base) => [
    base,
    ...options.flatMap((option) => valuesOf(option, hubs).map((value) => [...base, `${option.name}: ${value}`])),
  ]);
  return asked.map((all) => `${field.name}${all.length ? `(${all.join(', ')})` : ''}${selectionOf(field.type, depth)}`);
}

/** All that needs no argument, down to the ids of a page. */
function selectionOf(type, depth = 0) {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return '';
  if (!isObjectType(named) && !isInterfaceType(named)) return ' { __typename }';
  const inner = Object.values(named.getFields()).flatMap((field) => {
    if (field.args.some(isRequiredArgument)) return [];
    if (!isCompositeType(getNamedType(field.type))) return [field.name];
    const below =
      ['edges', 'node', 'nodes', 'paths', 'hops', 'relationship', 'entities', 'relationships'].includes(field.name) &&
      field.args.length === 0;
    return below && depth < 4 ? [`${field.name}${selectionOf(field.type, depth + 1)}`] : [];
  });
  return ` { ${inner.length ? [...new Set(inner)].join(' ') : '__typename'} }`;
}

/** Every field of an entity, asked of the hub of its noun. */
function traversalsOf(nounOf, hubs) {
  return schema.getPossibleTypes(schema.getType('Entity')).flatMap((type) =>
    hubs
      .filter(({ noun }) => noun === nounOf(type))
      .flatMap(({ id }) =>
        Object.values(type.getFields())
          .filter((field) => isCompositeType(getNamedType(field.type)))
          .flatMap((field) =>
            questionsOf(field, hubs.slice(0, 1)).map((one) => `entity(id: ${literal(id)}) { ... on ${type.name} { ${one} } }`),
          ),
      ),
  );
}

async function answer(url, question) {
  const body = JSON.stringify({ query: `{ ${question} }` });
  const began = performance.now();
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body, signal });
  const { errors } = await response.json();
  return { ms: performance.now() - began, code: errors?.[0]?.extensions?.code, message: errors?.[0]?.message };
}

function report(results, all) {
  const refused = new Map();
  for (const one of results.filter(({ code }) => code)) refused.set(one.code, [...(refused.get(one.code) ?? []), one]);
  const slowest = results.toSorted((a, b) => b.ms - a.ms).slice(0, 25);
  const cell = (text) => text.slice(0, 160).replaceAll('|', '\\|');
  console.log(
    [
      '| asked | ms, warm | ms, first | error |',
      '| --- | --- | --- | --- |',
      ...slowest.map(({ question, ms, cold, code = '' }) => `| \`${cell(question)}\` | ${ms.toFixed(0)} | ${cold.toFixed(0)} | ${code} |`),
    ].join('\n'),
  );
  const late = results.filter(({ ms }) => ms > Number(limit));
  console.log(`\n${results.length} of ${all} asked at ${size}; ${late.length} took longer than ${limit} ms.`);
  for (const [code, those] of refused)
    console.log(`${those.length} answered ${code}, such as: ${those[0].question.slice(0, 200)}: ${those[0].message}`);
  return late.length === 0;
}

await runToEnd(async (keep) => {
  const neo4j = keep(await openDatabase(sizes[size], progress, signal));
  const graph = keep(openGraph(neo4j.address));
  const nouns = await graph.run(hubStatement);
  const hubs = nouns.flatMap(({ noun, best }) => best.map((one) => ({ ...one, noun }))).sort((a, b) => b.degree - a.degree);
  const kinds = new Map(nouns.map(({ noun }) => [noun.toLowerCase().replaceAll(/[^a-z]/g, ''), noun]));
  const few = hubs.filter(({ noun }, index) => hubs.findIndex((one) => one.noun === noun) === index).slice(0, 4);
  const rootsOf = (name) => Object.values(schema.getType(name).getFields()).flatMap((field) => questionsOf(field, few));
  const provenance = ['provenance', 'provenance(asOf: "2015-01-02")'].flatMap((one) =>
    rootsOf('Provenance').map((asked) => `${one} { ${asked} }`),
  );
  const roots = [...rootsOf('Query'), ...provenance];
  const asked = [...roots, ...traversalsOf((type) => kinds.get(type.name.toLowerCase()), hubs)].filter((one) => one.includes(only));
  // No answer is kept: the second time is that of the statements.
  const server = keep(
    await serve(graph, { port: 0, service: readConfig({ LOOPHOLE_ANSWER_MEGABYTES: '0' }).service, log: { write: () => {} } }),
  );
  const results = [];
  try {
    for (const [index, question] of asked.entries()) {
      progress.say(`${index + 1} of ${asked.length}: ${question}`);
      const cold = await answer(`${server.url}/graphql`, question);
      // What ran into a deadline is not asked again.
      const warm = cold.code === undefined ? await answer(`${server.url}/graphql`, question) : cold;
      results.push({ question, cold: cold.ms, ...warm });
      if (warm.ms > Number(limit)) console.error(`${warm.ms.toFixed(0)} ms ${warm.code ?? ''} ${question.slice(0, 300)}`);
    }
  } catch (fault) {
    // What was asked until it was interrupted is told.
    if (!signal.aborted) throw fault;
  }
  return report(results, asked.length);
});
