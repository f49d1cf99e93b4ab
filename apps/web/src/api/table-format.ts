// The types by which an answer is asked for as a table. Which answers can be is the server's word.
export const mediaTypes = { xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', csv: 'text/csv' } as const;
export type TableFormat = keyof typeof mediaTypes;
