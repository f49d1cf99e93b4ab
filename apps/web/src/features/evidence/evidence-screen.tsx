// S7 Evidence: files handed in, looked at, tied to rows; by file, by row, and those not tied yet. What may be done is the server's word.
import { useState } from 'react';
import type { Evidence, EvidenceList } from '../../api/types';
import { DropZone } from '../../evidence/drop-zone';
import '../../evidence/evidence.css';
import { PreviewDialog } from '../../evidence/preview-dialog';
import { UploadList } from '../../evidence/upload-list';
import { queueOf } from '../../evidence/upload-queue';
import { inUse, ofUnit, useEvidence, useEvidenceChanged } from '../../evidence/use-evidence';
import { useForm } from '../../form/form-context';
import { useKeys } from '../../keys/use-keys';
import { Empty } from '../../states/empty';
import { Failed } from '../../states/failed';
import { Loading } from '../../states/loading';
import { evidenceTexts as words } from '../../texts/evidence';
import { ByRow } from './by-row';
import { FileCard } from './file-card';
import { rowsOf, rowsWithout } from './form-rows';

const help = [
  { keys: 'Enter', what: words.keyOpen },
  { keys: '← →', what: words.keyPages },
];

export function Screen() {
  const { submission } = useForm();
  const asked = useEvidence(submission.id);
  useKeys(words.keys, help, {});
  const again = () => void asked.refetch();
  return (
    <div className="stack evidence">
      <title>{`${words.title} · 绩审`}</title>
      <h2 className="visually-hidden">{words.title}</h2>
      {asked.isPending && <Loading lines={8} onRetry={again} />}
      {asked.data === undefined && asked.isError && <Failed fault={asked.error} trying={words.reading} onRetry={again} />}
      {asked.data !== undefined && <Listed list={asked.data} />}
    </div>
  );
}

type View = 'file' | 'row' | 'untied';

function Listed({ list }: { list: EvidenceList }) {
  const { submission, live, form } = useForm();
  const changed = useEvidenceChanged(submission.id);
  const queue = queueOf(submission.id, changed);
  const [view, setView] = useState<View>('file');
  const [shown, setShown] = useState<string | null>(null);
  const rows = rowsOf(form, live);
  const untied = ofUnit(list).filter((item) => item.rows.length === 0);
  const open = list.items.find(({ id }) => id === shown);
  const files = view === 'untied' ? untied : list.items;
  return (
    <>
      <DropZone list={list} queue={queue} rows={[]} label={words.add} />
      <UploadList queue={queue} />
      {list.items.length === 0 ? (
        <Empty title={words.empty} what={words.emptyWhat(rowsWithout(rows, live, list).map(({ name }) => name))} />
      ) : (
        <>
          <Views view={view} onView={setView} files={inUse(list)} untied={untied.length} />
          {view === 'row' && <ByRow rows={rows} without={rowsWithout(rows, live, list)} list={list} onShow={setShown} />}
          {view === 'untied' && untied.length === 0 && <Empty title={words.noneUntied} what={words.noneUntiedWhat} />}
          {view !== 'row' && files.length > 0 && (
            <ul className="files">
              {files.map((item) => (
                <FileCard key={item.id} item={item} list={list} rows={rows} onShow={() => setShown(item.id)} />
              ))}
            </ul>
          )}
        </>
      )}
      {open !== undefined && <PreviewDialog owner={submission.id} item={open} onClose={() => setShown(null)} />}
    </>
  );
}

function Views({ view, onView, files, untied }: { view: View; onView: (view: View) => void; files: readonly Evidence[]; untied: number }) {
  const offered: readonly [View, string][] = [
    ['file', words.byFile(files.length)],
    ['row', words.byRow],
    ['untied', words.untied(untied)],
  ];
  return (
    <div className="segments" role="group" aria-label={words.views}>
      {offered.map(([each, label]) => (
        <button key={each} type="button" className="button" aria-pressed={view === each} onClick={() => onView(each)}>
          {label}
        </button>
      ))}
    </div>
  );
}
