// Loophole as it ships.
import { openGraph } from '../../dist/graph/graph.js';
import { serve } from '../../dist/http/server.js';
import { address, told } from './serve.mjs';

const { url } = await serve(openGraph(address), { port: 0 });
told(`${url}/graphql`);
