// The head of an item: whose, where it stands, until when; the finding in full; where it comes from and goes to.
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { showSubmission } from '../../api/show-submission';
import type { Item } from '../../api/types';
import { addressOf } from '../../form/use-go-to';
import { DueOf } from '../../items/due-of';
import { standingMark, standingOf } from '../../items/standing';
import { MarkTag } from '../../states/mark-tag';
import { itemTexts, oneItemTexts as words } from '../../texts/items';
import { momentWords } from '../../worklist/due';

export function ItemHead({ item }: { item: Item }) {
  const { unitName, year, text, source, owner, submissionId, row, raisedBy, raisedAt, carriedFrom, carriedFromYear, carriedTo, carriedToYear } = item;
  const { mark, label } = standingMark(standingOf(item));
  return (
    <header className="stack">
      <h1>
        {words.title} <span className="quiet">{`${unitName} ${words.year(year)}`}</span>
      </h1>
      <p className="finding">{text}</p>
      <div className="line">
        <MarkTag mark={mark}>{label}</MarkTag>
        <span>
          {words.due('')}
          <DueOf item={item} />
        </span>
      </div>
      <dl className="item-facts">
        <Fact name={words.facts.source}>
          {itemTexts.sources[source]} {submissionId !== null && <Link to={`/forms/${submissionId}`}>{words.toForm}</Link>}
        </Fact>
        {submissionId !== null && row !== null && (
          <Fact name={words.facts.row}>
            <RowOf submissionId={submissionId} row={row} />
          </Fact>
        )}
        <Fact name={words.facts.owner}>{owner}</Fact>
        <Fact name={words.facts.raised}>{words.raised(raisedBy ?? words.somebody, momentWords(raisedAt))}</Fact>
        {carriedFrom !== null && (
          <Fact name={words.facts.before}>
            <Link to={`/items/${carriedFrom}`}>{words.ofYear(carriedFromYear)}</Link>
          </Fact>
        )}
        {carriedTo !== null && (
          <Fact name={words.facts.after}>
            <Link to={`/items/${carriedTo}`}>{words.ofYear(carriedToYear)}</Link>
          </Fact>
        )}
      </dl>
    </header>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** By the name that the form gives the row. */
function RowOf({ submissionId, row }: { submissionId: string; row: string }) {
  const { data } = useQuery({ queryKey: ['submission', submissionId], queryFn: () => showSubmission(submissionId) });
  const name = data?.rows.find(({ key }) => key === row)?.name ?? '';
  return (
    <>
      {name} <Link to={addressOf(submissionId, row, null)}>{words.toRow}</Link>
    </>
  );
}
