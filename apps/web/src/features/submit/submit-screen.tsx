// S9 Handing in: on the left what is still to be done and where it goes, on the right the very form that is handed in. Afterwards the
// receipt. The one place from which a form is handed in; whether it may be is the server's word.
import { Link } from 'react-router';
import { useDraft, useForm } from '../../form/form-context';
import { PrintedPages } from '../../print/printed-pages';
import { usePrint } from '../../print/use-print';
import { Failed } from '../../states/failed';
import { Loading } from '../../states/loading';
import { printTexts, submitTexts as words } from '../../texts/print';
import { BeforeSubmit } from './before-submit';
import { Receipt } from './receipt';
import './submit.css';

export function Screen() {
  const { submission } = useForm();
  return (
    <div className="submit-work">
      <title>{`${words.title} · 绩审`}</title>
      <div className="stack">{submission.state === 'draft' ? <BeforeSubmit /> : <Receipt />}</div>
      <Preview />
    </div>
  );
}

function Preview() {
  const { submission } = useForm();
  const { draft } = useDraft();
  const { id, version, rows, inputs } = submission;
  const stamp = `${version}/${[...rows, ...inputs].map(({ key, rowVersion }) => `${key}.${rowVersion}`).join()}`;
  const { data: form, error, isPending, refetch } = usePrint(id, stamp);
  const again = () => void refetch();
  return (
    <section className="stack" aria-label={printTexts.preview}>
      <div className="line spread">
        <h2>{printTexts.preview}</h2>
        <Link className="button" to={`/forms/${id}/print`}>
          {printTexts.whole}
        </Link>
      </div>
      {draft.edits.size > 0 && <p className="notice explain">{printTexts.unsaved}</p>}
      {isPending && <Loading lines={12} onRetry={again} />}
      {error !== null && <Failed fault={error} trying={printTexts.reading} onRetry={again} />}
      {form !== undefined && (
        <div className="preview" tabIndex={0} role="region" aria-label={printTexts.pages(form.pages.length)}>
          <PrintedPages form={form} />
        </div>
      )}
    </section>
  );
}
