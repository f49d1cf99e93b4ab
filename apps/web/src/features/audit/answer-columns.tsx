// The columns of an answer as the screen has them: those of the files, in the same words, some of them in one cell. A person or an indicator of an
// answer is the next question's.
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { AuditLine, AuditQuestion } from '../../api/ask-question';
import type { Column } from '../../states/listing';
import { auditTexts as words } from '../../texts/audit';
import { common } from '../../texts/everywhere';

type OnNarrow = (change: Record<string, string>) => void;

/** Shown with the one named here. */
const within: Readonly<Record<string, string>> = { year: 'unit', form: 'unit', to: 'from', reason: 'clause' };

export function answerColumns({ columns, blanks }: AuditQuestion, onNarrow: OnNarrow): readonly Column<AuditLine>[] {
  const keys = columns.map(({ key }) => key);
  return columns
    .filter(({ key }) => !keys.includes(within[key] ?? ''))
    .map(({ key, head }) => ({ head: headOf(key, head, keys), cell: cellOf(key, blanks, onNarrow) }));
}

function headOf(key: string, head: string, keys: readonly string[]): string {
  if (key === 'from') return words.change;
  return key === 'clause' && keys.includes('reason') ? words.grounds : head;
}

const told = (line: AuditLine, key: string): string => line.told[key] ?? '';

function cellOf(key: string, blanks: AuditQuestion['blanks'], onNarrow: OnNarrow): Column<AuditLine>['cell'] {
  const narrowed = (blank: 'actor' | 'row', change: (line: AuditLine) => Record<string, string>, text: (line: AuditLine) => string) => (line: AuditLine) =>
    blanks.includes(blank) && change(line)[blank] !== '' ? <Narrow text={text(line)} onPress={() => onNarrow(change(line))} /> : text(line) || common.none;
  const cells: Readonly<Record<string, (line: AuditLine) => ReactNode>> = {
    at: (line) => <span className="nowrap">{told(line, 'at')}</span>,
    who: narrowed('actor', (line) => ({ actor: line.actorName === null ? '' : line.actor, actorName: told(line, 'who') }), (line) => told(line, 'who')),
    unit: (line) => <Where line={line} />,
    row: narrowed('row', (line) => ({ row: line.row ?? '', rowName: told(line, 'row') }), (line) => told(line, 'row')),
    from: (line) => <strong className="nowrap">{`${told(line, 'from') === '' ? words.first : told(line, 'from')} ${words.to} ${told(line, 'to')}`}</strong>,
    clause: (line) => [told(line, 'clause'), told(line, 'reason')].filter((text) => text !== '').join(words.colon) || common.none,
    place: (line) => <Place line={line} />,
  };
  return cells[key] ?? ((line) => told(line, key) || common.none);
}

function Where({ line }: { line: AuditLine }) {
  const form = told(line, 'form');
  return (
    <div className="named">
      <div>
        {told(line, 'unit') || common.none} <span className="nowrap">{told(line, 'year')}</span>
      </div>
      {form !== '' && <div className="quiet">{form}</div>}
    </div>
  );
}

function Place({ line: { about, stream, seq, told: words } }: { line: AuditLine }) {
  const place = words['place'] ?? '';
  if (about === null) return place;
  return <Link to={`/forms/${about.submissionId}/process${stream.startsWith('submission/') ? `#fact-${seq}` : ''}`}>{place}</Link>;
}

function Narrow({ text, onPress }: { text: string; onPress: () => void }) {
  return (
    <button type="button" className="button plain as-text" onClick={onPress}>
      {text}
    </button>
  );
}
