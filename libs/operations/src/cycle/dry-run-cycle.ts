// The dry run of a cycle: the plan that the opening itself would follow, told to whoever may open one. It writes nothing.
import { authorize, type Actor } from '@jishen/access';
import type { DryRunCycleBody } from '@jishen/contracts';
import { actorRow, cycleNamed, withConnection, type ActorRow } from '@jishen/persistence';
import { addWorkingDays, taskForPreparer, workingDaysBetween } from '@jishen/workflow';
import { refuse, type Caller, type Engine, type Outcome } from '../engine';
import { shanghaiDate } from '../trail/shanghai-date';
import { summaryOf, type Concern } from './concerns';
import { nameTaken, planCycle } from './cycle-plan';

interface Told {
  chosen: number;
  units: { id: string; name: string; departmentName: string | null; chosen: boolean; copied: boolean }[];
  concerns: (Concern & { waived: boolean })[];
  summary: string;
  deadline: Deadline;
  levels: { key: string; name: string; dueWorkingDays: number }[];
}
interface Deadline {
  from: string;
  workingDays: number;
  dueOn: string;
  provisional: boolean;
}

export async function dryRunCycle(engine: Engine, { districtId, personId }: Caller, body: DryRunCycleBody): Promise<Outcome<Told>> {
  return withConnection(engine.db, async (reader) => {
    const row = (await reader.run<ActorRow & Record<string, unknown>>(actorRow(districtId, personId, ''))).rows[0];
    if (row === undefined) throw new Error('a caller without a row');
    const actor: Actor = { districtId, personId, posts: row.posts as Actor['posts'], now: row.now };
    const may = authorize(actor, 'CYCLE_OPEN', { kind: 'district', districtId }, body.postId);
    if (!may.ok) return may;
    if (row.bureauId === null) return refuse('BUREAU_MISSING', 'a-district-has-a-bureau', '本区还没有登记财政局，请系统管理员先建立单位。');
    // The opening itself is told by the key that keeps the names apart.
    if ((await reader.run(cycleNamed(districtId, body.year, body.name))).rows.length > 0) return nameTaken(body);
    const planned = await planCycle({ db: engine.db, reader, districtId, bureauId: row.bureauId, now: row.now }, body);
    if (!planned.ok) return planned;
    const { units, chosen, copied, concerns, route, directory } = planned.value;
    const taken = new Set(chosen.map(({ id }) => id));
    return {
      ok: true,
      value: {
        chosen: chosen.length,
        units: units.map(({ id, name, departmentId }) => ({ id, name, departmentName: departmentId === null ? null : (directory.units.get(departmentId)?.name ?? null), chosen: taken.has(id), copied: copied.has(id) })),
        concerns: concerns.map((each) => ({ ...each, waived: each.waived !== null })),
        summary: summaryOf(body.forms.overall === undefined ? null : chosen.length, concerns),
        deadline: deadlineOf(shanghaiDate(row.now), body),
        levels: route.levels.map(({ key, name, dueWorkingDays }) => ({ key, name, dueWorkingDays })),
      },
    };
  });
}

/** A day that was named counts; else so many working days from today, else the usual number. */
function deadlineOf(from: string, { submitDueOn, submitWithinDays = taskForPreparer.open.dueWorkingDays }: DryRunCycleBody): Deadline {
  if (submitDueOn !== undefined) return { from, workingDays: workingDaysBetween(from, submitDueOn), dueOn: submitDueOn, provisional: true };
  const { date, provisional } = addWorkingDays(from, submitWithinDays);
  return { from, workingDays: submitWithinDays, dueOn: date, provisional };
}
