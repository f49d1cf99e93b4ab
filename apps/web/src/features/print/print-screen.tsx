// The print route: the pages of the official forms and nothing else on paper; on screen the way to paper, PDF and back.
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { ApiProblem } from '../../api/call';
import { pdfAddress } from '../../api/show-print';
import { PrintedPages } from '../../print/printed-pages';
import { usePrint } from '../../print/use-print';
import { Empty } from '../../states/empty';
import { Failed } from '../../states/failed';
import { Loading } from '../../states/loading';
import { states } from '../../texts/everywhere';
import { printTexts as words } from '../../texts/print';

export function Screen() {
  const { id = '' } = useParams();
  return <Printed key={id} id={id} />;
}

function Printed({ id }: { id: string }) {
  const [now] = useState(() => `at ${Date.now()}`); // paper shows what stands there when it is asked for
  const { data: form, error, isPending, refetch } = usePrint(id, now);
  const again = () => void refetch();
  if (isPending) return <Loading lines={12} onRetry={again} />;
  if (form === undefined) {
    if (error instanceof ApiProblem && error.status === 404) return <Empty alone title={states.absent} what={states.absentWhat}><Link className="button" to="/worklist">{states.toWorklist}</Link></Empty>;
    return <Failed alone fault={error} trying={words.reading} onRetry={again} />;
  }
  return (
    <>
      <title>{`${form.fileName} · 绩审`}</title>
      <div className="print-tools line spread">
        <h1>{form.fileName}</h1>
        <div className="line">
          <span className="quiet">{words.pages(form.pages.length)}</span>
          <button type="button" className="button primary" onClick={() => window.print()}>
            {words.print}
          </button>
          <a className="button" href={pdfAddress(id)} target="_blank" rel="noreferrer">
            {words.pdf}
          </a>
          <Link className="button" to={`/forms/${id}`}>
            {words.back}
          </Link>
        </div>
      </div>
      <div className="preview whole" tabIndex={0} role="region" aria-label={words.preview}>
        <PrintedPages form={form} />
      </div>
    </>
  );
}
