// What every server under test shares: started by the benchmark as a process of its own, it tells its address and, when asked, its memory.
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Session } from 'node:inspector/promises';

/** The database that is measured. */
export const address = JSON.parse(process.env.LOOPHOLE_BENCH_DATABASE ?? '{}');

export function told(url) {
  process.on('message', async ({ profile }) => {
    if (profile) await profiled(profile);
    process.send({ memory: process.memoryUsage().rss });
  });
  process.on('disconnect', () => process.exit());
  // Ctrl-C reaches the whole group; the benchmark ends its servers itself.
  process.on('SIGINT', () => {});
  process.send({ url });
}

let session;
/** Start a CPU profile, or end it into a file. */
async function profiled(what) {
  if (what === 'start') {
    session = new Session();
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.start');
  } else {
    const { profile } = await session.post('Profiler.stop');
    session.disconnect();
    writeFileSync(what, JSON.stringify(profile));
  }
}

/** An HTTP server that hands the JSON body of each request on, and sends the text that comes back. */
export function serveJson(answer) {
  const server = createServer(async (request, response) => {
    const parts = [];
    for await (const part of request) parts.push(part);
    const text = await answer(JSON.parse(Buffer.concat(parts).toString())).catch((fault) => JSON.stringify({ fault: String(fault) }));
    response.writeHead(200, { 'content-type': 'application/json' }).end(text);
  });
  server.listen(0, '127.0.0.1', () => told(`http://127.0.0.1:${server.address().port}/graphql`));
}
