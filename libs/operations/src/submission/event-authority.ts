// Who acts in an event, as what, having seen what, under which rules: the same on every entry of the command.
import type { EntryRow } from '@jishen/persistence';
import type { Authority } from '../trail/draft-entries';
import { machineDigest } from './case';
import type { WriteInput } from './event-work';

export function authorityOf({ caller, row, command, engine, post, authority }: WriteInput): Authority {
  const { body } = command;
  // Only what the actor named: the entry claims nothing that nobody said they saw.
  const saw = body.expectedVersion === undefined ? null : { version: body.expectedVersion, content_hash: 'contentHash' in body ? body.contentHash : null };
  return {
    districtId: caller.districtId,
    actor: caller.personId,
    principal: null,
    post: post.id,
    auth: authority,
    sess: caller.sessionDigest,
    saw,
    rule: `${row.rule_set_id}@${row.rule_set_version}:${row.rule_digest}`,
    machine: machineDigest('submission', row.machine_version),
    build: engine.build,
    cmd: command.key,
  };
}

/** The place of the entry of a fact, by the fact's number in the event. */
export function entryAt(rows: readonly EntryRow[], index: number): { stream: string; seq: number } {
  const entry = rows[index];
  if (entry === undefined) throw new Error('a fact without an entry');
  return { stream: entry.stream, seq: entry.seq };
}
