// Many units from a table, each judged as a single one is, among those of the district and of the rows before it. A competent department may be
// anywhere in the same table.
import { unitKindNames } from '@jishen/access';
import { createUnitBody, type ImportUnitsBody, type RowFault } from '@jishen/contracts';
import { unitsNamed, type Reader, type UnitRow } from '@jishen/persistence';
import type { Caller, Engine, Outcome } from '../engine';
import { newId } from '../trail/new-id';
import { isUnitTaken, makeUnits, refusalOfUnit, type UnitToMake } from './create-unit';
import { byCodeAndName, cellText, missing, namedBy, readCells } from './import-cells';
import { importMany, type Judged } from './import-many';

type Row = Omit<UnitToMake, 'departmentId'> & { line: number; department: string | undefined };
type Kind = UnitToMake['kind'];
const kinds = new Map(Object.entries(unitKindNames).map(([kind, name]) => [name, kind as Kind]));
const fields: Readonly<Record<string, string>> = { UNIT_CODE_TAKEN: 'code', BUREAU_EXISTS: 'kind', DEPARTMENT_UNKNOWN: 'department' };

/** @returns JSON text `{count, faults, made: [{line, id}]}` */
export async function importUnits(engine: Engine, caller: Caller, body: ImportUnitsBody, key: string | null): Promise<Outcome<string>> {
  const { units, faults } = unitsIn(body.rows);
  const judge = async (reader: Pick<Reader, 'run'>): Promise<Judged> => {
    const texts = units.flatMap(({ code, department }) => (department === undefined ? [code] : [code, department]));
    const { rows } = await reader.run<UnitRow & Record<string, unknown>>(unitsNamed(caller.districtId, { texts }));
    const placed = placedAmong(rows, units);
    return {
      faults: [...faults, ...placed.faults],
      change: makeUnits(caller.districtId, placed.units),
      made: units.map(({ line, id }) => ({ line, id })),
    };
  };
  return importMany(engine, caller, { action: 'ADMIN_UNITS', name: 'IMPORT_UNITS', key, body, taken: isUnitTaken }, judge);
}

function unitsIn(rows: ImportUnitsBody['rows']): { units: Row[]; faults: RowFault[] } {
  const faults: RowFault[] = [];
  const units = rows.flatMap(({ line, code, name, kind, department }): Row[] => {
    const typed = cellText(kind);
    const meant = kinds.get(typed ?? '');
    const read = readCells(createUnitBody, line, { code: cellText(code), name: cellText(name), kind: meant ?? 'unit' }, faults);
    if (meant === undefined) faults.push({ line, field: 'kind', message: typed === undefined ? missing : `没有「${typed}」这一类，请写${[...kinds.keys()].map((each) => `“${each}”`).join('、')}之一。` });
    return read === null || meant === undefined ? [] : [{ line, id: newId(), code: read.code, name: read.name, kind: meant, department: cellText(department) }];
  });
  return { units, faults };
}

function placedAmong(known: readonly UnitRow[], rows: readonly Row[]): { units: UnitToMake[]; faults: RowFault[] } {
  const departments = byCodeAndName([...known, ...rows.filter(({ kind }) => kind === 'department')]);
  const codes = new Map<string, UnitRow & { line?: number }>(known.map((unit) => [unit.code, unit]));
  let bureau: (UnitRow & { line?: number }) | undefined = known.find(({ kind }) => kind === 'bureau');
  const faults: RowFault[] = [];
  const units = rows.map(({ line, department, ...unit }): UnitToMake => {
    const named = department === undefined ? null : namedBy(department, departments);
    const found = named === 'several' ? undefined : (named ?? undefined);
    const placed = { ...unit, departmentId: found?.id ?? null };
    const same = codes.get(unit.code);
    const refused = refusalOfUnit(placed, [same, bureau, found].filter((each) => each !== undefined));
    const inTable = refused?.refusal.code === 'UNIT_CODE_TAKEN' ? same?.line : refused?.refusal.code === 'BUREAU_EXISTS' ? bureau?.line : undefined;
    if (refused !== null) faults.push({ line, field: fields[refused.refusal.code] ?? null, message: `${refused.refusal.detail}${inTable === undefined ? '' : `与它重复的是本表第 ${inTable} 行。`}` });
    if (named === undefined) faults.push({ line, field: 'department', message: `没有主管部门「${department ?? ''}」，请核对名称或代码，或者在本表里加上它。` });
    if (named === 'several') faults.push({ line, field: 'department', message: `有几个单位叫「${department ?? ''}」，请改写它的代码。` });
    if (same === undefined) codes.set(unit.code, { ...unit, line });
    if (unit.kind === 'bureau') bureau ??= { ...unit, line };
    return placed;
  });
  return { units, faults };
}
