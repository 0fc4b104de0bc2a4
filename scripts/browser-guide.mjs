// The guide of Neo4j Browser: what the graph holds, how to read it, and the questions with their answers, a slide for each theme. In plain HTML:
// Browser takes out the rest.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { numberOf, questionFolder, questions, themes } from '../dist/catalogue/catalogue.js';
import { classOf } from '../dist/model/classes.js';
import { nodeStyles, typeGroups } from '../dist/model/style.js';
import { modalities, nouns } from '../dist/model/vocabulary.js';
import { captionOf } from '../dist/sentence/caption.js';

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const slide = (title, ...parts) => `<slide><div style="padding:0 15px">\n<h3>${escape(title)}</h3>\n${parts.join('\n')}\n</div></slide>`;
const paragraph = (text) => `<p>${text}</p>`;
const runnable = (cypher) => `<pre class="code runnable">${escape(cypher.trim())}</pre>`;
const chip = (name, { color, text }) =>
  `<span style="background:${color};color:${text};border:1px solid #000000;border-radius:9px;padding:1px 8px;white-space:nowrap">${name}</span>`;
const list = (items) =>
  `<ul style="list-style:none;padding:0">\n${items.map((item) => `<li style="margin:6px 0">${item}</li>`).join('\n')}\n</ul>`;

const evidenceMeanings = {
  Claim: 'One statement of a report, a law or a reference, in our words, which are its caption.',
  Gap: 'What the corpus does not state.',
  Rule: 'A rule that concludes relationships, and how many.',
  Dataset: 'What is loaded.',
};

/** An arrow as firm as this, as a load writes its caption. */
const sample = (how) => `<code>${captionOf({ type: 'WORKS_ON_VISA', plural: true, tense: 'PRESENT', layer: 'REPORTED', ...how })}</code>`;

/** What the answer to a question says of the corpus that ships; what it would tell, where no answer is kept. */
const answerOf = ({ name, tells }) => {
  const { answer } = JSON.parse(readFileSync(join(questionFolder, name, 'expected.json'), 'utf8'));
  return answer?.headline ?? tells;
};

const slides = [
  slide(
    'Loophole: how sanctions are got round',
    paragraph('Reports and law stand here as claims: who said what about whom, at which paragraph, how firmly, known since when.'),
    paragraph(
      'Every arrow between entities rests on claims. Click one: <code>claims</code> names those that say it, <code>support</code> the premise sets from which its <code>rule</code> concludes it.',
    ),
    paragraph('Click a text below and it stands in the editor; its play button runs it. What is loaded:'),
    runnable('MATCH (d:Dataset) RETURN d.coverage AS coverage, d.version AS version'),
    paragraph('One claim, with whom it is about and where it is stated:'),
    runnable("MATCH p = ()<-[:SUBJECT|OBJECT|STATED_IN]-(:Claim {id: 'C001-18'}) RETURN p"),
    paragraph(
      'All questions of the catalogue stand under the star on the left, and on the last slides here with their answers and what these do not tell.',
    ),
  ),
  slide(
    'The nodes',
    list(
      Object.entries(nodeStyles).map(
        ([label, style]) => `${chip(label, style)} ${escape(nouns[label]?.definition ?? evidenceMeanings[label])}`,
      ),
    ),
  ),
  slide(
    'The arrows',
    paragraph('Color and width follow the type of an arrow, and the type alone.'),
    list(
      Object.values(typeGroups).map(
        ({ color, text, meaning, types }) => `${chip('&rarr;', { color, text })} ${meaning}<br><small>${types.join(', ')}</small>`,
      ),
    ),
  ),
  slide(
    'Words on an arrow',
    paragraph(
      'From its first node to its second, an arrow between entities reads as the sentence that an answer has for it: the verb tells how firmly it is said, and of when. It is of everything loaded, never of a day. A caption that ends in … goes on: click the arrow, <code>caption</code>.',
    ),
    list(
      modalities.flatMap((modality) => (modality === 'UNCLEAR' ? [] : `${sample({ modality })} ${classOf('Modality').values[modality]}`)),
    ),
    paragraph('Beside the verb:'),
    list([
      `${sample({ modality: 'ASSERTED', tense: 'PREDICTED' })} It is not reported to have happened.`,
      '<code>of all</code>, <code>of most</code>, <code>of some</code> As much of the group is meant. An arrow of a group with none of these does not say which of the group.',
      '<code>conflicts with law</code> Reports alone carry it, and what they say of the law is not as the law has it.',
      '<code>contested</code> A claim contradicts one that it rests on.',
      '<code>qualified</code> A claim narrows or conditions one that it rests on.',
      '<code>withdrawn</code> What it rested on was taken back.',
      '<code>reported</code>, <code>official sources</code>, <code>reference sources</code>, <code>concluded</code> Who says so, where it is not who its color means: <code>layer</code>.',
    ]),
    paragraph('All forecasts:'),
    runnable("MATCH p = (:Entity)-[r]->(:Entity) WHERE r.caption STARTS WITH 'a forecast' RETURN p"),
    paragraph('What narrows or conditions the claims under an arrow, with the reason:'),
    runnable(
      "MATCH (:Entity {id: 'state-order:dprk-recall-2019'})-[r:APPLIES_TO]->(g:WorkerGroup)\nMATCH (q:Claim)-[how:QUALIFIES]->(c:Claim) WHERE c.id IN r.claims\nRETURN r.caption AS caption, g.name AS workers, c.statement AS claim, q.statement AS qualifiedBy, how.why AS reason ORDER BY workers, claim, reason",
    ),
  ),
  slide(
    'Contested, not stated, and not shown',
    paragraph('Claims that contradict or pull against one another are joined by a red arrow:'),
    runnable('MATCH p = (:Claim)-[:CONTRADICTS|TENSION]->(:Claim) RETURN p'),
    paragraph('What nobody states is a gap: about what, and what is stated instead:'),
    runnable('MATCH p = ()<-[:ABOUT]-(:Gap)-[:STATED]->(:Claim) RETURN p'),
    paragraph('Where no arrow stands, nothing is said: neither yes nor no. A denial is an arrow of its own:'),
    runnable('MATCH p = ()-[:NOT_APPLIES_TO|NOT_ENTERED_WITH|NEVER_BEFORE_IN]->() RETURN p'),
    paragraph('Browser cannot show:'),
    list([
      '<b>Who says it.</b> An arrow on the word of one unnamed source looks like one on ten reports. Click it and look at its claims.',
      '<b>A day.</b> The graph holds all that is loaded, withdrawn claims included, and captions are of all of it: an arrow may be contested now and not have been on the day you think of. <code>possible</code>, <code>certain</code> and <code>until</code> tell since when and until when a claim or an arrow stands (<code>~</code> is never withdrawn, <code>9999-12-31</code> a day that is not known); the API takes <code>asOf</code>.',
      '<b>All of it.</b> Browser draws 300 nodes at most and says so under the drawing.',
    ]),
    paragraph('The answers of Loophole tell this beside each finding: <code>loophole ask q01</code>, or the page that it serves.'),
  ),
  ...Object.entries(themes).flatMap(([theme, title]) => {
    const asked = questions.filter((question) => question.theme === theme);
    if (asked.length === 0) return [];
    return slide(
      title,
      ...asked.flatMap((question) => [
        `<h4>${escape(`${numberOf(question)} ${question.title}`)}</h4>`,
        paragraph(escape(answerOf(question))),
        runnable(question.cypher.replace(/^\/\/.*\n/, '')),
        paragraph(`<b>What this does not tell.</b> ${escape(question.doesNotTell)}`),
      ]),
    );
  }),
];

export const guide = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Loophole: what the graph holds</title></head>
<body>
${slides.join('\n')}
</body>
</html>
`;
