// Which facts an event puts on record and in which order, each ledger line with the entry that is its own.
// A decision's lines come before it (it covers them); what a decision causes (self lines, reversals) comes after it.
import { createHash } from 'node:crypto';
import type { ScoreLine } from '@jishen/scoring';
import type { FactToWrite } from '../trail/draft-entries';
import type { SnapshotColumn } from './case';
import { rowsOfEntry, rowsTouched } from './draft-rows';
import { previousScore } from './plan-ledger';
import type { WriteInput } from './event-work';

export interface LinkedFact {
  fact: FactToWrite;
  line: ScoreLine | null;
}
const draftEntryEveryMs = 10 * 60 * 1000;

/** @param edition the text that the event publishes, or null */
export function factsOf(input: WriteInput, column: SnapshotColumn, edition: string | null): LinkedFact[] {
  const { decision, plan, caller, row } = input;
  const causing = plan.event.type === 'SUBMIT' || plan.event.type === 'RETURN';
  const asked = causing ? plan.lines.filter((line) => line.kind === 'adjustment') : plan.lines;
  const caused = causing ? plan.lines.filter((line) => line.kind !== 'adjustment') : [];
  const own = decision.facts
    .filter((fact) => fact.type !== 'submission.draft-edited@1' || draftEntryDue(column.draftEntries[caller.personId], row.now))
    .map((fact): LinkedFact => ({
      fact: {
        type: fact.type,
        pub: { ...fact.pub, ...(fact.type === 'submission.draft-edited@1' ? rowsOfEntry(rowsTouched(column, caller.personId, plan.event)) : {}), ...digestsOf(fact.type, plan.contentDigest, edition) },
        priv: 'priv' in fact ? fact.priv : undefined,
        rowKey: 'row' in fact.pub ? fact.pub.row : null,
      },
      line: null,
    }));
  const linked = (lines: readonly ScoreLine[], cause: 'reviewer' | 'returned-to-unit'): LinkedFact[] =>
    lines.map((line) => ({ fact: lineFact(line, previousScore(plan.ledger ?? [], line), row.level_key, cause), line }));
  return [...linked(asked, 'reviewer'), ...own, ...linked(caused, 'returned-to-unit')];
}

/** What the workflow cannot know of its own facts: the digest of what was saved, and of what was published. */
function digestsOf(type: string, contentDigest: string, edition: string | null): Record<string, string> {
  if (type === 'submission.draft-edited@1') return { rows_digest: contentDigest };
  return edition === null ? {} : { edition_digest: createHash('sha256').update(edition).digest('hex') };
}

function draftEntryDue(last: string | undefined, now: string): boolean {
  return last === undefined || Date.parse(now) - Date.parse(last) >= draftEntryEveryMs;
}

/** The entry of one ledger line: the same figures, key by key, as the line's columns. */
function lineFact(line: ScoreLine, from: string | null, levelKey: string | null, cause: 'reviewer' | 'returned-to-unit'): FactToWrite {
  const figures = { row: line.row, from, delta: line.delta, to: line.val, max: line.max, round: line.round };
  const priv = line.reason === null ? undefined : { reason: line.reason };
  if (line.kind === 'self') return { type: 'score.self-recorded@1', pub: { ...figures, kind: 'self' }, rowKey: line.row };
  if (line.kind === 'adjustment') {
    const pub = { ...figures, kind: 'adjustment', clause: line.clause, level_key: levelKey, line_id: line.id };
    return { type: 'score.adjusted@1', pub, priv, rowKey: line.row, refs: line.evidence };
  }
  return { type: 'score.reversed@1', pub: { ...figures, kind: 'reversal', reverses: line.reverses, cause }, priv, rowKey: line.row };
}
