/** The formats that the graph is exported in, by name. */
export const formatNames = ['ftm', 'csv', 'graphml'] as const;
export type FormatName = (typeof formatNames)[number];
