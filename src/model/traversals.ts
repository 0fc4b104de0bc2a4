/**
 * The typed traversals of the API, said once: from a noun, by which relationships, to which noun. Every relationship between
 * two nouns can be followed both ways. What denies something (NOT_APPLIES_TO, NOT_ENTERED_WITH) is never mixed with what affirms.
 */
import type { NounLabel, RelationshipTypeName } from './vocabulary.js';

export interface Traversal {
  readonly to: NounLabel;
  readonly types: readonly RelationshipTypeName[];
  /** Do they lead from the noun, or to it? */
  readonly outward: boolean;
  readonly definition: string;
}

type Types = readonly RelationshipTypeName[];
const out = (to: NounLabel, types: Types, definition: string): Traversal => ({ to, types, outward: true, definition });
const into = (to: NounLabel, types: Types, definition: string): Traversal => ({ to, types, outward: false, definition });

const usingVisa = ['ENTERED_WITH', 'WORKS_ON_VISA', 'RECEIVES'] as const;
/** Who is said to use a visa type, of a visa type or of a route through it. */
export const visaUsers = into('WorkerGroup', usingVisa, 'Worker groups that enter with it, work on it or are given it.');
/** Who is said to use a method, of a method or of a way by it. */
export const methodUsers = into('WorkerGroup', ['USES_METHOD'], 'Worker groups that use it.');
const beingIn = ['DISPATCHED_TO', 'LOCATED_IN', 'CONCENTRATED_IN', 'REMAINS_IN', 'RETURNED_TO'] as const;
const targets = out('Regime', ['TARGETS'], 'Regimes that it is directed at.');
const methods = out('EvasionMethod', ['USES_METHOD'], 'Methods that they use.');

export const traversals: Partial<Record<NounLabel, Readonly<Record<string, Traversal>>>> = {
  Resolution: {
    targets,
    adoptedBy: into('Authority', ['ADOPTED'], 'Bodies that adopted it.'),
    imposes: out(
      'Provision',
      ['IMPOSES'],
      'Provisions that it is said to create, by reports too; see provisions for what official sources say.',
    ),
  },
  Statute: {
    targets,
    imposes: out(
      'Provision',
      ['IMPOSES'],
      'Provisions that it is said to create, by reports too; see provisions for what official sources say.',
    ),
  },
  Provision: {
    binds: out('Authority', ['BINDS'], 'Who bears it.'),
    coversGroups: out('WorkerGroup', ['COVERS_GROUP'], 'Groups that it concerns.'),
    prohibitsIssueOf: out('VisaType', ['PROHIBITS_ISSUE_OF'], 'Visa types whose issue it forbids.'),
    buildsOn: out('Provision', ['BUILDS_ON'], 'Earlier provisions that it refers to and extends.'),
    builtOnBy: into('Provision', ['BUILDS_ON'], 'Later provisions that refer to it and extend it.'),
    circumventedBy: into('EvasionMethod', ['CIRCUMVENTS'], 'Methods that get round it.'),
    visaTypes: into('VisaType', ['CIRCUMVENTS'], 'Visa types that get round it through a method.'),
    motivates: into('EvasionMethod', ['MOTIVATED_BY'], 'Methods that are said to answer it.'),
    motivatesOrders: into('StateOrder', ['MOTIVATED_BY'], 'Orders that are said to answer it.'),
    creditedToResolutions: into(
      'Resolution',
      ['IMPOSES'],
      'Resolutions that are said to create it, by reports too; see instrument for the law.',
    ),
    creditedToStatutes: into('Statute', ['IMPOSES'], 'Statutes that are said to create it, by reports too; see instrument for the law.'),
  },
  Regime: {
    orders: out('StateOrder', ['ISSUED_ORDER'], 'Orders that it gave.'),
    embassies: into('Embassy', ['REPRESENTS'], 'Missions that represent it.'),
    targetedBy: into('Resolution', ['TARGETS'], 'Resolutions directed at it.'),
    targetedByStatutes: into('Statute', ['TARGETS'], 'Statutes directed at it.'),
    methods: out('EvasionMethod', ['USES_METHOD'], 'Methods that it uses.'),
    forcesToStay: out('WorkerGroup', ['FORCES_TO_STAY'], 'Groups that it compels to stay.'),
  },
  Embassy: {
    orders: into('StateOrder', ['TRANSMITTED_VIA'], 'Orders that passed through it.'),
    regimes: out('Regime', ['REPRESENTS'], 'Whom it represents.'),
    accreditedTo: out('Place', ['ACCREDITED_TO'], 'The country that it sits in.'),
  },
  WorkerGroup: {
    visaTypes: out('VisaType', usingVisa, 'Visa types that they enter with, work on or are given.'),
    visaTypesNotUsed: out('VisaType', ['NOT_ENTERED_WITH'], 'Visa types that they are said not to have entered with.'),
    statuses: out('Concept', ['ENTERED_WITH', 'HAS_STATUS'], 'Immigration statuses that they are in.'),
    employers: out('Employer', ['WORKS_FOR'], 'Whom they work for.'),
    places: out('Place', beingIn, 'Places that they are sent to, are in, stay in or return to.'),
    neverBeforeIn: out('Place', ['NEVER_BEFORE_IN'], 'Places where they are said not to have been before.'),
    facilities: out('Facility', ['WORKS_AT', 'DISPATCHED_TO'], 'Workplaces that they are sent to or work at.'),
    methods,
    orders: into('StateOrder', ['APPLIES_TO', 'DELIVERED_TO'], 'Orders that cover or reach them.'),
    ordersNotApplying: into('StateOrder', ['NOT_APPLIES_TO'], 'Orders that are said not to cover them.'),
    managers: into('RoleGroup', ['MANAGES'], 'Who supervises them.'),
    forcedToStayBy: into('Regime', ['FORCES_TO_STAY'], 'Who compels them to stay.'),
    provisions: into('Provision', ['COVERS_GROUP'], 'Provisions that concern them.'),
    faces: out('Concept', ['FACES'], 'Risks and conditions that they face.'),
    partOf: out('WorkerGroup', ['SUBSET_OF'], 'Groups that they are part of.'),
    parts: into('WorkerGroup', ['SUBSET_OF'], 'Groups that are part of them.'),
  },
  Employer: {
    workerGroups: into('WorkerGroup', ['WORKS_FOR'], 'Groups that work for them.'),
    methods,
    objectsTo: out('EvasionMethod', ['OBJECTS_TO'], 'Practices that they dislike.'),
  },
  VisaType: {
    broader: out('VisaType', ['SUBTYPE_OF'], 'Umbrella types, where a text names them.'),
    narrower: into('VisaType', ['SUBTYPE_OF'], 'Types that fall under it, where a text names them.'),
    usedBy: visaUsers,
    notUsedBy: into('WorkerGroup', ['NOT_ENTERED_WITH'], 'Worker groups that are said not to have entered with it.'),
    givenTo: into('RoleGroup', ['RECEIVES'], 'Others who are given it.'),
    methods: into('EvasionMethod', ['ENABLED_BY'], 'Methods that depend on it.'),
    circumvents: out('Provision', ['CIRCUMVENTS'], 'Provisions that it gets round through a method.'),
    noLongerIssuedBy: into('Authority', ['STOPPED_ISSUING'], 'Authorities that stopped issuing it.'),
    issueProhibitedBy: into('Provision', ['PROHIBITS_ISSUE_OF'], 'Provisions that forbid issuing it.'),
  },
  StateOrder: {
    issuedBy: into('Regime', ['ISSUED_ORDER'], 'Who gave it.'),
    transmission: out('Embassy', ['TRANSMITTED_VIA'], 'Missions that it passed through.'),
    deliveredTo: out('RoleGroup', ['DELIVERED_TO'], 'Role groups that it reached.'),
    deliveredToGroups: out('WorkerGroup', ['DELIVERED_TO'], 'Worker groups that it reached.'),
    appliesTo: out('WorkerGroup', ['APPLIES_TO'], 'Groups that it covers.'),
    notAppliesTo: out('WorkerGroup', ['NOT_APPLIES_TO'], 'Groups that it is said not to cover.'),
    motives: out('Concept', ['MOTIVATED_BY'], 'Motives that somebody names for it.'),
    motivatingProvisions: out('Provision', ['MOTIVATED_BY'], 'Provisions that it is said to answer.'),
    assessments: out('Concept', ['ASSESSED_AS'], 'What somebody judges it to be.'),
    instructsMethods: out('EvasionMethod', ['INSTRUCTS'], 'Methods that it tells its addressees to use.'),
    instructs: out('Concept', ['INSTRUCTS'], 'What else it tells its addressees to do or accept.'),
  },
  EvasionMethod: {
    circumvents: out('Provision', ['CIRCUMVENTS'], 'Provisions that it gets round.'),
    visaTypes: out('VisaType', ['ENABLED_BY'], 'Visa types that it depends on.'),
    enabledBy: out('Concept', ['ENABLED_BY'], 'Systems that it depends on.'),
    workerGroups: methodUsers,
    roleGroups: into('RoleGroup', ['USES_METHOD'], 'Role groups that use it.'),
    regimes: into('Regime', ['USES_METHOD'], 'Regimes that use it.'),
    employers: into('Employer', ['USES_METHOD'], 'Employers that use it.'),
    objectedToBy: into('Employer', ['OBJECTS_TO'], 'Employers that dislike it.'),
    toleratedBy: into('Authority', ['TOLERATES'], 'Authorities that let it go on.'),
    orders: into('StateOrder', ['INSTRUCTS'], 'Orders that tell their addressees to use it.'),
    places: out('Place', ['CARRIED_OUT_AT'], 'Where it is carried out.'),
    causes: out('Concept', ['CAUSES'], 'What it brings about.'),
    motives: out('Concept', ['MOTIVATED_BY'], 'Motives that somebody names for it.'),
    motivatingProvisions: out('Provision', ['MOTIVATED_BY'], 'Provisions that it is said to answer.'),
    assessments: out('Concept', ['ASSESSED_AS'], 'What somebody judges it to be.'),
    reportedOnBy: into('Publisher', ['REPORTED_ON'], 'Publishers that say they have reported on it.'),
  },
  Authority: {
    adopted: out('Resolution', ['ADOPTED'], 'Resolutions that it adopted.'),
    boundBy: into('Provision', ['BINDS'], 'Provisions that it bears.'),
    tolerates: out('EvasionMethod', ['TOLERATES'], 'Methods that it lets go on.'),
    stoppedIssuing: out('VisaType', ['STOPPED_ISSUING'], 'Visa types that it stopped issuing.'),
    reportsTo: out('Authority', ['REPORTS_TO'], 'Bodies that receive its reports.'),
    reportedToBy: into('Authority', ['REPORTS_TO'], 'Whose reports it receives.'),
    faces: out('Concept', ['FACES'], 'Risks and conditions that it faces.'),
  },
  RoleGroup: {
    manages: out('WorkerGroup', ['MANAGES'], 'Groups that they supervise.'),
    orders: into('StateOrder', ['DELIVERED_TO'], 'Orders that reached them.'),
    methods,
    visaTypes: out('VisaType', ['RECEIVES'], 'Visa types that they are given.'),
    places: out('Place', ['REMAINS_IN'], 'Places that they stay in.'),
    trends: out('Concept', ['HAS_TREND'], 'Trends observed among them.'),
  },
  Facility: {
    workerGroups: into('WorkerGroup', ['WORKS_AT', 'DISPATCHED_TO'], 'Groups that are sent to it or work at it.'),
    places: out('Place', ['LOCATED_IN'], 'Places that it lies in.'),
  },
  Place: {
    workerGroups: into('WorkerGroup', beingIn, 'Groups that are sent to it, are in it, stay in it or return to it.'),
    workerGroupsNeverBefore: into('WorkerGroup', ['NEVER_BEFORE_IN'], 'Groups that are said not to have been in it before.'),
    roleGroups: into('RoleGroup', ['REMAINS_IN'], 'Role groups that stay in it.'),
    facilities: into('Facility', ['LOCATED_IN'], 'Workplaces in it.'),
    within: out('Place', ['LOCATED_IN'], 'Places that contain it.'),
    contains: into('Place', ['LOCATED_IN'], 'Places in it.'),
    methods: into('EvasionMethod', ['CARRIED_OUT_AT'], 'Methods that are carried out in it.'),
    embassies: into('Embassy', ['ACCREDITED_TO'], 'Missions in it.'),
  },
  Concept: {
    workerGroups: into('WorkerGroup', ['FACES', 'HAS_STATUS', 'ENTERED_WITH'], 'Groups that face it or are in it.'),
    authorities: into('Authority', ['FACES'], 'Authorities that face it.'),
    roleGroups: into('RoleGroup', ['HAS_TREND'], 'Role groups among whom it is observed.'),
    enables: into('EvasionMethod', ['ENABLED_BY'], 'Methods that depend on it.'),
    motivates: into('StateOrder', ['MOTIVATED_BY'], 'Orders that somebody says it motivates.'),
    motivatesMethods: into('EvasionMethod', ['MOTIVATED_BY'], 'Methods that somebody says it motivates.'),
    instructedBy: into('StateOrder', ['INSTRUCTS'], 'Orders that tell their addressees to do or accept it.'),
    causes: out('Concept', ['CAUSES'], 'What it brings about.'),
    causedBy: into('Concept', ['CAUSES'], 'What brings it about.'),
    causedByMethods: into('EvasionMethod', ['CAUSES'], 'Methods that bring it about.'),
    hinders: out('Concept', ['HINDERS'], 'What it makes harder.'),
    hinderedBy: into('Concept', ['HINDERS'], 'What makes it harder.'),
    assessments: out('Concept', ['ASSESSED_AS'], 'What somebody judges it to be.'),
    saidOfOrders: into('StateOrder', ['ASSESSED_AS'], 'Orders that somebody judges to be this.'),
    saidOfMethods: into('EvasionMethod', ['ASSESSED_AS'], 'Methods that somebody judges to be this.'),
    saidOfConcepts: into('Concept', ['ASSESSED_AS'], 'Other concepts that somebody judges to be this.'),
    emphasizedBy: into('PublicFigure', ['EMPHASIZES'], 'Public figures who stress it.'),
    reportedOnBy: into('Publisher', ['REPORTED_ON'], 'Publishers that say they have reported on it.'),
  },
  PublicFigure: { emphasizes: out('Concept', ['EMPHASIZES'], 'What he or she stresses.') },
  Publisher: {
    reportedOnMethods: out('EvasionMethod', ['REPORTED_ON'], 'Methods that it says it has reported on.'),
    reportedOn: out('Concept', ['REPORTED_ON'], 'Other topics that it says it has reported on.'),
  },
};
