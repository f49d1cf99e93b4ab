// Judges a route before it may be used: every fault at once, each as a refusal. It never repairs one.
import type { Refusal, WorkflowRefusalCode } from './refusal';
import type { Route, RouteLevel } from './route';
import { preparerPin } from './submission-snapshot';
import { unitTarget } from './submission-event';
import { roleName, seatName } from './names';
import { levelModes, seats, type Role, type Seat } from './vocabulary';

/** Who may sign, and where such a person sits. */
const seatOfSigner: Partial<Record<Role, Seat>> = {
  'unit-head': 'own-unit',
  'department-reviewer': 'department',
  'bureau-reviewer': 'bureau',
  'bureau-head': 'bureau',
};

/** Words that mean something else where a level key could stand: the target `unit`, the pin `preparer`. */
const reservedKeys = [unitTarget, preparerPin];

/** Working days of a year; a level that takes longer is a slip of the keyboard. */
const dueDaysAtMost = 250;

type Check = (levels: RouteLevel[]) => Refusal[];

const fault = (code: WorkflowRefusalCode, rule: string, detail: string, level?: RouteLevel): Refusal => ({
  code,
  rule,
  detail,
  data: level === undefined ? {} : { levelKey: level.key, levelName: level.name },
});

const perLevel =
  (
    code: WorkflowRefusalCode,
    rule: string,
    wrong: (level: RouteLevel) => boolean,
    say: (level: RouteLevel) => string,
  ): Check =>
  (levels) =>
    levels.filter(wrong).map((level) => fault(code, rule, say(level), level));

const checks: Check[] = [
  (levels) =>
    levels.length > 0 ? [] : [fault('ROUTE_EMPTY', 'a-route-has-levels', '路线没有任何环节，请至少设置一个审签环节。')],
  (levels) =>
    levels
      .filter((level, index) => levels.findIndex((other) => other.key === level.key) < index)
      .map((level) =>
        fault(
          'ROUTE_KEY_DUPLICATE',
          'level-keys-are-unique',
          `环节代码“${level.key}”重复，请为每个环节使用不同的代码。`,
          level,
        ),
      ),
  perLevel(
    'ROUTE_KEY_RESERVED',
    'a-level-key-means-a-level',
    (level) => reservedKeys.includes(level.key),
    (level) => `环节代码“${level.key}”是系统保留字，请换一个代码。`,
  ),
  perLevel(
    'ROUTE_ROLE_MAY_NOT_SIGN',
    'only-signing-roles-hold-a-level',
    (level) => seatOfSigner[level.role] === undefined,
    (level) =>
      `“${level.name}”指定的角色（${roleName(level.role) ?? level.role}）不能审签，请改为单位负责人、主管部门审核人、财政局业务科室审核人或财政局负责人。`,
  ),
  perLevel(
    'ROUTE_SEAT_DOES_NOT_FIT',
    'a-role-signs-where-it-sits',
    (level) => seatOfSigner[level.role] !== undefined && seatOfSigner[level.role] !== level.seat,
    (level) =>
      `“${level.name}”的角色是${roleName(level.role)}，不在“${seatName(level.seat)}”任职，请改正环节所在单位。`,
  ),
  (levels) =>
    levels
      .filter(
        (level, index) =>
          level.seat === 'own-unit' && levels.slice(0, index).some((earlier) => earlier.seat !== 'own-unit'),
      )
      .map((level) =>
        fault(
          'ROUTE_ORDER_WRONG',
          'own-unit-levels-come-first',
          `“${level.name}”是本单位环节，请移到主管部门和财政局环节之前。`,
          level,
        ),
      ),
  perLevel(
    'ROUTE_MODE_NOT_OFFERED',
    'every-level-is-signed-by-any-one-holder',
    (level) => level.mode !== 'any',
    (level) => `“${level.name}”设为会签或按人数签，目前只支持或签（任一任职人签即可），请改为或签。`,
  ),
  perLevel(
    'ROUTE_DUE_DAYS_INVALID',
    'a-deadline-is-a-whole-number-of-working-days',
    (level) =>
      !Number.isSafeInteger(level.dueWorkingDays) || level.dueWorkingDays < 1 || level.dueWorkingDays > dueDaysAtMost,
    (level) => `“${level.name}”的办理期限不对，请填写 1 到 ${dueDaysAtMost} 之间的整数个工作日。`,
  ),
  (levels) =>
    levels.length === 0 || levels.some((level) => level.seat !== 'department')
      ? []
      : [
          fault(
            'ROUTE_CAN_BE_EMPTY',
            'a-route-keeps-a-level-when-the-department-is-skipped',
            '路线只有主管部门环节，没有主管部门的单位将无人审签，请增加本单位或财政局环节。',
          ),
        ],
];

const isLevel = (value: unknown): boolean => {
  const one = value as Partial<RouteLevel> | null;
  return (
    typeof one === 'object' &&
    one !== null &&
    typeof one.key === 'string' &&
    one.key !== '' &&
    typeof one.name === 'string' &&
    typeof one.role === 'string' &&
    typeof one.mayAdjust === 'boolean' &&
    seats.some((seat) => seat === one.seat) &&
    levelModes.some((mode) => mode === one.mode)
  );
};

/** All faults of a route; an empty list means that it may be used. Takes what an administrator typed, whatever its shape. */
export function checkRoute(route: unknown): Refusal[] {
  const levels: unknown = (route as Partial<Route> | null | undefined)?.levels;
  if (!Array.isArray(levels) || !levels.every(isLevel)) {
    return [
      fault(
        'ROUTE_MALFORMED',
        'a-route-is-a-list-of-levels',
        '路线内容不完整：每个环节都要有代码、名称、角色、所在单位、签署方式和能否调整得分。',
      ),
    ];
  }
  return checks.flatMap((check) => check(levels as RouteLevel[]));
}
