// The files inside a zip, found through its directory at the end and inflated by the browser itself when asked for. It reads the two ways
// of storing that spreadsheets use, refuses what is larger than a form can be, and gives meaning to nothing.
export class WorkbookFault extends Error {
  constructor(readonly kind: 'not-a-workbook' | 'too-large' | 'old-browser') {
    super(kind);
  }
}

const mostBytes = 40_000_000;
const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const longestComment = 65_557;

/** By path inside the zip. */
export type Unzipped = ReadonlyMap<string, () => Promise<Uint8Array>>;

export function unzip(bytes: Uint8Array): Unzipped {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const files = new Map<string, () => Promise<Uint8Array>>();
    const end = directoryEnd(view);
    let at = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
      if (view.getUint32(at, true) !== entryMark) throw new WorkbookFault('not-a-workbook');
      const [method, packed, size] = [view.getUint16(at + 10, true), view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
      const [name, extra, comment] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
      const local = view.getUint32(at + 42, true);
      const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name));
      files.set(path, () => contentOf(bytes, view, { local, method, packed, size }));
      at += 46 + name + extra + comment;
    }
    return files;
  } catch (fault) {
    if (fault instanceof RangeError) throw new WorkbookFault('not-a-workbook'); // cut short
    throw fault;
  }
}

function directoryEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - longestComment; at -= 1) if (view.getUint32(at, true) === endMark) return at;
  throw new WorkbookFault('not-a-workbook');
}

interface Entry {
  local: number;
  method: number;
  packed: number;
  size: number;
}

async function contentOf(bytes: Uint8Array, view: DataView, { local, method, packed, size }: Entry): Promise<Uint8Array> {
  if (size > mostBytes) throw new WorkbookFault('too-large');
  const begin = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const content = bytes.slice(begin, begin + packed);
  if (method === 0) return content;
  if (method !== 8) throw new WorkbookFault('not-a-workbook');
  return inflate(content);
}

async function inflate(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const reader = new Blob([packed]).stream().pipeThrough(inflater()).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => Promise.reject(new WorkbookFault('not-a-workbook')));
    if (done) return new Uint8Array(await new Blob(parts).arrayBuffer());
    size += value.byteLength;
    if (size > mostBytes) throw new WorkbookFault('too-large'); // whatever its directory said
    parts.push(value);
  }
}

function inflater(): DecompressionStream {
  try {
    return new DecompressionStream('deflate-raw');
  } catch {
    throw new WorkbookFault('old-browser'); // before Chrome 103
  }
}
