/** A page of rows, as resolvers hand it down. */

export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** A page; rows and total are asked of the database only if the client asks for them. */
export interface Connection<T> {
  readonly edges: () => Promise<readonly Edge<T>[]>;
  readonly pageInfo: () => Promise<PageInfo>;
  readonly totalCount: () => Promise<number>;
}
