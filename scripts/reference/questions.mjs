import { parse, print } from 'graphql';
import { questions as catalogue, refusals } from '../../dist/catalogue/catalogue.js';
import { code, list, page } from './markdown.mjs';

const variables = (document) =>
  parse(document).definitions.flatMap(({ variableDefinitions = [] }) =>
    variableDefinitions.map(({ variable, type, defaultValue }) =>
      code(`$${variable.name.value}: ${print(type)}${defaultValue ? ` = ${print(defaultValue)}` : ''}`),
    ),
  );

const section = ({ name, title, tells, doesNotTell, forPerson, document }) => {
  const folder = `../../questions/${name}`;
  const asked = variables(document);
  return [
    `## ${name.split('-')[0]}: ${title}`,
    tells,
    `**Not told.** ${doesNotTell}`,
    `For a person to judge:\n\n${list(forPerson)}`,
    `\`npm run loophole -- ask ${name.split('-')[0]}\` · [query.graphql](${folder}/query.graphql) · [browser.cypher](${folder}/browser.cypher) · ` +
      `[expected.json](${folder}/expected.json)${asked.length > 0 ? ` · variables: ${asked.join(', ')}` : ''}`,
  ].join('\n\n');
};

export const questions = () =>
  page('Questions', 'the folders of `questions/`', [
    'What analysts ask, and what the answers are worth. `expected.json` lists the claims that an answer must hold, may hold and must not hold; a test asks every question.',
    ...catalogue.map(section),
    '## Refusals',
    'What no field of the API can answer.',
    ...refusals.map(({ question, reason, instead }) => `**${question}** ${reason} Ask instead: ${instead}`),
  ]);
