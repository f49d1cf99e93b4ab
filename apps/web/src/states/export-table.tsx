// What a list holds, as a spreadsheet: all of it under the same filters, not only what was read so far. The server makes it; this asks and saves.
import { useState } from 'react';
import { tableAt, type TableFormat } from '../api/table-at';
import { states as words } from '../texts/everywhere';
import { saveBlob } from '../workbook/save-file';
import { say } from './say';

interface Props {
  address: string;
  query?: Readonly<Record<string, string>>;
  /** Of the file. */
  name: string;
}

export function ExportTable({ address, query = {}, name }: Props) {
  const [said, setSaid] = useState('');
  const save = async (format: TableFormat) => {
    setSaid(words.exporting);
    try {
      saveBlob(await tableAt(address, query, format), `${name}.${format}`);
      setSaid(words.exported);
    } catch (fault) {
      setSaid(say(fault, words.export[format]).what);
    }
  };
  return (
    <span className="line tight">
      {(['xlsx', 'csv'] as const).map((format) => (
        <button key={format} type="button" className="button" onClick={() => void save(format)}>
          {words.export[format]}
        </button>
      ))}
      <span role="status" className="quiet">
        {said}
      </span>
    </span>
  );
}
