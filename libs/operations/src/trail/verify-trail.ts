// The trail as a whole: verified where it lies, or exported as the lines of a file that somebody else can verify. Reads only.
import { encodeLog, verifyLog, type Report } from '@jishen/audit';
import { withConnection, withLogSource } from '@jishen/persistence';
import type { Engine } from '../engine';
import { deriveRecords } from './derive-records';

export interface DistrictOfLog {
  id: string;
  code: string;
  name: string;
}

export async function listDistricts(engine: Pick<Engine, 'db'>): Promise<DistrictOfLog[]> {
  return withConnection(engine.db, async (reader) => (await reader.run<DistrictOfLog & Record<string, unknown>>({ text: 'select id, code, name from district order by code' })).rows);
}

export const verifyTrail = (engine: Pick<Engine, 'db'>, districtId: string): Promise<Report> => withLogSource(engine.db, districtId, deriveRecords, verifyLog);

/** Hands each line (without its line end) to `write`, in order. */
export async function exportTrail(engine: Pick<Engine, 'db'>, districtId: string, exportedAt: string, write: (line: string) => Promise<void>): Promise<void> {
  await withLogSource(engine.db, districtId, deriveRecords, async (source) => {
    for await (const line of encodeLog(source, exportedAt)) await write(line);
  });
}
