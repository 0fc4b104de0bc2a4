/** A graph that holds something of everything an export has to carry, and its exports. */
import { formats } from '../../src/export/formats.js';
import type { FormatName } from '../../src/export/names.js';
import type { Graph } from '../../src/graph/graph.js';
import { loadShipped } from './graph.js';
import { importParties, name, party } from './imported-list.js';

/** The corpus that ships, and a list of two parties. */
export async function loadVaried(graph: Graph): Promise<void> {
  await loadShipped(graph);
  await importParties(graph, 'un', [
    party('un:KPi.001', {
      kind: 'INDIVIDUAL',
      names: [
        name('Yun "Ho" <jin> & Co\u0001'),
        name('윤호진', { type: 'ORIGINAL_SCRIPT' }),
        name('Weak', { type: 'ALSO_KNOWN_AS', quality: 'WEAK' }),
      ],
      births: [
        { precision: 'EXACT', from: '1944-10', text: 'Oct. 1944' },
        { precision: 'APPROXIMATE', from: '1945', text: 'about 1945' },
      ],
      nationalities: ['kp', 'Somewhere in words'],
      addresses: [{ text: '1 Street; City', city: 'City' }],
      documents: [
        { type: 'Passport', number: 'AB 12-3', issued: '2 Mar. 2011' },
        { type: 'Military ID', number: `${'Issued to him by an army '.repeat(3)}12-3`, country: 'Somewhere', note: 'found' },
      ],
      links: [
        { type: 'Works for', toName: 'Nobody' },
        { type: 'Works for', toName: 'Namchongang' },
      ],
      attributes: [{ name: 'gender', value: 'Male' }],
      remarks: 'First line.\nSecond line.',
    }),
    party('un:KPe.004', { names: [name('Namchongang')] }),
  ]);
}

export async function exported(graph: Graph, format: FormatName): Promise<Buffer> {
  const pieces = [];
  for await (const piece of formats[format].write(graph)) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

/** How many nodes of each label, or relationships of each type, there are, leaving out what no export holds. */
export const counts = async (of: Graph): Promise<{ nodes: object[]; relationships: object[] }> => ({
  nodes: await of.run(
    `MATCH (n) WHERE NOT n:ListVersion AND NOT n:PartyChange AND NOT n:ClaimFacet AND NOT n:EntityFacet AND NOT n:HubFacet AND NOT n:RelianceFacet
    RETURN [label IN labels(n) WHERE label <> 'Entity'][0] AS label, count(*) AS count ORDER BY label`,
  ),
  relationships: await of.run('MATCH ()-[r]->() RETURN type(r) AS type, count(*) AS count ORDER BY type'),
});
export const sumOf = (rows: readonly object[]): number => (rows as { count: number }[]).reduce((sum, { count }) => sum + count, 0); // as counts gives them
