/** The records of the UN's XML, one by one: strict XML, the known sections only, no document type and no entities beyond XML's own five. */
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { listInvalid, type ListPlace } from '../invalid.js';
import { longest, textOf } from '../text.js';

/** An element of a record with all that is in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: OpenElement[];
  text: string;
}

const root = 'CONSOLIDATED_LIST';
/** Each section with the element that a record of it is. */
const sections: ReadonlyMap<string, string> = new Map([
  ['INDIVIDUALS', 'INDIVIDUAL'],
  ['ENTITIES', 'ENTITY'],
]);
/** Root, section and record are open when an element of a record begins; real records nest two deep. */
const [recordDepth, deepest] = [3, 10];

/** @param onList called with the attributes of the whole list, before its first record */
export async function* recordsOf(file: string, onList: (attributes: Readonly<Record<string, string>>) => void): AsyncGenerator<XmlElement> {
  const parser = new SaxesParser({ xmlns: false });
  const open: OpenElement[] = [];
  const done: XmlElement[] = [];
  let [count, since] = [0, 0];

  const place = (): ListPlace => {
    const record = open[recordDepth - 1];
    const key = record?.children.find(({ name }) => name === 'REFERENCE_NUMBER')?.text.trim();
    return { file, record: record && (key ?? `${count} (line ${parser.line})`), field: open.at(-1)?.name };
  };
  const refuse = (message: string): never => {
    throw listInvalid(place(), `${message} Download the file again from the UN Security Council.`);
  };

  parser.on('xmldecl', ({ encoding = 'UTF-8' }) => {
    if (encoding.toUpperCase() !== 'UTF-8') refuse(`says that its encoding is "${encoding}"; expected UTF-8.`);
  });
  parser.on('doctype', () => refuse('has a document type (DTD); the list has none.'));
  parser.on('error', ({ message }) => refuse(`is not well-formed XML (line ${message}).`));
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    refuseMisplaced(open, name, refuse);
    if (open.length === 0) onList(attributes);
    // An endless record is measured from its beginning, anything else from the last tag.
    if (open.length < recordDepth) since = parser.position;
    const element: OpenElement = { name, attributes, children: [], text: '' };
    if (open.length === recordDepth - 1) count += 1;
    if (open.length >= recordDepth) open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => addText(open, text, refuse));
  parser.on('cdata', (text) => addText(open, text, refuse));
  parser.on('closetag', () => {
    const element = open.pop();
    if (element && open.length === recordDepth - 1) done.push(element);
    if (open.length < recordDepth) since = parser.position;
  });

  for await (const text of textOf(file, place)) {
    parser.write(text);
    if (parser.position - since > longest) refuse(`holds more than ${longest} characters in one piece.`);
    yield* done.splice(0);
  }
  parser.close();
}

/** Sections are closed: whole records would be lost in one that is not known. */
function refuseMisplaced(open: readonly XmlElement[], name: string, refuse: (message: string) => never): void {
  const [list, section] = open;
  const expected = list === undefined ? [root] : section === undefined ? [...sections.keys()] : [sections.get(section.name) ?? ''];
  if (open.length < recordDepth && !expected.includes(name))
    refuse(`holds <${name}> where ${expected.map((known) => `<${known}>`).join(' or ')} is expected.`);
  if (open.length >= deepest) refuse(`nests elements more than ${deepest} deep.`);
}

function addText(open: readonly OpenElement[], text: string, refuse: (message: string) => never): void {
  const element = open.at(-1);
  if (element && open.length >= recordDepth) element.text += text;
  else if (text.trim() !== '') refuse(`holds text between its records: "${text.trim().slice(0, 40)}".`);
}
