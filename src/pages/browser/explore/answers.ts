/** The parts of answers that the page reads, as its documents ask for them. */
import type { Label } from '../../explore/drawing.js';

export interface Known {
  readonly status: 'KNOWN' | 'UNCERTAIN' | 'NOT_YET' | 'WITHDRAWN';
  readonly certain: string | null;
  readonly possible: string | null;
}

interface Said {
  readonly id: string;
  readonly statement: string;
}

export interface Claim extends Said {
  readonly modality: string;
  readonly hedge: string | null;
  readonly attribution: string | null;
  readonly sourceClass: string;
  readonly factStatus: string | null;
  readonly contested: boolean;
  readonly tense: string | null;
  readonly scope: string | null;
  readonly polarity: string;
  readonly speaker: { readonly role: string } | null;
  readonly document: {
    readonly id: string;
    readonly name: string;
    readonly url: string | null;
    readonly publisher: { readonly name: string } | null;
  };
  readonly paragraph: number | null;
  readonly known: Known;
  readonly withdrawn: { readonly on: string; readonly reason: string } | null;
  readonly quantity: { readonly text: string } | null;
  readonly related: readonly {
    readonly type: string;
    readonly direction: string;
    readonly condition: string | null;
    readonly why: string;
    readonly claim: Said;
  }[];
  readonly law: { readonly status: string; readonly note: string | null; readonly claims: readonly Said[] } | null;
}

export interface Gap {
  readonly id: string;
  readonly question: string;
  readonly about: readonly Named[];
  readonly stated: readonly Said[];
}

export interface Named {
  readonly __typename: Label;
  readonly id: string;
  readonly name: string;
}

export interface Evidence {
  readonly modality: string;
  readonly contested: boolean;
  readonly independentPublishers: number;
  readonly known: Known;
  readonly sourceClasses: readonly string[];
  readonly rule: { readonly id: string; readonly kind: string; readonly definition: string } | null;
  readonly support: readonly {
    readonly strongest: boolean;
    readonly modality: string;
    readonly premises: readonly { readonly id: string }[];
  }[];
  readonly disagreements: readonly {
    readonly kind: string;
    readonly condition: string | null;
    readonly why: string;
    readonly contests: boolean;
    readonly premise: Said;
    readonly opposed: Said;
  }[];
  readonly claims: readonly Claim[];
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

export interface Page<Row> {
  readonly pageInfo: PageInfo;
  readonly edges: readonly { readonly node: Row }[];
}

export interface RelationshipRow {
  readonly id: string;
  readonly layer: string;
  readonly effect?: string;
  readonly evidence: Evidence;
}

export interface RelationshipAnswer {
  readonly from: { readonly gaps: readonly Gap[]; readonly relationships: Page<RelationshipRow> } | null;
  readonly to: { readonly gaps: readonly Gap[] } | null;
}

export interface RouteAnswer {
  readonly visaRoutes: {
    readonly edges: readonly {
      readonly node: { readonly visaType: { readonly id: string }; readonly effect: string; readonly legalNote: string | null };
    }[];
  };
}

export interface EntityAnswer {
  readonly entity:
    | (Named & {
        readonly description: string | null;
        readonly aliases: readonly { readonly name: string }[];
        readonly claims: { readonly totalCount: number; readonly edges: readonly { readonly node: Claim }[] };
        readonly relationships: { readonly totalCount: number };
        readonly gaps: readonly Gap[];
      })
    | null;
}

export interface SearchAnswer {
  readonly search: { readonly hasMore: boolean; readonly edges: readonly { readonly matched: string; readonly node: Named }[] };
}

export interface DaysAnswer {
  readonly changes: { readonly becameKnown: Page<{ readonly known: Known }> };
}
