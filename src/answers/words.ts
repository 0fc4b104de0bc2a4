/** What renderers say beside the sentences of an answer: once for all formats. */
import type { Against, Answer, AnswerList, Citation, Finding } from '../model/answer.js';
import { markWords } from '../model/marks.js';
import { words } from '../model/words.js';

/** Stands on everything that is taken away, as it is read far from its source. */
export const fixedLine =
  '“Circumvents” says how a provision is got round, by effect; it names no breach of law. This is no legal advice, and it is not for finding or returning persons.';

export const againstWords: Readonly<Record<Against['kind'], string>> = {
  CONTRADICTS: 'Contradicts',
  TENSION: 'Pulls against',
  QUALIFIES: 'Qualifies',
};

/** The marks of a finding in parentheses; empty where it has none. */
export const marksOf = ({ marks }: Finding): string => (marks.length === 0 ? '' : `(${marks.map((mark) => markWords[mark]).join('; ')})`);

const listOf = ({ list, name, version, generatedAt }: AnswerList): string =>
  `${name} (${list}, version ${version}${generatedAt === null ? '' : `, generated ${generatedAt}`})`;

/** What the answer is of: day, dataset, product, lists. */
export function originOf({ asOf, known, dataset, product, lists }: Answer): string {
  const day = asOf === null ? 'Everything loaded' : `As of the end of ${asOf}`;
  const standing = ['certainly', 'possibly'].filter((_, index) => known.includes(index === 0 ? 'KNOWN' : 'UNCERTAIN')).join(' or ');
  const official = lists.length === 0 ? 'none' : lists.map(listOf).join(', ');
  return `${day}, ${standing} public. Dataset ${dataset}, Loophole ${product}. Official lists: ${official}.`;
}

/** Days between which a document came out. */
export function publicationOf(published: Citation['published']): string {
  if (published === null) return 'day of publication not known';
  const { earliest, latest } = published;
  return earliest === latest ? `published ${latest}` : `published between ${earliest} and ${latest}`;
}

/** Since when a claim was public; empty where that is when its document came out, or not known. */
export function knownOf({ published, known: { possible, certain } }: Citation): string {
  if (possible === published?.earliest && certain === published?.latest) return '';
  const parts = [
    possible !== certain && possible !== null && `possibly since ${possible}`,
    certain !== null && `certainly since ${certain}`,
  ];
  const told = parts.filter((part) => part !== false).join(', ');
  return told === '' ? '' : `public ${told}`;
}

/** Whose voice a claim is in; empty where that is not told. */
export const voiceOf = ({ speaker, attribution }: Citation): string => speaker ?? (attribution === null ? '' : words(attribution));
