// What every job queue states: its name, what its jobs carry and how failure is treated. It never says who handles them.
import type { z } from 'zod';

/** Named as pg-boss names them; all of it is written to the queue at each start. */
export interface QueueOptions {
  /** Tries after the first one. */
  readonly retryLimit: number;
  /** Seconds before the second try; doubled (with some chance in it) up to retryDelayMax. */
  readonly retryDelay: number;
  readonly retryBackoff: boolean;
  readonly retryDelayMax: number | null;
  /** A job in hand for longer counts as failed: so a killed worker's job comes back. */
  readonly expireInSeconds: number;
  /** A job that nobody took is thrown away after this; longer than any outage that people would sit out. */
  readonly retentionSeconds: number;
  /** A job that ended is kept this long for looking at. */
  readonly deleteAfterSeconds: number;
  /** Workers are told by NOTIFY. Our own inserts send none (see persistence, jobPart); a retry by pg-boss does. */
  readonly notify: boolean;
}

export interface JobDefinition<Schema extends z.ZodType = z.ZodType> {
  readonly queue: string;
  readonly payload: Schema;
  readonly options: QueueOptions;
  /** Where a job goes whose tries are used up. */
  readonly deadLetter: string | null;
}

const daySeconds = 24 * 3600;

export const usualOptions: QueueOptions = {
  retryLimit: 10,
  retryDelay: 2,
  retryBackoff: true,
  retryDelayMax: 600,
  expireInSeconds: 60,
  retentionSeconds: 90 * daySeconds,
  deleteAfterSeconds: 7 * daySeconds,
  notify: true,
};

/** A dead letter waits to be looked at, not to be retried. */
export const deadLetterOptions: QueueOptions = { ...usualOptions, deleteAfterSeconds: 90 * daySeconds };
