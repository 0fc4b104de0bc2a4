/** How a command ends, for scripts and supervisors. */
export const exitCodes = { failed: 1, usage: 2, databaseLost: 3, interrupted: 130 } as const;
