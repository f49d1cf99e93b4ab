// The submitted tables of a cycle, batch by batch in the order of their ids, each taken as it comes, so that only what is made of them is held.
// It compares nothing.
import { tablesToCompare, type Reader, type SqlCondition, type TableToCompare } from '@jishen/persistence';
import type { Caller } from '../engine';

const batchTables = 100;

export interface Tables<Taken> {
  read: Taken[];
  complete: boolean;
}
export interface TablesWanted {
  cycleId: string;
  form: 'overall' | 'project';
  visible: SqlCondition;
  most: number;
}

export async function handedInTables<Taken>(reader: Reader, { districtId }: Caller, { most, ...wanted }: TablesWanted, take: (table: TableToCompare) => Taken): Promise<Tables<Taken>> {
  const read: Taken[] = [];
  for (let after: string | null = null; ; ) {
    const statement = tablesToCompare(districtId, wanted.visible, { cycleId: wanted.cycleId, form: wanted.form, after, limit: batchTables });
    const { rows } = await reader.run<TableToCompare & Record<string, unknown>>(statement);
    for (const row of rows) {
      if (read.length >= most) return { read, complete: false };
      read.push(take(row));
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < batchTables) return { read, complete: true };
    after = last.id;
  }
}
