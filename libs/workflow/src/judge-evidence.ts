// Whether the case allows that evidence is added, tied or put out of use: the unit's in draft, a reviewer's while it is their turn.
// It asks for no role (access did) and moves no state. Pure.
import { stateName } from './names';
import { object, type Objection, type Refusal } from './refusal';
import { preparerPin, type SubmissionSnapshot } from './submission-snapshot';

export type EvidenceOrigin = 'unit' | 'review';

export interface EvidenceAct {
  act: 'add' | 'tie' | 'disable';
  personId: string;
  origin: EvidenceOrigin;
  /** What is acted on; null where it is added. */
  on: { disabled: boolean; cited: boolean; ofLevel: string | null } | null;
  reason: string | null;
}
type Stored = Pick<SubmissionSnapshot, 'state' | 'levelKey' | 'pins' | 'submittedOnce'>;
type EvidenceRule = (stored: Stored, act: EvidenceAct) => Objection | null;

/** What was submitted is not simply gone: who puts it out of use says why. */
export const disablingNeedsReason = ({ submittedOnce }: Pick<Stored, 'submittedOnce'>, origin: EvidenceOrigin): boolean => submittedOnce || origin === 'review';

const evidenceRules = {
  'evidence-of-the-unit-changes-in-draft-only': (stored, { origin, act }) =>
    origin === 'review' || stored.state === 'draft'
      ? null
      : object('NOT_IN_THIS_STATE', `这份自评件${stateName(stored.state)}，佐证已随内容送审，现在不能${act === 'add' ? '添加' : act === 'tie' ? '改变关联' : '停用'}。撤回或退回填报后可以补充；已送审过的佐证不删除，只能写明理由停用。`, { state: stored.state }),
  'evidence-of-a-review-belongs-to-the-level-whose-turn-it-is': (stored, { origin, on }) =>
    origin === 'unit' || (stored.state === 'selfScored' && (on === null || on.ofLevel === stored.levelKey))
      ? null
      : object('NOT_IN_THIS_STATE', '审核所附的佐证只能由正在办理的环节添加或停用。', { state: stored.state }),
  'nobody-prepares-what-they-decided': (stored, { origin, personId }) =>
    origin === 'review' || stored.pins.every((pin) => pin.personId !== personId || pin.level === preparerPin)
      ? null
      : object('ALREADY_DECIDED', '您已在审核环节办理过本件，不能再替单位增减佐证。请由本单位没有参与审签的填报人办理。'),
  'reviewer-may-not-review-what-they-filled-in': (stored, { origin, personId }) =>
    origin === 'unit' || stored.pins.every((pin) => pin.personId !== personId || pin.level === stored.levelKey)
      ? null
      : object('SELF_REVIEW', '您填报过本件或在别的环节办理过，不能再为审核附佐证。请由这一环节的其他人办理。'),
  'evidence-out-of-use-stays-so': (_stored, { on }) =>
    on?.disabled === true ? object('EVIDENCE_OUT_OF_USE', '这份佐证已经停用，不能再改；需要用它的，请重新上传。') : null,
  'evidence-that-an-adjustment-rests-on-stays-in-use': (_stored, { act, on }) =>
    act === 'disable' && on?.cited === true ? object('EVIDENCE_CITED', '有得分调整引用了这份佐证，不能停用。') : null,
  'putting-evidence-out-of-use-says-why': (stored, { act, origin, reason }) =>
    act === 'disable' && disablingNeedsReason(stored, origin) && (reason ?? '').trim() === '' ? object('REASON_REQUIRED', '这份佐证已经送审过，停用须写明理由。') : null,
} as const satisfies Record<string, EvidenceRule>;

/** The first rule that objects, or null. */
export function judgeEvidence(stored: Stored, act: EvidenceAct): Refusal | null {
  for (const [rule, objects] of Object.entries(evidenceRules)) {
    const objection = objects(stored, act);
    if (objection !== null) return { ...objection, rule };
  }
  return null;
}
