// A unit of the district: a budget unit, a competent department, or its one finance bureau.
import type { CreateUnitBody } from '@jishen/contracts';
import { isUniqueViolation, unitRow, unitsPart, type Tx, type UnitRow } from '@jishen/persistence';
import { newId } from '../trail/new-id';
import { refuse, type Caller, type Engine, type Outcome } from '../engine';
import { administer } from './administer';

/** @returns JSON text `{id}` */
export async function createUnit(engine: Engine, caller: Caller, body: CreateUnitBody, key: string | null): Promise<Outcome<string>> {
  const { districtId } = caller;
  const unit = { id: newId(), code: body.code, name: body.name, kind: body.kind, departmentId: body.departmentId ?? null };
  return administer(engine, caller, { action: 'ADMIN_UNITS', name: 'CREATE_UNIT', key, request: body, postId: body.postId, conflict: (error) => conflict(error, unit.code) }, async (tx) => {
    const wrong = await departmentRefusal(tx, districtId, unit.kind, unit.departmentId);
    if (wrong !== null) return wrong;
    const { id, code, name, kind, departmentId } = unit;
    return {
      ok: true,
      value: {
        stream: `unit/${id}`,
        fact: { type: 'unit.created@1', pub: { unit: id, code, name, kind, department: departmentId } },
        unitId: id,
        parts: [unitsPart(districtId, [{ ...unit, demonstration: false }])],
        answer: { id },
      },
    };
  });
}

function conflict(error: unknown, code: string): Extract<Outcome<never>, { ok: false }> | null {
  if (isUniqueViolation(error, 'unit_district_id_code_key')) return refuse('UNIT_CODE_TAKEN', 'one-code-one-unit', `单位代码「${code}」已被使用，请核对后换一个。`, { unitCode: code });
  if (isUniqueViolation(error, 'unit_one_bureau')) return refuse('BUREAU_EXISTS', 'a-district-has-one-finance-bureau', '本区县已有财政局，不能再建一个；请改选单位类型。');
  return null;
}

async function departmentRefusal(tx: Tx, districtId: string, kind: CreateUnitBody['kind'], departmentId: string | null): Promise<Extract<Outcome<never>, { ok: false }> | null> {
  if (departmentId === null) return null;
  if (kind !== 'unit') return refuse('DEPARTMENT_UNKNOWN', 'only-a-budget-unit-has-a-competent-department', '只有预算单位才有主管部门；请去掉主管部门，或改选单位类型。');
  const found = (await tx.run<UnitRow & Record<string, unknown>>(unitRow(districtId, departmentId))).rows[0];
  if (found?.kind === 'department') return null;
  return refuse('DEPARTMENT_UNKNOWN', 'a-competent-department-is-a-department-of-the-district', '没有这个主管部门，请先建立主管部门，再选择它。', { departmentId });
}
