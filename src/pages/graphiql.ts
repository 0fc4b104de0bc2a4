/** The query page: GraphiQL, and above it the catalogue to choose from. */
import { questions, type Question } from '../catalogue/catalogue.js';
import { html } from './html.js';
import { brand, keyForm, page } from './page.js';

/** @param wanted name in the address, if there is one; @param chosen the question of that name */
export const graphiqlPage = (wanted: string | undefined, chosen: Question | undefined): string =>
  page({
    title: chosen ? `${chosen.title} · Loophole` : 'Ask · Loophole',
    styles: ['graphiql.css'],
    scripts: ['graphiql.js'],
    body: html`<body class="asking">
      <header>
        ${brand}
        <form action="/graphiql">
          <label for="question">Question</label>
          <select id="question" name="question">
            ${questions.map(({ name, title }) => html`<option value="${name}" ${name === chosen?.name && html`selected`}>${title}</option>`)}
          </select>
          <button>Open</button>
        </form>
        ${wanted !== undefined && !chosen && html`<p role="alert">No question is named “${wanted}”. Choose one from the list.</p>`}
        ${
          chosen &&
          html`<details>
            <summary>What the answer tells, and what it does not</summary>
            <p>${chosen.tells}</p>
            <p>${chosen.doesNotTell}</p>
          </details>`
        }
        ${keyForm}
      </header>
      <main id="graphiql" ${chosen && html`data-document="${chosen.document}"`}>
        <noscript
          ><p>GraphiQL needs JavaScript. Without it, post a document to <code>/graphql</code>.</p></noscript
        >
      </main>
    </body>`,
  });
