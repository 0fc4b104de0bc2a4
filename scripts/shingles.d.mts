export interface Shingle {
  /** Sixteen hexadecimal digits. */
  readonly hash: string;
  /** Where the run starts, counted from 1. */
  readonly line: number;
}
export function shinglesOf(text: string): Shingle[];
