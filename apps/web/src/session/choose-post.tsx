// Which post somebody with several wants to work by, asked once after the log-in; it can be changed in the top bar at any time.
import type { Session } from '../api/types';
import { sessionTexts as words } from '../texts/session';
import { choosePost, everyPost, type PostOfSession } from './chosen-post';

export function ChoosePost({ session, valid }: { session: Session; valid: readonly PostOfSession[] }) {
  const choose = (choice: string) => choosePost(session.person.id, choice);
  return (
    <main className="alone stack">
      <title>{`${words.choosePost} · 绩审`}</title>
      <h1>{words.choosePost}</h1>
      <p className="quiet">{words.choosePostWhat(valid.length)}</p>
      <ul className="accounts">
        {valid.map(({ id, unitName, roleName }, index) => (
          <li key={id}>
            <button type="button" autoFocus={index === 0} onClick={() => choose(id)}>
              <strong>{roleName}</strong>
              <span>{unitName}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="line">
        <button type="button" className="button" onClick={() => choose(everyPost)}>
          {words.everyPost}
        </button>
      </div>
    </main>
  );
}
