// Whether the bytes of evidence are still what the trail says: every file that a district's submissions name is read and hashed again.
// The trail itself is verified elsewhere; this looks at bytes alone and changes nothing.
import type { FileStore } from '@jishen/documents';
import { keptFiles, withConnection, type KeptFileRow } from '@jishen/persistence';
import type { Engine } from '../engine';

export interface FilesReport {
  /** How many were read. */
  files: number;
  /** Of each that is missing or altered: its digest and one place where it is named. */
  faults: { digest: string; submissionId: string; detail: string }[];
}

const pageSize = 200;

/** @param open called once, where there is any file at all */
export async function verifyFiles(engine: Pick<Engine, 'db'>, open: () => Promise<FileStore>, districtId: string): Promise<FilesReport> {
  const report: FilesReport = { files: 0, faults: [] };
  let files: FileStore | undefined;
  for (let after = ''; ; ) {
    const page = await withConnection(engine.db, async (reader) => (await reader.run<KeptFileRow & Record<string, unknown>>(keptFiles(districtId, after, pageSize))).rows);
    for (const { digest, submissionId } of page) {
      report.files += 1;
      files ??= await open();
      const sound = (await files.withFile(districtId, digest, () => Promise.resolve(true))) === true;
      if (!sound) report.faults.push({ digest, submissionId, detail: `佐证文件 ${digest} 不在了，或内容已不是登记时的内容（自评件或整改事项 ${submissionId}）` });
    }
    after = page.at(-1)?.digest ?? '';
    if (page.length < pageSize) return report;
  }
}
