// One's own account: who is logged in and as what, and a new password whenever one is wished for. The server says what is too weak.
import { useState } from 'react';
import { Dialog } from '../states/dialog';
import { common } from '../texts/everywhere';
import { sessionTexts as words } from '../texts/session';
import { ChangePasswordForm } from './change-password-form';
import { useSession } from './session';

export function OwnAccount({ onClose }: { onClose: () => void }) {
  const { person, posts } = useSession();
  const [changed, setChanged] = useState(false);
  return (
    <Dialog title={words.ownAccount} onClose={onClose}>
      <p>
        <strong>{person.displayName}</strong>　{common.listed(posts.filter(({ standing }) => standing === 'valid').map(({ unitName, roleName }) => `${unitName} ${roleName}`))}
      </p>
      <h3>{words.changePassword}</h3>
      {changed ? (
        <p className="notice good" role="status">
          {words.changed}
        </p>
      ) : (
        <>
          <p className="quiet">{words.changeWhat}</p>
          <ChangePasswordForm onChanged={() => setChanged(true)} />
        </>
      )}
      <div className="buttons">
        <button type="button" className="button" onClick={onClose}>
          {changed ? common.close : common.cancel}
        </button>
      </div>
    </Dialog>
  );
}
