// The top bar: product, menu, who is there and by which post, size of type, keys, log-out.
import { lazy, Suspense, useState } from 'react';
import { Link, NavLink, useLocation } from 'react-router';
import type { Session } from '../api/types';
import { unsavedOf } from '../draft/draft-storage';
import { Dialog } from '../states/dialog';
import { logOut } from '../session/log-out';
import { choosePost, everyPost, useChosenPost } from '../session/chosen-post';
import { useSession } from '../session/session';
import { common } from '../texts/everywhere';
import { sessionTexts } from '../texts/session';
import { shellTexts as words } from '../texts/shell';
import { menuOf, placeAt } from './first-screen';
import { InboxLink } from './inbox-link';
import { useLargeType } from './large-type';

// Rarely wanted.
const OwnAccount = lazy(() => import('../session/own-account').then((loaded) => ({ default: loaded.OwnAccount })));

export function TopBar({ onHelp }: { onHelp: () => void }) {
  const session = useSession();
  const { person, district } = session;
  const menu = menuOf(session);
  const here = placeAt(menu, useLocation().pathname);
  const [asking, setAsking] = useState(0);
  const [account, setAccount] = useState(false);
  const [large, setLarge] = useLargeType();
  const [isStillIn, setStillIn] = useState(false);
  const goOut = () => {
    setAsking(0);
    setStillIn(false);
    logOut(person.id).catch(() => setStillIn(true));
  };
  const leave = async () => {
    const unsaved = await unsavedOf(person.id);
    if (unsaved > 0) setAsking(unsaved);
    else goOut();
  };
  return (
    <header className="top-bar">
      <NavLink to="/" className="brand">
        {common.product}
      </NavLink>
      <nav aria-label={words.menu}>
        {menu.map((place) => (
          <Link key={place.to} to={place.to} aria-current={place === here ? 'page' : undefined}>
            {place.label}
          </Link>
        ))}
      </nav>
      {district.demonstration && <span className="mark explain">{words.demonstration}</span>}
      <div className="who">
        <Post session={session} />
        <button type="button" className="button plain own" aria-haspopup="dialog" aria-label={sessionTexts.ownAccountOf(person.displayName)} onClick={() => setAccount(true)}>
          <strong>{person.displayName}</strong>
        </button>
        <InboxLink />
      </div>
      <div className="tools">
        <button type="button" className="button plain" aria-pressed={large} onClick={() => setLarge(!large)}>
          {words.largeType}
        </button>
        <button type="button" className="button plain with-keys" onClick={onHelp}>
          {words.help}
        </button>
        <button type="button" className="button plain" onClick={() => void leave()}>
          {sessionTexts.logOut}
        </button>
      </div>
      <Suspense fallback={null}>{account && <OwnAccount onClose={() => setAccount(false)} />}</Suspense>
      {asking > 0 && (
        <Dialog title={sessionTexts.logOut} onClose={() => setAsking(0)}>
          <p>{sessionTexts.leaveUnsaved(asking)}</p>
          <div className="buttons">
            <button type="button" className="button" onClick={goOut}>
              {sessionTexts.leaveAnyway}
            </button>
            <button type="button" className="button primary" onClick={() => setAsking(0)}>
              {common.cancel}
            </button>
          </div>
        </Dialog>
      )}
      {isStillIn && <StillIn onAgain={goOut} onClose={() => setStillIn(false)} />}
    </header>
  );
}

/** Logging out did not happen, and on a shared computer that has to be known. */
function StillIn({ onAgain, onClose }: { onAgain: () => void; onClose: () => void }) {
  return (
    <Dialog title={sessionTexts.stillIn} onClose={onClose}>
      <p role="alert">{sessionTexts.stillInWhat}</p>
      <div className="buttons">
        <button type="button" className="button" onClick={onClose}>
          {common.close}
        </button>
        <button type="button" className="button primary" onClick={onAgain}>
          {sessionTexts.leaveAgain}
        </button>
      </div>
    </Dialog>
  );
}

/** Of several, the one to work by; of one, its name. */
function Post({ session }: { session: Session }) {
  const { valid, post } = useChosenPost(session);
  const [only] = valid;
  if (only === undefined) return <span>{words.noPost}</span>;
  if (valid.length === 1) return <span>{`${only.unitName} ${only.roleName}`}</span>;
  return (
    <label className="line tight">
      <span className="visually-hidden">{words.posts}</span>
      <select value={post?.id ?? everyPost} onChange={(event) => choosePost(session.person.id, event.target.value)}>
        {valid.map(({ id, unitName, roleName }) => (
          <option key={id} value={id}>{`${unitName} ${roleName}`}</option>
        ))}
        <option value={everyPost}>{words.everyPost(valid.length)}</option>
      </select>
    </label>
  );
}
