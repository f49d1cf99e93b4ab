// By which of several posts it is decided: the one that was chosen for this session, until another one is.
import { useEffect } from 'react';
import { useForm } from '../../form/form-context';
import { postsOf, PostSelect, type Decided } from '../../form/post-select';
import { useChosenPost } from '../../session/chosen-post';
import { useSession } from '../../session/session';

interface Props {
  type: Decided;
  postId: string | undefined;
  onPost: (postId: string) => void;
}

export function PostChoice({ type, postId, onPost }: Props) {
  const { submission } = useForm();
  const posts = postsOf(submission, type);
  const { post } = useChosenPost(useSession());
  const first = posts.find(({ postId: id }) => id === post?.id)?.postId ?? posts[0]?.postId;
  useEffect(() => {
    if (postId === undefined && first !== undefined) onPost(first);
  }, [postId, first, onPost]);
  return <PostSelect type={type} posts={posts} postId={postId ?? first} onPost={onPost} />;
}
