// A district of many units in the house of this worker, beside the demonstration: seeded through the operations, as the owner of its database. Its people
// log in with the password of the demonstration.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashPassword } from '@jishen/operations';
import { seedDistrict, type SeededDistrict, type SeedPlan } from '../../libs/operations/src/spec/seeded-district';
import { publicPassword } from './arrange';
import { ownHouse } from './own-house';

export async function seededInHouse(plan: Omit<SeedPlan, 'passwordHash'>): Promise<SeededDistrict> {
  const { superuserPassword, appPassword, port } = JSON.parse(readFileSync(join(ownHouse.data, 'secrets.json'), 'utf8')) as { superuserPassword: string; appPassword: string; port: number };
  const url = (user: string, password: string): string => `postgres://${user}:${password}@127.0.0.1:${port}/jishen`;
  return seedDistrict(url('postgres', superuserPassword), url('jishen_app', appPassword), { ...plan, passwordHash: await hashPassword(publicPassword) });
}
