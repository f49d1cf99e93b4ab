// Whether the case allows that whoever holds the open task is reminded: something waits, it is somebody else's turn, and they were not
// reminded within a day. A reminder moves no state and no deadline. Pure.
import { localMinute } from './local-minute';
import { object, type Objection, type Refusal } from './refusal';

/** Instants are ISO text in UTC. */
export interface ReminderCase {
  /** Whether a task is open. */
  waits: boolean;
  /** Whether who asks holds that very task. */
  ownTurn: boolean;
  /** When the open task was last reminded of; null: never. */
  lastAt: string | null;
  now: string;
}

const dayMs = 24 * 60 * 60 * 1000;

/** From when on a task that was reminded of at `lastAt` may be reminded of again. */
export const remindableFrom = (lastAt: string): string => new Date(Date.parse(lastAt) + dayMs).toISOString();

const reminderRules = {
  'a-reminder-is-about-something-that-waits': ({ waits }) => (waits ? null : object('NOTHING_WAITS', '这份自评件现在没有等人办理的环节，不用催办。')),
  'nobody-reminds-themselves': ({ ownTurn }) => (ownTurn ? object('OWN_TURN', '现在就轮到您办理，请直接办理；催办是提醒别人的。') : null),
  'a-task-is-reminded-of-once-a-day': ({ lastAt, now }) =>
    lastAt === null || Date.parse(remindableFrom(lastAt)) <= Date.parse(now)
      ? null
      : object('REMINDED_ALREADY', `这一环节 ${localMinute(lastAt)} 已经催办过，24 小时内不重复催办；${localMinute(remindableFrom(lastAt))} 以后可以再催。`, { lastAt, againFrom: remindableFrom(lastAt) }),
} as const satisfies Record<string, (asked: ReminderCase) => Objection | null>;

/** The first rule that objects, or null. */
export function judgeReminder(asked: ReminderCase): Refusal | null {
  for (const [rule, objects] of Object.entries(reminderRules)) {
    const objection = objects(asked);
    if (objection !== null) return { ...objection, rule };
  }
  return null;
}
