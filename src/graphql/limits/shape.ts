/** What is looked at in a document before it is parsed: the parser, the validation and the measures call themselves for each bracket. */
import { Lexer, Source, TokenKind } from 'graphql';
import { QueryTooComplex } from '../../errors.js';
import { mostTokens } from './limits.js';

/** The most brackets of any kind that may stand in one another. */
const deepest = 200;
/** The longest name, in characters: an alias is repeated in each row of an answer. */
const longestName = 200;

const opens: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closes: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** @throws QueryTooComplex if brackets are too deep or a name is too long. What else is wrong with a document the parser tells. */
export function requireShape(document: string): void {
  let depth = 0;
  for (const { kind, start, end } of tokensOf(document)) {
    if (opens.has(kind)) depth++;
    if (closes.has(kind)) depth--;
    if (depth > deepest)
      throw new QueryTooComplex(
        `The query has more than ${deepest} brackets in one another. Ask for less depth.`,
        'brackets',
        depth,
        deepest,
      );
    if (kind === TokenKind.NAME && end - start > longestName)
      throw new QueryTooComplex(
        `A name in the query has ${end - start} characters; the most is ${longestName}. Give a shorter one.`,
        'nameLength',
        end - start,
        longestName,
      );
  }
}

/** The tokens of a document until one that is wrong, or until there are too many. */
function* tokensOf(document: string) {
  const lexer = new Lexer(new Source(document));
  for (let count = 0; count <= mostTokens; count++) {
    try {
      lexer.advance();
    } catch {
      return;
    }
    if (lexer.token.kind === TokenKind.EOF) return;
    yield lexer.token;
  }
}
