/** How a name compares with a text, likest first. Names of official lists are compared as they are printed: none of them is INFLECTED. */
export const nameMatches = ['EXACT', 'NORMALIZED', 'WORDS', 'INFLECTED', 'FUZZY'] as const;
export type NameMatch = (typeof nameMatches)[number];
