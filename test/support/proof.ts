/** Is this `npm run proof`, which takes its time? What takes minutes to show is shown in brief otherwise, or not at all. */
export const isProof = process.env['LOOPHOLE_PROOF'] !== undefined;

/** Tell what was measured on the way, where somebody looks for it. */
export const tell = (text: string): void => void (isProof && process.stderr.write(`${text}\n`));

/** All of them where that is wanted, else each so-manieth, the first among them. */
export const someOf = <T>(all: readonly T[], each: number): readonly T[] => (isProof ? all : all.filter((_, index) => index % each === 0));
