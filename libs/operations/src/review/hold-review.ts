// Who of a level has a submission open: a colleague who opens it sees that, reads only, and may take it over. A courtesy and no guard: no
// decision asks for it. A sign keeps it alive; it falls away without signs, on leaving, and with the level or round it is of. Only taking
// over is a fact: its entry says from whom, in the same transaction. A sign also keeps which content was shown (batch/).
// Of two who take from the same colleague the later one is told.
import { randomUUID } from 'node:crypto';
import { authorize, mayRead, type Authorized } from '@jishen/access';
import type { ReviewHoldBody } from '@jishen/contracts';
import {
  composeWrite, contentLookPart, inTransaction, lockSubmissionWithoutView, reviewHoldLeftPart, reviewHoldOf, reviewHoldPart,
  type LockedSubmission, type Part, type ReviewHoldRow, type Tx,
} from '@jishen/persistence';
import type { Caller, Engine, Outcome, ReadOutcome, Refusal } from '../engine';
import { actorOf, recordOf, type CaseRow } from '../submission/case';
import { entryOnSubmission } from '../submission/entry-on-submission';
import { notThere, unseen } from '../submission/not-there';
import { caseOf } from '../submission/read-case';
import { recordRefusal } from '../trail/record-refusal';
import { shanghaiTime } from '../trail/shanghai-date';

export interface Hold {
  mine: boolean;
  other: ReviewHoldRow | null;
}

/** A page gives a sign every 45 seconds; one that sleeps in the background, every minute or so. */
const aliveSeconds = 180;

export async function holdReview(engine: Engine, caller: Caller, submissionId: string, body: ReviewHoldBody): Promise<Outcome<Hold>> {
  const attempt = await inTransaction(engine.db, (tx) => hold(engine, tx, caller, submissionId, body));
  if (attempt.ok) return attempt;
  const { refusal, inner, unitId = null } = attempt;
  // A page that is still open after the decision gives its sign once too often; that is nobody's attempt at anything.
  if (refusal.code !== 'REVIEW_HELD' && body.act !== 'STAY') await recordRefusal(engine, caller, { command: 'REVIEW_DRAFT', key: randomUUID(), refusal, inner, unitId, submissionId, itemId: null });
  return { ok: false, refusal };
}

async function hold(engine: Engine, tx: Tx, caller: Caller, submissionId: string, body: ReviewHoldBody): Promise<ReadOutcome<Hold>> {
  const { districtId, personId } = caller;
  const [locked, held] = await Promise.all([
    tx.run<LockedSubmission>(lockSubmissionWithoutView(districtId, submissionId)),
    tx.run<ReviewHoldRow & Record<string, unknown>>(reviewHoldOf(districtId, submissionId)),
  ]);
  const found = locked.rows[0];
  if (found === undefined) return { ok: false, refusal: notThere() };
  const { row } = await caseOf(engine, tx, districtId, found);
  const subject = { kind: 'submission' as const, record: recordOf(districtId, row) };
  const actor = actorOf(districtId, personId, row);
  if (!mayRead(actor, subject)) return unseen(notThere(), actor, subject);
  if (body.act === 'LEAVE') {
    await tx.commitWith(composeWrite([reviewHoldLeftPart({ districtId, submissionId, personId, at: row.now })]));
    return { ok: true, value: { mine: false, other: null } };
  }
  const may = authorize(actor, 'REVIEW_DRAFT', subject);
  if (!may.ok) return { ok: false, refusal: may.refusal, unitId: row.unit_id };
  const before = held.rows[0] ?? null;
  const answer = judge(body, before, personId);
  const look = body.contentHash === row.content_hash ? contentLookPart({ districtId, submissionId, personId, contentHash: row.content_hash, at: row.now }) : null;
  if (!answer.ok) return answer;
  if (!answer.value.mine) {
    if (look !== null) await tx.commitWith(composeWrite([look]));
    return answer;
  }
  const since = before?.personId === personId ? before.since : row.now;
  const kept = reviewHoldPart({ districtId, submissionId, personId, levelKey: row.level_key ?? '', round: row.round, since, at: row.now, aliveSeconds });
  const taken = before === null || before.personId === personId ? [] : takenOver(engine, caller, row, may, before);
  await tx.commitWith(composeWrite([...taken, kept, look]));
  return answer;
}

function judge(body: ReviewHoldBody, before: ReviewHoldRow | null, personId: string): Outcome<Hold> {
  if (before === null || before.personId === personId) return { ok: true, value: { mine: true, other: null } };
  if (body.act === 'OPEN') return { ok: true, value: { mine: false, other: before } };
  if (body.act === 'TAKE_OVER') return body.since === before.since ? { ok: true, value: { mine: true, other: null } } : { ok: false, refusal: takenBefore(before) };
  return { ok: false, refusal: held(before) };
}

/** Of what a reviewer writes, a colleague who has the form open is told; nothing that was written is lost by it. */
export const heldByAnother = (hold: ReviewHoldRow | undefined, personId: string): Refusal | null => (hold === undefined || hold.personId === personId ? null : held(hold));

const rule = 'one-of-a-level-writes-at-a-time';
const held = (other: ReviewHoldRow): Refusal => ({
  code: 'REVIEW_HELD', rule, data: { other },
  detail: `${other.name}从 ${shanghaiTime(other.since)} 起在审核这件，您这边现在只读；您写的都还在，接手后会接着保存。`,
});
const takenBefore = (other: ReviewHoldRow): Refusal => ({
  code: 'REVIEW_HELD', rule, data: { other },
  detail: `${other.name}已在 ${shanghaiTime(other.since)} 先接手了这件，没有再转到您这里；需要时可以再从他那里接手。`,
});

/** The head moves, nothing else of the submission: its version and content are what they were. */
function takenOver(engine: Engine, caller: Caller, row: CaseRow, may: Authorized, from: ReviewHoldRow): (Part | null)[] {
  const pub = { level_key: row.level_key, round: row.round, from: from.personId, from_since: from.since };
  return entryOnSubmission({ engine, caller, row, may, key: randomUUID(), fact: { type: 'review.taken-over@1', pub, priv: { from: from.name } } }).parts;
}
