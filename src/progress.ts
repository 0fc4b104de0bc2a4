/** What a long step tells its user. */
export interface Progress {
  /** Say what is being done; replaces what was said before. */
  say(text: string): void;
}

/** Says nothing. */
export const silent: Progress = { say: () => undefined };
