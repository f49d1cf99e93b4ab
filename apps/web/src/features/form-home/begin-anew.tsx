// A form that was cancelled is past; its unit's preparer begins another in the same yearly task. Whether they may is the server's word.
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { createSubmission, type NewForm } from '../../api/create-submission';
import { useForm } from '../../form/form-context';
import { useSession } from '../../session/session';
import { Failed } from '../../states/failed';
import { useCommand } from '../../states/use-command';
import { homeTexts as words } from '../../texts/home';

export function BeginAnew() {
  const { submission } = useForm();
  const post = useSession().posts.find(({ role, unitId }) => role === 'preparer' && unitId === submission.unitId);
  return submission.state === 'cancelled' && post !== undefined ? <Offered postId={post.id} /> : null;
}

function Offered({ postId }: { postId: string }) {
  const { submission: { cycleId, form, name } } = useForm();
  const { state, busy, send } = useCommand();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const begin = () => {
    const body: NewForm = form === 'project' ? { cycleId, form, name, postId } : { cycleId, form, postId };
    const done = ({ id }: { id: string }) => {
      for (const list of ['submissions', 'worklist']) void queries.invalidateQueries({ queryKey: [list] });
      void navigate(`/forms/${id}`);
    };
    void send(() => ({ body, post: (key) => createSubmission(body, key), done }));
  };
  return (
    <div className="notice stack tight whole">
      <p>{words.anewWhat}</p>
      {state.phase === 'refused' && <Failed fault={state.fault} trying={words.anew} />}
      <div className="line">
        <button type="button" className="button primary" aria-disabled={busy} onClick={begin}>
          {words.anew}
        </button>
      </div>
    </div>
  );
}
