/** Exports in programs that take long to get or to start: Python's readers, Gephi, and the import tool of Neo4j. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { rootFolder } from '../../src/config.js';
import { formats } from '../../src/export/formats.js';
import type { FormatName } from '../../src/export/names.js';
import { openGraph, type Graph } from '../../src/graph/graph.js';
import { counts, exported, loadVaried, sumOf } from '../support/exported.js';
import { gephiToolkit } from '../support/gephi.js';
import { testGraph } from '../support/graph.js';
import { imported } from '../support/neo4j-import.js';
import { pythonWith } from '../support/python.js';
import { where } from '../support/where.js';

const folder = mkdtempSync(join(tmpdir(), 'loophole-programs-'));
let graph: Graph;
beforeAll(async () => {
  graph = testGraph();
  await loadVaried(graph);
});
afterAll(async () => {
  await graph[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

const gephi = gephiToolkit();
const python = pythonWith('followthemoney, igraph, networkx', join(rootFolder, 'test/export/requirements.txt'));
/** Runs Python with a file as its argument; what it prints is JSON. */
const ask = (program: string, file: string): unknown => JSON.parse(execFileSync(python ?? '', ['-c', program, file], { encoding: 'utf8' }));

/** A file of an export, for another program. */
async function fileOf(format: FormatName): Promise<string> {
  const file = join(folder, formats[format].file);
  writeFileSync(file, await exported(graph, format));
  return file;
}

where(gephi !== undefined)(
  'GraphML is read by Gephi: every node and relationship, and it asks only what to do with parallel edges',
  async () => {
    const program = join(rootFolder, 'test/export/gephi/ReadGraphml.java');
    const { nodes, relationships } = await counts(graph);
    const file = join(folder, formats.graphml.file);
    writeFileSync(file, await exported(graph, 'graphml'));
    const said = execFileSync('java', ['-cp', gephi ?? '', program, file], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    expect(JSON.parse(said)).toEqual({
      nodes: sumOf(nodes),
      edges: sumOf(relationships),
      issues: ['Parallel edges detected, remember to choose a merge strategy'],
      name: 'Namchongang',
      undated: false,
    });
  },
);

test("CSV is imported by Neo4j's own tool: as many nodes of each label and relationships of each type, with their values", async () => {
  const home = join(folder, 'imported');
  await using database = await imported(await exported(graph, 'csv'), home);
  await using other = openGraph(database.address);
  expect(await counts(other)).toEqual(await counts(graph));
  const asked = 'MATCH (party:ListedParty {id: "un:KPi.001"}) RETURN properties(party) AS properties';
  const [[mine], [theirs]] = [await graph.run<{ properties: object }>(asked), await other.run<{ properties: object }>(asked)];
  const held = Object.entries(mine?.properties ?? {}).filter(([, value]) => !Array.isArray(value) || value.join('') !== '');
  expect(theirs?.properties).toMatchObject(Object.fromEntries(held));
});

where(python !== undefined)(
  'is valid by the model of followthemoney: schemas, properties, values, what is required, and no reference leads nowhere',
  async () => {
    const program = `
import json, sys
from followthemoney import model
wrong = []
lines = [json.loads(line) for line in open(sys.argv[1], encoding='utf-8')]
ids = {data['id'] for data in lines}
for data in lines:
  schema = model.get(data['schema'])
  for name, values in data['properties'].items():
      prop = schema.get(name)
      if prop is None or prop.stub:
          wrong.append([data['schema'], name])
          continue
      wrong += [[data['schema'], name, v] for v in values if not prop.type.validate(v)]
      wrong += [[data['schema'], name, v] for v in values if prop.type.name == 'entity' and v not in ids]
  wrong += [[data['schema'], name] for name in schema.required if not data['properties'].get(name)]
print(json.dumps(wrong))`;
    expect(ask(program, await fileOf('ftm'))).toEqual([]);
  },
);

where(python !== undefined)('is read by networkx: no node without a label, no value lost', async () => {
  const program = `
import json, sys, networkx
graph = networkx.read_graphml(sys.argv[1])
nodes = graph.nodes(data=True)
print(json.dumps({
  'unlabelled': [n for n, d in nodes if 'nodeLabel' not in d],
  'name': graph.nodes['un:KPe.004']['name'],
  'undated': graph.nodes['un:KPe.004']['undated'],
  'links': [d['resolvedBy'] for _, _, d in graph.edges(data=True) if d['relationshipType'] == 'LINKED_TO'],
  'position': graph.nodes['un:KPi.001#name1']['position'],
}))`;
  expect(ask(program, await fileOf('graphml'))).toEqual({
    unlabelled: [],
    name: 'Namchongang',
    undated: false,
    links: ['EXACT_NAME'],
    position: 1,
  });
});

where(python !== undefined)('is read by igraph: every node and relationship, each value with its type', async () => {
  const program = `
import json, sys, igraph
graph = igraph.Graph.Read_GraphML(sys.argv[1])
party = graph.vs.find(id='un:KPe.004')
print(json.dumps({
  'nodes': graph.vcount(),
  'edges': graph.ecount(),
  'unlabelled': [v['id'] for v in graph.vs if not v['nodeLabel']],
  'name': party['name'],
  'undated': party['undated'],
  'links': [graph.vs[e.target]['id'] for e in graph.es if e['relationshipType'] == 'LINKED_TO'],
  'position': graph.vs.find(id='un:KPi.001#name1')['position'],
}))`;
  const { nodes, relationships } = await counts(graph);
  expect(ask(program, await fileOf('graphml'))).toEqual({
    nodes: sumOf(nodes),
    edges: sumOf(relationships),
    unlabelled: [],
    name: 'Namchongang',
    undated: false,
    links: ['un:KPe.004'],
    position: 1,
  });
});

where(python !== undefined)(
  'is a zip with a file for each label and for each type of relationship between two labels, with the headers of neo4j-admin',
  async () => {
    const program = `
import csv, io, json, sys, zipfile
zip = zipfile.ZipFile(sys.argv[1])
assert zip.testzip() is None
rows = {name: list(csv.reader(io.StringIO(zip.read(name).decode('utf-8')))) for name in zip.namelist()}
ragged = [name for name, all in rows.items() if any(len(row) != len(all[0]) for row in all)]
print(json.dumps({'ragged': ragged, 'party': rows['ListedParty.csv'], 'link': rows['ListedParty-LINKED_TO-ListedParty.csv'], 'names': len(rows['PartyName.csv']), 'claims': len(rows['Claim.csv'])}))`;
    const found = ask(program, await fileOf('csv')) as {
      ragged: string[];
      party: string[][];
      link: string[][];
      names: number;
      claims: number;
    };
    expect({ ragged: found.ragged, names: found.names, claims: found.claims }).toEqual({ ragged: [], names: 5, claims: 256 });
    const [header = [], ...rows] = found.party;
    expect(header[0]).toBe('id:ID(ListedParty)');
    expect(header).toEqual(expect.arrayContaining(['name:string', 'undated:boolean', 'nationalities:string[]', ':LABEL']));
    const person = rows.find(([id]) => id === 'un:KPi.001') ?? [];
    expect(person[header.indexOf('nationalities:string[]')]).toBe('kp\u001FSomewhere in words');
    expect(person[header.indexOf('remarks:string')]).toBe('First line.\nSecond line.');
    expect(found.link).toEqual([
      [':START_ID(ListedParty)', ':END_ID(ListedParty)', 'position:long', 'resolvedBy:string', 'type:string', ':TYPE'],
      ['un:KPi.001', 'un:KPe.004', '1', 'EXACT_NAME', 'Works for', 'LINKED_TO'],
    ]);
  },
);
