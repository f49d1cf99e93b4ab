// Somebody who could act by several posts says by which; for everybody else there is nothing to see.
import { useEffect } from 'react';
import { useForm } from '../../form/form-context';
import { useChosenPost } from '../../session/chosen-post';
import { useSession } from '../../session/session';
import { decideTexts as words } from '../../texts/review';
import { roleNames } from '../../texts/session';

interface Props {
  type: 'APPROVE' | 'RETURN';
  postId: string | undefined;
  onPost: (postId: string) => void;
}

export function PostChoice({ type, postId, onPost }: Props) {
  const { submission } = useForm();
  const posts = submission.allowedActions.find((each) => each.type === type)?.posts ?? [];
  const { post } = useChosenPost(useSession());
  const first = posts.find(({ postId: id }) => id === post?.id)?.postId ?? posts[0]?.postId;
  useEffect(() => {
    if (postId === undefined && first !== undefined) onPost(first);
  }, [postId, first, onPost]);
  if (posts.length < 2) return null;
  return (
    <div className="field">
      <label htmlFor={`post-${type}`}>{words.post}</label>
      <select id={`post-${type}`} value={postId ?? first} onChange={(event) => onPost(event.target.value)}>
        {posts.map(({ postId: id, role, unitName }) => (
          <option key={id} value={id}>{`${unitName} ${roleNames[role] ?? ''}`}</option>
        ))}
      </select>
    </div>
  );
}
