/** Parses the YAML of a seed file within bounds, and says by line where it is not what the format lets a file be. */
import { isUtf8 } from 'node:buffer';
import { Composer, isAlias, isMap, isScalar, isSeq, Lexer, LineCounter, Parser, type Document, type Pair } from 'yaml';
import { codePoint, fieldAt, quote, shorten, unseen } from './quote.js';

export type Path = readonly (string | number)[];

/** Text that is parsed, with a way from offsets to lines, counted from 1. */
export interface Parsed {
  readonly document: Document.Parsed;
  lineAt(offset: number): number;
}

/** A place of a file, by line or by the path of a value (and an offset, where the path leads elsewhere), and what is wrong there. */
export type Fault =
  { readonly line: number; readonly message: string } | { readonly path: Path; readonly offset?: number; readonly message: string };

/** The most tokens of a file, and values within one another; what a parser is asked for beyond takes it seconds, or its stack. */
const mostTokens = 300_000;
const deepest = 50;
/** What a parser says that does not understand, and directives, in one file. */
const mostErrors = 100;
/** The longest text, in UTF-16 code units; the longest key. */
const longest = 10_000;
const longestKey = 100;
/** The most entries of a list: of what a file is made of, and of a list within; the most keys of a map. */
const mostEntries = 10_000;
const mostWithin = 1_000;
const mostKeys = 200;

/** The document of a file; without one, `faults` says why. */
export function parse(bytes: Buffer): { parsed?: Parsed; faults: Fault[] } {
  if (!isUtf8(bytes)) return { faults: [{ line: lineOfInvalid(bytes), message: 'is not UTF-8; save the file as text in UTF-8' }] };
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  const nul = text.indexOf('\0');
  if (nul >= 0) return { faults: [{ line: lineIn(text, nul), message: 'holds U+0000; expected text in UTF-8' }] };
  const lines = new LineCounter();
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line);
  // The parser makes an error for each token that it does not understand, and most of its time would go into their stacks.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    const [document, second] = new Composer({ uniqueKeys: false }).compose(tokensOf(text, lines), true, text.length);
    if (document === undefined) return { faults: [{ line: 1, message: 'is empty; expected a YAML document' }] };
    const faults = [
      ...[...document.errors, ...document.warnings].map(({ message, pos }) => ({ line: lineAt(pos[0]), message: shorten(message, 300) })),
      ...(second ? [{ line: lineAt(second.range[0]), message: 'a second YAML document begins; expected one for each file' }] : []),
      ...(document.directives.yaml.version === '1.1' ? [{ line: 1, message: 'is YAML 1.1; expected YAML 1.2, without a directive' }] : []),
    ];
    if (faults.length > 0) return { faults };
    const unfit = [...faultsIn(document.contents, [])];
    if (unfit.length > 0) return { parsed: { document, lineAt }, faults: unfit };
    return { parsed: { document, lineAt }, faults: unseenIn(text) };
  } catch (fault) {
    if (!(fault instanceof Beyond)) throw fault;
    return { faults: [{ line: lineAt(fault.offset), message: fault.message }] };
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** More than is parsed. */
class Beyond extends Error {
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

function* tokensOf(text: string, lines: LineCounter): ReturnType<Parser['parse']> {
  lines.addNewLine(0);
  const parser = new Parser(lines.addNewLine);
  let count = 0;
  let errors = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (++count > mostTokens) throw new Beyond(`more than ${mostTokens} YAML tokens; expected fewer in one file`, parser.offset);
    for (const token of parser.next(lexeme)) {
      if ((token.type === 'error' || token.type === 'directive') && ++errors > mostErrors)
        throw new Beyond(`more than ${mostErrors} errors; expected YAML`, token.offset);
      yield token;
    }
    if (parser.stack.length > deepest)
      throw new Beyond(`more than ${deepest} levels of values within one another; expected fewer`, parser.offset);
    const within = parser.stack.at(-1);
    if (within && 'items' in within && within.items.length > mostEntries)
      throw new Beyond(`more than ${mostEntries} entries; expected fewer in one list`, parser.offset);
  }
  yield* parser.end();
}

/** What parses, but is no plain tree of short values. */
function* faultsIn(node: unknown, path: Path): Generator<Fault> {
  const field = fieldAt(path);
  if (isAlias(node)) yield { path, message: `${field} is the alias ${quote(`*${node.source}`)}; expected the value itself` };
  else if (isScalar(node)) {
    const text = typeof node.value === 'string' ? node.value : (node.source ?? '');
    const found = unseen.exec(text);
    if (text.length > longest)
      yield { path, message: `${field} ${quote(text)} has ${text.length} characters; expected at most ${longest}` };
    else if (found)
      yield {
        path,
        message: `${field} ${quote(text)} holds ${codePoint(found[0])}; expected text without control, direction and other unseen characters`,
      };
  } else if (isSeq(node)) {
    const most = path.length > 1 ? mostWithin : mostEntries;
    if (node.items.length > most) yield { path, message: `${field} has ${node.items.length} entries; expected at most ${most}` };
    else for (const [i, item] of node.items.entries()) yield* faultsIn(item, [...path, i]);
  } else if (isMap(node)) {
    if (node.items.length > mostKeys) yield { path, message: `${field} has ${node.items.length} keys; expected at most ${mostKeys}` };
    else yield* faultsOfKeys(node.items, path);
  }
}

function* faultsOfKeys(pairs: readonly Pair[], path: Path): Generator<Fault> {
  const keys = new Set<string>();
  for (const { key, value } of pairs) {
    // JavaScript would take __proto__ for something else than a key.
    const name = isScalar(key) && typeof key.value === 'string' && key.value !== '__proto__' ? key.value : undefined;
    if (name === undefined) yield { path, message: `${quote(key)} is no key; expected a word` };
    else if (name.length > longestKey)
      yield { path, message: `the key ${quote(name)} has ${name.length} characters; expected at most ${longestKey}` };
    else if (keys.has(name))
      yield { path, offset: isScalar(key) && key.range ? key.range[0] : 0, message: `the key ${quote(name)} is given twice` };
    else {
      keys.add(name);
      yield* faultsIn(value, [...path, name]);
    }
  }
}

/** In comments a character can mislead who reads the file, too. */
function unseenIn(text: string): Fault[] {
  const found = unseen.exec(text.replaceAll(/\t|\r\n/g, (space) => ' '.repeat(space.length)));
  return found
    ? [
        {
          line: lineIn(text, found.index),
          message: `holds ${codePoint(found[0])}; expected text without control, direction and other unseen characters`,
        },
      ]
    : [];
}

const lineIn = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** The first line that is not UTF-8. */
function lineOfInvalid(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf('\n', start) + 1 || bytes.length;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end;
  }
  return line;
}
