// What both sheets of a decision have: how what was sent stands, by which post it is decided, ready-made phrases.
import { Moved, OnItsWay } from '../../states/decision-standing';
import { Failed } from '../../states/failed';
import type { Submission } from '../../api/types';
import { liteTexts } from '../../texts/lite';
import { decideTexts as words } from '../../texts/review';
import { roleNames } from '../../texts/session';
import type { Deciding } from './use-decide';

export function Standing({ deciding: { phase, fault, moved, isOut }, trying, onAgain }: { deciding: Deciding; trying: string; onAgain: () => void }) {
  if (moved !== null) return <Moved changes={moved} onAgain={onAgain} />;
  if (fault !== null) {
    return (
      <div className="stack">
        <Failed fault={fault} trying={trying} />
        {isOut && <a href={`/log-in?to=${encodeURIComponent(location.pathname)}`}>{liteTexts.toLogIn}</a>}
      </div>
    );
  }
  return <OnItsWay phase={phase} />;
}

type Posts = NonNullable<Submission['allowedActions'][number]['posts']>;
export const postsOf = ({ allowedActions }: Submission, type: 'APPROVE' | 'RETURN'): Posts => allowedActions.find((each) => each.type === type)?.posts ?? [];

/** Asked of whoever could decide by several. */
export function PostChoice({ posts, postId, onPost }: { posts: Posts; postId: string | undefined; onPost: (postId: string) => void }) {
  if (posts.length < 2) return null;
  return (
    <div className="field">
      <label htmlFor="post">{words.post}</label>
      <select id="post" value={postId} onChange={(event) => onPost(event.target.value)}>
        {posts.map(({ postId: id, role, unitName }) => (
          <option key={id} value={id}>
            {`${unitName} ${roleNames[role] ?? ''}`}
          </option>
        ))}
      </select>
    </div>
  );
}

export function Phrases({ phrases, onPhrase }: { phrases: readonly string[]; onPhrase: (phrase: string) => void }) {
  return (
    <div className="line">
      {phrases.map((phrase) => (
        <button key={phrase} type="button" className="button chip" onClick={() => onPhrase(phrase)}>
          {phrase}
        </button>
      ))}
    </div>
  );
}
