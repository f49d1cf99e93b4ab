// The types of a table as a file; whoever names one in Accept gets all of an answer as such a file.
export const tableMediaTypes = { xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', csv: 'text/csv' } as const;
export type TableFormat = keyof typeof tableMediaTypes;
