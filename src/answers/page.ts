/** A document before it is of any format: headings, paragraphs, lists, footnotes. */

/** A piece of a paragraph: text, text that is to be seen, a link, or the footnote of a claim, which is told in full once. */
export type Run =
  string | { readonly strong: string } | { readonly link: string } | { readonly claim: string; readonly note: readonly Run[] };

export interface Item {
  readonly runs: readonly Run[];
  /** Items below it. */
  readonly below?: readonly (readonly Run[])[];
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'items'; readonly items: readonly Item[] }
  | { readonly kind: 'entries'; readonly entries: readonly (readonly Run[])[] };

export interface Page {
  readonly title: string;
  readonly blocks: readonly Block[];
}
