// S25 import: a template, a file or a paste, every row judged by the server before any is written, how it came out. All rows or none.
import { useId, useRef, useState, type ChangeEvent } from 'react';
import type { ImportKind } from '../../api/import-table';
import { AsNamed } from '../../states/as-named';
import { Dialog } from '../../states/dialog';
import { Failed } from '../../states/failed';
import { common } from '../../texts/everywhere';
import { importTexts as words } from '../../texts/import';
import { ImportPreview } from './import-preview';
import { columnsOf, headOf, mostRows, readTable, type TableRead } from './import-tables';
import { importOf, useImport } from './importing';
import { ImportWritten } from './import-written';
import { blocksOfFile, blocksOfPaste } from './read-table-file';

interface Props {
  kind: ImportKind;
  onClose: () => void;
}

export function ImportDialog({ kind, onClose }: Props) {
  const { table, unread, faults, fault, sending, done } = useImport(kind);
  const importing = importOf(kind);
  const title = words.titles[kind];
  const forget = () => {
    importing.forget();
    onClose();
  };
  if (done !== null) return <ImportWritten title={title} done={done} onClose={forget} />;
  if (table === null) {
    return (
      <Dialog wide title={title} onClose={forget}>
        <Choose kind={kind} unread={unread} />
        <div className="buttons">
          <button type="button" className="button" onClick={forget}>
            {common.close}
          </button>
        </div>
      </Dialog>
    );
  }
  const count = table.rows.length;
  const ready = faults !== null && faults.length === 0;
  return (
    <Dialog wide="most" title={title} onClose={sending === null ? forget : onClose}>
      <p role="status">{saying(count, sending, faults === null && fault === null)}</p>
      {fault !== null && <Failed fault={fault} trying={title} onRetry={faults === null ? () => void importing.judge() : undefined} />}
      {faults !== null && sending === null && <ImportPreview key={faults.length} kind={kind} table={table} faults={faults} />}
      <div className="buttons">
        {sending === null ? (
          <>
            <button type="button" className="button" onClick={() => importing.forget()}>
              {words.other}
            </button>
            <button type="button" className="button primary" aria-disabled={!ready} onClick={() => ready && void importing.write()}>
              {words.write(count)}
            </button>
          </>
        ) : (
          <button type="button" className="button" onClick={onClose}>
            {words.leave}
          </button>
        )}
      </div>
    </Dialog>
  );
}

function saying(count: number, sending: { seconds: number; asking: boolean } | null, checking: boolean): string {
  if (sending !== null) return sending.asking ? words.asking(count) : words.writing(count, sending.seconds);
  return checking ? words.checking(count) : '';
}

function Choose({ kind, unread }: { kind: ImportKind; unread: string | null }) {
  const input = useRef<HTMLInputElement>(null);
  const paste = useId();
  const [said, setSaid] = useState('');
  const take = (read: TableRead) => importOf(kind).take(read);
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (file === undefined) return;
    setSaid(words.reading(file.name));
    take(await blocksOfFile(file).then((blocks) => readTable(kind, file.name, blocks), (fault: unknown): TableRead => ({ ok: false, why: faultWords(fault, file.name) })));
    setSaid('');
    target.value = ''; // the same file again is a new choice
  };
  return (
    <>
      <p>{`${words.what}${words.most(mostRows)}`}</p>
      <p className="quiet">{words.hints[kind]}</p>
      {unread !== null && (
        <p className="notice bad" role="alert">
          <AsNamed>{unread}</AsNamed>
        </p>
      )}
      <div className="line">
        <button type="button" className="button" onClick={() => void saveTemplate(kind)}>
          {words.template}
        </button>
        <button type="button" className="button primary" data-first onClick={() => input.current?.click()}>
          {words.choose}
        </button>
        <input ref={input} type="file" hidden accept=".xlsx,.csv" aria-label={words.choose} onChange={(event) => void choose(event)} />
        <span role="status" className="quiet">
          <AsNamed>{said}</AsNamed>
        </span>
      </div>
      <div className="field">
        <label htmlFor={paste}>{words.paste}</label>
        <textarea id={paste} rows={2} value="" onChange={({ target }) => target.value.trim() !== '' && take(readTable(kind, words.pasted, blocksOfPaste(target.value)))} />
      </div>
    </>
  );
}

async function saveTemplate(kind: ImportKind): Promise<void> {
  const { linesFile, saveWorkbook } = await import('../../workbook/workbook');
  const name = words.templateName(words.titles[kind]);
  saveWorkbook(linesFile(name, [{ cells: columnsOf[kind].map(({ field }) => headOf(field)), style: 'heading' }]), name);
}

function faultWords(fault: unknown, name: string): string {
  const kind = fault instanceof Error && 'kind' in fault && typeof fault.kind === 'string' ? fault.kind : '';
  return (words.faults[kind] ?? words.unread)(name);
}
