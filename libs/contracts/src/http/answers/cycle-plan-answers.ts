// What the dry run of a cycle answers: the units that would get a form, what stands in the way and by name of whom, and the days.
import { z } from 'zod';
import { day, id, role } from './parts';

const plannedUnit = z
  .strictObject({ id, name: z.string(), departmentName: z.string().nullable(), chosen: z.boolean(), copied: z.boolean().meta({ description: '在被复制的年度任务里' }) })
  .meta({ id: 'PlannedUnit' });
const cycleConcern = z
  .strictObject({
    key: z.string().meta({ description: '豁免时用它指明是哪一件' }),
    kind: z.enum(['no-department', 'vacant-post']),
    unitId: id,
    unitName: z.string(),
    role: role.nullable(),
    detail: z.string(),
    affects: z.int().meta({ description: '影响几家单位' }),
    waived: z.boolean(),
  })
  .meta({ id: 'CycleConcern' });

export const cyclePlanAnswer = z
  .strictObject({
    chosen: z.int(),
    units: z.array(plannedUnit),
    concerns: z.array(cycleConcern),
    summary: z.string(),
    deadline: z.strictObject({
      from: day,
      workingDays: z.int(),
      dueOn: day,
      provisional: z.boolean().meta({ description: '节假日历启用前按周一至周五推算' }),
    }),
    levels: z.array(z.strictObject({ key: z.string(), name: z.string(), dueWorkingDays: z.int() })),
  })
  .meta({ id: 'CyclePlan' });
