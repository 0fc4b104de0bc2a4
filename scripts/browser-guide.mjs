// The guide of Neo4j Browser: what the graph holds, how to read it, and questions that run. One slide each, in plain HTML: Browser takes out the rest.
import { questions } from '../dist/catalogue/catalogue.js';
import { classOf } from '../dist/model/classes.js';
import { nodeStyles, typeGroups } from '../dist/model/style.js';
import { layers, modalities, nouns } from '../dist/model/vocabulary.js';

const meaningOf = (className, value) => classOf(className).values[value];

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const slide = (title, ...parts) => `<slide><div style="padding:0 15px">\n<h3>${escape(title)}</h3>\n${parts.join('\n')}\n</div></slide>`;
const paragraph = (text) => `<p>${text}</p>`;
const runnable = (cypher) => `<pre class="code runnable">${escape(cypher.trim())}</pre>`;
const chip = (name, { color, text }) =>
  `<span style="background:${color};color:${text};border:1px solid #000000;border-radius:9px;padding:1px 8px;white-space:nowrap">${name}</span>`;
const list = (items) =>
  `<ul style="list-style:none;padding:0">\n${items.map((item) => `<li style="margin:6px 0">${item}</li>`).join('\n')}\n</ul>`;

const evidenceMeanings = {
  Claim: 'One statement of a report, a law or a reference, in our words. Its caption is its id and how firmly it is said.',
  Gap: 'What the corpus does not state.',
  Rule: 'A rule that concludes relationships, and how many.',
  Dataset: 'What is loaded.',
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
      'All questions of the catalogue stand under the star on the left, and on the last slides here with what their answers do not tell.',
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
    'Who says so, and how firmly',
    paragraph('The <code>layer</code> of an arrow stands in its caption where its type does not tell it, and among its properties:'),
    list(layers.map((layer) => `<code>${layer}</code> ${meaningOf('Layer', layer)}`)),
    paragraph('The <code>modality</code> of a claim stands in its caption, firmest first. It is an order and no probability:'),
    list(modalities.map((modality) => `<code>${modality}</code> ${meaningOf('Modality', modality)}`)),
    paragraph('What a claim says of how it is said:'),
    runnable(
      'MATCH (c:Claim) WHERE c.hedges IS NOT NULL\nRETURN c.id AS claim, c.modality AS modality, c.hedges AS hedges, c.statement AS statement ORDER BY claim',
    ),
  ),
  slide(
    'Words on an arrow',
    paragraph(
      'Before its type an arrow may say what must be known of it: its <code>marks</code>, also among its properties. They are of everything loaded, never of a day. A caption that ends in … goes on: click the arrow.',
    ),
    list([
      '<code>forecast</code> It is expected, and not reported to have happened.',
      '<code>of all</code>, <code>of most</code>, <code>of some</code> As much of the group is meant. An arrow of a group with none of these does not say which of the group.',
      '<code>conflicts with law</code> Reports alone carry it, and what they say of the law is not as the law has it.',
      '<code>contested</code> A claim contradicts one that it rests on.',
      '<code>qualified</code> A claim narrows or conditions one that it rests on.',
      '<code>withdrawn</code> What it rested on was taken back.',
    ]),
    paragraph('All forecasts:'),
    runnable("MATCH p = (:Entity)-[r]->(:Entity) WHERE r.marks STARTS WITH 'forecast' RETURN p"),
    paragraph('What narrows or conditions the claims under an arrow, with the reason:'),
    runnable(
      "MATCH (:Entity {id: 'state-order:dprk-recall-2019'})-[r:APPLIES_TO]->(g:WorkerGroup)\nMATCH (q:Claim)-[how:QUALIFIES]->(c:Claim) WHERE c.id IN r.claims\nRETURN g.name AS workers, r.marks AS marks, c.statement AS claim, q.statement AS qualifiedBy, how.why AS reason ORDER BY workers, claim, reason",
    ),
  ),
  slide(
    'Contested, and not stated',
    paragraph('Claims that contradict or pull against one another are joined by a red arrow:'),
    runnable('MATCH p = (:Claim)-[:CONTRADICTS|TENSION]->(:Claim) RETURN p'),
    paragraph('What nobody states is a gap: about what, and what is stated instead:'),
    runnable('MATCH p = ()<-[:ABOUT]-(:Gap)-[:STATED]->(:Claim) RETURN p'),
    paragraph('Where no arrow stands, nothing is said: neither yes nor no. A denial is an arrow of its own:'),
    runnable('MATCH p = ()-[:NOT_APPLIES_TO|NOT_ENTERED_WITH|NEVER_BEFORE_IN]->() RETURN p'),
  ),
  slide(
    'What Browser cannot show',
    list([
      '<b>Firmness of an arrow.</b> Browser draws by type alone, so an arrow on one hedged claim looks like one on ten plain ones. Click it and look at its claims.',
      '<b>A day.</b> The graph holds all that is loaded, withdrawn claims included, and marks are of all of it: an arrow may be contested now and not have been on the day you think of. <code>possible</code>, <code>certain</code> and <code>until</code> tell since when and until when a claim or an arrow stands (<code>~</code> is never withdrawn, <code>9999-12-31</code> a day that is not known); the API takes <code>asOf</code>.',
      '<b>All of it.</b> Browser draws 300 nodes at most and says so under the drawing.',
    ]),
    paragraph('The GraphQL API answers with firmness, contradictions and gaps beside each row; each question below is there too.'),
  ),
  ...questions.map(({ name, title, tells, doesNotTell, cypher }) =>
    slide(
      `${name.split('-')[0]} ${title}`,
      runnable(cypher.replace(/^\/\/.*\n/, '')),
      paragraph(`<b>What the answer of the API tells.</b> ${escape(tells)}`),
      paragraph(`<b>What it does not tell.</b> ${escape(doesNotTell)}`),
    ),
  ),
];

export const guide = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Loophole: what the graph holds</title></head>
<body>
${slides.join('\n')}
</body>
</html>
`;
