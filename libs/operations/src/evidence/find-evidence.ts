// The evidence of a submission for somebody who may read that submission; for everybody else it is not there. It writes nothing.
import { mayRead, type Actor } from '@jishen/access';
import { evidenceOfSubmission, withConnection, type EvidenceRow, type Reader } from '@jishen/persistence';
import type { Caller, Engine, ReadOutcome } from '../engine';
import { actorOf, recordOf } from '../submission/case';
import { seeItemEvidence } from '../item/see-item-evidence';
import { notThere, unseen } from '../submission/not-there';
import { findSubmissionCase, type ReadCase } from '../submission/read-case';

export interface SeenEvidence {
  found: ReadCase;
  actor: Actor;
  rows: EvidenceRow[];
}

export function seeEvidence(engine: Engine, caller: Caller, submissionId: string): Promise<ReadOutcome<SeenEvidence>> {
  return withConnection(engine.db, (reader) => see(engine, reader, caller, submissionId));
}

async function see(engine: Engine, reader: Reader, caller: Caller, submissionId: string): Promise<ReadOutcome<SeenEvidence>> {
  const found = await findSubmissionCase(engine, reader, caller, submissionId);
  if (found === null) return { ok: false, refusal: notThere() };
  const subject = { kind: 'submission' as const, record: recordOf(caller.districtId, found.row) };
  const actor = actorOf(caller.districtId, caller.personId, found.row);
  if (!mayRead(actor, subject)) return unseen(notThere(), actor, subject);
  const { rows } = await reader.run<EvidenceRow & Record<string, unknown>>(evidenceOfSubmission(caller.districtId, submissionId));
  return { ok: true, value: { found, actor, rows } };
}

/** One file, of a submission or of a rectification item. */
export type AskedEvidence = { evidenceId: string } & ({ submissionId: string; itemId?: undefined } | { itemId: string; submissionId?: undefined });

export async function seeOne(engine: Engine, caller: Caller, { submissionId, itemId, evidenceId }: AskedEvidence): Promise<ReadOutcome<EvidenceRow>> {
  const seen = itemId === undefined ? await seeEvidence(engine, caller, submissionId) : await seeItemEvidence(engine, caller, itemId);
  if (!seen.ok) return seen;
  const rows = 'files' in seen.value ? seen.value.files : seen.value.rows;
  const row = rows.find(({ id }) => id === evidenceId);
  return row === undefined ? { ok: false, refusal: evidenceNotThere() } : { ok: true, value: row };
}

export const evidenceNotThere = () => ({
  code: 'NOT_VISIBLE', rule: 'absent-and-foreign-look-the-same', detail: '没有找到这份佐证，请刷新佐证列表后再试。', data: {},
});
