/** The first page: what this is, what is loaded, how to read an answer, and every question of the catalogue. */
import { questions, refusals } from '../catalogue/catalogue.js';
import { valuesOf } from '../schema.js';
import type { Loaded } from '../loaded.js';
import { html, type Html } from './html.js';
import { page } from './page.js';
import { addressOf } from './questions.js';

const documents = [
  ['README.md', 'how to start it and ask'],
  ['docs/tutorial.md', 'from a question to the evidence, in ten minutes'],
  ['docs/README.md', 'all pages: how-to, reference, explanation'],
  ['docs/explore.md', 'the explorer: from a question to the paragraph'],
  ['docs/browser.md', 'the graph in Neo4j Browser'],
  ['seed/README.md', 'the corpus and its format'],
] as const;

export const landingPage = (loaded: Loaded, browserUrl: string | undefined): string =>
  page({
    title: 'Loophole',
    body: html`<body>
      <a class="skip" href="#questions">Skip to the questions</a>
      <header class="intro">
        <h1><img src="/assets/icon.svg" alt="" width="44" height="44" />Loophole</h1>
        <p class="lede">An open knowledge graph of how sanctions are got round, with the evidence for every edge.</p>
        <p>
          News reports and law become <em>claims</em>: who said what about whom, at which paragraph, how firmly, known since when. A rule
          that concludes something names its premises. What is contested, uncertain or not stated is said, not hidden.
        </p>
        <nav aria-label="Ways in">
          <a class="first" href="/explore">Explore the graph</a>
          <a href="/graphiql">Ask in GraphiQL</a>
          ${browserUrl !== undefined && html`<a href="${browserUrl}">Look in Neo4j Browser</a>`}
          <a href="/schema.graphql">Schema</a>
          <a href="/healthz">Health</a>
          <a href="/readyz">Readiness</a>
        </nav>
      </header>
      <main>
        <section aria-labelledby="questions">
          <h2 id="questions">Questions to start from</h2>
          <p>Each opens in GraphiQL with its document, to be run as it is or changed.</p>
          <ol class="questions">
            ${questions.map((question) => html`<li><a href="${addressOf(question)}">${question.title}</a></li>`)}
          </ol>
          <details>
            <summary>What Loophole does not answer</summary>
            <dl>
              ${refusals.map(
                ({ question, reason, instead }) =>
                  html`<dt>${question}</dt>
                    <dd>${reason} Instead: ${instead}</dd>`,
              )}
            </dl>
          </details>
        </section>
        <div class="beside">
          <section aria-labelledby="dataset">
            <h2 id="dataset">The dataset</h2>
            ${datasetOf(loaded)}
          </section>
          <section aria-labelledby="reading">
            <h2 id="reading">How to read an answer</h2>
            <dl>
              <dt>Firmness</dt>
              <dd>
                <code>modality</code> is the hedge of the source in one word, never a number. A conclusion is as firm as the weakest premise
                of its firmest set of premises.
                <details>
                  <summary>The words, firmest first</summary>
                  <ul>
                    ${valuesOf('Modality').map(({ name, description }) => html`<li><code>${name}</code> ${description ?? ''}</li>`)}
                  </ul>
                </details>
              </dd>
              <dt>Contested</dt>
              <dd>
                <code>contested</code> is true where another claim contradicts one that the answer rests on.
                <code>disagreements</code> names both.
              </dd>
              <dt>Known</dt>
              <dd>
                <code>known</code> says since when something was public. With <code>asOf</code> an answer is that of an earlier day;
                <code>UNCERTAIN</code> means that it may not have been public yet.
              </dd>
              <dt>Gaps</dt>
              <dd><code>gaps</code> name what the corpus does not state. An empty list is not a no.</dd>
            </dl>
          </section>
          <section aria-labelledby="more">
            <h2 id="more">In the repository</h2>
            <ul class="documents">
              ${documents.map(([name, what]) => html`<li><code>${name}</code> ${what}</li>`)}
            </ul>
          </section>
        </div>
      </main>
    </body>`,
  });

function datasetOf(loaded: Loaded): Html {
  if (loaded === 'no answer') return html`<p role="status">The database does not answer, so no question can be answered now.</p>`;
  if (loaded === 'no dataset') return html`<p role="status">No dataset is loaded, so no question can be answered yet.</p>`;
  const counts = loaded.countNames.map((name, index) => ({ name, count: loaded.countValues[index] ?? 0 }));
  // Labels are PascalCase, types of relationships UPPER_CASE.
  const relationships = counts.filter(({ name }) => name === name.toUpperCase());
  const nodes = counts.filter((one) => !relationships.includes(one));
  return html`<dl class="facts">
      <dt>Version</dt>
      <dd><code>${loaded.version}</code></dd>
      <dt>Loaded</dt>
      <dd><time datetime="${loaded.loadedAt}">${moment.format(new Date(loaded.loadedAt))}</time></dd>
      <dt>Covers</dt>
      <dd>${loaded.coverage}</dd>
    </dl>
    ${listOf('Nodes by label', nodes)} ${listOf('Relationships by type', relationships)}`;
}

const moment = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeStyle: 'long', hourCycle: 'h23', timeZone: 'UTC' });

const listOf = (title: string, counts: readonly { name: string; count: number }[]): Html =>
  html`<details>
    <summary>${title}</summary>
    <ul class="counts">
      ${counts.map(({ name, count }) => html`<li>${name} <b>${count}</b></li>`)}
    </ul>
  </details>`;
