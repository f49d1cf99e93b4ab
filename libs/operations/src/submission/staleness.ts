// "Version or content differs": compared before anybody's rights are judged, since the caller decided on something that is no more.
// CONTENT_CHANGED goes before VERSION_CONFLICT and says what changed; it never lets an unseen change be signed.
import type { SubmissionEventBody } from '@jishen/contracts';
import { entriesSinceHash, frozenContent, type EntryBrief, type Tx } from '@jishen/persistence';
import { formOf, type RuleSet, type ScoredForm } from '@jishen/scoring';
import { stateName, type Route } from '@jishen/workflow';
import type { Refusal } from '../engine';
import type { CaseRow } from './case';
import { contentChanges } from './content-changes';
import { standing } from './standing';

export async function staleness(
  tx: Pick<Tx, 'run'>,
  districtId: string,
  row: CaseRow,
  body: SubmissionEventBody,
  route: Route,
  ruleSet: RuleSet,
): Promise<Refusal | null> {
  if (body.type === 'SAVE_DRAFT') return null;
  if ('contentHash' in body && body.contentHash !== row.content_hash) {
    const entries = (await tx.run<EntryBrief>(entriesSinceHash(districtId, `submission/${row.id}`, body.contentHash))).rows;
    const changes = contentChanges(entries, await rowNames(tx, districtId, row, ruleSet));
    const what = changes.length === 0 ? '您看到的内容不是这份件的当前内容' : `您看过之后有 ${changes.length} 处变化：${changes.slice(0, 5).map((change) => change.detail).join('；')}`;
    return { code: 'CONTENT_CHANGED', rule: 'only-what-was-seen-is-decided', detail: `${what}。请刷新后看过新的内容再决定。`, data: { ...standing(row), changes } };
  }
  if (body.expectedVersion === row.version) return null;
  const where = row.level_key === null ? stateName(row.state as never) : `「${route.levels.find((level) => level.key === row.level_key)?.name ?? row.level_key}」环节`;
  return {
    code: 'VERSION_CONFLICT',
    rule: 'decide-on-the-newest-version',
    detail: `在您打开之后已有人办理过，现在处于${where}（第 ${row.round} 轮）。请刷新后再看是否还需要您办理。`,
    data: standing(row),
  };
}

async function rowNames(tx: Pick<Tx, 'run'>, districtId: string, row: CaseRow, ruleSet: RuleSet): Promise<(key: string) => string> {
  const names = new Map(formOf(ruleSet).rows.map((each) => [each.key, each.name]));
  const frozen = (await tx.run<{ scored: ScoredForm }>(frozenContent(districtId, row.id, row.content_digest))).rows[0];
  for (const each of frozen?.scored.rows ?? []) names.set(each.key, each.name);
  return (key) => names.get(key) ?? key;
}
