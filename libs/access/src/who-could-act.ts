// Which roles the table lets act on a record as it stands now, for refusals that name them. Never names persons.
import type { Action } from './action';
import type { Post } from './actor';
import { carries, linesOf } from './post-ability';
import { roleNames, roles, seatOfRole, type Role, type Seat } from './role';
import type { RoleTable } from './role-table';
import { kindOf, recordOf, type Subject } from './subject';

export function roleWithName(role: Role): { role: Role; roleName: string; seat: Seat | null } {
  return { role, roleName: roleNames[role], seat: seatOfRole[role] };
}

/** Those who could right now; where the state lets nobody, those whose business it is at all. */
export function couldAct(table: RoleTable, action: Action, subject: Subject): Role[] {
  const kind = kindOf(subject);
  const concerned = roles.filter((role) =>
    linesOf(table, seated(role, subject), action, kind).some((line) => !line.onlyToBeTold),
  );
  if (concerned.length === 0) throw new Error(`no role does ${action} on ${kind}: the question itself is wrong`);
  const { districtId } = recordOf(subject);
  const now = concerned.filter(
    (role) =>
      carries(table, { districtId, personId: '' }, seated(role, subject), action, kind, recordOf(subject)) === 'yes',
  );
  return now.length > 0 ? now : concerned;
}

// A post of this role where its holders sit for this very record.
function seated(role: Role, subject: Subject): Post {
  const unitId = seatedUnit(seatOfRole[role], subject) ?? '';
  return { id: '', role, unitId, unitName: '', unitKind: 'unit', validFrom: '', validTo: null };
}

/** Whether a post is where holders of its role sit for this very record. */
export const sitsFor = (post: Post, subject: Subject): boolean => seatedUnit(seatOfRole[post.role], subject) === post.unitId;

function seatedUnit(seat: Seat | null, subject: Subject): string | null {
  if (subject.kind === 'district' || seat === null) return null;
  if (seat === 'own-unit') return subject.record.unitId;
  if (seat === 'department') return subject.record.departmentId;
  return subject.kind === 'submission' ? subject.record.bureauId : null;
}
