// Agreeing to several forms in one go: what may go along, and the sending. Sent again under its key it comes to the same.
import { ApiProblem, client, heard, Unreachable } from './call';
import { passes } from './fate';
import type { components } from './openapi';

export type Batch = components['schemas']['Batch'];
export type BatchCandidate = components['schemas']['BatchCandidate'];
export type BatchResult = components['schemas']['BatchResult'];
type Body = components['schemas']['BatchBody'];

/** `key`: of the batch, for which of them are on record. */
export const showBatch = (ids: readonly string[], key: string, post?: string): Promise<Batch> =>
  heard(client.GET('/api/batch-approvals', { params: { query: { submissions: ids.join(','), key, ...(post === undefined ? {} : { post }) } } }));

/** Each form is a command of its own: where the server broke off between two of them, what became of the rest is not known. */
export const approveBatch = (body: Body, key: string): Promise<BatchResult> =>
  heard(client.POST('/api/batch-approvals', { params: { header: { 'Idempotency-Key': key } }, body })).catch((fault: unknown) => {
    throw fault instanceof ApiProblem && passes(fault) ? new Unreachable(fault.detail) : fault;
  });
