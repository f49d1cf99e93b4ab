// How old what is not rectified is, per source, and how many items are closed month by month: of what the caller may see, under the unit and
// year that the register is read by. It closes nothing.
import { visibleTo } from '@jishen/access';
import type { TextTable } from '@jishen/documents';
import { closedItems, conditionSql, itemAgeing, itemColumns, withConnection, type AgeingRow, type ClosedRow } from '@jishen/persistence';
import type { Caller, Engine } from '../../engine';
import { shanghaiDate } from '../../trail/shanghai-date';
import { readerOf } from '../who-reads';
import { agesTold, closedTold, monthsUpTo, sourceNames, type AgeingBar, type ClosedMonth } from './ageing-told';
import { tableOf, type ToldPicture } from './told-picture';

export interface AgeingPicture {
  asOf: string;
  ages: ToldPicture;
  bars: AgeingBar[];
  closed: ToldPicture;
  months: ClosedMonth[];
}
export interface AgeingAsked {
  unitId?: string;
  year?: number;
}

export async function ageingPicture(engine: Engine, caller: Caller, asked: AgeingAsked): Promise<AgeingPicture> {
  return withConnection(engine.db, async (reader) => {
    const actor = await readerOf(reader, caller);
    const visible = conditionSql(visibleTo(actor, 'Item'), itemColumns, 2);
    const [open, closed] = await Promise.all([
      reader.run<AgeingRow & Record<string, unknown>>(itemAgeing(caller.districtId, visible, asked)),
      reader.run<ClosedRow & Record<string, unknown>>(closedItems(caller.districtId, visible, asked)),
    ]);
    const bars = open.rows.map(({ source, ages }): AgeingBar => ({ source, name: sourceNames[source] ?? source, carried: source === 'carried-over', ages }));
    const months = monthsUpTo(shanghaiDate(actor.now)).map((month): ClosedMonth => ({
      month, names: closed.rows.filter((row) => row.month === month).map(({ id, unitName, text }) => ({ itemId: id, name: `${unitName}：${text}` })),
    }));
    return { asOf: actor.now, bars, months, ages: agesTold(bars), closed: closedTold(months) };
  });
}

export async function ageingTable(engine: Engine, caller: Caller, asked: AgeingAsked, which: 'ages' | 'closed'): Promise<TextTable> {
  const found = await ageingPicture(engine, caller, asked);
  return tableOf(found[which], found.asOf);
}
