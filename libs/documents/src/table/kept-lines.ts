// The lines of a long table, held small until a file is made of them: a batch at a time as they come, compressed, with their fingerprint as they pass.
// Read again from the beginning as often as wanted, one batch in memory at a time. It knows nothing of what is in a line.
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { deflateRaw, inflateRawSync } from 'node:zlib';
import type { TextLines } from './text-table';

const compressed = promisify(deflateRaw);
/** JSON holds no line feed but those between the lines. */
const written = (line: readonly string[]): string => `${JSON.stringify(line)}\n`;

export class KeptLines implements TextLines {
  private readonly batches: Buffer[] = [];
  private readonly digest = createHash('sha256');
  length = 0;

  constructor(columns: readonly string[]) {
    this.digest.update(written(columns));
  }

  async add(lines: readonly (readonly string[])[]): Promise<void> {
    const text = lines.map(written).join('');
    this.digest.update(text);
    this.length += lines.length;
    if (lines.length > 0) this.batches.push(await compressed(text, { level: 1 }));
  }

  /** Of what there is now; the same as that of the same lines in an array. */
  get fingerprint(): string {
    return this.digest.copy().digest('hex');
  }

  *[Symbol.iterator](): Generator<readonly string[]> {
    for (const batch of this.batches) {
      for (const line of inflateRawSync(batch).toString('utf8').split('\n')) if (line !== '') yield JSON.parse(line) as string[];
    }
  }
}

/**
 * SHA-256 over the heads and every line, hex, each as a JSON array of texts (of which JCS writes the same) with a line feed behind it: the same
 * lines have the same one in every format, on the screen too, whenever they were asked for.
 */
export function rowsFingerprint(columns: readonly string[], rows: TextLines): string {
  if (rows instanceof KeptLines) return rows.fingerprint;
  const digest = createHash('sha256').update(written(columns));
  for (const row of rows) digest.update(written(row));
  return digest.digest('hex');
}
