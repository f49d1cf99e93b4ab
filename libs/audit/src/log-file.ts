// Writes a log as the lines of a jishen-log/1 file (docs/audit-format.md §5), one after the other, without holding them.
// It never opens a file and never verifies: a broken log is exported as it lies.
import { createHash } from 'node:crypto';
import type { StreamHead } from './check-entries';
import type { ScoreHeadRecord, ScoreLineRecord } from './check-ledger';
import type { LogRow, LogSource } from './log-source';

export const logFormat = 'jishen-log/1';

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');

/** Line readers of some languages, Node's among them, also end a line at U+2028 and U+2029, which JSON leaves as they are. */
const lineText = (value: unknown): string =>
  JSON.stringify(value).replace(/[\u2028\u2029]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`);

function entryLine({ stream, seq, hash, body, payload }: LogRow): string {
  const held = payload && { salt: base64(payload.salt), bytes: base64(payload.bytes) };
  return lineText({ stream, seq, hash, body: base64(body), payload: held });
}

function scoreLineLine(record: ScoreLineRecord): string {
  const { submission, row, line, kind, from, delta, to, max, stream, seq } = record;
  return lineText({ score_line: { submission, row, line, kind, from, delta, to, max, stream, seq } });
}

function scoreHeadLine({ submission, row, line, final }: ScoreHeadRecord): string {
  return lineText({ score_head: { submission, row, line, final } });
}

/** Lines without their line ends; each is followed by one "\n" in the file, the last one too. */
export async function* encodeLog(source: LogSource, exportedAt: string): AsyncGenerator<string, void, undefined> {
  const digest = createHash('sha256');
  const passed = (line: string): string => {
    digest.update(line).update('\n');
    return line;
  };
  yield passed(lineText({ format: logFormat, origin: source.origin, exported_at: exportedAt }));
  let entries = 0;
  for await (const row of source.entries) {
    entries += 1;
    yield passed(entryLine(row));
  }
  for await (const record of source.scoreLines) yield passed(scoreLineLine(record));
  for await (const record of source.scoreHeads) yield passed(scoreHeadLine(record));
  const heads: StreamHead[] = [];
  for await (const { stream, seq, hash } of source.heads) heads.push({ stream, seq, hash });
  yield lineText({ end: { entries, heads, sha256: digest.digest('hex') } });
}
