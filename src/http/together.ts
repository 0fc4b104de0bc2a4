/** The same work for all who ask before it begins; who asks while it is done waits for the next, so that no result is older than the asking. */
export function together<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<unknown> = Promise.resolve();
  let next: Promise<T> | undefined;
  const begin = (): Promise<T> => {
    next = undefined;
    return work();
  };
  return () => {
    // A failure is told to those who asked for it, not to those who come after.
    next ??= done.then(begin, begin);
    done = next;
    return next;
  };
}
