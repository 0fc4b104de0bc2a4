/** What OFAC says in a remark, fragment by fragment. The first rule that can read a fragment takes it; the rest are leftovers. */
import type { Leftovers } from '../leftovers.js';
import { listInvalid, meaningOf, type ListPlace } from '../invalid.js';
import type { Attribute, IdentityDocument, ListedDate, ListedPlace, PartyLink, PartyName } from '../party.js';
import { scriptOf } from '../../model/script.js';
import { dateOf } from './dates.js';
import { documentOf } from './documents.js';
import { fragmentsOf, withoutStop } from './fragments.js';
import { attributeLabels, documentLabels, markLabels, positionLabels } from './labels.js';

/** What remarks add to a party. */
export interface Remarked {
  readonly names: PartyName[];
  readonly births: ListedDate[];
  readonly birthPlaces: ListedPlace[];
  readonly nationalities: Set<string>;
  readonly positions: string[];
  readonly documents: IdentityDocument[];
  readonly links: PartyLink[];
  readonly attributes: Attribute[];
  readonly marks: string[];
}

export interface RemarkContext {
  readonly place: ListPlace;
  readonly leftovers: Leftovers;
  /** Titles of the record, which its remarks may repeat. */
  readonly titles: readonly string[];
  /** Ids by primary name; null where several parties have the name. */
  readonly idsByName: ReadonlyMap<string, string | null>;
}

/** Reads a fragment into `said` and tells whether it could. `text` has no full stop of the remark, `whole` is as printed. */
type Rule = (text: string, said: Remarked, context: RemarkContext, whole: string) => boolean;

export function remarked(remarks: string, context: RemarkContext): Remarked {
  const said: Remarked = {
    names: [],
    births: [],
    birthPlaces: [],
    nationalities: new Set(),
    positions: [],
    documents: [],
    links: [],
    attributes: [],
    marks: [],
  };
  for (const whole of fragmentsOf(remarks)) {
    const text = withoutStop(whole).replace(/^alt\. (?=\S)/i, '');
    if (!rules.some((rule) => rule(text, said, context, whole))) context.leftovers.add(`remark: ${kindOf(text)}`, whole);
  }
  return said;
}

/** Like leftovers begin with the same words. */
const kindOf = (text: string): string => /^[^\d:@]{0,40}/.exec(text)?.[0].trim() || 'number';

const genders: ReadonlyMap<string, string> = new Map(['Male', 'Female'].map((gender) => [gender, gender]));
const aliasTypes: ReadonlyMap<string, PartyName['type']> = new Map([
  ['a.k.a.', 'ALSO_KNOWN_AS'],
  ['f.k.a.', 'FORMERLY_KNOWN_AS'],
  ['n.k.a.', 'NOW_KNOWN_AS'],
]);

/** What stands after a label, which a colon may follow, or undefined. */
const after = (label: string, text: string): string | undefined =>
  text.startsWith(label) && /^:? /.test(text.slice(label.length)) ? text.slice(label.length + 1).trim() : undefined;

/** The longest label that a text begins with, and what follows. */
function labeled(labels: readonly string[], text: string): { label: string; value: string } | undefined {
  for (const label of labels) {
    const value = after(label, text);
    if (value) return { label, value };
  }
  return undefined;
}

const longestFirst = (labels: readonly string[]): string[] => [...labels].sort((a, b) => b.length - a.length);
const [attributes, documents] = [longestFirst(attributeLabels), longestFirst(documentLabels)];

const rules: readonly Rule[] = [
  // Its title again.
  (text, _, { titles }, whole) => titles.some((title) => [text, whole].includes(title)),
  (text, said, { place }) => {
    const gender = after('Gender', text);
    if (gender) said.attributes.push({ name: 'Gender', value: meaningOf(genders, gender, { ...place, field: 'Remarks: Gender' }) });
    return Boolean(gender);
  },
  // Weak aliases stand in quotes in remarks and nowhere else.
  (text, said, { place }) => {
    const [, label, full] = /^([a-z]\.k\.a\.) '(.+)'$/s.exec(text) ?? [];
    if (!label || !full) return false;
    const type = meaningOf(aliasTypes, label, { ...place, field: 'Remarks' });
    said.names.push({ full, parts: [], type, quality: 'WEAK', script: scriptOf(full) });
    return true;
  },
  (text, said) => {
    const full = /^d\.b\.a\. '(.+)'$/s.exec(text)?.[1];
    if (full) said.names.push({ full, parts: [], type: 'ALSO_KNOWN_AS', quality: 'UNSTATED', script: scriptOf(full), note: 'd.b.a.' });
    return Boolean(full);
  },
  (text, said, { place }, whole) => {
    const printed = after('DOB', text);
    if (!printed) return false;
    const date = dateOf(printed);
    if (!date)
      throw listInvalid(
        { ...place, field: 'Remarks: DOB' },
        `"${printed}" is no date; expected such as 10 Dec 1948, circa 1951 or 1950 to 1955. The list has changed.`,
      );
    said.births.push(/^alt\. /i.test(whole) ? { ...date, note: ['alt.', date.note].filter(Boolean).join(' ') } : date);
    return true;
  },
  (text, said) => {
    const place = after('POB', text);
    if (place) said.birthPlaces.push({ text: place });
    return Boolean(place);
  },
  (text, said) => {
    const found = labeled(['nationality', 'citizen'], text);
    if (found) said.nationalities.add(found.value);
    if (found?.label === 'citizen') said.attributes.push({ name: 'citizen', value: found.value });
    return Boolean(found);
  },
  (_, said, { idsByName }, whole) => {
    const name = after('Linked To', whole);
    if (name) said.links.push(linkTo(name, idsByName));
    return Boolean(name);
  },
  (text, said) => {
    const isMark = markLabels.some((label) => text.startsWith(label));
    if (isMark) said.marks.push(text);
    return isMark;
  },
  (text, said) => {
    const position = labeled(positionLabels, text)?.value;
    if (position) said.positions.push(position);
    return Boolean(position);
  },
  (text, said) => {
    const [, name, value] = /^(Digital Currency Address - \w+) (\w+)$/.exec(text) ?? [];
    if (name && value) said.attributes.push({ name, value });
    return Boolean(name);
  },
  (text, said) => {
    const found = labeled(attributes, text);
    if (found) said.attributes.push({ name: found.label.replace(/:$/, ''), value: found.value });
    return Boolean(found);
  },
  (text, said) => {
    const found = labeled(documents, text);
    const document = found && documentOf(found.label, found.value.replace(/\.$/, ''));
    if (document) said.documents.push(document);
    return Boolean(document);
  },
  // Sites and mailboxes, with a label or bare.
  (text, said) => {
    const labelless = /^((?:https?:\/\/|www\.)\S+)(?: \(website\))?$/.exec(text)?.[1];
    const site = /^\S+$/.exec(after('Website', text) ?? '')?.[0] ?? labelless;
    if (site) said.attributes.push({ name: 'Website', value: site });
    return site !== undefined;
  },
  (text, said) => {
    const mail = /^(?:Email:)?([^\s:]+@\S+)(?: \(email\))?$/.exec(text)?.[1];
    if (mail) said.attributes.push({ name: 'Email', value: mail });
    return mail !== undefined;
  },
  // Words alone: a post, a kinship, a place. Whatever holds a number, an address or a colon may be a label that nobody knows.
  (text, said) => {
    const words = !/[\d:@#]|\w\.[a-z]{2}|\.k\.a\./.test(text);
    if (words) said.attributes.push({ name: 'Statement', value: text });
    return words;
  },
];

/** The remark's last stop is the name's own where a party is called so, and the remark's where one is called so without it. */
function linkTo(printed: string, idsByName: RemarkContext['idsByName']): PartyLink {
  const toName = [printed, printed.replace(/\.$/, '')].find((name) => idsByName.has(name)) ?? withoutStop(printed);
  const toId = idsByName.get(toName);
  return { type: 'Linked To', toName, ...(toId && { toId }) };
}
