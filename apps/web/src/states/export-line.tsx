// The whole answer as a file under the same filters, whatever part of it was read on the screen. It makes no file: the server does.
import { useState } from 'react';
import type { TableFile, TableFormat } from '../api/table-file';
import { exportTexts as words } from '../texts/everywhere';
import { saveBlob } from '../workbook/save-file';
import { say } from './say';

interface Props {
  /** Of the file. */
  name: string;
  file: TableFile;
  /** One of several on a screen: only the workbook, and the button says of what. */
  small?: boolean;
}

export function ExportLine({ name, file, small = false }: Props) {
  const [said, setSaid] = useState('');
  const save = async (format: TableFormat) => {
    setSaid(words.exporting);
    try {
      saveBlob(await file(format), `${name}.${format}`);
      setSaid(words.exported);
    } catch (fault) {
      setSaid(say(fault, words.as[format]).what);
    }
  };
  return (
    <div className="line tight">
      {(small ? (['xlsx'] as const) : (['xlsx', 'csv'] as const)).map((format) => (
        <button key={format} type="button" className="button" aria-label={small ? words.of(name, words.as[format]) : undefined} onClick={() => void save(format)}>
          {words.as[format]}
        </button>
      ))}
      <span role="status" className="quiet said">
        {said}
      </span>
    </div>
  );
}
