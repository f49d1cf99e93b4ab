// What adjustments name as their ground must be there: files of this submission, in use, and of a file only a page that it has. Asked only
// where one names any. It judges no score.
import { citableEvidence, type CitableFile, type Tx } from '@jishen/persistence';
import { citationOf } from '@jishen/scoring';
import type { Adjustment } from '@jishen/workflow';
import type { Refusal } from '../engine';
import type { CaseRow } from './case';

interface Asked {
  tx: Pick<Tx, 'run'>;
  districtId: string;
  row: CaseRow;
}

export async function uncitable({ tx, districtId, row }: Asked, asked: readonly Adjustment[]): Promise<Refusal | null> {
  const named = asked.flatMap((each) => ('evidence' in each ? (each.evidence ?? []) : []));
  if (named.length === 0) return null;
  const { rows } = await tx.run<CitableFile & Record<string, unknown>>(citableEvidence(districtId, row.id));
  const known = new Map(rows.map((file) => [file.id, file]));
  const missing = named.filter((text) => !known.has(citationOf(text).evidence));
  if (missing.length > 0) {
    return { code: 'EVIDENCE_UNKNOWN', rule: 'an-adjustment-rests-on-evidence-that-is-there', detail: '所引用的佐证不在本件里，或已经停用；请先上传，再从本件的佐证里选。', data: { missing } };
  }
  for (const { evidence, page } of named.map(citationOf)) {
    const { name, pages } = known.get(evidence) as CitableFile;
    if (page === null || (pages !== null && page <= pages)) continue;
    const detail = pages === null ? `「${name ?? '文件名已抹去'}」不分页，请只引用文件，把位置写在理由里。` : `「${name ?? '文件名已抹去'}」只有 ${pages} 页，没有第 ${page} 页。`;
    return { code: 'EVIDENCE_PAGE_UNKNOWN', rule: 'a-page-that-is-named-is-there', detail, data: { evidence, page, pages } };
  }
  return null;
}
