/** A query that Neo4j has never seen is planned first, which takes longer than running it: ask before the first user does. */
import { questions } from './catalogue/catalogue.js';

/** The mission's question. */
export const flagship = `{
  resolution(symbol: "2397") {
    visaRoutes(first: 20) {
      totalCount
      edges {
        node {
          visaType { name legalForm }
          provision { paragraph instrument { symbol } test }
          effect
          legalNote
          circumventions { method { name } }
          evidence { modality contested independentPublishers claims { id statement document { title } paragraph speaker { role } } }
        }
      }
    }
  }
}`;

/** Ask the flagship question of a server, as a document and in words, with a key that it takes; the catalogue follows in the background, a question at a time, until the signal is aborted. */
export async function warm(url: string, key: string, signal: AbortSignal): Promise<void> {
  await ask(url, key, flagship, signal);
  await get(`${url}/answers/${questions[0]?.name}.json`, key, signal);
  void (async () => {
    // One at a time: all at once would keep whoever asks meanwhile from an answer.
    for (const { name, document } of questions) {
      await get(`${url}/answers/${name}.json`, key, signal);
      await ask(url, key, document, signal);
    }
    await get(`${url}/answers.json`, key, signal);
  })().catch(() => undefined); // the server was stopped meanwhile
}

async function ask(url: string, key: string, question: string, signal: AbortSignal): Promise<void> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    signal,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query: question }),
  });
  await response.arrayBuffer();
}

/** As often as the database, which does everything for the first time, needs more than the time of one request. */
const mostTries = 4;

async function get(url: string, key: string, signal: AbortSignal): Promise<void> {
  for (let tries = 0; tries < mostTries; tries++) {
    const response = await fetch(url, { signal, headers: { authorization: `Bearer ${key}` } });
    await response.arrayBuffer();
    if (response.ok) return;
  }
}
