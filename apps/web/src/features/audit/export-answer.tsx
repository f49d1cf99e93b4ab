// The whole answer as a file, whatever part of it was read on the screen, as of the moment of the screen. It makes no file: the server does.
import type { AuditAnswer } from '../../api/ask-question';
import { say } from '../../states/say';
import { auditTexts as words } from '../../texts/audit';
import { exportTexts } from '../../texts/everywhere';
import { exportAnswer, useExport, type Export, type Wanted } from './exporting';

export function ExportAnswer({ answer, ...wanted }: Omit<Wanted, 'asOf'> & { answer: AuditAnswer }) {
  const now = useExport(wanted.of);
  return (
    <div className="line tight">
      <span role="status" className="quiet" translate="no">
        {said(now, answer.count ?? 0)}
      </span>
      {(['xlsx', 'csv', 'pdf'] as const).map((format) => (
        <button key={format} type="button" className="button" aria-disabled={now.state === 'coming'} onClick={() => void exportAnswer({ ...wanted, asOf: answer.asOf }, format)}>
          {exportTexts.as[format]}
        </button>
      ))}
    </div>
  );
}

function said(now: Export, count: number): string {
  if (now.state === 'none') return '';
  if (now.state === 'coming') return words.exporting(count, now.done, Math.floor((now.now - now.since) / 1000));
  return now.state === 'saved' ? words.exported(now.fingerprint.slice(0, 16)) : say(now.fault, exportTexts.as[now.format]).what;
}
