// The rules of the rectification item: who answered does not judge and who judged does not answer, decisions say why, items move forward in time.
import type { Rule } from '../engine';
import { actingPersons } from '../facts';
import { eventName, roleName } from '../names';
import { object } from '../refusal';
import { itemPayloadOf, type ItemCase } from './item-case';

export const itemRules = {
  'who-answered-does-not-judge-the-answer': {
    objection(c) {
      const answered = actingPersons(c.facts.actor).some((person) => c.stored.answeredBy.includes(person));
      if (!answered) return null;
      const role = 'bureau-performance';
      return object(
        'ANSWERER_MAY_NOT_VERIFY',
        `您（或您代理的人）提交过本事项的整改，不能再${eventName(c.event.type)}。请由没有提交过整改的${roleName(role)}人员办理。`,
        { whoCanAct: { role, roleName: roleName(role) } },
      );
    },
  },
  'who-judged-an-answer-does-not-answer': {
    objection(c) {
      const judged = actingPersons(c.facts.actor).some((person) => c.stored.judgedBy.includes(person));
      if (!judged) return null;
      const role = 'preparer';
      return object(
        'VERIFIER_MAY_NOT_ANSWER',
        `您（或您代理的人）核销过本整改事项，不能再${eventName(c.event.type)}。请由没有参与核销的${roleName(role)}办理。`,
        { whoCanAct: { role, roleName: roleName(role) } },
      );
    },
  },
  'an-answer-says-what-was-done': {
    onPayload: true,
    objection(c) {
      const event = itemPayloadOf(c);
      const silent = event.type === 'ANSWER' && event.text.trim() === '';
      return silent ? object('TEXT_REQUIRED', '请写明整改措施和完成情况。') : null;
    },
  },
  'a-judgement-says-why': {
    onPayload: true,
    objection(c) {
      const event = itemPayloadOf(c);
      const silent = event.type !== 'ANSWER' && event.reason.trim() === '';
      return silent ? object('REASON_REQUIRED', '请写明理由，理由将记入留痕。') : null;
    },
  },
  'an-item-is-carried-into-a-later-year': {
    onPayload: true,
    objection(c) {
      const event = itemPayloadOf(c);
      if (event.type !== 'CARRY_OVER' || event.toYear > c.stored.year) return null;
      return object(
        'CARRY_OVER_NOT_LATER',
        `本事项属于${c.stored.year}年度，只能结转到之后的年度，请改选${c.stored.year + 1}年或更晚。`,
        {
          year: c.stored.year,
          toYear: event.toYear,
        },
      );
    },
  },
} satisfies Record<string, Rule<ItemCase>>;

export type ItemRuleName = keyof typeof itemRules;
export type ItemRules = Record<ItemRuleName, Rule<ItemCase>>;

export const itemConditions = {
  'all-is-done': ({ event }: ItemCase): boolean => 'result' in event && event.result === 'all',
};
export type ItemConditionName = keyof typeof itemConditions;
export type ItemConditions = Record<ItemConditionName, (c: ItemCase) => boolean>;
