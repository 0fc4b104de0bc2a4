/** Ctrl-C, a closed terminal, SIGTERM. */
export const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Call for each signal that comes, with how many have come; until what is returned is called. */
export function onInterrupt(call: (times: number) => void): () => void {
  let times = 0;
  const hear = (): void => call(++times);
  for (const name of signals) process.on(name, hear);
  return () => {
    for (const name of signals) process.off(name, hear);
  };
}
