// Evidence is added, tied to rows or put out of use: one transaction under the lock of its submission, as every act on it. Of the
// unit's evidence the content hash is another one afterwards; a reviewer's is bound by the entry of the adjustment that cites it.
// It never touches bytes: they were kept before, under the digest that is written here.
import { mayRead } from '@jishen/access';
import { evidenceOfSubmission, typedRows, type EvidenceFileRow, type EvidenceRow, type Tx, type TypedRow } from '@jishen/persistence';
import { fileLimits } from '@jishen/documents';
import { formOf } from '@jishen/scoring';
import { refuse, type Caller, type Engine, type Outcome, type Refusal } from '../engine';
import { actorOf, recordOf } from '../submission/case';
import { commandOnSubmission } from '../submission/command-on-submission';
import { notThere } from '../submission/not-there';
import type { ReadCase } from '../submission/read-case';
import { newId } from '../trail/new-id';
import { evidenceNotThere } from './find-evidence';
import { judgeAct, type EvidenceAction } from './judge-act';
import { partsOfChange, type EvidenceChange } from './write-evidence';

export interface AddEvidence {
  type: 'ADD';
  postId?: string;
  file: EvidenceFileRow;
  name: string;
  rows: readonly string[];
}
export type ActOnEvidence = { postId?: string; evidenceId: string } & ({ type: 'TIE' | 'UNTIE'; row: string } | { type: 'DISABLE'; reason?: string });

export interface EvidenceCommand {
  submissionId: string;
  key: string;
  body: AddEvidence | ActOnEvidence;
}

const actionOf = { ADD: 'ADD_EVIDENCE', TIE: 'TIE_EVIDENCE', UNTIE: 'TIE_EVIDENCE', DISABLE: 'DISABLE_EVIDENCE' } as const satisfies Record<EvidenceCommand['body']['type'], EvidenceAction>;
const mostRowsTied = 100;

/** @returns JSON text `{id, version, contentHash}` */
export async function changeEvidence(engine: Engine, caller: Caller, { submissionId, key, body }: EvidenceCommand): Promise<Outcome<string>> {
  const done = await commandOnSubmission(engine, caller, { action: actionOf[body.type], submissionId, key, body }, async (tx, found, { requestHash }) => {
    const judged = await judge(tx, caller, { submissionId, key, body }, found);
    return judged.ok ? { ok: true, ...partsOfChange({ engine, caller, key, requestHash, row: found.row, ...judged.value }) } : judged;
  });
  return done.ok ? { ok: true, value: done.value.answer } : done;
}

type Judged = { ok: true; value: EvidenceChange } | { ok: false; refusal: Refusal; inner?: Refusal };

async function judge(tx: Tx, { districtId, personId }: Caller, { submissionId, body }: EvidenceCommand, { row, ruleSet }: ReadCase): Promise<Judged> {
  const [{ rows: evidence }, { rows: typed }] = await Promise.all([
    tx.run<EvidenceRow & Record<string, unknown>>(evidenceOfSubmission(districtId, submissionId)),
    tx.run<TypedRow>(typedRows(districtId, submissionId)),
  ]);
  const actor = actorOf(districtId, personId, row);
  const subject = { kind: 'submission' as const, record: recordOf(districtId, row) };
  const on = body.type === 'ADD' ? null : (evidence.find(({ id }) => id === body.evidenceId) ?? null);
  if (body.type !== 'ADD' && on === null) return { ok: false, refusal: mayRead(actor, subject) ? evidenceNotThere() : notThere() };
  const reason = body.type === 'DISABLE' ? (body.reason ?? null) : null;
  const may = judgeAct({ actor, row, action: actionOf[body.type], on, reason, postId: body.postId });
  if (!may.ok) return may.refusal.code === 'NOT_VISIBLE' ? { ...may, refusal: notThere() } : may;
  const known = new Set([...formOf(ruleSet).rows.map(({ key }) => key), ...typed.map(({ key }) => key)]);
  const changed = body.type === 'ADD' ? added(body, evidence, known, may.origin) : acted(body, on as EvidenceRow, known);
  return changed.ok ? { ok: true, value: { ...changed.value, may, evidence, typed } } : changed;
}

type Change = Outcome<Pick<EvidenceChange, 'change'>>;

function added({ file, name, rows }: AddEvidence, evidence: readonly EvidenceRow[], known: ReadonlySet<string>, origin: 'unit' | 'review'): Change {
  const inUse = evidence.filter(({ disabledAt }) => disabledAt === null);
  const same = inUse.find(({ digest }) => digest === file.digest);
  if (same !== undefined) {
    return refuse('EVIDENCE_HERE_ALREADY', 'the-same-bytes-are-in-use-once', `同样内容的文件已在本件里（${same.name ?? '文件名已抹去'}），不用再传；需要时可把它关联到更多行。`, { evidence: same.id });
  }
  if (inUse.length >= fileLimits.files) return refuse('EVIDENCE_TOO_MANY', 'a-submission-has-bounded-evidence', `一份自评件最多 ${fileLimits.files} 份佐证，请合并后再传。`, { most: fileLimits.files });
  const unknown = rows.find((key) => !known.has(key));
  if (unknown !== undefined) return noSuchRow(unknown);
  return { ok: true, value: { change: { kind: 'added', id: newId(), file, name, rows: [...new Set(rows)].sort(), origin } } };
}

function acted(body: ActOnEvidence, on: EvidenceRow, known: ReadonlySet<string>): Change {
  if (body.type === 'DISABLE') return { ok: true, value: { change: { kind: 'disabled', on, reason: body.reason?.trim() || null } } };
  if (body.type === 'TIE' && !known.has(body.row)) return noSuchRow(body.row);
  const rows = body.type === 'TIE' ? [...new Set([...on.rows, body.row])].sort() : on.rows.filter((key) => key !== body.row);
  if (rows.length > mostRowsTied) return refuse('EVIDENCE_TOO_MANY', 'evidence-is-tied-to-bounded-rows', `一份佐证最多关联 ${mostRowsTied} 行。`, { most: mostRowsTied });
  return { ok: true, value: { change: { kind: 'tied', on, rows } } };
}

const noSuchRow = (row: string) => refuse('UNKNOWN_ROW', 'evidence-is-tied-to-rows-of-the-form', `本表没有「${row.slice(0, 40)}」这一行，请刷新后从表里的行中选择。`, { row });
