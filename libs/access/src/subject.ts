// What access is asked about: records as plain data, only the fields that decide who may do what. Never loads anything.
import type { Role } from './role';

export type SubmissionState = 'draft' | 'selfScored' | 'reviewed' | 'rectification' | 'published' | 'cancelled';
export type ItemState = 'open' | 'answered' | 'reopened' | 'closed' | 'carriedOver';

export interface SubmissionRecord {
  districtId: string;
  unitId: string;
  departmentId: string | null;
  bureauId: string;
  state: SubmissionState;
  submittedOnce: boolean;
  /** Role and seat of the current level; both null outside selfScored. */
  levelRole: Role | null;
  levelUnitId: string | null;
  /** Natural persons of a third party to whom this submission was given to read. */
  assignedPersonIds: readonly string[];
}

export interface ItemRecord {
  districtId: string;
  unitId: string;
  departmentId: string | null;
  state: ItemState;
}

/** First part of an audit stream's name: `submission/<id>` → `submission`. */
export interface AuditEntryRecord {
  districtId: string;
  streamKind: string;
}

export interface DistrictRecord {
  districtId: string;
}

export interface RecordOfKind {
  Submission: SubmissionRecord;
  Item: ItemRecord;
  AuditEntry: AuditEntryRecord;
  Cycle: DistrictRecord;
  Person: DistrictRecord;
  Unit: DistrictRecord;
  Post: DistrictRecord;
  Delivery: DistrictRecord;
  District: DistrictRecord;
}

export type SubjectKind = keyof RecordOfKind;

/** What can be listed; the district itself is only acted upon. */
export type ReadableKind = Exclude<SubjectKind, 'District'>;

export type Subject =
  | { kind: 'submission'; record: SubmissionRecord }
  | { kind: 'item'; record: ItemRecord }
  | { kind: 'district'; districtId: string };

export function kindOf(subject: Subject): 'Submission' | 'Item' | 'District' {
  if (subject.kind === 'submission') return 'Submission';
  return subject.kind === 'item' ? 'Item' : 'District';
}

export function recordOf(subject: Subject): SubmissionRecord | ItemRecord | DistrictRecord {
  return subject.kind === 'district' ? { districtId: subject.districtId } : subject.record;
}
