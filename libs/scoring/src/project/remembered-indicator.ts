// An indicator row that was scored before, word for word, is not scored again: while somebody types in a form of hundreds of rows, all but
// one of them are as they were a moment ago. What a row earns follows from the rule set, the year and the row alone, so nothing can be
// stale; the facts are shared, and nobody changes them. Only who brings a memory has one: scoring itself keeps nothing.
import type { ProjectRuleSet } from '../rule-set.schema';
import type { Indicator } from './indicator';
import { scoreIndicator, type IndicatorFacts } from './score-indicator';

/** Four of the longest tables seen; past that it begins anew. */
const mostRows = 2_000;

export class RowMemory {
  private readonly ofRuleSet = new WeakMap<ProjectRuleSet, Map<string, IndicatorFacts>>();

  scored(ruleSet: ProjectRuleSet, indicator: Indicator, year: number | undefined): IndicatorFacts {
    const known = this.ofRuleSet.get(ruleSet) ?? new Map<string, IndicatorFacts>();
    if (known.size === 0) this.ofRuleSet.set(ruleSet, known);
    const key = JSON.stringify([year, indicator]);
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = scoreIndicator(ruleSet, indicator, year);
    if (known.size >= mostRows) known.clear();
    known.set(key, made);
    return made;
  }
}
