// Above a grid: its table as a file for Excel and WPS, and such a file read back through the very preview that a paste has. The reader is
// fetched when it is first used. It writes nothing into the form by itself.
import { useRef, useState, type ChangeEvent } from 'react';
import { workbookTexts as words } from '../texts/grid';
import type { GridDesk } from './grid-desk';
import type { Section, Sheet, Slot } from './sheet';

interface Props {
  desk: GridDesk;
  sheet: Sheet;
  label: string;
  moneyUnit: string | null;
  textOf: (slot: Slot) => string;
}

export function WorkbookBar({ desk, sheet, label, moneyUnit, textOf }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const download = async () => {
    setSaid('');
    const titleOf = ({ title, columns }: Section): string => (moneyUnit !== null && columns.some(({ unit }) => unit !== null) ? words.titleWithUnit(title, moneyUnit) : title);
    try {
      const { saveWorkbook, writeWorkbook } = await import('../workbook/workbook');
      saveWorkbook(writeWorkbook({ name: label, sheet, textOf, titleOf }), label);
    } catch {
      setSaid(words.notMade);
    }
  };
  const upload = async (event: ChangeEvent<HTMLInputElement>) => {
    const { target } = event;
    const file = target.files?.[0];
    if (file === undefined) return;
    setSaid(words.reading(file.name));
    try {
      const { readWorkbook, fileTexts } = await import('../workbook/workbook');
      const sheets = await readWorkbook(new Uint8Array(await file.arrayBuffer())).catch((fault: unknown) => void setSaid((fileTexts.faults[kindOf(fault)] ?? words.notFetched)(file.name)));
      if (sheets !== undefined) setSaid(desk.upload(sheets.map(({ block }) => block)) ? '' : fileTexts.noNames(file.name));
    } catch {
      setSaid(words.notFetched(file.name));
    }
    target.value = ''; // the same file again is a new choice
  };
  return (
    <div className="line">
      <button type="button" className="button" onClick={() => void download()}>
        {words.download}
      </button>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {words.upload}
      </button>
      <input ref={input} type="file" hidden accept=".xlsx" aria-label={words.upload} onChange={(event) => void upload(event)} />
      <span role="status" className="quiet">
        {said}
      </span>
    </div>
  );
}

const kindOf = (fault: unknown): string => (fault instanceof Error && 'kind' in fault && typeof fault.kind === 'string' ? fault.kind : '');
