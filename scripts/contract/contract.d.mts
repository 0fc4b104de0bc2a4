export function contract(folder?: string): Promise<string>;
