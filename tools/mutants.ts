// The mutants of the house's rules: for each one thing that is taken away or turned round, a house without it. It runs none.
import { roles, roleTable, type Role, type TableLine } from '@jishen/access';
import {
  eventsOf,
  itemConditions,
  itemRules,
  makeItemDecider,
  makeSubmissionDecider,
  submissionConditions,
  submissionRules,
  type ItemRuleName,
  type OfferedEvent,
  type SubmissionRuleName,
} from '@jishen/workflow';
import { theHouse, type House } from '../libs/operations/src/judge/house';

export interface Mutant {
  name: string;
  /** The part of the matrix that must show it. */
  part: 'access' | 'item' | 'submission';
  house: House;
}

const ways = ['removed', 'inverted'] as const;
type Way = (typeof ways)[number];

/** What a rule of either machine looks like from here. */
interface AnyRule {
  objection(c: { stored: { state: string }; event: { type: string } }): unknown;
}

const turnedRound = { code: 'TURNED_ROUND', detail: '', data: {} };

/** The rule as it is, but gone or turned round for one event in one state. */
function mutated(rule: AnyRule, { state, type }: OfferedEvent, way: Way): AnyRule {
  return {
    ...rule,
    objection(c) {
      if (c.stored.state !== state || c.event.type !== type) return rule.objection(c);
      return way === 'inverted' && rule.objection(c) === null ? turnedRound : null;
    },
  };
}

const deciderOfSubmission = (rules: object, conditions: object = submissionConditions): House => {
  const decider = makeSubmissionDecider(rules as typeof submissionRules, conditions as typeof submissionConditions);
  return {
    ...theHouse,
    decideSubmission: (_version, route, stored, event, facts) => decider.decide({ route, stored, event, facts }),
  };
};

const deciderOfItem = (rules: object, conditions: object = itemConditions): House => {
  const decider = makeItemDecider(rules as typeof itemRules, conditions as typeof itemConditions);
  return { ...theHouse, decideItem: (_version, stored, event, facts) => decider.decide({ stored, event, facts }) };
};

/** Each rule where it stands: state × event × rule, twice. */
function* ruleMutants(): Generator<Mutant> {
  for (const way of ways) {
    for (const offer of eventsOf('submission', 1)) {
      for (const rule of offer.needs as SubmissionRuleName[]) {
        const rules = { ...submissionRules, [rule]: mutated(submissionRules[rule], offer, way) };
        yield {
          name: `submission ${offer.state} ${offer.type}: ${rule} ${way}`,
          part: 'submission',
          house: deciderOfSubmission(rules),
        };
      }
    }
    for (const offer of eventsOf('rectification-item', 1)) {
      for (const rule of offer.needs as ItemRuleName[]) {
        const rules = { ...itemRules, [rule]: mutated(itemRules[rule], offer, way) };
        yield { name: `item ${offer.state} ${offer.type}: ${rule} ${way}`, part: 'item', house: deciderOfItem(rules) };
      }
    }
  }
}

/** Each condition that chooses between two ends of an event: never, always (as if it were removed) and turned round. */
function* conditionMutants(): Generator<Mutant> {
  const forms = (holds: (c: never) => boolean) => ({
    never: () => false,
    always: () => true,
    inverted: (c: never) => !holds(c),
  });
  for (const [name, holds] of Object.entries(submissionConditions)) {
    for (const [form, other] of Object.entries(forms(holds))) {
      yield {
        name: `submission condition ${name} ${form}`,
        part: 'submission',
        house: deciderOfSubmission(submissionRules, { ...submissionConditions, [name]: other }),
      };
    }
  }
  for (const [name, holds] of Object.entries(itemConditions)) {
    for (const [form, other] of Object.entries(forms(holds))) {
      yield {
        name: `item condition ${name} ${form}`,
        part: 'item',
        house: deciderOfItem(itemRules, { ...itemConditions, [name]: other }),
      };
    }
  }
}

/** Each action of each line of the role table, on its own. */
function* lineMutants(): Generator<Mutant> {
  for (const role of roles) {
    for (const [index, line] of roleTable[role].entries()) {
      for (const action of line.may) {
        for (const way of ways) {
          const alone = { ...line, may: [action] };
          const rest = { ...line, may: line.may.filter((one) => one !== action) };
          const instead: TableLine[] = way === 'removed' ? [rest] : [rest, { ...alone, inverted: true }];
          const name = `${role} line ${index + 1}: ${action} on ${line.on} ${line.where} ${line.when} ${way}`;
          yield { name, part: 'access', house: withLines(role, roleTable[role].toSpliced(index, 1, ...instead)) };
        }
      }
    }
  }
}

function withLines(role: Role, lines: readonly TableLine[]): House {
  return { ...theHouse, roleTable: { ...roleTable, [role]: lines } };
}

export const mutants: readonly Mutant[] = [...ruleMutants(), ...conditionMutants(), ...lineMutants()];
