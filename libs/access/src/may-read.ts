// May this actor read this one record now? Never explains a no: authorize does.
import type { Actor } from './actor';
import { standingOf } from './actor';
import { carries } from './post-ability';
import { roleTable, type RoleTable } from './role-table';
import { kindOf, recordOf, type Subject } from './subject';

// The last one asked about: every action of one person on one record begins with whether they may read it.
let last: { actor: Actor; kind: string; record: object; table: RoleTable; may: boolean } | undefined;

export function mayRead(actor: Actor, subject: Subject, table: RoleTable = roleTable): boolean {
  // A district is no secret to those who have a post in it, and does not exist for all others.
  if (subject.kind === 'district') return subject.districtId === actor.districtId;
  const kind = kindOf(subject);
  const record = recordOf(subject);
  if (last?.record === record && last.kind === kind && last.actor === actor && last.table === table) return last.may;
  const may = actor.posts.some(
    (post) => standingOf(post, actor.now) === 'valid' && carries(table, actor, post, 'READ', kind, record) === 'yes',
  );
  last = { actor, kind, record, table, may };
  return may;
}
