// S3 Form home: the parts as a list of tasks, each with how far it is; whose turn it is; what the last return asked for.
// No order is forced. Submitting and withdrawing are offered as the server allows them.
import { Link, Navigate, useNavigate, useSearchParams } from 'react-router';
import { useForm } from '../../form/form-context';
import { openCount } from '../../form/standing';
import { toFill } from '../../form/opened-to-fill';
import { mayDecide } from '../../form/turn-of';
import { useStanding } from '../../form/use-standing';
import { FormItemsLater } from '../../items/form-items-later';
import { useKeys } from '../../keys/use-keys';
import { MarkTag } from '../../states/mark-tag';
import { common } from '../../texts/everywhere';
import { formTexts } from '../../texts/form';
import { homeTexts as words } from '../../texts/home';
import { nextAfter } from '../../worklist/sequence';
import { Acts } from './acts';
import { LastReturn } from './last-return';
import { partsOf, type Part } from './parts-of';

const help = [{ keys: ']', what: words.keyNext }];

export function Screen() {
  const { submission } = useForm();
  return mayDecide(submission) ? <Navigate to={`/forms/${submission.id}/review`} replace /> : <Home />;
}

function Home() {
  const { submission, editable } = useForm();
  const navigate = useNavigate();
  const standing = useStanding();
  const open = useForm();
  const next = nextAfter(submission.id);
  useKeys(words.keys, help, { ']': () => next !== null && void navigate(`/forms/${next}`) });
  const parts = partsOf(open, standing);
  const first = parts.find(({ state }) => state.mark !== 'done') ?? parts[0];
  const count = openCount(standing);
  // Of all the ways on, one is the first: handing in where nothing keeps anybody from it, else filling in; for a reader what they may do.
  const fillOn = editable && first !== undefined && first.state.mark !== 'done';
  const ready = count === 0 && submission.allowedActions.some(({ type, allowed }) => type === 'SUBMIT' && allowed);
  const [asked] = useSearchParams();
  // Whoever comes to go on filling in is led to where there is something to fill in.
  if (editable && first !== undefined && asked.has('go-on')) return <Navigate to={`/forms/${submission.id}${first.path}`} state={toFill} replace />;
  return (
    <div className="stack home">
      <title>{`${submission.unitName} · 绩审`}</title>
      <LastReturn />
      <h2 className="visually-hidden">{words.title}</h2>
      <ol className="tasks">
        {parts.map((part) => (
          <Task key={part.path} part={part} submissionId={submission.id} />
        ))}
      </ol>
      <div className="line">
        {first !== undefined && (
          <Link className={fillOn && !ready ? 'button primary' : 'button'} to={`/forms/${submission.id}${first.path}`} state={toFill}>
            {fillOn ? common.fillOn : formTexts.look}
          </Link>
        )}
        <Acts open={count} />
        {next !== null && (
          <Link className="button" to={`/forms/${next}`}>
            {formTexts.next}
          </Link>
        )}
      </div>
      {/* Comes a moment later: below, so that nothing moves under a hand that is about to press. */}
      <FormItemsLater />
    </div>
  );
}

function Task({ part, submissionId }: { part: Part; submissionId: string }) {
  return (
    <li>
      <Link to={`/forms/${submissionId}${part.path}`} state={toFill}>{part.name}</Link>
      <p className="quiet">{part.what}</p>
      <span className="state">
        <MarkTag mark={part.state.mark}>{part.state.words}</MarkTag>
      </span>
    </li>
  );
}
