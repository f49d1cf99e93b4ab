// planted: house/no-typeorm-save
import type { EntityManager } from 'typeorm';
interface Submission {
  id: string;
}
export const keep = async (manager: EntityManager, loaded: Submission): Promise<Submission> => manager['save'](loaded);
