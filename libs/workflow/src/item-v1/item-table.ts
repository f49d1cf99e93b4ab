// The rectification-item machine, version 1, as one table. Frozen once released; a change is a version 2.
import type { MachineDefinition, Offer } from '../engine';
import type { ItemEventType, ItemState } from '../vocabulary';
import type { ItemConditionName, ItemRuleName } from './item-rules';

type ItemOffer = Offer<ItemState, ItemRuleName, ItemConditionName>;

const answer: ItemOffer = {
  by: ['preparer', 'unit-head'],
  needs: ['who-judged-an-answer-does-not-answer', 'an-answer-says-what-was-done'],
  goes: [{ to: 'answered' }],
};

const carryOver: ItemOffer = {
  by: ['bureau-performance'],
  needs: ['who-answered-does-not-judge-the-answer', 'a-judgement-says-why', 'an-item-is-carried-into-a-later-year'],
  goes: [{ to: 'carriedOver' }],
};

export const itemTable: MachineDefinition<ItemState, ItemEventType, ItemRuleName, ItemConditionName> = {
  id: 'rectification-item',
  version: 1,
  initial: 'open',
  table: {
    open: { ANSWER: answer, CARRY_OVER: carryOver },
    answered: {
      VERIFY: {
        by: ['bureau-performance', 'bureau-reviewer'],
        needs: ['who-answered-does-not-judge-the-answer', 'a-judgement-says-why'],
        goes: [{ to: 'closed', when: 'all-is-done' }, { to: 'reopened' }],
      },
      CARRY_OVER: carryOver,
    },
    reopened: { ANSWER: answer, CARRY_OVER: carryOver },
    closed: {
      REOPEN: {
        by: ['bureau-performance'],
        needs: ['who-answered-does-not-judge-the-answer', 'a-judgement-says-why'],
        goes: [{ to: 'reopened' }],
      },
    },
    carriedOver: {},
  },
};
