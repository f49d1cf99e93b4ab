// The whole answer as a file, whatever part of it was read on the screen. It makes no file: the server does.
import { useState } from 'react';
import { scoreChangesFile, type ScoreQuestion, type TableFormat } from '../../api/list-score-changes';
import { say } from '../../states/say';
import { auditTexts as words } from '../../texts/audit';
import { saveBlob } from '../../workbook/save-file';

export function ExportLine({ question }: { question: ScoreQuestion }) {
  const [said, setSaid] = useState('');
  const save = async (format: TableFormat) => {
    setSaid(words.exporting);
    try {
      saveBlob(await scoreChangesFile(question, format), `${words.scoreChanges}.${format}`);
      setSaid(words.exported);
    } catch (fault) {
      setSaid(say(fault, words.export[format]).what);
    }
  };
  return (
    <div className="line tight">
      <span role="status" className="quiet">
        {said}
      </span>
      {(['xlsx', 'csv'] as const).map((format) => (
        <button key={format} type="button" className="button" onClick={() => void save(format)}>
          {words.export[format]}
        </button>
      ))}
    </div>
  );
}
