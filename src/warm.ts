/** A query that Neo4j has never seen is planned first, which takes longer than running it: ask before the first user does. */

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

/** Questions that use the remaining query texts. */
const others = [
  `{ dataset { version } circumventions(first: 1) { totalCount edges { node { visaTypes { id } evidence { rule { id } publishers { name } } } } } }`,
  `{ visaRoutes(first: 1) { totalCount } node(id: "C001-09") { ... on Claim { related { why } subject { claims(first: 1) { totalCount } } } } }`,
];

/** Ask the flagship question of a server; the others follow in the background. */
export async function warm(url: string): Promise<void> {
  await ask(url, flagship);
  void Promise.allSettled(others.map((question) => ask(url, question)));
}

async function ask(url: string, question: string): Promise<void> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: question }),
  });
  await response.arrayBuffer();
}
