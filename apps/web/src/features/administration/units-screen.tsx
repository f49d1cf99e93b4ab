// The units of the district, as the administrators know them; the system administrator makes new ones.
import { useQuery } from '@tanstack/react-query';
import { createUnit, type UnitCreated } from '../../api/create-unit';
import type { ImportRow } from '../../api/import-table';
import { listUnits, type Unit } from '../../api/list-units';
import { Listing, type Column } from '../../states/listing';
import { AsNamed } from '../../states/as-named';
import { adminTexts as words } from '../../texts/administration';
import { common } from '../../texts/everywhere';
import { ActDialog } from './act-dialog';
import { AdminPage } from './admin-page';
import { everyPage } from '../../api/every-page';
import { Choice, Field, textOf } from './field';
import { ImportButton } from './import-button';
import { useTold, type Came } from './told';

export function Screen() {
  const told = useTold<Unit>();
  return (
    <AdminPage title={words.units} what={words.unitsWhat} act={<Making />} told={told}>
      <Listing made={told.made} name={words.units} queryKey={['admin', 'units']} read={listUnits} keyOf={({ id }) => id} columns={columns} empty={words.emptyUnits} />
    </AdminPage>
  );
}

const columns: readonly Column<Unit>[] = [
  { head: words.columns.unit, cell: ({ name }) => <strong>{name}</strong> },
  { head: words.columns.code, cell: ({ code }) => <AsNamed>{code}</AsNamed> },
  { head: words.columns.kind, cell: ({ kind }) => words.kinds[kind] },
  { head: words.columns.department, cell: ({ departmentName }) => departmentName ?? common.none },
];

const Making = () => (
  <div className="line tight">
    <ImportButton kind="units" madeOf={importedUnit} />
    <NewUnit />
  </div>
);

/** As the table has it, until the list is read again. */
function importedUnit(row: ImportRow, { id }: { id: string }): Unit {
  const kind = Object.entries(words.kinds).find(([, name]) => name === row['kind'])?.[0] as Unit['kind'] | undefined;
  return { id, code: String(row['code']), name: String(row['name']), kind: kind ?? 'unit', departmentId: null, departmentName: String(row['department'] ?? '') || null, demonstration: false };
}

function NewUnit() {
  const { data: units = [] } = useQuery({ queryKey: ['admin', 'units', 'all'], queryFn: () => everyPage(listUnits) });
  const act = (form: FormData, key: string) => {
    const kind = textOf(form, 'kind') === 'department' ? 'department' : 'unit';
    const departmentId = textOf(form, 'departmentId');
    return createUnit({ code: textOf(form, 'code'), name: textOf(form, 'name'), kind, ...(departmentId === '' ? {} : { departmentId }) }, key);
  };
  const came = (form: FormData, answer: unknown): Came => {
    const [name, kind, departmentId] = [textOf(form, 'name'), textOf(form, 'kind') as Unit['kind'], textOf(form, 'departmentId')];
    const departmentName = units.find(({ id }) => id === departmentId)?.name ?? null;
    const made: Unit = { id: (answer as UnitCreated).id, code: textOf(form, 'code'), name, kind, departmentId: departmentId === '' ? null : departmentId, departmentName, demonstration: false };
    return { said: words.unitMade(name), made: [made] };
  };
  const departments = units.filter(({ kind }) => kind === 'department').map(({ id, name }) => ({ value: id, label: name }));
  return (
    <ActDialog label={words.newUnit} title={words.newUnit} primary act={act} came={came}>
      <Field name="name" label={words.columns.unit} />
      <Field name="code" label={words.columns.code} />
      <Choice name="kind" label={words.columns.kind} options={[{ value: 'unit', label: words.kinds.unit }, { value: 'department', label: words.kinds.department }]} />
      <Choice name="departmentId" label={words.columns.department} options={departments} optional />
    </ActDialog>
  );
}
