// Asked of whoever could act by several posts; for everybody else there is nothing to see. It chooses none by itself.
import type { Submission } from '../api/types';
import { decideTexts as words } from '../texts/review';
import { roleNames } from '../texts/session';

export type Decided = 'APPROVE' | 'RETURN';
type Posts = NonNullable<Submission['allowedActions'][number]['posts']>;

export const postsOf = ({ allowedActions }: Submission, type: Decided): Posts => allowedActions.find((each) => each.type === type)?.posts ?? [];

interface Props {
  type: Decided;
  posts: Posts;
  postId: string | undefined;
  onPost: (postId: string) => void;
}

export function PostSelect({ type, posts, postId, onPost }: Props) {
  if (posts.length < 2) return null;
  return (
    <div className="field">
      <label htmlFor={`post-${type}`}>{words.post}</label>
      <select id={`post-${type}`} value={postId} onChange={(event) => onPost(event.target.value)}>
        {posts.map(({ postId: id, role, unitName }) => (
          <option key={id} value={id}>
            {`${unitName} ${roleNames[role] ?? ''}`}
          </option>
        ))}
      </select>
    </div>
  );
}
