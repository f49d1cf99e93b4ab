// From the kind of a part to the function that scores it, and to what the part rests on. It holds no rule itself.
import type { PartRule } from './part.schema';
import type { Basis } from '../scored-form';
import { scoreBandedRate } from './banded-rate';
import { scoreBelowTarget } from './below-target';
import { scoreChecklist } from './checklist';
import { scoreChoice } from './choice';
import { scoreCondition } from './condition';
import { scoreCountBands } from './count-bands';
import { scoreExecutionRate } from './execution-rate';
import { scoreJudged } from './judged';
import { scoreOverLimit } from './over-limit';
import type { PartResult, RowFacts } from './part-result';
import { scorePerCase } from './per-case';
import { scoreProportional } from './proportional';
import { scoreQualitative } from './qualitative';
import { scoreRectification } from './rectification';
import { requiredRefs, type RefsOfFormula } from './refs-of-part';
import { scoreShortfalls } from './shortfalls';
import { scoreSurvey } from './survey';
import { scoreTier } from './tier';
import { scoreTwoSided } from './two-sided';
import { scoreVeto } from './veto';
import { scoreYesElseJudged } from './yes-else-judged';
import { scoreYesNo } from './yes-no';

export function scorePart(part: PartRule, facts: RowFacts): PartResult {
  switch (part.kind) {
    case 'yes-no':
      return scoreYesNo(part, facts);
    case 'yes-else-judged':
      return scoreYesElseJudged(part, facts);
    case 'per-case':
      return scorePerCase(part, facts);
    case 'veto':
      return scoreVeto(part, facts);
    case 'count-bands':
      return scoreCountBands(part, facts);
    case 'choice':
      return scoreChoice(part, facts);
    case 'banded-rate':
      return scoreBandedRate(part, facts);
    case 'over-limit':
      return scoreOverLimit(part, facts);
    case 'two-sided':
      return scoreTwoSided(part, facts);
    case 'shortfalls':
      return scoreShortfalls(part, facts);
    case 'proportional':
      return scoreProportional(part, facts);
    case 'condition':
      return scoreCondition(part, facts);
    case 'checklist':
      return scoreChecklist(part, facts);
    case 'tier':
      return scoreTier(part, facts);
    case 'rectification':
      return scoreRectification(part, facts);
    case 'below-target':
      return scoreBelowTarget(part, facts);
    case 'execution-rate':
      return scoreExecutionRate(part, facts);
    case 'survey':
      return scoreSurvey(part, facts);
    case 'qualitative':
      return scoreQualitative(part, facts);
    case 'judged':
      return scoreJudged(part, facts);
  }
}

/** `manual` where a person gives the points, `answer` where any named answer is needed, `data` where printed figures suffice. */
export function basisOf(part: PartRule, named: RefsOfFormula): Basis {
  if (part.kind === 'judged' || part.kind === 'qualitative') return 'manual';
  return requiredRefs(part, named).every((ref) => ref.startsWith('base.')) ? 'data' : 'answer';
}
