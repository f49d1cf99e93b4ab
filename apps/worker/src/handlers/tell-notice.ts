// Handler of `submission-notice`: makes the deliveries of one fact. It decides nothing about whom to tell; operations do.
import { submissionNotice } from '@jishen/contracts';
import { fanOutNotice, type Engine, type NoticeSettings } from '@jishen/operations';
import type { Log } from '../log';
import type { JobHandler } from './job-handler';

export function tellNotice(
  engine: Engine,
  settings: NoticeSettings,
  log: Log,
): JobHandler<typeof submissionNotice.payload> {
  return {
    definition: submissionNotice,
    handle: async (job) => {
      const done = await fanOutNotice(engine, settings, job);
      if (done.unreachable > 0)
        log.warn(
          { stream: job.stream, seq: job.seq, unreachable: done.unreachable },
          'people without a usable address were not told',
        );
      return { status: 'completed', output: done };
    },
  };
}
