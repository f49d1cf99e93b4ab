// A new unit of the district.
import { client, heard } from './call';
import type { operations } from './openapi';

export type UnitCreated = operations['post-api-admin-units']['responses'][201]['content']['application/json'];

export interface NewUnit {
  code: string;
  name: string;
  kind: 'unit' | 'department';
  departmentId?: string;
}

export const createUnit = (body: NewUnit, key: string): Promise<UnitCreated> => heard(client.POST('/api/admin/units', { params: { header: { 'Idempotency-Key': key } }, body }));
