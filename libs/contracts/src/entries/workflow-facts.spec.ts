// Holds the facts that decide() emits to the payloads that may be written. The comparison is made by the compiler:
// a fact whose payload has another shape does not build.
import type { WorkflowFact } from '@jishen/workflow';
import { entryPayloads, type EntryPayload, type EntryType } from './entry-payloads';

/** `never` for a fact that fits, the type's name for one that does not. */
type Misfit<F extends WorkflowFact> = F extends WorkflowFact
  ? F['type'] extends EntryType
    ? F['pub'] extends EntryPayload<F['type']>
      ? Exclude<keyof F['pub'], keyof EntryPayload<F['type']>> extends never
        ? never
        : F['type']
      : F['type']
    : F['type']
  : never;

const misfits: [Misfit<WorkflowFact>] extends [never] ? true : Misfit<WorkflowFact> = true;

test('every fact of the workflow has a payload of its shape', () => {
  expect(misfits).toBe(true);
});

test('a submission, score, review, item, cycle, session, refusal, administration and register type is registered', () => {
  const families = new Set(Object.keys(entryPayloads).map((type) => type.split('.')[0]));
  expect([...families].sort()).toEqual([
    'audit', 'command', 'cycle', 'demonstration', 'evidence', 'finding', 'item', 'machine', 'payload', 'person', 'post', 'review',
    'route', 'rule-set', 'score', 'session', 'submission', 'unit',
  ]);
});
