/** The files of the SDN list put together by the number of the party. */
import { listInvalid } from '../invalid.js';
import type { Leftovers } from '../leftovers.js';
import { rowsOf, type Row } from './rows.js';

const sdnColumns = [
  'ent_num',
  'SDN_Name',
  'SDN_Type',
  'Program',
  'Title',
  'Call_Sign',
  'Vess_type',
  'Tonnage',
  'GRT',
  'Vess_flag',
  'Vess_owner',
  'Remarks',
];
const addressColumns = ['ent_num', 'Add_num', 'Address', 'City/State/Province/Postal Code', 'Country', 'Add_remarks'];
const aliasColumns = ['ent_num', 'alt_num', 'alt_type', 'alt_name', 'alt_remarks'];
const commentColumns = ['ent_num', 'Remarks'];

/** A row of the list with the rows of the other files that belong to it. */
export interface SdnRecord extends Row {
  readonly number: string;
  readonly addresses: readonly Row[];
  readonly aliases: readonly Row[];
  /** The remark with its continuation, before any trimming: it may go on in mid-word. */
  readonly remarks: string;
}

type RowsByNumber = ReadonlyMap<string, readonly Row[]>;

/** OFAC cuts a remark here and goes on in another file. */
const cut = 1000;

export interface SdnFiles {
  /** Numbers by primary name, null where several have it. */
  readonly numbersByName: ReadonlyMap<string, string | null>;
  records(): AsyncGenerator<SdnRecord>;
}

/** @param files sdn.csv, add.csv, alt.csv and, where there is one, sdn_comments.csv */
export async function openFiles(files: readonly string[], leftovers: Leftovers): Promise<SdnFiles> {
  const [sdn, add, alt, comments, other] = files;
  if (!sdn || !add || !alt || other)
    throw listInvalid({ file: files.join(', ') || 'no file' }, 'expected sdn.csv, add.csv, alt.csv and sdn_comments.csv, in this order.');
  const [addresses, aliases] = [await byNumber(add, addressColumns), await byNumber(alt, aliasColumns)];
  const continued: RowsByNumber = comments ? await byNumber(comments, commentColumns) : new Map();
  const { numbers, numbersByName } = await namesOf(sdn);
  for (const rows of [addresses, aliases]) refuseStray(rows, numbers);
  // A continuation outlives a party that is taken off the list; there is nothing to continue.
  for (const [number, rows] of continued)
    if (!numbers.has(number))
      for (const row of rows) leftovers.add('sdn_comments.csv of a party that is not listed', row.cells['Remarks'] ?? '');
  const records = async function* (): AsyncGenerator<SdnRecord> {
    for await (const row of rowsOf(sdn, sdnColumns)) {
      const number = row.cells['ent_num'] ?? '';
      const remarks = remarksOf(row, continued.get(number) ?? []);
      yield { ...row, number, addresses: addresses.get(number) ?? [], aliases: aliases.get(number) ?? [], remarks };
    }
  };
  return { numbersByName, records };
}

async function byNumber(file: string, columns: readonly string[]): Promise<RowsByNumber> {
  const rows = new Map<string, Row[]>();
  for await (const row of rowsOf(file, columns)) {
    const number = row.cells['ent_num'] ?? '';
    const others = rows.get(number);
    if (others) others.push(row);
    else rows.set(number, [row]);
  }
  return rows;
}

async function namesOf(file: string): Promise<{ numbers: Set<string>; numbersByName: Map<string, string | null> }> {
  const numbers = new Set<string>();
  const numbersByName = new Map<string, string | null>();
  for await (const { cells, place } of rowsOf(file, sdnColumns)) {
    const { ent_num: number = '', SDN_Name: name } = cells;
    if (numbers.has(number)) throw listInvalid(place, `"${number}" is the number of two parties. The file is damaged.`);
    if (name === undefined) throw listInvalid({ ...place, field: 'SDN_Name' }, 'is missing; every party has a name. The file is damaged.');
    numbers.add(number);
    numbersByName.set(name.trim(), numbersByName.has(name.trim()) ? null : number);
  }
  return { numbers, numbersByName };
}

function refuseStray(rows: RowsByNumber, numbers: ReadonlySet<string>): void {
  for (const [number, [row]] of rows) {
    if (row && !numbers.has(number))
      throw listInvalid(
        row.place,
        `belongs to party ${number}, which is not in the list. Download all files of the list again from OFAC, on one day.`,
      );
  }
}

function remarksOf({ cells, place }: Row, continued: readonly Row[]): string {
  const remarks = cells['Remarks'] ?? '';
  if (continued.length === 0 && remarks.length >= cut && !remarks.endsWith('.')) {
    throw listInvalid(
      { ...place, field: 'Remarks' },
      `breaks off after ${remarks.length} characters and nothing goes on with it; name sdn_comments.csv too, of the same day.`,
    );
  }
  return [remarks, ...continued.map((row) => row.cells['Remarks'] ?? '')].join('');
}
