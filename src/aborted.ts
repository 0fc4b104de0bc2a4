/** Never resolves; rejects with the reason of a signal once it is aborted. */
export const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });

/** The outcome of the work, or the reason of a signal as soon as it is aborted: the work is not waited for then, and fails when what it works on is closed. */
export const untilAborted = <T>(signal: AbortSignal, work: Promise<T>): Promise<T> => Promise.race([work, aborted(signal)]);
