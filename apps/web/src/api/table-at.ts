// A list as a spreadsheet: the address of the list, asked for the type of the file.
import { heard } from './call';

const mediaTypes = { xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', csv: 'text/csv' } as const;
export type TableFormat = keyof typeof mediaTypes;

export function tableAt(address: string, query: Readonly<Record<string, string>>, format: TableFormat): Promise<Blob> {
  const asked = new URLSearchParams(query).toString();
  return heard(fileOf(fetch(`${address}${asked === '' ? '' : `?${asked}`}`, { headers: { accept: mediaTypes[format] }, credentials: 'same-origin' })));
}

/** A refusal comes as a problem document, whatever was asked for. */
async function fileOf(asking: Promise<Response>): Promise<{ data?: Blob; error?: unknown; response: Response }> {
  const response = await asking;
  if (response.ok) return { data: await response.blob(), response };
  return { error: await response.json().catch(() => null), response };
}
