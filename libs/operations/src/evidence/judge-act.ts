// One question for evidence as for every act: may this person, and does the case allow it. Access first, then the workflow room.
import { authorize, type Actor, type Authorized } from '@jishen/access';
import type { EvidenceRow } from '@jishen/persistence';
import { judgeEvidence, type EvidenceOrigin } from '@jishen/workflow';
import type { Refusal } from '../engine';
import { recordOf, snapshotOf, type CaseRow } from '../submission/case';

export type EvidenceAction = 'ADD_EVIDENCE' | 'TIE_EVIDENCE' | 'DISABLE_EVIDENCE';
const actOf = { ADD_EVIDENCE: 'add', TIE_EVIDENCE: 'tie', DISABLE_EVIDENCE: 'disable' } as const;

export type JudgedAct = (Authorized & { origin: EvidenceOrigin }) | { ok: false; refusal: Refusal; inner?: Refusal };

export interface AskedAct {
  actor: Actor;
  row: CaseRow;
  action: EvidenceAction;
  /** What is acted on; null where something is added. */
  on: Pick<EvidenceRow, 'origin' | 'disabledAt' | 'cited' | 'levelKey'> | null;
  reason: string | null;
  postId?: string;
}

export function judgeAct({ actor, row, action, on, reason, postId }: AskedAct): JudgedAct {
  const may = authorize(actor, action, { kind: 'submission', record: recordOf(actor.districtId, row) }, postId);
  if (!may.ok) return may;
  const side: EvidenceOrigin = may.post.role === 'preparer' ? 'unit' : 'review';
  const origin = on?.origin ?? side;
  // What the unit handed in is the unit's to change, what a reviewer attached is the review's.
  if (origin !== side) {
    const detail = origin === 'unit' ? '单位的佐证只能由单位填报人在填报时增减；您可以另附审核用的佐证。' : '审核所附的佐证由审核环节增减，单位不能改动。';
    return { ok: false, refusal: { code: 'ROLE_MAY_NOT', rule: 'each-side-changes-its-own-evidence', detail, data: { origin } } };
  }
  const refusal = judgeEvidence(snapshotOf(row), {
    act: actOf[action], personId: actor.personId, origin, reason,
    on: on === null ? null : { disabled: on.disabledAt !== null, cited: on.cited, ofLevel: on.levelKey },
  });
  return refusal === null ? { ...may, origin } : { ok: false, refusal };
}
