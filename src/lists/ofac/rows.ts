/** Rows of one CSV file of OFAC: no header, fixed width, -0- for nothing, and at its end perhaps the byte 0x1A, which is no row. */
import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { listInvalid, type ListPlace } from '../invalid.js';
import { longest, textOf } from '../text.js';

export interface Row {
  /** What the columns hold, by name; nothing where the cell is -0-. */
  readonly cells: Readonly<Record<string, string | undefined>>;
  readonly place: ListPlace;
}

const download = 'Download all files of the list again from OFAC, on one day.';
const end = '\x1A';
/** Alone in its cell it is nothing; it also stands within numbers, such as CH-660-0-469. */
const nothing = '-0-';
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/;

/** @param columns names in their order; the first is the number of the party */
export async function* rowsOf(file: string, columns: readonly string[]): AsyncGenerator<Row> {
  let [count, ended] = [0, false];
  const parser = parse({ relax_column_count: true, max_record_size: longest });
  const place = (): ListPlace => ({ file, record: `after row ${parser.info.records}` });
  // A fault of either end comes out of the parser; a reader who stops early closes the file.
  pipeline(Readable.from(wholeRows(file, place)), parser, () => undefined);
  try {
    for await (const row of parser) {
      const values: readonly string[] = row;
      if (ended) throw listInvalid({ file, record: `after row ${count}` }, `goes on after the byte 0x1A, which ends it. ${download}`);
      ended = values.length === 1 && values[0] === end;
      if (ended) continue;
      count += 1;
      yield rowOf(values, columns, { file, record: `${values[0] ?? ''} (row ${count})` });
    }
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    const endless = fault.code === 'CSV_MAX_RECORD_SIZE';
    throw listInvalid(
      place(),
      endless ? `holds more than ${longest} characters in one row. ${download}` : `is no CSV: ${fault.message}. ${download}`,
      { cause: fault },
    );
  }
}

function rowOf(values: readonly string[], columns: readonly string[], place: ListPlace): Row {
  if (values.length !== columns.length) {
    throw listInvalid(
      place,
      `has ${values.length} cells; expected ${columns.length} (${columns.join(', ')}). The files stand in another order, or are damaged.`,
    );
  }
  const cells = columns.map((name, at) => {
    const value = values[at] ?? '';
    if (control.test(value)) throw listInvalid({ ...place, field: name }, `holds a control character. ${download}`);
    return [name, value.trim() === nothing || value.trim() === '' ? undefined : value] as const;
  });
  if (!/^\d+$/.test(values[0] ?? ''))
    throw listInvalid({ ...place, field: columns[0] }, `"${values[0] ?? ''}" is no number of a party. ${download}`);
  return { cells: Object.fromEntries(cells), place };
}

/** The text of a file, which must end with the end of a row: the last cell of a file that is cut short would pass for whole. */
async function* wholeRows(file: string, place: () => ListPlace): AsyncGenerator<string> {
  let last = '';
  for await (const text of textOf(file, place)) {
    last = text.at(-1) ?? last;
    yield text;
  }
  if (last !== '\n' && last !== end) throw listInvalid(place(), `ends within a row. ${download}`);
}
