/** The formats that an answer is taken away in, by name; each is the end of a file name, too. */
export const formatNames = ['md', 'csv', 'json', 'docx', 'csl.json', 'bib'] as const;
export type FormatName = (typeof formatNames)[number];

/** Those of a memo of several answers. */
export const memoFormatNames = ['docx', 'md'] as const;
export type MemoFormatName = (typeof memoFormatNames)[number];
