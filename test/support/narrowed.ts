/** Lists narrowed by what was known: what each row says of itself, and that a narrowed list holds those rows alone. */
import { expect } from '@jest/globals';

export interface Evident {
  readonly id: string;
  readonly evidence: { readonly known: { readonly status: string } };
}
type End = Pick<Evident, 'id'>;
export type Edge =
  | { readonly node: Evident }
  | { readonly node: Pick<Evident, 'evidence'> & { readonly visaType: End; readonly provision: End } }
  | { readonly node: End & Evident['evidence'] }
  | { readonly node: End; readonly relationships: readonly Evident[] };

export const evident = 'id evidence { known { status } }';
export const rows = {
  route: 'node { visaType { id } provision { id } evidence { known { status } } }',
  relationship: `node { ${evident} }`,
  claim: 'node { id known { status } }',
  traversal: `node { id } relationships { ${evident} }`,
};

/** What a row shows, and the status that it says of itself: of a traversal, each relationship that leads to the entity. */
export function shown(edge: Edge): string[] {
  if ('relationships' in edge) return edge.relationships.map(({ id, evidence }) => `${edge.node.id} ${id} ${evidence.known.status}`);
  const { node } = edge;
  if ('known' in node) return [`${node.id} ${node.known.status}`];
  if ('id' in node) return [`${node.id} ${node.evidence.known.status}`];
  return [`${node.visaType.id} ${node.provision.id} ${node.evidence.known.status}`];
}

export interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly Edge[];
}

export const statuses = ['KNOWN', 'UNCERTAIN'] as const;
/** Fields by name, with what their rows show. */
type Lists = Readonly<Record<string, string>>;
export type Node = Readonly<Record<string, Page>> & { readonly id: string };

/** Each list as it is and narrowed to either status. */
export const narrowed = (lists: Lists, asOf: string): string =>
  Object.entries(lists)
    .flatMap(([list, row]) =>
      ['', ...statuses].map(
        (one) =>
          `${list}${one}: ${list}(first: 100, asOf: ${asOf} ${one && `known: [${one}]`}) { totalCount pageInfo { hasNextPage } edges { ${row} } }`,
      ),
    )
    .join(' ');

/** How many rows of either status there were. */
export function expectNarrowed(lists: Lists, nodes: readonly Node[]): number[] {
  const rowsOf = (node: Node, list: string): string[] => {
    const { edges, totalCount, pageInfo } = node[list] ?? {};
    expect([node.id, list, totalCount, pageInfo?.hasNextPage]).toEqual([node.id, list, edges?.length, false]);
    return edges?.flatMap(shown) ?? [];
  };
  return statuses.map(
    (status) =>
      nodes.flatMap((node) =>
        Object.keys(lists).flatMap((list) => {
          const found = rowsOf(node, list + status);
          expect([node.id, list, ...found]).toEqual([node.id, list, ...rowsOf(node, list).filter((row) => row.endsWith(` ${status}`))]);
          return found;
        }),
      ).length,
  );
}

export const nodesOf = (connection: { edges: { node: Node }[] }): Node[] => connection.edges.map(({ node }) => node);
