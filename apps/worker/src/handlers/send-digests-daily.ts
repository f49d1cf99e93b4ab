// Handler of `mail-digest`, started by pg-boss's clock.
import { mailDigest } from '@jishen/contracts';
import { sendDigests, type Engine, type NoticeSettings } from '@jishen/operations';
import type { JobHandler } from './job-handler';

export function sendDigestsDaily(engine: Engine, settings: NoticeSettings): JobHandler<typeof mailDigest.payload> {
  return { definition: mailDigest, handle: async () => ({ status: 'completed', output: await sendDigests(engine, settings) }) };
}
