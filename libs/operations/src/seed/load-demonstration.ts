// Loads the demonstration into an embedded database, once; a load that was cut short is finished at the next start.
// It refuses any other database: its accounts have a public password.
import { inTransaction, openPastClock, withConnection } from '@jishen/persistence';
import type { Engine } from '../engine';
import { setUpDistrict } from '../register/set-up-district';
import { hashPassword } from '../session/password-hash';
import { demonstrationDistricts, demonstrationPassword, planOf, type DemonstrationAccount, type DemonstrationDistrict } from './demonstration-plan';
import type { BegunDistrict, CaseFiles } from './demonstration-material';
import { Play } from './play';
import { playKaifu } from './play-kaifu';
import { playTowns } from './play-towns';
import { playYuhua } from './play-yuhua';

export interface DemonstrationOptions {
  embedded: boolean;
  /** Of the same database, for the clock that weeks under way are played under. */
  appUrl: string;
  ownerUrl: string;
  cases: CaseFiles;
}

export async function loadDemonstration(engine: Engine, options: DemonstrationOptions): Promise<DemonstrationAccount[]> {
  if (!options.embedded) throw new Error('the demonstration is loaded into an embedded database only');
  const left: DemonstrationDistrict[] = [];
  for (const district of demonstrationDistricts) if ((await existing(engine, district.code))?.complete !== true) left.push(district);
  if (left.length > 0) await loadDistricts(engine, options, left);
  return demonstrationAccounts();
}

const lanes = 4;
/** People hold their posts since before the first act of the weeks that are played. */
const setUpDaysAgo = 90;

async function loadDistricts(engine: Engine, { appUrl, ownerUrl, cases }: DemonstrationOptions, left: readonly DemonstrationDistrict[]): Promise<void> {
  const passwordHash = await hashPassword(demonstrationPassword);
  const clock = await openPastClock(ownerUrl, appUrl, lanes);
  const past: Engine = { db: clock.db, build: engine.build };
  try {
    for (const district of left) {
      const known = await existing(engine, district.code);
      await clock.turnBack(setUpDaysAgo);
      if (known === null) await setUpDistrict(past, planOf(district, passwordHash));
      const begun = known ?? (await existing(engine, district.code));
      if (begun === null) throw new Error('a district that was just set up is not there');
      const play = new Play(engine, begun.districtId, begun.personIds);
      if (district.code === 'yuhua') {
        await playYuhua(engine, play, begun, cases);
        await playTowns({ engine: past, turnBack: clock.turnBack, play: new Play(past, begun.districtId, begun.personIds), district: begun, cases });
      } else await playKaifu(engine, play, cases);
      await markComplete(engine, begun.districtId);
    }
  } finally {
    await clock.close();
  }
}

function demonstrationAccounts(): DemonstrationAccount[] {
  return demonstrationDistricts.flatMap((district: DemonstrationDistrict) =>
    district.cast.map(({ account, role, unitCode, hint }) => ({
      account, password: demonstrationPassword, role, unit: district.units.find((unit) => unit.code === unitCode)?.name ?? unitCode, hint,
    })),
  );
}

/** Null while no demonstration lies in the database. */
export async function listDemonstrationAccounts(engine: Pick<Engine, 'db'>): Promise<DemonstrationAccount[] | null> {
  const found = await withConnection(engine.db, (reader) => reader.run({ name: 'demonstration_there', text: 'select 1 from district where demonstration limit 1' }));
  return found.rowCount === 0 ? null : demonstrationAccounts();
}

async function existing(engine: Engine, code: string): Promise<BegunDistrict | null> {
  return withConnection(engine.db, async (reader) => {
    const { rows } = await reader.run<{ id: string; accounts: Record<string, string>; units: Record<string, string>; complete: boolean }>({
      text: `select d.id, (select jsonb_object_agg(a.account, a.person_id) from account a where a.district_id = d.id) as accounts,
        (select jsonb_object_agg(u.code, u.id) from unit u where u.district_id = d.id) as units,
        d.demonstration_loaded_at is not null as complete
        from district d where d.code = $1 and d.demonstration`,
      values: [code],
    });
    const row = rows[0];
    return row === undefined ? null : { districtId: row.id, personIds: row.accounts, unitIds: row.units, complete: row.complete };
  });
}

async function markComplete(engine: Engine, districtId: string): Promise<void> {
  await inTransaction(engine.db, (tx) =>
    tx.commitWith({
      text: 'update district set demonstration_loaded_at = clock_timestamp() where id = $1',
      values: [districtId],
    }),
  );
}
