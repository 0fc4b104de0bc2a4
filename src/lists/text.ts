/** The text of a file of a list, piece by piece: strict UTF-8, and no web page in its place. */
import { createReadStream } from 'node:fs';
import { TextDecoder } from 'node:util';
import { listInvalid, type ListPlace } from './invalid.js';

const download = 'Download the file again from its authority.';
const webPage = /^\s*<(?:!doctype\s+html|html|head|body)\b/i;
/** A web page shows itself within this many characters. */
const opening = 1024;

/** The longest element, cell or record, in characters; the longest of real lists is under 10,000. */
export const longest = 1_000_000;

/**
 * @param place where the reader of the text stands, for errors
 * @throws AppError LIST_INVALID if the file cannot be read, is a web page, or is not UTF-8 (a byte order mark is fine)
 */
export async function* textOf(file: string, place: () => ListPlace): AsyncGenerator<string> {
  const strict = new TextDecoder('utf-8', { fatal: true });
  const lax = new TextDecoder();
  let head = '';
  for await (const bytes of bytesOf(file)) {
    // What stands before a broken byte goes to the reader first, so that the error can name the record.
    const seen = lax.decode(bytes, { stream: bytes.length > 0 });
    const text = decoded(strict, bytes);
    if (head.length < opening) head += seen.slice(0, opening);
    if (webPage.test(head)) throw listInvalid({ file }, `is a web page (HTML), not a file of the list. ${download}`);
    yield text ?? seen.slice(0, seen.indexOf('\uFFFD'));
    if (text === undefined) throw listInvalid(place(), `holds bytes that are not UTF-8. ${download}`);
  }
  if (head.trim() === '') throw listInvalid({ file }, `is empty. ${download}`);
}

/** Chunks of a file, and an empty one at its end. */
async function* bytesOf(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file);
  } catch (fault) {
    const code = codeOf(fault);
    if (code === undefined) throw fault;
    throw listInvalid({ file }, `cannot be read (${code}); expected a file of the list.`, { cause: fault });
  }
  yield new Uint8Array();
}

/** Undefined where the bytes are not UTF-8. */
function decoded(decoder: TextDecoder, bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes, { stream: bytes.length > 0 });
  } catch (fault) {
    if (codeOf(fault) === 'ERR_ENCODING_INVALID_ENCODED_DATA') return undefined;
    throw fault;
  }
}

/** The code of a fault that Node names, such as ENOENT. */
const codeOf = (fault: unknown): string | undefined =>
  typeof fault === 'object' && fault !== null && 'code' in fault ? String(fault.code) : undefined;
