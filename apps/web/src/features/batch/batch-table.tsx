// The forms of one part of a batch, each named in full: what it comes to, what stands out, whether it was seen, and what came of it. A table
// that becomes cards on a phone. It decides nothing.
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { BatchCandidate } from '../../api/batch-approvals';
import { MarkTag } from '../../states/mark-tag';
import { batchTexts as words } from '../../texts/batch';
import { common } from '../../texts/everywhere';
import { worklistTexts } from '../../texts/worklist';
import { momentWords } from '../../worklist/due';

interface Props {
  title: string;
  items: readonly BatchCandidate[];
  /** What the last column says: why it stands apart, what came of it. */
  last: { head: string; cell: (item: BatchCandidate) => ReactNode };
  /** Where the person may take forms out of the batch. */
  choice?: { out: ReadonlySet<string>; onToggle: (id: string) => void };
}

export function BatchTable({ title, items, last, choice }: Props) {
  const { columns } = words;
  const recorded = items.every((item) => item.recorded); // whether it was seen was a question before
  return (
    <section className="stack tight">
      <h2>{title}</h2>
      <table className="list listing batch" aria-label={title}>
        <thead>
          <tr>
            {choice !== undefined && <th scope="col">{columns.take}</th>}
            <th scope="col">{columns.unit}</th>
            <th scope="col">{columns.name}</th>
            <th scope="col">{columns.where}</th>
            <th scope="col">{columns.round}</th>
            <th scope="col" className="number">
              {columns.total}
            </th>
            <th scope="col">{columns.grade}</th>
            <th scope="col">{columns.exceptions}</th>
            {!recorded && <th scope="col">{columns.seen}</th>}
            <th scope="col">{last.head}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <Row key={item.submissionId} item={item} last={last} choice={choice} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ item, last, choice }: Pick<Props, 'last' | 'choice'> & { item: BatchCandidate }) {
  const { columns } = words;
  const { submissionId: id, unitName, name, year, levelName, round, total, grade, exceptions, seen, seenAt } = item;
  return (
    <tr>
      {choice !== undefined && (
        <td className="wide" data-label={columns.take}>
          <label className="tick">
            <input type="checkbox" data-id={id} aria-label={words.take(unitName, name)} checked={!choice.out.has(id)} onChange={() => choice.onToggle(id)} />
          </label>
        </td>
      )}
      <td className="wide" data-label={columns.unit}>
        <strong>{unitName}</strong>
      </td>
      <td className="wide" data-label={columns.name}>
        <span>
          <Link to={`/forms/${id}/review`}>{name}</Link> <span className="quiet nowrap">{words.year(year)}</span>
        </span>
      </td>
      <td data-label={columns.where}>{levelName ?? common.none}</td>
      <td data-label={columns.round}>{words.round(round)}</td>
      <td className="number" data-label={columns.total}>
        {total ?? common.none}
      </td>
      <td data-label={columns.grade}>{grade ?? common.none}</td>
      <td data-label={columns.exceptions}>{exceptions === 0 ? <span className="quiet">{worklistTexts.noExceptions}</span> : <MarkTag mark="explain">{worklistTexts.exceptions(exceptions)}</MarkTag>}</td>
      {!item.recorded && (
        <td data-label={columns.seen}>
          <span className={seen === 'current' ? 'quiet' : undefined}>{seen === 'current' && seenAt !== null ? words.seenAt(momentWords(seenAt)) : words.seen[seen]}</span>
        </td>
      )}
      <td className="wide" data-label={last.head}>{last.cell(item)}</td>
    </tr>
  );
}
