// The top bar: product, worklist, who is there and by which post, size of type, keys, log-out.
import { useState } from 'react';
import { NavLink } from 'react-router';
import { unsavedOf } from '../draft/draft-storage';
import { Dialog } from '../states/dialog';
import { logOut } from '../session/log-out';
import { useSession } from '../session/session';
import { common } from '../texts/everywhere';
import { sessionTexts } from '../texts/session';
import { shellTexts as words } from '../texts/shell';
import { useLargeType } from './large-type';

export function TopBar({ onHelp }: { onHelp: () => void }) {
  const { person, posts, district } = useSession();
  const [asking, setAsking] = useState(0);
  const [large, setLarge] = useLargeType();
  const valid = posts.filter(({ standing }) => standing === 'valid');
  const [post] = valid;
  const leave = () => {
    const unsaved = unsavedOf(person.id);
    if (unsaved > 0) setAsking(unsaved);
    else void logOut(person.id);
  };
  return (
    <header className="top-bar">
      <NavLink to="/worklist" className="brand">
        {common.product}
      </NavLink>
      <nav aria-label={words.menu}>
        <NavLink to="/worklist">{words.worklist}</NavLink>
      </nav>
      {district.demonstration && <span className="mark explain">{words.demonstration}</span>}
      <div className="who">
        <span>{post === undefined ? words.noPost : `${post.unitName} ${post.roleName}`}</span>
        {valid.length > 1 && <span className="quiet">{words.morePosts(valid.length)}</span>}
        <strong>{person.displayName}</strong>
      </div>
      <div className="tools">
        <button type="button" className="button plain" aria-pressed={large} onClick={() => setLarge(!large)}>
          {words.largeType}
        </button>
        <button type="button" className="button plain" onClick={onHelp}>
          {words.help}
        </button>
        <button type="button" className="button plain" onClick={leave}>
          {sessionTexts.logOut}
        </button>
      </div>
      {asking > 0 && (
        <Dialog title={sessionTexts.logOut} onClose={() => setAsking(0)}>
          <p>{sessionTexts.leaveUnsaved(asking)}</p>
          <div className="buttons">
            <button type="button" className="button" onClick={() => void logOut(person.id)}>
              {sessionTexts.leaveAnyway}
            </button>
            <button type="button" className="button primary" onClick={() => setAsking(0)}>
              {common.cancel}
            </button>
          </div>
        </Dialog>
      )}
    </header>
  );
}
