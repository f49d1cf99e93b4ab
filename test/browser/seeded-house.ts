// A district of many units in the house of this worker, beside the demonstration: seeded through the operations, as the owner of its database. Its people
// log in with the password of the demonstration.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashPassword } from '@jishen/operations';
import { growTrail } from '../../libs/operations/src/spec/long-trail';
import { seedDistrict, type SeededDistrict, type SeedPlan } from '../../libs/operations/src/spec/seeded-district';
import { publicPassword } from './arrange';
import { ownHouse } from './own-house';

interface Urls {
  owner: string;
  app: string;
}
function urlsOfHouse(): Urls {
  const { superuserPassword, appPassword, port } = JSON.parse(readFileSync(join(ownHouse.data, 'secrets.json'), 'utf8')) as { superuserPassword: string; appPassword: string; port: number };
  const url = (user: string, password: string): string => `postgres://${user}:${password}@127.0.0.1:${port}/jishen`;
  return { owner: url('postgres', superuserPassword), app: url('jishen_app', appPassword) };
}

export async function seededInHouse(plan: Omit<SeedPlan, 'passwordHash'>): Promise<SeededDistrict> {
  const { owner, app } = urlsOfHouse();
  return seedDistrict(owner, app, { ...plan, passwordHash: await hashPassword(publicPassword) });
}

export interface GrownDistrict extends SeededDistrict {
  entries: number;
  appUrl: string;
}
/** The same with the trail of many years behind it. */
export async function grownInHouse(plan: Omit<SeedPlan, 'passwordHash'>, entries: number): Promise<GrownDistrict> {
  const district = await seededInHouse(plan);
  const { owner, app } = urlsOfHouse();
  return { ...district, entries: await growTrail(owner, district.districtId, entries), appUrl: app };
}
