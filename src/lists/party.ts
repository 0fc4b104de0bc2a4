/**
 * What an official list says, in one shape for every list. A reader of a list makes these; the loader writes them. Every text is
 * as printed, but for space at its ends and, save in remarks, line breaks; nothing is merged, translated or guessed.
 * Undefined and empty mean: the list does not say.
 */

import type { OneOf } from '../model/classes.js';

export type PartyKind = OneOf<'PartyKind'>;

export interface PartyName {
  readonly full: string;
  /** Parts in their printed order, such as the UN's first to fourth name; empty where the list gives the name whole. */
  readonly parts: readonly string[];
  readonly type: OneOf<'PartyNameType'>;
  /** How sure the list is that the name is the party's: OFAC's weak aliases, the UN's "Low". UNSTATED where it does not grade. */
  readonly quality: OneOf<'NameQuality'>;
  /** ISO 15924 code of the script that most letters are of, such as Latn, Cyrl, Hang, Hani, Arab. */
  readonly script: string;
  /** What the list says of this name alone, such as "previously listed as". */
  readonly note?: string;
  /** Birth that the list ties to this name alone, such as that of a false identity. */
  readonly born?: ListedDate;
  readonly birthPlace?: ListedPlace;
}

/** A date as precise as the list has it. BETWEEN has both ends, others one; NOTE is text that is no date, such as one of another calendar. */
export interface ListedDate {
  readonly precision: OneOf<'ListedDatePrecision'>;
  /** Partial ISO 8601: 1971, 1971-03 or 1971-03-05. */
  readonly from?: string;
  readonly to?: string;
  /** As printed. */
  readonly text: string;
  /** How far to rely on it, in the list's words, such as "from false passport". */
  readonly note?: string;
}

export interface ListedPlace {
  /** Its parts as printed, the smallest first; empty where there is only a note. */
  readonly text: string;
  readonly country?: string;
  readonly note?: string;
}

export interface IdentityDocument {
  /** As printed: Passport, National ID No., Tax ID No., SWIFT/BIC … */
  readonly type: string;
  /** A finer type, such as "Service passport" for a Passport. */
  readonly subtype?: string;
  /** Empty where the list prints it, if at all, within the note. */
  readonly number: string;
  /** Whose document it is. */
  readonly country?: string;
  /** Where it was issued, such as by a consulate. */
  readonly issuedIn?: ListedPlace;
  readonly issued?: string;
  readonly expires?: string;
  readonly note?: string;
}

export interface Address {
  readonly text: string;
  readonly street?: string;
  readonly city?: string;
  readonly region?: string;
  readonly postalCode?: string;
  readonly country?: string;
  readonly note?: string;
}

/** An entry of a list under one programme. */
export interface Designation {
  /** Key of the programme as the list writes it: DPRK, DPRK3, NPWMD … */
  readonly programme: string;
  /** ISO 8601 days. */
  readonly listedOn?: string;
  readonly amendedOn: readonly string[];
  /** The list's own reference, such as KPi.001. */
  readonly reference?: string;
  /** What else the list says of it, such as its authority, reason and end. */
  readonly attributes?: readonly Attribute[];
}

/** A tie that the list itself states, such as OFAC's "Linked To:". It names the other party; an id only where the list gives or certainly means one. */
export interface PartyLink {
  readonly type: string;
  readonly toName: string;
  readonly toId?: string;
  /** What else the list says of it, such as a role, a share and dates. */
  readonly attributes?: readonly Attribute[];
}

/** A further property as the list has it: gender, title, position, call sign, tonnage, IMO number, phone, website … */
export interface Attribute {
  readonly name: string;
  readonly value: string;
}

export interface Party {
  /** Stable: un:<permanent reference>, ofac:<number>, ftm:<id>. */
  readonly id: string;
  readonly kind: PartyKind;
  /** The primary name first. A list may print several of them; each is PRIMARY then. */
  readonly names: readonly PartyName[];
  readonly births: readonly ListedDate[];
  readonly birthPlaces: readonly ListedPlace[];
  readonly nationalities: readonly string[];
  readonly positions: readonly string[];
  readonly addresses: readonly Address[];
  readonly documents: readonly IdentityDocument[];
  readonly designations: readonly Designation[];
  readonly links: readonly PartyLink[];
  readonly attributes: readonly Attribute[];
  /** Marks of secondary sanctions and the like, as printed. */
  readonly marks: readonly string[];
  /** The list's remarks, whole and as printed. */
  readonly remarks?: string;
}

/** Something in a file that no rule consumed; like ones are counted together. */
export interface Leftover {
  /** Where: element path, column or kind of remark. */
  readonly at: string;
  /** One example, cut to 120 characters. */
  readonly example: string;
  readonly count: number;
}

/** A list as it is read: parties one by one; leftovers and the list's own facts once all are read. */
export interface ListReading {
  readonly parties: AsyncIterable<Party>;
  /** After the last party. */
  summary(): ListSummary;
}

export interface ListSummary {
  /** When the list says it was made, or null. ISO 8601. */
  readonly generatedAt: string | null;
  readonly records: number;
  readonly leftovers: readonly Leftover[];
}

/** The authority that keeps a list, and what each programme key means in words, where the list or its authority says so. */
export interface ListSource {
  readonly key: 'un' | 'ofac' | 'ftm';
  readonly authority: string;
  readonly name: string;
  /** Read these files, in the order that the list names them. Throws AppError LIST_INVALID naming file, record and field. */
  read(files: readonly string[]): ListReading;
}
