import { readFileSync } from 'node:fs';
import { numberOf, questions, themes } from '../../dist/catalogue/catalogue.js';
import { list, page, prose } from './markdown.mjs';

/** What expected.json holds of the answer; undefined where scripts/expected.mjs has not written it yet. */
const answerTo = ({ name }) => JSON.parse(readFileSync(new URL(`../../questions/${name}/expected.json`, import.meta.url), 'utf8')).answer;

const answers = questions.flatMap((question) => {
  const answer = answerTo(question);
  return answer === undefined ? [] : [{ question, ...answer }];
});
/** What no answer tells, such as what was never read, is said once. */
const shared = (answers[0]?.limits ?? []).filter((one) => answers.length > 1 && answers.every(({ limits }) => limits.includes(one)));

const section = ({ question, headline, findings, limits }) =>
  [
    `### ${numberOf(question)}: ${question.title}`,
    `**${prose(headline)}**`,
    ...(findings.length === 0 ? [] : [list(findings.map(prose))]),
    `Not told:\n\n${list(limits.filter((one) => !shared.includes(one)).map(prose))}`,
  ].join('\n\n');

export const answerPage = () =>
  page('Answers', 'the `expected.json` of each folder of `questions/`', [
    'What each question of the catalogue comes to, of everything loaded, or of the day that it is about. `npm run loophole -- ask q01` prints the claims beside each finding; ' +
      '[Questions](reference/questions.md) says what a person has to judge. “Gets round” names no breach of law, and none of this is legal advice.',
    ...shared.map((one) => `Of all of them: ${prose(one)}`),
    ...Object.entries(themes).flatMap(([theme, title]) => {
      const sections = answers.filter(({ question }) => question.theme === theme).map(section);
      return sections.length === 0 ? [] : [`## ${title}`, ...sections];
    }),
  ]);

const marks = ['<!-- The answer to q01, by `npm run generate`. -->', '<!-- Its end. -->'];

/** The README with what the first question comes to between its two marks. */
export function withAnswer(readme) {
  const [before, ...rest] = readme.split(marks[0]);
  const after = rest.join(marks[0]).split(marks[1])[1];
  if (after === undefined) throw new Error(`README.md lacks "${marks.join('" or "')}"; put them round the answer to q01`);
  const [{ question, headline, findings }] = answers;
  const lines = [`**${question.title}**`, '', prose(headline), '', ...findings.map((one) => `- ${prose(one)}`)];
  return [before, marks[0], '\n\n', lines.map((line) => `> ${line}`.trimEnd()).join('\n'), '\n\n', marks[1], after].join('');
}
