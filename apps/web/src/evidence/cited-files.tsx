// What an adjustment rests on, each file a button that opens it on the page it is cited with. A file that nobody knows any more is a word.
import { citationOf } from '@jishen/scoring';
import { Fragment, useState } from 'react';
import type { Evidence } from '../api/types';
import { evidenceTexts as words } from '../texts/evidence';
import { PreviewDialog } from './preview-dialog';
import { useEvidence } from './use-evidence';

interface Props {
  submissionId: string;
  /** As the ledger and the trail have them: files, or single pages of them. */
  named: readonly string[];
}

export function CitedFiles({ submissionId, named }: Props) {
  const { data: list } = useEvidence(submissionId);
  const [shown, setShown] = useState<{ item: Evidence; page: number | null } | null>(null);
  return (
    <>
      {named.map((cited, index) => {
        const { evidence, page } = citationOf(cited);
        const item = list?.items.find(({ id }) => id === evidence);
        const text = words.cites(item?.name ?? words.nameless, page);
        return (
          <Fragment key={cited}>
            {index > 0 && '、'}
            {item === undefined ? (
              text
            ) : (
              <button type="button" className="button plain as-text" onClick={() => setShown({ item, page })}>
                {text}
              </button>
            )}
          </Fragment>
        );
      })}
      {shown !== null && <PreviewDialog owner={submissionId} item={shown.item} page={shown.page ?? 1} onClose={() => setShown(null)} />}
    </>
  );
}
