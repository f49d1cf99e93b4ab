// A unit of the district: a budget unit, a competent department, or its one finance bureau; or many of them, judged one after the other.
import type { CreateUnitBody } from '@jishen/contracts';
import { isUniqueViolation, unitsNamed, unitsPart, type NewUnit, type UnitRow } from '@jishen/persistence';
import { newId } from '../trail/new-id';
import { refuse, type Caller, type Engine, type Outcome } from '../engine';
import { administer, type Beginning } from './administer';

type Refused = Extract<Outcome<never>, { ok: false }>;

/** @returns JSON text `{id}` */
export async function createUnit(engine: Engine, caller: Caller, body: CreateUnitBody, key: string | null): Promise<Outcome<string>> {
  const { districtId } = caller;
  const { code, name, kind, departmentId = null } = body;
  const unit = { id: newId(), code, name, kind, departmentId };
  const conflict = (error: unknown) => (isUnitTaken(error) ? refusalOfUnit(unit, [{ ...unit, code: isUniqueViolation(error, 'unit_one_bureau') ? '' : code }]) : null);
  return administer(engine, caller, { action: 'ADMIN_UNITS', name: 'CREATE_UNIT', key, request: body, postId: body.postId, conflict }, async (tx) => {
    const { rows } = await tx.run<UnitRow & Record<string, unknown>>(unitsNamed(districtId, { ids: departmentId === null ? [] : [departmentId], texts: [code] }));
    const refused = refusalOfUnit(unit, rows);
    return refused ?? { ok: true, value: { ...makeUnits(districtId, [unit]), answer: { id: unit.id } } };
  });
}

export type UnitToMake = Omit<NewUnit, 'demonstration'>;

/** Somebody else was quicker than the look before. */
export const isUnitTaken = (error: unknown): boolean => isUniqueViolation(error, 'unit_district_id_code_key') || isUniqueViolation(error, 'unit_one_bureau');

/** @param found the units of the district that it could meet: of its code, the bureau, and its department */
export function refusalOfUnit({ code, kind, departmentId }: UnitToMake, found: readonly Pick<UnitRow, 'id' | 'code' | 'kind'>[]): Refused | null {
  if (found.some((each) => each.code === code)) return refuse('UNIT_CODE_TAKEN', 'one-code-one-unit', `单位代码「${code}」已被使用，请核对后换一个。`, { unitCode: code });
  if (kind === 'bureau' && found.some((each) => each.kind === 'bureau')) {
    return refuse('BUREAU_EXISTS', 'a-district-has-one-finance-bureau', '本区县已有财政局，不能再建一个；请改选单位类型。');
  }
  if (departmentId === null) return null;
  if (kind !== 'unit') return refuse('DEPARTMENT_UNKNOWN', 'only-a-budget-unit-has-a-competent-department', '只有预算单位才有主管部门；请去掉主管部门，或改选单位类型。');
  if (found.some((each) => each.id === departmentId && each.kind === 'department')) return null;
  return refuse('DEPARTMENT_UNKNOWN', 'a-competent-department-is-a-department-of-the-district', '没有这个主管部门，请先建立主管部门，再选择它。', { departmentId });
}

export function makeUnits(districtId: string, units: readonly UnitToMake[]): Beginning {
  return {
    begun: units.map(({ id, code, name, kind, departmentId }) => ({
      stream: `unit/${id}`,
      fact: { type: 'unit.created@1', pub: { unit: id, code, name, kind, department: departmentId } },
      unitId: id,
    })),
    parts: [unitsPart(districtId, units.map((unit) => ({ ...unit, demonstration: false })))],
  };
}
