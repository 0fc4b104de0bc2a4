/** The explorer: from a question to a picture of its answer, and from there to the evidence, for readers who write no query. */
import { questions, type Question } from '../catalogue/catalogue.js';
import { schema } from '../schema.js';
import { drawable } from './explore/drawable.js';
import type { Drawn } from './explore/drawn.js';
import { html } from './html.js';
import { legend } from './legend.js';
import { brand, keyForm, page } from './page.js';
import { addressOf } from './questions.js';

export function toDrawn(question: Question, browserUrl: string | undefined): Drawn {
  const { name, title, tells, doesNotTell } = question;
  return {
    name,
    title,
    tells,
    doesNotTell,
    ...drawable(schema, question.document),
    graphiql: addressOf(question),
    browser: browserUrl === undefined ? null : `${browserUrl}&run=${name}`,
    pages: question.document.includes('$after: String'),
  };
}

/** @param wanted name in the address, if there is one; @param chosen the question of that name */
export const explorePage = (wanted: string | undefined, chosen: Question | undefined): string =>
  page({
    title: chosen ? `${chosen.title} · Loophole` : 'Explore · Loophole',
    styles: ['explore.css'],
    scripts: ['explore.js'],
    body: html`<body class="exploring">
      <a class="skip" href="#picture">Skip to the picture</a>
      <header>
        ${brand}
        <form id="search" role="search" autocomplete="off">
          <label for="sought">Find</label>
          <input
            id="sought"
            type="text"
            role="combobox"
            aria-expanded="false"
            aria-controls="found"
            aria-autocomplete="list"
            placeholder="a visa, an order, a place, in any script"
          />
          <ul id="found" role="listbox" aria-label="Found" hidden></ul>
        </form>
        ${keyForm}
      </header>
      <nav id="catalogue" aria-label="Questions">
        <details id="questions" open>
          <summary>Questions</summary>
          <ol>
            ${questions.map(({ name, title }) => html`<li><a href="/explore?question=${name}" data-question="${name}">${title}</a></li>`)}
          </ol>
        </details>
      </nav>
      <main>
        <div class="asked">
          <h2 id="title">${chosen?.title ?? 'Choose a question, or find something'}</h2>
          <details id="worth" hidden>
            <summary>What the answer tells, and what it does not</summary>
            <p id="tells"></p>
            <p id="does-not-tell"></p>
          </details>
          ${wanted !== undefined && !chosen && html`<p role="alert">No question is named “${wanted}”. Choose one from the list.</p>`}
        </div>
        <section id="days" aria-label="Day" hidden>
          <div class="fields">
            <label>As of <input id="as-of" type="date" /></label>
            <button id="now" type="button">Today</button>
            <label
              >Compared with
              <select id="since"></select
            ></label>
            <output id="mark" for="marks"></output>
          </div>
          <svg id="bars" aria-hidden="true" preserveAspectRatio="none"></svg>
          <input id="marks" type="range" min="0" step="1" disabled aria-label="Days on which something became known" />
        </section>
        <p id="status" role="status">Nothing is shown yet.</p>
        <div id="trouble" role="alert" hidden></div>
        <div id="tools" class="tools" role="group" aria-label="Picture" hidden>
          <button id="as-table" type="button" aria-pressed="false">Table</button>
          <button id="fit" type="button">Fit</button>
          <button id="png" type="button">PNG</button>
          <button id="svg" type="button">SVG</button>
          <button id="curl" type="button">Copy as curl</button>
          <a id="graphiql" hidden>Open in GraphiQL</a>
          <a id="browser" hidden>Open in Neo4j Browser</a>
        </div>
        <div
          id="picture"
          role="application"
          tabindex="0"
          aria-label="Graph. Arrow keys go from one element to the next, Enter opens its evidence, plus and minus zoom. The table has the same content."
        ></div>
        <div id="table" hidden></div>
        ${legend}
        <noscript
          ><p>
            The explorer needs JavaScript. Without it, <a href="/">the questions</a> open in GraphiQL, and <code>loophole ask</code> prints
            their answers.
          </p></noscript
        >
      </main>
      <aside id="evidence" aria-label="Evidence" tabindex="-1">
        <h2>Evidence</h2>
        <p>
          Choose a line of the picture to read who says so, where, and how firmly. Choose a node to read what is stated of it, and what is
          not.
        </p>
      </aside>
    </body>`,
  });
