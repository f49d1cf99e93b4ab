// Evidence as pictures that the server made, a page at a time; what cannot be a picture is offered to be saved. Nothing has to be saved to read it.
import { useState } from 'react';
import { fileAddress, pageAddress } from '../../api/preview-evidence';
import type { Evidence } from '../../api/types';
import { liteTexts as words } from '../../texts/lite';

export function EvidenceOf({ submissionId, files }: { submissionId: string; files: readonly Evidence[] }) {
  if (files.length === 0) return <p className="quiet">{words.noEvidence}</p>;
  return (
    <div className="stack">
      {files.map((item) => (
        <Pages key={item.id} submissionId={submissionId} item={item} />
      ))}
    </div>
  );
}

function Pages({ submissionId, item: { id, name, preview, pages } }: { submissionId: string; item: Evidence }) {
  const [shown, setShown] = useState(1);
  const called = name ?? words.nameless;
  const file = fileAddress(submissionId, id);
  const count = pages ?? 1;
  const isPicture = preview === 'pages' || preview === 'picture';
  return (
    <figure>
      <figcaption>
        <span translate="no">{called}</span>
      </figcaption>
      {!isPicture && <p className="quiet">{words.notPicture}</p>}
      {isPicture &&
        Array.from({ length: shown }, (_, index) => index + 1).map((page) => (
          <a key={page} href={pageAddress(submissionId, id, page, 2000)} aria-label={`${words.larger}：${words.picture(called, page)}`}>
            <img loading="lazy" src={pageAddress(submissionId, id, page, 640)} alt={words.picture(called, page)} />
          </a>
        ))}
      <span className="line">
        {isPicture && <span className="quiet">{words.page(shown, count)}</span>}
        {isPicture && shown < count && (
          <button type="button" className="button" onClick={() => setShown(shown + 1)}>
            {words.nextPage}
          </button>
        )}
        <a className="button" href={file} download>
          {words.download}
        </a>
      </span>
    </figure>
  );
}
