/** Is this `npm run proof`, which takes its time? What takes minutes to show is shown in brief otherwise, or not at all. */
export const isProof = process.env['LOOPHOLE_PROOF'] !== undefined;
