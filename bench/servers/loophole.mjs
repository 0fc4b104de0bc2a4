// Loophole as it ships, but that it keeps no answers unless it is told how much of them.
import { readConfig } from '../../dist/config.js';
import { openGraph } from '../../dist/graph/graph.js';
import { serve } from '../../dist/http/server.js';
import { address, told } from './serve.mjs';

const { url } = await serve(openGraph(address), {
  port: 0,
  service: readConfig({ LOOPHOLE_ANSWER_MEGABYTES: process.env.LOOPHOLE_ANSWER_MEGABYTES ?? '0' }).service,
});
told(`${url}/graphql`);
