/** A value of a closed class as words: EVADES_IN_PRACTICE is "evades in practice". */
export const words = (value: string): string => value.toLowerCase().replaceAll('_', ' ');
