// An answer as a table for a spreadsheet, where the caller asks for one by Accept. It makes no table.
import { tableFile, tableFingerprint, tableMediaTypes, type TableFormat, type TextTable } from '@jishen/documents';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Null: JSON, as for everybody who does not name the type of a table. */
export function wantedTable({ headers }: Pick<FastifyRequest, 'headers'>): TableFormat | null {
  const asked = (headers.accept ?? '').split(',').map((each) => each.split(';', 1)[0]?.trim().toLowerCase());
  return (Object.keys(tableMediaTypes) as TableFormat[]).find((format) => asked.includes(tableMediaTypes[format].split(';', 1)[0])) ?? null;
}

export async function sendTable(reply: FastifyReply, table: TextTable, format: TableFormat): Promise<Buffer> {
  const name = `${table.title}.${format}`;
  void reply.header('content-type', tableMediaTypes[format]);
  void reply.header('content-disposition', `attachment; filename="table.${format}"; filename*=UTF-8''${encodeURIComponent(name)}`);
  void reply.header('etag', `"${tableFingerprint(table)}"`);
  return tableFile(table, format);
}
