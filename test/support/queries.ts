/** Every query that the product loads: the composition root and the server, which it loads late, import all code that owns one. */
await import('../../src/main.js');
await import('../../src/http/server.js');
export { loadedQueries } from '../../src/graph/query.js';
