// The evidence of a submission as a list for one person: what is there, what they may do with it and why not, the limits beforehand.
import { actionsOf, type Actor } from '@jishen/access';
import { acceptedEndings, acceptedWords, fileLimits } from '@jishen/documents';
import type { EvidenceRow } from '@jishen/persistence';
import { disablingNeedsReason } from '@jishen/workflow';
import type { Caller, Engine, ReadOutcome } from '../engine';
import { snapshotOf, type CaseRow } from '../submission/case';
import { seeEvidence } from './find-evidence';
import { judgeAct, type EvidenceAction } from './judge-act';
import { shownEvidence } from './shown-evidence';

/** What is done to the whole list, and what to one piece of it. */
const ofList = ['ADD_EVIDENCE'] as const satisfies readonly EvidenceAction[];
const ofPiece = ['TIE_EVIDENCE', 'DISABLE_EVIDENCE'] as const satisfies readonly EvidenceAction[];

export async function listEvidence(engine: Engine, caller: Caller, submissionId: string): Promise<ReadOutcome<object>> {
  const seen = await seeEvidence(engine, caller, submissionId);
  if (!seen.ok) return seen;
  const { found, actor, rows } = seen.value;
  const { row } = found;
  const { bytes, files, pdfPages } = fileLimits;
  const value = {
    version: row.version,
    contentHash: row.content_hash,
    limits: { bytes, files, pdfPages, kinds: acceptedWords, endings: [...acceptedEndings] },
    items: rows.map((piece) => ({ ...shownEvidence(piece), allowedActions: piece.disabledAt === null ? actionsFor(ofPiece, actor, row, piece) : [] })),
    allowedActions: actionsFor(ofList, actor, row, null),
    disableNeedsReason: disablingNeedsReason(snapshotOf(row), 'unit'),
  };
  return { ok: true, value };
}

/** Of acts that one of their roles ever does. */
function actionsFor(actions: readonly EvidenceAction[], actor: Actor, row: CaseRow, on: EvidenceRow | null): object[] {
  const ever = new Set<string>(actor.posts.flatMap(({ role }) => actionsOf(role, 'Submission')));
  return actions.filter((action) => ever.has(action)).map((action) => {
    const judged = judgeAct({ actor, row, action, on, reason: '…' });
    if (judged.ok) return { type: action, allowed: true };
    const { code, rule, detail, data } = judged.refusal;
    return { type: action, allowed: false, refusal: { code, rule, detail, data } };
  });
}
