// A form as typed, of either kind, scored live: rows, total, findings, and what SUBMIT still needs. Any text is taken; none is ever an exception.
import { readOverallForm } from './overall/read-overall-form';
import { scoreOverall } from './overall/score-overall';
import { readProjectForm } from './project/read-project-form';
import type { RowMemory } from './project/remembered-indicator';
import { scoreProject, type ScoredTable } from './project/score-project';
import { hasNoReason } from './reading/plain-text';
import type { RuleSet } from './rule-set.schema';
import type { FormInput, Need, ScoredForm } from './scored-form';

/** @param memory of rows scored before; a project's table of hundreds of rows is scored after every typed cell */
export function scoreForm(ruleSet: RuleSet, input: FormInput, memory?: RowMemory): ScoredForm {
  if (ruleSet.form === 'project') {
    const { table, missing } = readProjectForm(ruleSet, input);
    return finish(ruleSet, input, scoreProject(ruleSet, table, memory), missing);
  }
  const { table, missing } = readOverallForm(ruleSet, input);
  return finish(ruleSet, input, scoreOverall(ruleSet, table), missing);
}

function finish(ruleSet: RuleSet, input: FormInput, scored: ScoredTable, missing: Need[]): ScoredForm {
  const allClaimed = scored.rows.every((row) => row.claimed !== null);
  return {
    ...scored,
    total: { ...scored.total, grade: allClaimed ? scored.total.grade : null },
    missing,
    missingReasons: missingReasons(ruleSet, input, scored),
  };
}

/** Rows with a finding that the rule set wants explained, and an empty reason cell. */
function missingReasons(ruleSet: RuleSet, input: FormInput, scored: ScoredTable): Need[] {
  const asked = new Set(
    scored.findings
      .filter((finding) => ruleSet.reasonsDemanded.includes(finding.code))
      .map((finding) => finding.rowKey),
  );
  return scored.rows
    .filter((row) => (asked.has(row.key) || row.needsReason === true) && hasNoReason(input.cells[row.key]?.['reason']))
    .map((row) => ({ key: row.key, name: row.name }));
}
