// 催办 on the box where a form lies now: the button as the server allows it, and when somebody was reminded last. It asks again after each
// attempt, since a colleague may have been quicker.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { remind, showReminders } from '../../api/remind';
import { useForm } from '../../form/form-context';
import { ActionButton } from '../../states/action-button';
import { say } from '../../states/say';
import { useCommand } from '../../states/use-command';
import { processTexts as words } from '../../texts/process';
import { momentWords } from '../../worklist/due';

export function RemindLine() {
  const { submission } = useForm();
  const queries = useQueryClient();
  const { state, busy, send } = useCommand();
  const asked = useQuery({ queryKey: ['reminders', submission.id, submission.version], queryFn: () => showReminders(submission.id) });
  const act = async () => {
    await send(() => ({ body: submission.version, post: (key) => remind(submission.id, key) }));
    for (const what of ['reminders', 'timeline', 'notices']) void queries.invalidateQueries({ queryKey: [what, submission.id] });
    void queries.invalidateQueries({ queryKey: ['progress'] });
  };
  if (asked.data === undefined) return null;
  const { allowed, refusal, last } = asked.data;
  return (
    <>
      {last !== null && <span className="quiet">{words.remindedBy(last.byName ?? words.somebody, momentWords(last.at))}</span>}
      <span>
        <ActionButton action={{ type: 'REMIND', allowed, refusal: refusal ?? undefined }} label={words.remind} busy={busy} onAct={() => void act()} />
      </span>
      <span role="status" className={state.phase === 'refused' ? 'wrong' : 'quiet'}>
        {state.phase === 'refused' ? say(state.fault, words.remind).what : state.phase === 'done' ? words.reminded : ''}
      </span>
    </>
  );
}
