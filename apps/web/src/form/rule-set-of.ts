// The rule set that a submission is scored by, where the page has it: the very same, by its digest. Never another version.
import type { RuleSet } from '@jishen/scoring';
import type { Submission } from '../api/types';
import { shipped } from './shipped-rule-sets';

export const ruleSetOf = ({ ruleSet }: Submission): RuleSet | null => shipped.find(({ digest }) => digest === ruleSet.digest)?.ruleSet ?? null;
