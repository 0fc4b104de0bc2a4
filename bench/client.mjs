// The load, in a process of its own: asks one server one case, so many requests at a time, for so many seconds.
import { Pool } from 'undici';

process.on('disconnect', () => process.exit());
process.on('SIGINT', () => {});
process.on('message', async ({ url, bodies, concurrency, seconds }) => {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections: concurrency });
  const end = performance.now() + seconds * 1000;
  const times = [];
  let next = 0;
  const one = async () => {
    do {
      const start = performance.now();
      const { statusCode, body } = await pool.request({
        path: pathname,
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: bodies[next++ % bodies.length],
      });
      await body.arrayBuffer();
      if (statusCode !== 200) throw new Error(`${url} answered ${statusCode}`);
      times.push(performance.now() - start);
    } while (performance.now() < end);
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: concurrency }, one));
  const took = (performance.now() - start) / 1000;
  await pool.close();
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  process.send({ perSecond: times.length / took, p50: at(0.5), p99: at(0.99), requests: times.length });
});
