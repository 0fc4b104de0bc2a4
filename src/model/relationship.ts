import type { effects, Modality, PredicateName, RuleKind, Tense } from './vocabulary.js';

export type Effect = (typeof effects)[number];

/** A rule of inference as its relationships name it. */
export interface RuleRef {
  readonly name: string;
  readonly kind: RuleKind;
  readonly inheritsModality: boolean;
}

/** One of the alternative sets of claims that carry a derived relationship. */
export interface PremiseSet {
  readonly claims: readonly string[];
  /** As the rule has it. */
  readonly tense?: Tense | undefined;
  /** The firmest that the rule allows. */
  readonly atMost?: Modality | undefined;
  /** The method of evasion that this set goes through, where a pattern joins two relationships over it. */
  readonly through?: string;
}

/** A relationship between entities, with the ids of all that carries it. */
export interface Relationship {
  readonly from: string;
  readonly type: PredicateName;
  readonly to: string;
  /** Claims that say it themselves. */
  readonly claims: readonly string[];
  /** Premise sets from which a rule concludes it. */
  readonly support: readonly PremiseSet[];
  readonly rule?: RuleRef;
  readonly derivedId?: string;
  readonly effect?: Effect;
  readonly tense?: Tense;
  readonly note?: string;
}

/** The identity of a relationship: it does not change when its evidence does. */
export const relationshipId = ({ from, type, to }: Pick<Relationship, 'from' | 'type' | 'to'>): string => `${from}|${type}|${to}`;

/** The parts of such an identity. */
export function triple(id: string): Pick<Relationship, 'from' | 'type' | 'to'> {
  const [from = '', type, to = ''] = id.split('|');
  return { from, type: type as PredicateName, to }; // made by relationshipId
}
