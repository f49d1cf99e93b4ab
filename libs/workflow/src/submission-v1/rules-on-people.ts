// Separation of duties in one submission: who prepared does not sign, one person decides at one level and once a round,
// and distinct people are left for the levels to come. It never asks for roles: that was decided before.
import { distinctSigners } from '../distinct-signers';
import type { Rule } from '../engine';
import { actingPersons } from '../facts';
import { eventName, roleName } from '../names';
import { object, type Objection } from '../refusal';
import type { RouteLevel } from '../route';
import { preparerPin } from '../submission-snapshot';
import {
  askOthers,
  currentLevel,
  freeHolders,
  holdersOf,
  levelNamed,
  levelsAfter,
  payloadOf,
  whoCanAct,
  type SubmissionCase,
} from './submission-case';

const acting = (c: SubmissionCase): string[] => actingPersons(c.facts.actor);

/** The level, other than `here`, at which the actor or whom they act for has already taken part. */
const pinnedLevel = (c: SubmissionCase, here?: string): string | undefined =>
  c.stored.pins.find(({ personId, level }) => level !== preparerPin && level !== here && acting(c).includes(personId))
    ?.level;

/** Who else could act on this event: the free holders of the level whose turn it is, or a role. */
function elsewhere(c: SubmissionCase): { sentence: string; data: unknown } {
  const level = currentLevel(c);
  if (level === undefined) {
    const { role } = c.facts.actor;
    return { sentence: `请由没有参与填报的${roleName(role)}任职人办理。`, data: { role, roleName: roleName(role) } };
  }
  const others = freeHolders(c, level);
  return { sentence: askOthers(level, others), data: whoCanAct(level, others) };
}

function emptyLevel(level: RouteLevel): Objection {
  const appointer = { role: 'security-admin', roleName: roleName('security-admin') };
  return object(
    'EMPTY_LEVEL',
    `“${level.name}”目前没有任职人，不能跳过。请安全管理员先为该环节任命一位${roleName(level.role)}，然后再办理。`,
    { level: whoCanAct(level, []), whoCanAppoint: appointer },
  );
}

const stuckAt = (c: SubmissionCase, levels: readonly RouteLevel[], taken: readonly string[] = []): RouteLevel[] => {
  const found = distinctSigners(
    levels.map((level) => ({
      levelKey: level.key,
      candidates: freeHolders(c, level, taken).map(({ personId }) => personId),
    })),
  );
  return found.ok ? [] : levels.filter((level) => found.stuck.includes(level.key));
};

const stuckSentence = (stuck: readonly RouteLevel[]): string =>
  `${stuck.map((level) => `“${level.name}”`).join('、')}找不到各不相同且没有参与填报的审签人（同一人只能在一个环节审签）`;

const stuckData = (c: SubmissionCase, stuck: readonly RouteLevel[]): unknown[] =>
  stuck.map((level) => whoCanAct(level, freeHolders(c, level)));

export const rulesOnPeople = {
  'nobody-prepares-what-they-decided': {
    objection(c) {
      const at = pinnedLevel(c);
      if (at === undefined) return null;
      const levelName = levelNamed(c, at)?.name ?? at;
      return object(
        'ALREADY_DECIDED',
        `您（或您代理的人）已在“${levelName}”办理过本件，不能再${eventName(c.event.type)}。请由本单位没有参与审签的填报人办理。`,
        { levelKey: at, levelName, whoCanAct: { role: 'preparer', roleName: roleName('preparer') } },
      );
    },
  },
  'reviewer-may-not-review-what-they-filled-in': {
    objection(c) {
      const prepared = c.stored.pins.some((pin) => pin.level === preparerPin && acting(c).includes(pin.personId));
      if (!prepared) return null;
      const { sentence, data } = elsewhere(c);
      return object('SELF_REVIEW', `您（或您代理的人）填报过本件，不能再${eventName(c.event.type)}。${sentence}`, {
        whoCanAct: data,
      });
    },
  },
  'one-person-decides-at-one-level-and-once-a-round': {
    objection(c) {
      const level = currentLevel(c);
      if (level === undefined) return null;
      const others = freeHolders(c, level);
      const at = pinnedLevel(c, level.key);
      if (at !== undefined) {
        const levelName = levelNamed(c, at)?.name ?? at;
        return object(
          'ALREADY_DECIDED',
          `您（或您代理的人）已在“${levelName}”办理过本件，同一人不能在两个环节审签。${askOthers(level, others)}`,
          { levelKey: at, levelName, whoCanAct: whoCanAct(level, others) },
        );
      }
      const decided = c.stored.signatures.some(
        (one) =>
          one.round === c.stored.round &&
          acting(c).some((person) => person === one.personId || person === one.principalId),
      );
      if (!decided) return null;
      return object(
        'ALREADY_DECIDED',
        `您（或您代理的人）在第${c.stored.round}轮已审签过本件，每轮只能办理一次。${askOthers(level, others)}`,
        {
          round: c.stored.round,
          whoCanAct: whoCanAct(level, others),
        },
      );
    },
  },
  'every-level-to-come-has-a-holder': {
    objection(c) {
      const empty = levelsAfter(c).find((level) => holdersOf(c, level).length === 0);
      return empty === undefined ? null : emptyLevel(empty);
    },
  },
  'distinct-people-can-sign-every-level': {
    objection(c) {
      const stuck = stuckAt(c, levelsAfter(c));
      if (stuck.length === 0) return null;
      return object(
        'NO_DISTINCT_SIGNERS',
        `${stuckSentence(stuck)}。请安全管理员为其中一个环节另外任命一人，或由其他填报人填报和提交。`,
        { stuck: stuckData(c, stuck), whoCanAppoint: { role: 'security-admin', roleName: roleName('security-admin') } },
      );
    },
  },
  'the-next-level-has-a-holder': {
    objection(c) {
      const next = levelsAfter(c)[0];
      return next === undefined || holdersOf(c, next).length > 0 ? null : emptyLevel(next);
    },
  },
  'who-signs-leaves-distinct-people-for-later-levels': {
    objection(c) {
      const level = currentLevel(c);
      // Vacant posts further on may be filled in the meantime; only the next level must have a holder now.
      const later = levelsAfter(c).filter((one) => holdersOf(c, one).length > 0);
      const stuck = stuckAt(c, later);
      if (stuck.length === 0 || level === undefined) return null;
      const instead = freeHolders(c, level).filter(({ personId }) => stuckInstead(c, later, personId).length === 0);
      return object('NO_DISTINCT_SIGNERS', `如果由您审签，${stuckSentence(stuck)}。${askOthers(level, instead)}`, {
        stuck: stuckData(c, stuck),
        whoCanAct: whoCanAct(level, instead),
      });
    },
  },
  'the-level-reopened-has-a-holder': {
    onPayload: true,
    objection(c) {
      const event = payloadOf(c);
      const level = event.type === 'REOPEN' ? levelNamed(c, event.toLevel) : undefined;
      return level === undefined || holdersOf(c, level).length > 0 ? null : emptyLevel(level);
    },
  },
} satisfies Record<string, Rule<SubmissionCase>>;

/** The levels that would be stuck if `personId` signed here instead of whoever asks. */
function stuckInstead(c: SubmissionCase, later: readonly RouteLevel[], personId: string): RouteLevel[] {
  const actor = { ...c.facts.actor, personId, principalId: null };
  return stuckAt({ ...c, facts: { ...c.facts, actor } }, later);
}
