/** How each type of relationship reads between its subject and its object. What it means is in vocabulary.ts. */
import type { RelationshipTypeName } from './vocabulary.js';

export interface Verb {
  /** "work", as in "may work". */
  readonly base: string;
  /** Of one: "works". */
  readonly one: string;
  readonly past: string;
  /** What comes before the object: "on". */
  readonly rest: string;
  /** Is it something that happened once? Facts of it are told in the past. */
  readonly once?: true;
}

/** The forms of "to be" are irregular; a verb without forms is one of these. `expected` is what a forecast of it says after "to". */
export type Reading = Verb | { readonly be: string; readonly expected?: string };

const verb = (base: string, one: string, past: string, rest = ''): Verb => ({ base, one, past, rest });
const be = (rest: string): Reading => ({ be: rest });

/** Of what denies another type, the verb of that type: the sentence denies it. */
export const verbs: Readonly<Record<RelationshipTypeName, Reading>> = {
  ADOPTED: { ...verb('adopt', 'adopts', 'adopted'), once: true },
  IMPOSES: verb('impose', 'imposes', 'imposed'),
  BINDS: verb('bind', 'binds', 'bound'),
  ISSUED_ORDER: verb('issue', 'issues', 'issued'),
  TRANSMITTED_VIA: be('passed on through'),
  DELIVERED_TO: be('delivered to'),
  APPLIES_TO: verb('apply', 'applies', 'applied', 'to'),
  NOT_APPLIES_TO: verb('apply', 'applies', 'applied', 'to'),
  INSTRUCTS: verb('call', 'calls', 'called', 'for'),
  MANAGES: verb('manage', 'manages', 'managed'),
  DISPATCHED_TO: be('sent to'),
  NEVER_BEFORE_IN: be('earlier in'),
  WORKS_AT: verb('work', 'works', 'worked', 'at'),
  WORKS_FOR: verb('work', 'works', 'worked', 'for'),
  LOCATED_IN: be('in'),
  CONCENTRATED_IN: be('concentrated in'),
  RETURNED_TO: verb('return', 'returns', 'returned', 'to'),
  REMAINS_IN: verb('stay', 'stays', 'stayed', 'in'),
  ENTERED_WITH: verb('enter', 'enters', 'entered', 'with'),
  NOT_ENTERED_WITH: verb('enter', 'enters', 'entered', 'with'),
  RECEIVES: verb('receive', 'receives', 'received'),
  WORKS_ON_VISA: verb('work', 'works', 'worked', 'on'),
  HAS_STATUS: verb('have', 'has', 'had', 'the status of'),
  USES_METHOD: verb('use', 'uses', 'used', 'the method of'),
  ENABLED_BY: be('made possible by'),
  CARRIED_OUT_AT: be('carried out at'),
  TOLERATES: verb('tolerate', 'tolerates', 'tolerated'),
  STOPPED_ISSUING: verb('stop', 'stops', 'stopped', 'issuing, to those whom the claims name,'),
  OBJECTS_TO: verb('dislike', 'dislikes', 'disliked'),
  CAUSES: verb('bring', 'brings', 'brought', 'about'),
  HINDERS: verb('hinder', 'hinders', 'hindered'),
  MOTIVATED_BY: be('said to be motivated by'),
  FORCES_TO_STAY: verb('hold', 'holds', 'held', 'back'),
  FACES: verb('face', 'faces', 'faced'),
  ASSESSED_AS: { be: 'judged to be', expected: 'be' },
  HAS_TREND: be('subject to'),
  EMPHASIZES: verb('put', 'puts', 'put'),
  REPORTED_ON: verb('report', 'reports', 'reported', 'on'),
  IMAGE_CREDITED_TO: verb('credit', 'credits', 'credited', 'an image to'),
  DEPICTS: verb('show', 'shows', 'showed'),
  CIRCUMVENTS: verb('get', 'gets', 'got', 'round'),
  COVERS_GROUP: verb('concern', 'concerns', 'concerned'),
  PROHIBITS_ISSUE_OF: verb('forbid', 'forbids', 'forbade', 'issuing'),
  REPORTS_TO: verb('report', 'reports', 'reported', 'to'),
  SUBSET_OF: be('among'),
  SUBTYPE_OF: be('a kind of'),
  BUILDS_ON: verb('build', 'builds', 'built', 'on'),
  TARGETS: be('directed at'),
  REPRESENTS: verb('represent', 'represents', 'represented'),
  ACCREDITED_TO: be('accredited to'),
};
