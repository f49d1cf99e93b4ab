// planted: house/no-typeorm-save
import type { Repository } from 'typeorm';
interface Submission {
  id: string;
}
export const keep = async (submissions: Repository<Submission>, loaded: Submission): Promise<Submission> =>
  submissions.save(loaded);
