/** What the two threads of a long command tell each other. */
export type FromTask =
  | { readonly say: string }
  | { readonly out: unknown }
  /** A process has been started, or has ended: whoever ends all at once ends it too. */
  | { readonly started: number }
  | { readonly ended: number }
  /** In one line, with the exit code. */
  | { readonly failed: string; readonly exitCode: number };

export type ToTask = 'stop';
