// A new unit of the district.
import { client, heard } from './call';

export interface NewUnit {
  code: string;
  name: string;
  kind: 'unit' | 'department';
  departmentId?: string;
}

export const createUnit = (body: NewUnit, key: string): Promise<unknown> => heard(client.POST('/api/admin/units', { params: { header: { 'Idempotency-Key': key } }, body }));
