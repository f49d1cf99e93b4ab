// An answer as a file, where the caller asks for one by Accept. It makes no table.
import { Readable } from 'node:stream';
import { rowsFingerprint, tableFile, tableMediaTypes, type TableFormat, type TextLines, type TextTable } from '@jishen/documents';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Null: JSON, as for everybody who does not name the type of a file that this call makes. */
export function wantedTable<Format extends TableFormat>({ headers }: Pick<FastifyRequest, 'headers'>, made: readonly Format[]): Format | null {
  const asked = (headers.accept ?? '').split(',').map((each) => each.split(';', 1)[0]?.trim().toLowerCase());
  return made.find((format) => asked.includes(tableMediaTypes[format].split(';', 1)[0])) ?? null;
}

/** Sent as it is made: a long table is nowhere in memory as a whole. */
export function sendTable(reply: FastifyReply, table: TextTable<TextLines>, format: TableFormat): Readable {
  const name = `${table.title}.${format}`;
  void reply.header('content-type', tableMediaTypes[format]);
  void reply.header('content-disposition', `attachment; filename="table.${format}"; filename*=UTF-8''${encodeURIComponent(name)}`);
  void reply.header('etag', `"${rowsFingerprint(table.columns, table.rows)}"`);
  void reply.header('vary', 'accept-encoding'); // text is packed on its way (pack-answers)
  return Readable.from(tableFile(table, format, new Date()), { objectMode: false });
}
