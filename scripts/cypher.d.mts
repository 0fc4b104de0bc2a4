export function problemsIn(written: string): string[];
