/** What the page asks of the server before it draws a question. */
export interface Drawn {
  readonly name: string;
  readonly title: string;
  readonly tells: string;
  readonly doesNotTell: string;
  /** Made ready to be drawn: its one variable without a default is `$asOf: LocalDate`, and it may have `$after`. */
  readonly document: string;
  /** The day that the question itself asks about, if it names one. */
  readonly day: string | null;
  /** Can its lists be read on, page by page? */
  readonly pages: boolean;
  /** Where the question opens in GraphiQL. */
  readonly graphiql: string;
  /** Where it opens in Neo4j Browser, if we know that. */
  readonly browser: string | null;
}
