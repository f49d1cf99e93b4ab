// One piece of evidence, looked at: pages as pictures made by the server, ← → between them; Word and Excel as text and tables; all
// else says why not. The original is always offered. Used by whoever fills in and whoever reviews; it changes nothing.
import { useQuery } from '@tanstack/react-query';
import { useState, type KeyboardEvent } from 'react';
import type { EvidenceOwner } from '../api/evidence-owner';
import { fileAddress, pageAddress, previewEvidence } from '../api/preview-evidence';
import type { Evidence } from '../api/types';
import { Failed } from '../states/failed';
import { Loading } from '../states/loading';
import { evidenceTexts as words } from '../texts/evidence';
import { momentWords } from '../worklist/due';
import './evidence.css';

interface Props {
  owner: EvidenceOwner;
  item: Evidence;
  /** The one to begin with. */
  page?: number;
}

export function EvidencePreview({ owner, item, page = 1 }: Props) {
  const { id, kindName, bytes, pages, digest, addedBy, addedAt } = item;
  return (
    <div className="stack file-preview">
      <p className="quiet">
        {[kindName, pages === null ? '' : words.pages(pages), words.size(bytes), words.addedBy(addedBy.name ?? addedBy.unitName, momentWords(addedAt))].filter((part) => part !== '').join(' · ')}
      </p>
      {item.preview === 'pages' || item.preview === 'picture' ? <Pages key={id} owner={owner} item={item} first={page} count={pages ?? 1} /> : <Content owner={owner} evidenceId={id} />}
      <div className="line spread">
        <a className="button" href={fileAddress(owner, id)} download>
          {words.download}
        </a>
        <span className="quiet digest">{words.fingerprint(digest)}</span>
      </div>
    </div>
  );
}

const phone = '(max-width: 640px)';

function Pages({ owner, item, first, count }: { owner: EvidenceOwner; item: Evidence; first: number; count: number }) {
  const [page, setPage] = useState(Math.min(first, count));
  const [large, setLarge] = useState(false);
  const [failed, setFailed] = useState(false);
  const name = item.name ?? words.nameless;
  const go = (by: number) => {
    setFailed(false);
    setPage((now) => Math.min(Math.max(now + by, 1), count));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowRight') go(1);
    else if (event.key === 'ArrowLeft') go(-1);
    else return;
    event.preventDefault();
  };
  const width = large ? 2000 : matchMedia(phone).matches ? 640 : 1280;
  return (
    <div className="stack" onKeyDown={onKeyDown}>
      <div className="line">
        {count > 1 && (
          <>
            <button type="button" className="button" aria-disabled={page === 1} onClick={() => go(-1)}>
              {words.before}
            </button>
            <span role="status">{words.page(page, count)}</span>
            <button type="button" className="button" aria-disabled={page === count} onClick={() => go(1)}>
              {words.after}
            </button>
          </>
        )}
        <button type="button" className="button" aria-pressed={large} onClick={() => setLarge(!large)}>
          {large ? words.smaller : words.larger}
        </button>
      </div>
      {/* In the order of tabs: a region that scrolls must be reached by the keyboard. */}
      <div className={large ? 'page-view large' : 'page-view'} tabIndex={0} role="group" aria-label={words.pageAlt(name, page)}>
        {failed ? <p className="notice bad">{words.pageFailed}</p> : <img src={pageAddress(owner, item.id, page, width)} alt={words.pageAlt(name, page)} onError={() => setFailed(true)} />}
      </div>
    </div>
  );
}

function Content({ owner, evidenceId }: { owner: EvidenceOwner; evidenceId: string }) {
  const preview = useQuery({ queryKey: ['evidence-preview', owner, evidenceId], queryFn: () => previewEvidence(owner, evidenceId), staleTime: Infinity });
  const again = () => void preview.refetch();
  if (preview.isPending) return <Loading lines={8} onRetry={again} />;
  if (preview.data === undefined) return <Failed fault={preview.error} trying={words.reading} onRetry={again} />;
  const { html, cut, why } = preview.data;
  if (html === null) return <p className="notice">{why}</p>;
  return (
    <>
      {cut && <p className="notice explain">{words.cut}</p>}
      {/* The server leaves nothing but text, lists and tables (clean-html.ts), and this page lets no script in. */}
      <div className="page-view html" tabIndex={0} role="group" aria-label={words.content} dangerouslySetInnerHTML={{ __html: html }} />
    </>
  );
}
