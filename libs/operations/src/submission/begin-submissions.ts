// A submission's first moment, for one or for many: its row, its first entry, the task of its preparers. Ids and hashes made here.
import { emptyHead } from '@jishen/audit';
import { firstTasksPart, newSubmissionsPart, type EntryRow, type FirstTask, type NewSubmission, type Part, type SubmissionsOf } from '@jishen/persistence';
import { addWorkingDays, taskForPreparer } from '@jishen/workflow';
import { newId } from '../trail/new-id';
import { contentDigest, contentHash, emptyRolls } from '../trail/content-hash';
import { chainFacts, type Authority } from '../trail/draft-entries';
import { shanghaiDate } from '../trail/shanghai-date';
import { newSnapshotColumn } from './case';

/** What the self-evaluation of a unit as a whole is called where nobody names it otherwise. */
export const overallName = '部门整体支出绩效自评';

export interface Beginning extends SubmissionsOf {
  ruleDigest: string;
  dueOn: string | null;
}
export interface BegunUnit {
  id: string;
  name: string;
  departmentId: string | null;
}

export interface Begun {
  ids: string[];
  entries: EntryRow[];
  parts: Part[];
}

export function beginSubmissions(by: Authority, now: string, of: Beginning, units: readonly BegunUnit[], nameOf: (unit: BegunUnit) => string): Begun {
  const digest = contentDigest(of.ruleDigest, [], null);
  const hash = contentHash(digest, emptyRolls);
  const snapshot = newSnapshotColumn();
  const begun = units.map((unit) => {
    const id = newId();
    const name = nameOf(unit);
    const fact = {
      type: 'submission.created@1',
      pub: {
        cycle: of.cycleId, unit: unit.id, year: of.year, form: of.form, name, content_hash: hash,
        rule_set: of.ruleSet, route: of.route, machine: { id: 'submission', version: of.machineVersion },
      },
    };
    const chain = chainFacts(by, `submission/${id}`, emptyHead, now, [fact], { unitId: unit.id, contentHash: hash });
    const row: NewSubmission = { id, unitId: unit.id, departmentId: unit.departmentId, name, contentHash: hash, contentDigest: digest, snapshot, head: chain.head };
    return { row, entries: chain.rows, task: firstTask(row, now, of.dueOn) };
  });
  return {
    ids: begun.map(({ row }) => row.id),
    entries: begun.flatMap(({ entries }) => entries),
    parts: [newSubmissionsPart(of, begun.map(({ row }) => row)), firstTasksPart(of.districtId, begun.map(({ task }) => task))],
  };
}

function firstTask(row: NewSubmission, now: string, dueOn: string | null): FirstTask {
  if (!('open' in taskForPreparer)) throw new Error('the first task must be opened');
  const { levelKey, role, dueWorkingDays } = taskForPreparer.open;
  return { id: newId(), submissionId: row.id, levelKey, role, unitId: row.unitId, at: now, dueOn: dueOn ?? addWorkingDays(shanghaiDate(now), dueWorkingDays).date };
}
