// New ids: uuidv7, made here and not by the database, so that one statement can name what it makes. Ids of one process rise, also within a
// millisecond. Random bytes are drawn for many ids at once: asking the system for sixteen costs as much as asking for four thousand.
import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';

const bytesOfAnId = 16;
const pool = Buffer.alloc(256 * bytesOfAnId);
let used = pool.length;
let msecs = 0;
let seq = 0;

export function newId(): string {
  if (used >= pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const random = pool.subarray(used, used + bytesOfAnId);
  used += bytesOfAnId;
  const now = Date.now();
  // As RFC 9562 has it (6.2, method 1): a counter that starts anywhere in the lower half, so that it cannot run over within its millisecond.
  seq = now > msecs ? random.readUInt32BE(6) & 0x7fff_ffff : seq + 1;
  msecs = Math.max(now, msecs);
  return v7({ random, msecs, seq });
}
