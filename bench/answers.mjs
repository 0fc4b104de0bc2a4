// What each server is asked, and whether all answer the same: the ids and totals of an answer are its facts.
import { signal } from './process.mjs';

/** Answers to a case that are compared. */
const compared = 5;

export function bodiesOf(one, server, rows) {
  const { loopholeVariables = (same) => same, otherVariables = (same) => same } = one;
  if (server === 'loophole' || server === 'cached')
    return rows.map((row) => JSON.stringify({ query: one.loophole, variables: loopholeVariables(row) }));
  if (server === 'peer') return rows.map((row) => JSON.stringify({ query: one.peer, variables: otherVariables(row) }));
  return rows.map((row) => JSON.stringify({ name: one.name, naive: server === 'naive', variables: otherVariables(row) }));
}

export async function answerOf(url, body) {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body, signal });
  return response.json();
}

/** What a server says that cannot answer one of these, as for want of memory. */
export async function faultIn(url, bodies) {
  for (const body of bodies.slice(0, compared)) {
    const { errors } = await answerOf(url, body);
    if (errors) return errors[0].message;
  }
  return undefined;
}

/** @throws if the answers to a question differ, or one of them is a fault or holds nothing */
export async function requireSame(one, urls, bodies) {
  for (let index = 0; index < Math.min(compared, bodies.loophole.length); index++) {
    const facts = {};
    for (const [name, url] of Object.entries(urls)) facts[name] = factsOf(await answerOf(url, bodies[name][index]), one);
    const differing = Object.keys(facts).find((name) => facts[name] !== facts.loophole);
    if (facts.loophole === '[]') throw new Error(`${one.name}: nothing is found for ${bodies.loophole[index]}`);
    if (differing)
      throw new Error(
        `${one.name}: the answers differ for ${bodies.loophole[index]}\nloophole ${facts.loophole.slice(0, 900)}\n${differing} ${facts[differing].slice(0, 900)}`,
      );
  }
}

function factsOf(answer, { inOrder, facts = (all) => all }) {
  if (answer.errors || answer.fault) throw new Error(JSON.stringify(answer).slice(0, 600));
  const all = collect(answer);
  return JSON.stringify(facts(inOrder ? all : [...new Set(all)].map(String).sort((a, b) => (a < b ? -1 : 1))));
}

function collect(value, found = []) {
  if (Array.isArray(value)) for (const one of value) collect(one, found);
  else if (value && typeof value === 'object')
    for (const [key, one] of Object.entries(value)) {
      if (key === 'id' || key === 'totalCount' || (key === 'nodes' && typeof one === 'number')) found.push(one);
      else collect(one, found);
    }
  return found;
}
