// The units of the district, as the administrators know them; the system administrator makes new ones.
import { useQuery } from '@tanstack/react-query';
import { createUnit } from '../../api/create-unit';
import { listUnits, type Unit } from '../../api/list-units';
import { Listing, type Column } from '../../states/listing';
import { AsNamed } from '../../states/as-named';
import { adminTexts as words } from '../../texts/administration';
import { common } from '../../texts/everywhere';
import { ActDialog } from './act-dialog';
import { AdminPage } from './admin-page';
import { everyPage } from '../../api/every-page';
import { Choice, Field, textOf } from './field';

export function Screen() {
  return (
    <AdminPage title={words.units} what={words.unitsWhat} act={<NewUnit />}>
      <Listing name={words.units} queryKey={['admin', 'units']} read={listUnits} keyOf={({ id }) => id} columns={columns} empty={words.emptyUnits} />
    </AdminPage>
  );
}

const columns: readonly Column<Unit>[] = [
  { head: words.columns.unit, cell: ({ name }) => <strong>{name}</strong> },
  { head: words.columns.code, cell: ({ code }) => <AsNamed>{code}</AsNamed> },
  { head: words.columns.kind, cell: ({ kind }) => words.kinds[kind] },
  { head: words.columns.department, cell: ({ departmentName }) => departmentName ?? common.none },
];

function NewUnit() {
  const { data: units = [] } = useQuery({ queryKey: ['admin', 'units', 'all'], queryFn: () => everyPage(listUnits) });
  const act = (form: FormData, key: string) => {
    const kind = textOf(form, 'kind') === 'department' ? 'department' : 'unit';
    const departmentId = textOf(form, 'departmentId');
    return createUnit({ code: textOf(form, 'code'), name: textOf(form, 'name'), kind, ...(departmentId === '' ? {} : { departmentId }) }, key);
  };
  const departments = units.filter(({ kind }) => kind === 'department').map(({ id, name }) => ({ value: id, label: name }));
  return (
    <ActDialog label={words.newUnit} title={words.newUnit} primary act={act}>
      <Field name="name" label={words.columns.unit} />
      <Field name="code" label={words.columns.code} />
      <Choice name="kind" label={words.columns.kind} options={[{ value: 'unit', label: words.kinds.unit }, { value: 'department', label: words.kinds.department }]} />
      <Choice name="departmentId" label={words.columns.department} options={departments} optional />
    </ActDialog>
  );
}
