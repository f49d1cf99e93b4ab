// Handler of `housekeeping`, started by pg-boss's clock.
import { housekeeping } from '@jishen/contracts';
import { keepHouse, type Engine } from '@jishen/operations';
import type { Log } from '../log';
import type { WorkerConfig } from '../worker-config';
import type { JobHandler } from './job-handler';

export function keepHouseNightly(engine: Engine, { noticeDays }: Pick<WorkerConfig, 'noticeDays'>, log: Log): JobHandler<typeof housekeeping.payload> {
  return {
    definition: housekeeping,
    handle: async () => {
      const kept = await keepHouse(engine, noticeDays);
      log.info(kept, 'house kept');
      return { status: 'completed', output: kept };
    },
  };
}
