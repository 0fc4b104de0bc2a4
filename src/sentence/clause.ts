/** Subject, verb and object as a clause that is as firm as its evidence, in its time. */
import type { Extent, Modality, RelationshipTypeName, Tense } from '../model/vocabulary.js';
import { polarityOf } from '../model/vocabulary.js';
import { verbs, type Reading } from '../model/verbs.js';
import { extentPhrases, firmnessAdverbs } from '../model/wording.js';
import { joined } from './list.js';

/** How an entity stands in a sentence. */
export interface Phrase {
  readonly text: string;
  readonly plural: boolean;
}

export interface Clause {
  readonly subject: Phrase;
  readonly type: RelationshipTypeName;
  readonly object: Phrase;
  readonly modality: Modality;
  readonly tense: Tense | null;
  /** Of the group that one of its ends is. */
  readonly extent: Extent | null;
  readonly group: 'subject' | 'object' | null;
}

/** Without a full stop, and beginning as its subject does. */
export function clauseOf({ subject, type, object, modality, tense, extent, group }: Clause): string {
  const how = extent === null || group === null ? '' : ` (${extentPhrases[extent]})`;
  const [of, to] = group === 'object' ? ['', how] : [how, ''];
  const clause = `${subject.text}${of} ${verbOf({ type, plural: subject.plural, modality, tense })} ${object.text}${to}`;
  return modality === 'UNCLEAR' ? `it is said to be unclear whether ${clause}` : clause;
}

export interface VerbUse extends Pick<Clause, 'type' | 'modality' | 'tense'> {
  /** Is its subject in the plural? */
  readonly plural: boolean;
}

/** The verb of a type, denied where the type denies; of what is unclear, as it stands after "whether". */
export function verbOf({ type, ...how }: VerbUse): string {
  return verbPhrase({ ...how, reading: verbs[type], denied: polarityOf(type) === 'NEGATIVE' });
}

interface VerbPhrase {
  readonly reading: Reading;
  readonly plural: boolean;
  readonly modality: Modality;
  readonly tense: Tense | null;
  readonly denied: boolean;
}

/** Tells firmness and time by the verb: "can work on", "are reportedly sent to", "is apparently expected to apply to". */
function verbPhrase({ reading, plural, modality, tense, denied }: VerbPhrase): string {
  const adverb = firmnessAdverbs[modality];
  const no = denied ? 'not' : null;
  const { base, rest } = 'be' in reading ? { base: 'be', rest: reading.be } : reading;
  const is = plural ? 'are' : 'is';
  if (tense === 'PREDICTED' && modality !== 'POSSIBLE') {
    // "is expected to be hard to verify": who judges a forecast does so already.
    const to = [modality === 'CAN' ? 'to be able to' : 'to', ...('expected' in reading ? [reading.expected] : [base, rest])];
    return modality === 'LIKELY' ? joined(is, 'likely', no, ...to) : joined(is, adverb, 'expected', no, ...to);
  }
  if (tense === 'DUE') return joined(is, adverb, 'due', no, modality === 'CAN' ? 'to be able to' : 'to', base, rest);
  const past = tense === 'PAST' || (tense === null && 'once' in reading);
  if (modality === 'CAN') return joined(past ? 'could' : 'can', no, base, rest);
  if (modality === 'POSSIBLE' && !past) return joined('may', no, base, rest);
  if ('be' in reading) return joined(past ? (plural ? 'were' : 'was') : is, adverb, no, rest);
  if (denied) return joined(adverb, past ? 'did' : plural ? 'do' : 'does', 'not', base, rest);
  return joined(adverb, past ? reading.past : plural ? base : reading.one, rest);
}
