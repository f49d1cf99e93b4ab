// Who saved a row before somebody else could, for the one who is told of it: by the post in this unit that let them, whether it has ended
// since or not. It never names a person or an account.
import { roleName } from '@jishen/workflow';
import type { CaseRow } from './case';
import type { Saver } from './plan-draft';

export const saverIn =
  ({ directory, unit_id: unitId }: Pick<CaseRow, 'directory' | 'unit_id'>, acting: string) =>
  (personId: string): Saver => {
    const post = directory.postsOf(personId).find((each) => each.role === 'preparer' && each.unitId === unitId);
    return { post: post === undefined ? null : `${post.unitName} ${roleName(post.role)}`, yourself: personId === acting };
  };
