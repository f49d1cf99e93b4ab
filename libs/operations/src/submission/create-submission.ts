// A self-evaluation begun by a preparer of the unit within an open cycle: of a project, or of the unit as a whole anew
// where the one that the cycle began with was cancelled. There is one living overall submission of a unit in a cycle.
import type { CreateSubmissionBody } from '@jishen/contracts';
import {
  budgetUnits,
  cycleToBeginIn,
  entriesPart,
  isUniqueViolation,
  listRegistered,
  type BudgetUnitRow,
  type CycleRow,
  type DocumentListRow,
} from '@jishen/persistence';
import { localMinute } from '@jishen/workflow';
import { digestOf } from '../cycle/registered-documents';
import { refuse, type Caller, type Engine, type Outcome } from '../engine';
import { createOnce, type Created, type Creation } from '../trail/create-once';
import { beginSubmissions, overallName } from './begin-submissions';

/** @returns JSON text `{id}` */
export async function createSubmission(
  engine: Engine,
  caller: Caller,
  body: CreateSubmissionBody,
  key: string,
): Promise<Outcome<string>> {
  return createOnce(engine, caller, { action: 'SUBMISSION_CREATE', key, body, taken }, (creation) => create(creation, body));
}

// One statement wrote nothing: the unique index is what keeps there from being two, also of two at once.
function taken(error: unknown) {
  if (!isUniqueViolation(error, 'submission_one_overall')) return null;
  const detail = '本单位在这个年度任务里已有一份整体支出自评件，请在待办或自评件列表中打开它；只有它作废后才能新建。';
  return refuse('OVERALL_EXISTS', 'a-unit-has-one-living-overall-submission-in-a-cycle', detail, { form: 'overall' });
}

async function create(creation: Creation, body: CreateSubmissionBody): Promise<Outcome<Created>> {
  const { tx, caller, by, now, bureauId, unitId } = creation;
  const { districtId } = caller;
  const [cycles, units, ruleSets] = await Promise.all([
    tx.run<CycleRow>(cycleToBeginIn(districtId, body.cycleId)),
    tx.run<BudgetUnitRow>(budgetUnits(districtId)),
    tx.run<DocumentListRow>(listRegistered(districtId, 'rule_set')),
  ]);
  const cycle = cycles.rows[0];
  if (cycle === undefined) {
    return refuse('NOT_VISIBLE', 'absent-and-foreign-look-the-same', '没有找到这个年度任务，请核对后再试。');
  }
  if (cycle.recalledAt !== null) {
    return refuse('CYCLE_RECALLED', 'nothing-is-begun-in-a-recalled-cycle', `「${cycle.name}」已于 ${localMinute(cycle.recalledAt)} 收回，不能再新建自评件。请在另一个年度任务里新建。`, { recalledAt: cycle.recalledAt });
  }
  const form = cycle.forms[body.form];
  if (form === undefined) {
    const detail = `「${cycle.name}」没有开放${body.form === 'project' ? '项目' : '整体'}支出自评表，请联系财政局绩效股。`;
    return refuse('FORM_NOT_IN_CYCLE', 'a-cycle-says-which-forms-it-takes', detail);
  }
  const unit = units.rows.find((each) => each.id === unitId);
  if (unit === undefined) throw new Error('a preparer without a budget unit');
  const of = {
    districtId,
    cycleId: cycle.id,
    bureauId,
    year: cycle.year,
    form: body.form,
    ruleSet: { id: form.ruleSetId, version: form.ruleSetVersion },
    route: { id: cycle.routeId, version: cycle.routeVersion },
    machineVersion: 1,
    ruleDigest: digestOf(ruleSets.rows, form),
    dueOn: cycle.submitDueOn,
  };
  const begun = beginSubmissions(by, now, of, [unit], () => body.name ?? overallName);
  const parts = [entriesPart(districtId, cycle.year, begun.entries), ...begun.parts];
  return { ok: true, value: { answer: JSON.stringify({ id: begun.ids[0] }), parts, submissionId: begun.ids[0] } };
}
