// The receipt of what was handed in: when, where it is now, the fingerprint of its content, and the way back while there is one.
import { useQuery } from '@tanstack/react-query';
import { pdfAddress } from '../../api/show-print';
import { showTimeline } from '../../api/show-timeline';
import { useForm } from '../../form/form-context';
import { turnOf } from '../../form/turn-of';
import { Withdraw } from '../../form/withdraw';
import { usePrint } from '../../print/use-print';
import { MarkTag } from '../../states/mark-tag';
import { printTexts, submitTexts as words } from '../../texts/print';
import { momentWords } from '../../worklist/due';

export function Receipt() {
  const { submission } = useForm();
  const { id, version, rows, inputs } = submission;
  const told = useQuery({ queryKey: ['timeline', id, version], queryFn: () => showTimeline(id) });
  const print = usePrint(id, `${version}/${[...rows, ...inputs].map(({ key, rowVersion }) => `${key}.${rowVersion}`).join()}`);
  const entry = told.data?.findLast(({ type }) => type.startsWith('submission.submitted@'));
  return (
    <>
      <h2>{words.title}</h2>
      <div className="notice good stack" role="status">
        <p>
          <MarkTag mark="done">{words.sent}</MarkTag>
        </p>
        {entry !== undefined && <p>{words.sentBy(momentWords(entry.at))}</p>}
        {submission.route.levels.map(({ key, name, signature }) => signature !== null && <p key={key}>{(entry !== undefined && signature.at < entry.at ? words.signedBefore : words.signedBy)(name, momentWords(signature.at))}</p>)}
        <p>{words.sentWhere(turnOf(submission).words)}</p>
      </div>
      {typeof print.data?.fingerprint === 'string' && (
        <dl className="where">
          <dt>{words.fingerprint}</dt>
          <dd>
            <strong data-testid="fingerprint">{print.data.fingerprint}</strong>
            <span className="quiet">　{words.fingerprintWhat}</span>
          </dd>
        </dl>
      )}
      <div className="line">
        <Withdraw />
        <a className="button" href={pdfAddress(id)} target="_blank" rel="noreferrer">
          {printTexts.pdf}
        </a>
      </div>
    </>
  );
}
