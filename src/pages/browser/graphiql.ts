/** GraphiQL in the page of /graphiql, with the document that the page carries. */
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, type GraphiQLProps } from 'graphiql';
// esbuild writes it beside the script.
// eslint-disable-next-line import/no-unassigned-import
import 'graphiql/style.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { fetchWithKey } from './key.js';

/** The bundles beside this one. Monaco, the editor in GraphiQL, asks for its workers by these labels. */
const workers = new Map([
  ['graphql', 'graphql.worker.js'],
  ['json', 'json.worker.js'],
]);

Object.assign(globalThis, {
  MonacoEnvironment: { getWorker: (_: string, label: string) => new Worker(`/assets/${workers.get(label) ?? 'editor.worker.js'}`) },
});

const place = document.querySelector<HTMLElement>('#graphiql');
if (place) {
  const { document: initialQuery } = place.dataset;
  const props: GraphiQLProps = {
    fetcher: createGraphiQLFetcher({ url: '/graphql', fetch: fetchWithKey }),
    defaultQuery: '# Choose a question above, or write one.\n{\n  dataset {\n    version\n    coverage\n  }\n}\n',
    ...(initialQuery !== undefined && { initialQuery }),
  };
  createRoot(place).render(createElement(GraphiQL, props));
}
