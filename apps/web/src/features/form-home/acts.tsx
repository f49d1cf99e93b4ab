// The way to handing in, and taking back: the one leads to the list before SUBMIT, the other is asked here; and what the bureau does with the
// form beside signing it. Out of reach with the server's reason where it refuses.
import { useNavigate } from 'react-router';
import { useForm } from '../../form/form-context';
import { Withdraw } from '../../form/withdraw';
import { ActionButton } from '../../states/action-button';
import { homeTexts as words } from '../../texts/home';
import { BeginAnew } from './begin-anew';
import { Settle } from './settle';

export function Acts({ open }: { open: number }) {
  const { submission } = useForm();
  const navigate = useNavigate();
  const action = submission.allowedActions.find(({ type }) => type === 'SUBMIT');
  return (
    <>
      {submission.state === 'draft' && action !== undefined && <ActionButton action={action} label={words.submit} primary={open === 0} onAct={() => void navigate(`/forms/${submission.id}/submit`)} />}
      <Withdraw />
      <Settle />
      <BeginAnew />
    </>
  );
}
