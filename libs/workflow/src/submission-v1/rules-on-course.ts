// Whether the course of the submission allows an event: where a return may go, what still stands open, what was touched.
import type { Rule } from '../engine';
import { isSkipped, standingLevels } from '../level-walk';
import { localMinute } from '../local-minute';
import { roleName } from '../names';
import { object } from '../refusal';
import { levelIndex } from '../route';
import { unitTarget } from '../submission-event';
import {
  currentLevel,
  holdersOf,
  levelNamed,
  payloadOf,
  placeAfter,
  unsettledFindings,
  whoCanAct,
  type SubmissionCase,
} from './submission-case';

/** The level key that an event goes back to, or null where it goes to the unit. */
const targetOf = (c: SubmissionCase): string | null => {
  const event = payloadOf(c);
  if (event.type === 'REOPEN') return event.toLevel;
  return event.type === 'RETURN' && event.to !== unitTarget ? event.to : null;
};

export const rulesOnCourse = {
  'the-level-named-is-on-the-route': {
    onPayload: true,
    objection(c) {
      const target = targetOf(c);
      if (target === null || levelNamed(c, target) !== undefined) return null;
      const levels = c.route.levels.map(({ key, name }) => ({ key, name }));
      return object(
        'UNKNOWN_LEVEL',
        `审签路线没有环节“${target}”。请从这些环节中选择：${levels.map(({ name }) => name).join('、')}。`,
        {
          level: target,
          levels,
        },
      );
    },
  },
  'the-level-named-is-one-the-unit-has': {
    onPayload: true,
    objection(c) {
      const target = targetOf(c);
      const level = target === null ? undefined : levelNamed(c, target);
      if (level === undefined || !isSkipped(level, c.facts.unit.hasDepartment)) return null;
      return object('LEVEL_SKIPPED', `${c.facts.unit.name}没有主管部门，不经过“${level.name}”。请选择其他环节。`, {
        level: level.key,
      });
    },
  },
  'a-return-goes-to-an-earlier-level': {
    onPayload: true,
    objection(c) {
      const target = targetOf(c);
      const here = placeAfter(c) - 1;
      if (target === null || levelIndex(c.route, target) < here) return null;
      const earlier = c.route.levels.slice(0, here).filter((level) => !isSkipped(level, c.facts.unit.hasDepartment));
      const names = ['填报人', ...earlier.map(({ name }) => name)];
      return object('RETURN_TARGET_NOT_EARLIER', `只能退回到之前的环节：${names.join('、')}。请重新选择。`, {
        level: target,
        targets: [unitTarget, ...earlier.map(({ key }) => key)],
      });
    },
  },
  'nobody-withdraws-what-was-looked-into': {
    objection(c) {
      if (!c.stored.touchedSinceSubmit) return null;
      const level = currentLevel(c);
      return object(
        'TOUCHED_SINCE_SUBMIT',
        `${whatHappenedSince(c)}，不能再撤回。如需修改，请联系${level === undefined ? '当前环节' : `“${level.name}”`}退回。`,
        level === undefined ? {} : { whoCanAct: { ...whoCanAct(level, holdersOf(c, level)), event: 'RETURN' } },
      );
    },
  },
  'every-level-has-a-standing-signature': {
    objection(c) {
      const standing = standingLevels(c.stored.signatures);
      const skipped = c.stored.skippedLevels.map(({ levelKey }) => levelKey);
      const missing = c.route.levels.filter(({ key }) => !standing.has(key) && !skipped.includes(key));
      if (missing.length === 0) return null;
      return object(
        'SIGNATURE_MISSING',
        `还缺少有效签署：${missing.map(({ name }) => name).join('、')}。请财政局负责人重新打开并补签。`,
        {
          levels: missing.map(({ key, name }) => ({ key, name })),
          whoCanAct: { role: 'bureau-head', roleName: roleName('bureau-head'), event: 'REOPEN' },
        },
      );
    },
  },
  'every-item-is-closed-or-carried-over': {
    objection(c) {
      const items = unsettledFindings(c);
      if (items.length === 0) return null;
      return object('ITEMS_UNRESOLVED', `还有${items.length}项整改没有销号或结转。请先核销，或说明理由结转下年。`, {
        items,
        whoCanAct: { role: 'bureau-performance', roleName: roleName('bureau-performance') },
      });
    },
  },
  'no-edition-stands': {
    objection(c) {
      const { edition } = c.stored;
      if (edition === 0) return null;
      return object(
        'EDITION_STANDS',
        `本件的第${edition}版已经公开，不能作废。请走完本轮审签后重新公开，新的一版将接替它。`,
        { edition, whoCanAct: { role: 'bureau-performance', roleName: roleName('bureau-performance'), event: 'PUBLISH' } },
      );
    },
  },
  'rectification-needs-an-open-finding': {
    objection: (c) =>
      unsettledFindings(c).length > 0
        ? null
        : object('NO_OPEN_FINDING', '没有待整改的问题，不能要求整改。请先提出问题，或直接公开。'),
  },
} satisfies Record<string, Rule<SubmissionCase>>;

/** The last signature of this round by name and time; an adjustment or a finding leaves no more here than that there was one. */
function whatHappenedSince(c: SubmissionCase): string {
  const last = c.stored.signatures.findLast(({ standing, round }) => standing && round === c.stored.round);
  if (last === undefined) return '提交后已有人审签、调整分数或登记问题';
  const level = c.route.levels.find(({ key }) => key === last.levelKey);
  return `“${level?.name ?? last.levelKey}”已于 ${localMinute(last.at)} 审签同意`;
}
