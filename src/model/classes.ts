/**
 * The closed classes of the graph, each said once: what a stored value may be, and what it means. Types, seed validation, the enums of the
 * contract and the documentation follow. Values are in the order in which they are shown.
 */
import { keysOf, type KeyOf } from './record.js';

interface ClosedClass {
  readonly definition: string;
  /** Of each value, what it means. The contract has values in capitals. */
  readonly values: Readonly<Record<string, string>>;
}

export const classes = {
  Modality: {
    definition: 'Firmness of a claim, firmest first. Ordered for display and comparison, never a number.',
    values: {
      ASSERTED: 'Said without a hedge.',
      CAN: 'Said to be possible to do.',
      REPORTED: 'Reportedly; have indicated.',
      LIKELY: 'Likely; most likely.',
      APPARENT: 'Appears; seems.',
      POSSIBLE: 'May; perhaps; could.',
      ALLEGED: 'Allegedly.',
      UNCLEAR: 'Said to be unclear; creates no relationship.',
    },
  },
  SourceClass: {
    definition: 'Which class of source a claim comes from; never mixed in an answer.',
    values: {
      REPORTING: 'A news report.',
      OFFICIAL: 'Law or an official act.',
      REFERENCE: 'A list, a note, the press on other matters, or what is counted from such.',
      READING: 'An inference of ours from what others say, which are its premises.',
    },
  },
  Attribution: {
    definition: 'Whose voice a claim is in.',
    values: {
      ARTICLE_VOICE: 'The article speaks.',
      HEADLINE: 'A headline.',
      CAPTION: 'A caption of a picture.',
      GLOSS: 'An explanation in brackets.',
      EDITORIAL_INSERTION: 'Words that an editor put into a quotation.',
      ANONYMOUS_SOURCE: 'One unnamed source.',
      ANONYMOUS_PLURAL: 'Unnamed sources, number not stated.',
      ANONYMOUS_EXPERT: 'An unnamed expert.',
      UNSPECIFIED_PLURAL: 'Some experts or observers, number not stated.',
    },
  },
  Tense: {
    definition: 'Time of the verb of a claim.',
    values: {
      PAST: 'It happened.',
      PRESENT: 'It holds.',
      PREDICTED: 'It is expected; not reported to have happened.',
      DUE: 'It is owed by a date.',
    },
  },
  Extent: {
    definition:
      'How much of a group a statement is about, as it is stated. ALL, MOST and SOME are ordered; UNSPECIFIED stands beside them.',
    values: {
      ALL: 'All of it.',
      MOST: 'Most of it.',
      SOME: 'Some of it.',
      UNSPECIFIED: 'How much of it is not said.',
    },
  },
  FactStatus: {
    definition: 'How a legal or reference fact was seen.',
    values: {
      PRIMARY: 'The text or summary of the issuing body was seen.',
      SECONDARY: 'Seen in a press report, a note or a copy.',
      INFERRED: 'Reasoned from other facts.',
    },
  },
  LawStatus: {
    definition: 'How a legal statement of a report compares with the law.',
    values: {
      AGREES: 'As the law has it.',
      INCOMPLETE: 'Right, but leaves something out.',
      CONFLICTS: 'Not as the law has it.',
    },
  },
  LiteralType: {
    definition: 'Which sort of value.',
    values: {
      text: 'Words.',
      date: 'A day or an interval of days.',
      offset: 'A length of time from an anchor.',
      duration: 'A length of time.',
    },
  },
  TruncationReason: {
    definition:
      'Why a search may have left something out. Where more than one holds, the first of these that ended the search; HUB only where nothing ended it.',
    values: {
      MAX_PATHS: 'As many paths as wanted were found: others of the last length are left out, or longer ones were not looked for.',
      MAX_RELATIONSHIPS:
        'There are more relationships than are wanted or than one search looks at. Of paths, the lengths tried before are complete.',
      TIME_BUDGET: 'The time for one search was over. The paths shown are the first ones in their order.',
      HUB: 'An entity with hubDegree relationships or more was reached and not gone through.',
    },
  },
  Layer: {
    definition: 'Who says that a relationship holds.',
    values: {
      REPORTED: 'Reports say it; reference sources may too.',
      OFFICIAL: 'Law or an official act says it; others may too.',
      REFERENCE: 'Only a reference source says it.',
      DERIVED: 'No claim says it: a rule concludes it.',
    },
  },
  CircumventionEffect: {
    definition: 'How a provision is got round.',
    values: {
      AVOIDS_LETTER: 'The provision tests something that this way does not have.',
      EVADES_IN_PRACTICE: 'The provision applies all the same: what is done or foreseen leaves people out of it in practice.',
    },
  },
  RuleKind: {
    definition: 'How a rule comes to its conclusions.',
    values: {
      JUDGMENT: 'An analyst pairs things by hand and writes down the premises.',
      PATTERN: 'Computed from the graph at load.',
    },
  },
  ClaimRelationType: {
    definition: 'How two claims bear on one another.',
    values: {
      SUPPORTS: 'The first makes the second more credible or clearer; where a condition stands, on that reading.',
      REPEATS: 'The same assertion in nearly the same words; counts once.',
      QUALIFIES: 'The first narrows or conditions the second.',
      SUPERSEDES: 'The first reports a later state; does not end or hide the second.',
      CONTRADICTS: 'Both cannot be true, on the reading in condition.',
      TENSION: 'They pull in different directions, where a condition stands on that reading; both can hold.',
    },
  },
  SupportKind: {
    definition: 'How a claim supports another.',
    values: {
      CORROBORATES: 'Says the same of the same from elsewhere.',
      ELABORATES: 'Adds detail.',
      EXPLAINS: 'Gives a reason that the report itself gives.',
    },
  },
  AliasKind: {
    definition: 'Whose word an alias is.',
    values: {
      PRINTED: 'A report prints it.',
      REFERENCE: 'A reference source has it, or we read it so from one.',
      OURS: 'It is ours, for those who search.',
    },
  },
  EmployerKind: {
    definition: 'Whether an employer is a class or a name.',
    values: {
      CLASS: 'A class of employers.',
      NAMED: 'A named employer, by an official act or two independent publishers.',
    },
  },
  LegalForm: {
    definition: 'What a permit is in form: our view, which may rest on a reading. The claims about the permit tell who says so.',
    values: {
      VISA: 'A visa.',
      BORDER_PASS: 'A border pass under a border protocol.',
      UNSTATED: 'Not stated.',
    },
  },
  ProvisionTest: {
    definition: 'What a provision looks at.',
    values: {
      INCOME: 'Income earned.',
      WORK_AUTHORIZATION: 'Whether work is authorized.',
    },
  },
  ProvisionKind: {
    definition: 'What a provision does.',
    values: {
      DUTY: 'It demands something.',
      PROHIBITION: 'It forbids something.',
    },
  },
  AuthorityKind: {
    definition: 'Which sort of authority.',
    values: {
      INTERGOVERNMENTAL: 'A body of states.',
      STATES: 'States taken together.',
      HOST_STATE: 'An organ of the state that hosts the workers.',
      FOREIGN: 'An organ of a third state.',
    },
  },
  ConceptKind: {
    definition: 'Which sort of concept.',
    values: {
      SANCTIONS: 'The sanctions as such.',
      SYSTEM: 'A system of rules.',
      ACTIVITY: 'Something done.',
      MOTIVE: 'A reason to act.',
      RISK: 'Something that may happen to somebody.',
      CONDITION: 'A state that somebody is in.',
      IMMIGRATION_STATUS: 'A status under immigration law.',
      ASSESSMENT: 'A judgment of somebody.',
      POLICY: 'A line that somebody takes.',
      EFFECT: 'A result.',
    },
  },
  Mark: {
    definition: 'What a reader of a finding must see at once. Its sentence says the same in words.',
    values: {
      CONTESTED: 'A claim that counts contradicts it.',
      QUALIFIED: 'A claim narrows or conditions it.',
      PREDICTED: 'A forecast: expected, not reported to have happened.',
      LAW_CONFLICTS: 'What reports say of the law is not as the law has it.',
      POSSIBLY_KNOWN: 'On the day it was public only possibly: the date of publication is not exact.',
      WITHDRAWN: 'A claim that it rested on was taken back by that day; others carry it.',
      ONE_OUTLET: 'It rests on the reports of one outlet.',
      ONE_VOICE: 'It would fall without the word of one unnamed speaker.',
      READING: 'It is a reading of ours, or rests on one.',
      JUDGMENT: 'No claim says it: an analyst or a rule concludes it from claims.',
    },
  },
  LimitKind: {
    definition: 'What sort of thing an answer does not tell.',
    values: {
      COVERAGE: 'What the corpus holds, and so what it cannot tell.',
      SCOPE: 'What the question leaves out, or what its answer must not be taken for.',
      GAP: 'Something that no document of the corpus states.',
      WITHDRAWN: 'Something that was taken back.',
      TRUNCATED: 'Findings that are left out, as there are too many.',
    },
  },
  PartyKind: {
    definition: 'What sort of party.',
    values: {
      INDIVIDUAL: 'A natural person.',
      ENTITY: 'A company, organ, group or other body.',
      VESSEL: 'A ship.',
      AIRCRAFT: 'An aircraft.',
      OTHER: 'None of these, or the list does not say.',
    },
  },
  PartyNameType: {
    definition: 'Which sort of name.',
    values: {
      PRIMARY: 'The name under which the list has the party.',
      ALSO_KNOWN_AS: 'Another name.',
      FORMERLY_KNOWN_AS: 'A name of before.',
      NOW_KNOWN_AS: 'The name of today.',
      ORIGINAL_SCRIPT: 'The name in its own script.',
    },
  },
  NameQuality: {
    definition: "How sure a list is that a name is a party's.",
    values: {
      STRONG: 'Sure.',
      WEAK: 'Not sure: a weak alias.',
      UNSTATED: 'The list does not grade it.',
    },
  },
  ListedDatePrecision: {
    definition: 'How precise a date of a list is.',
    values: {
      EXACT: 'The date itself, to the year, month or day that it gives.',
      APPROXIMATE: 'About this date.',
      BETWEEN: 'Between two dates.',
      NOTE: 'Words that are no date of this calendar.',
    },
  },
  LinkResolution: {
    definition: 'By what the other party of a link was found.',
    values: {
      LIST_ID: 'The list gives its id.',
      EXACT_NAME: 'It is the only party of the list with exactly this primary name. The list does not say that it is meant.',
    },
  },
} as const satisfies Record<string, ClosedClass>;

export type ClassName = keyof typeof classes;
export const classNames = keysOf(classes);
export const classOf = (name: ClassName): ClosedClass => classes[name];

/** One of the values of a class. */
export type OneOf<Name extends ClassName> = KeyOf<(typeof classes)[Name]['values']>;
export const valuesOf = <Name extends ClassName>(name: Name): readonly OneOf<Name>[] =>
  keysOf<(typeof classes)[Name]['values']>(classes[name].values);
