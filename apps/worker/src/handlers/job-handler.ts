// How jobs of one queue are handled: each on its own, its payload checked first, each with an outcome of its own.
// A batch is never failed as a whole; a payload that does not fit is never retried.
import type { JobResult, JobWithMetadata } from 'pg-boss';
import type { z } from 'zod';
import type { JobDefinition } from '@jishen/contracts';

export interface JobVerdict {
  status: JobResult['status'];
  /** Stored with the job: figures and words, no personal data. */
  output?: object;
}

export interface JobHandler<Schema extends z.ZodType = z.ZodType> {
  definition: JobDefinition<Schema>;
  handle: (data: z.output<Schema>, lastTry: boolean) => Promise<JobVerdict>;
}

export async function handleJob<Schema extends z.ZodType>(
  { definition, handle }: JobHandler<Schema>,
  job: JobWithMetadata<unknown>,
): Promise<JobVerdict> {
  const read = definition.payload.safeParse(job.data);
  if (!read.success)
    return {
      status: 'deadletter',
      output: {
        message: `payload does not fit: ${read.error.issues.map(({ path, code }) => `${path.join('.')} ${code}`).join(', ')}`,
      },
    };
  try {
    return await handle(read.data, job.retryCount >= job.retryLimit);
  } catch (error) {
    return { status: 'failed', output: { message: error instanceof Error ? error.message : String(error) } };
  }
}
