// An answer as a file: whoever names its type in Accept gets all of the answer as such a file, not only what was read so far.
import { heard } from './call';

const mediaTypes = { xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', csv: 'text/csv', pdf: 'application/pdf' } as const;
export type FileFormat = keyof typeof mediaTypes;
export type TableFormat = Exclude<FileFormat, 'pdf'>;
export type TableFile = (format: TableFormat) => Promise<Blob>;

/** For a call of the client. */
export const asFile = (format: FileFormat) => ({ headers: { accept: mediaTypes[format] }, parseAs: 'blob' as const });

/** A refusal comes as a problem document, whatever was asked for. */
export const fileOf = async (call: Promise<{ data?: unknown; error?: unknown; response: Response }>): Promise<Blob> => (await heard(call)) as Blob;
