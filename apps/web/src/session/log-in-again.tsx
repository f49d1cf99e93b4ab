// The log-in over the screen that somebody was at: the screen stays as it is underneath, and so does what was typed.
import { Dialog } from '../states/dialog';
import { sessionTexts as words } from '../texts/session';
import { LogInForm } from './log-in-form';
import { useSession, useSessionState } from './session';

export function LogInAgain() {
  const { opened } = useSessionState();
  const { person } = useSession();
  return (
    <Dialog title={words.ended} firm onClose={() => undefined}>
      <p className="quiet">{words.endedWhat}</p>
      <LogInForm account={person.account} onOpened={opened} />
    </Dialog>
  );
}
